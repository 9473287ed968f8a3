"""A table of data becomes a Word table with header rows that are repeated on every page."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from docx.oxml.ns import qn

from stdgen.model.document import Block, Cell, Table
from stdgen.model.walk import text
from stdgen.renderers.to_docx.parts import Parts
from stdgen.renderers.to_docx.wml import Element, paragraph, w

Write = Callable[[Iterable[Block], int, str], list[Element]]
"""Blocks, the width for them and the style of their running text become paragraphs and tables."""

Placed = tuple[Cell, bool]
"""A cell, and whether it only goes on downwards from a row above."""

GAP = "Mellemrum"
"""The style of an empty paragraph of little height."""

WIDEST = 60
"""A column's width follows its longest line up to so many characters, and its longest word beyond."""

LETTER = 130
"""A letter's width in twentieths of a point, on the safe side of bold text of 11 points."""

MARGINS = 2 * 115
"""What a cell keeps free at its sides."""


def written(parts: Parts, table: Table, width: int, write: Write) -> Iterator[Element]:
    """The table and some space under it, which also keeps two tables from becoming one; nothing where it has no cells."""
    rows = [row for row in _placed(table) if row]
    if not rows:
        return
    heads = next((at for at, row in enumerate(rows) if not all(cell.header for cell, _ in row)), len(rows))
    widths = _widths(rows, width)
    yield w(
        "tbl",
        frame(parts.style("Datatabel"), width, first_row=heads > 0, first_column=False),
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
        *(_row(parts, row, widths, write, repeated=at < heads) for at, row in enumerate(rows)),
    )
    yield paragraph(parts.style(GAP))


def frame(style: str, width: int, *, first_row: bool, first_column: bool) -> Element:
    """A table's properties: its style, its full width, and which of the style's special parts it uses."""
    look = w("tblLook", val=f"{0x20 * first_row | 0x80 * first_column | 0x600:04X}", firstRow=int(first_row), lastRow=0)
    for name, value in (("firstColumn", int(first_column)), ("lastColumn", 0), ("noHBand", 1), ("noVBand", 1)):
        look.set(f"{{{look.nsmap['w']}}}{name}", str(value))
    return w("tblPr", w("tblStyle", val=style), w("tblW", w=width, type="dxa"), w("tblLayout", type="fixed"), look)


def cell(content: list[Element], width: int, end: str, *extra: Element) -> Element:
    """A table cell; in Word it must end with a paragraph, which has the style `end` where the content has none last."""
    if not content or content[-1].tag != qn("w:p"):
        content = [*content, paragraph(end)]
    return w("tc", w("tcPr", w("tcW", w=width, type="dxa"), *extra), *content)


def _placed(table: Table) -> Iterator[list[Placed]]:
    """Each row with the cells that reach down into it put in again: Word writes them in every row."""
    reaching: dict[int, Cell] = {}
    for row in table.rows:
        placed: list[Placed] = []
        column, below = 0, {}
        waiting = list(row)
        while waiting or column in reaching:
            above = reaching.get(column)
            current = above or waiting.pop(0)
            placed.append((current, above is not None))
            if current.rows > 1:
                below[column] = replace(current, rows=current.rows - 1)
            column += max(current.columns, 1)
        reaching = below
        yield placed


def _row(parts: Parts, row: list[Placed], widths: list[int], write: Write, *, repeated: bool) -> Element:
    """A row that stays on one page, as in the PDF."""
    made = w("tr", w("trPr", w("cantSplit"), *([w("tblHeader")] if repeated else [])))
    column = 0
    for placed, goes_on in row:
        span = max(placed.columns, 1)
        style = "Tabel, overskrift" if placed.header else "Tabel, tekst"
        extra = [w("gridSpan", val=span)] if span > 1 else []
        if goes_on:
            extra.append(w("vMerge"))
        elif placed.rows > 1:
            extra.append(w("vMerge", val="restart"))
        width = sum(widths[column : column + span])
        content = [] if goes_on else write(placed.blocks, width - MARGINS, style)
        made.append(cell(content, width, parts.style(GAP if content else style), *extra))
        column += span
    return made


def _widths(rows: list[list[Placed]], whole: int) -> list[int]:
    """The columns' widths: room for the longest word first, the rest by how long the lines are."""
    columns = max(sum(max(cell.columns, 1) for cell, _ in row) for row in rows)
    least, wanted = [LETTER] * columns, [LETTER] * columns
    for row in rows:
        column = 0
        for placed, _ in row:
            if placed.columns <= 1:
                lines = text(placed.blocks).splitlines()
                least[column] = max(least[column], LETTER * max((len(word) for line in lines for word in line.split()), default=0))
                wanted[column] = max(wanted[column], least[column], LETTER * min(WIDEST, max(map(len, lines), default=0)))
            column += max(placed.columns, 1)
    return _shared([width + MARGINS for width in least], [width + MARGINS for width in wanted], whole)


def _shared(least: list[int], wanted: list[int], whole: int) -> list[int]:
    if sum(least) >= whole:
        return [whole * width // sum(least) for width in least]
    if sum(wanted) <= whole:
        return [whole * width // sum(wanted) for width in wanted]
    more = [above - below for above, below in zip(wanted, least, strict=True)]
    return [below + (whole - sum(least)) * extra // sum(more) for below, extra in zip(least, more, strict=True)]
