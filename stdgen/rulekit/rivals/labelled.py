"""The lines of a section become pairs that give one label two values: «Frist: 4 uger», «Frist: 6 uger»."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.rows import are_rivals
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role

_TWICE = 2
_LONGEST = 60
"""Signs of a value; what is longer is running text."""
_LABELLED = pattern(r"\W*(?P<label>[^\W\d][^:.!?]{1,40}):\s+(?P<value>\S.{0,59})")
_WHOLE = (".", "!", "?")


class _Value(NamedTuple):
    line: Line
    label: str
    value: str


def rival_labels(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Pairs of lines that give one label two figures; a label that comes again with something else begins another record."""
    values: dict[str, _Value] = {}
    every = list(_values(lines))
    times = Counter([each.label for each in every if each])
    for each in every:
        earlier = values.get(each.label) if each else None
        if each is None:
            values.clear()
        elif earlier and are_rivals(earlier.value, each.value) and times[each.label] == _TWICE:
            yield earlier.line, each.line
        elif earlier and earlier.value != each.value:
            values.clear()
        if each:
            values.setdefault(each.label, each)


def give_one_label(one: Line, other: Line) -> bool:
    """Whether two lines are each a label with a figure, the same label: their order tells whether of one thing."""
    here, there = (_LABELLED.fullmatch(line.text) if ":" in line.text else None for line in (one, other))
    return here is not None and there is not None and are_rivals(small(here["value"]), small(there["value"]))


def _values(lines: Sequence[Line]) -> Iterator[_Value | None]:
    """The values with their labels in order; none for a line that may name what the next ones are of."""
    for before, line in pairwise((None, *lines)):
        if line is None or line.role is not Role.TEXT or line.cell:
            continue
        if ":" in line.text and (found := _LABELLED.fullmatch(line.text)):
            yield _Value(line, small(found["label"]), small(found["value"]))
        elif before and before.role is Role.HEADING and len(line.text) < _LONGEST:
            yield _Value(line, small(before.text), small(line.text))
        elif not line.text.rstrip().endswith(_WHOLE):
            yield None
