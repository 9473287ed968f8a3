"""What a document's own words say of it."""

from dataclasses import replace

import pytest

from stdgen.fields.approval import approval_in
from stdgen.fields.printed import with_fields
from stdgen.model.document import (
    ApprovalLevel,
    ApprovalState,
    Document,
    Field,
    FieldKind,
    Fields,
    Location,
    Paragraph,
    Section,
    Span,
    Style,
    Table,
    Topic,
)
from tests.builders import document, paragraph, quote, section, span, table

FILLED = "Godkendt af Socialudvalget den 17. april 2023"
LATER = "Vedtaget af byrådet den 9. december 2019"


def fields(given: Document) -> Fields:
    return with_fields(given).fields


def test_the_approval_is_the_line_its_body_and_its_date() -> None:
    found = fields(document("Ledsagelse", intro=(FILLED,)))
    assert (found.approval, found.approval_body, found.approval_date) == (
        Field(FILLED, ApprovalState.FILLED),
        Field("Socialudvalget", "Socialudvalget"),
        Field("17. april 2023", "2023-04-17"),
    )


def test_a_heading_that_asks_by_whom_takes_nothing_from_the_answer_below() -> None:
    found = fields(document("T", section("Godkendt af", "Godkendt den 17. april 2023", topic=Topic.APPROVAL)))
    assert (found.approval and found.approval.value, found.approval_date and found.approval_date.value) == (
        ApprovalState.NO_BODY,
        "2023-04-17",
    )


@pytest.mark.parametrize(
    "given",
    [
        document("T", section("Godkendelse", FILLED, topic=Topic.APPROVAL), intro=(LATER,), closing=(LATER,)),
        document("T", section("Løn", LATER), intro=(LATER,), closing=(FILLED,)),
        document("T", section("Løn", LATER), section("Pris", "Gratis."), intro=(FILLED,)),
        document("T", section("Løn", LATER), section("Pris", FILLED)),
        document(FILLED, section("Løn", LATER), section("Pris", "Gratis.")),
        document("T", section("Løn", "x"), section(FILLED)),
        document("T", intro=(table(("Titel", "Madservice"), ("Vedtaget", "Socialudvalget den 17. april 2023")),)),
    ],
)
def test_the_best_place_wins(given: Document) -> None:
    found = fields(given)
    assert (found.approval_body and found.approval_body.value, found.approval_date and found.approval_date.value) == (
        "Socialudvalget",
        "2023-04-17",
    )


BODY, DAY = section("Godkendt af", "Socialudvalget", topic=Topic.APPROVAL), "17. april 2023"


@pytest.mark.parametrize(
    "given",
    [
        document("T", section("Løn", "x"), BODY, section("Dato", DAY)),
        document("T", section("Løn", "x"), BODY, section("Godkendelsesdato", DAY, topic=Topic.APPROVAL)),
        document("T", section("Løn", "x"), section("Godkendelsesdato", DAY, topic=Topic.APPROVAL), BODY),
        document("T", intro=(table(("Godkendt af", "Socialudvalget"), ("Dato", DAY)),)),
        document("T", intro=(table(("Godkendelsesdato", DAY), ("Godkendt af", "Socialudvalget")),)),
        document("T", intro=(table(("Godkendt af", "Socialudvalget"), ("Ansvarlig", "Visitationen"), ("Dato", DAY)),)),
        document("T", intro=(table(("Version", "Godkendt af", "Dato"), ("1", "Byrådet", "3. maj 2021"), ("2", "Socialudvalget", DAY)),)),
        document("T", intro=(table(("Dato", "Godkendt af"), (DAY, "Socialudvalget")),)),
        document("T", intro=("Alle kvalitetsstandarder er godkendt af byrådet.",), closing=(FILLED,)),
        document("T", closing=("Godkendt af Byrådet den 4. april 2023", FILLED)),
        document("T", closing=("Godkendt af:", "Socialudvalget", f"den {DAY}")),
        document("T", section("Politisk godkendelse", "Socialudvalget", DAY, topic=Topic.APPROVAL)),
        document("T", section("Næste revision", "Hvert andet år", topic=Topic.APPROVAL), closing=(FILLED,)),
    ],
)
def test_body_and_day_may_stand_apart(given: Document) -> None:
    found = fields(given)
    assert (found.approval and found.approval.value, found.approval_body and found.approval_body.value) == (
        ApprovalState.FILLED,
        "Socialudvalget",
    )
    assert found.approval_date == Field(DAY, "2023-04-17")


