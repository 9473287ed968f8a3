"""Two rows of words become whether the one is an edit of the other: it goes on, is loosened or turned round, gives another figure."""

from collections import Counter
from collections.abc import Sequence

from stdgen.danish.clashing import LOOSE
from stdgen.danish.dates import MONTHS
from stdgen.danish.related import inflected, is_number, related
from stdgen.danish.softened import plain

LEAST_ENDED = 4
"""Words of a whole sentence that may go on where another ends."""


def is_another_ending(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one whole sentence goes on where the other ends, gives another figure, or turns it round, and nothing else."""
    if is_filled_up(one, other):
        return True
    long_enough = min(len(one), len(other)) > LEAST_ENDED
    one, other = plain(one), plain(other)
    short, long = sorted((one, other), key=len)
    if len(short) < len(long):
        return (long_enough and (_is_longer(short, long) or _is_refigured(short, long))) or _is_turned(one, other)
    changed = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    figures = sum(all(map(is_number, pair)) for pair in changed)
    return (figures == 1 and len(changed) <= _FIGURE and all(_is_measured(pair) for pair in changed)) or _is_turned(one, other)


def is_filled_up(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one whole sentence, however short, is the other with a clause behind it, with somebody joined to somebody, or loosened."""
    if _is_softened(one, other):
        return True
    short, long = sorted((plain(one), plain(other)), key=len)
    return len(short) < len(long) and (_is_led_on(short, long) or _is_joined(short, long))


def _is_softened(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether they say the same, be it in other forms of the words, but for a «som udgangspunkt» or «så vidt muligt»."""
    ours, theirs = plain(one), plain(other)
    if len(ours) != len(theirs) or (ours is one and theirs is other):
        return False
    return all(word == each or inflected(word, each) for word, each in zip(ours, theirs, strict=True))


def _is_led_on(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the long one goes on with a clause of its own where the short one ends: «er gratis», «er gratis, men …»."""
    return long[: len(short)] == short and long[len(short)] in _LEADING_ON


def _is_joined(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the long one only joins others to somebody or something: «ansatte», «ansatte og frivillige»."""
    more = len(long) - len(short)
    same = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    added = long[same : same + more]
    if not 0 < same < len(short) or more > _MOST_JOINED or _AND.isdisjoint((added[0], added[-1])):
        return False
    return short[same:] == long[same + more :] and not any(word in OF_KIN or is_number(word) for word in added)


def is_measured_anew(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two rows of words differ in one figure of something counted alone: «90 procent», «85 procent»."""
    changed = [at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    if len(changed) == _FIGURE and changed[1] == changed[0] + 1 and {one[changed[1]], other[changed[1]]} == {"gang", "gange"}:
        return len(one) == len(other) and {one[changed[0]], other[changed[0]]} - {"én", "en"} != set()
    if len(one) != len(other) or len(changed) != 1:
        return False
    at = changed[0]
    counts = at + 1 < len(one) and one[at + 1] in _MEASURES and one[at - 1] not in ("hver", "hvert")
    return counts and is_number(one[at]) and is_number(other[at])


def _is_longer(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the long one only says more, be it within an enumeration: «pædagoger og læger», «pædagoger, læger og lærere»."""
    named, more = ([word for word in words if word not in _PASSED] for words in (short, long))
    if more[: len(named)] == named:
        return True
    named, more = ([word for word in words if word not in _MODAL] for words in (named, more))
    added = Counter(more) - Counter(named)
    rest = iter(more)
    return more[:2] == named[:2] and all(word in rest for word in named) and not any(word in OF_KIN or is_number(word) for word in added)


def _is_refigured(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the long one gives another figure and goes on, without a case in which it holds: «15 timer, og i særlige tilfælde flere»."""
    changed = [pair for pair in zip(short, long, strict=False) if pair[0] != pair[1]]
    return len(changed) == 1 and all(map(is_number, changed[0])) and _CASES.isdisjoint(long[len(short) :])


def _is_measured(pair: tuple[str, str]) -> bool:
    """Whether both are figures, or both what is counted: «14 dage», «2 uger»."""
    return all(map(is_number, pair)) or _MEASURES.issuperset(pair)


def _is_turned(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the two differ in nothing but what turns a statement round: «kan» or «skal», a «ikke» more."""
    return [word for word in one if word not in _TURNS] == [word for word in other if word not in _TURNS]


def is_moved(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a phrase stands at another place, the rest as it was; words that change places say something else."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(None, one, other, autojunk=False)
    longest = max(block.size for block in matcher.get_matching_blocks())
    return 2 * longest > len(one) and all(step != "replace" for step, *_ in matcher.get_opcodes())


def is_edited(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether words were put in at one place and taken out at another: a parallel sentence has its own word in the same place."""
    from difflib import SequenceMatcher

    for step, since, to, start, end in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        own, foreign = sorted((_telling(Counter(one[since:to])), _telling(Counter(other[start:end]))), key=len)
        if step != "equal" and any(map(is_number, (*own, *foreign))):
            return False
        if step == "replace" and not all(any(related(word, each) for each in foreign) for word in own):
            return False
    return Counter(one) != Counter(other)


def is_one_statement(one: Counter[str], other: Counter[str]) -> bool:
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


_GLUE = frozenset(
    """
    og eller samt at der som en et den det de i på af for er bliver vil dog også så sig om til ved med kan skal hos hvor
    hvori hvordan hvis da desuden endvidere herunder denne dette disse jf har været blive være fra mod
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)

_TURNS = frozenset(("kan", "skal", "må", "bør", "vil", "ikke", "aldrig", "altid", "kun", "godt", "gerne"))
"""What turns a statement round; a sentence that differs from another in these alone is another version of it."""
_CASES = frozenset(("hvis", "når", "såfremt", "for", "til", "om", "der", "som", "hvor", "ved", "per", "pr"))
"""What tells in which case a figure holds."""
_AND = frozenset(("og", "eller", "samt"))
_PASSED = _AND | LOOSE
_MODAL = frozenset(("kan", "skal", "må", "bør", "vil"))
_LEADING_ON = _AND | frozenset(("men", "dog", "hvis", "når", "såfremt", "medmindre"))
_MOST_JOINED = 4
_FIGURE = 2
"""Words of a figure with what it counts."""
_MEASURES = frozenset(
    """
    minut minutter time timer dag dage døgn hverdag hverdage arbejdsdag arbejdsdage uge uger måned måneder mdr kvartal år
    gang gange besøg kr kroner pct procent km kilometer meter
    """.split()  # noqa: SIM905  # as above
).union(MONTHS)
"""What figures count, and the months of dates."""
_OFTEN = frozenset(
    ("dagligt", "ugentligt", "månedligt", "årligt", "halvårligt", "kvartalsvis", "jævnligt", "løbende", "undervejs", "hver", "hvert")
)
OF_KIN = frozenset(
    each + ending
    for each in ("ægtefælle", "samlever", "partner", "pårørende", "nabo", "værge", "barn", "barnet", "børn", "forældre")
    for ending in ("s", "es", "ns")
)
"""Whose something is that is not the citizen's own."""
