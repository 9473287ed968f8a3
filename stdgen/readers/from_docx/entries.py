"""What stands in a Word text before lists and quotes are put together: lines, tables, and what controls hold together."""

from dataclasses import dataclass, replace
from typing import Union

from stdgen.model.document import Figure, Span, Table
from stdgen.readers.from_docx.numbering import Marked
from stdgen.readers.pieces import Grid, Look, Piece


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph. `marked` is its place in a list; `continues` the level (from 1) of the list that it goes on with.

    `left` is where its text starts in twentieths of a point, `below` the space under it and `blank` its height if it
    is empty, both in points; `style` is the id of its style if neighbours of that style have no space between them.
    """

    spans: tuple[Span, ...]
    level: int | None = None
    mark: str = ""
    marked: Marked | None = None
    continues: int | None = None
    quote: bool = False
    left: int = 0
    look: Look | None = None
    below: float = 0.0
    blank: float = 0.0
    style: str = ""
    bookmarked: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether it is only there for the space that it takes."""
        return not self.spans and self.marked is None and self.level is None


@dataclass(frozen=True, slots=True)
class Held:
    """What one of our content controls holds together: a quote, or further blocks of a point at a list level (from 0)."""

    entries: tuple["Entry", ...]
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """What follows opens a section that has no heading (its level), or stands after all sections (None)."""

    level: int | None = None


Entry = Union[Line, Grid, Held, Opening, Figure, Table, Piece]  # noqa: UP007  # it names itself before it is there


def without_quote(entry: Entry) -> Entry:
    """The same inside a quote, where a line's own mark as a quote says nothing more."""
    return replace(entry, quote=False) if isinstance(entry, Line) else entry