def test_a_heading_announces_what_stands_under_it() -> None:
    found = fields(
        document(
            "T",
            section("Ikrafttrædelse", "1. januar 2025", topic=Topic.APPROVAL),
            section("Version", "2.1"),
            section("Næste revision", "maj 2026", topic=Topic.APPROVAL),
        )
    )
    assert [field and field.value for field in (found.valid_from, found.version, found.next_review, found.approval)] == [
        "2025-01-01",
        "2.1",
        "2026-05",
        None,
    ]


def test_a_provision_without_an_act_is_that_of_the_act_named_further_on() -> None:
    given = document("Madservice § 83", section("Løn", "x"), section("Lovgrundlag", "Serviceloven § 83, stk. 1", topic=Topic.LEGAL_BASIS))
    assert [field.value for field in fields(given).provisions] == ["SEL § 83, stk. 1", "SEL § 83"]


def test_letters_held_as_two_signs_are_read_as_one() -> None:
    found = fields(document("T", closing=("Vedtaget af byra\u030adet den 9. december 2019",)))
    assert found.approval_body == Field("byrådet", "byrådet")


def test_a_section_about_the_approval_needs_no_verb_and_may_have_several_paragraphs() -> None:
    found = fields(document("T", section("Godkendt af", "Byrådet", "den xx.xx.xxxx", topic=Topic.APPROVAL)))
    assert (found.approval, found.approval_body) == (Field("Byrådet den xx.xx.xxxx", ApprovalState.UNFILLED), Field("Byrådet", "Byrådet"))


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("Godkendt i Voksen- og plejeudvalget den XX.", ApprovalState.UNFILLED),
        ("Alle kvalitetsstandarder er godkendt af byrådet.", ApprovalState.NO_DATE),
        ("Godkendt den 3. marts 2022", ApprovalState.NO_BODY),
    ],
)
def test_the_state_says_what_is_missing(line: str, state: ApprovalState) -> None:
    assert fields(document("T", closing=(line,))).approval == Field(line, state)


def test_law_and_edit_stamps_are_no_approvals() -> None:
    given = document("T", section("Lovgrundlag", quote(FILLED), topic=Topic.LEGAL_BASIS), closing=("Sidst opdateret 27. januar 2020",))
    assert fields(given).approval is None


def test_what_a_revision_deletes_is_not_printed() -> None:
    given = document("T", closing=(paragraph(span("Godkendt af Byrådet den "), span("1. maj 2019", Style.DELETED), span("2. maj 2020")),))
    assert fields(given).approval_date == Field("2. maj 2020", "2020-05-02")


def test_a_field_stands_where_its_words_begin() -> None:
    first, second = Location("a.pdf", page=3), Location("a.pdf", page=4)
    line = Paragraph((Span("Godkendt i Social- og ", at=first), Span("Sundhedsudvalget 03-03-2022", at=second)))
    found = fields(Document(None, closing=(line,)))
    assert [field and field.at.page for field in (found.approval, found.approval_body, found.approval_date)] == [3, 3, 4]


def test_provisions_come_once_with_those_of_the_legal_basis_first() -> None:
    given = document(
        "Kvalitetsstandard SEL § 103",
        section("Løn", "Efter servicelovens § 105 og § 103."),
        section("Lovgrundlag", "Lov om social service §§ 83 og 86, stk. 1. Se også § 88.", topic=Topic.LEGAL_BASIS),
    )
    assert [field.value for field in fields(given).provisions] == ["SEL § 83", "SEL § 86, stk. 1", "SEL § 88", "SEL § 103", "SEL § 105"]


