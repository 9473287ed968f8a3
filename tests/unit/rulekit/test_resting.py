"""Sentences that tell on which law a service rests."""

import pytest

from stdgen.rulekit.telling.given_under import is_given_under_law, is_itself_given_under_law, names_act_then_section, names_own_law
from stdgen.rulekit.telling.resting import names_law, rests_on_law, speaks_of_help


@pytest.mark.parametrize(
    "sentence",
    [
        "Afgørelsen bliver truffet efter § 97 i serviceloven.",
        "Serviceloven siger i § 85, hvem der kan få hjælp.",
        "Efter servicelovens § 85 skal kommunen tilbyde støtte.",
        "Tilbuddet hører under servicelovens § 103.",
        "Rammen er servicelovens § 103, stk. 1.",
    ],
)
def test_a_sentence_tells_the_law_that_help_is_given_under(sentence: str) -> None:
    assert rests_on_law(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Man har ret til at se sagen efter forvaltningslovens § 9.",
        "Fristen er fastsat efter retssikkerhedslovens § 3.",
    ],
)
def test_acts_on_how_cases_are_handled_are_no_basis(sentence: str) -> None:
    assert not rests_on_law(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Betingelserne i servicelovens § 85 skal være opfyldt.",
        "Målgruppen er voksne, som er omfattet af servicelovens § 103.",
    ],
)
def test_act_and_section_of_the_help_tell_it_in_any_words(sentence: str) -> None:
    assert speaks_of_help(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Egenbetaling for mad sker efter servicelovens § 163.",
        "Borgere, der modtager støtte efter servicelovens § 85, er med.",
        "Straffelovens § 152 gælder for alle ansatte.",
    ],
)
def test_law_of_payment_of_other_help_and_of_staff_is_none(sentence: str) -> None:
    assert not speaks_of_help(sentence)


@pytest.mark.parametrize("words", ["Serviceloven.", "§ 85", "Friplejeboligloven § 2.", "Bekendtgørelse om kvalitetsstandarder", "SEL § 97"])
def test_a_section_or_an_act_that_a_service_may_rest_on_is_law(words: str) -> None:
    assert names_law(words)


@pytest.mark.parametrize(
    "words",
    ["Gældende regler på området.", "Sociallovgivningen", "Loven og bekendtgørelsen.", "Forvaltningsloven og retssikkerhedsloven."],
)
def test_law_in_general_and_acts_on_how_cases_are_handled_are_none(words: str) -> None:
    assert not names_law(words)


def test_a_service_may_be_said_to_be_given_under_an_act_wherever_that_stands() -> None:
    assert is_given_under_law("Støtten, der gives efter servicelovens § 85, omfatter ikke rengøring.")
    assert is_given_under_law("Støtten efter servicelovens § 85 dækker ikke rengøring.")
    assert not is_given_under_law("Pleje efter servicelovens § 83 er ikke med.")


def test_where_law_is_of_something_else_the_service_names_itself() -> None:
    assert is_itself_given_under_law("Selve tilbuddet gives efter serviceloven, § 103.")
    assert not is_itself_given_under_law("Kørselsordningen gives efter servicelovens § 117.")


def test_the_law_of_a_service_is_known_by_its_name() -> None:
    assert names_own_law("Jobcentret kender støtten efter servicelovens § 85.", "Bostøtte")
    assert names_own_law("Ledsagelse efter servicelovens § 97 bliver afstemt.", "Standard for ledsagelse")
    assert not names_own_law("Planen bliver samordnet med genoptræning efter sundhedslovens § 140.", "Bostøtte")


def test_an_act_may_be_named_before_its_section() -> None:
    assert names_act_then_section("Loven bag tilbuddet er serviceloven. Det er § 103, der handler om arbejdet.")
    assert not names_act_then_section("Vi følger forvaltningsloven. Det er § 24, der handler om begrundelse.")
