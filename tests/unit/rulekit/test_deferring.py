"""Texts under a heading on the target group that say who it is, and such as leave that to others."""

import pytest

from stdgen.rulekit.telling.deferring import only_defers, says_who


@pytest.mark.parametrize(
    "words",
    [
        "Målgruppen fastlægges af Byrådet.",
        "Visitator afgør, hvem der hører til målgruppen.",
        "Det er Voksne og Handicap, der tager stilling til, hvem der kan komme med.",
        "Udvalget tager målgruppen op til drøftelse hvert år i juni.",
        "Der er flere målgrupper.",
        "Oplysninger om målgruppen kan fås hos Visitationen.",
        "Målgruppen er dem, der er visiteret til støtten.",
        "Tilbuddet er for borgere i Lille Kommune, som er berettigede til det.",
    ],
)
def test_a_text_that_names_the_target_group_alone_leaves_it_to_others(words: str) -> None:
    assert only_defers(words)


@pytest.mark.parametrize(
    "words",
    [
        "Svækkede ældre.",
        "Målgruppen er hjemløse.",
        "Visitator afgør, om du hører til målgruppen. Den er voksne, som ikke kan færdes på egen hånd.",
        "Målgruppen er bred: mennesker, der mangler kræfter efter sygdom.",
        "Personer omfattet af servicelovens § 85.",
        "Borgere, der er omfattet af standarden, er voksne med autisme.",
        "Borgere, der modtager førtidspension og er visiteret til tilbuddet.",
    ],
)
def test_a_text_with_people_in_it_tells_who(words: str) -> None:
    assert not only_defers(words)


def test_criteria_that_only_tell_how_much_or_who_adopted_them_say_nobody() -> None:
    assert says_who("Du skal have en betydelig nedsat funktionsevne.")
    assert not says_who("Kriterierne er vedtaget politisk.")
    assert not says_who("Antallet af timer afhænger af opgaven.")


@pytest.mark.parametrize(
    "words",
    [
        "Vi ser på det, når du søger.",
        "Det vurderer vi i hvert enkelt tilfælde.",
        "Det afhænger af en konkret vurdering.",
        "Der er i øjeblikket 43 brugere.",
        "Alle henvendelser bliver vurderet af en sagsbehandler.",
    ],
)
def test_who_decides_on_what_it_depends_and_how_many_there_are_say_nobody(words: str) -> None:
    assert only_defers(words)
