"""A page printed sideways without saying so is read; its text's places are those on the page as shown."""

import pytest

from stdgen.model.walk import paragraphs
from stdgen.readers.blocks import blocks_of
from stdgen.readers.pieces import Grid
from tests.unit.readers.from_pdf.pen import A4, BOLD, Pen, Shape, pieces_of, seen, sentence


def sideways(degrees: int) -> Pen:
    """A page of running text and a table, all of it turned."""
    pen = Pen()
    width, height = A4
    pen.canvas.translate(*((width, 0) if degrees == 90 else (0, height) if degrees == -90 else (width, height)))
    pen.canvas.rotate(degrees)
    pen.height = width if abs(degrees) == 90 else height
    pen.line(60, 60, "Kvalitetsstandard for ledsagelse", 18, BOLD)
    pen.prose(60, 100, 400, sentence(1))
    for top, label, seed in ((200, "Formål", 2), (260, "Omfang", 3)):
        pen.box(60, top, 180, top + 60)
        pen.box(180, top, 500, top + 60)
        pen.line(64, top + 14, label, 11, BOLD)
        pen.prose(184, top + 14, 300, sentence(seed, 12))
    return pen


UPRIGHT: list[Shape] = [
    "Kvalitetsstandard for ledsagelse",
    sentence(1),
    (("Formål", sentence(2, 12)), ("Omfang", sentence(3, 12))),
]


@pytest.mark.parametrize("degrees", [90, -90, 180])
def test_a_page_printed_sideways_is_read(degrees: int) -> None:
    assert seen(sideways(degrees).pdf()) == UPRIGHT


@pytest.mark.parametrize(("degrees", "corner"), [(90, (0, 1)), (-90, (1, 0)), (180, (1, 1))])
def test_places_on_a_page_printed_sideways_lie_on_the_page_as_shown(degrees: int, corner: tuple[int, int]) -> None:
    """The title begins near the corner of the sheet (right or not, bottom or not) that is the top left of the text."""
    title, *rest = pieces_of(sideways(degrees).pdf())
    assert not isinstance(title, Grid)
    boxes = [span.at.box for each in paragraphs(blocks_of((title, *rest))) for span in each.spans if span.at.box]
    assert all(0 <= box[0] < box[2] <= A4[0] and 0 <= box[1] < box[3] <= A4[1] for box in boxes)
    x0, top, x1, bottom = boxes[0]
    near = (A4[0] - x1 if corner[0] else x0, A4[1] - bottom if corner[1] else top)
    assert near[0] < 90
    assert near[1] < 90


def test_a_stamp_across_a_page_is_not_read_upright() -> None:
    pen = Pen()
    pen.turned(200, 500, "UDKAST", 60, 90)
    assert seen(pen.pdf()) == []
