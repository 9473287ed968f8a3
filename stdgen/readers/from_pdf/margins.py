"""Labels in a margin that the tags give after the text beside them show that the tags' order is not the reading order."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from stdgen.model.document import Paragraph
from stdgen.model.walk import text
from stdgen.readers.pieces import Grid, Piece

LEAST, LONGEST = 3, 90
APART = 3.0


class _Place(NamedTuple):
    """Where the first line of a paragraph begins and its last line on that page ends, in points; its left and right."""

    page: int
    top: float
    bottom: float
    x0: float
    x1: float


def labels_come_late(pieces: Sequence[Piece | Grid]) -> bool:
    """Whether, time and again, a short paragraph follows the text that stands to the right of it at the same height.

    So word processors tag frames: after the paragraph that they are anchored to.
    """
    return sum(_is_late(before, piece) for before, piece in pairwise(pieces)) >= LEAST


def _is_late(before: Piece | Grid, piece: Piece | Grid) -> bool:
    if not (isinstance(piece, Piece) and isinstance(before, Piece)):
        return False
    if (
        not (isinstance(piece.block, Paragraph) and isinstance(before.block, Paragraph))
        or _left(piece.block) >= _left(before.block) - APART
    ):
        return False
    label, said = _place(piece.block), _place(before.block)
    if label is None or said is None or label.page != said.page or label.x1 > said.x0 - APART:
        return False
    return label.top < said.bottom and said.top < label.bottom and len(text(piece.block)) <= LONGEST


def _left(block: Paragraph) -> float:
    """Where a paragraph begins, from the left."""
    return block.spans[0].at.box[0] if block.spans and block.spans[0].at.box else 0.0


def _place(block: Paragraph) -> _Place | None:
    boxes = list(_boxes(block))
    if not boxes:
        return None
    page = boxes[0].page
    here = [box for box in boxes if box.page == page]
    return _Place(
        page,
        min(box.top for box in here),
        max(box.bottom for box in here),
        min(box.x0 for box in here),
        max(box.x1 for box in here),
    )


def _boxes(block: Paragraph) -> Iterator[_Place]:
    for span in block.spans:
        if span.at.page and span.at.box:
            x0, top, x1, bottom = span.at.box
            yield _Place(span.at.page, top, bottom, x0, x1)
