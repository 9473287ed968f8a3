"""Drawn lines make tables; what goes on over a page, stands inside a cell or reaches over two is put right."""

from collections.abc import Sequence

from stdgen.readers.pieces import Grid
from tests.unit.readers.from_pdf.pen import BOLD, PLAIN, Pen, pieces_of, seen, sentence

HEAD = ("Emne", "Indhold")


def ruled(pen: Pen, rows: Sequence[Sequence[str]], top: float, x: Sequence[float] = (60, 180, 540)) -> float:
    """Draws a table with all its lines; its bottom."""
    for number, row in enumerate(rows):
        bottom = top
        for at, words in enumerate(row):
            bold = BOLD if number == 0 or at == 0 else PLAIN
            bottom = max(bottom, pen.prose(x[at] + 4, top + 14, x[at + 1] - x[at] - 8, words, 10, bold) - 6)
        pen.rule(x[0], top, x[-1])
        for edge in x:
            pen.rule(edge, top, edge, bottom)
        top = bottom
    pen.rule(x[0], top, x[-1])
    return top


def test_a_head_said_again_on_the_next_page_is_left_out_and_a_row_without_label_goes_on() -> None:
    pen, half = Pen(), sentence(3, 40).rstrip(".")
    ruled(pen, (HEAD, ("Formål", sentence(1)), ("Indhold", half)), 600)
    pen.page()
    ruled(pen, (HEAD, ("", f"og {sentence(4).lower()}"), ("Klage", sentence(5))), 60)
    assert seen(pen.pdf()) == [
        (HEAD, ("Formål", sentence(1)), ("Indhold", f"{half} og {sentence(4).lower()}"), ("Klage", sentence(5))),
    ]


def test_a_row_that_says_its_label_again_on_the_next_page_goes_on() -> None:
    pen = Pen()
    ruled(pen, (("Formål", sentence(1)), ("Indhold", sentence(2))), 600)
    pen.page()
    ruled(pen, (("Indhold (fortsat)", sentence(4)), ("Klage", sentence(5))), 60)
    assert seen(pen.pdf()) == [(("Formål", sentence(1)), ("Indhold", [sentence(2), sentence(4)]), ("Klage", sentence(5)))]


def test_a_table_in_a_cell_stays_there() -> None:
    pen = Pen()
    pen.box(60, 100, 540, 330)
    pen.rule(180, 100, 180, 330)
    pen.rule(60, 200, 540)
    for top, label, seed in ((114, "Formål", 1), (214, "Ydelser", 2)):
        pen.line(64, top, label, 10, BOLD)
        pen.prose(184, top, 340, sentence(seed, 20), 10)
    inner = (("Ydelse", "Omfang"), ("Bad", "Op til to gange om ugen"))
    ruled(pen, inner, 250, (190, 300, 520))
    assert seen(pen.pdf()) == [(("Formål", sentence(1, 20)), ("Ydelser", [sentence(2, 20), inner]))]


def test_a_table_that_fills_its_cell_from_edge_to_edge_is_still_a_table_in_a_cell() -> None:
    pen = Pen()
    ruled(pen, (("Formål", sentence(1)), ("Klage", sentence(2)), ("Ydelser", "Bad")), 100)
    last = ruled(pen, (("Formål", sentence(1)), ("Klage", sentence(2))), 100)
    pen.rule(300, last, 300, last + 22)
    pen.line(304, last + 14, "Hver dag", 10)
    assert seen(pen.pdf())[0][-1] == ("Ydelser", (("Bad", "Hver dag"),))


def test_a_row_over_the_whole_width_of_a_label_table_is_text_above_it() -> None:
    pen = Pen()
    pen.box(60, 100, 540, 300)
    pen.rule(60, 130, 540)
    pen.rule(60, 215, 540)
    pen.rule(180, 130, 180, 300)
    pen.line(64, 118, "Kvalitetsstandard for ledsagelse", 12, BOLD)
    for top, label, seed in ((144, "Formål", 1), (229, "Klage", 2)):
        pen.line(64, top, label, 10, BOLD)
        pen.prose(184, top, 340, sentence(seed), 10)
    assert seen(pen.pdf()) == ["Kvalitetsstandard for ledsagelse", (("Formål", sentence(1)), ("Klage", sentence(2)))]


