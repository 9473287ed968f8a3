"""Compounds that differ in one part."""

import pytest

from stdgen.rulekit.naming.alike import alike


@pytest.mark.parametrize(
    ("together", "one", "other", "times"),
    [
        ("statusmøde statussamtalen", "statusmøde", "statussamtale", 2),
        ("egenbetalingen brugerbetaling", "brugerbetaling", "egenbetaling", 1),
        ("klagefristen ankefrister", "klagefrist", "ankefrist", 1),
    ],
)
def test_parts_that_mean_the_same_make_a_pair(together: str, one: str, other: str, times: int) -> None:
    assert [pair[:4] for pair in alike(together)] == [(one, other, (), times)]


@pytest.mark.parametrize("together", ["klagefrist ankestyrelsen", "egenomsorg brugerråd", "statusmøde gruppesamtale", "madplan"])
def test_compounds_of_other_things_make_none(together: str) -> None:
    assert list(alike(together)) == []
