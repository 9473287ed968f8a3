"""A table at the top becomes lines where it holds but one or two, and its first row where that goes over a table of labels."""

from collections.abc import Iterator

from stdgen.model.document import Paragraph
from stdgen.readers.evidence.labels import label_rows
from stdgen.readers.evidence.said import LONGEST, words_of
from stdgen.readers.pieces import Grid, Piece, Pieces

WITHIN = 3
MOST_LINES = 3


def unframed(pieces: Pieces) -> Pieces:
    """The same pieces with the lines of such tables among the first."""
    if not any(isinstance(piece, Grid) for piece in pieces[:WITHIN]):
        return pieces
    return (*(line for piece in pieces[:WITHIN] for line in _lines(piece)), *pieces[WITHIN:])


def _lines(piece: Piece | Grid) -> Iterator[Piece | Grid]:
    inside = tuple(each for row in piece.rows for cell in row for each in cell.pieces) if isinstance(piece, Grid) else ()
    said = [each for each in inside if _says(each)]
    if isinstance(piece, Grid) and 0 < len(said) <= MOST_LINES and _alone(piece) and all(map(_is_line, said)):
        yield from said
    elif isinstance(piece, Grid) and _is_crowned(piece):
        yield from piece.rows[0][0].pieces
        yield Grid(piece.rows[1:])
    else:
        yield piece


def _is_crowned(grid: Grid) -> bool:
    """Whether the first row alone goes over all columns of a table of labels, with a line or two: the title, or its heading."""
    single = [len(row) == 1 for row in grid.rows]
    if sum(single) != 1 or not single[0]:
        return False
    said = [each for each in grid.rows[0][0].pieces if _says(each)]
    return 0 < len(said) <= MOST_LINES and all(map(_is_line, said)) and bool(label_rows(Grid(grid.rows[1:])))


def _alone(grid: Grid) -> bool:
    """Whether no row has words in two cells."""
    return all(sum(any(map(_says, cell.pieces)) for cell in row) < 2 for row in grid.rows)


def _says(piece: Piece | Grid) -> bool:
    return isinstance(piece, Grid) or not isinstance(piece.block, Paragraph) or bool(words_of(piece.block))


def _is_line(piece: Piece | Grid) -> bool:
    return isinstance(piece, Piece) and piece.look is not None and 0 < len(words_of(piece.block)) <= LONGEST
