"""A page printed sideways is read upright; the places of its text are given on the page as shown."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from stdgen.model.document import Block, Box, Item, Listing, Location, Paragraph, Span
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet
from stdgen.readers.pieces import Grid, Piece

MOST, LEAST = 0.8, 40

Frames = Mapping[int, tuple[Sheet, Sheet]]
"""By page number: the frame in which its text stands upright, and that of the page as shown."""


def is_turned(runs: Iterable[Run]) -> bool:
    """Whether nearly all text of a page does not run from left to right; a stamp across an empty page is not enough."""
    found = list(runs)
    turned = sum(len(run.text) for run in found if run.turned)
    return turned >= LEAST and turned > MOST * sum(len(run.text) for run in found)


def upright(frame: Sheet) -> list[Sheet]:
    """The frames of a page turned by one quarter, three and two."""
    return [frame._replace(rotation=(frame.rotation + quarters) % 4) for quarters in (1, 3, 2)]


def as_shown(pieces: Sequence[Piece | Grid], frames: Frames) -> list[Piece | Grid]:
    """The pieces with the boxes of turned pages in points from the top left of the page as shown."""
    return [_piece(piece, frames) for piece in pieces]


def _piece(piece: Piece | Grid, frames: Frames) -> Piece | Grid:
    if isinstance(piece, Piece):
        return piece._replace(block=_block(piece.block, frames))
    return Grid(
        tuple(tuple(cell._replace(pieces=tuple(_piece(inner, frames) for inner in cell.pieces)) for cell in row) for row in piece.rows)
    )


def _block(block: Block, frames: Frames) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, spans=tuple(_span(span, frames) for span in block.spans))
    if isinstance(block, Listing):
        return replace(block, items=tuple(_item(item, frames) for item in block.items))
    return block


def _item(item: Item, frames: Frames) -> Item:
    return replace(item, blocks=tuple(_block(block, frames) for block in item.blocks))


def _span(span: Span, frames: Frames) -> Span:
    at = span.at
    known = frames.get(at.page) if at.page is not None else None
    return replace(span, at=_place(at, at.box, *known)) if known and at.box else span


def _place(at: Location, box: Box, frame: Sheet, shown: Sheet) -> Location:
    corners = [shown.shown(*_in_file(x, y, frame)) for x, y in (box[:2], box[2:])]
    across, down = zip(*corners, strict=True)
    return replace(at, box=(min(across), min(down), max(across), max(down)), line_set=None)


def _in_file(x: float, y: float, frame: Sheet) -> tuple[float, float]:
    """The file's coordinates of a point in a frame."""
    match frame.rotation:
        case 1:
            return y + frame.left, x + frame.bottom
        case 2:
            return frame.right - x, y + frame.bottom
        case 3:
            return frame.right - y, frame.top - x
        case _:
            return x + frame.left, frame.top - y
