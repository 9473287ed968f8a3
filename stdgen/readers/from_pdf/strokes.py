"""What is drawn on a page becomes thin lines: the rules of tables, and those between parts of the text."""

import ctypes
from collections.abc import Iterator, Sequence
from itertools import repeat
from typing import NamedTuple

from stdgen.model.document import Box
from stdgen.readers.from_pdf import engine
from stdgen.readers.from_pdf.sheets import Sheet

THIN = 2.5
SHORTEST = 6.0
MOST_OBJECTS = 20_000
MOST_STROKES = 4000
MOST_SEGMENTS = 400
CORNERS = 5


class Stroke(NamedTuple):
    """A thin line on a page, in points from the top left as shown."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def level(self) -> bool:
        """Whether it lies rather than stands."""
        return self.x1 - self.x0 >= self.bottom - self.top


def strokes(page: int, number: int, frame: Sheet) -> list[Stroke]:
    """The thin lines of an open page, those around rectangles included."""
    found: list[Stroke] = []
    count = min(engine.object_count(page), MOST_OBJECTS)
    for handle in map(engine.page_object, repeat(page), range(count)):
        if handle and engine.object_type(handle) == engine.PATH_OBJECT:
            found.extend(_lines(handle, number, frame))
            if len(found) > MOST_STROKES:
                break
    return found


def _lines(handle: int, number: int, frame: Sheet) -> Iterator[Stroke]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    engine.object_bounds(handle, *map(ctypes.byref, (left, bottom, right, top)))
    box = _shown(frame, left.value, bottom.value, right.value, top.value)
    if _thin(box):
        yield Stroke(number, *box)
    elif engine.segment_count(handle) <= MOST_SEGMENTS:
        for part in _subpaths(handle, frame):
            yield from (Stroke(number, *edge) for edge in _sides(part) if _thin(edge))


def _subpaths(handle: int, frame: Sheet) -> Iterator[Box]:
    """The boxes of a path's straight parts: lines and upright rectangles; letters drawn as outlines are no rules."""
    a, b, c, d, e, f = _matrix(handle)
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[tuple[float, float]] = []
    for at in range(engine.segment_count(handle)):
        segment = engine.path_segment(handle, at)
        engine.segment_point(segment, ctypes.byref(x), ctypes.byref(y))
        if engine.segment_type(segment) == engine.MOVE_TO and points:
            yield from _straight(points)
            points = []
        points.append(frame.shown(a * x.value + c * y.value + e, b * x.value + d * y.value + f))
    yield from _straight(points)


def _straight(points: Sequence[tuple[float, float]]) -> Iterator[Box]:
    if not 2 <= len(points) <= CORNERS:
        return
    box = _around(points)
    cornered = all(min(abs(x - box[0]), abs(x - box[2])) < 1 and min(abs(y - box[1]), abs(y - box[3])) < 1 for x, y in points)
    if cornered and (_thin(box) or len(points) >= CORNERS - 1):
        yield box


def _matrix(handle: int) -> Sequence[float]:
    matrix = (ctypes.c_float * 6)()
    return list(matrix) if engine.object_matrix(handle, matrix) else (1, 0, 0, 1, 0, 0)


def _around(points: Sequence[tuple[float, float]]) -> Box:
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), min(down), max(across), max(down)


def _sides(box: Box) -> Iterator[Box]:
    x0, top, x1, bottom = box
    if _thin(box):
        yield box
    else:
        yield from ((x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom))


def _shown(frame: Sheet, left: float, bottom: float, right: float, top: float) -> Box:
    return _around([frame.shown(left, bottom), frame.shown(right, top)])


def _thin(box: Box) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    return min(width, height) <= THIN and max(width, height) >= SHORTEST
