"""A heading that stands as two paragraphs is one."""

import pytest

from stdgen.readers.pieces import Look
from tests.unit.readers.pieced import BOLD, headings, outline, piece, text

OTHERS = [each for words in ("Formål", "Klageadgang") for each in (piece(words, BOLD), text())]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Hvor lang tid går der, før du får", "svar på din ansøgning?"),
        ("Bilag 1", "Ordforklaring"),
        ("Kapitel II.", "Takster"),
        ("BILAG A:", "Skema"),
    ],
)
def test_two_lines_of_one_heading_are_joined(first: str, second: str) -> None:
    assert headings(outline(*OTHERS, piece(first, BOLD), piece(second, BOLD), text())) == ["Formål", "Klageadgang", f"{first} {second}"]


@pytest.mark.parametrize(("first", "second"), [("Pris", "Betaling"), ("Hvad koster det?", "og mere")])
def test_two_headings_under_each_other_are_two_or_text(first: str, second: str) -> None:
    assert f"{first} {second}" not in headings(outline(*OTHERS, piece(first, BOLD), piece(second, BOLD), text()))


def test_lines_set_apart_in_two_ways_are_not_joined() -> None:
    found = outline(*OTHERS, piece("Bilag 1", BOLD), piece("Ordforklaring", Look(size=14)), text())
    assert "Bilag 1 Ordforklaring" not in headings(found)
