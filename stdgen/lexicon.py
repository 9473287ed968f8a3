"""A heading's wording becomes its topic, by the patterns of `lexicon.txt` and what was learnt from labelled headings.

The patterns are plain lines that are split on reading and understood only when their first word is met: a process that reads
one document uses a few dozen of the thousand patterns. They know the words that were thought of; the learnt weights know
words that look like those of labelled headings. Each errs where the other does not, so both are heard.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stdgen.danish.patterns import Lexicon, Pattern
from stdgen.learnt import headings as learnt
from stdgen.model.document import Topic
from stdgen.model.pattern import pattern
from stdgen.vocabulary import corrected, lexicon, literals, parts, pattern_of

SURE_ENOUGH = 0.5
SURE_ALONE = 0.9
"""From this score on a heading of one word, such as «Formål», needs no second opinion."""
LONGEST = 200
MOST_WORDS = 16
MOST_MISSPELT = 7
TRUST = 3.0
"""What a sure pattern weighs against the learnt weights, as a natural logarithm: a score of 1 counts twentyfold."""
DOUBT = 1.5
"""What speaks against none, in the same measure: the labelled headings have more names of services than standards have."""


class Match(NamedTuple):
    """A pattern met in a heading: at which word, how well, and by how many letters of that word."""

    pattern: Pattern
    position: int
    weight: float
    letters: int


def topic(heading: str) -> Topic | None:
    """What a section with that heading is about; None where the wording does not tell."""
    return _judged(heading) if len(heading) <= LONGEST else None


def scored(heading: str) -> tuple[Topic | None, float]:
    """The topic that the patterns alone tell with how sure they are, from 0 to 1; a service's name, a title or a sentence has none."""
    return _told(heading) if len(heading) <= LONGEST else (None, 0.0)


@lru_cache(maxsize=8192)
def _judged(heading: str) -> Topic | None:
    outside, inside = parts(heading)
    if not (outside or inside) or _likelihood(heading.strip(), outside) < SURE_ENOUGH:
        return None
    told, sure = _told(heading)
    if told and sure >= SURE_ALONE and len(outside) + len(inside) == 1:
        return told
    spoken = learnt.evidence(heading)
    spoken[None] = spoken.get(None, 0.0) - DOUBT
    spoken[told] = spoken.get(told, 0.0) + TRUST * (sure if told else 1.0)
    return max(spoken, key=lambda topic: (spoken[topic], topic or ""))


@lru_cache(maxsize=8192)
def _told(heading: str) -> tuple[Topic | None, float]:
    outside, inside = parts(heading)
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
    known = [literals(word) if exactly else literals(word) | corrected(word) for word in words]
    known[0] |= _TOLD_AS.get(words[0], frozenset())
    best = max(_serving(tuple(_matches(words, known, lexicon()))), key=_rank, default=None)
    if best is None:
        return None, 0.0
    return best.pattern.topic, best.weight * (1.0 if exactly else 0.9)


def _serving(matches: tuple[Match, ...]) -> Iterator[Match]:
    """A service's name after the word for a topic only says of which service: «Ansøgning om merudgifter»."""
    first = min((match.position for match in matches if match.pattern.topic and not match.pattern.weak), default=MOST_WORDS)
    return (match for match in matches if match.pattern.topic or match.position <= first)


def _rank(match: Match) -> tuple[int, float, int, int]:
    return match.pattern.priority, match.weight, -match.position, match.letters


def _matches(words: tuple[str, ...], known: list[frozenset[str]], rows: Lexicon) -> Iterator[Match]:
    everything = frozenset().union(*known)
    asked = words[0].startswith("hv") or words[0] in _ASKING
    for position, served in enumerate(known):
        for literal in sorted(served):
            for name, row in rows.rows.get(literal, ()):
                if (asked and name == "none") or (position and "^" in row[:2]):
                    continue
                pattern = pattern_of(name, row)
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
