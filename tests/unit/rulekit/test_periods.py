"""Lengths of time in Danish words and figures."""

import pytest

from stdgen.rulekit.telling.periods import periods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("inden fire uger", [("fire uger", 28)]),
        ("inden 4 (fire) uger", [("4 (fire) uger", 28)]),
        ("en 14-dages frist", [("14-dages", 14)]),
        ("senest fjorten dage efter", [("fjorten dage", 14)]),
        ("28 kalenderdage", [("28 kalenderdage", 28)]),
        ("en måned eller 2 år", [("en måned", None), ("2 år", None)]),
        ("20 hverdage", [("20 hverdage", None)]),
        ("uge 4, 12. dag, 100 kr., fireuger", []),
        ("mellem 8 og 12 uger", [("12 uger", 84)]),
        ("inden for halvanden måned", [("halvanden måned", None)]),
        ("halvanden uge eller 1,5 uge", [("halvanden uge", None), ("1,5 uge", None)]),
        ("femogtyve dage", [("femogtyve dage", 25)]),
        ("et halvt år eller et kvartal", [("et halvt år", None), ("et kvartal", None)]),
    ],
)
def test_each_length_of_time_is_found_with_its_days(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert [(text[each.start : each.end], each.days) for each in periods(text)] == expected
