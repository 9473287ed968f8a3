"""The elements of a page become pieces in reading order: paragraphs, headings, lists, quotes, tables, pictures."""

from dataclasses import replace

from lxml.html import HtmlElement

from stdgen.model.document import Item, Listing, Paragraph, Quote, Style
from stdgen.readers.continued import continued
from stdgen.readers.from_html.around import Around
from stdgen.readers.from_html.collecting import PARTS, Collecting
from stdgen.readers.from_html.frames import is_left_out
from stdgen.readers.from_html.headings import opens_panel, rank, title_of
from stdgen.readers.from_html.inline import Inline
from stdgen.readers.from_html.lists import labelled, points
from stdgen.readers.from_html.office import marker_of, point_level
from stdgen.readers.from_html.page import Page, is_tab
from stdgen.readers.from_html.sifting import POINT, sifted
from stdgen.readers.from_html.tables import as_table, is_layout, rows_of, span_of
from stdgen.readers.from_html.words import Setting
from stdgen.readers.letters import look_of
from stdgen.readers.pieces import Grid, GridCell, Piece, Pieces

LINES = ("a", "b", "em", "font", "i", "span", "strong", "u")
LISTS = ("ul", "ol", "menu")


def pieces(page: Page, source: str) -> Pieces:
    """What the page says in reading order; each place has its line in the file and the headings above."""
    flow = _Flow(Around(page, source, *title_of(page)), keeps_notes=True)
    flow.children(page.content, Setting())
    flow.end()
    return tuple(flow.pieces) if page.own else sifted(tuple(flow.pieces))


class _Flow(Collecting):
    """Walks down the elements and decides by their kind what becomes of them."""

    def visit(self, element: HtmlElement, how: Setting) -> None:
        """What an element does to the flow, by its kind."""
        if element.get("id") in self.around.page.panels:
            self.panel(element, how)
        else:
            self.by_kind(element, how)

    def by_kind(self, element: HtmlElement, how: Setting) -> None:
        """What an element does that is no panel, or whose panel is open already."""
        if not (self.heads(element, how) or self.listed(element)):
            self.other(element, how)

    def heads(self, element: HtmlElement, how: Setting) -> bool:
        """Whether it is a heading or something that opens; then it has been read."""
        if (level := rank(element)) is not None:
            self.ranked(element, level)
        elif opens_panel(element, self.around.page):
            self.heading(element, self.around.base + 1)
        elif self.around.page.own and (untitled := element.get("data-untitled")):
            self.end()
            self.add(Paragraph(()), int(untitled) - 1, "untitled")
        elif element.tag == "details":
            self.details(element, how)
        else:
            return False
        return True

    def listed(self, element: HtmlElement) -> bool:
        """Whether it is a list, a quote or a list of labels and their text; then it has been read."""
        tag, own = element.tag, self.around.page.own
        if tag in (*LISTS, "blockquote") and element not in self.around.page.headed:
            self.end()
            found = Quote(self.blocks_of(element)) if tag == "blockquote" else self.listing(element)
            if own or isinstance(found, Quote) or found.items:
                self.add(found)
            self.put_notes()
        elif tag == "dl" and not own and (terms := labelled(element)):
            self.end()
            self.pieces.append(Grid(tuple(tuple(GridCell(self.pieces_of(cell), cell.tag == "dt") for cell in row) for row in terms)))
        elif not own and (level := point_level(element)):
            self.point(element, level)
        else:
            return False
        return True

    def other(self, element: HtmlElement, how: Setting) -> None:
        """Tables, parts of the page, and running text."""
        tag = element.tag
        if tag == "table" and not is_layout(element, self.around.page):
            self.table(element)
        elif tag == "footer":
            self.footer(element, how)
        elif tag == "dt":
            self.term(element, how)
        elif tag in PARTS or (tag in LINES and self.around.page.sheet.is_block(element)):
            self.part(element, how)
        else:
            self.inline(element, how)

    def term(self, element: HtmlElement, how: Setting) -> None:
        """A term in a list of facts is strong, and no heading however it looks."""
        at = len(self.pieces)
        self.part(element, replace(how, styles=how.styles | {Style.STRONG}))
        self.pieces[at:] = [piece._replace(look=None) if isinstance(piece, Piece) else piece for piece in self.pieces[at:]]

    def point(self, element: HtmlElement, level: int) -> None:
        """A point of a list as Word writes it: a paragraph whose marker is text of its own."""
        self.end()
        marker = marker_of(element)
        words = " ".join("".join(marker.itertext()).split()) if marker is not None else ""
        if marker is not None:
            marker.drop_tree()
        self.add(Listing((Item(words, self.blocks_of(element)),)), mark=f"{POINT}{level}")
        self.put_notes()

    def footer(self, element: HtmlElement, how: Setting) -> None:
        """What stands in a footer ends the sections and under no heading."""
        heads, self.around.heads, self.around.ending = self.around.heads, (), True
        self.part(element, how)
        self.around.heads, self.around.ending = heads, False

    def ranked(self, element: HtmlElement, level: int) -> None:
        """A heading by tag or role: 0 for the title, then from 1, and never above the panel that it stands in."""
        if element is self.around.title:
            self.heading(element, 0)
            return
        self.around.base = max(level - 1 + self.around.shift, 1, self.around.floor)
        self.heading(element, self.around.base)

    def heading(self, element: HtmlElement, level: int) -> None:
        self.end()
        line = Inline(self.around)
        self.around.heads = tuple(head for head in self.around.heads if head[0] < level)
        line.whole(element, self.around.set(element, Setting()))
        look = None if self.around.page.own else look_of(line.words.letters(), above=self.gap)
        spans = line.taken()
        self.add(Paragraph(spans), level, element.tag, look)
        if level:
            self.around.heads += ((level, " ".join("".join(span.text for span in spans).split())),)

    def details(self, element: HtmlElement, how: Setting) -> None:
        """An accordion's line is the heading of what it opens."""
        self.end()
        summary = next(iter(element.iterchildren("summary")), None)
        level = self.around.base + 1
        with self.around.opened(level):
            if summary is not None and summary in self.around.page.headed:
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
        if is_tab(control):
            self.heading(control, self.around.base + 1)
        heads = self.around.heads
        with self.around.opened(heads[-1][0] + 1 if heads else self.around.floor):
            self.by_kind(element, how)

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
            self.pieces.append(continued(grid))

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
