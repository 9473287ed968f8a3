"""A document in one line, for tests."""

from stdgen.model.document import (
    Block,
    Cell,
    Document,
    Field,
    Fields,
    Item,
    Listing,
    Location,
    Paragraph,
    Quote,
    Section,
    Span,
    Style,
    Table,
    Topic,
)

HERE = Location("proeve.html", line=1, column=1)


def span(text: str, *styles: Style, href: str | None = None, at: Location = HERE) -> Span:
    """A run of text."""
    return Span(text, frozenset(styles), href, at)


def paragraph(*parts: str | Span) -> Paragraph:
    """A paragraph of plain text and of spans."""
    return Paragraph(tuple(part if isinstance(part, Span) else span(part) for part in parts))


def quote(*parts: str) -> Quote:
    """A quote, a paragraph a part."""
    return Quote(tuple(map(paragraph, parts)))


def listing(*points: str, marker: str = "•") -> Listing:
    """A list without nesting."""
    return Listing(tuple(Item(marker, (paragraph(point),)) for point in points))


def table(*rows: tuple[str, ...]) -> Table:
    """A table of plain text."""
    return Table(tuple(tuple(Cell((paragraph(words),)) for words in row) for row in rows))


def section(heading: str | None, *parts: str | Block | Section, topic: Topic | None = None) -> Section:
    """A section: strings are paragraphs, sections stand below it."""
    blocks = tuple(paragraph(part) if isinstance(part, str) else part for part in parts if not isinstance(part, Section))
    below = tuple(part for part in parts if isinstance(part, Section))
    return Section(span(heading) if heading is not None else None, topic, blocks, below)


def document(
    title: str | None,
    *sections: Section,
    intro: tuple[str | Block, ...] = (),
    closing: tuple[str | Block, ...] = (),
    approval: tuple[str, str] | None = None,
    sealed: Document | None = None,
) -> Document:
    """A document; `approval` is the line as printed and its state."""
    return Document(
        title=span(title) if title is not None else None,
        fields=Fields(approval=Field(*approval, at=HERE)) if approval else Fields(),
        intro=_blocks(intro),
        sections=sections,
        closing=_blocks(closing),
        sealed=sealed,
    )


def _blocks(parts: tuple[str | Block, ...]) -> tuple[Block, ...]:
    return tuple(paragraph(part) if isinstance(part, str) else part for part in parts)
