"""Amounts of help in a sentence: the number, the unit, and where they stand."""

import pytest

from stdgen.rulekit.amounts import Amount, amounts


@pytest.mark.parametrize(
    ("words", "number", "unit", "text"),
    [
        ("du får to timer om ugen.", "to", "timer", "to timer om ugen"),
        ("op til 15 timers ledsagelse", "15", "timers", "15 timers"),
        ("højst én ugentlig time", "én", "time", "én ugentlig time"),
        ("maks. 1 gang/uge", "1", "gang", "1 gang/uge"),
        ("højst 2 x om ugen", "2", "x", "2 x om ugen"),
        ("1,5 time pr. dag", "1,5", "time", "1,5 time pr. dag"),
        ("rengøring hver tredje uge", "", "", "hver tredje uge"),
        ("halvanden time hver dag", "halvanden", "time", "halvanden time hver dag"),
    ],
)
def test_an_amount_has_a_number_and_a_unit(words: str, number: str, unit: str, text: str) -> None:
    start = words.index(text)
    assert list(amounts(words)) == [Amount(start, start + len(text), number, unit)]


@pytest.mark.parametrize("words", ["flere timer", "hver gang", "timer", "to hold", "seks deltagere om ugen", "i år", "overtimer"])
def test_what_has_no_number_or_no_unit_is_no_amount(words: str) -> None:
    assert list(amounts(words)) == []
