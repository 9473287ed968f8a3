"""Approval lines as published, and what only sounds like one."""

from pathlib import Path

import pytest

from stdgen.danish.approvals import find_approval

CORPUS = Path(__file__).parents[2] / "corpus" / "approvals.tsv"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Godkendt i Voksen- og plejeudvalget den XX.", ("unfilled", "Voksen- og plejeudvalget", None)),
        ("(Serviceloven §103) Vedtaget af byrådet den 9. december 2019", ("filled", "byrådet", "2019-12-09")),
        ("Vedtaget: Godkendt af Senior- og Omsorgsudvalget 15.05.2024", ("filled", "Senior- og Omsorgsudvalget", "2024-05-15")),
        (
            "Kvalitetsstandarden er godkendt i Social-, Senior- og\nHandicapudvalget 03-03-2022",
            ("filled", "Social-, Senior- og Handicapudvalget", "2022-03-03"),
        ),
        ("Godkendt af Byrådet i Favrskov Kommune 26. august 2014.", ("filled", "Byrådet i Favrskov Kommune", "2014-08-26")),
        (
            "Godkendt af kommunalbestyrelsen, Glostrup Kommune den 9. december 2015",
            ("filled", "kommunalbestyrelsen, Glostrup Kommune", "2015-12-09"),
        ),
        ("Godkendt af kommunalbestyrelsen, Glostrup Kommune xx december 2016", ("unfilled", "kommunalbestyrelsen, Glostrup Kommune", None)),
        ("Senest redigeret d. 15. marts 2017 Godkendt i Holbæk Byråd d. 19. april 2017", ("filled", "Holbæk Byråd", "2017-04-19")),
        ("Godkendt i Social- og Sundhedsudvalget, den 6. juni 2016", ("filled", "Social- og Sundhedsudvalget", "2016-06-06")),
        ("Godkendt på møde i Udvalget for Sundhed og Omsorg den 5. maj 2020", ("filled", "Udvalget for Sundhed og Omsorg", "2020-05-05")),
        ("Politisk godkendt i Voksenudvalget d. 3. maj 2023", ("filled", "Voksenudvalget", "2023-05-03")),
        ("Byrådet har den 9. december 2019 godkendt kvalitetsstandarden.", ("filled", "Byrådet", "2019-12-09")),
        ("Behandlet i Socialudvalget den 3. marts 2022 og godkendt af Byrådet den 29. marts 2022", ("filled", "Byrådet", "2022-03-29")),
        ("Den 14. april 2026 blev standarden vedtaget af kommunalbestyrelsen.", ("filled", "kommunalbestyrelsen", "2026-04-14")),
        ("D. 14. april 2026 godkendte Byrådet kvalitetsstandarden.", ("filled", "Byrådet", "2026-04-14")),
        ("Derefter godkendte Byrådet standarden den 25. februar 2026.", ("filled", "Byrådet", "2026-02-25")),
        ("Det serviceniveau, der står her, vedtog Byrådet den 25. februar 2026.", ("filled", "Byrådet", "2026-02-25")),
        ("Standarden, som Byrådet derefter vedtog den 5. maj 2026, skal godkendes igen i 2028.", ("filled", "Byrådet", "2026-05-05")),
        ("Standarden er godkendt af Byrådet den 3. marts 2026 og skal godkendes igen i 2028.", ("filled", "Byrådet", "2026-03-03")),
        (
            "Standarden skal godkendes hvert andet år og er senest godkendt af Byrådet den 3. marts 2026.",
            ("filled", "Byrådet", "2026-03-03"),
        ),
        ("Denne kvalitetsstandard blev på mødet den 3. maj 2024 godkendt af Socialudvalget", ("filled", "Socialudvalget", "2024-05-03")),
        ("Standarden er d. 3.5.2024 vedtaget i Byrådet", ("filled", "Byrådet", "2024-05-03")),
        ("Vedtaget i Byrådet marts 2021", ("filled", "Byrådet", "2021-03")),
        ("Alle kvalitetsstandarder er godkendt af byrådet.", ("no-date", "byrådet", None)),
        (
            "Kvalitetsstandarden beskriver det serviceniveau, som Forebyggelsesudvalget har besluttet.",
            ("no-date", "Forebyggelsesudvalget", None),
        ),
        ("Godkendt i Kommunalbestyrelsen", ("no-date", "Kommunalbestyrelsen", None)),
        ("Godkendt den 3. marts 2022", ("no-body", None, "2022-03-03")),
        ("Godkendelse: 03-03-2022", ("no-body", None, "2022-03-03")),
        ("Godkendt af Byrådet den 31. februar 2022", ("no-date", "Byrådet", None)),
        ("Forslag til KVALITETSSTANDARDER FOR 2011 ... Godkendt af Byrådet den..", ("unfilled", "Byrådet", None)),
        ("Vedtaget af den", ("unfilled", None, None)),
        ("Godkendt af byrådet d.", ("unfilled", "byrådet", None)),
        ("Vedtaget:", ("unfilled", None, None)),
        ("Godkendt af [udvalg] den 3. marts 2022", ("unfilled", None, "2022-03-03")),
        ("Godkendt i Socialudvalget xx.xx.xxxx", ("unfilled", "Socialudvalget", None)),
        ("Vedtaget af Sundhedsudvalget den xx. xx 2025", ("unfilled", "Sundhedsudvalget", None)),
        ("Godkendt i Socialudvalget d. (indsættes efter mødet)", ("unfilled", "Socialudvalget", None)),
        ("Kvalitetsstandarden forventes politisk godkendt i 2026", ("unfilled", None, "2026")),
        ("Standarden behandles årligt. Godkendt i Byrådet den 4. marts 2024.", ("filled", "Byrådet", "2024-03-04")),
        ("Standarden blev vedtaget på byrådets møde den 24. juni 2025.", ("filled", "byrådet", "2025-06-24")),
        ("Godkendt af Social & Sundhedsudvalget 4/3 2024", ("filled", "Social & Sundhedsudvalget", "2024-03-04")),
        ("Vedtaget af kommunalbestyrelsen d. __/__ 2025", ("unfilled", "kommunalbestyrelsen", None)),
        ("Godkendelsesdato: 4. marts 2024", ("no-body", None, "2024-03-04")),
    ],
)
def test_an_approval_line_tells_state_body_and_date(text: str, expected: tuple[str, str | None, str | None]) -> None:
    found = find_approval(text)
    assert found is not None
    assert (str(found.state), found.body and found.body.text, found.date and found.date.value) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tilbuddet skal være godkendt af Socialtilsynet",
        "Når din ansøgning er godkendt, får du besked.",
        "Du kan vælge mellem godkendte leverandører.",
        "Leverandøren er godkendt af kommunen.",
        "Byrådet vedtager årligt serviceniveauet",
        "Kvalitetsstandarderne vedtages af Byrådet en gang om året",
        "De skal én gang årligt revideres og godkendes af Sundheds- og Omsorgsudvalget",
        "Kvalitetsstandarden skal godkendes af Byrådet.",
        "Sagsbehandlingsfristen er fastsat af byrådet.",
        "Sidst opdateret 27. januar 2020",
        "Siden er opdateret: 22.07.2019",
        "Senest redigeret d. 15. marts 2017",
        "Hjælpen er godkendt af visitator den 3. maj 2020.",
        "Tilbud, der er godkendt af Socialtilsyn Syd den 1. januar 2020",
        "Kvalitetsstandarden gælder for tilbud godkendt af Socialtilsynet.",
        "Ansøgninger behandlet efter 1. januar 2024 er omfattet",
        "Opgaven er besluttet sammen med dig.",
        "Kommunalbestyrelsen skal godkende tilbuddet.",
        "Serviceniveauet følger budgettet, som Byrådet vedtog den 7. oktober 2025.",
        "Derefter godkendte Byrådet budgettet den 25. februar 2026.",
        "Standarden bliver gennemgået i 2027 og skal godkendes i Byrådet i 2028.",
    ],
)
def test_other_statements_are_no_approvals(text: str) -> None:
    assert find_approval(text) is None


