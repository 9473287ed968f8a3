"""Files of the official collection."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.law import lexdania
from stdgen.law.lexdania import Announcement, LexDaniaError
from tests.law.announcements import lexdania as written

FIRST = "§ 1. Formålet er\n1) råd & vejledning og\n2) støtte.\nStk. 2. Hjælpen bygger på en vurdering."
ORDER = {
    "1": "§ 1. Kommunen udarbejder en standard.",
    "2 a": "§ 2 a. Standarden offentliggøres.",
    "3": "§ 3. Bekendtgørelsen træder i kraft den 1. januar 2027.\n"
    "Stk. 2. Bekendtgørelse nr. 1575 af 27. december 2014 om standarder ophæves.",
}


def test_an_act_is_read_with_its_sections_as_lines() -> None:
    found = lexdania.read(written("Bekendtgørelse af lov om x", {"1": FIRST, "83 a": "§ 83 a. Kort."}, start="2025-09-25"))
    sections = (("1", FIRST), ("83 a", "§ 83 a. Kort."))
    assert found == Announcement("LBK", 1129, date(2025, 9, 22), "Bekendtgørelse af lov om x", date(2025, 9, 25), None, sections)
    assert (found.name, found.eli) == ("LBK nr. 1129 af 2025-09-22", "https://www.retsinformation.dk/eli/lta/2025/1129")


def test_an_order_tells_when_it_takes_effect_and_what_it_repeals() -> None:
    found = lexdania.read(written("Bekendtgørelse om standarder", ORDER, kind="BEK", number=9, day="2026-12-01"))
    assert (found.kind, found.since, found.repeals) == ("BEK", date(2027, 1, 1), ("BEK nr. 1575 af 2014-12-27",))


@pytest.mark.parametrize(("status", "until"), [("Historic", date(2026, 6, 26)), ("Valid", None)])
def test_only_what_is_historic_has_ended(status: str, until: date | None) -> None:
    assert lexdania.read(written("Lov om x", {"1": FIRST}, end="2026-06-26", status=status)).until == until


def test_a_text_after_the_numbers_is_a_line_of_its_own() -> None:
    text = written("Lov om x", {"1": "§ 1. Formålet er\n1) råd."}).replace(
        b"</Stk>", b"<Exitus><Linea><Char>Det </Char><Char>samme</Char></Linea><Linea><Char>er lov.</Char></Linea></Exitus></Stk>"
    )
    assert lexdania.read(text).sections == (("1", "§ 1. Formålet er\n1) råd.\nDet samme er lov."),)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html><body>ikke fundet</body></html>",
        b"<Dokument><Meta><Number>7</Number></Meta></Dokument>",
        written("Lov om x", {"1": FIRST})[:300],
        written("Lov om x", {"1": FIRST}, day="2025-02-30"),
        written("Lov om x", {"1": FIRST}).replace(b"<Number>1129</Number>", b"<Number>to</Number>"),
        b'<!DOCTYPE Dokument [<!ENTITY a "x">]>' + written("Lov om x", {"1": FIRST}).partition(b"?>\n")[2],
        b'<!DOCTYPE Dokument [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + written("Lov om x", {}).partition(b"?>\n")[2],
        b"<Dokument>" + b"<a>" * 5000,
    ],
)
def test_what_is_no_announcement_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(LexDaniaError) as caught:
        lexdania.read(data)
    assert caught.value.message.da


def test_a_file_above_the_cap_is_refused() -> None:
    with pytest.raises(LexDaniaError, match="larger"):
        lexdania.read(written("Lov om x", {"1": FIRST}) + b" " * lexdania.LARGEST)


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_raise_anything_else(data: bytes) -> None:
    with pytest.raises(LexDaniaError):
        lexdania.read(data)


@pytest.mark.parametrize(
    ("text", "repealed"),
    [
        ("Bekendtgørelse nr. 7 af 1. maj 2014 om støtte m.v. efter § 101 i lov om x ophæves.", ["BEK nr. 7 af 2014-05-01"]),
        (
            "Samtidig ophæves bekendtgørelse nr. 7 af 1. maj 2014 om y og bekendtgørelse nr. 8 af 2. maj 2014.",
            ["BEK nr. 7 af 2014-05-01", "BEK nr. 8 af 2014-05-02"],
        ),
        (
            "Reglerne i bekendtgørelse nr. 7 af 1. maj 2014 gælder fortsat. Bekendtgørelse nr. 8 af 2. maj 2014 ophæves.",
            ["BEK nr. 8 af 2014-05-02"],
        ),
        ("Bekendtgørelse nr. 7 af 1. maj 2014 finder anvendelse.", []),
    ],
)
def test_the_orders_that_the_closing_section_repeals_are_told(text: str, repealed: list[str]) -> None:
    assert lexdania.read(written("Bekendtgørelse om y", {"1": f"§ 1. {text}"}, kind="BEK")).repeals == tuple(repealed)
