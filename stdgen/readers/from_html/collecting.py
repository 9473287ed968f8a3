"""Words that end become paragraphs, and paragraphs pieces, each with its look and with the notes that it refers to."""

from collections.abc import Iterable
from dataclasses import replace

from lxml.html import HtmlElement

from stdgen.model.document import Block, Figure, Paragraph, Span
from stdgen.model.limits import HTML_DEPTH
from stdgen.readers.apart import closed
from stdgen.readers.from_html.around import Around
from stdgen.readers.from_html.footnotes import mark_of
from stdgen.readers.from_html.inline import Inline
from stdgen.readers.from_html.tables import as_table
from stdgen.readers.from_html.words import Setting, Words
from stdgen.readers.letters import Runs, look_of, parts
from stdgen.readers.pieces import Grid, Look, Piece, Pieces

TABLE_PARTS = {"caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"}
LIST_PARTS = {"dd", "dl", "dt", "li", "menu", "ol", "ul"}
GROUPS = {"address", "article", "body", "center", "details", "div", "fieldset", "figure", "form", "header", "hgroup", "main", "section"}
PARTS = TABLE_PARTS | LIST_PARTS | GROUPS | {"blockquote", "figcaption", "hr", "legend", "p", "pre", "summary"}
"""Elements that stand on lines of their own."""
BLANK = 12.0
"""The height of an empty line in points."""


class Collecting(Inline):
    """Collects words into paragraphs, paragraphs into pieces.

    `keeps_notes` says that notes may stand here, and not only after what this is a part of.
    """

    in_line = False

    def __init__(self, around: Around, *, keeps_notes: bool = False) -> None:
        super().__init__(around)
        self.keeps_notes = keeps_notes
        self.gap = 0.0
        self.pieces: list[Piece | Grid] = []

    def end(self) -> None:
        """A paragraph ends here, if one had begun; on other people's pages it may be several, parted by line breaks."""
        runs = self.words.letters()
        spans = self.taken()
        if self.around.page.own and spans:
            self.add(Paragraph(spans))
        elif any(span.text.strip() for span in spans):
            self.add_all(parts(spans, runs))
        elif spans:
            self.gap += BLANK
        figures, self.figures = self.figures, []
        for figure in figures:
            self.add(figure)
        self.put_notes()

    def put_notes(self) -> None:
        """The notes that the last block refers to stand after it, or after the list that it is in."""
        while self.keeps_notes and self.around.waiting:
            link = self.around.waiting.pop(0)
            line = Inline(self.around, note=mark_of(link))
            line.words.add(f"{line.note} ", Setting(), self.around.at(link))
            line.children(self.around.page.notes[link], Setting())
            self.add(Paragraph(line.taken()), mark="footnote")

    def add_all(self, paragraphs: Iterable[tuple[tuple[Span, ...], Runs]]) -> None:
        """These paragraphs, with the look of their letters; one whose letters are typed apart is told by its word."""
        for spans, runs in paragraphs:
            joined = closed(spans[0].text) if len(spans) == 1 and runs else None
            words = (replace(spans[0], text=joined),) if joined else spans
            self.add(Paragraph(words), look=look_of(runs, above=self.gap, apart=joined is not None))

    def add(self, block: Block, level: int | None = None, mark: str = "", look: Look | None = None) -> None:
        """A block, with the mark that the page sets it with and its look."""
        self.gap = 0.0
        self.pieces.append(Piece(block, level, mark, look, ends_sections=self.around.ending))

    def break_line(self) -> None:
        """Two breaks in a row are how many pages part their paragraphs; our own never do."""
        if self.words.is_broken() and not self.around.page.own:
            self.end()
            self.gap = BLANK
        else:
            self.words.break_line()

    def picture(self, element: HtmlElement) -> None:
        """A picture that says something stands after its paragraph."""
        alt = " ".join(element.get("alt", "").split())
        if alt:
            self.figures.append(Figure(alt, self.around.at(element)))

    def part(self, element: HtmlElement, how: Setting) -> None:
        """An element that stands on lines of its own."""
        self.end()
        self.children(element, how)
        self.end()

    def blocks_of(self, element: HtmlElement) -> tuple[Block, ...]:
        """The same as blocks, where nothing can be a heading."""
        return tuple(piece.block if isinstance(piece, Piece) else as_table(piece) for piece in self.pieces_of(element))

    def pieces_of(self, element: HtmlElement) -> Pieces:
        """What stands in an element that is no part of the page's own flow: a point, a quote, a cell."""
        if self.around.depth >= HTML_DEPTH:
            words = Words()
            words.add(" ".join(element.itertext()), Setting(), self.around.at(element))
            return tuple(Piece(Paragraph(spans)) for spans in [words.taken()] if spans)
        self.around.depth += 1
        inner = type(self)(self.around, keeps_notes=element.tag in ("td", "th"))
        inner.children(element, self.around.set(element, Setting()))
        inner.end()
        self.around.depth -= 1
        return tuple(inner.pieces)
