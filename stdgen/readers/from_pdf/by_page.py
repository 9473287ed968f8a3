"""Pages without good tags become pieces by what is seen on them: columns, tables, running heads, notes, paragraphs."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, takewhile
from typing import Protocol

from stdgen.model.document import Paragraph
from stdgen.model.walk import text
from stdgen.readers.from_pdf import cells, columns, contents, footnotes, furniture, paragraphing, ruling, watermarks
from stdgen.readers.from_pdf.cells import CellText, TableText
from stdgen.readers.from_pdf.ending import ends_sections
from stdgen.readers.from_pdf.joining import spans
from stdgen.readers.from_pdf.labelling import label_rows
from stdgen.readers.from_pdf.lines import Strip, joined, rows, strips
from stdgen.readers.from_pdf.links import Link
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet
from stdgen.readers.from_pdf.sides import EDGE, Side, sides
from stdgen.readers.from_pdf.strokes import Stroke
from stdgen.readers.from_pdf.styling import look
from stdgen.readers.from_pdf.turning import as_shown
from stdgen.readers.pieces import Grid, GridCell, Piece

MOST_RULES = 2000
CONFIDENT, GUESSED = 0.8, 0.6

Stands = dict[tuple[float, float], list[TableText | list[Strip]]]


class Seen(Protocol):
    """What was taken from a page while it was open."""

    @property
    def number(self) -> int: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def frame(self) -> Sheet: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def runs(self) -> list[Run]: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def links(self) -> list[Link]: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def strokes(self) -> list[Stroke]: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def shown(self) -> Sheet | None: ...  # noqa: D102  # the protocol's own docstring says it


@dataclass(slots=True)
class _Text:
    """Lines of one column, with the right end of what is set in it."""

    lines: list[Strip] = field(default_factory=list)
    column: str = "whole"
    rights: list[float] = field(default_factory=list)


def page_pieces(pages: Sequence[Seen], source: str) -> tuple[list[Piece | Grid], float]:
    """The pieces of a document in reading order, and how far they can be trusted (0 to 1)."""
    body = watermarks.text_size(run for page in pages for run in page.runs)
    laid = [strips(footnotes.lowered(watermarks.without_watermark(page.runs, body)), page.links) for page in pages]
    bare = furniture.without_furniture([(page.frame.height, found) for page, found in zip(pages, laid, strict=True)])
    listed = contents.without_contents(bare.text)
    parted = [footnotes.notes(found, page.strokes, body) for page, found in zip(pages, listed.text, strict=True)]
    stretches = list(_merged(_stretches(pages, [found for found, _ in parted])))
    pieces = [piece for stretch in stretches for piece in _pieces(stretch, source)]
    pieces = footnotes.placed(pieces, [note for _, notes in parted for note in notes], source)
    pieces = ends_sections(_bookmarked(pieces, listed.names), [stroke for page in pages for stroke in page.strokes])
    plain = all(isinstance(stretch, _Text) for stretch in stretches)
    pieces = [*pieces, *(_told(line, source) for line in bare.told)]
    if turned := {page.number: (page.frame, page.shown) for page in pages if page.shown}:
        pieces = as_shown(pieces, turned)
    return pieces, CONFIDENT if plain else GUESSED


def _stretches(pages: Sequence[Seen], found: Sequence[list[Strip]]) -> Iterator[_Text | TableText]:
    framed = [ruling.tables(page.strokes) if len(page.strokes) <= MOST_RULES else [] for page in pages]
    loose = [
        [strip for strip in strips_ if not any(_within(strip, table) for table in tables)] if tables else strips_
        for strips_, tables in zip(found, framed, strict=True)
    ]
    for page, on_page, tables, rest, apart in zip(pages, found, framed, loose, sides(loose), strict=True):
        before = 0.0
        beside: list[Strip] = []
        stands: Stands = {}
        for table in tables:
            parts = cells.table_text(table, [strip for strip in on_page if _within(strip, table)])
            left = columns.beside(table.box, apart) if apart else None
            if left is not None:
                beside.extend(cells.stand_ins(table, left, on_page))
                stands[left, table.box[3]] = parts
                continue
            top = table.box[1]
            yield from _unframed([strip for strip in (*rest, *beside) if before <= strip.base < top], apart, page, stands)
            yield from (part if isinstance(part, TableText) else _Text(part) for part in parts)
            before = max(before, top)
        yield from _unframed([strip for strip in (*rest, *beside) if strip.base >= before], apart, page, stands)


def _unframed(found: list[Strip], apart: Sequence[Side], page: Seen, stands: Stands) -> Iterator[_Text | TableText]:
    """`found` are the strips of a page outside its tables, and those that stand for a table in a column."""
    if not apart:
        yield _Text([joined(line) for line in rows(found)])
        return
    for region in columns.regions(sorted(found, key=lambda strip: strip.base) if stands else found, apart):
        if not region.split:
            yield from _column(_whole([strip for line in region.lines for strip in line]), "whole", stands)
        elif apart[0].labels:
            labelled = label_rows(region.lines, apart[0], _rules(page, apart[0]))
            yield TableText([[_cell(_whole(cell), stands) for cell in row] for row in labelled], (apart[0].x,), labels=True)
        else:
            flat = [strip for line in region.lines for strip in line]
            edges = [0.0, *(side.x - EDGE for side in apart), math.inf]
            for start, end in pairwise(edges):
                yield from _column(_whole([strip for strip in flat if start <= strip.x0 < end]), f"from {start:.0f}", stands)


def _column(lines: Sequence[Strip], column: str, stands: Stands) -> Iterator[_Text | TableText]:
    """The lines of a column, with the tables that stand between them."""
    text = _Text(column=column)
    for line in lines:
        if line.parts:
            text.lines.append(line)
            continue
        yield text
        yield from (part if isinstance(part, TableText) else _Text(part, column) for part in stands.get((line.x0, line.base), ()))
        text = _Text(column=column)
    yield text


def _cell(lines: Sequence[Strip], stands: Stands) -> CellText:
    cell = CellText()
    for line in lines:
        if line.parts:
            cell.lines.append(line)
            continue
        for part in stands.get((line.x0, line.base), ()):
            if isinstance(part, TableText):
                cell.tables.append((len(cell.lines), part))
            else:
                cell.lines.extend(part)
    return cell


def _rules(page: Seen, apart: Side) -> list[float]:
    """The heights of the lines that are drawn from one column into the other."""
    return [stroke.top for stroke in page.strokes if stroke.level and stroke.x0 < apart.x - EDGE and stroke.x1 > apart.x]


def _whole(cell: Sequence[Strip]) -> list[Strip]:
    return [joined(line) for line in rows(cell)]


def _within(strip: Strip, table: ruling.Field) -> bool:
    x0, top, x1, bottom = table.box
    return x0 - ruling.TOUCH <= strip.x0 <= x1 and top <= strip.base - 0.3 * strip.size <= bottom


def _merged(found: Iterator[_Text | TableText]) -> Iterator[_Text | TableText]:
    """Text that goes on is one text, a table that goes on one table."""
    every = [stretch for stretch in found if not isinstance(stretch, _Text) or stretch.lines]
    usual = _usual_rights(every)
    last: _Text | TableText | None = None
    for stretch in every:
        if isinstance(stretch, _Text):
            if isinstance(last, TableText) and last.labels and (rest := _rest(last, stretch.lines)):
                cells.append(last, TableText([[CellText(), CellText(rest)]], last.columns, labels=True))
                stretch.lines = stretch.lines[len(rest) :]
            stretch.rights = [usual[stretch.column]] * len(stretch.lines)
        match last, stretch:
            case _Text(), _Text():
                last.lines.extend(stretch.lines)
                last.rights.extend(stretch.rights)
            case TableText(), TableText() if cells.goes_on(last, stretch):
                cells.append(last, stretch)
            case _, _Text(lines=[]):
                continue
            case _:
                if last is not None:
                    yield last
                last = stretch
    if last is not None:
        yield last


def _usual_rights(every: Sequence[_Text | TableText]) -> dict[str, float]:
    """How far the text of each column goes to the right on any page."""
    rights: dict[str, float] = {}
    for stretch in every:
        if isinstance(stretch, _Text):
            rights[stretch.column] = max(rights.get(stretch.column, 0.0), *(line.x1 for line in stretch.lines))
    return rights


def _rest(table: TableText, lines: Sequence[Strip]) -> list[Strip]:
    """The lines that go on with the text of the last row on the next page, where no label shows the columns."""
    above = table.rows[-1][-1].lines
    if not above or lines[0].page != above[-1].page + 1 or abs(lines[0].x0 - above[0].x0) > EDGE or lines[0].size != above[-1].size:
        return []
    return list(takewhile(lambda line: line.page == lines[0].page and line.x0 >= above[0].x0 - EDGE, lines))


def _pieces(stretch: _Text | TableText, source: str) -> list[Piece | Grid]:
    if isinstance(stretch, _Text):
        return [*paragraphing.pieces(stretch.lines, source, stretch.rights)]
    return [_grid(stretch, source)]


def _grid(table: TableText, source: str) -> Grid:
    bold = [all(strip.bold for cell in row for strip in cell.lines) for row in table.rows[:2]]
    heads = not table.labels and bold == [True, False]
    labels = table.labels or (len(table.rows) == 1 and cells.is_label_row(table.rows[0]))
    width = max(map(len, table.rows))
    rights = [max((line.x1 for row in table.rows if len(row) > at for line in row[at].lines), default=0.0) for at in range(width)]
    return Grid(
        tuple(
            tuple(
                GridCell(_inside(cell, rights[at], source), (labels and at == 0) or (heads and number == 0), cell.columns, cell.rows)
                for at, cell in enumerate(row)
            )
            for number, row in enumerate(table.rows)
        )
    )


def _inside(cell: CellText, right: float, source: str) -> tuple[Piece | Grid, ...]:
    found: list[Piece | Grid] = []
    start = 0
    for at, table in sorted(cell.tables, key=lambda each: each[0]):
        found.extend((*paragraphing.pieces(cell.lines[start:at], source, [right] * (at - start)), _grid(table, source)))
        start = at
    rest = cell.lines[start:]
    return (*found, *paragraphing.pieces(rest, source, [right] * len(rest)))


def _bookmarked(pieces: Sequence[Piece | Grid], names: frozenset[str]) -> list[Piece | Grid]:
    """The pieces, those that a list of contents names marked so."""
    return [
        replace(piece, bookmarked=True)
        if names and isinstance(piece, Piece) and isinstance(piece.block, Paragraph) and contents.plain(text(piece.block)) in names
        else piece
        for piece in pieces
    ]


def _told(line: Sequence[Strip], source: str) -> Piece:
    """A line from around the text that states a fact of the document: it stands once, after the sections."""
    parts = [part for strip in line for part in strip.parts]
    return Piece(Paragraph(spans(parts, source)), mark="around the text", look=look([part.run for part in parts]), ends_sections=True)
