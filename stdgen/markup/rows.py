"""A passage becomes rows of text that know where each of their characters stands in the source."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace

from stdgen.model.document import Location
from stdgen.model.standard import Passage

Place = Callable[[int, int], Location]
"""Line of the passage and offset in it, both from 0, to a place in the source."""

Fill = Callable[[str, Location], str]
"""A variable as written, with its place, to the words that are printed for it."""


@dataclass(frozen=True, slots=True)
class Row:
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


def placing(passage: Passage) -> Place:
    """Where the characters of a passage stand; without places of lines, all stand where the passage begins."""
    offsets = [0]
    for line in passage.text.split("\n"):
        offsets.append(offsets[-1] + len(line) + 1)

    def by_start(line: int, column: int) -> Location:
        first, left = passage.starts[min(line, len(passage.starts) - 1)]
        return replace(passage.at, line=first, column=left + column)

    def by_fold(line: int, column: int) -> Location:
        offset = offsets[line] + column
        begin, row, left = passage.folds[max(0, bisect_right(passage.folds, (offset, 1 << 60, 0)) - 1)]
        return replace(passage.at, line=row, column=left + max(0, offset - begin))

    if passage.starts:
        return by_start
    return by_fold if passage.folds else lambda _line, _column: passage.at
