"""Blocks become paragraphs and tables: lists with real numbering, quotes, figures."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from stdgen.model.document import Block, Figure, Item, Listing, Paragraph, Quote, Table
from stdgen.renderers.leading import leads
from stdgen.renderers.to_docx import figures, tables
from stdgen.renderers.to_docx.inline import Mark, runs
from stdgen.renderers.to_docx.lists import LEVELS, counted
from stdgen.renderers.to_docx.parts import Parts
from stdgen.renderers.to_docx.wml import Element, block_control, paragraph

DEEPEST_CONTINUATION = 5

Marks = Mapping[int, Sequence[Mark]]
"""The facts in each paragraph, by the paragraph's identity: two paragraphs may say the same."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where blocks stand: how wide it is there (in twentieths of a point), the styles of running text and points, a list's level.

    `flowing` is False in a table, where a paragraph that stays with the next would bind its whole row to the one below.
    """

    width: int
    text: str = "Normal"
    points: str = "List Paragraph"
    quoted: bool = False
    level: int = 0
    flowing: bool = True


def written(parts: Parts, blocks: Iterable[Block], setting: Setting, marks: Marks) -> list[Element]:
    """The blocks in order."""
    every = list(blocks)
    return [element for block, after in zip_longest(every, every[1:]) for element in _block(parts, block, setting, marks, after)]


def _block(parts: Parts, block: Block, setting: Setting, marks: Marks, after: Block | None = None) -> Iterator[Element]:
    match block:
        case Paragraph():
            bound = setting.flowing and leads(block, after)
            yield paragraph(parts.style(setting.text), *runs(parts, block.spans, marks.get(id(block), ())), bound=bound)
        case Listing():
            yield from _listing(parts, block, setting, marks)
        case Quote():
            number = parts.number()
            if content := written(parts, block.blocks, Setting(setting.width, "Quote", "Citat, liste", quoted=True), marks):
                yield block_control("stdgen:quote", "Citat", number, content)
        case Table():

            def write(blocks: Iterable[Block], width: int, style: str) -> list[Element]:
                return written(parts, blocks, Setting(width, style, flowing=False), marks)

            yield from tables.written(parts, block, setting.width, write)
        case Figure():
            yield paragraph(parts.style(setting.text), figures.placeholder(parts, block.alt))


def _listing(parts: Parts, listing: Listing, setting: Setting, marks: Marks) -> Iterator[Element]:
    current = 0
    for item, (marker, goes_on) in zip(listing.items, counted([item.marker for item in listing.items]), strict=True):
        if not goes_on:
            current = parts.listing(marker, quoted=setting.quoted)
        first, rest = _opened(item)
        content = runs(parts, first.spans, marks.get(id(first), ()))
        yield paragraph(parts.style(setting.points), *content, numbering=(current, min(setting.level, LEVELS - 1)))
        for block in rest:
            yield from _under(parts, block, setting, marks)


def _opened(item: Item) -> tuple[Paragraph, tuple[Block, ...]]:
    """The text beside the marker and what follows it."""
    match item.blocks:
        case (Paragraph() as first, *rest):
            return first, tuple(rest)
        case blocks:
            return Paragraph(()), blocks


def _under(parts: Parts, block: Block, setting: Setting, marks: Marks) -> Iterator[Element]:
    """A further block of a point: Word has lists in lists and continued paragraphs; for others a control says where they belong."""
    deeper = replace(setting, level=setting.level + 1)
    match block:
        case Listing() if deeper.level < LEVELS:
            yield from _listing(parts, block, deeper, marks)
        case Paragraph() if not setting.quoted and deeper.level <= DEEPEST_CONTINUATION:
            style = "List Continue" if deeper.level == 1 else f"List Continue {deeper.level}"
            yield from _block(parts, block, replace(setting, text=style), marks)
        case _:
            number = parts.number()
            if content := list(_block(parts, block, replace(setting, level=min(deeper.level, LEVELS - 1)), marks)):
                yield block_control(f"stdgen:item:{setting.level}", "Fortsat punkt", number, content)
