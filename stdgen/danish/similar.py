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

from stdgen.danish.clashing import LOOSE, clash
from stdgen.danish.dates import MONTHS
from stdgen.danish.related import FIGURES, IN_WORDS, is_number, related
from stdgen.model.pattern import pattern

LEAST_ENDED = 4
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
    """`repeated` says how many of its words are a word said before."""

    words: Sequence[str]
    length: int
    distinct: frozenset[str]
    repeated: int
    ended: bool


def _statement(sentence: str, known: Sequence[str] | None) -> _Statement:
    words = _words(sentence, known) if sentence[0] not in _LAW_BEGINS or not _LAW.match(sentence) else ()
    distinct = frozenset(words)
    if not distinct.isdisjoint(IN_WORDS):
        words = [FIGURES.get(word, word) for word in words]
        distinct = frozenset(words)
    length = len(words)
    return _Statement(words, length, distinct, length - len(distinct), sentence.rstrip().endswith("."))


def _words(sentence: str, known: Sequence[str] | None) -> Sequence[str]:
    words: Sequence[str] = _LETTERS.findall(sentence.lower()) if known is None else known
    return words if "".join(words).isalpha() else _WORD.findall(sentence.lower())


def _pairs(read: Sequence[_Statement]) -> Iterator[Rivals]:
    """Most pairs are far from alike, so what costs least is asked first: a call for each would take twice the time."""
    for a, one in enumerate(read):
        words, own, distinct, repeated, ended = one
        if own < LEAST_ENDED:
            continue
        for b, other in enumerate(read[a + 1 : a + 1 + FARTHEST], a + 1):
            theirs = other.length
            shorter = own if own < theirs else theirs
            if not (ended and other.ended and shorter >= LEAST_ENDED and words[0] == other.words[0] and _may_go_on(one, other)):
                asked = ALIKE * (own + theirs)
                if shorter < LEAST_WORDS or 2 * shorter < asked:
                    continue
                if 2 * (len(distinct & other.distinct) + (repeated if repeated < other.repeated else other.repeated)) < asked:
                    continue
            if score := _score(one, other):
                yield Rivals(a, b, round(score, 3))


def _may_go_on(one: _Statement, other: _Statement) -> bool:
    """Whether one may go on where the other ends: it then begins with all of its words, or all but one, or but a figure and its unit."""
    lacking = min(len(one.distinct), len(other.distinct)) - len(one.distinct & other.distinct)
    return lacking < 2 or (lacking == 2 and any(map(is_number, one.distinct)) and any(map(is_number, other.distinct)))


def _score(one: _Statement, other: _Statement) -> float:
    """How alike (Dice over words), or 0 where they are not two versions of one statement."""
    if one.words == other.words or one.ended != other.ended:
        return 0.0
    shorter, longer = sorted((len(one.words), len(other.words)))
    counted, counted_other = Counter(one.words), Counter(other.words)
    if counted == counted_other:
        return 1.0 if shorter >= LONG_ENOUGH and _is_moved(one.words, other.words) else 0.0
    if _are_told_apart(one, other):
        return 0.0
    ended = one.ended and other.ended and one.words[0] == other.words[0] and _is_another_ending(one.words, other.words)
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
        return 0.0  # points of a list give the figures of different things
    if _one_statement(counted, counted_other):
        return alike
    return alike if alike >= ALIKE_IF_EDITED and shorter >= LONG_ENOUGH and _edited(one.words, other.words) else 0.0


