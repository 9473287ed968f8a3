"""Pages without good tags become pieces by what is seen on them: columns, tables, running heads, paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from stdgen.readers.from_pdf import columns, furniture, paragraphing, ruling
from stdgen.readers.from_pdf.ending import ends_sections
from stdgen.readers.from_pdf.lines import Strip, joined, parted, rows, strips
from stdgen.readers.from_pdf.links import Link
from stdgen.readers.from_pdf.ruling import Frame
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet
from stdgen.readers.from_pdf.strokes import Stroke
from stdgen.readers.pieces import Grid, GridCell, Piece

MOST_RULES = 400
CONFIDENT, GUESSED = 0.8, 0.6

Cells = list[list[Strip]]


class Seen(Protocol):
    """What was taken from a page while it was open."""

    @property
    def frame(self) -> Sheet: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def runs(self) -> list[Run]: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def links(self) -> list[Link]: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def strokes(self) -> list[Stroke]: ...  # noqa: D102  # the protocol's own docstring says it


@dataclass(slots=True)
class _Text:
    """Lines over the whole width."""

    lines: list[Strip] = field(default_factory=list)


@dataclass(slots=True)
class _Rows:
    """Rows of cells, each its lines; `labels` where the layout says that the first column labels the second."""

    rows: list[Cells]
    labels: bool = False


def page_pieces(pages: Sequence[Seen], source: str) -> tuple[list[Piece | Grid], float]:
    """The pieces of a document in reading order, and how far they can be trusted (0 to 1)."""
    found = furniture.without_furniture([(page.frame.height, strips(page.runs, page.links)) for page in pages])
    stretches = list(_merged(_stretches(pages, found)))
    pieces = [piece for stretch in stretches for piece in _pieces(stretch, source)]
    plain = all(isinstance(stretch, _Text) for stretch in stretches)
    return ends_sections(pieces, [stroke for page in pages for stroke in page.strokes]), CONFIDENT if plain else GUESSED


def _stretches(pages: Sequence[Seen], found: Sequence[list[Strip]]) -> Iterator[_Text | _Rows]:
    framed = [ruling.frames(page.strokes) if len(page.strokes) <= MOST_RULES else [] for page in pages]
    loose = [
        [strip for strip in strips_ if not any(_within(strip, frame) for frame in frames)]
        for strips_, frames in zip(found, framed, strict=True)
    ]
    apart = columns.side(loose)
    for page, on_page, frames, rest in zip(pages, found, framed, loose, strict=True):
        before = 0.0
        for frame in frames:
            yield from _unframed([strip for strip in rest if before <= strip.base < frame.rows[0]], apart, page)
            if table := _cells(frame, [strip for strip in on_page if _within(strip, frame)]):
                yield _Rows(table)
            before = frame.rows[0]
        yield from _unframed([strip for strip in rest if strip.base >= before], apart, page)


def _unframed(found: list[Strip], apart: columns.Side | None, page: Seen) -> Iterator[_Text | _Rows]:
    if apart is None:
        yield _Text([joined(line) for line in rows(found)])
        return
    rules = [stroke.top for stroke in page.strokes if stroke.level and stroke.x0 < apart.x - columns.EDGE and stroke.x1 > apart.x]
    for region in columns.regions(found, apart):
        if not region.split:
            yield _Text([joined(line) for line in region.lines])
        elif apart.labels:
            yield _Rows([[_whole(cell) for cell in row] for row in columns.label_rows(region.lines, apart.x, rules)], labels=True)
        else:
            flat = [strip for line in region.lines for strip in line]
            yield _Text(_whole([strip for strip in flat if strip.x0 < apart.x - columns.EDGE]))
            yield _Text(_whole([strip for strip in flat if strip.x0 >= apart.x - columns.EDGE]))


def _cells(frame: Frame, inside: Sequence[Strip]) -> list[Cells]:
    table: list[Cells] = [[[] for _ in frame.columns[1:]] for _ in frame.rows[1:]]
    for strip in (part for whole in inside for part in _by_column(whole, frame)):
        x = strip.x0 + 1
        table[frame.row(x, strip.base - 0.3 * strip.size)][frame.column(x)].append(strip)
    return [[_whole(cell) for cell in row] for row in table if any(row)]


def _by_column(strip: Strip, frame: Frame) -> list[Strip]:
    """A strip that fills its cell to the edge, parted from what begins in the next one."""
    first = frame.column(strip.x0 + 1)
    at = next((at for at, part in enumerate(strip.parts) if frame.column(part.run.x0 + 1) > first), None)
    if at is None:
        return [strip]
    left, right = parted(strip, at)
    return [left, *_by_column(right, frame)]


def _whole(cell: Sequence[Strip]) -> list[Strip]:
    return [joined(line) for line in rows(cell)]


def _within(strip: Strip, frame: Frame) -> bool:
    x0, top, x1, bottom = frame.box
    return x0 - ruling.TOUCH <= strip.x0 <= x1 and top - ruling.TOUCH <= strip.base - 0.3 * strip.size <= bottom + ruling.TOUCH


def _merged(found: Iterator[_Text | _Rows]) -> Iterator[_Text | _Rows]:
    """Text that goes on is one text, a table that goes on one table; a row without label goes on the row before."""
    last: _Text | _Rows | None = None
    for stretch in found:
        if isinstance(stretch, _Text) and not stretch.lines:
            continue
        match last, stretch:
            case _Text(), _Text():
                last.lines.extend(stretch.lines)
            case _Rows(), _Rows() if len(last.rows[0]) == len(stretch.rows[0]):
                _append(last, stretch)
            case _:
                if last is not None:
                    yield last
                last = stretch
    if last is not None:
        yield last


def _append(table: _Rows, more: _Rows) -> None:
    first, *rest = more.rows
    if not first[0] and any(first[1:]):
        for cell, addition in zip(table.rows[-1], first, strict=True):
            cell.extend(addition)
    else:
        table.rows.append(first)
    table.rows.extend(rest)


def _pieces(stretch: _Text | _Rows, source: str) -> list[Piece | Grid]:
    if isinstance(stretch, _Text):
        return [*paragraphing.pieces(stretch.lines, source)]
    cells = [[tuple(paragraphing.pieces(cell, source)) for cell in row] for row in stretch.rows]
    heads = not stretch.labels and all(strip.bold for cell in stretch.rows[0] for strip in cell) and len(stretch.rows) > 1
    return [
        Grid(
            tuple(
                tuple(GridCell(cell, header=(stretch.labels and at == 0) or (heads and number == 0)) for at, cell in enumerate(row))
                for number, row in enumerate(cells)
            )
        )
    ]
