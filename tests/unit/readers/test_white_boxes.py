"""What nobody sees is no frame: a white box on white paper; and lines that stand too close to hold words part no cell."""

from stdgen.readers.from_pdf import ruling
from stdgen.readers.from_pdf.strokes import Stroke
from tests.unit.readers.pdf_sheets import page_of, pdf, set_at

WORDS = set_at("Formål med hjælpen")


def test_a_white_box_under_the_whole_page_is_no_frame() -> None:
    assert page_of(pdf(f"1 g 20 20 555 800 re f 0 g {WORDS}")).strokes == []


def test_a_white_box_with_a_line_around_it_is_one() -> None:
    assert len(page_of(pdf(f"1 g 20 20 555 800 re B 0 g {WORDS}")).strokes) == 4


def test_a_white_box_on_a_coloured_one_is_seen() -> None:
    assert len(page_of(pdf(f"0.5 g 10 10 570 820 re f 1 g 20 20 555 800 re f 0 g {WORDS}")).strokes) == 8


def test_a_table_that_nearly_fills_its_cell_makes_no_cell_of_the_room_around_it() -> None:
    drawn = [*grid((56, 192, 540), (100, 160, 220)), *grid((196, 300, 536), (104, 130, 156))]
    (table,) = ruling.tables(drawn)
    assert [len(row) for row in table.rows] == [2, 2]


def grid(across: tuple[float, ...], down: tuple[float, ...]) -> list[Stroke]:
    """The lines of a table with its edges at these places, in points from the top left."""
    lying = [Stroke(1, across[0], y, across[-1], y) for y in down]
    return [*lying, *(Stroke(1, x, down[0], x, down[-1]) for x in across)]