def test_under_a_heading_that_announces_it_no_verb_is_needed() -> None:
    found = find_approval("Byrådet den 9. december 2019", announced=True)
    assert found is not None
    assert (str(found.state), found.body and found.body.text) == ("filled", "Byrådet")


@pytest.mark.parametrize(
    "text", ["Forventes godkendt i Byrådet den 3. marts 2026", "(afventer politisk behandling)", "Udfyldes efter mødet"]
)
def test_under_its_heading_an_approval_that_is_still_to_come_is_unfilled(text: str) -> None:
    found = find_approval(text, announced=True)
    assert found is not None
    assert str(found.state) == "unfilled"


def test_every_published_line_with_a_verb_and_a_body_is_known() -> None:
    lines = [line.split("\t")[0] for line in CORPUS.read_text(encoding="utf-8").splitlines()[1:]]
    told = [line for line in lines if "odkendt a" in line or "odkendt i" in line or "Vedtaget af" in line]
    assert [line for line in told if find_approval(line) is None] == []


@pytest.mark.parametrize("row", (CORPUS.parent / "approvals-written.tsv").read_text(encoding="utf-8").splitlines()[1:])
def test_a_line_as_municipalities_may_write_it_tells_state_body_and_date(row: str) -> None:
    state, body, day, line = row.split("\t")
    found = find_approval(line.replace("\\n", "\n"))
    assert (str(found.state) if found else "none") == state
    if found and body:
        assert found.body is not None
        assert " ".join(found.body.text.split()).replace("&", "og").endswith(body)
    if found and day:
        assert found.date is not None
        assert found.date.value == day


def test_of_several_bodies_in_a_line_the_last_in_time_decided() -> None:
    found = find_approval("Godkendt i Socialudvalget den 4. juni 2024 og i Byrådet den 26. juni 2024")
    assert found is not None
    assert (found.body and found.body.text, found.date and found.date.value) == ("Byrådet", "2024-06-26")
