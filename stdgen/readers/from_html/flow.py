"""The elements of a page become pieces in reading order: paragraphs, headings, lists, quotes, tables, pictures."""

from dataclasses import replace

from lxml.html import HtmlElement

from stdgen.model.document import Block, Figure, Item, Listing, Paragraph, Quote, Style
from stdgen.readers.from_html.around import Around
from stdgen.readers.from_html.headings import HAS_HEADING, opens_panel, rank, title_of
from stdgen.readers.from_html.lists import points
from stdgen.readers.from_html.page import Page, is_left_out
from stdgen.readers.from_html.tables import as_table, is_layout, rows_of, span_of
from stdgen.readers.from_html.words import Setting, Words
from stdgen.readers.pieces import Grid, GridCell, Piece, Pieces

DEEPEST = 90
STYLES = {
    **dict.fromkeys(("strong", "b"), Style.STRONG),
    **dict.fromkeys(("em", "i", "cite", "dfn"), Style.EMPHASIS),
    "ins": Style.INSERTED,
    **dict.fromkeys(("del", "s", "strike"), Style.DELETED),
}
TABLE_PARTS = {"caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"}
LIST_PARTS = {"dd", "dl", "dt", "li", "menu", "ol", "ul"}
GROUPS = {"address", "article", "body", "center", "details", "div", "fieldset", "figure", "form", "header", "hgroup", "main", "section"}
PARTS = TABLE_PARTS | LIST_PARTS | GROUPS | {"blockquote", "figcaption", "hr", "legend", "p", "pre", "summary"}
LISTS = ("ul", "ol", "menu")


def pieces(page: Page, source: str) -> Pieces:
    """What the page says in reading order; each place has its line in the file and the headings above."""
    flow = _Flow(Around(page, source, *title_of(page)))
    flow.children(page.content, Setting())
    flow.end()
    return tuple(flow.pieces)


