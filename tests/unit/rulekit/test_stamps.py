"""Stamps that tell on which day a text was changed, and what only looks like one."""

import pytest

from stdgen.rulekit.approvals.stamps import stamps


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Senest opdateret den 3. maj 2026.", "2026-05-03"),
        ("Standarden er efterfølgende justeret den 3. juli 2026.", "2026-07-03"),
        ("Forvaltningen har ændret teksten om frister den 5. juni 2026.", "2026-06-05"),
        ("Den 20. april 2026 er teksten om betaling blevet præciseret.", "2026-04-20"),
        ("Version 2.1 af 14. september 2026.", "2026-09-14"),
        ("Der er indarbejdet ændringer den 10. september 2026.", "2026-09-10"),
        ("Vedtaget den 10. marts 2026 og ændret den 3. april 2026.", "2026-04-03"),
        ("Afsnittet om klage er omskrevet 15-06-2026.", "2026-06-15"),
        ("Opdateringsdato: 17. august 2026", "2026-08-17"),
        ("Dokumentet er revideret i juli 2026.", "2026-07"),
        ("Der er efter godkendelsen indsat et nyt afsnit (september 2026).", "2026-09"),
        ("Teksten er ændret den 3. juli 2026 i forhold til det, udvalget godkendte.", "2026-07-03"),
        ("Ændringen af 3. juli 2026 er endnu ikke godkendt af Byrådet.", "2026-07-03"),
    ],
)
def test_a_change_of_the_text_has_its_day(text: str, day: str) -> None:
    assert [stamp.day.value for stamp in stamps(text)] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Revideres senest den 1. maj 2026.",
        "Standarden bliver ændret den 1. marts 2026.",
        "Telefonnumrene er rettet den 1. august 2026.",
        "Serviceloven blev ændret den 1. juli 2026.",
        "Ændret af Byrådet den 25. august 2026.",
        "Ændret og godkendt igen den 25. august 2026.",
        "Taksten på mad er justeret den 1. september 2026.",
        "Handleplanen er revideret den 3. juli 2026.",
        "Udskrevet den 3. august 2026.",
        "Forventet opdatering: marts 2026",
        "Fristerne på hjemmesiden er opdateret den 1. maj 2026.",
        "Ændringen af den 18. august 2026 er godkendt af udvalget den 1. september 2026.",
        "Byrådet har godkendt ændringerne fra august 2026.",
        "Teksten er ændret den 18. august 2026. Ændringen blev godkendt på udvalgsmødet den 1. september 2026.",
    ],
)
def test_what_is_to_come_or_was_changed_elsewhere_is_no_stamp(text: str) -> None:
    assert not list(stamps(text))


def test_a_stamp_says_whether_it_names_its_text() -> None:
    texts = ("Teksten er ændret den 3. maj 2026.", "Siden er opdateret den 3. maj 2026.", "Opdateret den 3. maj 2026.")
    assert [stamp.named for text in texts for stamp in stamps(text)] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Der er rettet et krav den 3. maj 2026.", 1),
        ("Der er den 3. maj 2026 sket en ændring i afsnittet om omfang.", 1),
        ("Efter mødet den 7. april 2026 har afdelingen den 3. juni 2026 ændret afsnittet om opfølgning.", 1),
        ("Forvaltningen har den 3. maj 2026 sat et nyt afsnit ind.", 1),
        ("Ændringslog: 3. maj 2026 – kriterierne er strammet.", 1),
        ("Den 12. marts 2026 blev der kun rettet to tastefejl og et dødt link.", 0),
        ("Der blev den 3. maj 2026 indsat et nyt link til ansøgningen.", 0),
        ("Der er rettet stavefejl i teksten den 3. maj 2026.", 0),
        ("En aftale om støtte, der er ændret efter den 1. maj 2026, gælder i et år.", 0),
    ],
)
def test_of_what_was_made_there_only_slips_and_other_papers_are_no_stamp(text: str, found: int) -> None:
    assert len(list(stamps(text))) == found
