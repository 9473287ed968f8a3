"""Sentences that tell whom a service is for."""

import pytest

from stdgen.rulekit.telling.recipients import tells, tells_of_those_before, tells_whole


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
        "Standarden handler om voksne, der har svært ved at overskue hverdagen.",
        "Er du voksen, og har du en varig lidelse, er denne standard for dig.",
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
        "Støtten er for alle, der er omfattet af standarden.",
        "Du kan få støtten, hvis du opfylder betingelserne.",
        "Er du medarbejder i kommunen, er denne standard for dig.",
        "Har du svært ved at skrive, kan du få hjælp.",
        "Pårørende kan søge på dine vegne, hvis du ikke selv kan.",
    ],
)
def test_what_is_said_of_others_tells_no_target_group(sentence: str) -> None:
    assert not tells(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Alle voksne med nedsat funktionsevne, som har brug for støtte i hverdagen, kan få støtten.",
        "Har du en varig funktionsnedsættelse, har du ret til støtten.",
        "Støtten forudsætter, at du på grund af handicap ikke kan klare dagen selv.",
        "Værkstedet er for voksne under folkepensionsalderen, som ikke kan klare et almindeligt job.",
        "En plads bliver tilbudt mennesker, der på grund af nedsat funktionsevne ikke kan få arbejde.",
        "Vi er her for voksne, der lever med en psykisk lidelse.",
        "I værkstedet arbejder førtidspensionister og andre med et handicap.",
        "Retten til ledsagelse har enhver voksen med et varigt handicap.",
        "Støtten er et tilbud til forældre med nedsat funktionsevne.",
        "De, der får støtten, har en psykisk lidelse.",
    ],
)
def test_people_with_what_marks_them_who_get_it_are_its_target_group_in_any_section(sentence: str) -> None:
    assert tells_whole(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Borgere med psykisk sygdom kan få en bisidder med til møderne.",
        "Personalet er uddannet til at støtte mennesker med demens.",
        "Alle voksne kan få aktindsigt i deres egen sag.",
        "Folkepensionister kan få tilskud til kørslen efter andre regler.",
        "Der er en gruppe for forældre til voksne med handicap.",
        "I værkstedet arbejder en pædagog, der støtter voksne med handicap.",
    ],
)
def test_what_some_get_beside_the_service_is_none_of_its_target_group(sentence: str) -> None:
    assert not tells_whole(sentence)


def test_a_sentence_may_give_the_service_to_those_of_the_one_before() -> None:
    before = "Formålet er, at voksne med autisme får en meningsfuld dag."
    assert tells_of_those_before("Det er dem, støtten er til.", before)
    assert tells_of_those_before("Støtten er for dem.", before)
    assert tells_of_those_before("Det er dem, kommunen giver støtten til.", before)
    assert tells_of_those_before("Loven taler om voksne med autisme, og det er dem, vi hjælper.", "")
    assert not tells_of_those_before("Støtten er for dem.", "Formålet er en meningsfuld dag.")


def test_among_the_contents_only_the_whole_service_has_a_target_group() -> None:
    assert tells_whole("Støtten gives til voksne, der ikke kan færdes alene.")
    assert not tells_whole("Bussen er for voksne, der ikke kan færdes alene.")
