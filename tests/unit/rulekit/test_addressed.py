"""Where the reader is «du», and where «borgeren»."""

import pytest

from stdgen.model.document import Topic
from stdgen.rulekit.naming.addressed import theirs, yours
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.words import Line, Role


def passage(text: str, topic: Topic | None = None) -> Passage:
    return Passage(Line((), (), text, Role.TEXT, topic), text)


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Får du afslag, kan du se, hvad vi har lagt vægt på.", [True, True]),
        ("Her kan du også finde takster.", [False]),
        ("Har du en datter med handicap, er det en anden ordning.", [False]),
        ("Skriv dig på listen.", [False]),
        ("Huset Dit Sted ligger ved havnen.", []),
        ("Som medarbejder skal du følge planen.", []),
        ("Du er altid velkommen, siger en af brugerne.", []),
        ("Du kan ringe til os.", [False]),
        ("Er du i tvivl, så ring til os, før du søger.", [True, True]),
    ],
)
def test_who_is_told_where_to_read_on_may_be_anybody(text: str, sure: list[bool]) -> None:
    assert [place.sure for place in yours([passage(text)])] == sure


@pytest.mark.parametrize(
    ("text", "topic", "sure"),
    [
        ("Borgerens adresse skrives på skemaet.", None, [True]),
        ("Når vi skriver borgeren om den, der søger, er det for at være korte.", None, [False]),
        ("En borger kan sige nej.", None, []),
        ("Borgeren kan altid se sin sag.", Topic.DOCUMENTATION, [True]),
        ("Det noteres, hvordan borgeren trives.", Topic.DOCUMENTATION, [False]),
        ("Planen gemmes, og borgeren får en kopi.", Topic.DOCUMENTATION, [True]),
        ("Borgeren skal lufte ud før besøget.", Topic.WORKING_ENVIRONMENT, [True]),
        ("Leverandøren ringer til borgeren.", Topic.PROVIDER_EXPECTATIONS, []),
        ("Til medarbejdere: Præsentér jer for borgeren.", None, []),
    ],
)
def test_what_is_said_to_staff_is_not_said_of_the_reader(text: str, topic: Topic | None, sure: list[bool]) -> None:
    assert [place.sure for place in theirs([passage(text, topic)])] == sure


def test_what_stands_behind_an_introduction_is_anothers() -> None:
    assert list(theirs([passage("I værdigrundlaget står der:"), passage("Borgeren er ekspert i eget liv.")])) == []
