"""A row of a standard's history tells an approval, or only an edition."""

import pytest

from stdgen.danish.approvals import find_approval
from stdgen.danish.editions import is_approved_edition


@pytest.mark.parametrize(
    "row",
    [
        "2026: tredje udgave, godkendt af Velfærdsudvalget den 3. februar 2026",
        "Version 2.0 – vedtaget i Byrådet",
        "3. maj 2024: anden udgave (godkendt af Socialudvalget)",
    ],
)
def test_a_row_with_a_body_that_approved_it_is_an_approved_edition(row: str) -> None:
    assert is_approved_edition(row)


@pytest.mark.parametrize("row", ["2014: første udgave", "2026: leverandører, godkendt af kommunen", "Støtten er godkendt af Byrådet"])
def test_an_edition_alone_and_what_others_approved_are_none(row: str) -> None:
    assert not is_approved_edition(row)


def test_the_day_behind_the_verb_is_that_of_the_approval() -> None:
    found = find_approval("2026: tredje udgave, godkendt af Velfærdsudvalget den 3. februar 2026")
    assert found
    assert found.date
    assert found.date.value == "2026-02-03"
