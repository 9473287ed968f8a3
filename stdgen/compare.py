"""Two documents become what tells them apart: the canonical form, and the differences."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from stdgen import lexicon
from stdgen.fields import printed
from stdgen.model.document import Block, Cell, Document, Fields, Figure, Item, Listing, Location, Paragraph, Quote, Section, Span, Table
from stdgen.model.pattern import pattern
from stdgen.model.place import across
from stdgen.model.walk import paragraphs

SOFT_HYPHEN = "\u00ad"
WORD = pattern(r"\S+")
WHITE_SPACE = pattern(r"\s+")


class Difference(NamedTuple):
    """Words that stand in one document and not in the other, with where they stand in the first that has them."""

    before: str
    after: str
    at: Location


def canonical(document: Document) -> Document:
    """The document as it must come back from any format.

    White space is collapsed, adjacent equal spans and list pieces are merged, empty paragraphs dropped, topics are the
    lexicon's, and fields are those that the printed text gives.
    """
    bare = replace(
        document,
        title=_heading(document.title),
        fields=Fields(),
        intro=_blocks(document.intro),
        sections=tuple(_section(section) for section in document.sections),
        closing=_blocks(document.closing),
    )
    return printed.with_fields(bare)


def differences(before: Document, after: Document) -> tuple[Difference, ...]:
    """Where the printed words of two documents differ, in the order of `after`; a run of words at a time."""
    if _said(before) == _said(after):
        return ()
    from difflib import SequenceMatcher

    old, new = list(_words(before)), list(_words(after))
    said, says = [word.text for word in old], [word.text for word in new]
    matcher = SequenceMatcher(None, said, says, autojunk=False)
    return tuple(
        Difference(
            " ".join(said[a:b]),
            " ".join(says[c:d]),
            new[min(c, len(new) - 1)].place() if new else Location(),
        )
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    )


class _Word(NamedTuple):
    """A word and where it stands, found out only for those that differ."""

    text: str
    spans: tuple[Span, ...]
    start: int
    end: int

    def place(self) -> Location:
        return across(self.spans, self.start, self.end)


def _said(document: Document) -> list[str]:
    """All words of a document, the quick way: most documents say what their source says."""
    return _plain(" ".join("".join(span.text for span in line) for line in _lines(document))).split()


def _words(document: Document) -> Iterator[_Word]:
    for line in _lines(document):
        yield from _split(line)


def _lines(document: Document) -> Iterator[tuple[Span, ...]]:
    """Title, headings and paragraphs in reading order."""
    if document.title:
        yield (document.title,)
    yield from _block_lines(document.intro)
    yield from _section_lines(document.sections)
    yield from _block_lines(document.closing)


def _section_lines(parts: Iterable[Section]) -> Iterator[tuple[Span, ...]]:
    for part in parts:
        if part.heading:
            yield (part.heading,)
        yield from _block_lines(part.blocks)
        yield from _section_lines(part.sections)


def _block_lines(blocks: Iterable[Block]) -> Iterator[tuple[Span, ...]]:
    return (paragraph.spans for paragraph in paragraphs(blocks))


def _split(spans: tuple[Span, ...]) -> Iterator[_Word]:
    """The words of a paragraph; one that goes on in another style is one word still."""
    for word in WORD.finditer("".join(span.text for span in spans)):
        if plain := _plain(word[0]):
            yield _Word(plain, spans, word.start(), word.end())


def _section(section: Section) -> Section:
    heading = _heading(section.heading)
    return Section(
        heading=heading,
        topic=lexicon.topic(heading.text) if heading else None,
        blocks=_blocks(section.blocks),
        sections=tuple(_section(each) for each in section.sections),
    )


def _heading(heading: Span | None) -> Span | None:
    if heading is None or not (plain := _collapsed(heading.text).strip()):
        return None
    return Span(plain, at=heading.at)


def _blocks(blocks: Iterable[Block]) -> tuple[Block, ...]:
    found: list[Block] = []
    for block in map(_block, blocks):
        match block, found[-1] if found else None:
            case ((Paragraph(spans=()) | Quote(blocks=()) | Listing(items=()) | Table(rows=())), _):
                continue
            case Listing(), Listing() as last:
                found[-1] = Listing(last.items + block.items)
            case Quote(), Quote() as last:
                found[-1] = Quote(_blocks(last.blocks + block.blocks))
            case _:
                found.append(block)
    return tuple(found)


def _block(block: Block) -> Block:
    match block:
        case Paragraph():
            return Paragraph(_spans(block.spans))
        case Quote():
            return Quote(_blocks(block.blocks))
        case Listing():
            return Listing(tuple(Item(_collapsed(item.marker).strip(), _blocks(item.blocks)) for item in block.items))
        case Table():
            return Table(tuple(tuple(_cell(cell) for cell in row) for row in block.rows))
        case Figure():
            return replace(block, alt=_collapsed(block.alt).strip())


def _cell(cell: Cell) -> Cell:
    return replace(cell, blocks=_blocks(cell.blocks))


def _spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Equal neighbours merged, white space collapsed across them, none at either end."""
    merged: list[Span] = []
    for span in spans:
        span = replace(span, text=_collapsed(span.text))
        if merged and merged[-1].text.endswith(" "):
            span = replace(span, text=span.text.lstrip(" "))
        if not span.text:
            continue
        if merged and (merged[-1].styles, merged[-1].href) == (span.styles, span.href):
            merged[-1] = replace(merged[-1], text=merged[-1].text + span.text)
        elif span.text == " " and merged:
            merged[-1] = replace(merged[-1], text=merged[-1].text + " ")
        elif not (span.text == " " and not merged):
            merged.append(span)
    if merged:
        merged[0] = replace(merged[0], text=merged[0].text.lstrip(" "))
        merged[-1] = replace(merged[-1], text=merged[-1].text.rstrip(" "))
    return _spaces_outside(merged)


def _spaces_outside(spans: list[Span]) -> tuple[Span, ...]:
    """A space at the border of two spans belongs to the one before: no format tells which style a space has."""
    moved = list(spans)
    for index in range(1, len(moved)):
        if moved[index].text.startswith(" "):
            moved[index - 1] = replace(moved[index - 1], text=moved[index - 1].text.rstrip(" ") + " ")
            moved[index] = replace(moved[index], text=moved[index].text.lstrip(" "))
    return tuple(span for span in moved if span.text)


def _collapsed(words: str) -> str:
    """Every run of white space as one space, at the ends too."""
    return WHITE_SPACE.sub(" ", _plain(words))


def _plain(words: str) -> str:
    return unicodedata.normalize("NFC", words.replace(SOFT_HYPHEN, ""))
