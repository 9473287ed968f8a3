"""A heading's wording becomes its topic, by the stems and patterns of `lexicon.toml`.

The data are TOML rather than YAML: people read it as easily, and the standard library loads it in a few milliseconds.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from stdgen.model.document import Topic

SURE_ENOUGH = 0.5
LONGEST = 200
MOST_WORDS = 16
MOST_MISSPELT = 7
LEAST_MISSPELT = 6
ENDINGS = ("", "n", "r", "s", "e", "t", "en", "er", "et", "ne", "ns", "rs", "ens", "ers", "ets", "ene", "rne", "erne", "ernes", "rnes")


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words in order, each a set of alternatives; `absent` must not occur; `first` binds the first to the heading's
    start, a `weak` pattern yields to any other."""

    topic: Topic | None
    words: tuple[frozenset[str], ...]
    absent: frozenset[str]
    first: bool
    weak: bool
    priority: int


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All patterns by the alternatives of their first word, and all alternatives by how they are matched."""

    patterns: dict[str, tuple[Pattern, ...]]
    exact: frozenset[str]
    stems: frozenset[str]
    heads: dict[str, str]
    keywords: frozenset[str]


@dataclass(frozen=True, slots=True)
class Match:
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
    return _words(_BRACKETS.sub(" ", plain)), _words(" ".join(match[0] for match in _BRACKETS.finditer(plain)))


def _likelihood(heading: str, words: tuple[str, ...]) -> float:
    """How likely such words are a heading at all: sentences have verbs, commas and full stops, a broken line begins small."""
    if words and words[0].startswith("hv") and len(words) <= MOST_WORDS:
        return 1.0
    if _SENTENCE.search(heading) or (heading[:1].islower() and (len(words) > 1 or heading.endswith("."))):
        return 0.4
    if heading.endswith((".", ",", ";")) and len(words) > 2 and not heading.endswith(("..", "v.", "m.", "mv.", "fl.")):
        return 0.4
    stated = len(words) > 6 and ("," in heading or not _FINITE.isdisjoint(words[1:4]))
    return 0.6 if stated else 1.0


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))


def _scored(words: tuple[str, ...], *, exactly: bool) -> tuple[Topic | None, float]:
    if not 0 < len(words) <= MOST_WORDS:
        return None, 0.0
    lexicon = _lexicon()
    known = [_literals(word, lexicon) if exactly else _literals(word, lexicon) | _corrected(word) for word in words]
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


def _literals(word: str, lexicon: Lexicon) -> frozenset[str]:
    """The alternatives that the word serves; in a compound the last part says what the thing is."""
    found = {word} if word in lexicon.exact else set()
    stem = next((word[:size] for size in range(len(word), 2, -1) if word[:size] in lexicon.stems), "")
    head = next((word[start:] for start in range(1, len(word) - 2) if word[start:] in lexicon.heads), "")
    apart = len(stem) + len(head) <= len(word)
    if stem and not (head and apart and lexicon.heads[head] in lexicon.keywords):
        found |= {f"{word[:size]}*" for size in range(3, len(stem) + 1) if word[:size] in lexicon.stems}
    if head and (apart or len(head) > len(stem)):
        found.add(lexicon.heads[head])
    return frozenset(found)


def _corrected(word: str) -> frozenset[str]:
    """The alternatives that the word would serve without one typing error."""
    if len(word) < LEAST_MISSPELT or word in _WELL_SPELT:
        return frozenset()
    misspelt = _misspelt()
    return frozenset(
        misspelt[shorter]
        for ending in ENDINGS
        if word.endswith(ending)
        for shorter in _one_shorter(word[: len(word) - len(ending)])
        if shorter in misspelt
    )


def _one_shorter(word: str) -> Iterator[str]:
    yield word
    for index in range(len(word)):
        yield word[:index] + word[index + 1 :]


def _matches(words: tuple[str, ...], known: list[frozenset[str]], lexicon: Lexicon) -> Iterator[Match]:
    everything = frozenset().union(*known)
    asked = words[0].startswith("hv") or words[0] in _ASKING
    for position, literals in enumerate(known):
        for literal in literals:
            for pattern in lexicon.patterns.get(literal, ()):
                if asked and pattern.topic is None:
                    continue
                if (not pattern.first or position == 0) and not pattern.absent & everything and _follows(pattern, known, position):
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
        return min(1.0, 0.9 + 0.02 * len(pattern.words) - 0.01 * position)
    genitive = words[position].endswith(("ens", "ets", "nes", "ers", "ions")) and position + 1 < len(words)
    long = 0.0 if words[0].startswith("hv") else 0.02 * max(0, len(words) - 5)
    return max(0.0, 0.9 - 0.04 * position - long - (0.25 if genitive else 0.0))


@cache
def _lexicon() -> Lexicon:
    data = tomllib.loads(Path(__file__).with_name("lexicon.toml").read_text(encoding="utf-8"))
    patterns = tuple(_patterns(data))
    every = frozenset(word for pattern in patterns for words in (*pattern.words, pattern.absent) for word in words)
    stems = frozenset(word[:-1] for word in every if word.endswith("*"))
    heads = {word[1:] + ending: word for word in every if word.startswith("*") for ending in ENDINGS}
    keywords = frozenset(word for pattern in patterns if len(pattern.words) == 1 and not pattern.weak for word in pattern.words[0])
    return Lexicon(_by_first(patterns), every, stems, heads, keywords)


def _patterns(data: dict[str, Any]) -> Iterator[Pattern]:
    for name, entry in data.items():
        for row in entry["patterns"]:
            words = [word for word in row.lstrip("~^").split() if not word.startswith("!")]
            yield Pattern(
                topic=None if name == "none" else Topic(name),
                words=tuple(frozenset(word.split("|")) for word in words),
                absent=frozenset(word[1:] for word in row.split() if word.startswith("!")),
                first="^" in row,
                weak=row.startswith("~"),
                priority=2 if name == "none" else entry.get("priority", 0),
            )


def _by_first(patterns: Iterable[Pattern]) -> dict[str, tuple[Pattern, ...]]:
    table: dict[str, list[Pattern]] = {}
    for pattern in patterns:
        for word in pattern.words[0]:
            table.setdefault(word, []).append(pattern)
    return {word: tuple(found) for word, found in table.items()}


@cache
def _misspelt() -> dict[str, str]:
    """Every keyword with one letter left out, and itself, to the keyword: two such sets meet where one error lies between.

    A word that tells only as a heading's first is left out: «støtten» is a topic, «støtte» opens the name of a service.
    """
    alone = {word for rows in _lexicon().patterns.values() for row in rows if row.first and len(row.words) == 1 for word in row.words[0]}
    words = _lexicon().keywords - alone
    long = ((word, word.removesuffix("*")) for word in words if len(word) > LEAST_MISSPELT and not word.startswith("*"))
    return {shorter: word for word, plain in long for shorter in _one_shorter(plain)}


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
_FINITE = frozenset(("er", "kan", "skal", "vil", "må", "har", "får", "bliver", "sker", "gør", "ydes", "gives"))
_SENTENCE = re.compile(r"^[•·▪]|^o |^[Ss]tk\. |^§ ?\d+ ?[a-z]?\. \w|[a-zæøå]{3}(?<!vedr)[.;] +[A-ZÆØÅ]")
_NUMBERING = re.compile(r"(?:(?:kapitel|afsnit|punkt|trin)\s+)?(?:\d+(?:\.\d+)*\.?|[a-h][.)]|[ivx]+\.)[):.\s]*\s|[•–o-]\s")
_BRACKETS = re.compile(r"\(([^()]*)\)?|\[([^\[\]]*)\]?")
_WORD = re.compile(r"[^\W\d_]+")
