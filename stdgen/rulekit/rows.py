"""The cells of a table become those that say two things of what their rows both name."""

from collections.abc import Iterable, Iterator

from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line

LEAST = 3
"""Words of a cell that says something, rather than names or counts it."""
ALIKE = 2
"""Words with which both begin, where the one was written in the place of the other."""


def rival_cells(lines: Iterable[Line]) -> Iterator[tuple[Line, Line]]:
    """Pairs of cells beside the same words, of which the later begins as the earlier does and goes on in another way."""
    lines = tuple(lines)
    if not any(line.cell for line in lines):
        return
    label = ""
    said: dict[tuple[str, int], Line] = {}
    for line in lines:
        if line.cell is None or line.cell == (0, 0):
            said.clear()
        if line.cell is None:
            continue
        down, along = line.cell
        if along == 0:
            label = small(line.text).strip()
        elif down and label:
            earlier = said.setdefault((label, along), line)
            if earlier.cell != line.cell and _differ(small(earlier.text).split(), small(line.text).split()):
                yield earlier, line


def _differ(one: list[str], other: list[str]) -> bool:
    alike = one[:ALIKE] == other[:ALIKE] and "".join(one[:ALIKE]).isalpha()
    return alike and one != other and min(len(one), len(other)) >= LEAST
