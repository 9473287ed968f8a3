"""A ruled table and the strips in it become rows of cells, each its lines and the tables within it."""

from collections.abc import Iterator, Sequence

from stdgen.readers.from_pdf.cell_strips import by_cell, in_box, strips_in, within
from stdgen.readers.from_pdf.lines import Strip, joined, rows
from stdgen.readers.from_pdf.ruled_lines import TOUCH
from stdgen.readers.from_pdf.ruling import Field
from stdgen.readers.from_pdf.table_texts import CellText, TableText, is_label_row

MOST_LINES = 100
EDGES_OF_TWO = 3
"""A label's left edge, its text's and the right one."""


def table_text(table: Field, found: Sequence[Strip], *, inner: bool = False) -> list[TableText | list[Strip]]:
    """The table with its text; a row over the whole width, where the others are labels and their text, is text between tables.

    So it is in an `inner` table, which may reach from side to side of the cell that it stands in; two such tables that
    stand one on the other are parted where their columns differ.
    """
    columns = table.edges()
    parted_ = [part for strip in found for part in by_cell(strip, table)]
    result: list[TableText | list[Strip]] = []
    last: TableText | None = None
    for row in table.rows:
        inside = [strip for strip in parted_ if within(strip, row[0].box[1], row[0].box[3])]
        if len(row) == 1 and not row[0].tables and (inner or len(columns) == EDGES_OF_TWO):
            if inside:
                result.append([joined(line) for line in rows(inside)])
            last = None
            continue
        rows_ = list(_rows(row, inside, columns))
        if last is None or (inner and rows_ and _begins_table(last, rows_[0])):
            result.append(last := TableText([], tuple(columns)))
        last.rows.extend(rows_)
    return [_labelled(part) if inner and isinstance(part, TableText) else part for part in result if part and not _is_empty(part)]


def _begins_table(table: TableText, row: Sequence[CellText]) -> bool:
    """Whether a row has other columns than the table above it: a label and its text below a table of data, or the other way."""
    above = table.rows[-1] if table.rows else row
    return [cell.columns for cell in row] != [cell.columns for cell in above] and is_label_row(row) != is_label_row(above)


def _labelled(table: TableText) -> TableText:
    if table.rows and all(map(is_label_row, table.rows)):
        table.labels = True
    return table


def _is_empty(part: TableText | list[Strip]) -> bool:
    return isinstance(part, TableText) and not part.rows


def stand_ins(table: Field, left: float, found: Sequence[Strip]) -> list[Strip]:
    """Strips without text that fill the place of a table among the lines of the column that begins at `left`.

    The last, at its bottom, stands for the table, so that a label beside it comes first.
    """
    _, top, x1, bottom = table.box
    size = next((strip.size for strip in found if top < strip.base < bottom), bottom - top)
    page = found[0].page if found else 0
    lines = min(max(int((bottom - top) / (1.5 * size)), 1), MOST_LINES)
    bases = [*(top + (bottom - top) * at / lines for at in range(1, lines)), bottom]
    return [Strip((), page, left, x1, base, size, bold=False) for base in bases]


def _rows(row: Sequence[Field], inside: Sequence[Strip], columns: Sequence[float]) -> Iterator[list[CellText]]:
    """The lines of cells in a band of the table: more than one where several of its cells are cut at the same heights."""
    cuts = [tuple(round(part[0].box[1] / TOUCH) for part in cell.rows[1:]) for cell in row if _stacked(cell)]
    common = next((cut for cut in cuts if cuts.count(cut) > 1), None)
    if common is None:
        cells = [_cell(part, strips_in(part, inside), columns) for part in row]
        if any(not cell.empty() for cell in cells):
            yield cells
        return
    for at in range(len(common) + 1):
        found = []
        for whole in row:
            if _stacked(whole) and len(whole.rows) == len(common) + 1:
                found.append(_cell(whole.rows[at][0], strips_in(whole.rows[at][0], inside), columns))
            elif at == 0:
                found.append(_cell(whole, strips_in(whole, inside), columns))
                found[-1].rows = len(common) + 1
        yield found


def _stacked(cell: Field) -> bool:
    return len(cell.rows) > 1 and all(len(part) == 1 for part in cell.rows)


def _cell(field: Field, found: Sequence[Strip], columns: Sequence[float]) -> CellText:
    spanned = sum(field.box[0] + TOUCH < edge < field.box[2] - TOUCH for edge in columns)
    loose = list(found)
    inner: list[tuple[float, TableText]] = []
    for table in _tables_in(field):
        own = [strip for strip in loose if in_box(strip, table)]
        taken = set(map(id, own))
        loose = [strip for strip in loose if id(strip) not in taken]
        for part in table_text(table, own, inner=True):
            if isinstance(part, TableText):
                inner.append((_top(part), part))
            else:
                loose.extend(part)
    lines = [joined(line) for line in rows(sorted(loose, key=lambda strip: strip.base))]
    return CellText(lines, [(sum(line.base < top for line in lines), table) for top, table in inner], spanned + 1)


def _top(table: TableText) -> float:
    """Where the first line of a table stands."""
    bases = [strip.base for row in table.rows for cell in row for strip in cell.lines]
    return min(bases, default=min((_top(inner) for row in table.rows for cell in row for _, inner in cell.tables), default=0.0))


def _tables_in(field: Field) -> Iterator[Field]:
    """The tables in a cell: the cell itself where it is cut both ways, else what its lines enclose."""
    if any(len(row) > 1 for row in field.rows):
        yield field
        return
    yield from field.tables
    for row in field.rows:
        yield from _tables_in(row[0])