def _is_another_ending(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one whole sentence goes on where the other ends, gives another figure, or turns it round, and nothing else."""
    short, long = sorted((one, other), key=len)
    if len(short) < len(long):
        return (len(short) > LEAST_ENDED and _is_longer(short, long)) or _is_turned(one, other)
    changed = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    figures = sum(all(map(is_number, pair)) for pair in changed)
    return (figures == 1 and len(changed) <= _FIGURE and all(_is_measured(pair) for pair in changed)) or _is_turned(one, other)


def _is_longer(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the long one only goes on, be it within an enumeration: «pædagoger og læger», «pædagoger, læger og lærere»."""
    named, more = ([word for word in words if word not in _PASSED] for words in (short, long))
    return more[: len(named)] == named


def _is_measured(pair: tuple[str, str]) -> bool:
    """Whether both are figures, or both what is counted: «14 dage», «2 uger»."""
    return all(map(is_number, pair)) or _MEASURES.issuperset(pair)


def _is_turned(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the two differ in nothing but what turns a statement round: «kan» or «skal», a «ikke» more."""
    return [word for word in one if word not in _TURNS] == [word for word in other if word not in _TURNS]


def _is_moved(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a phrase stands at another place, the rest as it was; words that change places say something else."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, one, other, autojunk=False)
    longest = max(block.size for block in matcher.get_matching_blocks())
    return 2 * longest > len(one) and all(step != "replace" for step, *_ in matcher.get_opcodes())


def _is_numbered(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a number in a name tells the two apart: «Niveau 1», «Niveau 2»."""
    differing = (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    at = next(differing, 0)
    return at > 0 and is_number(one[at]) and is_number(other[at]) and one[at - 1] in _NUMBERED


def _are_told_apart(one: _Statement, other: _Statement) -> bool:
    """Whether a number in a name, a month or a word such as «også» makes them two statements of a row."""
    if "også" in one.distinct ^ other.distinct or not APART.isdisjoint({one.words[0]} ^ {other.words[0]}):
        return True
    return _is_numbered(one.words, other.words) or _are_of_two_months(one.words, other.words)


def _are_of_two_months(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the months with which they begin tell two stretches of the year apart."""
    return one[:2] != other[:2] and not _MONTHS.isdisjoint(one[:2]) and not _MONTHS.isdisjoint(other[:2])


def _edited(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether words were put in at one place and taken out at another: a parallel sentence has its own word in the same place."""
    from difflib import SequenceMatcher

    for step, since, to, start, end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        own, foreign = sorted((_telling(Counter(one[since:to])), _telling(Counter(other[start:end]))), key=len)
        if step != "equal" and any(map(is_number, (*own, *foreign))):
            return False
        if step == "replace" and not all(any(related(word, each) for each in foreign) for word in own):
            return False
    return Counter(one) != Counter(other)


def _one_statement(one: Counter[str], other: Counter[str]) -> bool:
    """Whether what the sentence with less of its own has more is explained by what the other has more."""
    own, foreign = sorted((_telling(one - other), _telling(other - one)), key=len)
    if not own and len(foreign) == 1 and foreign[0] in OF_KIN:
        return False
    if not own and not foreign:
        return _TURNS.issuperset((*(one - other), *(other - one)))
    numbers = [word for word in own if is_number(word)]
    if numbers:
        others = [word for word in foreign if is_number(word)]
        return len(numbers) == 1 == len(others) and _MEASURES.issuperset(word for word in (*own, *foreign) if not is_number(word))
    return all(any(_may_stand_for(word, each) for each in foreign) for word in own)


def _may_stand_for(word: str, other: str) -> bool:
    """Whether one may be put for the other, or gives another measure, or turns the statement round."""
    return related(word, other) or any(kind.issuperset((word, other)) for kind in (_TURNS, _MEASURES, _OFTEN))


def _telling(words: Counter[str]) -> Sequence[str]:
    return [word for word in words if word not in _GLUE]


_LETTERS = pattern(r"\w+")
_WORD = pattern(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_LAW_BEGINS = frozenset(' \t\n\xa0"”“»§sS')
_LAW = pattern(r"\s*[\"”“»]?(?:§|stk\.?\s*\d)", re.IGNORECASE)
_GLUE = frozenset(
    """
    og eller samt at der som en et den det de i på af for er bliver vil dog også så sig om til ved med kan skal hos hvor
    hvori hvordan hvis da desuden endvidere herunder denne dette disse jf har været blive være fra mod
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)

_TURNS = frozenset(("kan", "skal", "må", "bør", "vil", "ikke", "aldrig", "altid", "kun", "godt", "gerne"))
"""What turns a statement round; a sentence that differs from another in these alone is another version of it."""
OF_KIN = frozenset(
    each + ending
    for each in ("ægtefælle", "samlever", "partner", "pårørende", "nabo", "værge", "barn", "barnet", "børn", "forældre")
    for ending in ("s", "es", "ns")
)
"""Whose something is that is not the citizen's own."""
_PASSED = frozenset(("og", "eller", "samt")) | LOOSE
APART = frozenset(("derefter", "herefter", "bagefter", "dernæst", "efterfølgende", "ellers", "derimod", "omvendt", "ligeledes"))
"""What a sentence begins with that goes on from another, or stands against it."""
_FIGURE = 2
"""Words of a figure with what it counts."""
_MEASURES = frozenset(
    """
    minut minutter time timer dag dage døgn hverdag hverdage arbejdsdag arbejdsdage uge uger måned måneder mdr kvartal år
    gang gange besøg kr kroner pct procent km kilometer meter
    """.split()  # noqa: SIM905  # as above
).union(MONTHS)
"""What figures count, and the months of dates."""
_MONTHS = frozenset(MONTHS)
_OFTEN = frozenset(
    ("dagligt", "ugentligt", "månedligt", "årligt", "halvårligt", "kvartalsvis", "jævnligt", "løbende", "undervejs", "hver", "hvert")
)
_NUMBERED = frozenset("niveau hold gruppe trin pakke bilag afsnit zone takst nr nummer fase type kategori stk paragraf".split())  # noqa: SIM905  # words in quotation marks are harder to read
