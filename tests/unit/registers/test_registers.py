"""A register says of each document who approved it, when, when it is to be looked at again, and what is in the way."""

import csv
import json
from dataclasses import replace
from datetime import date
from importlib import import_module
from io import BytesIO, StringIO

import openpyxl
import pytest

from stdgen.model.document import ApprovalState
from stdgen.model.finding import SourceKind
from stdgen.model.register import Register, Row
from stdgen.model.report import ApprovalStatus, ReadStatus, Review, ServiceStatus
from stdgen.model.text import Lang, Text
from stdgen.registers import REGISTERS, as_csv, as_html, as_json, as_text, as_xlsx
from stdgen.reports.as_secretary import Verdict, verdict
from stdgen.rows import COLUMNS, chosen, register, words
from tests.unit.reports.made import document, report

APPROVED = Row(
    source="standarder/ledsagelse.pdf",
    title="Ledsagelse",
    read=ReadStatus.READ,
    status="published",
    approval=ApprovalState.FILLED,
    provisions=("SEL § 97",),
    body="Socialudvalget",
    date="2023-04-17",
    age=1314,
    review=Review(date(2025, 4, 17), SourceKind.PRACTICE),
)
BLOCKED = Row(
    source="standarder/=rengøring.docx",
    title="=Rengøring <b>",
    read=ReadStatus.READ,
    status="draft",
    approval=ApprovalState.UNFILLED,
    body="Byrådet",
    blocks=(Text(da="linket mangler", en="the link is missing"), Text(da="målgruppen mangler", en="the target group is missing")),
)
UNREAD = Row("låst.pdf", "", ReadStatus.UNREADABLE, "published", ApprovalState.MISSING)
REGISTER = Register(date(2026, 11, 21), (APPROVED, BLOCKED, UNREAD))


@pytest.mark.parametrize("kind", REGISTERS)
def test_every_format_tells_every_document_in_the_same_bytes_each_time(kind: str) -> None:
    render = import_module(REGISTERS[kind]).render
    assert render(REGISTER, "da") == render(REGISTER, "da")
    assert render(Register(REGISTER.as_of, ()), "en")


def test_a_row_is_told_in_words() -> None:
    told = words(APPROVED, "da")
    assert (told["status"], told["date"], told["age"], told["review"]) == (
        "offentliggjort",
        "17. april 2023",
        "3 år",
        "17. april 2025 (skøn)",
    )


@pytest.mark.parametrize(("age", "told"), [(3, "ny"), (40, "1 md."), (700, "22 md."), (731, "2 år"), (None, ""), (-5, "")])
def test_an_age_is_told_in_months_up_to_two_years(age: int | None, told: str) -> None:
    assert words(replace(APPROVED, age=age), "da")["age"] == told


def test_what_has_no_approval_says_so_where_the_body_would_stand() -> None:
    missing = replace(UNREAD, read=ReadStatus.READ)
    assert (words(missing, "da")["body"], words(UNREAD, "da")["body"], words(UNREAD, "da")["status"]) == (
        "– ingen godkendelse",
        "",
        "kunne ikke læses",
    )


def test_rows_are_chosen_by_day_body_and_status() -> None:
    assert chosen(REGISTER, due_before=date(2026, 1, 1)).rows == (APPROVED,)
    assert chosen(REGISTER, due_before=date(2025, 4, 17)) == Register(REGISTER.as_of, (), 3)
    assert chosen(REGISTER, body="rådet").rows == (BLOCKED,)
    assert chosen(REGISTER, statuses=("published",)).rows == (APPROVED, UNREAD)


def test_a_table_for_a_terminal_keeps_within_its_width_and_counts() -> None:
    lines = as_text.render(REGISTER, "da", width=100).decode().splitlines()
    assert max(map(len, lines)) <= 100
    assert lines[-1] == "3 dokumenter, 1 kan ikke udgives, 0 skulle være revideret, 1 bør ses efter."


@pytest.mark.parametrize("width", [80, 120])
def test_no_word_is_cut_on_a_terminal(width: int) -> None:
    long = replace(
        APPROVED, body="Socialudvalget og Kommunalbestyrelsen", title="Særligt tilrettelagte beskæftigelsestilbud", blocks=BLOCKED.blocks
    )
    told = as_text.render(Register(REGISTER.as_of, (long, APPROVED)), "da", width=width).decode()
    assert [
        word for word in ("Kommunalbestyrelsen", "beskæftigelsestilbud", "17-04-2023", "17-04-2025", "mangler") if word not in told
    ] == []
    assert max(map(len, told.splitlines())) <= width


