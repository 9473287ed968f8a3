"""The title is told among the lines at the top of a document."""

import pytest

from stdgen.readers.pieces import Look
from tests.unit.readers.pieced import BODY, BOLD, TITLE, headings, outline, piece, text, title_of, words

REST = (piece("Formål", BOLD), text(), piece("Klageadgang", BOLD), text())


def test_a_title_over_three_lines_is_one() -> None:
    lines = [piece(words, TITLE) for words in ("Kvalitetsstandard for", "personlig pleje og", "praktisk hjælp")]
    found = outline(*lines, *REST)
    assert (title_of(found), headings(found), found.intro) == (
        "Kvalitetsstandard for personlig pleje og praktisk hjælp",
        ["Formål", "Klageadgang"],
        (),
    )


@pytest.mark.parametrize("year", ["2026", "Januar 2026", "2025-2026"])
def test_the_municipality_and_the_year_are_no_title(year: str) -> None:
    found = outline(piece("Aaby Kommune", TITLE), piece("Rengøring", TITLE), piece(year, TITLE), *REST)
    assert (title_of(found), words(found.intro)) == ("Rengøring", ["Aaby Kommune", year])


def test_the_line_that_names_a_standard_is_the_title_though_set_like_the_headings() -> None:
    assert title_of(outline(piece("Kvalitetsstandard for rengøring", BOLD), *REST)) == "Kvalitetsstandard for rengøring"


def test_a_first_heading_like_all_others_is_no_title() -> None:
    found = outline(*REST)
    assert (title_of(found), headings(found)) == (None, ["Formål", "Klageadgang"])


@pytest.mark.parametrize(
    "junk", ["Microsoft Word - rengøring.docx", "Dokument1", "kvalitetsstandard_2024.pdf", "Titel", "2024-1234", "Skabelon til notat"]
)
def test_a_title_that_a_program_put_into_the_file_is_none(junk: str) -> None:
    assert title_of(outline(piece("Et afsnit. " * 20, BODY), *REST, title=junk)) is None


def test_the_files_own_title_is_taken_where_the_page_has_none() -> None:
    assert title_of(outline(text(), *REST, title="Hjælp til rengøring")) == "Hjælp til rengøring"


def test_text_set_small_above_the_title_does_not_become_it() -> None:
    found = outline(piece("Social og Sundhed", BODY), piece("Rengøring", Look(size=24)), *REST)
    assert (title_of(found), words(found.intro)) == ("Rengøring", ["Social og Sundhed"])
