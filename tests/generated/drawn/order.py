"""The marks of a page come in an order that is not the reading order."""

from random import Random
from zlib import crc32

from tests.generated.drawn.look import Look, chance
from tests.generated.drawn.marks import Fill, Mark, Picture, Text

WAYS = ("across", "feet first", "blocks", "backwards")
BLOCK = 90.0
"""How high the pieces are that a page is cut into, in points."""


def disordered(marks: list[Mark], page: int, look: Look) -> list[Mark]:
    """The marks in another order; grounds and pictures stay below the text."""
    below = [mark for mark in marks if isinstance(mark, Fill | Picture)]
    rest = [mark for mark in marks if not isinstance(mark, Fill | Picture)]
    match chance(look.case, "order", WAYS):
        case "across":
            rest.sort(key=lambda mark: (round(_top(mark)), _left(mark)))
        case "feet first":
            rest.sort(key=lambda mark: _top(mark) < look.page[1] - look.top)
        case "blocks":
            keys = list(range(int(look.page[1] / BLOCK) + 1))
            Random(crc32(f"{look.case.name}/{page}".encode())).shuffle(keys)
            rest.sort(key=lambda mark: keys[int(min(max(_top(mark), 0.0), look.page[1]) / BLOCK)])
        case _:
            rest.reverse()
    return below + rest


def _top(mark: Mark) -> float:
    if isinstance(mark, Text):
        return mark.y
    return mark.box[1] if hasattr(mark, "box") else mark.y0


def _left(mark: Mark) -> float:
    if isinstance(mark, Text):
        return mark.x
    return mark.box[0] if hasattr(mark, "box") else mark.x0
