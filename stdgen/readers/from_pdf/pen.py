"""Objects of an open page become what a reader of drawings asks of them: their box, their matrix, their paint, their corners."""

import ctypes
import struct
from collections.abc import Callable, Iterable, Iterator

from stdgen.model.document import Box
from stdgen.readers.from_pdf import engine
from stdgen.readers.from_pdf.colours import colour_named

Matrix = tuple[float, float, float, float, float, float]
Point = Callable[[float, float], tuple[float, float]]

_BUFFER = struct.Struct("4f")
_MATRIX = struct.Struct("6f")
_POINT = struct.Struct("2f")
_MODE = struct.Struct("2i")


class Pen:
    """Reads path objects of an open page; `place` turns their coordinates into those of the page as shown."""

    def __init__(self) -> None:
        self.buffer = ctypes.create_string_buffer(24)
        start = ctypes.addressof(self.buffer)
        self.at = tuple(range(start, start + 24, 4))

    def bounds(self, handle: int) -> Box:
        """The object's box in its own coordinates: left, bottom, right, top."""
        engine.object_bounds(handle, *self.at[:4])
        box: Box = _BUFFER.unpack_from(self.buffer)
        return box

    def matrix(self, handle: int) -> Matrix:
        """From the object's coordinates to those of the page or form that it stands in."""
        found: Matrix = _MATRIX.unpack_from(self.buffer) if engine.object_matrix(handle, self.at[0]) else (1, 0, 0, 1, 0, 0)
        return found

    def paint(self, handle: int) -> tuple[str, bool]:
        """The colour that a path is filled with, none where it is not filled, and whether a line is drawn along it."""
        engine.path_mode(handle, self.at[0], self.at[1])
        filled, lined = _MODE.unpack_from(self.buffer)
        if not filled:
            return "", bool(lined)
        engine.object_colour(handle, *self.at[:4])
        return colour_named(self.buffer.raw[:16]), bool(lined)

    def corners(self, handle: int, place: Point) -> Iterator[list[tuple[float, float]]]:
        """The points of each part of a path, as shown."""
        x, y = self.at[:2]
        points: list[tuple[float, float]] = []
        for at in range(engine.segment_count(handle)):
            segment = engine.path_segment(handle, at)
            engine.segment_point(segment, x, y)
            if points and engine.segment_type(segment) == engine.MOVE_TO:
                yield points
                points = []
            points.append(place(*_POINT.unpack_from(self.buffer)))
        yield points


def boxes(handles: Iterable[int]) -> list[Box]:
    """The boxes of objects of an open page, in the file's coordinates: left, bottom, right, top."""
    return list(map(Pen().bounds, handles))


def colour_of(handle: int) -> str:
    """The colour that an object of an open page is filled with."""
    pen = Pen()
    engine.object_colour(handle, *pen.at[:4])
    return colour_named(pen.buffer.raw[:16])
