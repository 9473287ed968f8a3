"""A passage becomes rows of text that know where each of their characters stands in the source."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from stdgen.model.document import Location
from stdgen.model.standard import Passage

Fold = tuple[int, int, int]

Fill = Callable[[str, Location], str]
"""A variable as written, with its place, to the words that are printed for it."""


class Row(NamedTuple):
    """A line without the white space around it; `column` is its offset in the passage's line, `indent` its depth."""

    text: str
    line: int
    column: int
    indent: int = 0

    def after(self, count: int, *, indent: int | None = None) -> "Row":
        """What follows the first `count` characters, white space skipped; the new depth counts those unless told."""
        rest = self.text[count:]
        words = rest.lstrip(" \t")
        skipped = count + len(rest) - len(words)
        return Row(words, self.line, self.column + skipped, self.indent + skipped if indent is None else indent)


def rows(passage: Passage) -> list[Row]:
    """The passage line by line."""
    return [row(line, number, 0) for number, line in enumerate(passage.text.split("\n"))]


def row(text: str, line: int, column: int) -> Row:
    """A piece of a line as a row: its white space becomes its depth."""
    words = text.lstrip(" \t")
    depth = len(text) - len(words)
    return Row(words.rstrip(" \t"), line, column + depth, depth)


def placing(passage: Passage) -> "Place":
    """Where the characters of a passage stand; without places of lines, all stand where the passage begins."""
    return Place(passage)


class Place:
    """Line of a passage and offset in it, both from 0, become a place in the source."""

    def __init__(self, passage: Passage) -> None:
        """The passage knows where its lines, or those of the source, begin."""
        self.passage = passage
        self.offsets = [0]
        for line in passage.text.split("\n"):
            self.offsets.append(self.offsets[-1] + len(line) + 1)

    def __call__(self, line: int, column: int) -> Location:
        """The place of one character."""
        passage = self.passage
        if passage.starts:
            first, left = passage.starts[min(line, len(passage.starts) - 1)]
            return replace(passage.at, line=first, column=left + column)
        if not passage.folds:
            return passage.at
        offset = self.offsets[line] + column
        begin, row, left = passage.folds[max(0, self._folds_before(offset) - 1)]
        return replace(passage.at, line=row, column=left + max(0, offset - begin))

    def of(self, offset: int) -> Location:
        """The place of the character with that offset in the whole passage."""
        line = bisect_right(self.offsets, offset) - 1
        return self(line, offset - self.offsets[line])

    def offset(self, line: int, column: int) -> int:
        """How far into the whole passage a character stands."""
        return self.offsets[line] + column

    def folds(self, offset: int, size: int) -> Iterator[Fold]:
        """Where the source does not simply go on within so many characters: offset from the first, line and column."""
        folds = self.passage.folds
        if len(folds) > 1:
            for begin, row, left in folds[self._folds_before(offset - 1) : self._folds_before(offset + size - 1)]:
                yield begin - offset, row, left

    def _folds_before(self, offset: int) -> int:
        """How many of the source's stretches begin no later."""
        return bisect_right(self.passage.folds, (offset, 1 << 60, 0))
