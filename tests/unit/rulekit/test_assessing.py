"""Sentences that let the single person's need decide, beside those that let something else do so."""

import pytest

from stdgen.rulekit.limits.assessing import LOOKS_AT_THE_PERSON, follows_from_need

BY_NEED = """
timetallet afhænger af, hvad den enkelte har brug for.
det er dit behov, der bestemmer, hvor meget støtte der bliver givet.
støtten gives i det omfang, som din funktionsnedsættelse kræver.
vi ser på hele din livssituation, før vi afgør, hvor meget støtte du kan få.
hvor mange timer det bliver til, kommer an på, hvordan du har det.
"""
BY_SOMETHING_ELSE = """
omfanget afhænger af, hvor mange der er på venteliste.
støtten gives uanset dine behov med to timer om ugen.
et skema med point afgør, hvor meget støtte du har brug for.
medarbejderen spørger, hvad du har brug for, og skriver det ned.
du kan få støtte, hvis du har behov for den på grund af nedsat funktionsevne.
"""


@pytest.mark.parametrize("words", BY_NEED.strip().splitlines())
def test_what_a_person_needs_decides(words: str) -> None:
    assert follows_from_need(words)


@pytest.mark.parametrize("words", BY_SOMETHING_ELSE.strip().splitlines())
def test_what_else_decides_is_no_need(words: str) -> None:
    assert not follows_from_need(words)


@pytest.mark.parametrize(
    "words", ["vi ser på hver enkelt.", "alle ansøgninger behandles individuelt.", "skønnet er forskelligt fra sag til sag."]
)
def test_a_case_looked_at_by_itself_is_assessed(words: str) -> None:
    assert LOOKS_AT_THE_PERSON.found(words)
