"""The pieces that a structure tree gives and their places on the page show whether the tree's order is the one of reading."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from stdgen.model.document import Box, Paragraph
from stdgen.readers.evidence.labels import NOTES
from stdgen.readers.pieces import Grid, Piece

LEAST = 5
MOST_WRONG = 0.2
NEAREST = 6
LOWER = 2.0


class _Start(NamedTuple):
    """The first line of a paragraph, in points from the top left; `at` is the paragraph's place among the pieces."""

    top: float
    x0: float
    x1: float
    at: int


def out_of_order(pieces: Sequence[Piece | Grid]) -> bool:
    """Whether, again and again, what stands right below something in the same column comes before it."""
    right = wrong = 0
    for starts in _starts(pieces).values():
        for above, below in _neighbours(sorted(starts)):
            right += above.at < below.at
            wrong += above.at > below.at
    return right + wrong >= LEAST and wrong > MOST_WRONG * (right + wrong)


def _starts(pieces: Sequence[Piece | Grid]) -> dict[int, list[_Start]]:
    found: defaultdict[int, list[_Start]] = defaultdict(list)
    for at, piece in enumerate(pieces):
        if isinstance(piece, Piece) and isinstance(piece.block, Paragraph) and piece.mark not in NOTES and (place := _first(piece.block)):
            page, (x0, top, x1, _) = place
            found[page].append(_Start(top, x0, x1, at))
    return found


def _first(block: Paragraph) -> tuple[int, Box] | None:
    return next(((span.at.page, span.at.box) for span in block.spans if span.at.page and span.at.box and span.text.strip()), None)


def _neighbours(starts: Sequence[_Start]) -> Iterator[tuple[_Start, _Start]]:
    """Each of a page's paragraphs, from the top down, with the next one that begins below it in the same column."""
    for number, above in enumerate(starts):
        for below in islice(starts, number + 1, number + 1 + NEAREST):
            if below.top > above.top + LOWER and below.x0 < above.x1 and above.x0 < below.x1:
                yield above, below
                break
