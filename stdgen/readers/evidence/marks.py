"""The headings that a file marks itself are measured before they are believed."""

from collections.abc import Iterable, Iterator
from enum import Enum

from stdgen.readers.evidence import wording
from stdgen.readers.evidence.said import words_of
from stdgen.readers.pieces import Grid, Piece, Pieces

FEW = 2
LEAST_MEASURED, MANY = 4, 12
MOST_TEXT = 0.5
MOST_LONG = 0.4
MOST_MARKED = 2.5
PARAGRAPH = 200


class Trust(Enum):
    """How far a file's own headings can be believed: there are (next to) none, they are no headings, or they are."""

    NONE = "none"
    POOR = "poor"
    GOOD = "good"


def trust(pieces: Pieces) -> Trust:
    """What the marks are worth: many more of them than paragraphs, or set on running text, are worth nothing."""
    headings = [words_of(piece.block) for piece in pieces if isinstance(piece, Piece) and piece.level is not None]
    inside = [words_of(piece.block) for grid in pieces if isinstance(grid, Grid) for piece in _within(grid) if piece.level is not None]
    if len(headings) + len(inside) < FEW:
        return Trust.NONE
    if len(inside) >= LEAST_MEASURED and _many_long(inside):
        return Trust.POOR
    return Trust.POOR if len(headings) >= LEAST_MEASURED and _poor(headings, pieces) else Trust.GOOD


def _poor(headings: list[str], pieces: Pieces) -> bool:
    if _many_long(headings):
        return True
    text = [_size(piece) for piece in pieces if isinstance(piece, Grid) or piece.level is None]
    marked = sum(map(len, headings))
    crowded = len(headings) >= MANY and len(headings) > MOST_MARKED * max(len(text), 1)
    return crowded or (marked > MOST_TEXT * (marked + sum(text)) and _long(headings) > 1)


def _many_long(headings: list[str]) -> bool:
    return _long(headings) > MOST_LONG * len(headings)


def _long(headings: list[str]) -> int:
    """How many of the headings are running text."""
    return sum(len(words) > PARAGRAPH or wording.is_sentence(words) for words in headings)


def say_all(pieces: Pieces) -> bool:
    """Whether a mark opens the text and nothing is known of how text looks: then there is nothing to be told but the marks."""
    opened = isinstance(pieces[0], Piece) and pieces[0].level in (0, 1) if pieces else False
    return opened and not any(_has_look(piece) for piece in pieces)


def _has_look(piece: Piece | Grid) -> bool:
    if isinstance(piece, Piece):
        return piece.look is not None
    return any(_has_look(each) for row in piece.rows for cell in row for each in cell.pieces)


def without(pieces: Pieces, *, only_long: bool) -> Pieces:
    """The same pieces without marks, or without those on whole paragraphs; a single title keeps its mark."""
    titles = sum(isinstance(piece, Piece) and piece.level == 0 for piece in pieces)
    return tuple(_unmarked(piece, only_long=only_long, titles=titles) for piece in pieces)


def _unmarked(piece: Piece | Grid, *, only_long: bool, titles: int) -> Piece | Grid:
    if isinstance(piece, Grid):
        return Grid(
            tuple(
                tuple(
                    cell._replace(pieces=tuple(_unmarked(each, only_long=only_long, titles=titles) for each in cell.pieces)) for cell in row
                )
                for row in piece.rows
            )
        )
    goes = _is_text(words_of(piece.block)) if only_long else (piece.level or 0) > 0 or titles > 1
    return piece._replace(level=None, mark="") if piece.level is not None and goes else piece


def any_long(pieces: Pieces) -> bool:
    """Whether a whole paragraph is marked as a heading."""
    return any(isinstance(piece, Piece) and piece.level and _is_text(words_of(piece.block)) for piece in pieces)


def _is_text(words: str) -> bool:
    return len(words) > PARAGRAPH and wording.is_sentence(words)


def _within(grid: Grid) -> Iterator[Piece]:
    for row in grid.rows:
        for cell in row:
            for piece in cell.pieces:
                if isinstance(piece, Grid):
                    yield from _within(piece)
                else:
                    yield piece


def _size(piece: Piece | Grid) -> int:
    if isinstance(piece, Grid):
        return sum(_sizes(cell.pieces) for row in piece.rows for cell in row)
    return len(words_of(piece.block)) or PARAGRAPH


def _sizes(pieces: Iterable[Piece | Grid]) -> int:
    return sum(map(_size, pieces))
