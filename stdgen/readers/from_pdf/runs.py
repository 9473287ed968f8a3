"""A run: text in one font on one line, with its place on the page as shown."""

from dataclasses import dataclass

from stdgen.model.document import LineSet
from stdgen.model.quick import quick
from stdgen.readers.from_pdf.fonts import Font

HYPHEN = "\ufffe"
"""What pdfium gives for a hyphen at a line's end."""

ASCENT, DESCENT = 0.85, 0.22


@quick
@dataclass(frozen=True, slots=True)
class Run:
    """Text in one font on one line.

    `x0` and `x1` are its ends, `base` its baseline and `size` its font size, in points from the top left of the page as
    shown; `mcid` is the marked content that it belongs to, -1 for none, `turned` whether it does not run from left to
    right. `gap` tells that pdfium saw a space after it where none is written; `filled` that it may end inside a word,
    since the file keeps the spaces at which lines are broken and here is none; `spaced` that its letters stood apart;
    `joins` whether a hyphen at its end only breaks a word over two lines, None where the rest of the text does not tell.
    """

    text: str
    page: int
    x0: float
    x1: float
    base: float
    size: float
    font: Font
    mcid: int
    bold: bool
    italic: bool
    turned: bool
    gap: bool
    filled: bool
    colour: str = "#000000"
    underlined: bool = False
    spaced: bool = False
    joins: bool | None = None

    @property
    def top(self) -> float:
        """Where its highest letters end."""
        return self.base - ASCENT * self.size

    @property
    def bottom(self) -> float:
        """Where its lowest letters end."""
        return self.base + DESCENT * self.size


def line_set(run: Run) -> LineSet | None:
    """How the run is spread over its line; None for text that does not run from left to right."""
    return None if run.turned or run.x1 <= run.x0 else LineSet(run.text.replace(HYPHEN, "-"), run.x0, run.x1, run.size, run.font.widths)
