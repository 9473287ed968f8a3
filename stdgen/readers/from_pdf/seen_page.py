"""What those who read a page by what is seen on it ask of it."""

from typing import Protocol

from stdgen.readers.from_pdf.links import Link
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet
from stdgen.readers.from_pdf.strokes import Stroke


class Seen(Protocol):
    """What was taken from a page while it was open."""

    @property
    def number(self) -> int: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def frame(self) -> Sheet: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def runs(self) -> list[Run]: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def links(self) -> list[Link]: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def strokes(self) -> list[Stroke]: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def shown(self) -> Sheet | None: ...  # noqa: D102  # the protocol's own docstring says it
