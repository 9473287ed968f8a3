"""A line of a table, or one that leads in a list, becomes the words that stand around it: its row, its column, what it governs."""

from collections.abc import Iterator

from stdgen.rulekit.told import Told
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role

REACH = 12
"""Lines after a label among which those that it governs are looked for."""


def governed(told: Told, label: Line) -> Iterator[str]:
    """The words in small letters that a label leads in: its column, what stands beside it in its row, the points of its list."""
    for each in told.lines[_at(told, label) + 1 :][:REACH]:
        if each.role is not Role.TEXT or (label.cell is None) != (each.cell is None):
            return
        if label.cell is None or each.cell is None or _governs(label.cell, each.cell):
            yield small(each.text)


def column(told: Told, cell: Line) -> str:
    """The head of the column that a cell stands in, in small letters; empty for a cell of the first row and outside tables."""
    if not cell.cell or not cell.cell[0]:
        return ""
    before = reversed(told.lines[: _at(told, cell)])
    return next((small(each.text) for each in before if each.cell == (0, cell.cell[1])), "")


def row(told: Told, cell: Line) -> str:
    """The other words of the row that a cell stands in, in small letters; empty outside tables."""
    if not cell.cell:
        return ""
    at = _at(told, cell)
    near = told.lines[max(0, at - REACH) : at + REACH]
    return " ".join(small(each.text) for each in near if each is not cell and each.cell and each.cell[0] == cell.cell[0])


def _at(told: Told, line: Line) -> int:
    return next(number for number, each in enumerate(told.lines) if each is line)


def _governs(label: tuple[int, int], cell: tuple[int, int]) -> bool:
    """Whether a label in the first row stands over a cell, or one further down before it in its row."""
    return cell[1] == label[1] if label[0] == 0 else cell[0] == label[0]
