"""What a piece says, in one line, and how it is set, as far as that tells kinds of text apart."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.document import Block, Paragraph, Style
from stdgen.model.pattern import pattern
from stdgen.readers.pieces import Grid, Look, Piece

LONGEST = 160
DARK = 60
SENTENCES = 4

_SHAPED = pattern(r"#[0-9a-f]{6}")


class Key(NamedTuple):
    """How a line is set, as far as it tells kinds of text apart: size to half a point."""

    size: float = 0.0
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    capitals: bool = False
    spaced: bool = False
    colour: str = "#000000"


class Said:
    """What pieces say and how they are set, found out once for all who go through them.

    The pieces are kept, so that no other takes the place in memory by which one is known again.
    """

    def __init__(self) -> None:
        self._lines: dict[int, tuple[Piece, str, Key]] = {}
        self._tables: dict[int, tuple[Grid, Counter[Key]]] = {}

    def line(self, piece: Piece) -> tuple[Piece, str, Key]:
        """The piece with its words in one line and what tells its kind of text apart."""
        if (known := self._lines.get(id(piece))) is None:
            words = words_of(piece.block)
            known = self._lines[id(piece)] = piece, words, key_of(piece.look, words)
        return known

    def table(self, grid: Grid) -> Counter[Key]:
        """How much each look weighs in a table."""
        if (known := self._tables.get(id(grid))) is None:
            known = self._tables[id(grid)] = grid, _weights(grid)
        return known[1]


def words_of(block: Block) -> str:
    """A paragraph's words in one line; none of any other block, none of what a revision deletes."""
    if not isinstance(block, Paragraph):
        return ""
    return " ".join("".join([span.text for span in block.spans if not (span.styles and Style.DELETED in span.styles)]).split())


def key_of(look: Look | None, words: str) -> Key:
    """What of a look tells kinds of text apart; a single short word in capitals may be an abbreviation."""
    if look is None:
        return Key()
    capitals = look.capitals and sum(map(str.isalpha, words)) > 3
    return Key(round(look.size * 2) / 2, look.bold, look.italic, look.underlined, capitals, look.spaced, look.colour)


def body_key(look: Look) -> Key:
    """What of a look tells the body's apart: capitals and letters that stand apart are no body's."""
    return Key(round(look.size * 2) / 2, look.bold, look.italic, look.underlined, colour=look.colour)


def differs(colour: str, other: str) -> bool:
    """Whether the eye tells two colours of text apart."""
    if colour == other or not (_SHAPED.fullmatch(colour) and _SHAPED.fullmatch(other)):
        return False
    return max(abs(int(colour[at : at + 2], 16) - int(other[at : at + 2], 16)) for at in (1, 3, 5)) > DARK


def weight_of(words: str) -> int:
    """How much a paragraph tells of the body's look: whole sentences more than lines that may be headings."""
    return len(words) * (SENTENCES if words[-1] == "." or len(words) > LONGEST else 1)


def _weights(grid: Grid) -> Counter[Key]:
    weight: Counter[Key] = Counter()
    for piece, words in _within(grid):
        if piece.look is not None:
            weight[body_key(piece.look)] += weight_of(words)
    return weight


def _within(grid: Grid) -> Iterator[tuple[Piece, str]]:
    for row in grid.rows:
        for cell in row:
            for piece in cell.pieces:
                if isinstance(piece, Grid):
                    yield from _within(piece)
                elif words := words_of(piece.block):
                    yield piece, words
