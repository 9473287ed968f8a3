"""A document becomes plain lines for a terminal: title, headings, paragraphs, lists with their own markers."""

import textwrap
from collections.abc import Iterable, Iterator

from stdgen.model.document import Block, Document, Figure, Listing, Paragraph, Quote, Section, Table
from stdgen.model.taming import tame
from stdgen.model.walk import text

WIDTH = 80
INDENT = "  "


def as_plain(document: Document) -> str:
    """The whole text in reading order; what a revision deletes is left out."""
    title = _heading(document.title.text, "=") if document.title else []
    chunks = [title, *_blocks(document.intro), *_sections(document.sections, 1), *_blocks(document.closing)]
    return "\n\n".join("\n".join(map(tame, chunk)) for chunk in chunks if chunk) + "\n"


def _sections(sections: Iterable[Section], level: int) -> Iterator[list[str]]:
    for section in sections:
        if section.heading:
            yield _heading(section.heading.text, "-" if level == 1 else "")
        yield from _blocks(section.blocks)
        yield from _sections(section.sections, level + 1)


def _heading(words: str, line: str) -> list[str]:
    plain = " ".join(words.split())
    return [plain, line * min(len(plain), WIDTH)] if line else [plain]


def _blocks(blocks: Iterable[Block]) -> Iterator[list[str]]:
    return (list(_block(block)) for block in blocks)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            for line in text(block).split("\n"):
                yield from textwrap.wrap(line, WIDTH)
        case Quote():
            yield from _indented(block.blocks, "> ", "> ")
        case Listing():
            for item in block.items:
                yield from _indented(item.blocks, f"{item.marker} ", " " * (len(item.marker) + 1))
        case Table():
            for row in block.rows:
                yield " | ".join(" ".join(text(cell.blocks).split()) for cell in row)
        case Figure():
            yield f"[{block.alt}]"


def _indented(blocks: Iterable[Block], first: str, rest: str) -> Iterator[str]:
    lines = [line for block in blocks for line in _block(block)]
    for index, line in enumerate(lines or [""]):
        yield (rest if index else first) + line
