"""Rows of a table whose first cell is empty go on with the row above, where the first column holds labels that are known."""

from collections.abc import Sequence

from stdgen import lexicon
from stdgen.model.walk import text
from stdgen.readers.letters import is_label
from stdgen.readers.pieces import Grid, GridCell, Piece

PAIR = 2
LEAST_KNOWN = 2

Row = tuple[GridCell, ...]


def continued(grid: Grid) -> Grid:
    """The same, each label with all its text beside it; a table of data, or one without such rows, as it is."""
    if not any(map(_goes_on, grid.rows[1:])) or not _holds_labels(grid.rows):
        return grid
    rows: list[Row] = []
    for row in grid.rows:
        if rows and _goes_on(row) and (joined := _joined(rows[-1], row)) is not None:
            rows[-1] = joined
        else:
            rows.append(row)
    return Grid(tuple(rows))


def _goes_on(row: Sequence[GridCell]) -> bool:
    return len(row) == PAIR and not _words(row[0]) and bool(row[1].pieces)


def _holds_labels(rows: Sequence[Row]) -> bool:
    labels = [words for row in rows if 0 < len(row) <= PAIR and (words := _words(row[0]))]
    known = sum(is_label(words) and lexicon.topic(words.rstrip(" :")) is not None for words in labels)
    return known >= LEAST_KNOWN and 2 * known >= len(labels)


def _joined(above: Row, row: Row) -> Row | None:
    """One row of the two; a label over both columns stands beside the text below it."""
    if len(above) == PAIR:
        return above[0], above[1]._replace(pieces=(*above[1].pieces, *row[1].pieces))
    if len(above) == 1 and is_label(_words(above[0])):
        return above[0]._replace(columns=1), row[1]
    return None


def _words(cell: GridCell) -> str:
    return " ".join(text(piece.block for piece in cell.pieces if isinstance(piece, Piece)).split())
