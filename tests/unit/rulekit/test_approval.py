"""Where the approval line stands in the running text."""

from datetime import date

import pytest

from stdgen.model.document import Field, Location
from stdgen.rulekit.approvals.approval import covers, is_after, last_day, line_place, months_later, stretches
from stdgen.rulekit.words import lines
from tests.builders import document, paragraph, section, span, table

PRINTED = document(
    "Støtte",
    section("Formål", "Prisen er XX kr."),
    closing=(paragraph("Gælder fra XX. ", span("Godkendt i Socialudvalget\n"), "den XX. Se XX."),),
    approval=("Godkendt i Socialudvalget den XX.", "unfilled"),
)


def test_the_line_is_found_across_spans_and_line_breaks() -> None:
    (found,) = stretches(PRINTED)
    assert found.line.text[found.start : found.end] == "Godkendt i Socialudvalget\nden XX."


def test_only_what_stands_in_it_is_covered() -> None:
    found = stretches(PRINTED)
    places = [(line, at) for line in lines(PRINTED) for at in range(len(line.text)) if line.text.startswith("XX", at)]
    assert [covers(found, line, at, at + 2) for line, at in places] == [False, False, True, False]


def test_without_an_approval_or_its_words_nothing_is_covered() -> None:
    for read in (
        document("Støtte"),
        document("Støtte", approval=("Godkendt i går", "no-body")),
        document("Støtte", approval=(" ", "unfilled")),
    ):
        assert stretches(read) == ()
        assert not covers((), next(lines(read)), 0, 3)


def test_an_approval_in_two_cells_is_found_in_both() -> None:
    row = table(("Vedtaget", "den XX"), ("Pris", "XX"))
    read = document("Støtte", section("Fakta", row), approval=("Vedtaget: den XX", "unfilled"))
    assert [each.line.text for each in stretches(read)] == ["Vedtaget", "den XX"]


@pytest.mark.parametrize(
    ("value", "day", "after"),
    [
        ("2026-11-22", date(2026, 11, 21), True),
        ("2026-11-21", date(2026, 11, 21), False),
        ("2026-12", date(2026, 11, 21), True),
        ("2026-11", date(2026, 11, 21), False),
        ("2027", date(2026, 11, 21), True),
        ("2026", date(2026, 11, 21), False),
    ],
)
def test_a_date_is_after_a_day_only_where_that_is_certain(value: str, day: date, after: bool) -> None:  # noqa: FBT001  # a table of cases
    assert is_after(value, day) is after


def test_the_last_day_of_a_month_and_of_a_year_is_known() -> None:
    assert [last_day(value) for value in ("2024", "2024-02", "2024-05-03")] == [date(2024, 12, 31), date(2024, 2, 29), date(2024, 5, 3)]


def test_months_are_added_to_the_same_day_or_the_last_of_the_month() -> None:
    assert [months_later(date(2024, 1, 31), months) for months in (1, 11, 12, 24)] == [
        date(2024, 2, 29),
        date(2024, 12, 31),
        date(2025, 1, 31),
        date(2026, 1, 31),
    ]


def test_an_approval_that_cannot_be_found_again_stands_where_its_field_says() -> None:
    at = Location("a.docx", under=("Godkendelse",))
    assert line_place(document("Støtte"), Field("Godkendt i går", "no-body", at)) == at
