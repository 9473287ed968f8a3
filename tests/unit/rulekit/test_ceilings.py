"""Caps on help in one sentence: what they are, and what of them is help."""

import pytest

from stdgen.model.document import Topic
from stdgen.rulekit.limits.ceilings import caps, mosts
from stdgen.rulekit.limits.labels import LABEL
from stdgen.rulekit.limits.levels import closed
from stdgen.rulekit.limits.limited import is_by_law, limits_help


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("der bevilges højst to timer om ugen.", "højst to timer om ugen"),
        ("støtten er begrænset til 60 minutter om dagen.", "begrænset til 60 minutter om dagen"),
        ("vi kan ikke give mere end én time.", "ikke give mere end én time"),
        ("timetallet må ikke være over otte timer.", "ikke være over otte timer"),
        ("rengøring hver tredje uge, aldrig oftere.", "hver tredje uge, aldrig oftere"),
        ("200 timer årligt og ikke en time derudover.", "200 timer årligt og ikke en time derudover"),
        ("mere end tre besøg er ikke muligt.", "mere end tre besøg er ikke"),
        ("støtten ophører senest to år efter start.", "ophører senest to år"),
        ("indkøb: én gang om ugen (maks.).", "én gang om ugen (maks."),
        ("støtten topper ved seks timer om ugen.", "topper ved seks timer om ugen"),
        ("et besøg kan længst vare 45 minutter.", "længst vare 45 minutter"),
        ("bleer: højst 4 stk. pr. døgn", "højst 4 stk. pr. døgn"),
    ],
)
def test_an_amount_that_is_the_most_there_is_is_told_with_what_makes_it_so(sentence: str, words: str) -> None:
    assert [sentence[each.start : each.end] for each in mosts(sentence)] == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "støtten er to timer om ugen.",
        "der er ikke noget loft på ti timer.",
        "borgere over 65 år søger for sig.",
        "holdet er på højst otte deltagere.",
        "højst to medarbejdere hjælper i tre timer.",
        "støtten stopper efter tre måneder, hvis du ikke møder op.",
        "støtten ophører efter seks måneder, hvis du ikke længere har brug for den.",
    ],
)
def test_other_amounts_are_no_most(sentence: str) -> None:
    assert list(mosts(sentence)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "niveauet fraviges ikke.",
        "derefter er det slut.",
        "udgiften til støtten må ikke overstige 8.000 kr.",
        "herefter er der ikke mulighed for at få den forlænget.",
        "der gives ikke flere.",
        "flere indkøb bevilges ikke.",
        "hyppigere rengøring er ikke en mulighed.",
        "det er en øvre grænse, som gælder for alle.",
        "det er den højeste hyppighed, kommunen giver.",
        "dem kan man ikke gå ud over.",
        "antallet af samtaler er maksimeret til otte.",
        "der gives ikke et nyt forløb bagefter.",
    ],
)
def test_a_level_that_is_not_moved_is_closed(sentence: str) -> None:
    assert list(closed(sentence)) != []


@pytest.mark.parametrize(
    "sentence",
    [
        "støtten forlænges ikke automatisk.",
        "fristen kan ikke forlænges.",
        "bevillingen kan ikke udvides uden en ny vurdering.",
        "har du ikke brug for flere timer, siger vi det.",
        "bestemmelsen gælder ikke længere.",
        "der gives ikke flere oplysninger.",
        "udvidet målgruppe tilbydes ikke.",
    ],
)
def test_what_is_under_a_condition_or_no_level_is_not_closed(sentence: str) -> None:
    assert list(closed(sentence)) == []


def test_a_refusal_of_more_is_part_of_a_cap() -> None:
    sentence = "flere besøg gives ikke, og havearbejde bevilges ikke."
    assert caps(sentence, sentence.index("gives"), sentence.index(","))
    assert not caps(sentence, sentence.index("havearbejde"), len(sentence))


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("der bevilges højst fem timer.", Topic.START),
        ("indkøb: højst 1 gang om ugen", Topic.CONTENT),
        ("højst tolv uger", Topic.DURATION),
        ("støtten gives i højst tre måneder efter udskrivningen.", Topic.CONTENT),
        ("(dog aldrig mere end to besøg om ugen)", Topic.CONTENT),
    ],
)
def test_an_amount_of_help_is_limited(sentence: str, topic: Topic) -> None:
    assert [limits_help(sentence, each, topic) for each in mosts(sentence)] == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        "der går højst to uger, før støtten begynder.",
        "ventetiden er højst ti minutter.",
        "det første besøg er højst ti dage efter bevillingen.",
        "medarbejderen kommer højst et kvarter for sent.",
        "oplysninger bliver gemt i højst fem år.",
        "tidligere var der et loft på tre timer om ugen.",
        "bevillingen gives for højst tolv måneder ad gangen.",
        "vi ringer aldrig mere end én gang om dagen.",
        "der er højst en time mellem busserne.",
        "du må højst have to gæster i to timer.",
    ],
)
def test_waiting_notice_journeys_and_conduct_are_no_help(sentence: str) -> None:
    assert not any(limits_help(sentence, each, Topic.CONTENT) for each in mosts(sentence))


def test_a_limit_of_the_law_says_so() -> None:
    assert is_by_law("efter servicelovens § 97 gives der højst 15 timer.")
    assert not is_by_law("byrådet giver højst 15 timer.")


@pytest.mark.parametrize(("words", "caps_them"), [("maks. tid", True), ("loft", True), ("niveau", False), ("uden loft", False)])
def test_a_label_caps_what_stands_under_it(words: str, *, caps_them: bool) -> None:
    assert LABEL.found(words) is caps_them
