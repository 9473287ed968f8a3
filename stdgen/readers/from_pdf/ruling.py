"""The drawn lines of a page become tables: where their columns and rows begin and end."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stdgen.model.document import Box
from stdgen.readers.from_pdf.strokes import Stroke

TOUCH = 3.0
LEAST = 2


class Frame(NamedTuple):
    """A ruled table on a page: the lefts and tops of its cells, with the last right and bottom."""

    page: int
    columns: tuple[float, ...]
    rows: tuple[float, ...]
    lying: tuple[Stroke, ...]

    @property
    def box(self) -> Box:
        """Its outer box."""
        return self.columns[0], self.rows[0], self.columns[-1], self.rows[-1]

    def column(self, x: float) -> int:
        """The column at this place."""
        return _between(self.columns, x)

    def row(self, x: float, y: float) -> int:
        """The row at this place: only lines that reach over `x` part rows there."""
        tops = [
            top
            for top in self.rows[1:-1]
            if any(abs(line.top - top) <= TOUCH and line.x0 - TOUCH <= x <= line.x1 + TOUCH for line in self.lying)
        ]
        above = [top for top in tops if top <= y]
        return self.rows.index(above[-1]) if above else 0


def frames(drawn: Sequence[Stroke]) -> list[Frame]:
    """The ruled tables of a page from the top down: lines that meet, at least two lying and two standing."""
    found = [frame for group in _groups(drawn) if (frame := _frame(group))]
    return sorted((frame for frame in found if not any(_inside(frame, other) for other in found)), key=lambda frame: frame.rows[0])


def _groups(drawn: Sequence[Stroke]) -> Iterator[list[Stroke]]:
    """Lines that meet, directly or through others."""
    left = list(drawn)
    while left:
        group = [left.pop()]
        at = 0
        while at < len(group):
            met = [stroke for stroke in left if _meet(group[at], stroke)]
            if met:
                keep = set(map(id, met))
                left = [stroke for stroke in left if id(stroke) not in keep]
                group.extend(met)
            at += 1
        yield group


def _meet(one: Stroke, other: Stroke) -> bool:
    return one.x0 - TOUCH <= other.x1 and other.x0 - TOUCH <= one.x1 and one.top - TOUCH <= other.bottom and other.top - TOUCH <= one.bottom


def _frame(group: Sequence[Stroke]) -> Frame | None:
    lying = tuple(stroke for stroke in group if stroke.level)
    standing = [stroke for stroke in group if not stroke.level]
    rows = _distinct([stroke.top for stroke in lying])
    columns = _distinct([stroke.x0 for stroke in standing])
    if len(rows) < LEAST or len(columns) < LEAST + 1:
        return None
    return Frame(group[0].page, tuple(columns), tuple(rows), lying)


def _distinct(values: Sequence[float]) -> list[float]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > TOUCH:
            found.append(value)
    return found


def _inside(frame: Frame, other: Frame) -> bool:
    x0, top, x1, bottom = frame.box
    left, above, right, below = other.box
    return frame is not other and left <= x0 and x1 <= right and above <= top and bottom <= below and frame.box != other.box


def _between(edges: Sequence[float], value: float) -> int:
    return max(sum(edge <= value + TOUCH for edge in edges[:-1]) - 1, 0)
