"""What stands around a cell, and what a label leads in."""

from stdgen.rulekit.rows import rival_cells
from stdgen.rulekit.tables import column, governed, heads, noted, row
from stdgen.rulekit.told import told
from stdgen.rulekit.words import text_lines
from tests.builders import document, listing, section, table

TOLD = told(
    document(
        "T", section("A", table(("Ydelse", "Loft"), ("Indkøb", "1 gang"), ("Bad", "2 gange")), "Højst:", listing("en time", "to ture"))
    )
)[0]
LINES = {line.text: line for line in TOLD.lines}


def test_the_head_of_a_column_governs_the_cells_below() -> None:
    assert list(governed(TOLD, LINES["Loft"])) == ["1 gang", "2 gange"]


def test_the_first_word_of_a_row_governs_what_stands_beside_it() -> None:
    assert list(governed(TOLD, LINES["Bad"])) == ["2 gange"]


def test_words_that_lead_in_a_list_govern_its_points() -> None:
    assert list(governed(TOLD, LINES["Højst:"])) == ["en time", "to ture"]


def test_a_cell_has_a_row_and_a_column() -> None:
    assert (row(TOLD, LINES["2 gange"]), column(TOLD, LINES["2 gange"])) == ("bad", "loft")
    assert (row(TOLD, LINES["en time"]), column(TOLD, LINES["Loft"])) == ("", "")


def test_a_cell_is_headed_by_its_column_and_its_row() -> None:
    assert list(heads(TOLD, LINES["2 gange"])) == ["loft", "bad"]
    assert (list(heads(TOLD, LINES["Bad"])), list(heads(TOLD, LINES["en time"]))) == (["ydelse"], [])


def test_a_table_right_behind_another_is_one_of_its_own() -> None:
    two = told(document("T", section("A", table(("Ydelse", "Loft"), ("Bad", "to")), table(("Frist", "Modtager"), ("Fire uger", "Os")))))[0]
    cells = {line.text: line for line in two.lines}
    assert (row(two, cells["Os"]), column(two, cells["Os"]), list(governed(two, cells["Loft"]))) == ("fire uger", "modtager", ["to"])


def test_two_rows_of_one_name_that_go_on_alike_are_rivals() -> None:
    rows = ("Afbud", "Ring senest klokken 8"), ("Afbud", "Ring senest dagen før"), ("Ferie", "Ring senest i maj")
    lines = text_lines(section("A", table(("Hvad", "Hvornår"), *rows)).blocks)
    assert [(one.text, other.text) for one, other in rival_cells(lines)] == [(rows[0][1], rows[1][1])]


def test_two_rows_of_one_name_that_count_otherwise_are_rivals() -> None:
    rows = (
        ("Mandag", "8.00-15.00"),
        ("Mandag", "8.30-14.30"),
        ("Bad", "Hver anden uge"),
        ("Bad", "Hver tredje uge"),
        ("Ni ud af ti aftaler holdes", "Årligt"),
    )
    lines = text_lines(section("A", table(("Hvad", "Hvornår"), *rows, ("Otte ud af ti aftaler holdes", "Årligt"))).blocks)
    found = [(one.text, other.text) for one, other in rival_cells(lines)]
    assert found == [(rows[0][1], rows[1][1]), (rows[2][1], rows[3][1]), (rows[4][0], "Otte ud af ti aftaler holdes")]


def test_hours_of_one_day_that_do_not_meet_are_no_rivals() -> None:
    rows = ("Mandag", "8-12"), ("Mandag", "13-15"), ("Tirsdag", "9-12", "Yoga"), ("Tirsdag", "10-12", "Kor")
    lines = text_lines(section("A", table(("Hvad", "Hvornår", "Note"), *rows)).blocks)
    assert list(rival_cells(lines)) == []


def test_numbers_beside_one_name_are_no_rivals() -> None:
    lines = text_lines(section("A", table(("Hvem", "Telefon"), ("A", "88 10 20 30"), ("A", "88 10 20 00"))).blocks)
    assert list(rival_cells(lines)) == []


def test_a_note_belongs_to_the_words_that_end_with_its_mark() -> None:
    one = told(document("T", section("A", "Hjemmeplejen hjælper med bad.1", "1 Efter serviceloven.", "2 Uden ord før sig.")))[0]
    assert [noted(one, line) for line in one.lines if line.text[0].isdigit()] == ["hjemmeplejen hjælper med bad.1", ""]