class _Flow:
    """Walks down the elements and collects words into paragraphs, paragraphs into pieces."""

    def __init__(self, around: Around, *, line: bool = False) -> None:
        self.around = around
        self.line = line
        self.words = Words()
        self.figures: list[Figure] = []
        self.pieces: list[Piece | Grid] = []

    def children(self, element: HtmlElement, how: Setting) -> None:
        """The text and the elements in an element."""
        self.text(element.text, element, how)
        for child in element:
            self.element(child, how)
            self.text(child.tail, child, how)

    def end(self) -> None:
        """A paragraph ends here, if one had begun."""
        if spans := self.words.taken():
            self.add(Paragraph(spans))
        figures, self.figures = self.figures, []
        for figure in figures:
            self.add(figure)

    def add(self, block: Block, level: int | None = None, mark: str = "") -> None:
        self.pieces.append(Piece(block, level, mark, ends_sections=self.around.ending))

    def text(self, words: str | None, element: HtmlElement, how: Setting) -> None:
        if words:
            self.words.add(words, how, self.around.at(element, words))

    def element(self, element: HtmlElement, how: Setting) -> None:
        if is_left_out(element, self.around.page):
            return
        if self.around.depth >= DEEPEST:
            self.text(" ".join(element.itertext()), element, how)
            return
        self.around.depth += 1
        if self.line:
            self.inline(element, how)
        elif element.get("id") in self.around.page.panels:
            self.panel(element, how)
        else:
            self.visit(element, how)
        self.around.depth -= 1

    def visit(self, element: HtmlElement, how: Setting) -> None:
        """What an element does to the flow, by its kind."""
        tag = element.tag
        if (level := rank(element)) is not None:
            self.ranked(element, level)
        elif opens_panel(element, self.around.page):
            self.heading(element, self.around.base + 1)
        elif self.around.page.own and (untitled := element.get("data-untitled")):
            self.end()
            self.add(Paragraph(()), int(untitled) - 1, "untitled")
        elif tag == "details":
            self.details(element, how)
        elif tag == "table" and not is_layout(element, own=self.around.page.own):
            self.table(element)
        elif tag in (*LISTS, "blockquote") and not element.xpath(HAS_HEADING):
            self.end()
            self.add(Quote(self.blocks_of(element)) if tag == "blockquote" else self.listing(element))
        elif tag == "footer":
            self.footer(element, how)
        elif tag in PARTS:
            self.part(element, replace(how, styles=how.styles | {Style.STRONG}) if tag == "dt" else how)
        else:
            self.inline(element, how)

    def footer(self, element: HtmlElement, how: Setting) -> None:
        """What stands in a footer ends the sections and under no heading."""
        heads, self.around.heads, self.around.ending = self.around.heads, (), True
        self.part(element, how)
        self.around.heads, self.around.ending = heads, False

    def part(self, element: HtmlElement, how: Setting) -> None:
        self.end()
        self.children(element, how)
        self.end()

    def inline(self, element: HtmlElement, how: Setting) -> None:
        """Running text; a button's words are not part of it unless they stand in a heading."""
        tag = element.tag
        if tag == "br":
            self.break_line()
        elif tag == "img":
            self.picture(element)
        elif tag == "a":
            self.children(element, replace(how, href=element.get("href", element.get("data-href"))))
        elif tag in STYLES:
            self.children(element, replace(how, styles=how.styles | {STYLES[tag]}))
        elif tag != "button" or self.line or element.xpath(HAS_HEADING):
            self.children(element, how)

    def break_line(self) -> None:
        """Two breaks in a row are how many pages part their paragraphs; our own never do."""
        if self.words.is_broken() and not self.around.page.own and not self.line:
            self.end()
        else:
            self.words.break_line()

    def picture(self, element: HtmlElement) -> None:
        alt = " ".join(element.get("alt", "").split())
        if alt and not self.line:
            self.figures.append(Figure(alt, self.around.at(element)))

    def ranked(self, element: HtmlElement, level: int) -> None:
        """A heading by tag or role: 0 for the title, then from 1, and never above the panel that it stands in."""
        if element is self.around.title:
            self.heading(element, 0)
            return
        self.around.base = max(level - 1 + self.around.shift, 1, self.around.floor)
        self.heading(element, self.around.base)

    def heading(self, element: HtmlElement, level: int) -> None:
        self.end()
        line = _Flow(self.around, line=True)
        self.around.heads = tuple(head for head in self.around.heads if head[0] < level)
        line.children(element, Setting())
        spans = line.words.taken()
        self.add(Paragraph(spans), level, element.tag)
        if level:
            self.around.heads += ((level, " ".join("".join(span.text for span in spans).split())),)

    def details(self, element: HtmlElement, how: Setting) -> None:
        """An accordion's line is the heading of what it opens."""
        self.end()
        summary = next(iter(element.iterchildren("summary")), None)
        level = self.around.base + 1
        with self.around.opened(level):
            if summary is not None and summary.xpath(HAS_HEADING):
                self.part(summary, how)
                level = self.around.base
            elif summary is not None:
                self.heading(summary, level)
            with self.around.opened(level + 1):
                for child in element:
                    if child is not summary:
                        self.element(child, how)
                    self.text(child.tail, child, how)
                self.end()

    def panel(self, element: HtmlElement, how: Setting) -> None:
        """What a button opens; a tab stands apart from its panel and is its heading."""
        control = self.around.page.panels[element.get("id", "")]
        if control.get("role") == "tab":
            self.heading(control, self.around.base + 1)
        heads = self.around.heads
        with self.around.opened(heads[-1][0] + 1 if heads else self.around.floor):
            self.visit(element, how)

    def listing(self, element: HtmlElement) -> Listing:
        items: list[Item] = []
        for marker, child in points(element):
            if is_left_out(child, self.around.page):
                continue
            if child.tag in LISTS and items:
                items[-1] = replace(items[-1], blocks=(*items[-1].blocks, self.listing(child)))
            elif child.tag in LISTS:
                items.extend(self.listing(child).items)
            elif (blocks := self.blocks_of(child)) or self.around.page.own:
                items.append(Item(marker, blocks))
        return Listing(tuple(items))

    def table(self, element: HtmlElement) -> None:
        """Our own tables of data are just that; whether another page's is a table of labels is not decided here."""
        self.end()
        for caption in element.iterchildren("caption"):
            self.part(caption, Setting())
        grid = Grid(tuple(row for each in rows_of(element) if (row := self.row(each)) or self.around.page.own))
        if self.around.page.own:
            self.add(as_table(grid))
        elif grid.rows:
            self.pieces.append(grid)

    def row(self, element: HtmlElement) -> tuple[GridCell, ...]:
        """The cells of a row; the first is the heading of the others, for whoever asks where they stand."""
        around, cells = self.around, []
        before = (around.heads, around.base)
        for cell in element.iterchildren("td", "th"):
            if not is_left_out(cell, around.page):
                found = self.pieces_of(cell)
                cells.append(GridCell(found, cell.tag == "th", span_of(cell, "colspan"), span_of(cell, "rowspan")))
                if len(cells) == 1 and around.heads == before[0]:
                    around.heads += ((around.base + 1, " ".join("".join(cell.itertext()).split())),)
        around.heads, around.base = before
        return tuple(cells)

    def blocks_of(self, element: HtmlElement) -> tuple[Block, ...]:
        return tuple(piece.block if isinstance(piece, Piece) else as_table(piece) for piece in self.pieces_of(element))

    def pieces_of(self, element: HtmlElement) -> Pieces:
        """What stands in an element that is no part of the page's own flow: a point, a quote, a cell."""
        if self.around.depth >= DEEPEST:
            words = Words()
            words.add(" ".join(element.itertext()), Setting(), self.around.at(element))
            return tuple(Piece(Paragraph(spans)) for spans in [words.taken()] if spans)
        self.around.depth += 1
        inner = _Flow(self.around)
        inner.children(element, Setting())
        inner.end()
        self.around.depth -= 1
        return tuple(inner.pieces)
