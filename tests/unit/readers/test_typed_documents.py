"""Documents typed without styles: bold lines that head nothing, labels of several ranks, levels by look."""

import pytest

from stdgen.model.document import Style
from stdgen.model.walk import text as words_in
from stdgen.readers.evidence.forms import is_form
from stdgen.readers.pieces import Grid, GridCell, Look, Piece
from tests.builders import listing
from tests.unit.readers.pieced import BODY, BOLD, LARGE, TITLE, cell, headings, opened, outline, piece, text, title_of, tree

HEADINGS = ("Formål", "Målgruppe", "Hvad kan du få hjælp til?", "Omfang", "Klageadgang", "Lovgrundlag")


def typed(*inserted: Piece) -> list[str]:
    """The headings of a typed document with these pieces in its midst."""
    sections = [each for words in HEADINGS for each in (piece(words, BOLD), text())]
    return headings(outline(piece("Kvalitetsstandard for rengøring", TITLE), *sections[:6], *inserted, *sections[6:]))


@pytest.mark.parametrize(
    "line",
    [
        "CPR-nr.:",
        "Dato og underskrift",
        "Med venlig hilsen",
        "Anne Madsen, afdelingsleder",
        "Godkendt af Byrådet",
        "Social- og Sundhedsudvalget",
        "Sønderborg Kommune",
        "SØNDERBORG KOMMUNE",
        "Mandag til torsdag",
        "1.250 kr. pr. måned",
        "Side 2 af 5",
        "Høringsudkast",
        "Gælder fra 1. januar 2025",
        "OBS!",
        "Kommunen tilbyder hjælp til dig, der har brug for støtte i hverdagen.",
    ],
)
def test_a_bold_line_of_a_form_or_a_signature_heads_nothing(line: str) -> None:
    assert typed(piece(line, BOLD), text()) == list(HEADINGS)


def test_a_bold_name_above_an_address_heads_nothing() -> None:
    assert typed(piece("Borgerservice", BOLD), piece("Rådhustorvet 10, 6400 Sønderborg", BODY), text()) == list(HEADINGS)


@pytest.mark.parametrize("line", ["Nøgler og låse", "Når du holder ferie", "Weekender", "Ferie og helligdage"])
def test_a_bold_line_that_nobody_knows_is_a_heading_among_headings(line: str) -> None:
    assert line in typed(piece(line, BOLD), text())


@pytest.mark.parametrize(
    "heading", ["Politisk godkendelse", "Hvem har godkendt standarden?", "Adresse og kontakt", "Klage til kommunalbestyrelsen", "Hverdagen"]
)
def test_headings_that_resemble_a_form_are_none_of_it(heading: str) -> None:
    assert not is_form(heading)


def test_a_label_alone_above_a_list_stands_beside_the_labels_that_open_text() -> None:
    labels = [opened("Formål:"), opened("Målgruppe:"), piece("Indhold:", Look(size=11, bold=True)), Piece(listing("rengøring", "indkøb"))]
    found = outline(piece("Kvalitetsstandard", TITLE), *labels, opened("Klageadgang:"), opened("Lovgrundlag:"))
    assert tree(found) == ["Formål", "Målgruppe", "Indhold:", "Klageadgang", "Lovgrundlag"]


def test_labels_in_italics_stand_below_those_in_bold() -> None:
    below = opened("Om morgenen:", style=Style.EMPHASIS)
    found = outline(
        piece("Kvalitetsstandard", TITLE), opened("Formål:"), opened("Indhold:"), below, opened("Klageadgang:"), opened("Pris:")
    )
    assert tree(found) == ["Formål", "Indhold", ["Om morgenen"], "Klageadgang", "Pris"]


def test_labels_stand_below_a_larger_heading_above_them() -> None:
    chapter = [piece("Personlig pleje", LARGE), opened("Formål:"), opened("Målgruppe:")]
    found = outline(piece("Katalog", TITLE), *chapter, piece("Rengøring", LARGE), opened("Formål:"), opened("Klageadgang:"))
    assert tree(found) == ["Personlig pleje", ["Formål", "Målgruppe"], "Rengøring", ["Formål", "Klageadgang"]]


def test_what_every_service_says_again_before_a_colon_is_no_heading() -> None:
    services = [
        each
        for name in ("Rengøring", "Indkøb", "Tøjvask", "Madservice")
        for each in (
            piece(name, LARGE),
            piece("Formål", BOLD),
            text(),
            piece("Godkendelse", BOLD),
            piece("Godkendt af: Socialudvalget", BODY),
        )
    ]
    assert "Godkendt af" not in str(tree(outline(piece("Ydelseskatalog", TITLE), *services)))


def test_page_numbers_behind_questions_are_no_text_of_theirs() -> None:
    entries = [piece(f"{words}? {page}", BODY) for page, words in enumerate(("Hvem kan få hjælp", "Hvad kan du få", "Hvad koster det"), 3)]
    sections = [each for words in ("Hvem kan få hjælp?", "Hvad kan du få?", "Hvad koster det?") for each in (piece(words, BOLD), text())]
    found = outline(piece("Kvalitetsstandard", TITLE), piece("Indholdsfortegnelse", BOLD), *entries, *sections)
    assert (tree(found), found.intro) == (["Hvem kan få hjælp?", "Hvad kan du få?", "Hvad koster det?"], ())


