"""A list of contents among the text is no text."""

import pytest

from stdgen.readers.pieces import Look, Piece
from tests.builders import listing
from tests.unit.readers.pieced import BODY, BOLD, TEXT, TITLE, headings, outline, piece, text, words

LABELS = ("Formål", "Målgruppe", "Klageadgang")
REST = [each for label in LABELS for each in (piece(label, BOLD), text())]


@pytest.mark.parametrize("head", ["Indhold", "Indholdsfortegnelse", "INDHOLD:", "Indholdsoversigt"])
@pytest.mark.parametrize(
    "entries",
    [
        [piece(f"{label} {page}", BODY) for page, label in enumerate(LABELS, 2)],
        [piece(f"{page}. {label} ........ {page}", BODY) for page, label in enumerate(LABELS, 1)],
        [piece(" ".join(f"{label} . . . . . . . . {page}" for page, label in enumerate(LABELS, 1)), BODY)],
        [Piece(listing(*LABELS))],
    ],
)
def test_a_list_that_names_the_headings_is_left_out_with_its_head(head: str, entries: list[Piece]) -> None:
    found = outline(piece("Rengøring", TITLE), piece(head, Look(size=14, bold=True)), *entries, *REST)
    assert (headings(found), found.intro) == (list(LABELS), ())


@pytest.mark.parametrize("look", [BOLD, Look(size=14, bold=True)])
def test_the_head_of_a_list_that_was_left_out_before_goes_too(look: Look) -> None:
    assert headings(outline(piece("Rengøring", TITLE), piece("Indholdsfortegnelse", look), *REST)) == list(LABELS)


def test_a_section_on_contents_with_text_of_its_own_stays() -> None:
    found = outline(piece("Rengøring", TITLE), piece("Indhold", BOLD), text("Hjælpen omfatter formål, målgruppe og klageadgang."), *REST)
    assert headings(found) == ["Indhold", *LABELS]


def test_a_list_under_contents_that_names_no_headings_stays() -> None:
    found = outline(piece("Rengøring", TITLE), piece("Indhold", BOLD), Piece(listing("gulvvask", "støvsugning", "formål")), *REST)
    assert (headings(found), len(found.sections[0].blocks)) == (["Indhold", *LABELS], 1)


def test_dots_to_be_filled_in_are_text() -> None:
    found = outline(piece("Rengøring", TITLE), *REST, piece("Dato: ......................", BODY))
    assert words(found.sections[-1].blocks) == [TEXT, "Dato: ......................"]


@pytest.mark.parametrize("look", [BODY, BOLD])
def test_a_list_without_a_head_that_leads_to_pages_is_left_out(look: Look) -> None:
    labels = (*LABELS, "Pris")
    below = [*REST, piece("Pris", BOLD), text()]
    found = outline(piece("Rengøring", TITLE), text(), *[piece(f"{label} {page}", look) for page, label in enumerate(labels, 3)], *below)
    assert (headings(found), words(found.intro)) == (list(labels), [TEXT])


def test_a_list_of_prices_is_text() -> None:
    prices = [piece(f"{name} {price}", BODY) for price, name in enumerate(("Hovedret", "Biret", "Kaffe", "Kage"), 58)]
    assert len(outline(piece("Rengøring", TITLE), *REST, *prices).sections[-1].blocks) == 5
