"""Lists of contents are left out, and tell which lines are headings."""

from tests.unit.readers.from_pdf.pen import BOLD, Pen, Shape, pieces_of, seen, sentence

HEADINGS = ("Formål", "Hvem kan få hjælp, og hvad skal der til, for at du kan få den?", "Indhold", "Klage")


def chapters(pen: Pen) -> list[Shape]:
    top = 90.0
    text: list[Shape] = []
    for number, heading in enumerate(HEADINGS):
        pen.line(70, top, heading, 13, BOLD)
        top = pen.prose(70, top + 18, 450, sentence(number)) + 10
        text.extend([heading, sentence(number)])
    return text


def test_a_list_with_leader_dots_is_left_out_with_its_heading_and_its_long_lines() -> None:
    pen = Pen()
    pen.line(70, 70, "Kvalitetsstandarder", 20, BOLD)
    pen.line(70, 110, "Indhold", 14, BOLD)
    lines = ("Formål " + "." * 80 + " 2", "Hvem kan få hjælp, og hvad skal der til, for at du", "kan få den?" + "." * 70 + " 3")
    for at, line in enumerate((*lines, "Indhold" + " ." * 40 + " 3", "Klage ………………………… 4")):
        pen.line(70, 135 + 16 * at, line)
    pen.page()
    text = chapters(pen)
    assert seen(pen.pdf()) == ["Kvalitetsstandarder", *text]


def test_a_list_with_page_numbers_at_the_right_is_left_out() -> None:
    pen = Pen()
    pen.line(70, 110, "Indholdsfortegnelse", 14, BOLD)
    for at, heading in enumerate(HEADINGS):
        pen.line(70, 135 + 16 * at, heading)
        pen.line(510, 135 + 16 * at, str(at + 2))
    pen.page()
    text = chapters(pen)
    data = pen.pdf()
    assert seen(data) == text
    assert [piece.bookmarked for piece in pieces_of(data) if not hasattr(piece, "rows")] == [True, False] * 4


def test_a_heading_about_the_content_of_a_service_is_text() -> None:
    pen = Pen()
    pen.line(70, 110, "Indhold", 14, BOLD)
    pen.prose(70, 130, 450, sentence(1))
    pen.line(80, 200, "•")
    pen.line(95, 200, "Ledsagelse til 12 aktiviteter om året i 2025")
    pen.line(80, 216, "•")
    pen.line(95, 216, "Hjælp til indkøb")
    assert seen(pen.pdf()) == ["Indhold", sentence(1), ["• Ledsagelse til 12 aktiviteter om året i 2025", "• Hjælp til indkøb"]]
