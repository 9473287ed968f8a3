"""Sentences that state anew what another did, and those that stand side by side by right."""

import pytest

from stdgen.rulekit.rivals.restated import restated

ANEW = [
    ("du får svar på din ansøgning inden for seks uger", "ansøgningen bliver besvaret senest efter otte uger"),
    ("ordningen koster 120 kr om måneden", "prisen for ordningen er 135 kr pr måned"),
    ("visitator følger op en gang om året", "der følges op to gange årligt af visitator"),
    ("du skal selv sørge for transport til stedet", "kommunen sørger for transporten til stedet"),
    ("du bliver visiteret af myndighedsafdelingen", "du bliver visiteret af visitationen"),
    ("medarbejderne er pædagoger", "personalet består af pædagoger og ergoterapeuter"),
    ("kørslen bliver bestilt hos flextrafik mindst to timer før", "kørslen bestilles hos flextrafik dagen før"),
    ("visitationen har telefontid mandag til fredag kl 9 12", "visitationen har telefontid alle hverdage kl 8 14"),
    ("kørslen er gratis", "kørslen koster 25 kr pr tur"),
    ("bevillingen gives for et år ad gangen", "bevillingen gives typisk for seks måneder ad gangen"),
    ("alle ansatte har tavshedspligt når de er stoppet", "alle ansatte og frivillige har tavshedspligt efter at de er stoppet"),
    ("opgaven udføres af kommunens medarbejdere", "kommunens medarbejdere eller en privat leverandør udfører opgaven"),
    ("målet er at øge trivslen og mindske ensomheden hos den enkelte", "målet er at den enkelte trives bedre og føler sig mindre ensom"),
]
APART = [
    ("frokosten koster 35 kr", "aftensmaden koster 50 kr"),
    ("et besøg varer mindst 15 minutter", "et besøg varer højst 60 minutter"),
    ("børn under 5 år betaler 20 kr for en billet", "børn under 10 år betaler 40 kr for en billet"),
    ("du får svar inden fire uger", "du får svar på en hastesag inden to dage"),
    ("mad koster 32 kr om dagen", "mad og drikke koster 45 kr om dagen"),
    ("du kan opsige aftalen med en måneds varsel", "kommunen kan opsige aftalen med tre måneders varsel"),
    ("støtten er gratis", "der er ingen betaling for støtten"),
    ("du kan ringe til visitator", "du kan ringe til din kontaktperson"),
    ("der er åbent for træning klokken 9 12", "der er åbent for træning klokken 13 16"),
    ("vi vurderer hjælpen hvert år", "derefter vurderer vi hjælpen hver måned"),
]


@pytest.mark.parametrize(("one", "other"), ANEW)
def test_the_same_with_other_words_or_another_answer_is_stated_anew(one: str, other: str) -> None:
    assert restated((one.split(), other.split()), (f"{one}.", f"{other}.")) == [(0, 1)]


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_said_of_two_things_stands_side_by_side(one: str, other: str) -> None:
    assert restated((one.split(), other.split()), (f"{one}.", f"{other}.")) == []


def test_a_point_that_lists_one_thing_more_states_the_other_anew() -> None:
    points = ("hjælp til at læse breve", "hjælp til at læse post og breve", "hjælp til at skrive breve")
    assert restated([point.split() for point in points], points) == [(0, 1)]


def test_a_point_that_gives_another_figure_and_more_states_the_other_anew() -> None:
    points = ("90 procent af deltagerne er tilfredse", "alle har en plan", "85 procent af deltagerne er tilfredse eller meget tilfredse")
    assert restated([point.split() for point in points], points) == [(0, 2)]


def test_sentences_without_words_are_left_alone() -> None:
    assert restated(([], ["målgruppen"], ["målgruppe"]), ("–", "Målgruppen.", "Målgruppe.")) == []
