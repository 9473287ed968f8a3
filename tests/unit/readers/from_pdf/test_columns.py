"""Text side by side without drawn lines is read in the order in which people read it."""

from collections.abc import Sequence

import pytest

from tests.unit.readers.from_pdf.pen import BOLD, PLAIN, SERIF_BOLD, Pen, Shape, seen, sentence

LABELS = (("Hvem kan få", "hjælp?"), ("Formål",), ("Klage over", "afgørelsen"), ("Lovgrundlag",))


def column(pen: Pen, x: float, top: float, headings: Sequence[str], width: float, seed: int) -> list[Shape]:
    text: list[Shape] = []
    for number, heading in enumerate(headings):
        pen.line(x, top, heading, 12, BOLD)
        top = pen.prose(x, top + 16, width, sentence(seed + number, 50), 10) + 8
        text.extend([heading, sentence(seed + number, 50)])
    return text


@pytest.mark.parametrize("lower", [0.0, 6.5])
def test_columns_are_read_one_after_the_other_whether_their_lines_are_level_or_not(lower: float) -> None:
    pen = Pen()
    pen.line(60, 60, "Støtte i hverdagen", 18, BOLD)
    left = column(pen, 60, 100, ("Formål", "Målgruppe", "Omfang"), 220, 1)
    right = column(pen, 310, 100 + lower, ("Indhold", "Klage"), 225, 9)
    assert seen(pen.pdf()) == ["Støtte i hverdagen", *left, *right]


def test_three_columns_on_a_landscape_page_are_read_one_after_the_other() -> None:
    pen = Pen(842, 595)
    texts = [column(pen, x, 60, (heading,), 220, seed) for seed, (x, heading) in enumerate(((40, "Formål"), (300, "Klage"), (560, "Pris")))]
    assert seen(pen.pdf()) == [part for text in texts for part in text]


def test_a_heading_over_both_columns_parts_what_stands_above_from_what_stands_below() -> None:
    pen = Pen()
    top = pen.prose(60, 90, 480, sentence(1, 60), 10) + 10
    left, right = sentence(2, 60), sentence(3, 40)
    bottom = max(pen.prose(60, top, 225, left, 10), pen.prose(310, top, 230, right, 10)) + 14
    heading = "Hvordan klager du over en afgørelse, som du er uenig i?"
    pen.line(60, bottom, heading, 12, BOLD)
    pen.prose(60, bottom + 18, 480, sentence(4, 60), 10)
    assert seen(pen.pdf()) == [sentence(1, 60), left, right, heading, sentence(4, 60)]


def test_a_paragraph_goes_on_from_column_to_column_and_over_the_page() -> None:
    pen, words = Pen(), sentence(5, 320).split()
    lines = [" ".join(words[at : at + 4]) for at in range(0, 320, 4)]
    for at, line in enumerate(lines):
        if at == 40:
            pen.page()
        pen.prose((60, 310)[at // 20 % 2], 100 + 13 * (at % 20), 240, line, 10)
    assert seen(pen.pdf()) == [" ".join(words)]


def rows(pen: Pen, labels: Sequence[Sequence[str]], x: tuple[float, float], *, size: float = 10, drop: float = 0, seed: int = 0) -> Shape:
    top, text = 90.0, []
    for number, label in enumerate(labels):
        for at, line in enumerate(label):
            pen.line(x[0], top + drop + 1.3 * size * at, line, size, BOLD)
        top = pen.prose(x[1], top, 340, sentence(seed + number, 60), 10) + 10
        text.append((" ".join(label), sentence(seed + number, 60)))
    return tuple(text)


def test_labels_in_the_margin_stand_for_the_text_beside_them() -> None:
    pen = Pen()
    assert [rows(pen, LABELS, (60, 180))] == seen(pen.pdf())


def test_labels_right_of_the_text_stand_for_it_as_well() -> None:
    pen = Pen()
    assert [rows(pen, LABELS, (420, 60))] == seen(pen.pdf())


def test_labels_larger_than_the_text_and_lower_by_a_little_stand_for_it() -> None:
    pen = Pen()
    assert [rows(pen, [label[:1] for label in LABELS], (60, 210), size=15, drop=4)] == seen(pen.pdf())


def test_labels_halfway_down_their_text_stand_for_all_of_it() -> None:
    pen, top, text = Pen(), 90.0, []
    for number, label in enumerate(LABELS):
        end = pen.prose(180, top, 350, sentence(number, 80), 10)
        middle = (top + end - 12.5) / 2 - 6 * (len(label) - 1)
        for at, line in enumerate(label):
            pen.line(60, middle + 13 * at, line, 10, BOLD)
        text.append((" ".join(label), sentence(number, 80)))
        top = end + 12
    assert seen(pen.pdf()) == [tuple(text)]


def test_rows_parted_by_rules_are_rows_wherever_the_label_stands() -> None:
    pen, top, text = Pen(), 90.0, []
    for number, label in enumerate(LABELS):
        pen.rule(60, top - 12, 530)
        middle = pen.prose(180, top, 350, sentence(number, 40), 10)
        pen.line(60, middle - 4, label[0], 10, BOLD)
        text.append((label[0], [sentence(number, 40), sentence(number + 20, 40)]))
        top = pen.prose(180, middle + 6, 350, sentence(number + 20, 40), 10) + 12
    assert seen(pen.pdf()) == [tuple(text)]


def test_short_facts_under_each_other_are_rows_of_their_own() -> None:
    pen, top = Pen(), 90.0
    facts = (
        ("Dato", "3. maj 2025"),
        ("Version", "2.0"),
        ("Godkendt af", "Byrådet"),
        ("Formål", sentence(1, 50)),
        ("Klage", sentence(2, 50)),
    )
    for label, text in facts:
        pen.line(60, top, label, 10, BOLD)
        top = pen.prose(180, top, 350, text, 10)
    assert [tuple(cell[0] if isinstance(cell, list) else cell for cell in row) for row in seen(pen.pdf())[0]] == list(facts)


def test_mirrored_margins_are_read_page_by_page() -> None:
    pen, text = Pen(), []
    for number, x in enumerate(((60, 180), (45, 165), (60, 180))):
        text.append(rows(pen, [(f"{words} {'abc'[number]}",) for words in ("Formål", "Klage", "Pris")], x, seed=10 * number))
        pen.page()
    assert seen(pen.pdf()) == text


def test_a_ruled_table_in_the_text_beside_a_label_stays_with_the_label() -> None:
    pen, top, text = Pen(), 90.0, []
    for number, label in enumerate(("Formål", "Pris", "Klage")):
        pen.line(60, top, label, 10, BOLD)
        top = pen.prose(180, top, 350, sentence(number), 10)
        cell: Shape = sentence(number)
        if label == "Pris":
            for line, row in enumerate((("Ydelse", "Pris"), ("Middag", "55 kr."))):
                for x, words in zip((180, 340), row, strict=True):
                    pen.box(x - 5, top + 20 * line, x + 155, top + 20 * line + 20)
                    pen.line(x, top + 20 * line + 14, words, 10, PLAIN if line else SERIF_BOLD)
            top += 60
            cell = [sentence(number), (("Ydelse", "Pris"), ("Middag", "55 kr."))]
        text.append((label, cell))
        top += 10
    assert seen(pen.pdf()) == [tuple(text)]
