"""Words that leave room for the single person's need, and where they stand."""

import pytest

from stdgen.model.document import Topic
from stdgen.rulekit.limits.softeners import Room, openings, softens
from stdgen.rulekit.words import lines
from tests.builders import document, quote, section

CEILING = "Der ydes højst tre timer."


@pytest.mark.parametrize(
    "words",
    [
        "Der ydes som udgangspunkt tre timer.",
        "Hjælpen gives efter en konkret og individuel vurdering.",
        "I særlige tilfælde kan der gives mere.",
        "Niveauet kan fraviges.",
        "Der gives tre timer, medmindre behovet er større.",
        "Det er et individuelt skøn.",
    ],
)
def test_these_words_leave_room(words: str) -> None:
    assert softens(words)


@pytest.mark.parametrize(
    "words",
    [
        CEILING,
        "Uanset en individuel vurdering gives der tre timer.",
        "Niveauet kan ikke fraviges.",
        "Der kan ikke dispenseres fra loftet.",
        "Uden undtagelse.",
    ],
)
def test_these_words_leave_none(words: str) -> None:
    assert not softens(words)


@pytest.mark.parametrize(
    ("beside", "elsewhere", "expected"),
    [
        ("Det kan fraviges.", "Ring til os.", Room.IN_SECTION),
        ("Ring til os.", "Alle får en individuel vurdering.", Room.ELSEWHERE),
        ("Ring til os.", "Normalt ringer vi.", Room.NOWHERE),
        ("Ring til os.", "Ring til os.", Room.NOWHERE),
    ],
)
def test_room_in_the_section_comes_before_room_elsewhere(beside: str, elsewhere: str, expected: Room) -> None:
    read = document("Støtte", section("Omfang", CEILING, beside), section("Generelt", elsewhere))
    (line,) = [line for line in lines(read) if line.text == CEILING]
    (opening,) = openings(read)
    assert opening.room(line) is expected


def test_a_quoted_act_promises_nothing_for_the_standard() -> None:
    law = section("Lovgrundlag", "Hjælpen bygger på en konkret og individuel vurdering.", topic=Topic.LEGAL_BASIS)
    (opening,) = openings(document("Støtte", section("Indhold", quote("En individuel vurdering.")), law))
    assert (opening.promised, opening.tells_of_assessment) == (False, False)


@pytest.mark.parametrize(
    "words",
    [
        "Støtten gives uden individuel vurdering.",
        "Individuelle vurderinger laves ikke.",
        "Behovet vurderes ud fra et skema med point.",
        "Vi vurderer din ansøgning.",
        "Der er individuelle samtaler.",
    ],
)
def test_what_is_no_assessment_of_the_person_is_none(words: str) -> None:
    (opening,) = openings(document("Støtte", section("Indhold", words)))
    assert not opening.tells_of_assessment


def test_a_visitor_who_asks_assesses_nothing_yet() -> None:
    words = "En visitator kommer på besøg og taler med dig om hverdagen."
    (opening,) = openings(document("Støtte", section("A", words, topic=Topic.ASSESSMENT)))
    assert not opening.tells_of_assessment
