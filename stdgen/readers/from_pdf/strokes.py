"""What is drawn on a page becomes thin lines, shaded boxes and whatever else may lie under its text."""

from collections.abc import Container, Iterable, Sequence
from itertools import filterfalse, repeat
from typing import NamedTuple

from stdgen.model.document import Box
from stdgen.readers.from_pdf import engine
from stdgen.readers.from_pdf.colours import WHITE
from stdgen.readers.from_pdf.pen import Matrix, Pen, Point
from stdgen.readers.from_pdf.sheets import Sheet

THIN = 2.5
SHORTEST = 6.0
MOST_OBJECTS = 20_000
MOST_STROKES = 4000
MOST_SEGMENTS = 400
CORNERS = 5
DEEPEST = 5


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


class Fill(NamedTuple):
    """An upright box filled with a colour other than white, in points from the top left as shown."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    colour: str


class Drawn(NamedTuple):
    """What is drawn on a page, in points from the top left as shown.

    `strokes` are thin lines, those around boxes included; `grounds` are pictures and coloured shapes that are no boxes,
    on which text may stand; `texts` are the handles of text objects that are not known yet and stand in no form.
    """

    strokes: list[Stroke]
    fills: list[Fill]
    grounds: list[Box]
    texts: list[int]


def drawn(page: int, number: int, frame: Sheet, known: Container[int] = ()) -> Drawn:
    """What is drawn on an open page, in its forms (reusable parts of a page) too; `known` are text objects to be left out."""
    found = Drawn([], [], [], [])
    count = min(engine.object_count(page), MOST_OBJECTS)
    handles = filterfalse(known.__contains__, map(engine.page_object, repeat(page), range(count)))
    _all(filter(None, handles), found, Pen(), number, frame.shown, 0)
    return found


def _all(handles: Iterable[int], found: Drawn, pen: Pen, number: int, place: Point, depth: int) -> None:
    kind_of, text = engine.object_type, engine.TEXT_OBJECT
    for handle in handles:
        kind = kind_of(handle)
        if kind == text:
            if not depth:
                found.texts.append(handle)
        elif kind == engine.PATH_OBJECT:
            if len(found.strokes) <= MOST_STROKES:
                _path(handle, found, pen, number, place)
        elif kind in (engine.IMAGE_OBJECT, engine.SHADING_OBJECT):
            found.grounds.append(_box(pen.bounds(handle), place))
        elif kind == engine.FORM_OBJECT and depth < DEEPEST:
            inside = _through(pen.matrix(handle), place)
            within = filter(None, map(engine.form_object, repeat(handle), range(min(engine.form_count(handle), MOST_OBJECTS))))
            _all(within, found, pen, number, inside, depth + 1)


def _path(handle: int, found: Drawn, pen: Pen, number: int, place: Point) -> None:
    whole = _box(pen.bounds(handle), place)
    if _thin(whole):
        found.strokes.append(Stroke(number, *whole))
        return
    if engine.segment_count(handle) > MOST_SEGMENTS:
        return
    colour, lined = pen.paint(handle)
    paper = colour == WHITE and not lined
    colour = "" if colour == WHITE else colour
    for points in pen.corners(handle, _through(pen.matrix(handle), place), CORNERS):
        box = _straight(points)
        if box and not (paper and _on_paper(box, found)):
            found.strokes.extend([Stroke(number, *edge) for edge in _sides(box) if _thin(edge)])
        if colour and box and not _thin(box):
            found.fills.append(Fill(number, *box, colour))
        elif colour and not box:
            found.grounds.append(whole)


def _on_paper(box: Box, found: Drawn) -> bool:
    """Whether a white box has no colour under it, so that nobody sees where it ends."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return not any(x0 <= x <= x1 and top <= y <= bottom for _, x0, top, x1, bottom, _ in found.fills)


def _straight(points: Sequence[tuple[float, float]]) -> Box | None:
    """The box of a straight line or upright rectangle; letters drawn as outlines are neither."""
    if not 2 <= len(points) <= CORNERS:
        return None
    box = _around(points)
    if not _thin(box) and len(points) < CORNERS - 1:
        return None
    x0, top, x1, bottom = box
    cornered = [(x - x0 < 1 or x1 - x < 1) and (y - top < 1 or bottom - y < 1) for x, y in points]
    return None if False in cornered else box


def _through(matrix: Matrix, place: Point) -> Point:
    a, b, c, d, e, f = matrix
    if (a, b, c, d, e, f) == (1, 0, 0, 1, 0, 0):
        return place
    return lambda x, y: place(a * x + c * y + e, b * x + d * y + f)


def _around(points: Sequence[tuple[float, float]]) -> Box:
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), min(down), max(across), max(down)


def _sides(box: Box) -> Sequence[Box]:
    if _thin(box):
        return (box,)
    x0, top, x1, bottom = box
    return (x0, top, x1, top), (x0, bottom, x1, bottom), (x0, top, x0, bottom), (x1, top, x1, bottom)


def _box(bounds: Box, place: Point) -> Box:
    left, bottom, right, top = bounds
    x0, y0 = place(left, bottom)
    x1, y1 = place(right, top)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _thin(box: Box) -> bool:
    x0, top, x1, bottom = box
    width, height = x1 - x0, bottom - top
    return (width <= THIN or height <= THIN) and (width >= SHORTEST or height >= SHORTEST)
