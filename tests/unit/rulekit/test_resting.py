"""Sentences that tell on which law a service rests."""

import pytest

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
