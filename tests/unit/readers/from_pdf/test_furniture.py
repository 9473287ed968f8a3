"""What stands around the text of a page is left out; what states a fact is said once."""

import pytest

from tests.unit.readers.from_pdf.pen import BOLD, Pen, Shape, seen, sentence


def page(pen: Pen, seed: int, top: float = 110) -> Shape:
    pen.prose(70, top, 450, sentence(seed))
    return sentence(seed)


def test_heads_that_differ_on_odd_and_even_pages_are_no_text() -> None:
    pen, text = Pen(), []
    for number in range(1, 8):
        if number > 1:
            pen.line(350 if number % 2 else 70, 40, "Eksempel Kommune" if number % 2 else "Kvalitetsstandard for ledsagelse", 9)
        text.append(page(pen, number))
        pen.line(500 if number % 2 else 70, 810, str(number), 9)
        pen.page()
    assert seen(pen.pdf()) == text


@pytest.mark.parametrize("printed", ["Side 1 af 6", "1/6", "Side 1", "Side 1 (6)", "1 | Side", "Side 1/6", "- 1 -", "1 af 6", "1"])
def test_the_number_of_a_single_page_is_no_text(printed: str) -> None:
    pen = Pen()
    text = page(pen, 1)
    pen.line(480, 810, printed, 8)
    assert seen(pen.pdf()) == [text]


def test_a_year_at_the_foot_of_a_cover_is_text() -> None:
    pen = Pen()
    pen.line(70, 400, "Kvalitetsstandarder", 30, BOLD)
    pen.line(70, 800, "2025", 14)
    assert seen(pen.pdf()) == ["Kvalitetsstandarder", "2025"]


def test_what_a_browser_prints_around_a_page_is_no_text() -> None:
    pen = Pen()
    pen.line(25, 20, "22.11.2026, 14.03", 8)
    pen.line(300, 20, "Ledsagelse | Eksempel Kommune", 8)
    text = page(pen, 2)
    pen.line(25, 830, "https://www.eksempel.dk/borger/ledsagelse?x=1", 8)
    pen.line(560, 830, "1/1", 8)
    assert seen(pen.pdf()) == [text]


def test_what_a_website_needs_is_text_unless_a_browser_printed_the_page() -> None:
    pens = Pen(), Pen()
    for pen in pens:
        pen.line(70, 90, "Læs op")
        page(pen, 2)
    pens[1].line(25, 830, "https://www.eksempel.dk/ledsagelse", 8)
    assert [seen(pen.pdf()) for pen in pens] == [["Læs op", sentence(2)], [sentence(2)]]


def test_an_approval_and_a_version_in_a_running_foot_are_said_once_after_the_text() -> None:
    pen, text = Pen(), []
    for number in range(1, 4):
        text.append(page(pen, number))
        pen.line(70, 800, "Godkendt af Byrådet den 3. marts 2025", 8)
        pen.line(70, 812, "Version 2.1", 8)
        pen.line(500, 812, f"Side {number} af 3", 8)
        pen.page()
    assert seen(pen.pdf()) == [*text, "Godkendt af Byrådet den 3. marts 2025", "Version 2.1"]


def test_a_line_said_once_at_the_foot_of_a_page_is_text() -> None:
    pen = Pen()
    text = page(pen, 3)
    pen.line(70, 800, "Sagsnr. 24/12345", 8)
    pen.line(480, 800, "Side 1 af 1", 8)
    first = seen(pen.pdf())
    assert first == [text, "Sagsnr. 24/12345"]


def test_headings_that_begin_every_page_below_a_line_of_its_own_are_text() -> None:
    pen, text = Pen(), []
    for number, service in enumerate(("Ledsagelse", "Aflastning", "Madservice")):
        pen.line(70, 60, service, 18, BOLD)
        pen.line(70, 90, "Formål", 12, BOLD)
        text.extend([service, "Formål", page(pen, number)])
        pen.page()
    assert seen(pen.pdf()) == text


def test_numbers_that_count_lines_in_the_margin_are_no_text() -> None:
    pen, words = Pen(), sentence(4, 120).split()
    lines = [" ".join(words[at : at + 10]) for at in range(0, 120, 10)]
    for at, line in enumerate(lines):
        pen.line(40, 100 + 15 * at, str(at + 1), 8)
        pen.line(70, 100 + 15 * at, line)
    assert " ".join(str(part) for part in seen(pen.pdf())) == " ".join(lines)


def test_points_and_prices_at_the_foot_of_pages_are_text() -> None:
    pen, text = Pen(), []
    for number in range(1, 4):
        text.append(page(pen, number))
        pen.line(70, 790 - 20 * number, "Sagsnr. 27.00.00-P23", 11)
        pen.line(70, 800, ("Hovedret", "Biret", "Levering")[number - 1], 11)
        pen.line(250, 800, f"{number * 3} kr.", 11)
        pen.line(70, 815, "Center for Handicap", 8)
        pen.page()
    found = [str(shape) for shape in seen(pen.pdf())]
    assert [sum(words in shape for shape in found) for words in ("Sagsnr.", "kr.", "Center")] == [3, 3, 0]


def test_a_page_number_may_stand_inside_the_running_foot() -> None:
    pen, text = Pen(), []
    for number in range(1, 5):
        text.append(page(pen, number))
        pen.line(300, 790, str(number), 9)
        pen.line(250, 810, "Ældre og Sundhed", 9)
        pen.page()
    assert seen(pen.pdf()) == text


def test_the_municipality_alone_above_a_text_is_its_letterhead_unless_it_is_the_title() -> None:
    pens = Pen(), Pen()
    for pen, size in zip(pens, (12, 24), strict=True):
        pen.line(400, 40, "Eksempel Kommune", size)
        pen.line(70, 80, "Ledsagelse", 24 if size == 12 else 12, BOLD)
        page(pen, 2)
    assert [seen(pen.pdf()) for pen in pens] == [["Ledsagelse", sentence(2)], ["Eksempel Kommune", "Ledsagelse", sentence(2)]]
