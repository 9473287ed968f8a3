"""Compounds that differ in one part."""

import pytest

from stdgen.rulekit.naming.alike import alike
from stdgen.rulekit.naming.begun import begun
from stdgen.rulekit.naming.twins import known


@pytest.mark.parametrize(
    ("together", "one", "other", "times"),
    [
        ("statusmøde statussamtalen", "statusmøde", "statussamtale", 2),
        ("egenbetalingen brugerbetaling", "brugerbetaling", "egenbetaling", 1),
        ("klagefristen ankefrister", "klagefrist", "ankefrist", 1),
        ("funktionsnedsættelse funktionsevnenedsættelsen", "funktionsnedsættelse", "funktionsevnenedsættelse", 1),
    ],
)
def test_parts_that_mean_the_same_make_a_pair(together: str, one: str, other: str, times: int) -> None:
    found = [(frozenset(pair[:2]), *pair[2:4]) for pair in alike(begun(together.split()))]
    assert found == [(frozenset((one, other)), (), times)]


@pytest.mark.parametrize(
    "together", ["klagefrist ankestyrelsen", "egenomsorg brugerråd", "statusmøde gruppesamtale", "madplan", "priserne taksterne"]
)
def test_compounds_of_other_things_make_none(together: str) -> None:
    assert list(alike(begun(together.split()))) == []


def test_a_pair_of_the_list_is_known_by_both_of_its_names_in_any_form() -> None:
    assert [pair[:2] for pair in known(begun(["handlingsplanen", "handleplaner", "støtten"]))] == [("handleplan", "handlingsplan")]
    assert not list(known(begun(["handleplaner", "støtten"])))
