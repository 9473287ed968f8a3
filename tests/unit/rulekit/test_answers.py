"""Which lengths of time are those in which an application is decided."""

import pytest

from stdgen.rulekit.telling.answers import counts_from_application, names_time, tells_of_another, tells_when, with_answers


@pytest.mark.parametrize(
    "sentence",
    [
        "Svaret kommer senest otte uger efter, at ansøgningen er modtaget.",
        "Efter højst seks uger har du svar.",
        "Hvornår får du svar? Inden for seks uger.",
        "Fristen er seks uger fra modtagelsen af ansøgningen.",
        "Ansøgningen bliver behandlet inden for halvanden måned.",
    ],
)
def test_the_time_of_an_answer_is_told(sentence: str) -> None:
    assert tells_when(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Støtten begynder senest 14 dage efter, at du har fået svar.",
        "Efter afgørelsen går der op til tre uger, før støtten kan begynde.",
        "Før vi afgør sagen, er der 14 dage til at komme med bemærkninger.",
        "Vi kvitterer for ansøgningen inden tre hverdage.",
        "Aktindsigt bliver givet inden syv arbejdsdage.",
    ],
)
def test_the_time_of_something_else_is_not(sentence: str) -> None:
    assert not tells_when(sentence)


@pytest.mark.parametrize(
    ("sentence", "another"),
    [
        ("Der går højst seks uger.", False),
        ("Højst seks uger, fra vi har modtaget alle oplysninger.", False),
        ("Op til ti uger fra alle oplysninger foreligger.", False),
        ("Vi kvitterer inden tre hverdage.", True),
        ("Det tager typisk to uger at få dem hjem.", True),
        ("En medarbejder ringer inden for en uge.", True),
        ("Når vi har fået oplysninger fra lægen, svarer vi inden fire uger.", False),
    ],
)
def test_under_a_heading_on_the_deadline_a_time_is_that_of_the_answer_unless_it_says_otherwise(sentence: str, *, another: bool) -> None:
    assert tells_of_another(sentence) is another


def test_a_question_goes_with_its_answer() -> None:
    assert list(with_answers("Hvornår? Inden en uge. Ring til os.")) == ["Hvornår? Inden en uge.", "Ring til os."]


@pytest.mark.parametrize(
    "sentence",
    ["Det sker inden otte uger efter, at ansøgningen er kommet.", "Der går højst 30 dage, fra vi har modtaget din ansøgning."],
)
def test_what_comes_of_an_application_within_a_time_is_its_answer(sentence: str) -> None:
    assert counts_from_application(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Vi ringer inden en uge efter ansøgningen.", "Støtten begynder to uger efter ansøgningen.", "Ansøgningen ligger på borger.dk."],
)
def test_a_call_or_the_beginning_of_the_help_is_no_answer(sentence: str) -> None:
    assert not counts_from_application(sentence)


def test_a_counted_day_and_at_once_are_times() -> None:
    assert all(map(names_time, ("senest den 30. dag", "samme dag", "otte uger")))
    assert not names_time("hurtigst muligt")
