"""Headings inside the text of a table of labels are told like any others, by all such tables together."""

from collections import Counter
from collections.abc import Iterator

from stdgen.readers.evidence.deciding import Verdict, verdicts
from stdgen.readers.evidence.labels import is_text_cell, label_rows
from stdgen.readers.evidence.lines import Flow, Line, flow
from stdgen.readers.pieces import Grid, GridCell, Piece, Pieces

MARK = "evidence"
Place = tuple[int, int, int, int]
"""Of a piece: the grid's place, its row, the cell, the piece's place in it."""


def with_headings(pieces: Pieces, seen: Flow) -> tuple[Pieces, tuple[Verdict, ...]]:
    """The same pieces, lines that head a part of a label's text at level 1, with the verdicts on all that were looked at."""
    places: list[Place] = []
    found: list[Line] = []
    short, long = Counter(seen.short), Counter(seen.long)
    for at, row, number, cell in _text_cells(pieces):
        inner = flow(cell.pieces)
        short.update(inner.short)
        long.update(inner.long)
        for line in inner.lines:
            if line.level is None and not line.silent:
                places.append((at, row, number, line.at))
                line.at = len(places) - 1
                found.append(line)
    if not found:
        return pieces, ()
    told = tuple(verdicts(Flow(tuple(found), seen.body, short, long), found))
    heads = {places[each.line.at] for each in told if each.holds}
    return (_marked(pieces, heads), told) if heads else (pieces, told)


def _text_cells(pieces: Pieces) -> Iterator[tuple[int, int, int, GridCell]]:
    for at, piece in enumerate(pieces):
        if isinstance(piece, Grid) and label_rows(piece):
            for number, row in enumerate(piece.rows):
                for place, cell in enumerate(row):
                    if is_text_cell(row, place):
                        yield at, number, place, cell


def _marked(pieces: Pieces, heads: set[Place]) -> Pieces:
    wanted = {place[0] for place in heads}
    return tuple(_grid(piece, at, heads) if at in wanted and isinstance(piece, Grid) else piece for at, piece in enumerate(pieces))


def _grid(grid: Grid, at: int, heads: set[Place]) -> Grid:
    return Grid(
        tuple(
            tuple(
                cell._replace(
                    pieces=tuple(_headed(piece) if (at, row, place, inner) in heads else piece for inner, piece in enumerate(cell.pieces)),
                )
                for place, cell in enumerate(cells)
            )
            for row, cells in enumerate(grid.rows)
        )
    )


def _headed(piece: Piece | Grid) -> Piece | Grid:
    return piece._replace(level=1, mark=MARK) if isinstance(piece, Piece) else piece
