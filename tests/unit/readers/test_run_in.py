"""Labels that open a paragraph become headings."""

import pytest

from stdgen.model.document import Style
from tests.unit.readers.pieced import BOLD, TITLE, headings, opened, outline, piece, text, tree, words

THREE = ("Formål", "Målgruppe", "Det særlige")


@pytest.mark.parametrize(
    ("before", "after"), [(": ", ""), (":", " "), ("", ": "), (". ", ""), (" – ", ""), ("", " – "), ("", " - "), ("", "\n"), (" ", "")]
)
@pytest.mark.parametrize("style", [Style.STRONG, Style.EMPHASIS])
def test_labels_in_other_letters_are_headings(before: str, after: str, style: Style) -> None:
    found = outline(*[opened(label + before, after + "Hjælpen skal støtte dig i hverdagen.", style=style) for label in THREE])
    assert (headings(found), words(found.sections[0].blocks)) == (list(THREE), ["Hjælpen skal støtte dig i hverdagen."])


@pytest.mark.parametrize("sign", [": ", " – ", " - "])
def test_labels_in_the_letters_of_the_text_are_headings_where_they_are_known(sign: str) -> None:
    labels = ("Formål", "Målgruppe", "Klageadgang")
    assert headings(outline(*[opened(label + sign, style=None) for label in labels])) == list(labels)


def test_unknown_words_before_a_colon_open_no_section() -> None:
    found = outline(*[opened(f"{label}: ", style=None) for label in ("Mandag", "Tirsdag", "Onsdag", "Torsdag")])
    assert headings(found) == []


def test_one_bold_word_in_running_text_is_no_label() -> None:
    assert headings(outline(opened("Kommunen ", "skal altid vurdere dit behov."), text(), text())) == []


def test_a_single_known_label_with_a_colon_is_a_heading() -> None:
    assert headings(outline(text(), opened("Klageadgang: "))) == ["Klageadgang"]


def test_what_follows_a_label_stands_under_it() -> None:
    found = outline(*[each for label in THREE for each in (opened(f"{label}: ", "En hel sætning mere."), text("Og en til her."))])
    assert words(found.sections[1].blocks) == ["En hel sætning mere.", "Og en til her."]


def test_labels_stand_below_the_heading_above_them() -> None:
    services = [[piece(name, BOLD), *[opened(f"{label}: ") for label in THREE]] for name in ("Rengøring", "Indkøb")]
    found = outline(piece("Kvalitetsstandarder", TITLE), *[each for service in services for each in service])
    assert tree(found) == ["Rengøring", list(THREE), "Indkøb", list(THREE)]


def test_terms_explained_in_a_well_marked_file_stay_text() -> None:
    terms = [opened(f"{term}: ") for term in ("Hjemmevagt", "Nattevagt", "Dagvagt")]
    found = outline(piece("Formål", level=1), text(), piece("Indhold", level=1), *terms, piece("Klageadgang", level=1), text())
    assert tree(found) == ["Formål", "Indhold", "Klageadgang"]


@pytest.mark.parametrize("fact", ["Telefon", "Gælder fra", "Næste revision", "Version", "Sidst opdateret", "Ansvarlig afdeling"])
def test_facts_of_the_document_after_a_bold_word_open_no_section(fact: str) -> None:
    found = outline(*[opened(f"{label}: ") for label in THREE], opened(f"{fact}: ", "marts 2026"))
    assert headings(found) == list(THREE)
