"""Ways through a document's tree: its paragraphs and sections in reading order, and their plain text."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from stdgen.model.document import Block, Cell, Document, Figure, Item, Listing, Location, Paragraph, Quote, Section, Span, Style, Table


def paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Every paragraph in reading order, those inside quotes, lists and tables included."""
    for block in blocks:
        match block:
            case Paragraph():
                yield block
            case Quote():
                yield from paragraphs(block.blocks)
            case Listing():
                for item in block.items:
                    yield from paragraphs(item.blocks)
            case Table():
                for row in block.rows:
                    for cell in row:
                        yield from paragraphs(cell.blocks)
            case Figure():
                pass


def sections(parts: Iterable[Section]) -> Iterator[Section]:
    """Every section, each before its subsections."""
    for part in parts:
        yield part
        yield from sections(part.sections)


def bodies(document: Document) -> Iterator[tuple[Section | None, tuple[Block, ...]]]:
    """Each piece of running text with its section (None for intro and closing), in reading order."""
    yield None, document.intro
    for section in sections(document.sections):
        yield section, section.blocks
    yield None, document.closing


def text(part: Paragraph | Iterable[Block]) -> str:
    """Plain text, a paragraph a line; what a revision deletes is left out."""
    if isinstance(part, Paragraph):
        return "".join([span.text for span in part.spans if not (span.styles and Style.DELETED in span.styles)])
    return "\n".join([text(paragraph) for paragraph in paragraphs(part)])


def place(blocks: Iterable[Block]) -> Location | None:
    """Where the first text of these blocks stands."""
    return next((span.at for paragraph in paragraphs(blocks) for span in paragraph.spans), None)


def with_spans(blocks: Iterable[Block], change: Callable[[tuple[Span, ...]], tuple[Span, ...]]) -> tuple[Block, ...]:
    """The same blocks with the spans of every paragraph put through `change`."""

    def changed(block: Block) -> Block:
        match block:
            case Paragraph():
                return Paragraph(change(block.spans))
            case Quote():
                return Quote(with_spans(block.blocks, change))
            case Listing():
                return Listing(tuple(Item(item.marker, with_spans(item.blocks, change)) for item in block.items))
            case Table():
                return Table(tuple(tuple(_cell(cell) for cell in row) for row in block.rows))
            case Figure():
                return block

    def _cell(cell: Cell) -> Cell:
        return replace(cell, blocks=with_spans(cell.blocks, change))

    return tuple(changed(block) for block in blocks)
