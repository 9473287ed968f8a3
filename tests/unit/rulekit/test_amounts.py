"""Amounts of help in a sentence: the number, the unit, and where they stand."""

import pytest

from stdgen.rulekit.limits.amounts import Amount, amounts


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("du får to timer om ugen.", "to timer om ugen", ("to", "timer", True)),
        ("op til 15 timers ledsagelse", "15 timers", ("15", "timers", False)),
        ("højst én ugentlig time", "én ugentlig time", ("én", "time", True)),
        ("maks. 1 gang/uge", "1 gang/uge", ("1", "gang", True)),
        ("højst 2 x om ugen", "2 x om ugen", ("2", "x", True)),
        ("1,5 time pr. dag", "1,5 time pr. dag", ("1,5", "time", True)),
        ("1½ time pr. dag", "1½ time pr. dag", ("1½", "time", True)),
        ("rengøring hver tredje uge", "hver tredje uge", ("", "", True)),
        ("rengøring hver 14. dag", "hver 14. dag", ("", "", True)),
        ("halvanden time hver dag", "halvanden time hver dag", ("halvanden", "time", True)),
        ("højst en halv time", "en halv time", ("en", "time", False)),
        ("femogfyrre minutter pr. besøg", "femogfyrre minutter pr. besøg", ("femogfyrre", "minutter", True)),
        ("to poser vask om ugen", "to poser vask om ugen", ("to", "vask", True)),
        ("fire bleer i døgnet", "fire bleer i døgnet", ("fire", "", True)),
    ],
)
def test_an_amount_has_a_number_and_a_unit(words: str, text: str, expected: tuple[str, str, bool]) -> None:
    start = words.index(text)
    assert list(amounts(words)) == [Amount(start, start + len(text), *expected)]


@pytest.mark.parametrize("words", ["flere timer", "hver gang", "timer", "to hold", "seks deltagere om ugen", "i år", "overtimer"])
def test_what_has_no_number_or_no_unit_is_no_amount(words: str) -> None:
    assert list(amounts(words)) == []
