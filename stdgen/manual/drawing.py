"""A document becomes a small drawing of its page, with what was found in it marked: elements without headings or links."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from markupsafe import Markup, escape

from stdgen.manual.contents import with_contents
from stdgen.model.document import Block, Cell, Document, Figure, Item, Listing, Paragraph, Quote, Section, Span, Style, Table
from stdgen.model.finding import Finding
from stdgen.model.taming import holdable

ELEMENTS = {Style.STRONG: "strong", Style.EMPHASIS: "em", Style.INSERTED: "ins", Style.DELETED: "del"}
DEEPEST = 4
"""Levels of headings that differ in size."""


@dataclass(slots=True)
class Marks:
    """The words that are still to be marked, with the headings that they stand under; each is marked once."""

    wanted: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    under: tuple[str, ...] = ()

    def ranges(self, words: str) -> Iterator[tuple[int, int]]:
        """Where in a paragraph's words something is to be marked."""
        for each in tuple(self.wanted):
            excerpt, under = each
            found = _place(excerpt, words) if under == self.under[-len(under) :] or not under else None
            if found is not None:
                self.wanted.remove(each)
                yield found.span()


def drawn(document: Document, findings: Sequence[Finding] = ()) -> Markup:
    """The elements: paragraphs of the classes `h1` to `h4` for headings, the rest as in any page.

    Words that do not stand under their headings, such as an approval that was taken from a section, are marked where they stand first.
    """
    document = with_contents(document)
    wanted = [(finding.excerpt, finding.at.under) for finding in findings if finding.excerpt]
    marks = Marks(list(wanted))
    made = _page(document, marks)
    if not marks.wanted:
        return made
    return _page(document, Marks([(words, () if (words, under) in marks.wanted else under) for words, under in wanted]))


def _page(document: Document, marks: Marks) -> Markup:
    parts = [*_heading(document.title, 1, marks), *_blocks(document.intro, marks)]
    for section in document.sections:
        parts += _section(section, 2, marks)
    marks.under = ()
    return Markup("\n").join((*parts, *_blocks(document.closing, marks)))


def _section(section: Section, level: int, marks: Marks) -> Iterator[Markup]:
    above = marks.under
    marks.under = above if section.heading is None else (*above, section.heading.text)
    yield from _heading(section.heading, level, marks)
    yield from _blocks(section.blocks, marks)
    for below in section.sections:
        yield from _section(below, level + 1, marks)
    marks.under = above


def _heading(span: Span | None, level: int, marks: Marks) -> Iterator[Markup]:
    if span is not None and span.text.strip():
        yield Markup('<p class="h{}">{}</p>').format(min(level, DEEPEST), _inline((span,), marks))


def _blocks(blocks: Iterable[Block], marks: Marks) -> Iterator[Markup]:
    return (_block(block, marks) for block in blocks)


def _block(block: Block, marks: Marks) -> Markup:
    match block:
        case Paragraph():
            return Markup("<p>{}</p>").format(_inline(block.spans, marks))
        case Quote():
            return Markup("<blockquote>{}</blockquote>").format(_inside(block.blocks, marks))
        case Listing():
            return Markup('<ul class="list">{}</ul>').format(Markup().join(_item(item, marks) for item in block.items))
        case Table():
            rows = (Markup("<tr>{}</tr>").format(Markup().join(_cell(cell, marks) for cell in row)) for row in block.rows)
            return Markup('<div class="scroll"><table>{}</table></div>').format(Markup().join(rows))
        case Figure():
            return Markup('<p class="figure">▧ {}</p>').format(holdable(block.alt))


def _inside(blocks: Iterable[Block], marks: Marks) -> Markup:
    return Markup().join(_blocks(blocks, marks))


def _item(item: Item, marks: Marks) -> Markup:
    return Markup('<li><span class="marker">{}</span><div>{}</div></li>').format(holdable(item.marker), _inside(item.blocks, marks))


def _cell(cell: Cell, marks: Marks) -> Markup:
    wide = Markup().join(Markup(' {}="{}"').format(*each) for each in (("colspan", cell.columns), ("rowspan", cell.rows)) if each[1] > 1)
    return Markup("<{0}{1}>{2}</{0}>").format("th" if cell.header else "td", wide, _inside(cell.blocks, marks))


def _inline(spans: Sequence[Span], marks: Marks) -> Markup:
    """The words of neighbouring spans, cut where a mark begins or ends."""
    ranges = sorted(marks.ranges("".join(span.text for span in spans)))
    made, at = [], 0
    for span in spans:
        pieces = Markup().join(_pieces(span.text, at, ranges))
        made.append(_styled(pieces, span))
        at += len(span.text)
    return Markup().join(made)


def _pieces(words: str, start: int, ranges: Sequence[tuple[int, int]]) -> Iterator[Markup]:
    """The words of one span, which begins at `start` of its paragraph."""
    edges = sorted({0, len(words), *(min(max(edge - start, 0), len(words)) for pair in ranges for edge in pair)})
    for first, last in pairwise(edges):
        piece = Markup("<br>").join(map(escape, holdable(words[first:last]).split("\n")))
        marked = any(begin <= start + first and start + last <= end for begin, end in ranges)
        yield Markup("<mark>{}</mark>").format(piece) if marked else piece


def _styled(words: Markup, span: Span) -> Markup:
    for style in Style:
        if style in span.styles:
            words = Markup("<{0}>{1}</{0}>").format(ELEMENTS[style], words)
    if span.href is None:
        return words
    return Markup('<span class="link">{}</span>').format(words)


def _place(excerpt: str, words: str) -> re.Match[str] | None:
    """Where the excerpt stands in whole words, however its white space is set."""
    loose = r"\s+".join(map(re.escape, excerpt.split()))
    return re.search(rf"(?<!\w){loose}(?!\w)", words) if loose else None
