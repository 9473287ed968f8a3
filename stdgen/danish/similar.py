"""Two versions of one statement, left side by side, are told from statements that only resemble each other.

Printed tracked changes leave sentences that say the same with small differences: what the one has more is
pure addition, or another form of what stands in the other («støttebehov», «behov for hjælp»). Sentences that are merely
parallel differ in an unrelated word («… udgiften til kørsel», «… udgiften til materialer»).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from stdgen.danish.clashing import clash
from stdgen.danish.dates import MONTHS
from stdgen.danish.edits import LEAST_ENDED, is_another_ending, is_edited, is_filled_up, is_measured_anew, is_moved, is_one_statement
from stdgen.danish.related import FIGURES, IN_WORDS, is_number
from stdgen.danish.softened import plain
from stdgen.model.pattern import pattern

LEAST_FILLED = 3
"""Words of a whole sentence that comes again with something put in."""
LEAST_WORDS = 6
LONG_ENOUGH = 8
ALIKE = 0.6
ALIKE_IF_SEVEN = 0.7
ALIKE_IF_SHORT = 0.85
ALIKE_IF_EDITED = 0.75
FARTHEST = 60  # sentences apart: both versions of a statement stand near each other, and time stays linear


class Rivals(NamedTuple):
    """Two sentences that say the same in two ways; `first` and `second` are their indexes, `score` is from 0 to 1."""

    first: int
    second: int
    score: float


def rivals(statements: Sequence[str], words: Sequence[Sequence[str]] = ()) -> tuple[Rivals, ...]:
    """Pairs of sentences of which one must be another version of the other; word-for-word repetition is not meant.

    `words` are those of each sentence in small letters, if they are known already.
    """
    if len(statements) < 2:
        return ()
    return tuple(_pairs([_statement(*each) for each in zip_longest(statements, words)]))


class _Statement(NamedTuple):
    """`repeated` says how many of its words are a word said before; `plain` are those that say more than how far it holds."""

    words: Sequence[str]
    length: int
    distinct: frozenset[str]
    plain: frozenset[str]
    repeated: int
    ended: bool


def _statement(sentence: str, known: Sequence[str] | None) -> _Statement:
    words = _words(sentence, known) if sentence[0] not in _LAW_BEGINS or not _LAW.match(sentence) else ()
    distinct = frozenset(words)
    if not distinct.isdisjoint(IN_WORDS):
        words = [FIGURES.get(word, word) for word in words]
        distinct = frozenset(words)
    length = len(words)
    without = plain(words)
    told = distinct if without is words else frozenset(without)
    return _Statement(words, length, distinct, told, length - len(distinct), sentence[-1] == "." or sentence[-2:] == ".)")


def _words(sentence: str, known: Sequence[str] | None) -> Sequence[str]:
    words: Sequence[str] = _LETTERS.findall(sentence.lower()) if known is None else known
    return words if "".join(words).isalpha() else _WORD.findall(sentence.lower())


def _pairs(read: Sequence[_Statement]) -> Iterator[Rivals]:
    """Most pairs are far from alike, so what costs least is asked first: a call for each would take twice the time."""
    for a, one in enumerate(read):
        words, own, distinct, _, repeated, ended = one
        if own < LEAST_FILLED:
            continue
        for b, other in enumerate(read[a + 1 : a + 1 + FARTHEST], a + 1):
            theirs = other.length
            shorter = own if own < theirs else theirs
            if not (ended and other.ended and shorter >= LEAST_FILLED and words[0] == other.words[0] and _may_go_on(one, other)):
                asked = ALIKE * (own + theirs)
                if shorter < LEAST_WORDS or 2 * shorter < asked:
                    continue
                if 2 * (len(distinct & other.distinct) + (repeated if repeated < other.repeated else other.repeated)) < asked:
                    continue
            if score := _score(one, other):
                yield Rivals(a, b, round(score, 3))


def _may_go_on(one: _Statement, other: _Statement) -> bool:
    """Whether one may go on where the other ends: it then begins with all of its words, or all but one, or but a figure and its unit."""
    lacking = min(len(one.plain), len(other.plain)) - len(one.plain & other.plain)
    return lacking < 2 or (lacking == 2 and any(map(is_number, one.distinct)) and any(map(is_number, other.distinct)))


def _score(one: _Statement, other: _Statement) -> float:
    """How alike (Dice over words), or 0 where they are not two versions of one statement."""
    if one.words == other.words or one.ended != other.ended:
        return 0.0
    shorter, longer = sorted((len(one.words), len(other.words)))
    counted, counted_other = Counter(one.words), Counter(other.words)
    if counted == counted_other:
        return 1.0 if shorter >= LONG_ENOUGH and is_moved(one.words, other.words) else 0.0
    if _are_told_apart(one, other):
        return 0.0
    goes_on = is_another_ending if shorter >= LEAST_ENDED else is_filled_up
    ended = one.ended and other.ended and one.words[0] == other.words[0] and goes_on(one.words, other.words)
    if not ended and (shorter < LEAST_WORDS or 2 * shorter < ALIKE * (shorter + longer)):
        return 0.0
    alike = 2 * (counted & counted_other).total() / (shorter + longer)
    if ended:
        return alike
    if alike < (ALIKE if shorter >= LONG_ENOUGH else ALIKE_IF_SEVEN if shorter == LONG_ENOUGH - 1 else ALIKE_IF_SHORT):
        return 0.0
    if one.ended and other.ended and clash(one.words, other.words):
        return alike
    if not (one.ended and other.ended) and any(map(is_number, one.distinct ^ other.distinct)):
        return alike if is_measured_anew(one.words, other.words) else 0.0  # points of a list give the figures of different things
    if is_one_statement(counted, counted_other):
        return alike
    return alike if alike >= ALIKE_IF_EDITED and shorter >= LONG_ENOUGH and is_edited(one.words, other.words) else 0.0


def _is_numbered(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a number in a name tells the two apart: «Niveau 1», «Niveau 2»."""
    differing = (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    at = next(differing, 0)
    return at > 0 and is_number(one[at]) and is_number(other[at]) and one[at - 1] in _NUMBERED


def _are_told_apart(one: _Statement, other: _Statement) -> bool:
    """Whether a number in a name, a month or a word such as «også» makes them two statements of a row."""
    differing = one.distinct ^ other.distinct
    if "også" in differing or not (_DONE.isdisjoint(differing) or _TO_DO.isdisjoint(differing)):
        return True
    if not _APART.isdisjoint({one.words[0]} ^ {other.words[0]}):
        return True
    return _is_numbered(one.words, other.words) or _are_of_two_months(one.words, other.words)


def _are_of_two_months(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the months with which they begin tell two stretches of the year apart."""
    return one[:2] != other[:2] and not _MONTHS.isdisjoint(one[:2]) and not _MONTHS.isdisjoint(other[:2])


_LETTERS = pattern(r"\w+")
_WORD = pattern(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_LAW_BEGINS = frozenset(' \t\n\xa0"”“»§sS')
_LAW = pattern(r"\s*[\"”“»]?(?:§|stk\.?\s*\d)", re.IGNORECASE)
_APART = frozenset(("derefter", "herefter", "bagefter", "dernæst", "efterfølgende", "ellers", "derimod", "omvendt", "ligeledes"))
"""What a sentence begins with that goes on from another, or stands against it."""
_DONE = frozenset(("blevet", "blev", "været"))
_TO_DO = frozenset(("skal", "vil", "bliver"))
"""A step, and what is asked when it was taken: «hvad der skal være anderledes», «hvad der er blevet anderledes»."""
_MONTHS = frozenset(MONTHS)
_NUMBERED = frozenset("niveau hold gruppe trin pakke bilag afsnit zone takst nr nummer fase type kategori stk paragraf".split())  # noqa: SIM905  # words in quotation marks are harder to read
