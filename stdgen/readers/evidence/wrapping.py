"""Two lines set alike become one where the second went over because its first word found no room on the first."""

from stdgen.model.document import Box, Paragraph
from stdgen.model.place import around
from stdgen.readers.evidence.lines import Line
from stdgen.readers.pieces import Piece, Pieces

FARTHEST = 0.8
"""Of the letters' size: no more space stands between two lines of one heading."""
CLOSE = 0.5


def is_wrapped(before: Line, line: Line, pieces: Pieces) -> bool:
    """Whether a line goes on with the one right before it: close below it, which has no room for its first word."""
    above, here = around(before.spans), around(line.spans)
    if above.box is None or here.box is None or above.page != here.page or line.at != before.at + 1:
        return False
    size = line.key.size or here.box[3] - here.box[1]
    if not 0 <= here.box[1] - above.box[3] + CLOSE < FARTHEST * size:
        return False
    left, right = _column(above.page, pieces)
    first, *_ = line.words.split(maxsplit=1)
    word = (here.box[2] - here.box[0]) * (len(first) + 1) / len(line.words)
    return above.box[2] - above.box[0] + word > right - left


def _column(page: int | None, pieces: Pieces) -> tuple[float, float]:
    """Between which edges a page's paragraphs stand, in points."""
    boxes: list[Box] = [
        span.at.box
        for piece in pieces
        if isinstance(piece, Piece) and isinstance(piece.block, Paragraph)
        for span in piece.block.spans
        if span.at.page == page and span.at.box is not None
    ]
    return min((box[0] for box in boxes), default=0.0), max((box[2] for box in boxes), default=0.0)
