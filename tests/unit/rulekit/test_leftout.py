"""Who is left out of a group."""

import pytest

from stdgen.rulekit.people.leftout import leaves_out, without_left_out


@pytest.mark.parametrize(
    "words",
    [
        "børn under 18 år er ikke omfattet",
        "børn under 18 år kan ikke få hjælp efter denne standard",
        "der bevilges ikke aflastning til børn",
        "standarden gælder ikke for børn",
        "undtaget er børn under 18 år",
        "hvem kan ikke få hjælp?",
        "børn og unge, som har et handicap, er ikke i målgruppen",
        "børn og unge hører under barnets lov",
    ],
)
def test_a_clause_that_leaves_somebody_out_is_told(words: str) -> None:
    assert leaves_out(words)


@pytest.mark.parametrize(
    "words",
    [
        "børn, der ikke kan færdes alene",
        "børn under 18 år og ikke kun voksne",
        "forældre, som ikke kan få barnet passet",
        "børn under 18 år kan få hjælp, hvis der ikke er andre tilbud",
    ],
)
def test_a_need_or_a_condition_leaves_nobody_out(words: str) -> None:
    assert not leaves_out(words)


def test_only_the_clause_that_leaves_out_is_blanked() -> None:
    words = "hjælpen er for ældre, men ikke for børn"
    assert without_left_out(words) == "hjælpen er for ældre" + " " * 19


def test_where_else_one_turns_is_kept_when_it_is_not_asked_for() -> None:
    words = "børn under 18 år henvises til servicelovens § 84"
    assert (without_left_out(words, elsewhere=False), without_left_out(words)) == (words, " " * len(words))


def test_what_is_given_before_it_is_left_out_is_kept_when_only_that_is_asked_for() -> None:
    words = "pleje til ældre gives efter serviceloven og hører ikke til her"
    assert without_left_out(words, elsewhere=False) == "pleje til ældre gives efter serviceloven" + " " * 22
