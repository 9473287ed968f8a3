"""Short lines of text become blocks: lists, tables, quotes, links and footnotes in a notation of a few signs.

`- point` and `  - point below` are lists, `1) point` numbered ones, `| a | b |` rows of a table (the first its header),
`> text` a quote, `[words](address)` a link, `**words**` strong text, `^[text]` a footnote. A blank line ends a block.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import count

from stdgen.model.document import Block, Cell, Item, Listing, Paragraph, Quote, Span, Style, Table
from tests.generated.notes import Mark, Note

_INLINE = re.compile(r"\[(?P<words>[^]]+)\]\((?P<href>[^)]+)\)|\*\*(?P<strong>[^*]+)\*\*|\^\[(?P<note>[^]]+)\]")
_POINT = re.compile(r"(?P<indent> *)(?P<marker>-|\d+\)|[a-z]\)) (?P<text>.*)")


class Composer:
    """Makes blocks of text; counts the footnotes of one document, and leaves them out where `notes` is false."""

    def __init__(self, bullet: str = "•", *, notes: bool = True) -> None:
        self._bullet = bullet
        self._notes = notes
        self._number = count(1)

    def blocks(self, texts: Iterable[str]) -> tuple[Block, ...]:
        """The blocks of these texts, one after another."""
        return tuple(block for text in texts for chunk in re.split(r"\n\s*\n", text.strip("\n")) for block in self._chunk(chunk))

    def _chunk(self, chunk: str) -> Iterator[Block]:
        lines = chunk.split("\n")
        notes: list[Note] = []
        if all(map(_POINT.fullmatch, lines)):
            yield self._listing(lines, notes)
        elif lines[0].startswith("| "):
            yield self._table(lines, notes)
        elif lines[0].startswith("> "):
            yield Quote((Paragraph(self._spans(" ".join(line[2:] for line in lines), notes)),))
        else:
            yield Paragraph(self._spans(" ".join(line.strip() for line in lines), notes))
        yield from notes

    def _listing(self, lines: list[str], notes: list[Note]) -> Listing:
        items: list[Item] = []
        for line in lines:
            found = _POINT.fullmatch(line)
            assert found is not None
            item = Item(self._marker(found), (Paragraph(self._spans(found["text"], notes)),))
            if found["indent"] and items:
                items[-1] = _with_item_below(items[-1], Item("o" if item.marker == self._bullet else item.marker, item.blocks))
            else:
                items.append(item)
        return Listing(tuple(items))

    def _marker(self, found: re.Match[str]) -> str:
        return self._bullet if found["marker"] == "-" else found["marker"]

    def _table(self, lines: list[str], notes: list[Note]) -> Table:
        rows = [[words.strip() for words in line.strip().removeprefix("|").removesuffix("|").split("|")] for line in lines]
        return Table(
            tuple(
                tuple(Cell((Paragraph(self._spans(words, notes)),), header=number == 0) for words in row) for number, row in enumerate(rows)
            )
        )

    def _spans(self, text: str, notes: list[Note]) -> tuple[Span, ...]:
        spans: list[Span] = []
        at = 0
        for found in _INLINE.finditer(text):
            spans.append(Span(text[at : found.start()]))
            at = found.end()
            spans += self._marked(found, notes)
        spans.append(Span(text[at:]))
        return tuple(span for span in spans if span.text)

    def _marked(self, found: re.Match[str], notes: list[Note]) -> list[Span]:
        if found["words"]:
            return [Span(found["words"], href=found["href"])]
        if found["strong"]:
            return [Span(found["strong"], frozenset({Style.STRONG}))]
        if not self._notes:
            return []
        number = str(next(self._number))
        notes.append(Note((Mark(number), Span(f" {found['note']}"))))
        return [Mark(number)]


def _with_item_below(item: Item, below: Item) -> Item:
    *blocks, last = item.blocks
    if isinstance(last, Listing):
        return Item(item.marker, (*blocks, Listing((*last.items, below))))
    return Item(item.marker, (*item.blocks, Listing((below,))))
