"""Pieces become the blocks of a document: headings as paragraphs, grids as tables."""

from collections.abc import Iterable, Iterator
from itertools import filterfalse

from stdgen.model.document import Block, Cell, Paragraph, Table
from stdgen.model.walk import paragraphs
from stdgen.readers.evidence.labels import NOTES
from stdgen.readers.pieces import Grid, Piece


def blocks_of(pieces: Iterable[Piece | Grid]) -> tuple[Block, ...]:
    """The blocks of these pieces, headings as paragraphs, grids as tables."""
    return tuple(piece.block if isinstance(piece, Piece) else table_of(piece) for piece in pieces)


def paragraphs_of(pieces: Iterable[Piece | Grid]) -> Iterator[Paragraph]:
    """The paragraphs of the blocks that `blocks_of` gives, without making any."""
    for piece in pieces:
        if isinstance(piece, Piece):
            block = piece.block
            yield from (block,) if isinstance(block, Paragraph) else paragraphs((block,))
        else:
            for row in piece.rows:
                for cell in row:
                    yield from paragraphs_of(filterfalse(_is_note, cell.pieces))


def table_of(grid: Grid) -> Table:
    """A table of data; the notes that its cells refer to are left out."""
    return Table(
        tuple(
            tuple(Cell(blocks_of(filterfalse(_is_note, cell.pieces)), cell.header, cell.columns, cell.rows) for cell in row)
            for row in grid.rows
        )
    )


def notes_of(grid: Grid) -> Iterator[Block]:
    """The notes that a table of data refers to: they stand after it."""
    for row in grid.rows:
        for cell in row:
            for piece in cell.pieces:
                if isinstance(piece, Grid):
                    yield from notes_of(piece)
                elif _is_note(piece):
                    yield piece.block


def _is_note(piece: Piece | Grid) -> bool:
    return isinstance(piece, Piece) and piece.mark in NOTES
