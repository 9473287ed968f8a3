"""Lines drawn under words become a mark on the words; they and lines through words are no rules of a table."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from stdgen.model.place import edges
from stdgen.readers.from_pdf.runs import Run, line_set
from stdgen.readers.from_pdf.strokes import Stroke

HIGHEST, LOWEST = 0.02, 0.3
THROUGH = 0.45
THICKEST = 0.15
BEFORE, AFTER = 0.3, 0.7
LARGEST = 60.0
MOST = 0.85

Reach = tuple[float, float]


def underlined(runs: Sequence[Run], drawn: Sequence[Stroke]) -> tuple[list[Run], list[Stroke]]:
    """The runs of a page, those with a line under them marked (cut where the line begins or ends), and the other lines.

    A line under words begins and ends with them and lies close below their baseline; one that goes on beyond them is
    a rule.
    """
    lying = [stroke for stroke in drawn if stroke.level]
    if not lying or len(lying) > len(runs) * 4:
        return list(runs), list(drawn)
    placed = sorted([(run.base, at) for at, run in enumerate(runs) if not run.turned and run.text.strip()])
    order = [at for _, at in placed]
    bases = [base for base, _ in placed]
    reach: dict[int, list[Reach]] = defaultdict(list)
    taken: set[int] = set()
    for stroke in lying:
        near = order[bisect_left(bases, stroke.top - LOWEST * LARGEST) : bisect_right(bases, stroke.bottom + THROUGH * LARGEST)]
        if touched := [at for at in near if _touches(stroke, runs[at])]:
            _mark(stroke, touched, runs, reach, taken)
    if not taken:
        return list(runs), list(drawn)
    left = [stroke for stroke in drawn if id(stroke) not in taken]
    return [part for at, run in enumerate(runs) for part in (_cut(run, reach[at]) if at in reach else (run,))], left


def _mark(stroke: Stroke, near: Sequence[int], runs: Sequence[Run], reach: dict[int, list[Reach]], taken: set[int]) -> None:
    under = [at for at in near if HIGHEST <= _below(stroke, runs[at]) <= LOWEST]
    through = [at for at in near if -THROUGH <= _below(stroke, runs[at]) < -HIGHEST]
    for found, marks in ((under, True), (through, False)):
        if found and _fits(stroke, [runs[at] for at in found]):
            taken.add(id(stroke))
            if marks:
                for at in found:
                    reach[at].append((stroke.x0, stroke.x1))
            return


def _below(stroke: Stroke, run: Run) -> float:
    """How far the line lies below the baseline, as a share of the font size."""
    return ((stroke.top + stroke.bottom) / 2 - run.base) / max(run.size, 1.0)


def _touches(stroke: Stroke, run: Run) -> bool:
    thick = stroke.bottom - stroke.top
    return stroke.x0 < run.x1 - 0.5 and stroke.x1 > run.x0 + 0.5 and (thick <= 1.0 or thick <= THICKEST * run.size)


def _fits(stroke: Stroke, found: Sequence[Run]) -> bool:
    """Whether the line goes no further than the words above it."""
    size = max(run.size for run in found)
    return stroke.x0 >= min(run.x0 for run in found) - BEFORE * size and stroke.x1 <= max(run.x1 for run in found) + AFTER * size


def _cut(run: Run, reach: Sequence[Reach]) -> list[Run]:
    """The run in parts, each wholly underlined or not at all; it is cut between words only."""
    covered = sum(max(min(x1, run.x1) - max(x0, run.x0), 0.0) for x0, x1 in reach)
    if covered >= MOST * (run.x1 - run.x0):
        return [replace(run, underlined=True)]
    line = line_set(run)
    if line is None:
        return [run]
    steps = edges(line)
    marks = [any(x0 <= (left + right) / 2 <= x1 for x0, x1 in reach) for left, right in pairwise(steps)]
    parts: list[Run] = []
    start = 0
    for at in range(1, len(marks) + 1):
        if at == len(marks) or (marks[at] != marks[start] and not (run.text[at].isalnum() and run.text[at - 1].isalnum())):
            end = at == len(marks)
            part = run.text[start:at]
            right = run.x1 if end else min(steps[at - len(part) + len(part.rstrip())], run.x1)
            parts.append(replace(run, text=part, x0=steps[start], x1=right, gap=run.gap and end, underlined=marks[start]))
            start = at
    return parts
