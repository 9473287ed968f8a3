"""Ages near that of state pension."""

import pytest

from stdgen.rulekit.people.ages import ages, may_tell


def told(sentence: str, *, of_whom: bool = False) -> list[tuple[str, int]]:
    assert may_tell(sentence) or not list(ages(sentence, of_whom=of_whom))
    return [(sentence[each.start : each.end], each.years) for each in ages(sentence, of_whom=of_whom)]


@pytest.mark.parametrize(
    ("sentence", "words", "years"),
    [
        ("Tilbuddet er for borgere mellem 18 og 67 år.", "18 og 67 år", 67),
        ("Målgruppen er 18-65-årige.", "18-65-årige", 65),
        ("Alder: fra 18 år og til det fyldte 67. år.", "18 år og til det fyldte 67. år", 67),
        ("Når du fylder 67, slutter din plads på værkstedet.", "fylder 67", 67),
        ("Den øvre aldersgrænse på værkstedet er 68 år.", "øvre aldersgrænse på værkstedet er 68 år", 68),
        ("Fra det 67. år er der ikke plads.", "Fra det 67. år", 67),
        ("Personer under femogtres år kan få tilbuddet.", "under femogtres år", 65),
        ("Tilbuddet stopper, når borgeren er 66 år.", "når borgeren er 66 år", 66),
        ("En plads kan beholdes indtil 67-årsdagen.", "indtil 67-årsdagen", 67),
        ("Aldersgrænsen for at være ansat på værkstedet er 65 år.", "Aldersgrænsen for at være ansat på værkstedet er 65 år", 65),
        ("Man kan arbejde i montagen, til man bliver 67.", "til man bliver 67", 67),
        ("Voksne på 67 år eller derover henvises til andre.", "67 år eller derover", 67),
    ],
)
def test_an_age_that_bounds_is_told_wherever_it_stands(sentence: str, words: str, years: int) -> None:
    assert told(sentence) == [(words, years)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Værkstedet fylder 65 år til næste år.",
        "Til næste år fylder værkstedet 65 år.",
        "Bygningen er 67 år gammel.",
        "Cirka halvdelen af deltagerne er over 60 år.",
        "Deltagerne er i dag mellem 18 og 66 år.",
        "Den ældste deltager er 66 år, den yngste er 19.",
        "Folkepensionsalderen er i dag 67 år.",
        "Buslinje 65 og 67 stopper ved døren.",
        "I 67 år har kommunen drevet værkstedet.",
        "Der er plads til mellem 18 og 65 deltagere.",
        "En 62-årig deltager fortæller.",
        "Aldersgrænsen for at få nedsat billetpris i bussen er 65 år.",
        "Ved målingen var 67 procent tilfredse.",
    ],
)
def test_an_age_of_a_house_or_of_those_who_happen_to_be_there_bounds_nobody(sentence: str) -> None:
    assert told(sentence, of_whom=True) == []


def test_any_age_bounds_where_a_text_tells_whom_the_service_is_for() -> None:
    assert told("Du må ikke have været 65 år, da du søgte.") == []
    assert told("Du må ikke have været 65 år, da du søgte.", of_whom=True) == [("65 år", 65)]