def test_of_a_quoted_act_the_provision_counts_and_not_what_it_cites() -> None:
    words = ("Servicelovens", quote("§ 105. Kommunalbestyrelsen skal aflønne efter §§ 103 og 104.", "Stk. 2. Efter § 12 fastsættes"))
    given = document("T", section("Lovgrundlag", *words, topic=Topic.LEGAL_BASIS))
    assert [field.value for field in fields(given).provisions] == ["SEL § 105"]


def test_the_small_print_is_read() -> None:
    found = fields(
        document(
            "Kvalitetsstandarder Gældende fra 15. marts 2016",
            intro=("Sagsnr.: 21/12345 Version nr.: 2", "Næste revision: marts 2024"),
            closing=("Tlf.: 8959 1000\nnorddjurs@norddjurs.dk",),
        )
    )
    values = (found.valid_from, found.valid_to, found.next_review, found.version, found.case_number)
    assert [field and field.value for field in values] == ["2016-03-15", None, "2024-03", "2", "21/12345"]
    assert [field.value for field in found.contact] == ["89591000", "norddjurs@norddjurs.dk"]


def test_reading_the_fields_again_changes_nothing() -> None:
    once = with_fields(document("T", section("Godkendelse", FILLED, topic=Topic.APPROVAL)))
    assert with_fields(once) == once
    assert with_fields(replace(once, fields=Fields())) == once


def test_the_approval_of_one_service_is_asked_for_by_its_parts() -> None:
    service = Section(Span("Rengøring"), sections=(section("Løn", "x"), section("Godkendelse", FILLED, topic=Topic.APPROVAL)))
    found = approval_in(service.heading, service.blocks, service.sections, ())
    assert found.date == Field("17. april 2023", "2023-04-17")


def test_the_day_of_an_approval_may_stand_in_a_line_of_its_own() -> None:
    given = with_fields(
        document("Støtte", section("Formål", paragraph("Ro.")), intro=("Godkendt af: Socialudvalget", "Dato: 3. september 2024"))
    )
    assert [field and field.value for field in (given.fields.approval, given.fields.approval_body, given.fields.approval_date)] == [
        ApprovalState.FILLED,
        "Socialudvalget",
        "2024-09-03",
    ]


def test_a_section_on_the_next_revision_gives_no_approval() -> None:
    revision = section("Næste revision", paragraph("2026"), topic=Topic.APPROVAL)
    assert with_fields(document("Støtte", revision)).fields.approval is None


SOCIAL = ("filled", "Socialudvalget", "2023-04-17")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (table(("Godkendt af", "Dato", "Sagsnr."), ("Socialudvalget", DAY, "23/1234")), SOCIAL),
        (table(("Politisk udvalg", "Mødedato", "Beslutning"), ("Socialudvalget", DAY, "Godkendt")), SOCIAL),
        (table(("Titel", "Madservice"), ("Godkendt af", "Socialudvalget"), ("Godkendt den", DAY), ("Version", "2")), SOCIAL),
        (table(("Udvalg", "Socialudvalget"), ("Dato for politisk behandling", DAY)), SOCIAL),
        (table(("Ansvarligt udvalg", "Socialudvalget"), ("Godkendelsesdato", DAY), ("Sidst revideret", "1. juni 2024")), SOCIAL),
    ],
)
def test_a_table_tells_the_approval_by_rows_or_by_columns(given: Table, told: tuple[str, ...]) -> None:
    assert _approval(fields(document("T", intro=(given,)))) == told


@pytest.mark.parametrize(
    "lines",
    [
        ("Socialudvalget", "Godkendt", DAY),
        ("Godkendt:", f"Socialudvalget, {DAY}"),
        ("Kvalitetsstandarden er godkendt af Socialudvalget", f"Dato: {DAY}", "Revideres: 2025"),
        ("Godkendt i Socialudvalget den 17.", "april 2023"),
        ("Godkendt i Socialudvalget d. 17. april", "2023"),
    ],
)
def test_lines_that_belong_together_tell_one_approval(lines: tuple[str, ...]) -> None:
    assert _approval(fields(document("T", section("Formål", "x"), closing=lines))) == SOCIAL


