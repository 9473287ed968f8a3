"""Sentences that say in other words what another did, and those that tell of two things, cases or people."""

import pytest

from stdgen.rulekit.rivals.cases import are_of_two_cases, end_in_two_cases
from stdgen.rulekit.rivals.claims import claim
from stdgen.rulekit.rivals.reworded import is_reworded
from stdgen.rulekit.spoken import WORD

REWORDED = [
    (
        "Støtten leveres af kommunens medarbejdere eller af en privat leverandør, som kommunen har indgået aftale med.",
        "Støtten leveres af kommunens medarbejdere eller af private leverandører, som kommunen har godkendt.",
    ),
    (
        "Kørsel til centret er for egen regning, men vi hjælper med billetten.",
        "Kørsel til centret betaler du selv, men vi hjælper med billetten.",
    ),
    ("Støtten kan gives individuelt eller i grupper.", "Støtten gives som udgangspunkt i grupper."),
    ("Støtten er målrettet voksne, der har ophold i kommunen.", "Støtten er målrettet voksne, der har folkeregisteradresse i kommunen."),
    ("Aktiviteterne foregår på Aktivitetscentret Solgården.", "Aktiviteterne foregår i Frivillighuset på Vestergade."),
    ("Transporten til tilbuddet indgår ikke i ydelsen.", "Transporten til tilbuddet er en del af ydelsen, når turen er lang."),
    (
        "Medarbejderen skriver notater i journalen efter hvert besøg.",
        "Medarbejderen skriver kun notater i journalen, når der sker ændringer.",
    ),
    ("Oplysninger om helbred bliver kun delt, når du siger ja.", "Oplysninger om helbred bliver kun delt, når du har skrevet under."),
]
APART = [
    ("Transporten til tilbuddet indgår ikke i ydelsen.", "Transporten til udflugter indgår i ydelsen."),
    ("Du kan opsige aftalen med en måneds varsel.", "Kommunen kan opsige aftalen med tre måneders varsel."),
    ("Svaret kommer i Digital Post.", "Svaret kommer fra Visitationen."),
    ("Center for Handicap står for støtten.", "Center for Handicap laver planen."),
    ("Tilbuddet har åbent mandag til torsdag kl. 8-15.", "Tilbuddet har åbent fredag kl. 8-12."),
    ("Du kan få hjælp til din seng.", "Du kan få hjælp til din ægtefælles seng."),
    ("Borgere i målgruppen får støtten.", "Borgere, der er visiteret før folkepensionsalderen, bevarer støtten."),
    ("I 2024 var otte ud af ti deltagere tilfredse.", "I 2025 var ni ud af ti deltagere tilfredse."),
    ("Svaret kommer i Digital Post.", "Brevet med svaret kommer senest otte uger efter ansøgningen."),
    ("Du kan klage over afgørelsen.", "Klage over afgørelsen skal være modtaget inden fire uger."),
]


@pytest.mark.parametrize(("one", "other"), REWORDED)
def test_what_is_said_of_one_thing_with_more_or_other_words_is_reworded(one: str, other: str) -> None:
    assert _is_reworded(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_said_of_two_things_or_of_two_people_is_not(one: str, other: str) -> None:
    assert not _is_reworded(one, other)


def test_conditions_that_name_two_things_are_two_cases() -> None:
    assert are_of_two_cases("Har du brug for tolk, bestiller vi en.", "Har du brug for kørsel, bestiller vi en.")
    assert not are_of_two_cases("Har du brug for tolk, bestiller vi en.", "Har du brug for tolk, bestiller og betaler vi en.")


def test_two_conditions_of_one_statement_are_two_cases_but_where_it_holds_under_one_alone() -> None:
    assert _end_in_two_cases("vi ringer hvis besøget bliver forsinket", "vi ringer hvis besøget bliver aflyst")
    assert not _end_in_two_cases("vi ringer hvis besøget bliver forsinket", "vi ringer hvis besøget bliver forsinket eller aflyst")
    assert not _end_in_two_cases("vi ringer kun hvis besøget bliver forsinket", "vi ringer kun hvis besøget bliver aflyst")
    assert not _end_in_two_cases("vi ringer hvis besøget bliver 15 minutter forsinket", "vi ringer hvis det bliver 30 minutter forsinket")


def _end_in_two_cases(one: str, other: str) -> bool:
    return end_in_two_cases(one.split(), other.split())


def _is_reworded(one: str, other: str) -> bool:
    return is_reworded(*(claim(WORD.findall(each.lower()), each) for each in (one, other)), apart=1, points=False)
