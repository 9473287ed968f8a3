"""Two sentences about one thing that cannot both hold."""

import pytest

from stdgen.danish.clashing import clash, two_addresses


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("der er telefontid mandag til torsdag klokken 9 12", "der er telefontid mandag til fredag klokken 10 13"),
        ("sagen bliver drøftet på mødet hver tirsdag", "sagen bliver drøftet på mødet hver torsdag"),
        ("det første møde er på rådhuset senest 10 dage efter brevet", "det første møde er hjemme senest 14 dage efter brevet"),
        ("hjælp til at skrive kan fås hos rådgiveren i rådhusets forhal", "hjælp til at skrive kan fås hos rådgiveren på biblioteket"),
        ("pårørende bliver inviteret med til mødet når du vil", "pårørende og venner bliver inviteret med til mødet når du siger ja"),
    ],
)
def test_two_times_or_places_of_one_thing_clash(one: str, other: str) -> None:
    assert clash(one.split(), other.split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("der er åbent mandag klokken 9 12", "der er åbent mandag klokken 13 16"),
        ("mandag er der åbent klokken 9 12", "tirsdag er der åbent klokken 9 15"),
        ("det første møde er på rådhuset", "det andet møde er hjemme hos dig"),
        ("pårørende kan være med til møder", "pårørende og venner kan være med til ture"),
    ],
)
def test_two_things_or_times_that_do_not_meet_stand_side_by_side(one: str, other: str) -> None:
    assert not clash(one.split(), other.split())


def test_one_thing_is_sent_to_one_address() -> None:
    assert two_addresses("Skemaet sendes til borgerservice, Torvet 1.", "Skemaet sendes til borgerservice, Rådhuspladsen 6.")
    assert not two_addresses("Afdeling Nord ligger på Nørregade 4.", "Afdeling Syd ligger på Søndergade 9.")
    assert not two_addresses("Holdet mødes hver uge 4 gange.", "Holdet mødes hver uge 5 gange.")
