"""A passage becomes blocks: paragraphs, quotes, lists, tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from stdgen.markup import tables
from stdgen.markup.inline import spans, variables
from stdgen.markup.markers import marker
from stdgen.markup.rows import Fill, Fold, Place, Row, placing, rows
from stdgen.model.document import Block, Cell, Figure, Item, Listing, Paragraph, Quote, Span, Table
from stdgen.model.standard import Passage

DEEPEST = 20

_WORDS = re.compile(r"\s+|\S+")
FIGURE = re.compile(r"!\[((?:[^\[\]\\]|\\.)*)\]\(\)")


def parse(passage: Passage, fill: Fill | None = None) -> tuple[Block, ...]:
    """The blocks that a passage means; every span has its place. `fill` gives the words for each variable.

    What `fill` gives is text: it is never read as Markdown.
    """
    return tuple(_Reader(placing(passage), fill).blocks(rows(passage), 0, inside=False))


def plain(passage: Passage, fill: Fill | None = None) -> Span:
    """The passage as one line of text without any Markdown but variables: a title, a heading."""
    place = placing(passage)
    parts: list[tuple[str, int, bool]] = []
    position = 0
    for offset, token in variables(passage.text) if fill else ():
        words = fill(token, place.of(offset)) if fill else token
        parts += [(passage.text[position:offset], position, False), (words, offset, True)]
        position = offset + len(token)
    if not parts and passage.text == " ".join(passage.text.split()):
        return Span(passage.text, at=replace(passage.at, folds=passage.folds) if len(passage.folds) > 1 else passage.at)
    return _evened([*parts, (passage.text[position:], position, False)], place)


def _evened(parts: list[tuple[str, int, bool]], place: Place) -> Span:
    """Texts with their offsets in the passage, and whether they fill a variable, as one line with one space between words."""
    line, gap, folds = "", "", list[Fold]()
    for text, offset, filled in parts:
        for words in _WORDS.finditer(text):
            if words[0].isspace():
                gap = " " if line else ""
                continue
            line, gap = line + gap, ""
            at = place.of(offset if filled else offset + words.start())
            if at.line is not None and at.column is not None:
                folds.append((len(line), at.line, at.column))
            if not filled:
                folds += [(len(line) + begin, row, left) for begin, row, left in place.folds(offset + words.start(), len(words[0]))]
            line += words[0]
    at = place.passage.at
    return Span(line, at=replace(at, folds=tuple(folds)) if len(folds) > 1 else at)


@dataclass(frozen=True, slots=True)
class _Reader:
    place: Place
    fill: Fill | None

    def blocks(self, lines: list[Row], depth: int, *, inside: bool) -> Iterator[Block]:
        """`inside` a list point, a line that begins with a marker ends a paragraph."""
        begin = 0
        while begin < len(lines):
            if not lines[begin].text:
                begin += 1
                continue
            block, begin = self._block(lines, begin, depth, inside=inside)
            yield block

    def _block(self, lines: list[Row], begin: int, depth: int, *, inside: bool) -> tuple[Block, int]:
        text = lines[begin].text
        if depth < DEEPEST:
            if text[0] == ">":
                return self._quote(lines, begin, depth)
            if marker(text):
                return self._listing(lines, begin, depth)
            if text[0] == "|" and (size := tables.size(lines, begin)):
                return self._table(lines[begin : begin + size], depth), begin + size
            if found := FIGURE.fullmatch(text):
                alt = re.sub(r"\\(.)", r"\1", found[1])
                return Figure(alt, self.place(lines[begin].line, lines[begin].column + 2)), begin + 1
        end = begin + 1
        while end < len(lines) and lines[end].text and not (inside and marker(lines[end].text)):
            end += 1
        return Paragraph(spans(lines[begin:end], self.place, self.fill)), end

    def _quote(self, lines: list[Row], begin: int, depth: int) -> tuple[Quote, int]:
        end = begin
        while end < len(lines) and lines[end].text.startswith(">"):
            end += 1
        inner = [_unquoted(row) for row in lines[begin:end]]
        return Quote(tuple(self.blocks(inner, depth + 1, inside=False))), end

    def _listing(self, lines: list[Row], begin: int, depth: int) -> tuple[Listing, int]:
        items: list[Item] = []
        left, end = lines[begin].indent, begin
        while end < len(lines) and (found := marker(lines[end].text)):
            first, (sign, width) = end, found
            end = _item_end(lines, first, left)
            content = [lines[first].after(width), *lines[first + 1 : end]]
            items.append(Item(sign, tuple(self.blocks(content, depth + 1, inside=True))))
            end = _past_blank(lines, end)
        return Listing(tuple(items)), end

    def _table(self, lines: list[Row], depth: int) -> Table:
        def cell(found: tables.Found) -> Cell:
            blocks = tuple(self.blocks(list(found.rows), depth + 1, inside=False))
            return Cell(blocks, found.header, found.columns, found.height)

        return Table(tuple(tuple(cell(each) for each in line) for line in tables.cells(lines)))


def _unquoted(row: Row) -> Row:
    inner = row.after(1)
    return Row(inner.text, inner.line, inner.column, inner.column - row.column)


def _past_blank(lines: list[Row], begin: int) -> int:
    while begin < len(lines) and not lines[begin].text:
        begin += 1
    return begin


def _item_end(lines: list[Row], first: int, left: int) -> int:
    """Where a list point ends: its own lines are further in than its marker, or go straight on."""
    end = last = first + 1
    while end < len(lines):
        row = lines[end]
        if row.text:
            straight = end == last
            nested = row.indent >= left + 2
            if not nested and (marker(row.text) or not (straight or row.indent > left)):
                break
            last = end + 1
        end += 1
    return last
