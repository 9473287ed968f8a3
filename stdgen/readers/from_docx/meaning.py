"""What a Word style can mean, whatever it is called."""

from dataclasses import dataclass

ORDINARY = 10.0
"""The size in points of text of which a file says nothing."""
BLACK = "#000000"


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a paragraph style means; measures in points, `left` in twentieths of a point, `level` 0 for a title.

    `spaced` is how far its letters stand apart, `close` that neighbours of the style have no space between them.
    """

    id: str = ""
    name: str = ""
    level: int | None = None
    quote: bool = False
    continues: int | None = None
    contents: bool = False
    contents_head: bool = False
    table_head: bool = False
    closes: bool = False
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    capitals: bool = False
    spaced: float = 0.0
    size: float = ORDINARY
    left: int | None = None
    above: float = 0.0
    below: float = 0.0
    close: bool = False
    colour: str = BLACK
    numbering: tuple[str, int | None] | None = None


@dataclass(frozen=True, slots=True)
class CharacterStyle:
    """What a character style means; None where it says nothing."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool = False
    underlined: bool | None = None
    capitals: bool | None = None
    spaced: float | None = None
    size: float | None = None
    colour: str | None = None


@dataclass(frozen=True, slots=True)
class TableStyle:
    """Which parts of a table its style makes bold."""

    first_row: bool = False
    first_column: bool = False
