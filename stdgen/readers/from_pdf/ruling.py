"""The drawn lines of a page become tables: boxes cut by lines that go all the way across, again and again."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from stdgen.model.document import Box
from stdgen.readers.from_pdf.ruled_lines import TOUCH, Line, groups, joined
from stdgen.readers.from_pdf.strokes import Stroke

DEEPEST = 6
SMALLEST = 4.0
NARROWEST = 7.0
"""No letters stand between two lines that are nearer to each other: a table inside a cell may fill it nearly."""


class Field(NamedTuple):
    """A box on a page cut into rows of fields; a box without rows is a cell, in which other tables may stand."""

    box: Box
    rows: tuple[tuple["Field", ...], ...] = ()
    tables: tuple["Field", ...] = ()

    def edges(self) -> list[float]:
        """The lefts of its columns and the last right, whatever row they stand in."""
        found = [edge for row in self.rows for field in row for edge in (field.box[0], field.box[2])]
        return _distinct(found)


def tables(drawn: Sequence[Stroke]) -> list[Field]:
    """The ruled tables of a page from the top down: at least one row with two cells beside each other."""
    lying = joined(Line((each.top + each.bottom) / 2, each.x0, each.x1) for each in drawn if each.level)
    standing = joined(Line((each.x0 + each.x1) / 2, each.top, each.bottom) for each in drawn if not each.level)
    return _tables(lying, standing, 0)


def _tables(lying: Sequence[Line], standing: Sequence[Line], depth: int) -> list[Field]:
    found = []
    for across, down in groups(lying, standing):
        if not across or not down:
            continue
        box = (
            min(min(line.start for line in across), down[0].at),
            min(across[0].at, min(line.start for line in down)),
            max(max(line.end for line in across), down[-1].at),
            max(across[-1].at, max(line.end for line in down)),
        )
        field = _cut(box, across, down, depth)
        found.extend([field] if any(len(row) > 1 for row in field.rows) else list(_inner(field)))
    return sorted(_nested(found), key=lambda field: (field.box[1], field.box[0]))


def _nested(found: Sequence[Field]) -> list[Field]:
    """The tables, each that stands in a cell of another put into that cell; the largest come first."""
    outer: list[Field] = []
    for field in sorted(found, key=lambda each: (each.box[0] - each.box[2]) * (each.box[3] - each.box[1])):
        at = next((at for at, other in enumerate(outer) if _holds(other.box, field.box)), None)
        if at is None:
            outer.append(field)
        else:
            outer[at] = _with(outer[at], field)
    return outer


def _with(field: Field, table: Field) -> Field:
    if not field.rows:
        inner = next((at for at, other in enumerate(field.tables) if _holds(other.box, table.box)), None)
        tables = [_with(other, table) if at == inner else other for at, other in enumerate(field.tables)]
        return field._replace(tables=tuple(tables if inner is not None else [*field.tables, table]))
    return field._replace(
        rows=tuple(tuple(_with(part, table) if _holds(part.box, table.box) else part for part in row) for row in field.rows)
    )


def _holds(box: Box, other: Box) -> bool:
    x, y = (other[0] + other[2]) / 2, (other[1] + other[3]) / 2
    return box[0] < x < box[2] and box[1] < y < box[3] and box != other


def _inner(field: Field) -> Iterator[Field]:
    """The tables in a box that is none itself, such as a frame around the page."""
    yield from field.tables
    for row in field.rows:
        for part in row:
            yield from _inner(part)


def _cut(box: Box, lying: Sequence[Line], standing: Sequence[Line], depth: int) -> Field:
    """The box with its rows: first cut by lines that go from side to side, then each row by lines from its top to its bottom."""
    x0, top, x1, bottom = box
    tops = [top, *_cuts(lying, top, bottom, x0, x1), bottom]
    rows = []
    for above, below in pairwise(tops):
        lefts = [x0, *_cuts(standing, x0, x1, above, below, NARROWEST), x1]
        rows.append([(left, above, right, below) for left, right in pairwise(lefts)])
    if depth > DEEPEST or (len(rows) == 1 and len(rows[0]) == 1):
        loose = depth <= DEEPEST and len(lying) > 1 and len(standing) > 1
        return Field(box, (), tuple(_tables(lying, standing, depth + 1)) if loose else ())
    usual = _usual(rows)
    return Field(box, tuple(tuple(_row(row, usual, lying, standing, depth)) for row in rows))


def _usual(rows: Sequence[Sequence[Box]]) -> tuple[float, ...]:
    """Where most rows of a table are cut."""
    counted = Counter(tuple(round(box[0] / TOUCH) for box in row[1:]) for row in rows if len(row) > 1)
    if not counted:
        return ()
    cut, _ = max(counted.items(), key=lambda each: (each[1], -len(each[0])))
    return tuple(place * TOUCH for place in cut)


def _row(row: Sequence[Box], usual: Sequence[float], lying: Sequence[Line], standing: Sequence[Line], depth: int) -> Iterator[Field]:
    """The cells of a row; one with more cuts than usual has a table in a cell, which reaches from its top to its bottom."""
    lefts = [box[0] for box in row[1:]]
    if usual and len(lefts) > len(usual) and all(any(abs(left - cut) <= 2 * TOUCH for left in lefts) for cut in usual):
        groups: list[list[Box]] = [[row[0]]]
        for box in row[1:]:
            if any(abs(box[0] - cut) <= 2 * TOUCH for cut in usual):
                groups.append([])
            groups[-1].append(box)
        for group in groups:
            yield _part((group[0][0], group[0][1], group[-1][2], group[0][3]), lying, standing, depth, cut=len(group) == 1)
        return
    for box in row:
        yield _part(box, lying, standing, depth)


def _part(box: Box, lying: Sequence[Line], standing: Sequence[Line], depth: int, *, cut: bool = True) -> Field:
    x0, top, x1, bottom = box
    across = [line for line in lying if _inside(line, top, bottom, x0, x1)]
    down = [line for line in standing if _inside(line, x0, x1, top, bottom)]
    if not cut and (inner := _tables([_within(line, x0, x1) for line in across], down, depth + 1)):
        return Field(box, (), tuple(inner))
    return _cut(box, across, down, depth + 1) if across or down else Field(box)


def _within(line: Line, start: float, end: float) -> Line:
    return line._replace(start=max(line.start, start), end=min(line.end, end))


def _inside(line: Line, first: float, last: float, start: float, end: float) -> bool:
    return first + TOUCH < line.at < last - TOUCH and line.start < end - TOUCH and line.end > start + TOUCH


def _cuts(lines: Iterable[Line], first: float, last: float, start: float, end: float, least: float = SMALLEST) -> list[float]:
    """Where lines between `first` and `last` go all the way from `start` to `end`, at least so many points apart."""
    found: list[float] = []
    for line in lines:
        if not first + least < line.at < last - least or (found and line.at - found[-1] < least):
            continue
        if line.start <= start + TOUCH and line.end >= end - TOUCH:
            found.append(line.at)
    return found


def _distinct(values: Sequence[float]) -> list[float]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > TOUCH:
            found.append(value)
    return found
