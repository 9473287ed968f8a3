"""Tables with their text in rows of cells; one that goes on over a page becomes one with what is before it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.cell_labels import is_label, label_goes_on
from stdgen.readers.from_pdf.lines import Strip

SAME_COLUMN = 6.0
LABEL_AND_TEXT = 2

_GOES_ON = pattern(r"\s*[(,–-]?\s*\b(?:fortsat|forts\.?|fortsættelse)\)?\s*$", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class CellText:
    """What stands in a cell: its lines, and tables of its own, each after the line that stands above it."""

    lines: list[Strip] = field(default_factory=list)
    tables: list[tuple[int, "TableText"]] = field(default_factory=list)
    columns: int = 1
    rows: int = 1

    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.lines and not self.tables

    def append(self, more: "CellText") -> None:
        """Goes on with the text of another cell; a table at its end goes on with one that begins the other."""
        inner = list(more.tables)
        if (
            self.tables
            and inner
            and self.tables[-1][0] == len(self.lines)
            and inner[0][0] == 0
            and goes_on(self.tables[-1][1], inner[0][1])
        ):
            append(self.tables[-1][1], inner.pop(0)[1])
        self.tables.extend((at + len(self.lines), table) for at, table in inner)
        self.lines.extend(more.lines)


@dataclass(slots=True, eq=False)
class TableText:
    """The rows of a table, and where its columns begin; `labels` where the layout says that one column labels the other."""

    rows: list[list[CellText]]
    columns: tuple[float, ...] = ()
    labels: bool = False


def is_label_row(row: Sequence[CellText]) -> bool:
    """Whether a row is a label and its text."""
    return len(row) == LABEL_AND_TEXT and not row[0].tables and is_label(row[0].lines, row[1].lines)


def goes_on(table: TableText, more: TableText) -> bool:
    """Whether a table is the rest of the one before: as many columns, begun at the same places."""
    alike = len(table.columns) == len(more.columns)
    return alike and all(abs(here - there) <= SAME_COLUMN for here, there in zip(table.columns, more.columns, strict=True))


def append(table: TableText, more: TableText) -> None:
    """Takes in the rest of a table: its head is not said again, and a row without label, or with the last one's, goes on."""
    first, *rest = more.rows
    if rest and _words(first) == _words(table.rows[0]):
        first, *rest = rest
    last = table.rows[-1]
    if len(first) == len(last) and _goes_on(last, first):
        said = _label(first) == _label(last)
        for at, (cell, addition) in enumerate(zip(last, first, strict=True)):
            if at or not said:
                cell.append(addition)
    else:
        table.rows.append(first)
    table.rows.extend(rest)


def _goes_on(last: Sequence[CellText], first: Sequence[CellText]) -> bool:
    """Whether the first row of a page is the rest of the last one before: without a label, with the same or the rest of it."""
    label, before = _label(first), _label(last)
    if label in ("", before):
        return any(not cell.empty() for cell in first[1:])
    return len(first) == LABEL_AND_TEXT and label_goes_on([cell.lines for cell in last], [cell.lines for cell in first])


def _words(row: Sequence[CellText]) -> list[str]:
    return [" ".join(" ".join(line.text for line in cell.lines).split()) for cell in row]


def _label(row: Sequence[CellText]) -> str:
    return _GOES_ON.sub("", _words(row[:1])[0]).rstrip(" :").casefold()
