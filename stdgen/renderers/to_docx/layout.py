"""A document becomes the body of a Word file: under running headings, or as the rows of a label table."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from docx.oxml.ns import qn

from stdgen.model.document import Block, Document, Paragraph, Section, Span
from stdgen.model.profile import Layout, Profile
from stdgen.renderers.to_docx import tables
from stdgen.renderers.to_docx.blocks import Marks, Setting, written
from stdgen.renderers.to_docx.inline import runs
from stdgen.renderers.to_docx.marks import facts
from stdgen.renderers.to_docx.parts import Parts
from stdgen.renderers.to_docx.tallness import height
from stdgen.renderers.to_docx.wml import Element, block_control, control, paragraph, w

CLOSING = "Afslutning, første linje"
DEEPEST_HEADING = 9
LABEL_SHARE, MOST_SHARE = 0.27, 0.4
"""How much of the page's width the labels take, and the most that a long word among them may claim."""


def fill(parts: Parts, document: Document, profile: Profile) -> None:
    """Puts the document into the file's body, in place of what the reference holds there."""
    body = parts.word.element.body
    for element in list(body):
        if element.tag != qn("w:sectPr"):
            body.remove(element)
    marks = facts(document)
    if profile.layout is Layout.TABLE:
        middle = _tables(parts, document.sections, 1, parts.width(), marks)
    else:
        middle = _headings(parts, document.sections, 1, Setting(parts.width()), marks)
    content = [*_opening(parts, document, marks), *middle, *_closing(parts, document.closing, marks)]
    if not content or content[-1].tag == qn("w:tbl"):
        content.append(paragraph(parts.style(tables.GAP)))
    for at, element in enumerate(content):
        body.insert(at, element)


def _opening(parts: Parts, document: Document, marks: Marks) -> Iterator[Element]:
    if document.title is not None:
        yield block_control("stdgen:title", "Titel", parts.number(), [_heading(parts, "Title", document.title)])
    number = parts.number()
    if content := written(parts, document.intro, Setting(parts.width()), marks):
        yield block_control("stdgen:intro", "Indledning", number, content)


def _headings(parts: Parts, sections: Iterable[Section], depth: int, setting: Setting, marks: Marks) -> Iterator[Element]:
    for section in sections:
        number = parts.number()
        head = [_heading(parts, _style(depth), section.heading)] if section.heading else []
        if content := [*head, *_content(parts, section, depth, setting, marks)]:
            yield block_control(_tag(section), _title(section), number, content)


def _content(parts: Parts, section: Section, depth: int, setting: Setting, marks: Marks) -> Iterator[Element]:
    yield from written(parts, section.blocks, setting, marks)
    yield from _headings(parts, section.sections, depth + 1, setting, marks)


def _tables(parts: Parts, sections: Iterable[Section], depth: int, whole: int, marks: Marks) -> Iterator[Element]:
    """Sections with a label are rows of a table; text without one stands between the tables."""
    for labelled, group in groupby(sections, key=lambda section: section.heading is not None):
        if labelled:
            yield _table(parts, group, depth, whole, marks)
        else:
            yield from _headings(parts, group, depth, Setting(whole), marks)


def _table(parts: Parts, sections: Iterable[Section], depth: int, whole: int, marks: Marks) -> Element:
    rows = tuple(sections)
    left = _label_width(rows, whole)
    return w(
        "tbl",
        tables.frame(parts.style("Etikettabel"), whole, first_row=False, first_column=True),
        w("tblGrid", w("gridCol", w=left), w("gridCol", w=whole - left)),
        *(_row(parts, section, depth, (left, whole - left), marks) for section in rows),
    )


def _label_width(sections: Iterable[Section], whole: int) -> int:
    """Wide enough that no word of a label is broken, as long as the text keeps most of the page."""
    words = (word for section in sections if section.heading for word in section.heading.text.replace("-", "- ").split())
    longest = tables.MARGINS + tables.LETTER * max(map(len, words), default=0)
    return int(min(max(whole * LABEL_SHARE, longest), whole * MOST_SHARE))


def _row(parts: Parts, section: Section, depth: int, widths: tuple[int, int], marks: Marks) -> Element:
    """A row that stays on one page; one longer than a page begins where the one above it ends, and breaks."""
    number = parts.number()
    label = _heading(parts, _style(depth), section.heading or Span(""))
    content = list(_content(parts, section, depth, Setting(widths[1] - tables.MARGINS, flowing=False), marks))
    gap = parts.style(tables.GAP)
    cells = tables.cell([label], widths[0], gap), tables.cell(content, widths[1], gap)
    together = [w("trPr", w("cantSplit"))] if height(section, widths[1] - tables.MARGINS) <= parts.height() else []
    return control(_tag(section), _title(section), number, [w("tr", *together, *cells)])


def _closing(parts: Parts, closing: Sequence[Block], marks: Marks) -> Iterator[Element]:
    """The text after the last section, under a rule."""
    if not closing:
        return
    number, ruled = parts.number(), Setting(parts.width(), CLOSING)
    first = closing[:1] if isinstance(closing[0], Paragraph) else (Paragraph(()),)
    rest = closing[1:] if isinstance(closing[0], Paragraph) else closing
    content = written(parts, first, ruled, marks) + written(parts, rest, Setting(parts.width()), marks)
    yield block_control("stdgen:closing", "Afslutning", number, content)


def _heading(parts: Parts, style: str, heading: Span) -> Element:
    return paragraph(parts.style(style), *runs(parts, [heading]))


def _style(depth: int) -> str:
    return f"heading {min(depth, DEEPEST_HEADING)}"


def _tag(section: Section) -> str:
    return f"stdgen:section:{section.topic}" if section.topic else "stdgen:section"


def _title(section: Section) -> str:
    return f"Afsnit: {section.heading.text}" if section.heading else "Afsnit"
