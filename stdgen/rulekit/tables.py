"""A line of a table, or one that leads in a list, becomes the words that stand around it: its row, its column, what it governs."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from stdgen.model.pattern import pattern
from stdgen.rulekit.once import once_each
from stdgen.rulekit.told import Told
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role

REACH = 12
"""Points of a list that the words that lead it in govern."""


def governed(told: Told, label: Line) -> Iterator[str]:
    """The words in small letters that a label leads in: its column, what stands beside it in its row, the points of its list."""
    if label.cell is not None:
        yield from (small(each.text) for each in _table(told, label) if each.cell and _governs(label.cell, each.cell))
        return
    at = _at(told)[id(label)]
    for each in told.lines[at + 1 : at + 1 + REACH]:
        if each.role is not Role.TEXT or each.cell is not None:
            return
        yield small(each.text)


def column(told: Told, cell: Line) -> str:
    """The head of the column that a cell stands in, in small letters; empty for a cell of the first row and outside tables."""
    if not cell.cell or not cell.cell[0]:
        return ""
    return next((small(each.text) for each in _table(told, cell) if each.cell == (0, cell.cell[1])), "")


def heads(told: Told, cell: Line) -> Iterator[str]:
    """The words in small letters at the head of a cell's column and then of its row, as far as they are others than its own."""
    if head := column(told, cell):
        yield head
    if cell.cell and cell.cell[1]:
        yield from (small(each.text) for each in _table(told, cell) if each.cell == (cell.cell[0], 0))


def first_row(told: Told, cell: Line) -> Iterator[str]:
    """The words in small letters of the first row of the table that a cell stands in, which heads its columns; none outside tables."""
    if cell.cell:
        yield from (small(each.text) for each in _table(told, cell) if each.cell and not each.cell[0])


def row(told: Told, cell: Line) -> str:
    """The other words of the row that a cell stands in, in small letters; empty outside tables."""
    if not cell.cell:
        return ""
    beside = (each for each in _table(told, cell) if each is not cell and each.cell and each.cell[0] == cell.cell[0])
    return " ".join(small(each.text) for each in beside)


def heads_beside(told: Told, cell: Line) -> Iterator[str]:
    """The words in small letters at the heads of the other columns, as far as the row of a cell has words there; none in the first row."""
    if cell.cell and cell.cell[0]:
        columns = {each.cell[1] for each in _table(told, cell) if each.cell and each.cell[0] == cell.cell[0]} - {cell.cell[1]}
        yield from (small(each.text) for each in _table(told, cell) if each.cell and not each.cell[0] and each.cell[1] in columns)


def leading(told: Told, line: Line) -> str:
    """The words in small letters that lead in the list that a line stands in («Børn får:», «Hvem får hjælp?»); empty where none do."""
    if line.cell:
        return ""
    at = _at(told)[id(line)]
    leads = _leads(told)
    lead = leads[bisect_left(leads, at) - 1] if leads and leads[0] < at else -1
    if lead < max(0, at - REACH):
        return ""
    between = told.lines[lead:at]
    is_list = all(each.role is Role.TEXT and not each.cell and each.under == line.under for each in between)
    return small(between[0].text) if is_list else ""


def noted(told: Told, line: Line) -> str:
    """The words in small letters to which a note belongs («… med bad.1», «1 Efter serviceloven.»); empty for any other line."""
    mark = _MARK.match(line.text)
    at = _at(told)[id(line)] if mark else 0
    before = told.lines[at - 1] if mark and at else None
    return small(before.text) if before and mark and before.text.rstrip(" .").endswith(mark[0].strip()) else ""


def _table(told: Told, cell: Line) -> list[Line]:
    return _tables(told)[id(cell)]


@once_each
def _tables(told: Told) -> Mapping[int, list[Line]]:
    """By each line of a table all the lines of that table, in reading order; where the rows begin anew, so does a table."""
    found: dict[int, list[Line]] = {}
    table: list[Line] = []
    for line in told.lines:
        if line.cell is None or (table and line.cell < (table[-1].cell or line.cell)):
            table = []
        if line.cell is not None:
            table.append(line)
            found[id(line)] = table
    return found


@once_each
def _at(told: Told) -> Mapping[int, int]:
    """Each line's number among those of its service."""
    return {id(line): number for number, line in enumerate(told.lines)}


@once_each
def _leads(told: Told) -> tuple[int, ...]:
    """The numbers of its lines that lead in what follows."""
    return tuple([number for number, line in enumerate(told.lines) if (":" in line.text and line.leads_in) or line.text.endswith("?")])


_MARK = pattern(r"(?:\d{1,2}|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])(?=\s+[A-ZÆØÅ])")
"""What a note begins with, and the text that it belongs to ends with."""


def _governs(label: tuple[int, int], cell: tuple[int, int]) -> bool:
    """Whether a label in the first row stands over a cell, or one further down before it in its row."""
    return cell > label and (cell[1] == label[1] if label[0] == 0 else cell[0] == label[0])
