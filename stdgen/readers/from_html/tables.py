"""A table's elements become rows of cells, and a grid of cells a table of data."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from stdgen.model.document import Cell, Table
from stdgen.readers.from_html.page import Page
from stdgen.readers.pieces import Grid, Piece

GROUPS = ("thead", "tbody", "tfoot")
WIDEST = 1000  # as browsers have it (HTML Standard, 4.9.11)


def is_layout(table: HtmlElement, page: Page) -> bool:
    """Whether a table only sets things beside each other: in our own pages the labels, else a frame around headings and text."""
    if page.own:
        return "sections" in table.classes
    if table.get("role") in ("presentation", "none") or table in page.framing:
        return True
    if table.find(".//h1") is not None or table.xpath(".//table//*[self::h1 or self::h2 or self::h3]"):
        return True
    rows = list(rows_of(table))
    return bool(rows) and all(len(row) <= 1 for row in rows) and not any(True for _ in table.iterchildren("caption"))


def rows_of(table: HtmlElement) -> Iterator[HtmlElement]:
    """The rows of this table, not those of tables in it."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in GROUPS:
            yield from child.iterchildren("tr")


def span_of(cell: HtmlElement, name: str) -> int:
    """Over how many columns or rows a cell reaches."""
    written = cell.get(name, "1").strip()
    return min(max(int(written), 1), WIDEST) if written.isascii() and written.isdecimal() else 1


def as_table(grid: Grid) -> Table:
    """A grid whose cells are just content."""
    return Table(
        tuple(
            tuple(
                Cell(
                    tuple(piece.block if isinstance(piece, Piece) else as_table(piece) for piece in cell.pieces),
                    cell.header,
                    cell.columns,
                    cell.rows,
                )
                for cell in row
            )
            for row in grid.rows
        )
    )
