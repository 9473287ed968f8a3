"""A document's text becomes lines, and a stretch of a line the place where just those words stand."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import Enum
from typing import NamedTuple

from stdgen.model.document import Block, Document, Figure, Listing, Location, Paragraph, Quote, Section, Span, Style, Table, Topic
from stdgen.model.place import across
from stdgen.rulekit.once import once, once_each


class Role(Enum):
    """What a line is on the page."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    QUOTED = "quoted"


class Line(NamedTuple):
    """A title, a heading or a paragraph: `text` is its `spans` joined, what a revision deletes left out of both.

    `printed` are all its spans, `topic` is that of the nearest section around it that has one, `under` the headings above,
    `cell` the row and column of the table that it stands in, both from 0.
    """

    printed: tuple[Span, ...]
    spans: tuple[Span, ...]
    text: str
    role: Role
    topic: Topic | None = None
    under: tuple[str, ...] = ()
    cell: tuple[int, int] | None = None

    @property
    def leads_in(self) -> bool:
        """Whether it ends with a colon, and so speaks of what follows."""
        return self.text.rstrip().endswith(":")


Body = tuple[Line, ...]
"""The lines that stand together: those of an introduction, of one section without its subsections, of the closing."""


def lines(document: Document) -> Iterator[Line]:
    """Every line in reading order, title and headings included."""
    for body in bodies(document):
        yield from body


@once
def bodies(document: Document) -> tuple[Body, ...]:
    """Every body in reading order; a section's opens with its heading, the introduction's with the title."""
    front = (*_headline(document.title, Role.TITLE), *text_lines(document.intro))
    return (front, *section_bodies(document.sections), tuple(text_lines(document.closing)))


def section_bodies(sections: Iterable[Section]) -> Iterator[Body]:
    """The bodies of these sections and of all below them."""
    for section in sections:
        yield from _of_section(section)


@once_each
def _of_section(section: Section) -> tuple[Body, ...]:
    return tuple(_bodies((section,), None, ()))


def _bodies(sections: Iterable[Section], topic: Topic | None, under: tuple[str, ...]) -> Iterator[Body]:
    for section in sections:
        about = section.topic or topic
        above = (*under, section.heading.text) if section.heading else under
        yield (*_headline(section.heading, Role.HEADING, about, under), *text_lines(section.blocks, topic=about, under=above))
        yield from _bodies(section.sections, about, above)


def text_lines(
    blocks: Iterable[Block],
    *,
    topic: Topic | None = None,
    under: tuple[str, ...] = (),
    role: Role = Role.TEXT,
    cell: tuple[int, int] | None = None,
) -> Iterator[Line]:
    """Every paragraph of these blocks as a line; those inside a quote are told apart. `cell` is the one that they all stand in."""
    for block in blocks:
        match block:
            case Paragraph():
                yield _line(block.spans, role, topic, under, cell)
            case Quote():
                yield from text_lines(block.blocks, topic=topic, under=under, role=Role.QUOTED, cell=cell)
            case Listing():
                for item in block.items:
                    yield from text_lines(item.blocks, topic=topic, under=under, role=role, cell=cell)
            case Table():
                for down, row in enumerate(block.rows):
                    for along, inside in enumerate(row):
                        yield from text_lines(inside.blocks, topic=topic, under=under, role=role, cell=cell or (down, along))
            case Figure():
                pass


def place(line: Line, start: int, end: int) -> Location:
    """Where the characters from `start` up to `end` of the line's text stand, with the headings above."""
    return known(across(line.spans, start, end), line)


def printed(line: Line, start: int, end: int) -> str:
    """The characters from `start` up to `end` of the line's text, white space collapsed."""
    return " ".join(line.text[start:end].split())


def known(at: Location, line: Line) -> Location:
    """A place in this line, with the headings above it."""
    return at if at.under else replace(at, under=line.under)


def excerpt(words: str, limit: int = 80) -> str:
    """Words as a finding quotes them: white space collapsed, cut at a word after `limit` characters."""
    plain = " ".join(words.split())
    if len(plain) <= limit:
        return plain
    return plain[: limit - 1].rsplit(" ", 1)[0] + " …"


def _headline(span: Span | None, role: Role, topic: Topic | None = None, under: tuple[str, ...] = ()) -> Iterator[Line]:
    """A headline's words stand, whatever revisions in it its styles tell of."""
    if span is not None:
        yield Line((span,), (span,), span.text, role, topic, under)


def _line(spans: tuple[Span, ...], role: Role, topic: Topic | None, under: tuple[str, ...], cell: tuple[int, int] | None = None) -> Line:
    visible = spans
    for span in spans:
        if span.styles and Style.DELETED in span.styles:
            visible = tuple(span for span in spans if Style.DELETED not in span.styles)
            break
    words = visible[0].text if len(visible) == 1 else "".join([span.text for span in visible])
    return Line(spans, visible, words, role, topic, under, cell)