def test_three_things_in_the_way_are_told_and_the_rest_are_counted() -> None:
    many = [replace(BLOCKED, blocks=tuple(Text(da=f"fejl{number}", en="") for number in range(most))) for most in (4, 13)]
    told = [as_text.render(Register(REGISTER.as_of, (row,)), "da").decode() for row in many]
    assert [("fejl3" in each, "fejl4" in each, "og 10 til" in each) for each in told] == [(True, False, False), (False, False, True)]


@pytest.mark.parametrize(("lang", "words_"), [("da", "Ingen af de 3 dokumenter passer."), ("en", "None of the 3 documents meets that.")])
def test_a_filter_that_nothing_meets_says_so(lang: Lang, words_: str) -> None:
    none = chosen(REGISTER, body="kulturudvalget")
    assert as_text.render(none, lang).decode() == f"{words_}\n"
    assert words_ in as_html.render(none, lang).decode()


@pytest.mark.parametrize("state", [ApprovalState.MISSING, ApprovalState.UNFILLED, ApprovalState.NO_BODY, ApprovalState.NO_DATE])
def test_what_the_secretary_is_told_no_to_is_not_free_in_the_register(state: ApprovalState) -> None:
    made = replace(document(), approval=ApprovalStatus(state))
    (row,) = register(report(made)).rows
    assert (verdict(made), len(row.blocks)) == (Verdict.NO, 1)


def test_documents_of_one_title_are_told_with_their_files() -> None:
    again = replace(APPROVED, source="standarder/ledsagelse.docx", title="Kvalitetsstandard for ledsagelse (serviceloven § 97)")
    told = as_text.render(Register(REGISTER.as_of, (APPROVED, again, BLOCKED)), "da").decode()
    assert [each in told for each in (APPROVED.source, again.source, BLOCKED.source)] == [True, True, False]


def test_a_standard_is_about_the_service_that_its_title_names_and_a_catalogue_about_several() -> None:
    one, several = (replace(document(), title=title) for title in ("Kvalitetsstandard for rengøring, jf. servicelovens § 83", "Katalog"))
    both = replace(several, services=(ServiceStatus("Bad", {}), ServiceStatus("Mad", {})))
    assert [row.services for row in register(report(one, both)).rows] == [("Rengøring",), ("Bad", "Mad")]


@pytest.mark.parametrize(("lang", "between"), [("da", ";"), ("en", ",")])
def test_values_are_parted_as_a_spreadsheet_of_the_language_has_them(lang: Lang, between: str) -> None:
    first = as_csv.render(REGISTER, lang).decode("utf-8-sig").splitlines()[0]
    assert first.split(between) == [each.in_(lang) for each in COLUMNS.values()]


def test_a_cell_of_a_table_of_values_is_never_a_formula() -> None:
    table = list(csv.reader(StringIO(as_csv.render(REGISTER, "da").decode("utf-8-sig")), delimiter=";"))
    assert (table[0], table[1][:3], table[2][0]) == (
        [each.da for each in COLUMNS.values()],
        ["Ledsagelse", "", "SEL\N{NO-BREAK SPACE}§\N{NO-BREAK SPACE}97"],
        "'=Rengøring <b>",
    )
    assert (table[1][5], table[1][7]) == ("2023-04-17", "2025-04-17")


def test_the_data_hold_days_and_kinds() -> None:
    data = json.loads(as_json.render(REGISTER, "en"))
    assert (data["format"], data["documents"][0]["review"], data["documents"][1]["blocks"]) == (
        "stdgen-register/1",
        {"day": "2025-04-17", "kind": "practice"},
        ["the link is missing", "the target group is missing"],
    )


def test_a_workbook_has_days_that_sort_and_sources_that_open() -> None:
    sheet = openpyxl.load_workbook(BytesIO(as_xlsx.render(REGISTER, "da"))).active
    heads = [cell.value for cell in sheet[1]]
    row = dict(zip(heads, sheet[2], strict=True))
    assert (row["Godkendt"].value.date(), row["Alder (dage)"].value, row["Næste revision"].is_date) == (date(2023, 4, 17), 1314, True)
    assert row["Fil"].hyperlink.target.replace("\\", "/") == "standarder/ledsagelse.pdf"
    assert sheet["A3"].value == "=Rengøring <b>"
    assert sheet["A3"].data_type == "s"
    assert sheet.auto_filter.ref == "A1:J4"


def test_a_page_shows_a_documents_words_as_words_and_sorts_by_days() -> None:
    page = as_html.render(REGISTER, "da").decode()
    assert "=Rengøring &lt;b&gt;" in page
    assert 'data-key="2023-04-17"' in page
    assert page.count("<tr") == 4
