"""A structure tree and the runs of its marked content become pieces in the order that the author gave them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from stdgen.model.document import Figure, Item, Listing, Location, Paragraph, Quote
from stdgen.model.pattern import pattern
from stdgen.readers.blocks import blocks_of
from stdgen.readers.from_pdf.joining import Part, spans
from stdgen.readers.from_pdf.links import Link, divided
from stdgen.readers.from_pdf.marking import marker_of
from stdgen.readers.from_pdf.runs import HYPHEN, Run
from stdgen.readers.from_pdf.structure import Content, Element
from stdgen.readers.from_pdf.styling import NO_STYLES, look, styles
from stdgen.readers.from_pdf.tagged_tables import MOST_CELLS, header, rows, said_once
from stdgen.readers.pieces import Grid, GridCell, Piece

INLINE = frozenset(
    {"Span", "Quote", "Link", "Annot", "Reference", "Em", "Strong", "Sub", "Code", "BibEntry", "Ruby", "RB", "RT", "RP", "Warichu"}
)
NEUTRAL = frozenset({"NonStruct", "Private", "Lbl", "Form", "Formula", "Note", "FENote"})
MAY_BE_INLINE = INLINE | NEUTRAL
UNREAD = frozenset({"TOC", "TOCI", "Artifact", "Index"})
PLAIN_MARKER = "•"

_HEADING = pattern(r"H(\d{1,2})?$")


@dataclass(slots=True, eq=False)
class Tagged:
    """What is known of a document's marked content.

    `marked_styles`: bold and italic letters count only inside an inline element, since the layout may set whole kinds
    of text so; `rights`, the right end of each page's text, only where lines keep the space that they end in;
    `looks`, whether each paragraph tells how it is set.
    """

    runs: Mapping[Content, Sequence[Run]]
    links: Mapping[int, list[Link]]
    source: str
    rights: Mapping[int, float] = field(default_factory=dict)
    marked_styles: bool = False
    looks: bool = True
    sections: int = 0
    used: set[Content] = field(default_factory=set)

    def pieces(self, element: Element) -> list[Piece | Grid]:
        """The element's content in order; text between its blocks makes paragraphs of its own."""
        found: list[Piece | Grid] = []
        pending: list[Part] = []
        for kid in element.kids():
            if not isinstance(kid, Element) or (kid.role in MAY_BE_INLINE and _inline(kid)):
                self._take(kid, pending, inline=False)
                continue
            if pending:
                found.extend(self._paragraph(pending))
                pending = []
            found.extend(self._block(kid))
        if pending:
            found.extend(self._paragraph(pending))
        return found

    def _block(self, element: Element) -> Iterable[Piece | Grid]:
        role = element.role
        if role[:1] == "H" and (heading := _HEADING.match(role)):
            return self._heading(element, int(heading.group(1) or self.sections or 1))
        match role:
            case "Title":
                return self._heading(element, 0)
            case "L":
                return self._one(Listing(tuple(self._items(element))), "L")
            case "Table":
                return self._grid(element)
            case "BlockQuote":
                return self._one(Quote(blocks_of(self.pieces(element))), role)
            case "Figure" if element.alt:
                self.used.update(element.contents())
                return (Piece(Figure(element.alt, self._place(element)), mark=role),)
            case "Sect" | "Art":
                return self._section(element)
            case _ if role in UNREAD:
                self.used.update(element.contents())
                return ()
            case _:
                return self.pieces(element)

    def _section(self, element: Element) -> list[Piece | Grid]:
        self.sections += 1
        found = self.pieces(element)
        self.sections -= 1
        return found

    def _heading(self, element: Element, level: int) -> Iterator[Piece | Grid]:
        for piece in self.pieces(element):
            match piece:
                case Piece(block=Paragraph()):
                    yield Piece(piece.block, level, element.role, piece.look)
                case _:
                    yield piece

    def _one(self, block: Listing | Quote, mark: str) -> Iterator[Piece]:
        if block.items if isinstance(block, Listing) else block.blocks:
            yield Piece(block, mark=mark)

    def _items(self, element: Element) -> Iterator[Item]:
        """The points of a list; a list that stands between two points belongs to the first of them."""
        items: list[Item] = []
        for kid in element.kids():
            if not isinstance(kid, Element):
                continue
            if kid.role == "L":
                inner = Listing(tuple(self._items(kid)))
                last = items.pop() if items else Item("", ())
                items.append(Item(last.marker, (*last.blocks, inner)))
            elif (item := self._item(kid)).blocks or item.marker:
                items.append(item)
        yield from items

    def _item(self, element: Element) -> Item:
        """A point with its marker: the label's text, else what stands before the first line's text.

        A label on no page is one that prints nothing.
        """
        label = [kid for kid in element.kids() if isinstance(kid, Element) and kid.role == "Lbl"]
        marker = "".join(part.run.text for kid in label for part in self._parts(kid, inline=False)).strip()
        rest = Element("LBody", children={at: kid for at, kid in element.children.items() if kid not in label})
        blocks = blocks_of(self.pieces(rest))
        unprinted = element.count > 1 and 0 not in element.children
        if marker or unprinted or not blocks or not isinstance(blocks[0], Paragraph):
            return Item("" if unprinted else marker or PLAIN_MARKER, blocks)
        marker, first = marker_of(blocks[0].spans)
        return Item(marker or PLAIN_MARKER, (Paragraph(first), *blocks[1:]) if first else blocks[1:])

    def _grid(self, element: Element) -> Iterator[Piece | Grid]:
        for kid in element.kids():
            if isinstance(kid, Element) and kid.role == "Caption":
                yield from self.pieces(kid)
        found = [(head, self._row(row) if row else ()) for row, head in rows(element)]
        width = max((sum(cell.columns for cell in cells) for _, cells in found), default=0)
        if width:
            yield Grid(tuple(cells or (GridCell((), header=head),) * width for head, cells in found))

    def _row(self, element: Element) -> tuple[GridCell, ...]:
        """The cells of a row, an empty one for each that is on no page: a header among headers of columns, else text."""
        cells = [element.children.get(at) for at in range(min(element.count, MOST_CELLS))]
        headed = {(kid.role, kid.scope == "Row") for kid in cells if isinstance(kid, Element)} == {("TH", False)}
        return tuple(
            GridCell(tuple(self._cell(kid)), kid.role == "TH", kid.columns, kid.rows) if isinstance(kid, Element) else GridCell((), headed)
            for kid in cells
        )

    def _cell(self, element: Element) -> Iterable[Piece | Grid]:
        found = self.pieces(element)
        return found if element.role == "TD" or self.marked_styles else header(found)

    def _paragraph(self, parts: Sequence[Part]) -> Iterator[Piece]:
        parts = said_once(parts)
        found = spans(parts, self.source, exact=self.rights.get(parts[0].run.page) if parts else None)
        if "".join([span.text for span in found]).strip():
            yield Piece(Paragraph(found), mark="P", look=look([part.run for part in parts]) if self.looks else None)

    def _parts(self, kid: "Element | Content", *, inline: bool) -> list[Part]:
        found: list[Part] = []
        self._take(kid, found, inline=inline)
        return found

    def _take(self, kid: "Element | Content", found: list[Part], *, inline: bool) -> None:
        """Adds what stands in an inline element or a marked content, in order."""
        if isinstance(kid, Element):
            if kid.role not in UNREAD:
                for each in kid.kids():
                    self._take(each, found, inline=inline or kid.role in INLINE)
            else:
                self.used.update(kid.contents())
            return
        self.used.add(kid)
        runs = self.runs.get(kid, ())
        if not runs and found and self.rights:
            found[-1] = _spaced(found[-1])
        places = self.links.get(kid[0])
        for run in runs:
            set_as = styles(run) if inline or not self.marked_styles else NO_STYLES
            if places:
                found.extend([Part(piece, set_as, href) for piece, href in divided(run, places)])
            else:
                found.append(Part(run, set_as))

    def _place(self, element: Element) -> Location:
        page = next((kid[0] for kid in element.contents()), None)
        return Location(self.source, page)


def _spaced(part: Part) -> Part:
    """The part with a space after it: pdfium leaves out a marked content that holds nothing else, or a line's hyphen."""
    last = part.run.text[-1:]
    return part if last.isspace() or last == HYPHEN else part._replace(run=replace(part.run, text=part.run.text + " "))


def _inline(element: Element) -> bool:
    """Whether an element is part of a line: by its role, or, where that says nothing, since no block stands in it."""
    if element.role not in MAY_BE_INLINE:
        return False
    return False not in [_inline(kid) for kid in element.children.values() if isinstance(kid, Element)]
