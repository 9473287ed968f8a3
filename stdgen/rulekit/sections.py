"""Blocks and sections become an answer: do they say anything?"""

from collections.abc import Iterable

from stdgen.model.document import Block, Document, Figure, Listing, Location, Quote, Section, Table
from stdgen.model.pattern import pattern
from stdgen.model.walk import paragraphs, place, text

SAYS_SOMETHING = pattern(r"[^\W_]")
"""A letter or a digit: dashes, dots and lines to be filled in say nothing."""


def is_blank(blocks: Iterable[Block]) -> bool:
    """Whether these blocks hold neither words nor a picture."""
    held = tuple(blocks)
    return not any(SAYS_SOMETHING.search(text(each)) for each in paragraphs(held)) and not any(map(_has_figure, held))


def is_empty(section: Section) -> bool:
    """Whether nothing is said under the heading, subsections included."""
    return is_blank(section.blocks) and all(map(is_empty, section.sections))


def start(section: Section) -> Location | None:
    """Where a section begins: its heading, else its first text."""
    if section.heading is not None:
        return section.heading.at
    return place(section.blocks) or next(filter(None, map(start, section.sections)), None)


def title_place(document: Document) -> Location:
    """Where the title stands, else the first text there is; a place in no particular spot for a document without any."""
    if document.title is not None:
        return document.title.at
    found = place(document.intro) or next(filter(None, map(start, document.sections)), None) or place(document.closing)
    return found or Location()


def _has_figure(block: Block) -> bool:
    match block:
        case Figure():
            return True
        case Quote():
            return any(map(_has_figure, block.blocks))
        case Listing():
            return any(_has_figure(each) for item in block.items for each in item.blocks)
        case Table():
            return any(_has_figure(each) for row in block.rows for cell in row for each in cell.blocks)
        case _:
            return False
