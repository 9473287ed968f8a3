"""Shares, distances and hours a month in a sentence."""

import pytest

from stdgen.rulekit.citing.measures import MEASURES


@pytest.mark.parametrize(
    ("unit", "text", "values"),
    [
        ("%", "mindst 3,5 pct. af lønnen, tre procent og 30 %", [3.5, 3, 30]),
        ("%", "12 borgere", []),
        ("km", "de første 15 km, femten kilometer og en 10-kilometersgrænse", [15, 15, 10]),
        ("km", "3,79 kr. pr. km og 12 km/t", []),
        ("timer om måneden", "12 timers ledsagelse om måneden", [12]),
        ("timer om måneden", "10 timer/måned, tolv timer pr. måned, 8 timer månedligt, 15 timer hver måned", [10, 12, 8, 15]),
        ("timer om måneden", "120 timers ledsagelse om året", [10]),
        ("timer om måneden", "6 timer om ugen og 90 timer", []),
        ("timer om måneden", "15 timer om ugen", [65]),
        ("uger", "fem uger, 21 dage, 20 hverdage og 3 måneder", [5, 3, 4, 13]),
    ],
)
def test_numbers_are_found_in_digits_and_in_letters_with_their_unit_only(unit: str, text: str, values: list[float]) -> None:
    assert [each.value for each in MEASURES[unit].numbers(text)] == values
