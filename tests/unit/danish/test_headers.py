"""Validity, revision, version, case number and contacts."""

import pytest

from stdgen.danish import headers


@pytest.mark.parametrize(
    ("find", "text", "value"),
    [
        (headers.valid_from, "Kvalitetsstandarder Hjørring Kommune Gældende fra 15. marts 2016", "2016-03-15"),
        (headers.valid_from, "Kvalitetsstandarden gælder fra den 1. januar 2024 til den 31. december 2025", "2024-01-01"),
        (headers.valid_to, "Kvalitetsstandarden gælder fra den 1. januar 2024 til den 31. december 2025", "2025-12-31"),
        (headers.valid_from, "Ikrafttrædelse: 1. juli 2021", "2021-07-01"),
        (headers.next_review, "Næste revision: marts 2024", "2024-03"),
        (headers.next_review, "Revideres senest 1. maj 2025", "2025-05-01"),
        (headers.version, "Version nr.: [Version nr. 2]", "2"),
        (headers.version, "Version 1.2", "1.2"),
        (headers.case_number, "Sagsnr.: 21/12345", "21/12345"),
        (headers.case_number, "Tilsynspolitik. Gældende fra 1. januar 2015 Acadre 14/16713", "14/16713"),
    ],
)
def test_what_is_announced_is_read(find: object, text: str, value: str) -> None:
    assert callable(find)
    found = find(text)
    assert (found.value, text[found.start : found.end]) == (value, found.text)


@pytest.mark.parametrize(
    ("find", "text"),
    [
        (headers.valid_from, "Taksterne gælder fra 1. januar 2024"),
        (headers.valid_from, "Gældende fra xxx 2016"),
        (headers.next_review, "Standarden revideres årligt"),
        (headers.version, "Du får den nyeste version"),
        (headers.case_number, "Sagsbehandleren ringer"),
    ],
)
def test_other_text_announces_nothing(find: object, text: str) -> None:
    assert callable(find)
    assert find(text) is None


def test_telephones_and_addresses_are_given_in_normal_form() -> None:
    text = "Tlf.: 8959 1000 T: 27 90 43 40 Norddjurs@Norddjurs.dk 8500 Grenaa CVR 29 18 99 86-1"
    assert [fact.value for fact in headers.contacts(text)] == ["89591000", "27904340", "norddjurs@norddjurs.dk"]
