"""Columns of short lines, headings at their foot, tables side by side and contents beside text are read in order."""

from collections.abc import Sequence

from tests.unit.readers.from_pdf.pen import BOLD, Pen, Shape, seen, sentence


def column(pen: Pen, x: float, top: float, headings: Sequence[Sequence[str]], seed: int) -> list[Shape]:
    text: list[Shape] = []
    for number, heading in enumerate(headings):
        for line in heading:
            pen.line(x, top, line, 13, BOLD)
            top += 15.6
        top = pen.prose(x, top, 215, sentence(seed + number, 20), 9) + 16
        text.extend([" ".join(heading) if heading[-1][0].islower() else heading[0], sentence(seed + number, 20)])
    return text


def test_two_columns_with_many_short_headings_are_no_labels_with_their_text() -> None:
    pen = Pen()
    left = column(pen, 60, 90, [("Hvad er",), ("Hvem kan få",), ("Klage",), ("Pris",), ("Omfang",), ("Frist",)], 1)
    right = column(pen, 320, 90, [("Indhold",), ("Kontakt",), ("Lov",), ("Tilsyn",), ("Svar",), ("Kvalitet",)], 20)
    assert seen(pen.pdf()) == [*left, *right]


def test_the_left_column_goes_on_below_the_right_one_past_a_heading() -> None:
    pen = Pen()
    left = column(pen, 60, 90, [("Formål",), ("Målgruppe",), ("Indhold",), ("Klage",)], 1)
    right = column(pen, 320, 90, [("Pris",), ("Kontakt",)], 20)
    assert seen(pen.pdf()) == [*left, *right]


def label_table(pen: Pen, x: float, top: float, labels: Sequence[str], seed: int) -> Shape:
    rows: list[Shape] = []
    first = top
    for number, label in enumerate(labels):
        pen.rule(x, top, x + 330)
        pen.line(x + 4, top + 14, label, 10, BOLD)
        bottom = pen.prose(x + 104, top + 14, 215, sentence(seed + number, 20), 10)
        rows.append((label, sentence(seed + number, 20)))
        top = bottom
    pen.rule(x, top, x + 330)
    for edge in (x, x + 100, x + 330):
        pen.rule(edge, first, edge, top)
    return tuple(rows)


def test_the_left_one_of_two_tables_side_by_side_is_read_first_with_what_stands_above_it() -> None:
    pen = Pen(842, 595)
    right = label_table(pen, 470, 60, ("Klage", "Frist", "Kontakt"), 20)
    pen.line(50, 60, "Støtte i hverdagen", 18, BOLD)
    left = label_table(pen, 50, 90, ("Formål", "Indhold", "Omfang"), 1)
    found = seen(pen.pdf())
    assert found in (["Støtte i hverdagen", left, right], ["Støtte i hverdagen", (*left, *right)])


def test_text_beside_a_list_of_contents_stays() -> None:
    pen = Pen(842, 595)
    pen.line(50, 60, "Indhold", 14, BOLD)
    for at, name in enumerate(("Formål", "Målgruppe", "Omfang", "Klage", "Frist", "Kontakt")):
        pen.line(50, 80 + 12.5 * at, f"{name} {'.' * 60} {at + 2}", 10)
    pen.prose(470, 80, 300, sentence(3, 60), 10)
    assert seen(pen.pdf()) == [sentence(3, 60)]


def test_a_number_after_an_abbreviation_goes_on_the_line_above() -> None:
    pen = Pen()
    pen.line(60, 100, "Befordringen bestilles dagen før af borgeren selv, senest inden kl.", 10)
    pen.line(60, 112.5, "12. Der må påregnes ventetid.", 10)
    assert seen(pen.pdf()) == ["Befordringen bestilles dagen før af borgeren selv, senest inden kl. 12. Der må påregnes ventetid."]
