"""Pages without good tags become pieces by what is seen on them: columns, tables, running heads, notes, paragraphs."""

from collections.abc import Sequence

from stdgen.model.document import Paragraph
from stdgen.model.walk import text
from stdgen.readers.from_pdf import contents, footnotes, furniture, paragraphing, watermarks
from stdgen.readers.from_pdf.ending import ends_sections, told_around
from stdgen.readers.from_pdf.lines import strips
from stdgen.readers.from_pdf.note_places import placed
from stdgen.readers.from_pdf.seen_page import Seen
from stdgen.readers.from_pdf.stretches import Text, stretches
from stdgen.readers.from_pdf.table_texts import CellText, TableText, is_label_row
from stdgen.readers.from_pdf.turning import as_shown
from stdgen.readers.pieces import Grid, GridCell, Piece

CONFIDENT, GUESSED = 0.8, 0.6


def page_pieces(pages: Sequence[Seen], source: str) -> tuple[list[Piece | Grid], float]:
    """The pieces of a document in reading order, and how far they can be trusted (0 to 1)."""
    body = watermarks.text_size(run for page in pages for run in page.runs)
    laid = [strips(footnotes.lowered(watermarks.without_watermark(page.runs, body)), page.links) for page in pages]
    bare = furniture.without_furniture([(page.frame.height, found) for page, found in zip(pages, laid, strict=True)])
    listed = contents.without_contents(bare.text)
    parted = [footnotes.notes(found, page.strokes, body) for page, found in zip(pages, listed.text, strict=True)]
    stretched = list(stretches(pages, [found for found, _ in parted]))
    pieces = [piece for stretch in stretched for piece in _pieces(stretch, source)]
    pieces = placed(pieces, [note for _, notes in parted for note in notes], source)
    pieces = ends_sections(_bookmarked(pieces, listed.names), [stroke for page in pages for stroke in page.strokes])
    plain = all(isinstance(stretch, Text) for stretch in stretched)
    pieces = [*pieces, *(told_around(line, source) for line in bare.told)]
    if turned := {page.number: (page.frame, page.shown) for page in pages if page.shown}:
        pieces = as_shown(pieces, turned)
    return pieces, CONFIDENT if plain else GUESSED


def _pieces(stretch: Text | TableText, source: str) -> list[Piece | Grid]:
    if isinstance(stretch, Text):
        return [*paragraphing.pieces(stretch.lines, source, stretch.rights)]
    return [_grid(stretch, source)]


def _grid(table: TableText, source: str) -> Grid:
    bold = [all(strip.bold for cell in row for strip in cell.lines) for row in table.rows[:2]]
    heads = not table.labels and bold == [True, False]
    labels = table.labels or (len(table.rows) == 1 and is_label_row(table.rows[0]))
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
        piece._replace(bookmarked=True)
        if names and isinstance(piece, Piece) and isinstance(piece.block, Paragraph) and contents.plain(text(piece.block)) in names
        else piece
        for piece in pieces
    ]
