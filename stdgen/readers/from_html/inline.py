"""The words, links and pictures in an element become the spans of one line."""

from dataclasses import replace

from lxml.html import HtmlElement

from stdgen.model.document import Figure, Span, Style
from stdgen.model.limits import HTML_DEPTH
from stdgen.readers.from_html.around import Around
from stdgen.readers.from_html.footnotes import MARK, leads_back, mark_of
from stdgen.readers.from_html.frames import is_left_out
from stdgen.readers.from_html.words import Setting, Words

ANCHORS = ("#", "¶", "🔗", "§")
STYLES = {
    **dict.fromkeys(("strong", "b"), Style.STRONG),
    **dict.fromkeys(("em", "i", "cite", "dfn"), Style.EMPHASIS),
    "ins": Style.INSERTED,
    **dict.fromkeys(("del", "s", "strike"), Style.DELETED),
}


class Inline:
    """Walks down the elements of a line and collects its words; `note` is the mark of the note that it is, if it is one."""

    in_line = True

    def __init__(self, around: Around, note: str = "") -> None:
        self.around = around
        self.note = note
        self.words = Words(around.page.own)
        self.figures: list[Figure] = []

    def children(self, element: HtmlElement, how: Setting) -> None:
        """The text and the elements in an element."""
        self.text(element.text, element, how)
        for child in element:
            self.element(child, how)
            self.text(child.tail, child, how)

    def whole(self, element: HtmlElement, how: Setting) -> None:
        """The words of a heading; those that are hidden from some readers, where it has no others."""
        self.children(element, how)
        if not self.words.runs and (words := next((each for each in element.itertext() if each.strip()), "")):
            self.text(words, element, how)

    def text(self, words: str | None, element: HtmlElement, how: Setting) -> None:
        """Text that stands in or after an element."""
        if words:
            self.words.add(words, how, self.around.at(element, words))

    def element(self, element: HtmlElement, how: Setting) -> None:
        """An element, unless it is not part of the text."""
        if is_left_out(element, self.around.page) or (not self.note and self.around.is_noted(element)):
            return
        if self.around.depth >= HTML_DEPTH:
            self.text(" ".join(element.itertext()), element, how)
            return
        self.around.depth += 1
        self.visit(element, self.around.set(element, how))
        self.around.depth -= 1

    def visit(self, element: HtmlElement, how: Setting) -> None:
        """What an element does to the line."""
        self.inline(element, how)

    def inline(self, element: HtmlElement, how: Setting) -> None:
        """Running text; a button's words are not part of it unless they stand in a heading."""
        tag = element.tag
        if tag == "br":
            self.break_line()
        elif tag == "img":
            self.picture(element)
        elif tag == "a":
            self.link(element, how)
        elif tag == "sup":
            self.raised(element, how)
        elif tag in STYLES:
            self.children(element, replace(how, styles=how.styles | {STYLES[tag]}))
        elif tag != "button" or self.in_line or element in self.around.page.headed:
            self.children(element, how)

    def link(self, element: HtmlElement, how: Setting) -> None:
        """A link; one to a note is only its mark, and one that leads back from it is nothing."""
        if element in self.around.page.notes:
            self.words.part(mark_of(element), self.around.at(element))
            self.children(element, how)
            self.around.waiting.append(element)
        elif not (self.note and leads_back(element, self.note)) and not _is_anchor(element):
            self.children(element, replace(how, href=element.get("href", element.get("data-href"))))

    def raised(self, element: HtmlElement, how: Setting) -> None:
        """Raised words; a mark of a note belongs to no figure before it."""
        words = mark_of(element)
        if MARK.fullmatch(words):
            self.words.part(words, self.around.at(element))
        self.children(element, how)

    def break_line(self) -> None:
        """A hard line break."""
        self.words.break_line()

    def picture(self, element: HtmlElement) -> None:
        """A picture is none of the words of a line."""

    def taken(self) -> tuple[Span, ...]:
        """The words so far."""
        return self.words.taken()


def _is_anchor(link: HtmlElement) -> bool:
    """Whether a link only gives the address of the heading that it stands in («#»)."""
    return link.get("href", "").startswith("#") and "".join(link.itertext()).strip() in ANCHORS
