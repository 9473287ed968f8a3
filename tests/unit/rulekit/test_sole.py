"""A single place where a second name stands."""

import pytest

from stdgen.rulekit.naming.sole import are_of_one_trip, is_anothers, is_as_proper, is_enough, stands_without
from stdgen.rulekit.naming.twins import Found, places
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.words import Line, Role


def found(name: str, text: str, under: tuple[str, ...] = (), cell: tuple[int, int] | None = None) -> Found:
    (place,) = places(name, [Passage(Line((), (), text, Role.TEXT, None, under, cell), text)])
    return place


def test_one_sentence_of_the_texts_own_is_enough() -> None:
    assert is_enough(found("team bo", "Inden opstarten ringer Team Bo til dig."))


@pytest.mark.parametrize(
    "text",
    [
        "Team Bo, Torvet 1",
        "Du kan ringe til Team Bo på telefon 12 34 56 78.",
        "Team Bo er nævnt i servicelovens § 85 om støtte.",
        "Det er Team Bo, der førhen blev kaldt bostøtten.",
        "Mødet holder Team Bo og Arbejde hvert år.",
        "Det hold hedder nu Team Bo (TB) i alle breve.",
    ],
)
def test_an_address_the_law_an_explanation_and_a_longer_name_are_not(text: str) -> None:
    assert not is_enough(found("team bo", text))


def test_a_cell_of_a_table_is_not() -> None:
    assert not is_enough(found("team bo", "Inden opstarten ringer Team Bo til dig.", cell=(0, 0)))


def test_a_sentence_with_both_names_tells_of_both() -> None:
    assert stands_without(found("team bo", "Team Bo ringer. TB skriver.")[1], "TB")
    assert not stands_without(found("team bo", "TB er en del af Team Bo.")[1], "TB")


def test_a_proper_name_keeps_its_capitals() -> None:
    telling = "Vi bruger Motiverende Samtale (MS)."
    assert is_as_proper(found("motiverende samtale", "Motiverende Samtale bruges igen.")[1], telling)
    assert not is_as_proper(found("motiverende samtale", "Vi har motiverende samtaler.")[1], telling)


def test_another_offer_is_told() -> None:
    assert is_anothers(found("faglig hjælp", "Børn kan få faglig hjælp hos familieafdelingen.")[1])
    assert not is_anothers(found("faglig hjælp", "Du kan få faglig hjælp om dagen.")[1])


@pytest.mark.parametrize("other", ["Transport fra værkstedet bestiller du selv.", "Vi betaler transport mellem hjem og værksted."])
def test_two_names_of_one_trip_stand_under_one_heading_and_have_one_goal(other: str) -> None:
    one = found("kørsel", "Kørsel til værkstedet er gratis.", ("Kørsel",))
    assert are_of_one_trip(one, found("transport", other, ("Kørsel",)))
    assert not are_of_one_trip(one, found("transport", other, ("Indhold",)))
    assert not are_of_one_trip(one, found("transport", "Transport til svømmehallen sker med bus.", ("Kørsel",)))
