"""A section of an act as a document prints it becomes its words, and where in the document they stand."""

from collections.abc import Sequence
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from stdgen.model.provision import Provision
from stdgen.rulekit.citing.cited import Cited
from stdgen.rulekit.citing.law_words import as_printed, small_words, words
from stdgen.rulekit.words import Line

AROUND = 3
"""Words before a gap that show where it is."""


class Piece(NamedTuple):
    """A stretch of a line, from `start` to `end`."""

    line: Line
    start: int
    end: int


class Printed:
    """A section of an act as a document prints it, in these pieces; `marked` where the print itself says that it is a quotation."""

    def __init__(self, cited: Cited, pieces: Sequence[Piece], *, marked: bool) -> None:
        """The citation that tells which section it is; its words are told apart when they are first asked for."""
        self.cited = cited
        self.pieces = pieces
        self.marked = marked

    @property
    def provision(self) -> Provision:
        """Which section it is."""
        return self.cited.provision

    @cached_property
    def small(self) -> list[str]:
        """Its words in small letters."""
        return [small for piece in self.pieces for small in small_words(piece.line.text, piece.start, piece.end)]

    @property
    def is_fragment(self) -> bool:
        """Whether it begins in the middle of a sentence, with a small letter."""
        line, start, _ = self.pieces[0]
        return len(self.pieces) == 1 and line.text[start:].lstrip('”“»"„« ')[:1].islower()

    @property
    def is_ended(self) -> bool:
        """Whether it ends as a sentence does, or is no part of a line."""
        line, start, end = self.pieces[-1]
        return end == len(line.text) or line.text[start:end].rstrip().endswith((".", ":", ";"))

    def as_printed(self, start: int, end: int) -> str:
        """These of its words as the document prints them, with the signs between them."""
        found: list[str] = []
        for piece in self.pieces:
            held = list(words(piece.line.text, piece.start, piece.end))
            if there := held[max(0, start) : max(0, end)]:
                found.append(as_printed(piece.line.text, there[0].start, there[-1].end))
            start, end = start - len(held), end - len(held)
        return " ".join(found)

    def line_of(self, number: int) -> int:
        """Which of its words is the first of the line that this one stands in."""
        first = 0
        for piece in self.pieces:
            count = len(small_words(piece.line.text, piece.start, piece.end))
            if number < first + count:
                break
            first += count
        return first

    def at(self, start: int, end: int) -> tuple[Line, int, int]:
        """The stretch of one line in which these of its words stand, or the words around a gap."""
        near = (start, end) if start < end else (max(0, start - AROUND), start + 1)
        every = ((piece.line, word) for piece in self.pieces for word in words(piece.line.text, piece.start, piece.end))
        found = list(islice(every, *near))
        line = found[0 if start < end else min(start, AROUND) - 1][0]
        there = [word for other, word in found if other is line]
        return line, there[0].start, there[-1].end
