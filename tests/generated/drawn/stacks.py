"""Strips one below another and side by side: their height, a table's row of them, its rules and ground."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tests.generated.drawn.marks import Fill, Mark, Strip, Stroke, moved
from tests.generated.notes import Note


@dataclass(frozen=True, slots=True)
class Grid:
    """How a table's row is drawn: edges of its columns from the column's left, padding, and the colours of rules and ground.

    A `whole` row goes on over pages only if it is higher than one.
    """

    edges: tuple[float, ...]
    pad: float
    rule: str | None = None
    ground: str | None = None
    whole: bool = False


def stack_height(strips: Sequence[Strip]) -> float:
    """How high strips are one below another, the first one's gap dropped."""
    return sum(strip.height + strip.gap for strip in strips) - (strips[0].gap if strips else 0.0)


def boxes(grid: Grid, left: float, top: float, height: float) -> list[Mark]:
    """The ground and the rules of a row's part."""
    marks: list[Mark] = []
    x0, x1 = left + grid.edges[0], left + grid.edges[-1]
    if grid.ground:
        marks.append(Fill((x0, top, x1, top + height), grid.ground))
    if grid.rule:
        marks += [Stroke(x0, y, x1, y, colour=grid.rule) for y in (top, top + height)]
        marks += [Stroke(left + edge, top, left + edge, top + height, colour=grid.rule) for edge in grid.edges]
    return marks


def stacked(cells: Sequence[Sequence[Strip]], grid: Grid) -> Strip:
    """A row as one strip that no page break goes through, for a table inside a table."""
    height = max(map(stack_height, cells), default=0.0) + 2 * grid.pad
    marks: list[Mark] = boxes(grid, 0.0, 0.0, height)
    notes: list[Note] = []
    for edge, cell in zip(grid.edges, cells, strict=False):
        y = grid.pad
        for number, strip in enumerate(cell):
            y += strip.gap if number else 0.0
            marks += [moved(mark, edge + grid.pad, y) for mark in strip.marks]
            y += strip.height
            notes += strip.notes
    return Strip(height, tuple(marks), notes=tuple(notes))


def indented(strips: Iterable[Strip], dx: float) -> tuple[Strip, ...]:
    """The strips further right."""
    return tuple(replace(strip, marks=tuple(moved(mark, dx, 0.0) for mark in strip.marks)) for strip in strips)
