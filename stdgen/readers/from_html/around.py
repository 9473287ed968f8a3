"""Where in a page the reading is: every piece of text gets its line and the headings above from here."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from lxml.html import HtmlElement

from stdgen.model.document import Location, Style
from stdgen.readers.from_html.footnotes import is_left
from stdgen.readers.from_html.page import Page
from stdgen.readers.from_html.words import Setting


@dataclass(slots=True)
class Around:
    """The headings above (`heads`), the level of the last one (`base`), and the least level in an open panel (`floor`).

    `shift` is by how much the page's headings stand lower than usual, `ending` that we are in a footer of the text.
    `waiting` are the links to notes whose notes have not been set yet.
    """

    page: Page
    source: str
    title: HtmlElement | None
    shift: int
    heads: tuple[tuple[int, str], ...] = ()
    base: int = 0
    floor: int = 1
    depth: int = 0
    ending: bool = False
    waiting: list[HtmlElement] = field(default_factory=list)

    def at(self, element: HtmlElement, text: str = "") -> Location:
        """The line where this element, or the text that begins it, stands."""
        blank = text[: len(text) - len(text.lstrip())].count("\n")
        return Location(self.source, line=(element.sourceline or 1) + blank, under=tuple(words for _, words in self.heads))

    def set(self, element: HtmlElement, how: Setting) -> Setting:
        """How the words in this element are set; bold that a style rule makes of a few words is strong."""
        font = how.font if self.page.own else self.page.sheet.set(element, how.font)
        if font == how.font:
            return how
        strong = font.bold and not how.font.bold and element.tag in ("span", "font")
        return replace(how, font=font, styles=how.styles | {Style.STRONG} if strong else how.styles)

    def is_noted(self, element: HtmlElement) -> bool:
        """Whether an element holds notes, which stand where they are referred to."""
        return bool(self.page.noted) and is_left(element, self.page.noted, self.page.holders)

    @contextmanager
    def opened(self, floor: int) -> Iterator[None]:
        """What stands in a panel goes below the heading that opens it, and says nothing about what comes after it."""
        before = (self.base, self.floor)
        self.base, self.floor = floor - 1, floor
        yield
        self.base, self.floor = before
