"""Pieces become sections: by their marks where the file has some, else by evidence."""

import pytest

from stdgen.model.document import Table, Topic
from stdgen.readers.pieces import Grid, GridCell, Look
from tests.unit.readers.pieced import BODY, BOLD, LARGE, TITLE, cell, headings, outline, piece, title_of, words


def test_the_only_top_heading_above_all_others_is_the_title() -> None:
    found = outline(piece("Titel", level=1), piece("Formål", level=2), piece("Tekst."), piece("Klage", level=2))
    assert (title_of(found), headings(found)) == ("Titel", ["Formål", "Klage"])


def test_a_heading_below_running_text_is_no_title() -> None:
    found = outline(piece("Tekst " * 40), piece("Formål", level=1), piece("Tekst."))
    assert (title_of(found), headings(found)) == (None, ["Formål"])


def test_what_reads_as_the_files_own_title_is_the_title() -> None:
    found = outline(piece("Hjælp til rengøring"), piece("Formål", level=1), piece("Tekst."), title="Hjælp til  rengøring")
    assert (title_of(found), headings(found), found.intro) == ("Hjælp til rengøring", ["Formål"], ())


@pytest.mark.parametrize("look", [BOLD, LARGE, Look(size=11, capitals=True, above=9), Look(size=11, underlined=True, above=9)])
def test_lines_set_apart_are_headings(look: Look) -> None:
    found = outline(
        piece("Kvalitetsstandard", TITLE),
        piece("Formål", look),
        piece("Formålet er at hjælpe.", BODY),
        piece("Klageadgang", look),
        piece("Du kan klage.", BODY),
    )
    assert (title_of(found), headings(found)) == ("Kvalitetsstandard", ["Formål", "Klageadgang"])


@pytest.mark.parametrize(
    "line", ["Vi hjælper dig hver dag.", "Tilbuddene er målrettede:", "og resten af sætningen", "Godkendt den 3. marts 2022"]
)
def test_bold_lines_that_are_sentences_are_no_headings(line: str) -> None:
    found = outline(
        piece("Formål", LARGE),
        piece("Tekst her.", BODY),
        piece(line, BOLD),
        piece("Mere tekst her.", BODY),
        piece("Klage", LARGE),
        piece("Ja.", BODY),
    )
    assert headings(found) == ["Formål", "Klage"]


def test_numbers_tell_the_levels() -> None:
    found = outline(
        piece("1. Formål", BOLD),
        piece("Tekst.", BODY),
        piece("1.1 Indhold", BOLD),
        piece("Tekst.", BODY),
        piece("2. Klage", BOLD),
        piece("Tekst.", BODY),
    )
    assert (headings(found), [len(section.sections) for section in found.sections]) == (["1. Formål", "2. Klage"], [1, 0])


def test_size_tells_the_levels() -> None:
    found = outline(
        piece("Formål", LARGE),
        piece("Tekst.", BODY),
        piece("Indhold", BOLD),
        piece("Tekst.", BODY),
        piece("Klage", LARGE),
        piece("Tekst.", BODY),
    )
    assert (headings(found), [len(section.sections) for section in found.sections]) == (["Formål", "Klage"], [1, 0])


LONG = "Her står der en længere tekst om det, som rækken handler om."


@pytest.mark.parametrize(
    "rows",
    [
        ((cell("Målgruppe", header=True), cell(LONG)), (cell("Klage", header=True), cell(LONG))),
        ((cell("Målgruppe", bold=True), cell(LONG)), (cell("Det særlige", bold=True), cell(LONG))),
        tuple((cell(label), cell(LONG)) for label in ("Målgruppe", "Formål", "Klageadgang", "Lovgrundlag")),
    ],
)
def test_a_table_of_labels_makes_sections(rows: tuple[tuple[GridCell, ...], ...]) -> None:
    found = outline(piece("Titel", level=0), Grid(rows), piece("Sidst."))
    assert (len(found.sections), found.sections[0].topic, words(found.closing)) == (len(rows), Topic.TARGET_GROUP, ["Sidst."])


@pytest.mark.parametrize(
    "rows",
    [
        ((cell("Emne", header=True), cell("Pris", header=True)), (cell("Mad"), cell("10 kr."))),
        ((cell("Emne", bold=True), cell("Pris", bold=True)), (cell("Mad"), cell(LONG)), (cell("Tid"), cell(LONG))),
        ((cell("Mad"), cell("10 kr."), cell("daglig")), (cell("Bad"), cell("20 kr."), cell("ugentlig"))),
    ],
)
def test_a_table_of_data_stays_a_table(rows: tuple[tuple[GridCell, ...], ...]) -> None:
    found = outline(piece("Titel", level=0), piece("Pris", level=1), Grid(rows), piece("Klage", level=1), piece("Ja."))
    assert [type(block) for block in found.sections[0].blocks] == [Table]


def test_what_stands_below_the_last_rule_closes_the_document() -> None:
    found = outline(
        piece("Formål", level=1), piece("Et."), piece("To.", ends=True), piece("Klage", level=1), piece("Tre."), piece("Slut.", ends=True)
    )
    assert (headings(found), words(found.sections[0].blocks), words(found.closing)) == (["Formål", "Klage"], ["Et.", "To."], ["Slut."])


@pytest.mark.parametrize("head", [("Emne", "Indhold"), ("Område:", "Beskrivelse")])
@pytest.mark.parametrize("header", [True, False])
def test_the_head_of_a_table_of_labels_is_no_section(head: tuple[str, str], *, header: bool) -> None:
    top = (cell(head[0], header=header), cell(head[1], header=header))
    rows = tuple((cell(label, bold=True), cell("En længere tekst om det, som står til venstre.")) for label in ("Formål", "Målgruppe"))
    assert headings(outline(piece("Titel", TITLE), Grid((top, *rows)))) == ["Formål", "Målgruppe"]


def test_underlined_labels_with_a_colon_are_headings() -> None:
    underlined = Look(size=11, underlined=True, above=12)
    found = outline(
        piece("Titel", TITLE), piece("Formål:", underlined), piece("Tekst.", BODY), piece("Klage:", underlined), piece("Mere.", BODY)
    )
    assert headings(found) == ["Formål:", "Klage:"]
