"""Rows of labels are told from data, and a label that goes on over a page is one label."""

import pytest

from stdgen.readers.pieces import Grid
from tests.unit.readers.from_pdf.pen import BOLD, Pen, pieces_of, seen, sentence
from tests.unit.readers.from_pdf.test_tables import ruled


def headers(found: Grid) -> list[list[bool]]:
    return [[cell.header for cell in row] for row in found.rows]


def label_row(pen: Pen, label: str, words: str, top: float, x: tuple[float, float, float]) -> float:
    """Draws a row of a bold label and its text with its lines; its bottom."""
    pen.line(x[0] + 4, top + 14, label, 10, BOLD)
    bottom = pen.prose(x[1] + 4, top + 14, x[2] - x[1] - 8, words, 10) - 6
    pen.box(x[0], top, x[1], bottom)
    pen.box(x[1], top, x[2], bottom)
    return bottom


def broken(above: tuple[str, str], below: tuple[str, str]) -> bytes:
    """A table of labels whose last row on a page has its rest on the next one."""
    pen = Pen()
    ruled(pen, (("Formål", sentence(1)), above), 600)
    pen.page()
    ruled(pen, (below, ("Klage", sentence(5))), 60)
    return pen.pdf()


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Hvad forventer", "vi af dig"),
        ("FORMÅLET MED DIN", "HJÆLP"),
        ("MÅL OG", "FORVENTNINGER"),
    ],
)
def test_a_label_that_goes_on_over_a_page_is_one_label(above: str, below: str) -> None:
    found = seen(broken((above, sentence(2)), (below, sentence(3))))
    assert found == [(("Formål", sentence(1)), (f"{above} {below}", [sentence(2), sentence(3)]), ("Klage", sentence(5)))]


@pytest.mark.parametrize("above", ["Hvad kan du få hjælp til", "Hvem kan få hjælp?", "Omfang"])
def test_a_label_that_is_whole_ends_with_its_page(above: str) -> None:
    found = seen(broken((above, sentence(2)), ("Indhold", sentence(3))))
    assert found == [(("Formål", sentence(1)), (above, sentence(2)), ("Indhold", sentence(3)), ("Klage", sentence(5)))]


def test_text_around_a_table_that_fills_its_cell_is_text() -> None:
    pen = Pen()
    for top, bottom in ((100, 160), (160, 400)):
        pen.box(60, top, 180, bottom)
        pen.box(180, top, 540, bottom)
    pen.line(64, 114, "Formål", 10, BOLD)
    pen.line(184, 114, sentence(1, 6), 10)
    pen.line(64, 174, "Omfang", 10, BOLD)
    pen.line(184, 174, sentence(2, 6), 10)
    inner = (("Pakke", "Timer", "Besøg"), ("Lille", "1,5", "1-2"))
    end = ruled(pen, inner, 190, (180, 300, 420, 540))
    pen.line(184, end + 30, sentence(3, 6), 10)
    assert seen(pen.pdf()) == [(("Formål", sentence(1, 6)), ("Omfang", [sentence(2, 6), inner, sentence(3, 6)]))]


def test_a_label_row_below_a_table_of_data_in_one_cell_is_a_table_of_its_own() -> None:
    pen = Pen()
    bottom = ruled(pen, (("Pakke", "Timer", "Besøg"), ("Lille", "1,5", "1-2")), 190, (184, 300, 420, 536))
    bottom = label_row(pen, "Weekender", sentence(4), bottom, (184, 260, 536))
    for top, end in ((100, 160), (160, bottom + 4)):
        pen.box(60, top, 180, end)
        pen.box(180, top, 540, end)
    for top, words in ((114, "Formål"), (174, "Omfang")):
        pen.line(64, top, words, 10, BOLD)
        pen.line(184, top, sentence(2, 6), 10)
    (found,) = pieces_of(pen.pdf())
    assert isinstance(found, Grid)
    inner = [piece for piece in found.rows[1][1].pieces if isinstance(piece, Grid)]
    assert [headers(table) for table in inner] == [[[True, True, True], [False, False, False]], [[True, False]]]


