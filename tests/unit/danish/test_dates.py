"""Dates as municipalities write them, and places where one was never filled in."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.danish.dates import find_dates, unfilled_date, written

YEARS = st.dates(date(1970, 1, 1), date(2069, 12, 31))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vedtaget af byrådet den 9. december 2019", [("9. december 2019", "2019-12-09")]),
        ("Handicapudvalget 03-03-2022", [("03-03-2022", "2022-03-03")]),
        ("Omsorgsudvalget 15.05.2024.", [("15.05.2024", "2024-05-15")]),
        ("1.1.2020", [("1.1.2020", "2020-01-01")]),
        ("d. 19. april 2017", [("19. april 2017", "2017-04-19")]),
        ("15/3-2016", [("15/3-2016", "2016-03-15")]),
        ("15/3 2016", [("15/3 2016", "2016-03-15")]),
        ("nr. 573 af 24/06/2005", [("24/06/2005", "2005-06-24")]),
        ("2022-03-03", [("2022-03-03", "2022-03-03")]),
        ("MARTS 2019", [("MARTS 2019", "2019-03")]),
        ("3. mar. 2020", [("3. mar. 2020", "2020-03-03")]),
        ("Kvalitetsstandard 2024: madservice", [("2024", "2024")]),
        ("den 15.05.24", [("15.05.24", "2024-05-15")]),
        ("31. februar 2020", [("31. februar 2020", None)]),
        ("32.01.2020", [("32.01.2020", None)]),
        ("Siden er opdateret: 22.07.2019", [("22.07.2019", "2019-07-22")]),
    ],
)
def test_a_date_is_read_as_precisely_as_it_was_written(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(found.text, found.value) for found in find_dates(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "KLE 27.12.04",
        "27.54.04",
        "§ 2016",
        "2000 Frederiksberg",
        "2000 kr.",
        "Tlf.: 2016",
        "2022-2025",
        "8959 1000",
        "version 2.10.20",
        "kl. 8-9",
        "10 km",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert find_dates(text) == ()


@given(YEARS)
def test_what_is_written_is_found_again(day: date) -> None:
    (found,) = find_dates(f"Godkendt den {written(day.isoformat())}.")
    assert found.value == day.isoformat()


@given(YEARS, st.sampled_from(["%d-%m-%Y", "%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d"]))
def test_every_notation_in_numbers_is_the_same_day(day: date, notation: str) -> None:
    assert [found.value for found in find_dates(f"i Byrådet {day.strftime(notation)}")] == [day.isoformat()]


@given(st.text(alphabet="dend. xX0123456789-/.måartsj[]_\n", max_size=60))
def test_places_lie_inside_the_text(text: str) -> None:
    gap = unfilled_date(text)
    assert all(text[found.start : found.end] == found.text for found in find_dates(text))
    assert gap is None or text[gap.start : gap.end] == gap.text


@pytest.mark.parametrize("iso", ["2022-13-01", "2021-02-30", "22-01-01", "i går", ""])
def test_writing_what_is_no_date_is_a_wrong_call(iso: str) -> None:
    with pytest.raises(ValueError, match="date"):
        written(iso)


@pytest.mark.parametrize(("iso", "expected"), [("2022-03-03", "3. marts 2022"), ("2021-03", "marts 2021"), ("2016", "2016")])
def test_a_date_is_written_as_precisely_as_it_is_known(iso: str, expected: str) -> None:
    assert written(iso) == expected


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Godkendt i Voksen- og plejeudvalget den XX.", "den XX"),
        ("Godkendt af Byrådet den..", "den.."),
        ("Vedtaget af den", "den"),
        ("Godkendt af byrådet d.", "d."),
        ("Gældende fra xxx 2016", "xxx 2016"),
        ("Den xx.xx.20xx", "Den xx.xx.20xx"),
        ("XX. måned 20XX", "XX. måned 20XX"),
        ("xx-xx-xxxx", "xx-xx-xxxx"),
        ("xx.xx.xxxx", "xx.xx.xxxx"),
        ("[dato]", "[dato]"),
        ("[indsæt dato]", "[indsæt dato]"),
        ("dd.mm.åååå", "dd.mm.åååå"),
        ("dd-mm-åååå", "dd-mm-åååå"),
        ("med virkning fra xx.2011", "xx.2011"),
        ("Glostrup Kommune xx december 2016", "xx december 2016"),
        ("godkendt den ____", "den ____"),
        ("den 1. marts 20XX", "den 1. marts 20XX"),
    ],
)
def test_a_date_that_was_left_open_is_found(text: str, gap: str) -> None:
    found = unfilled_date(text)
    assert found is not None
    assert found.text == gap


@pytest.mark.parametrize(
    "text",
    [
        "Godkendt af Byrådet den 3. marts 2022.",
        "4 x ugentligt",
        "2 x 30 minutter",
        "kapitel XX",
        "afsnit XIX og XX",
        "Tilbuddet er godt, fordi du kan bruge den",
        "den gamle bolig",
        "Serviceloven § 83, stk. 1",
        "Hjælpen gives til den",
        "Teksten fortsætter ...",
    ],
)
def test_other_text_has_no_open_date(text: str) -> None:
    assert unfilled_date(text) is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("14 - 3 - 2024", ["2024-03-14"]),
        ("14. febr. 2024", ["2024-02-14"]),
        ("14.3 2024", ["2024-03-14"]),
        ("14.4-2024", ["2024-04-14"]),
        ("kl. 9-12 2024", ["2024"]),
    ],
)
def test_signs_between_the_figures_may_differ_and_stand_apart(text: str, values: list[str]) -> None:
    assert [date.value for date in find_dates(text)] == values
