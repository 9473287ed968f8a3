"""Two answers to one question become whether only one of them can hold: hours that meet, other figures, another office."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from stdgen.rulekit.rivals.stated import Stated
from stdgen.rulekit.rivals.stating import BESIDE

ALL = 4
"""Words of what both speak of, so many that they state the same without a figure, or with several other ones."""
SOME = 2


def is_answered_otherwise(differing: AbstractSet[str], agreed: int, one: Stated, other: Stated) -> bool:
    """Whether other answers to these questions can only be another version."""
    if differing == {"clock", "when"}:
        return True
    if differing == {"clock", "days"}:
        return agreed > 0 and _is_enough("clock", agreed, one, other) and not _week(one).isdisjoint(_week(other))
    if len(differing) > 1:
        return agreed >= ALL and "money" not in differing
    return _is_enough(next(iter(differing)), agreed, one, other)


def _is_enough(kind: str, agreed: int, one: Stated, other: Stated) -> bool:
    """Whether another answer of this kind can only be another version; what may be done in two ways is told by «kan»."""
    if kind == "clock":
        return _meet(*(sorted(_hours(each.answers[kind])) for each in (one, other)))
    if kind in BESIDE:
        narrowed = "skal" in one.modal | other.modal
        if set(one.answers[kind]) < set(other.answers[kind]) or set(other.answers[kind]) < set(one.answers[kind]):
            return True
        is_choice = not narrowed and _CHOICE & (one.apart | other.apart)
        return agreed >= (1 if one.decides and other.decides else SOME) and not is_choice
    return True


def _hours(clocks: Iterable[Sequence[str]]) -> list[int]:
    return [int(word) for words in clocks for word in words if word.isdigit() and int(word) <= _LAST_HOUR]


def _week(stated: Stated) -> frozenset[int]:
    """The days that are told, counted from Monday: «mandag til torsdag» are four."""
    days: set[int] = set()
    for words in stated.answers["days"]:
        told = [0, 4] if words == ("hverdage",) else [_WEEK.index(word[:2]) for word in words if word[:2] in _WEEK]
        days.update(range(told[0], told[-1] + 1) if "til" in words or "hverdage" in words else told)
    return frozenset(days)


def _meet(ours: Sequence[int], theirs: Sequence[int]) -> bool:
    """Whether two stretches of a day have an hour in common; single hours are two answers to when."""
    if len(ours) < 2 or len(theirs) < 2:
        return len(ours) == len(theirs)
    return ours[0] < theirs[-1] and theirs[0] < ours[-1]


_CHOICE = frozenset(("kan",))
_WEEK = ("ma", "ti", "on", "to", "fr", "lø", "sø")
_LAST_HOUR = 24
