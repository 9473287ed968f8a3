"""A heading's wording becomes its topic, by the stems and patterns of `lexicon.txt`.

The data are plain lines that are split on reading and understood only when their first word is met: a process that reads
one document uses a few dozen of the thousand patterns.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from stdgen.danish.patterns import Lexicon, Pattern, is_misspelt, read, understood
from stdgen.model.document import Topic
from stdgen.model.pattern import pattern

SURE_ENOUGH = 0.5
LONGEST = 200
MOST_WORDS = 16
MOST_MISSPELT = 7
LEAST_MISSPELT = 6


class Match(NamedTuple):
    """A pattern met in a heading: at which word, how well, and by how many letters of that word."""

    pattern: Pattern
    position: int
    weight: float
    letters: int


def topic(heading: str) -> Topic | None:
    """What a section with that heading is about; None where the wording does not tell."""
    return scored(heading)[0]


def scored(heading: str) -> tuple[Topic | None, float]:
    """The topic with how sure it is, from 0 to 1; the heading of a service, a title or a sentence has none."""
    return _told(heading) if len(heading) <= LONGEST else (None, 0.0)


@lru_cache(maxsize=8192)
def _told(heading: str) -> tuple[Topic | None, float]:
    outside, inside = _parts(heading)
    likely = _likelihood(heading.strip(), outside)
    if likely < SURE_ENOUGH:
        return None, 0.0
    for part, trust in ((outside, likely), (inside, likely * 0.8)):
        for exactly in (True, False) if len(part) <= MOST_MISSPELT else (True,):
            found, score = _scored(part, exactly=exactly)
            if found is None and score:
                return None, score
            if found and score * trust >= SURE_ENOUGH:
                return found, round(score * trust, 3)
    return None, 0.0


def _parts(heading: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words outside and inside brackets, without numbering; `Visitationskriterier (hvem kan få hjælp?)`."""
    plain = unicodedata.normalize("NFC", heading).casefold().replace("\u00ad", "").replace("aa", "å")
    plain = _NUMBERING.sub("", plain.strip())
    if "(" not in plain and "[" not in plain:
        return tuple(_WORD.findall(plain)), ()
    inside = " ".join(match[0] for match in _BRACKETS.finditer(plain))
    return tuple(_WORD.findall(_BRACKETS.sub(" ", plain))), tuple(_WORD.findall(inside))


def _likelihood(heading: str, words: tuple[str, ...]) -> float:
    """How likely such words are a heading at all: sentences have verbs, commas and full stops, a broken line begins small."""
    if words and len(words) <= MOST_WORDS and (words[0].startswith("hv") or (words[0] in _ASKING and heading.endswith("?"))):
        return 1.0
    if _SENTENCE.search(heading) or (heading[:1].islower() and (len(words) > 1 or heading.endswith("."))):
        return 0.4
    if heading.endswith((".", ",", ";")) and len(words) > 2 and not heading.endswith(("..", "v.", "m.", "mv.", "fl.")):
        return 0.4
    if len(words) > 5 and words[-1] in _UNENDED:
        return 0.4
    stated = len(words) > 6 and ("," in heading or not _FINITE.isdisjoint(words[1:4]))
    return 0.6 if stated else 1.0


def _scored(words: tuple[str, ...], *, exactly: bool) -> tuple[Topic | None, float]:
    if not 0 < len(words) <= MOST_WORDS:
        return None, 0.0
    lexicon = _lexicon()
    known = [_literals(word) if exactly else _literals(word) | _corrected(word) for word in words]
    known[0] |= _TOLD_AS.get(words[0], frozenset())
    best = max(_serving(tuple(_matches(words, known, lexicon))), key=_rank, default=None)
    if best is None:
        return None, 0.0
    return best.pattern.topic, best.weight * (1.0 if exactly else 0.9)


def _serving(matches: tuple[Match, ...]) -> Iterator[Match]:
    """A service's name after the word for a topic only says of which service: «Ansøgning om merudgifter»."""
    first = min((match.position for match in matches if match.pattern.topic and not match.pattern.weak), default=MOST_WORDS)
    return (match for match in matches if match.pattern.topic or match.position <= first)


def _rank(match: Match) -> tuple[int, float, int, int]:
    return match.pattern.priority, match.weight, -match.position, match.letters


@lru_cache(maxsize=8192)
def _literals(word: str) -> frozenset[str]:
    """The alternatives that the word serves; in a compound the last part says what the thing is."""
    lexicon = _lexicon()
    found = {word} if word in lexicon.exact else set()
    stem = next((word[:size] for size in range(len(word), 2, -1) if word[:size] in lexicon.stems), "")
    head = next((word[start:] for start in range(1, len(word) - 2) if word[start:] in lexicon.heads), "")
    apart = len(stem) + len(head) <= len(word)
    if stem and not (head and apart and lexicon.heads[head] in lexicon.keywords):
        found |= {f"{word[:size]}*" for size in range(3, len(stem) + 1) if word[:size] in lexicon.stems}
    if head and (apart or len(head) > len(stem)):
        found.add(lexicon.heads[head])
    return frozenset(found)


