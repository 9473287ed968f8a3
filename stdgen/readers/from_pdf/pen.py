"""Objects of an open page become what a reader of drawings asks of them: their box, their matrix, their paint, their corners."""

import struct
from array import array
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise, repeat

from stdgen.model.document import Box
from stdgen.readers.from_pdf import engine
from stdgen.readers.from_pdf.colours import colour_named

Matrix = tuple[float, float, float, float, float, float]
Point = Callable[[float, float], tuple[float, float]]

_BUFFER = struct.Struct("4f").unpack_from
_MATRIX = struct.Struct("6f").unpack_from
_POINT = struct.Struct("2f").unpack_from
_MODE = struct.Struct("2i").unpack_from


class Pen:
    """Reads path objects of an open page; `place` turns their coordinates into those of the page as shown."""

    def __init__(self) -> None:
        self.buffer = array("B", bytes(24))
        start, _ = self.buffer.buffer_info()
        self.at = tuple(range(start, start + 24, 4))

    def bounds(self, handle: int) -> Box:
        """The object's box in its own coordinates: left, bottom, right, top."""
        one, two, three, four, *_ = self.at
        engine.object_bounds(handle, one, two, three, four)
        box: Box = _BUFFER(self.buffer)
        return box

    def matrix(self, handle: int) -> Matrix:
        """From the object's coordinates to those of the page or form that it stands in."""
        found: Matrix = _MATRIX(self.buffer) if engine.object_matrix(handle, self.at[0]) else (1, 0, 0, 1, 0, 0)
        return found

    def paint(self, handle: int) -> tuple[str, bool]:
        """The colour that a path is filled with, none where it is not filled, and whether a line is drawn along it."""
        engine.path_mode(handle, self.at[0], self.at[1])
        filled, lined = _MODE(self.buffer)
        if not filled:
            return "", bool(lined)
        return self.colour(handle), bool(lined)

    def colour(self, handle: int) -> str:
        """The colour that an object is filled with."""
        engine.object_colour(handle, *self.at[:4])
        return colour_named(self.buffer[:16].tobytes())

    def corners(self, handle: int, place: Point, most: int) -> Iterator[list[tuple[float, float]]]:
        """The points of each part of a path, as shown; none of a part with more than `most`, such as a curve."""
        x, y, *_ = self.at
        segments = list(map(engine.path_segment, repeat(handle), range(engine.segment_count(handle))))
        starts = [at for at, kind in enumerate(map(engine.segment_type, segments)) if at and kind == engine.MOVE_TO]
        for start, end in pairwise((0, *starts, len(segments))):
            points: list[tuple[float, float]] = []
            for segment in segments[start:end] if end - start <= most else ():
                engine.segment_point(segment, x, y)
                points.append(place(*_POINT(self.buffer)))
            yield points


def boxes(handles: Iterable[int]) -> list[Box]:
    """The boxes of objects of an open page, in the file's coordinates: left, bottom, right, top."""
    return list(map(Pen().bounds, handles))


def colour_of(handle: int) -> str:
    """The colour that an object of an open page is filled with."""
    return Pen().colour(handle)
