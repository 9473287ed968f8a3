"""When and how often a standard is looked at again, and until when it holds, in many wordings."""

import pytest

from stdgen.danish import headers


@pytest.mark.parametrize(
    ("find", "text", "value"),
    [
        (headers.next_review, "Næste revision: 2. kvartal 2026", "2026-06"),
        (headers.next_review, "Revideres senest i foråret 2026", "2026-05"),
        (headers.next_review, "Evalueres senest den 1. september 2026.", "2026-09-01"),
        (headers.next_review, "Ny behandling i Byrådet: januar 2026.", "2026-01"),
        (headers.next_review, "Næste behandling i Socialudvalget: 3. juni 2026", "2026-06-03"),
        (headers.next_review, "Standarden skal tages op igen i efteråret 2026.", "2026-11"),
        (headers.next_review, "Standarden genbehandles i udvalget i marts 2026.", "2026-03"),
        (headers.next_review, "Frist for revision: 1. maj 2026", "2026-05-01"),
        (headers.next_review, "Udvalget ser standarden igen senest den 1. juni 2026.", "2026-06-01"),
        (headers.next_review, "Skal revideres inden udgangen af 2025.", "2025"),
        (headers.next_review, "Forventet revision: 2025", "2025"),
        (headers.next_review, "Standarden skal være revideret senest den 31. marts 2026.", "2026-03-31"),
        (headers.next_review, "Revisionsfrist: 01.06.2026", "2026-06-01"),
        (headers.next_review, "Næste gennemgang er planlagt til maj 2026.", "2026-05"),
        (headers.next_review, "Standarden skal fornyes senest 1. april 2026.", "2026-04-01"),
        (headers.next_review, "Byrådet behandler standarden igen i juni 2026.", "2026-06"),
        (headers.next_review, "Næste gang standarden behandles er i august 2026.", "2026-08"),
        (headers.next_review, "Genoptages til politisk behandling: 2. halvår 2025", "2025-12"),
        (headers.next_review, "Skal op i Byrådet igen i marts 2026.", "2026-03"),
        (headers.next_review, "Vi ser standarden efter igen i marts 2026.", "2026-03"),
        (headers.next_review, "Udvalget ser på den igen i februar 2027.", "2027-02"),
        (headers.next_review, "Næste gang standarden skal for Byrådet, er i marts 2026.", "2026-03"),
        (headers.next_review, "Skal genbesøges i marts 2026.", "2026-03"),
        (headers.valid_to, "Standarden har gyldighed til udgangen af 2025.", "2025"),
        (headers.review_interval, "Vi gennemgår standarden mindst én gang om året.", "P1Y"),
        (headers.review_interval, "Standarden gælder i to år.", "P2Y"),
        (headers.review_interval, "Godkendt af Byrådet den 9. marts 2025. Gælder et år.", "P1Y"),
        (headers.review_interval, "Godkendt af Byrådet den 9. marts 2025 med revision efter 18 måneder.", "P18M"),
        (headers.review_interval, "Gælder i to år.", None),
        (headers.review_interval, "Bevillingen gælder i to år.", None),
        (headers.valid_to, "Gælder for perioden 1. februar 2025 – 31. januar 2026.", "2026-01-31"),
        (headers.valid_to, "Gælder indtil den 31. december 2025", "2025-12-31"),
        (headers.valid_to, "Standarden er gyldig til udgangen af juni 2026.", "2026-06"),
        (headers.valid_to, "Standarden udløber den 1. juli 2026.", "2026-07-01"),
        (headers.valid_to, "Godkendt af Byrådet den 4. marts 2025 og gældende til og med den 28. februar 2026.", "2026-02-28"),
        (headers.valid_to, "Gyldighedsperiode: 2024-2025", "2025"),
        (headers.valid_to, "Kvalitetsstandarden gælder i 2025.", "2025"),
        (headers.valid_to, "Gældende i perioden 1.1.2024-31.12.2025", "2025-12-31"),
        (headers.valid_to, "Gælder fra 1. januar 2025 til 31. december 2025.", "2025-12-31"),
        (headers.valid_to, "Serviceniveauet gælder til den 1. maj 2026, hvor det tages op igen.", "2026-05-01"),
        (headers.valid_to, "Standarden bortfalder den 31. december 2025.", "2025-12-31"),
        (headers.valid_to, "Kvalitetsstandarden gælder frem til 1. april 2026", "2026-04-01"),
        (headers.review_interval, "Standarden revideres én gang årligt.", "P1Y"),
        (headers.review_interval, "Standarden tages op til revision hvert andet år.", "P2Y"),
        (headers.review_interval, "Byrådet genbehandler standarden hvert år.", "P1Y"),
        (headers.review_interval, "Kvalitetsstandarden skal godkendes på ny mindst hvert andet år.", "P2Y"),
        (headers.review_interval, "Standarden bliver set efter hver 12. måned.", "P12M"),
        (headers.review_interval, "Standarden evalueres årligt.", "P1Y"),
        (headers.review_interval, "Standarden godkendes politisk en gang i hver valgperiode.", "P4Y"),
        (headers.review_interval, "Taksterne revideres en gang om året.", None),
        (headers.next_review, "Planen revideres senest den 1. maj 2026.", None),
        (headers.next_review, "Indsatsen evalueres senest den 1. maj 2026.", None),
        (headers.valid_to, "Bevillingen gælder til den 1. maj 2026.", None),
        (headers.valid_to, "Din bevilling udløber den 1. maj 2026.", None),
        (headers.valid_to, "Prisen gælder i 2025.", None),
        (headers.next_review, "Medarbejderne får ny uddannelse senest i maj 2026.", None),
    ],
)
def test_a_standard_says_until_when_it_holds(find: object, text: str, value: str | None) -> None:
    assert callable(find)
    found = find(text) if headers.may_hold(text) and headers.may_tell(text) else None
    assert (found and found.value) == value