def test_every_body_on_the_way_is_a_step_and_the_last_political_one_approved() -> None:
    found = fields(
        document(
            "T",
            closing=(
                "Behandlet i Socialudvalget den 3. april 2023",
                "Godkendt i Byrådet den 26. april 2023",
                "Godkendt af Direktionen den 2. maj 2023",
            ),
        )
    )
    assert _approval(found) == ("filled", "Byrådet", "2023-04-26")
    assert [(step.text, step.value) for step in found.approval_steps] == [
        ("Socialudvalget", "2023-04-03"),
        ("Byrådet", "2023-04-26"),
        ("Direktionen", "2023-05-02"),
    ]
    assert found.approval_level == Field("Byrådet", ApprovalLevel.COUNCIL)


def test_the_highest_version_of_a_history_counts() -> None:
    history = table(("Version", "Dato", "Ændring"), ("1.0", "1. maj 2021", "Ny"), ("2.0", DAY, "Takster"))
    found = fields(document("T", intro=(history,))).version
    assert found is not None
    assert found.value == "2.0"


def test_a_provision_whose_act_was_named_before_it_says_so() -> None:
    given = document(
        "T",
        section("Lovgrundlag", "Hjælpen gives efter servicelovens § 104.", topic=Topic.LEGAL_BASIS),
        section("Klage", "Se retssikkerhedslovens § 66.", "Efter § 67 er fristen fire uger."),
    )
    assert [(field.value, field.kind) for field in fields(given).provisions] == [
        ("SEL § 104", None),
        ("retssikkerhedsloven § 66", None),
        ("retssikkerhedsloven § 67", FieldKind.INHERITED),
    ]


def test_an_order_named_by_its_number_lends_its_name_to_no_bare_section() -> None:
    given = document(
        "T", section("Lov", "Efter servicelovens § 83.", "Se vejledning nr. 9341 af 8. maj 2015.", "Efter § 88 tilpasses hjælpen.")
    )
    assert [field.value for field in fields(given).provisions] == ["SEL § 83", "VEJ nr. 9341 af 2015-05-08", "SEL § 88"]


def test_contacts_are_those_of_the_contact_section_before_any_others() -> None:
    given = document(
        "T",
        section("Klage", "Ring til Ankestyrelsen på 33 41 12 00 eller skriv til ast@ast.dk"),
        section(
            "Kontakt",
            "Visitation Handicap",
            "Nygade 14",
            "2605 Brøndby",
            "Telefon 43 28 28 28",
            "Telefontid: mandag-fredag kl. 9-12",
            topic=Topic.CONTACT,
        ),
    )
    assert [(field.kind, field.value) for field in fields(given).contact] == [
        (FieldKind.UNIT, "Visitation Handicap"),
        (FieldKind.ADDRESS, "Nygade 14, 2605 Brøndby"),
        (FieldKind.PHONE, "43282828"),
        (FieldKind.HOURS, "mandag-fredag kl. 9-12"),
        (FieldKind.MAIL, "ast@ast.dk"),
    ]


def test_an_office_that_cannot_be_reached_is_no_contact() -> None:
    assert fields(document("T", intro=("Dokumentansvarlig: Visitationen",))).contact == ()


def test_letters_in_two_signs_and_two_spans_are_one() -> None:
    torn = Paragraph((Span("Vedtaget af byra"), Span("\u030a", styles=frozenset((Style.STRONG,))), Span("det den 17. april 2023")))
    assert _approval(fields(Document(Span("T"), closing=(torn,)))) == ("filled", "byrådet", "2023-04-17")


def _approval(found: Fields) -> tuple[str | None, ...]:
    return tuple(field.value if field else None for field in (found.approval, found.approval_body, found.approval_date))