@lru_cache(maxsize=8192)
def _corrected(word: str) -> frozenset[str]:
    """The alternatives that the word would serve without one typing error."""
    if len(word) < LEAST_MISSPELT or word in _WELL_SPELT:
        return frozenset()
    return frozenset(keyword for keyword, plain in _spelt().get(word[:2], ()) if is_misspelt(word, plain))


def _matches(words: tuple[str, ...], known: list[frozenset[str]], lexicon: Lexicon) -> Iterator[Match]:
    everything = frozenset().union(*known)
    asked = words[0].startswith("hv") or words[0] in _ASKING
    for position, literals in enumerate(known):
        for literal in literals:
            for name, row in lexicon.rows.get(literal, ()):
                if (asked and name == "none") or (position and "^" in row[:2]):
                    continue
                pattern = _pattern(name, row)
                if not pattern.absent & everything and _follows(pattern, known, position):
                    yield Match(pattern, position, _weight(pattern, position, words), len(literal))


def _follows(pattern: Pattern, known: list[frozenset[str]], position: int) -> bool:
    at = position
    for alternatives in pattern.words[1:]:
        at = next((later for later in range(at + 1, len(known)) if known[later] & alternatives), 0)
        if not at:
            return False
    return True


def _weight(pattern: Pattern, position: int, words: tuple[str, ...]) -> float:
    """A keyword is worth less the later it stands, and as a genitive, which only says whose; a row of words is worth more."""
    if pattern.topic is None:
        return 1.0
    if pattern.weak:
        return 0.55
    if len(pattern.words) > 1:
        return min(1.0, 0.9 + 0.02 * len(pattern.words) - 0.02 * position)
    genitive = words[position].endswith(("ens", "ets", "nes", "ers", "ions")) and position + 1 < len(words)
    long = 0.0 if words[0].startswith("hv") else 0.02 * max(0, len(words) - 5)
    return max(0.0, 0.9 - 0.04 * position - long - (0.25 if genitive else 0.0))


@cache
def _lexicon() -> Lexicon:
    return read(Path(__file__).with_name("lexicon.txt").read_text(encoding="utf-8"))


@cache
def _pattern(name: str, row: str) -> Pattern:
    return understood(name, row, _lexicon().classes)


@cache
def _spelt() -> dict[str, list[tuple[str, str]]]:
    """Every long keyword with its plain letters, by the first two of them.

    A word that tells only as a heading's first is left out: «støtten» is a topic, «støtte» opens the name of a service.
    """
    table: dict[str, list[tuple[str, str]]] = {}
    for word in _lexicon().keywords - _lexicon().opening:
        if len(word) > LEAST_MISSPELT and not word.startswith("*"):
            plain = word.removesuffix("*")
            table.setdefault(plain[:2], []).append((word, plain))
    return table


_WELL_SPELT = frozenset(
    (
        "hjemmet",
        "hjemmets",
        "færdighed",
        "færdigheder",
        "kontant",
        "ansætte",
        "ansættes",
        "regning",
        "regninger",
        "dokument",
        "udnytte",
        "udnytter",
        "udeliv",
    )
)
"""Words that are one letter away from a keyword and mean something else."""
_ASKING = frozenset(("kan", "er", "har", "skal", "må", "får", "koster", "betaler", "sådan"))
_TOLD_AS = {
    told: frozenset((asked,))
    for told, asked in (("så", "hvor"), ("derfor", "hvorfor"), ("sådan", "hvordan"), ("det", "hvad"), ("når", "hvornår"), ("her", "hvor"))
}
"""What is told in answer to the question with the other word: «Så længe kan du få hjælp», «Hvor længe kan du få hjælp?»."""
_FINITE = frozenset(("er", "kan", "skal", "vil", "må", "har", "får", "bliver", "sker", "gør", "ydes", "gives"))
_UNENDED = frozenset(("og", "eller", "samt", "at", "som", "der", "en", "et", "den", "det", "de", "kan", "skal", "vil", "har", "du", "hvis"))
"""Words that a line ends with only where it goes on in the next."""
_SENTENCE = pattern(r"^[•·▪]|^o |^[Ss]tk\. |^§ ?\d+ ?[a-z]?\. \w|[a-zæøå]{3}(?<!vedr)[.;] +[A-ZÆØÅ]")
_NUMBERING = pattern(
    r"(?:(?:(?:kapitel|afsnit|punkt|trin|del|bilag)\s+)?(?:\d+(?:\.\d+)*\.?|[a-h][.)]|[ivx]+\.)|bilag\s+[a-h])[):.\s–-]*\s|[•–o-]\s"
)
_BRACKETS = pattern(r"\(([^()]*)\)?|\[([^\[\]]*)\]?")
_WORD = pattern(r"[^\W\d_]+")
