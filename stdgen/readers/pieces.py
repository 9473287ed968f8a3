"""What a reader yields before anyone has decided what is a heading: blocks in reading order, with place and look."""

from typing import NamedTuple

from stdgen.model.document import Block


class Look(NamedTuple):
    """How a block's first line is set: size in points, colour as `#rrggbb`, left edge and space above in points.

    `spaced` says that its letters stand apart («F O R M Å L»), `lines` over how many lines the block goes.
    """

    size: float = 0.0
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    capitals: bool = False
    spaced: bool = False
    colour: str = "#000000"
    left: float = 0.0
    above: float = 0.0
    lines: int = 1


class Piece(NamedTuple):
    """A block in reading order.

    `level` is the format's own mark (a style, a tag, an element): 0 for the title, 1 and up for headings, None for
    text that no mark calls a heading; `mark` is that mark in words. `bookmarked` says that the file's own list of
    bookmarks or contents names it. `ends_sections` says that what follows, this piece included, stands after the last
    section.
    """

    block: Block
    level: int | None = None
    mark: str = ""
    look: Look | None = None
    bookmarked: bool = False
    ends_sections: bool = False


class GridCell(NamedTuple):
    """A table cell whose content is not yet outlined."""

    pieces: tuple["Piece | Grid", ...]
    header: bool = False
    columns: int = 1
    rows: int = 1


class Grid(NamedTuple):
    """A table as it stands: either data, or labels with their text."""

    rows: tuple[tuple[GridCell, ...], ...]


Pieces = tuple[Piece | Grid, ...]
