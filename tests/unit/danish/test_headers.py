"""Validity, revision, version and case number."""

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


@pytest.mark.parametrize(
    ("find", "text", "value"),
    [
        (headers.valid_from, "Gælder fra 1. januar 2025", "2025-01-01"),
        (headers.valid_from, "Gældende pr. 1. januar 2025", "2025-01-01"),
        (headers.valid_from, "Træder i kraft den 1. juli 2024", "2024-07-01"),
        (headers.valid_from, "Kvalitetsstandarden træder i kraft 1. juli 2024.", "2024-07-01"),
        (headers.valid_from, "Ikrafttrædelsesdato: 01-07-2024", "2024-07-01"),
        (headers.valid_from, "Ikrafttræden: 1. juli 2024", "2024-07-01"),
        (headers.valid_from, "Gyldig fra 01.07.2024", "2024-07-01"),
        (headers.valid_from, "Gyldighedsperiode: 1. januar 2024 - 31. december 2025", "2024-01-01"),
        (headers.valid_to, "Gyldighedsperiode: 1. januar 2024 - 31. december 2025", "2025-12-31"),
        (headers.valid_to, "Gyldig til 31. december 2025", "2025-12-31"),
        (headers.valid_to, "Gældende fra 1. januar 2024 til 31. december 2025", "2025-12-31"),
        (headers.valid_from, "Gældende fra og med den 1. januar 2024", "2024-01-01"),
        (headers.valid_from, "Med virkning fra 1. januar 2024", "2024-01-01"),
        (headers.valid_from, "Standarden har virkning fra den 1. januar 2024.", "2024-01-01"),
        (headers.valid_from, "Serviceniveauet er gældende fra 1. maj 2023", "2023-05-01"),
        (headers.valid_from, "Denne kvalitetsstandard er gældende fra 1. maj 2023", "2023-05-01"),
        (headers.valid_from, "Gælder fra: 2025", "2025"),
        (headers.valid_from, "Gældende fra januar 2025", "2025-01"),
        (
            headers.valid_from,
            "Kvalitetsstandarden er vedtaget af Byrådet den 28. oktober 2021 og træder i kraft den 1. januar 2022.",
            "2022-01-01",
        ),
        (headers.valid_from, "Godkendt af Byrådet den 2. marts 2022 med ikrafttræden den 1. april 2022", "2022-04-01"),
        (headers.valid_from, "Ældreloven træder i kraft 1. juli 2025.", None),
        (headers.valid_from, "Aftalen gælder fra den dag, du får hjælp.", None),
        (headers.valid_from, "Bevillingen er gældende fra 1. maj 2023", None),
        (headers.valid_to, "Bevillingen gælder til 1. maj 2025", None),
        (headers.valid_from, "Priserne er gældende fra 1. januar 2025", None),
        (headers.valid_from, "Loven trådte i kraft den 1. januar 2024", None),
        (headers.next_review, "Næste revision: 1. maj 2026", "2026-05-01"),
        (headers.next_review, "Revideres næste gang i maj 2026", "2026-05"),
        (headers.next_review, "Skal revideres senest den 1. maj 2026", "2026-05-01"),
        (headers.next_review, "Kvalitetsstandarden revideres senest i 2026.", "2026"),
        (headers.revision, "Revisionsdato: maj 2026", "2026-05"),
        (headers.next_review, "Næste opdatering: 2026", "2026"),
        (headers.next_review, "Revideres: 2027", "2027"),
        (headers.next_review, "Næste politiske behandling: 2. kvartal 2026", "2026-06"),
        (headers.next_review, "Standarden revideres en gang om året", None),
        (headers.next_review, "Revideres en gang om året, senest 2019", None),
        (headers.next_review, "Forventes revideret i januar 2027", "2027-01"),
        (headers.next_review, "Opdateres næste gang: januar 2027", "2027-01"),
        (headers.next_review, "Revideret den 1. maj 2024", None),
        (headers.next_review, "Næste revurdering: 1. december 2025", "2025-12-01"),
        (headers.next_review, "Tages op til revision i efteråret 2026", "2026-11"),
        (headers.next_review, "Revision senest: 31. december 2026", "2026-12-31"),
        (headers.version, "Version 2.0", "2.0"),
        (headers.version, "Versionsnr.: 3", "3"),
        (headers.version, "Version: 4", "4"),
        (headers.version, "Udgave 2", "2"),
        (headers.version, "version nr. 1.3", "1.3"),
        (headers.version, "V. 2.1", "2.1"),
        (headers.version, "Ver. 2.1", "2.1"),
        (headers.version, "Version 3 af 1. maj 2024", "3"),
        (headers.version, "Version 12-03-2021", None),
        (headers.version, "Version: 2024-1", None),
        (headers.version, "Word version 2016 kan bruges", None),
        (headers.case_number, "Sagsnr. 2023-1234", "2023-1234"),
        (headers.case_number, "Sagsnummer: 27.36.00-P23-4-20", "27.36.00-P23-4-20"),
        (headers.case_number, "Sags-ID: EMN-2021-00123", "EMN-2021-00123"),
        (headers.case_number, "Sagsid: 00.16.00-P24-1-22", "00.16.00-P24-1-22"),
        (headers.case_number, "Acadre 14/16713", "14/16713"),
        (headers.case_number, "Acadre-nr.: 14/16713", "14/16713"),
        (headers.case_number, "J.nr. 27.36.04-A00-1-19", "27.36.04-A00-1-19"),
        (headers.case_number, "Journal nr.: 27.36.04-A00-1-19", "27.36.04-A00-1-19"),
        (headers.case_number, "Dok.nr.: 123456/20", "123456/20"),
        (headers.case_number, "Dokument nr. 480-2021-2222", "480-2021-2222"),
        (headers.case_number, "Sag: 21/12345", "21/12345"),
        (headers.case_number, "ESDH-nr. 2022/001234", "2022/001234"),
        (headers.case_number, "Sagsnr.: S2021-4432", "S2021-4432"),
        (headers.case_number, "KLE: 27.36.04", None),
        (headers.case_number, "KLE-nr. 27.36.04", None),
        (headers.case_number, "Sagsnr.: xx/xxxx", None),
        (headers.case_number, "SBSYS sag 27.00.00-G01-5-21", "27.00.00-G01-5-21"),
        (headers.case_number, "Sagsnummer 480-2021-22", "480-2021-22"),
        (headers.case_number, "Sagsbehandler: Anne Jensen", None),
        (headers.case_number, "Sag nr. 14", "14"),
    ],
)
def test_the_small_print_is_read_in_many_manners(find: object, text: str, value: str | None) -> None:
    assert callable(find)
    found = find(text) if headers.may_tell(text) else None
    assert (found and found.value) == value


@pytest.mark.parametrize(("revision", "approved"), [("2025-12", "2024-12-02"), ("2026-03-01", "2024-03-12"), ("2026-03-01", None)])
def test_a_bare_revision_about_a_year_behind_the_approval_is_the_next(revision: str, approved: str | None) -> None:
    assert headers.is_next(revision, approved)


@pytest.mark.parametrize("revision", ["2026-01-15", "2025-11-15"])
def test_a_bare_revision_soon_after_the_approval_or_before_it_is_the_last(revision: str) -> None:
    assert not headers.is_next(revision, "2025-12-02")
