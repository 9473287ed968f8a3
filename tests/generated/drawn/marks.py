"""What can stand on a drawn page: text, strokes, fills, pictures, links; points from the top left."""

from dataclasses import dataclass, field, replace

from stdgen.model.document import Box
from tests.generated.notes import Note


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one face; `rise` and `spacing` in points; `note` is the footnote that it refers to."""

    text: str
    font: str
    size: float
    colour: str = "#000000"
    rise: float = 0.0
    spacing: float = 0.0
    underlined: bool = False
    href: str | None = None
    note: Note | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Text:
    """Runs one after the other from `x` on the base line `y`, turned by `angle` degrees against the clock; 1 is opaque."""

    x: float
    y: float
    runs: tuple[Run, ...]
    angle: float = 0.0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drawn line."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float = 0.5
    colour: str = "#000000"


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled rectangle."""

    box: Box
    colour: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of nothing in particular, in that colour."""

    box: Box
    colour: str


@dataclass(frozen=True, slots=True)
class Link:
    """A place that leads to an address when it is clicked."""

    box: Box
    href: str


Mark = Text | Stroke | Fill | Picture | Link


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """The mark further right and further down."""
    if isinstance(mark, Text):
        return replace(mark, x=mark.x + dx, y=mark.y + dy)
    if isinstance(mark, Stroke):
        return replace(mark, x0=mark.x0 + dx, y0=mark.y0 + dy, x1=mark.x1 + dx, y1=mark.y1 + dy)
    x0, top, x1, bottom = mark.box
    return replace(mark, box=(x0 + dx, top + dy, x1 + dx, bottom + dy))


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: a heading and how deep it stands."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Strip:
    """A slice of a column that no page break goes through: marks from its own top left, and what goes with it.

    `gap` is space above, dropped at the top of a page; `keep` says that the next strip must stand on the same page.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    gap: float = 0.0
    keep: bool = False
    notes: tuple[Note, ...] = ()
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as shown, in points; a turned one is stored upright with a page rotation."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    turned: bool = False