@pytest.mark.parametrize(("words", "label"), [(sentence(1), True), ("58 kr.", False)])
def test_a_row_that_stands_alone_is_a_label_if_long_text_follows(words: str, *, label: bool) -> None:
    pen = Pen()
    label_row(pen, "Nødberedskab", words, 100, (60, 180, 540))
    (found,) = pieces_of(pen.pdf())
    assert isinstance(found, Grid)
    assert headers(found) == [[label, False]]


def test_labels_closer_to_their_own_lines_than_to_the_next_label_are_two() -> None:
    pen, top = Pen(), 100.0
    for number, (first, lines) in enumerate(
        (("FORMÅL MED", 6), ("BEHOV FOR", 5), ("OMFANG AF", 2), ("BETALING FOR", 2), ("KLAGE OVER", 5))
    ):
        pen.line(60, top, first, 11, BOLD)
        pen.line(60, top + 13, "YDELSEN", 11, BOLD)
        for at in range(lines):
            pen.line(200, top + 13 * at, sentence(10 * number + at, 5), 11)
        top += 13 * lines + 5
    (found,) = pieces_of(pen.pdf())
    assert isinstance(found, Grid)
    assert len(found.rows) == 5


def test_a_bold_number_after_a_list_of_bullets_is_no_point_of_it() -> None:
    pen = Pen()
    for at, words in enumerate(("Støtten gives til", "• borgere over 18 år", "• borgere med varigt behov")):
        pen.line(60, 100 + 14 * at, words)
    pen.line(60, 146, "3. Klage", 11, BOLD)
    pen.line(60, 162, sentence(1, 6))
    assert seen(pen.pdf()) == [
        "Støtten gives til",
        ["• borgere over 18 år", "• borgere med varigt behov"],
        "3. Klage",
        sentence(1, 6),
    ]


def test_a_bold_point_of_a_numbered_list_stays_in_it() -> None:
    pen = Pen()
    pen.line(60, 100, "1. borgere over 18 år")
    pen.line(60, 116, "2. borgere med behov", 11, BOLD)
    pen.line(60, 132, "3. alle andre")
    assert seen(pen.pdf()) == [["1. borgere over 18 år", "2. borgere med behov", "3. alle andre"]]


def labelled(pen: Pen, top: float = 100.0) -> float:
    """Two rows of labels and text without lines; the baseline below them."""
    for number, label in enumerate(("Formål", "Målgruppe")):
        pen.line(60, top, label, 11, BOLD)
        top = pen.prose(200, top, 330, sentence(number)) + 6
    return top


def test_text_alone_on_the_next_page_goes_on_with_the_last_row() -> None:
    pen = Pen()
    top = labelled(pen)
    pen.line(60, top, "Kontakt", 11, BOLD)
    pen.line(200, top, "Myndighedsafdelingen")
    pen.page()
    pen.line(200, 60, "Telefon 44 20 33 00")
    pen.line(60, 100, sentence(7, 8))
    table, after = seen(pen.pdf())
    assert table[-1] == ("Kontakt", ["Myndighedsafdelingen", "Telefon 44 20 33 00"])
    assert after == sentence(7, 8)


def test_a_list_beside_the_second_line_of_a_label_begins_no_row() -> None:
    pen = Pen()
    top = labelled(pen)
    pen.line(60, top, "FORVENTNINGER", 11, BOLD)
    pen.line(60, top + 18, "TIL DIG", 11, BOLD)
    pen.line(200, top, "Du skal")
    pen.line(200, top + 18, "• være hjemme")
    pen.line(200, top + 31, "• melde afbud")
    (table,) = seen(pen.pdf())
    assert table[-1] == ("FORVENTNINGER TIL DIG", ["Du skal", ["• være hjemme", "• melde afbud"]])