def test_a_cell_over_two_rows_and_one_over_two_columns_say_so() -> None:
    pen = Pen()
    pen.box(60, 100, 540, 180)
    pen.rule(60, 120, 540)
    pen.rule(180, 140, 540)
    pen.rule(60, 160, 540)
    for x in (180, 360):
        pen.rule(x, 120, x, 180)
    pen.rule(180, 100, 180, 120)
    words = ((64, 114, "Ydelse"), (184, 114, "Omfang"), (64, 134, "Bad"), (184, 134, "Hverdage"), (364, 134, "1"))
    for x, base, text in (*words, (184, 154, "Weekend"), (364, 154, "2"), (64, 174, "Tur"), (184, 174, "Uge"), (364, 174, "1")):
        pen.line(x, base, text, 10)
    grid = pieces_of(pen.pdf())[0]
    assert isinstance(grid, Grid)
    assert [[(cell.columns, cell.rows) for cell in row] for row in grid.rows] == [
        [(1, 1), (2, 1)],
        [(1, 2), (1, 1), (1, 1)],
        [(1, 1), (1, 1)],
        [(1, 1), (1, 1), (1, 1)],
    ]


def test_rules_between_rows_alone_make_a_label_table() -> None:
    pen, top = Pen(), 100.0
    for number, label in enumerate(("Formål", "Målgruppe", "Klage")):
        pen.rule(60, top, 540)
        pen.line(60, top + 14, label, 10, BOLD)
        top = pen.prose(190, top + 14, 350, sentence(number), 10) - 4
    pen.rule(60, top, 540)
    assert seen(pen.pdf()) == [tuple((label, sentence(number)) for number, label in enumerate(("Formål", "Målgruppe", "Klage")))]


def test_shaded_labels_without_lines_make_a_label_table() -> None:
    pen, top = Pen(), 100.0
    for number, label in enumerate(("Formål", "Målgruppe", "Klage")):
        end = pen.prose(190, top + 14, 350, sentence(number), 10) - 4
        pen.fill(60, top, 180, end - 2, grey=0.85)
        pen.line(64, top + 14, label, 10, BOLD)
        top = end
    assert seen(pen.pdf()) == [tuple((label, sentence(number)) for number, label in enumerate(("Formål", "Målgruppe", "Klage")))]


def test_tables_side_by_side_are_two() -> None:
    pen = Pen()
    left, right = (("A", "Ja"), ("B", "Nej")), (("C", "Ja"), ("D", "Nej"))
    ruled(pen, left, 100, (60, 120, 280))
    ruled(pen, right, 100, (300, 380, 540))
    assert seen(pen.pdf()) == [left, right]


def test_a_frame_around_the_page_is_no_table() -> None:
    pen = Pen()
    pen.box(40, 40, 555, 800)
    pen.prose(70, 90, 450, sentence(1))
    bottom = ruled(pen, (("Ydelse", "Pris"), ("Bad", "0 kr.")), 200)
    pen.prose(70, bottom + 30, 450, sentence(2))
    assert seen(pen.pdf()) == [sentence(1), (("Ydelse", "Pris"), ("Bad", "0 kr.")), sentence(2)]


def open_table(pen: Pen, top: float, rows: Sequence[Sequence[str]], x: Sequence[float]) -> None:
    pen.rule(60, top, 500)
    for at, row in enumerate(rows):
        for left, words in zip(x, row, strict=True):
            pen.line(left, top + 14 + 15 * at, words, 10, BOLD if at == 0 else PLAIN)
        if at == 0:
            pen.rule(60, top + 19, 500)
    pen.rule(60, top + 19 + 15 * (len(rows) - 1), 500)


def test_a_table_with_lines_above_below_and_under_its_head_alone_is_one() -> None:
    pen = Pen()
    rows = (("Opgave", "Hvor ofte", "Hvem"), ("Rengøring", "Hver anden uge", "Det faste team"), ("Tøjvask", "Hver uge", "Kommunen"))
    pen.prose(60, 80, 440, sentence(1), 10)
    open_table(pen, 140, rows, (64, 220, 380))
    pen.prose(60, 230, 440, sentence(2), 10)
    open_table(pen, 300, (("Pakke", "Timer"), ("Lille", "1,5"), ("Stor", "6")), (64, 300))
    pen.prose(60, 390, 440, sentence(3), 10)
    assert seen(pen.pdf()) == [sentence(1), rows, sentence(2), (("Pakke", "Timer"), ("Lille", "1,5"), ("Stor", "6")), sentence(3)]


def test_running_text_between_drawn_lines_is_no_table() -> None:
    pen = Pen()
    for at in range(3):
        pen.rule(60, 80 + 100 * at, 500)
        pen.prose(60, 95 + 100 * at, 440, sentence(at), 10)
    assert seen(pen.pdf()) == [sentence(0), sentence(1), sentence(2)]
