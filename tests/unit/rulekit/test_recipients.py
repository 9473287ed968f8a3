"""Sentences that tell whom a service is for."""

import pytest

from stdgen.rulekit.telling.recipients import tells, tells_whole


@pytest.mark.parametrize(
    "sentence",
    [
        "Målgruppen er voksne med nedsat funktionsevne.",
        "Støtten gives til personer, der har en psykisk lidelse.",
        "Vi hjælper voksne, der har en hjerneskade.",
        "Tilbuddet er til voksne, som bor i kommunen og har et handicap.",
        "Voksne med en psykisk lidelse kan søge om støtte.",
        "Har du en psykisk lidelse, kan du søge om støtte.",
        "Det er en betingelse, at du har en varigt nedsat funktionsevne.",
        "Støtten er tiltænkt mennesker med psykiske lidelser.",
        "Støtten dækker behov hos voksne, som har svært ved at huske.",
    ],
)
def test_a_sentence_tells_whom_the_service_is_for(sentence: str) -> None:
    assert tells(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Målgruppen er nærmere beskrevet i et bilag.",
        "Standarden er til borgere med handicap.",
        "Har man spørgsmål, kan man få hjælp på kontoret.",
        "Kurset er for medarbejdere, der støtter voksne med handicap.",
        "Har du brug for mere tid, kan du få den.",
        "Vi har hold til både ture og musik.",
    ],
)
def test_what_is_said_of_others_tells_no_target_group(sentence: str) -> None:
    assert not tells(sentence)


def test_among_the_contents_only_the_whole_service_has_a_target_group() -> None:
    assert tells_whole("Støtten gives til voksne, der ikke kan færdes alene.")
    assert not tells_whole("Bussen er for voksne, der ikke kan færdes alene.")
