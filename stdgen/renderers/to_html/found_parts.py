"""A document becomes its parts in reading order, each with what it is and where it stands on its pages."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from stdgen.model.document import Block, Box, Document, Figure, Listing, Location, Paragraph, Quote, Section, Span, Table, Topic
from stdgen.model.walk import paragraphs
from stdgen.renderers.to_html.text import blocks


@dataclass(frozen=True, slots=True)
class Item:
    """A part of the document in reading order: its number, kind and place, a heading's level and topic, and its text as HTML.

    `boxes` are where it stands, by page, in points from the top left.
    """

    number: int
    kind: str
    html: Markup
    boxes: Mapping[int, Box]
    level: int = 0
    topic: Topic | None = None

    @property
    def page(self) -> int | None:
        """Where it begins."""
        return min(self.boxes, default=None)


def items_of(document: Document) -> Iterator[Item]:
    """The parts, numbered from 1: the title, each heading, each block; a heading carries its level and topic."""
    parts = list(_parts(document))
    for number, (kind, span, block, level, topic) in enumerate(parts, 1):
        if span is not None:
            yield Item(number, kind, Markup("{}").format(span.text), _boxes([span.at]), level, topic)
        elif block is not None:
            yield Item(number, kind, blocks((block,)), _boxes(_places(block)))


_Part = tuple[str, Span | None, Block | None, int, Topic | None]


def _parts(document: Document) -> Iterator[_Part]:
    if document.title:
        yield "title", document.title, None, 0, None
    yield from _held(document.intro)
    yield from _sections(document.sections, 1)
    yield from _held(document.closing)


def _sections(sections: Iterable[Section], level: int) -> Iterator[_Part]:
    for section in sections:
        if section.heading:
            yield "heading", section.heading, None, level, section.topic
        yield from _held(section.blocks)
        yield from _sections(section.sections, level + 1)


def _held(held: Iterable[Block]) -> Iterator[_Part]:
    for block in held:
        match block:
            case Paragraph():
                kind = "paragraph"
            case Quote():
                kind = "quote"
            case Listing():
                kind = "listing"
            case Table():
                kind = "table"
            case Figure():
                kind = "figure"
        yield kind, None, block, 0, None


def _places(block: Block) -> Iterator[Location]:
    if isinstance(block, Figure):
        yield block.at
    for paragraph in paragraphs((block,)):
        yield from (span.at for span in paragraph.spans if span.text.strip())


def _boxes(places: Iterable[Location]) -> dict[int, Box]:
    """The box around all places on each page."""
    found: dict[int, Box] = {}
    for at in places:
        if at.page and at.box:
            known = found.get(at.page, at.box)
            found[at.page] = (min(known[0], at.box[0]), min(known[1], at.box[1]), max(known[2], at.box[2]), max(known[3], at.box[3]))
    return found
