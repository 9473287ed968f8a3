"""Lines under words, huge letters behind them and small ones below the page: what is drawn about the text."""

from stdgen.readers.from_pdf.reading import read
from stdgen.readers.pieces import Grid
from tests.unit.readers.from_pdf.pen import BOLD, ITALIC, Pen, pieces_of, seen, sentence


def looks(data: bytes) -> list[tuple[bool, bool, str]]:
    found = [piece for piece in pieces_of(data) if not isinstance(piece, Grid) and piece.look]
    return [(piece.look.underlined, piece.look.italic, piece.look.colour) for piece in found if piece.look]


def test_a_line_under_a_heading_underlines_it_and_one_through_it_or_across_the_page_does_not() -> None:
    pen = Pen()
    pen.rule(70, 91.5, pen.line(70, 90, "Formål"))
    end = pen.line(70, 130, "Målgruppe", 14, ITALIC)
    pen.fill(70, 131.6, end, 132.4)
    pen.rule(70, 166, pen.line(70, 170, "Udgået"))
    pen.line(70, 210, "Klage")
    pen.rule(70, 213, 525)
    assert [(line, slanted) for line, slanted, _ in looks(pen.pdf())] == [(True, False), (True, True), (False, False), (False, False)]


def test_a_label_alone_underlined_does_not_underline_its_paragraph() -> None:
    pen = Pen()
    end = pen.line(70, 90, "Formål: ")
    pen.line(end, 90, "Hjælpen gives til alle.")
    pen.rule(70, 91.3, end - 6)
    assert [line for line, _, _ in looks(pen.pdf())] == [False]


def test_a_watermark_is_no_text_whether_whole_torn_or_turned() -> None:
    pen, text = Pen(), []
    pen.line(100, 200, "UDKAST", 110, BOLD, colour=0.85)
    for number in range(3):
        if number == 1:
            for at, letter in enumerate("UDKAST"):
                pen.line(90 + 60 * at, 130 + 20 * at, letter, 70, BOLD, colour=0.8)
        if number == 2:
            pen.turned(120, 400, "UDKAST", 100, 45)
        pen.prose(70, 110, 450, sentence(number, 200))
        text.append(sentence(number, 200))
        pen.page()
    assert seen(pen.pdf()) == text


def test_a_watermark_that_says_draft_is_told_once_as_no_text_says_it() -> None:
    pen = Pen()
    for number in range(2):
        pen.line(100, 200, "UDKAST", 110, BOLD, colour=0.85)
        pen.prose(70, 110, 450, sentence(number, 200))
        pen.page()
    found = read(pen.pdf(), "a.pdf").problems
    assert [(problem.rule, problem.hit.excerpt, problem.hit.at.page) for problem in found] == [("draft-mark", "UDKAST", 1)]


def test_a_running_head_that_says_draft_is_told_and_text_that_says_it_is_not() -> None:
    pen = Pen()
    for number in range(2):
        pen.line(70, 30, "Udkast til kvalitetsstandard, 12. maj 2026", 8)
        pen.prose(70, 110, 450, sentence(number, 200))
        pen.page()
    assert [problem.hit.excerpt for problem in read(pen.pdf(), "a.pdf").problems] == ["Udkast"]
    plain = Pen()
    plain.prose(70, 110, 450, "Udkast til planen sendes til dig, og du kan svare. " + sentence(0, 200))
    plain.page()
    assert read(plain.pdf(), "a.pdf").problems == ()


def test_a_large_title_is_text() -> None:
    pen = Pen()
    pen.line(70, 120, "Ledsagelse", 60, BOLD)
    pen.prose(70, 170, 450, sentence(1))
    assert seen(pen.pdf()) == ["Ledsagelse", sentence(1)]


def test_a_footnote_follows_the_paragraph_that_refers_to_it_and_leaves_text_over_the_page_break_whole() -> None:
    pen = Pen()
    end = pen.line(70, 100, "Hjælpen er gratis")
    pen.line(pen.line(end, 96, "1", 7), 100, " for alle borgere i kommunen.")
    pen.line(70, 725, "Borgeren kan vælge mellem kommunens egen ordning og de private leverandører,")
    pen.rule(70, 740, 214)
    pen.line(70, 752, "1", 6)
    pen.line(75, 755, "Jf. servicelovens § 161 om betaling for hjælp og lov om social pension, som", 9)
    pen.line(70, 766, "senest er ændret i 2024.", 9)
    pen.page()
    pen.line(70, 100, "som har lavet en aftale med kommunen.")
    assert seen(pen.pdf()) == [
        "Hjælpen er gratis1 for alle borgere i kommunen.",
        "1 Jf. servicelovens § 161 om betaling for hjælp og lov om social pension, som senest er ændret i 2024.",
        "Borgeren kan vælge mellem kommunens egen ordning og de private leverandører, som har lavet en aftale med kommunen.",
    ]


def test_small_print_that_nothing_refers_to_is_text_where_it_stands() -> None:
    pen = Pen()
    pen.prose(70, 100, 450, sentence(1))
    pen.line(70, 700, "Eksempel Kommune, Torvet 1, 9999 Eksempel", 8)
    assert seen(pen.pdf()) == [sentence(1), "Eksempel Kommune, Torvet 1, 9999 Eksempel"]