def test_an_annex_stands_beside_the_sections_however_it_is_set() -> None:
    sections = [each for words in HEADINGS for each in (piece(words, LARGE), text())]
    assert tree(outline(piece("Kvalitetsstandard", TITLE), *sections, piece("Bilag 1: Takster", BOLD), text())) == [
        *HEADINGS,
        "Bilag 1: Takster",
    ]


def test_letters_set_apart_in_some_headings_only_make_no_level() -> None:
    spaced = Look(size=11, bold=True, spaced=True, above=12)
    first, later = ("Formål", "Målgruppe"), ("Klageadgang", "Lovgrundlag")
    pieces = [each for words in (*first, *later) for each in (piece(words, spaced if words in later else BOLD), text())]
    assert tree(outline(piece("Kvalitetsstandard", TITLE), *pieces)) == [*first, *later]


def test_marked_levels_that_jump_among_headings_set_alike_are_evened() -> None:
    marked = [each for words, level in zip(HEADINGS, (1, 6, 3, 4, 1, 6), strict=True) for each in (piece(words, BOLD, level=level), text())]
    assert tree(outline(piece("Kvalitetsstandard", TITLE, level=4), *marked)) == list(HEADINGS)


def test_marked_levels_in_order_stay_where_all_headings_look_alike() -> None:
    marked = [each for words, level in zip(HEADINGS, (1, 2, 2, 1, 2, 3), strict=True) for each in (piece(words, BOLD, level=level), text())]
    assert tree(outline(piece("Kvalitetsstandard", TITLE, level=0), *marked)) == [
        "Formål",
        ["Målgruppe", "Hvad kan du få hjælp til?"],
        "Omfang",
        ["Klageadgang", ["Lovgrundlag"]],
    ]


def test_the_municipality_in_a_table_of_its_own_hides_no_title() -> None:
    letterhead = Grid(((GridCell(()), cell("SØNDERBORG KOMMUNE", bold=True)),))
    sections = [each for words in HEADINGS for each in (piece(words, BOLD), text())]
    found = outline(letterhead, piece("Kvalitetsstandard for rengøring", TITLE), text(), *sections)
    assert (title_of(found), tree(found)) == ("Kvalitetsstandard for rengøring", list(HEADINGS))


def test_the_files_own_title_is_one_below_the_municipality_even_where_it_reads_like_a_heading() -> None:
    sections = [each for words in HEADINGS for each in (piece(words, BOLD), text())]
    wording = "Det kan du forvente af støtten i Dybvig Kommune"
    found = outline(piece("DYBVIG KOMMUNE", BOLD), piece(wording, TITLE), text(), *sections, title=wording)
    assert (title_of(found), tree(found)) == (wording, list(HEADINGS))


def test_a_heading_in_capitals_over_two_lines_is_one() -> None:
    capitals = Look(size=11, bold=True, capitals=True, above=12)
    second = Look(size=11, bold=True, capitals=True, above=1)
    sections = [each for words in ("FORMÅL", "MÅLGRUPPE", "KLAGEADGANG") for each in (piece(words, capitals), text())]
    found = outline(*sections, piece("HVILKET LOVGRUNDLAG HAR", capitals), piece("ORDNINGEN?", second), text())
    assert headings(found)[-1] == "HVILKET LOVGRUNDLAG HAR ORDNINGEN?"


def test_an_approval_as_last_line_of_a_section_about_something_else_closes_the_document() -> None:
    sections = [each for words in ("Formål", "Målgruppe", "Kontakt") for each in (piece(words, BOLD), text())]
    found = outline(*sections, piece("Godkendt på møde i Socialudvalget den 3. marts 2025", BODY), piece("Version 2", BODY))
    assert [words_in((block,)) for block in found.closing] == ["Godkendt på møde i Socialudvalget den 3. marts 2025", "Version 2"]


@pytest.mark.parametrize("last", ["Godkendelse", "Om kvalitetsstandarden"])
def test_an_approval_stays_in_a_section_where_it_is_no_stranger(last: str) -> None:
    sections = [each for words in ("Formål", "Målgruppe", last) for each in (piece(words, BOLD), text())]
    assert outline(*sections, piece("Godkendt i Socialudvalget den 3. marts 2025", BODY)).closing == ()


def test_an_approval_that_is_all_a_section_says_stays_in_it() -> None:
    sections = [each for words in ("Formål", "Målgruppe") for each in (piece(words, BOLD), text())]
    assert outline(*sections, piece("Kontakt", BOLD), piece("Godkendt i Socialudvalget den 3. marts 2025", BODY)).closing == ()


def test_contents_that_run_on_in_one_paragraph_are_left_out() -> None:
    sections = [each for words in HEADINGS for each in (piece(words, level=2), piece(f"{words} – teksten om det."))]
    names = piece(" ".join(f"{words} {page}" for page, words in enumerate(HEADINGS, 2)))
    found = outline(piece("Kvalitetsstandard", level=1), piece("Indhold"), names, *sections)
    assert (headings(found), found.intro) == (list(HEADINGS), ())
