"""Words with better ones."""

from datetime import date

import pytest

from stdgen.model.document import Document
from stdgen.model.finding import SourceKind
from stdgen.rulekit.naming.terms import terms, uses
from tests.builders import document, section

DAY = date(2026, 11, 21)
LISTS = ("officialese", "outdated")


def said(read: Document, name: str, day: date = DAY) -> list[tuple[str, int]]:
    return [(use.passage.line.text[use.start : use.end], use.times) for use in uses(read, name, day)]


@pytest.mark.parametrize("name", LISTS)
def test_every_form_of_a_list_is_found_as_it_is_written(name: str) -> None:
    for term in terms(name):
        for form in term.words.split(","):
            words = form.strip().replace("(", "").replace("?", "").split("|")[0].rstrip(")")
            assert said(document("Støtte", section("Indhold", f"Her er {words} nok.")), name), form


@pytest.mark.parametrize("name", LISTS)
def test_no_word_stands_in_two_terms_of_a_list_and_none_is_its_own_better_word(name: str) -> None:
    forms = [form.strip() for term in terms(name) for form in term.words.split(",")]
    assert len(set(forms)) == len(forms)
    assert not [term for term in terms(name) for form in term.words.split(",") if form.strip() in ", ".join(term.better).split(", ")]


@pytest.mark.parametrize("name", LISTS)
def test_what_is_better_is_one_for_all_forms_or_one_for_each(name: str) -> None:
    assert [term.words for term in terms(name) if len(term.better) not in (1, len(term.words.split(",")))] == []


@pytest.mark.parametrize(
    ("text", "name", "better"),
    [
        ("Vi bibringer dig viden.", "officialese", "giver"),
        ("Bibragt viden.", "officialese", "givet"),
        ("Skrivelsen sendes.", "officialese", "brevet"),
        ("Reglen finder  anvendelse.", "officialese", "gælder, bruges"),
        ("Merudgiftsydelsen udbetales.", "outdated", "kompensationsydelsen"),
        ("For sindslidende.", "outdated", "mennesker med psykiske vanskeligheder"),
    ],
)
def test_what_is_better_has_the_form_of_what_stands_there(text: str, name: str, better: str) -> None:
    assert [use.better for use in uses(document("Støtte", section("A", text)), name, DAY)] == [better]


def test_a_word_is_told_once_a_section_with_how_often_it_stands_there() -> None:
    read = document("Støtte", section("A", "Såfremt du kan, og såfremt du vil.", "Såfremt."), section("B", "Såfremt."))
    assert said(read, "officialese") == [("Såfremt", 3), ("Såfremt", 1)]


@pytest.mark.parametrize("text", ["Beskrivelser er gode.", "Center for Handicappede åbner.", "En kvitterings-skrivelse."])
def test_parts_of_words_and_names_are_left_alone(text: str) -> None:
    read = document("Støtte", section("Indhold", text))
    assert said(read, "officialese") == said(read, "outdated") == []


def test_a_capital_that_opens_a_sentence_makes_no_name() -> None:
    assert said(document("Støtte", section("Indhold", "Vi er her. Handicappede kan søge.")), "outdated") == [("Handicappede", 1)]


@pytest.mark.parametrize(("day", "found"), [(date(2025, 8, 31), []), (date(2025, 9, 1), [("merudgiftsydelse", 1)])])
def test_a_word_that_the_law_replaced_is_outdated_from_its_day(day: date, found: list[tuple[str, int]]) -> None:
    assert said(document("Støtte", section("Økonomi", "Du kan søge merudgiftsydelse.")), "outdated", day) == found


def test_only_a_dated_word_rests_on_law() -> None:
    assert [term.since is not None for term in terms("outdated")] == [term.source.kind is SourceKind.LAW for term in terms("outdated")]


def test_titles_and_headings_are_looked_at_where_asked() -> None:
    read = document("Merudgiftsydelse", section("Skånejob", "Du kan søge."))
    assert list(uses(read, "outdated", DAY)) == []
    assert [use.passage.line.text for use in uses(read, "outdated", DAY, headings=True)] == ["Merudgiftsydelse", "Skånejob"]
