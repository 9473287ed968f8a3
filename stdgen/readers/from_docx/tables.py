"""A Word table becomes a grid of cells, merged cells once."""

from collections.abc import Callable, Iterator
from itertools import groupby

from stdgen.model.document import Style
from stdgen.readers.from_docx.inline import MC, REVISIONS, forms
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import VAL, W, on, toggle, whole
from stdgen.readers.from_docx.sheet import Sheet
from stdgen.readers.pieces import Grid, GridCell, Piece

ReadCell = Callable[[Element, list[GridCell], bool, frozenset[Style]], GridCell]
"""Reads a cell, given those before it in its row, whether the row is the first, and whether it was put in or taken out."""

LEAST_OVER, MOST_OVER = 4, 0.7
"""How many rows of one cell make a frame, and which share of all."""
MOST_COLUMNS = 63
"""Word's own limit."""


def grid(table: Element, read: ReadCell) -> Grid:
    """The table; cells of repeated rows are headers where no cell says of itself that it is one."""
    rows: list[list[GridCell]] = []
    repeated: list[bool] = []
    origins: dict[int, tuple[int, int]] = {}
    for row in _rows(table):
        cells: list[GridCell] = []
        column = whole(_said(row, "trPr", "gridBefore")) or 0
        for cell in _opened(row, f"{W}tc"):
            span = min(max(whole(_said(cell, "tcPr", "gridSpan")) or 1, 1), MOST_COLUMNS)
            if cells and _goes_on(cell):
                cells[-1] = cells[-1]._replace(columns=cells[-1].columns + span)
                column += span
                continue
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            if merge is not None and merge.get(VAL, "continue") == "continue" and column in origins:
                above, index = origins[column]
                rows[above][index] = rows[above][index]._replace(rows=rows[above][index].rows + 1)
            else:
                origins.pop(column, None)
                if merge is not None:
                    origins[column] = (len(rows), len(cells))
                cells.append(read(cell, cells, not rows, _revised(row, cell))._replace(columns=span))
            column += span
        rows.append(cells)
        repeated.append(bool(toggle(row.find(f"{W}trPr"), "tblHeader")))
    if not any(cell.header for cells in rows for cell in cells):
        rows = [[cell._replace(header=True) for cell in cells] if head else cells for cells, head in zip(rows, repeated, strict=True)]
    return Grid(tuple(map(tuple, rows)))


def framed(found: Grid) -> tuple[Piece | Grid, ...]:
    """A table most of whose rows are one cell over all columns is a frame around text; the rows between them stay tables."""
    width = max((sum(cell.columns for cell in row) for row in found.rows), default=0)
    over = [len(row) == 1 and row[0].columns == width for row in found.rows]
    if sum(over) < LEAST_OVER or sum(over) < MOST_OVER * len(over):
        return (found,)
    pieces: list[Piece | Grid] = []
    for wide, rows in groupby(zip(over, found.rows, strict=True), key=lambda each: each[0]):
        held = tuple(row for _, row in rows)
        pieces.extend([piece for (cell,) in held for piece in cell.pieces] if wide else [Grid(held)])
    return tuple(pieces)


def _goes_on(cell: Element) -> bool:
    """Whether a cell is only the rest of the one before it, as older files have cells that reach over several columns."""
    merge = cell.find(f"{W}tcPr/{W}hMerge")
    return merge is not None and merge.get(VAL, "continue") == "continue"


def bold_parts(table: Element, sheet: Sheet) -> Callable[[list[GridCell], bool], bool]:
    """Whether the table's style makes a cell bold, given those before it in its row and whether the row is the first."""
    style = sheet.table(_said(table, "tblPr", "tblStyle"))
    shown = table.find(f"{W}tblPr/{W}tblLook")
    bits = _bits(shown.get(VAL) if shown is not None else None)

    def is_shown(name: str, bit: int) -> bool:
        flag = shown.get(f"{W}{name}") if shown is not None else None
        return bool(bits & bit) if flag is None else on(flag)

    row, column = style.first_row and is_shown("firstRow", 0x20), style.first_column and is_shown("firstColumn", 0x80)
    return lambda before, first: (row and first) or (column and not before)


def _bits(written: str | None) -> int:
    try:
        return int(written or "0", 16)
    except ValueError:
        return 0


def _rows(table: Element) -> Iterator[Element]:
    return _opened(table, f"{W}tr")


def _opened(parent: Element, wanted: str) -> Iterator[Element]:
    """The rows or cells of a parent, those inside controls and the like too."""
    for child in parent:
        if child.tag == wanted:
            yield child
        elif child.tag == f"{MC}AlternateContent":
            for form in forms(child):
                yield from _opened(form, wanted)
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}del", f"{W}smartTag"):
            yield from _opened(child, wanted)


def _revised(row: Element, cell: Element) -> frozenset[Style]:
    marks = (mark for group in (row.find(f"{W}trPr"), cell.find(f"{W}tcPr")) if group is not None for mark in group)
    return frozenset(REVISIONS[str(mark.tag)] for mark in marks if mark.tag in REVISIONS)


def _said(element: Element, group: str, name: str) -> str | None:
    found = element.find(f"{W}{group}/{W}{name}")
    return found.get(VAL) if found is not None else None
