"""Two names of one thing."""

import pytest

from stdgen.rulekit.naming.twins import are_told_apart, pairs, places
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.words import Line, Role


def passage(text: str) -> Passage:
    return Passage(Line((), (), text, Role.TEXT), text)


def apart(text: str) -> bool:
    (one,), (other,) = (places(name, [held]) for held in [passage(text)] for name in ("handleplan", "handlingsplan"))
    return are_told_apart(one, other)


def test_a_name_is_found_with_any_ending_and_not_within_another_word() -> None:
    text = "Ansøgningsblanketten og ansøgningsblanketter, men ikke ansøgningsblanketskabet."
    assert [match[0] for _, match in places("ansøgningsblanket", [passage(text)])] == ["Ansøgningsblanketten", "ansøgningsblanketter"]


def test_what_is_somebody_elses_is_another_thing() -> None:
    assert places("handlingsplan", [passage("Jobcentrets handlingsplan ligger ved siden af.")]) == []
    assert places("plejehjem", [passage("Plejehjemmet Birkely ligger i byen.")]) == []
    assert places("transport", [passage("Transport af varer sker i bil.")]) == []
    assert places("aktivitetscenter", [passage("I nabobyen er der et aktivitetscenter.")]) == []


def test_a_verb_is_no_name() -> None:
    assert places("udfører", [passage("Medarbejderen udfører opgaverne, og teamet udfører resten.")]) == []
    assert len(places("udfører", [passage("Udføreren ringer. Vil du skifte udfører, ringer du til en anden udfører.")])) == 3


@pytest.mark.parametrize(
    "text",
    [
        "En handleplan kaldes også en handlingsplan.",
        "Vi skriver en handleplan eller en handlingsplan.",
        "Vi skriver en handleplan. Det er ikke det samme som en handlingsplan.",
    ],
)
def test_a_paragraph_that_explains_the_one_by_the_other_tells_them_apart(text: str) -> None:
    assert apart(text)


def test_two_names_in_one_sentence_are_not_told_apart_by_that() -> None:
    assert not apart("Du er med, når handleplanen bliver skrevet, og når handlingsplanen bliver ændret.")


def test_each_two_words_of_a_row_are_a_pair() -> None:
    assert {pair[:2] for pair in pairs() if "website" in pair[:2]} == {
        ("hjemmeside", "website"),
        ("webside", "website"),
        ("website", "netside"),
    }


def test_every_pair_is_of_two_names_in_small_letters() -> None:
    assert [pair for pair in pairs() if pair.one == pair.other or pair.one != pair.one.lower() or pair.times < 1] == []
