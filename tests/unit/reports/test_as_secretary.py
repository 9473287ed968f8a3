"""The sheet for the committee's secretary."""

from dataclasses import replace
from typing import Any

import lxml.html
import pytest
from hypothesis import given

from stdgen.model.document import ApprovalState
from stdgen.model.finding import Severity
from stdgen.model.report import ApprovalStatus, DocumentReport, ReadStatus, Report, Waived
from stdgen.model.text import Lang, Text
from stdgen.reports.as_secretary import Verdict, render, verdict
from tests.unit.reports.made import LINK, WAIVER, document, report
from tests.unit.reports.strategies import reports

APPROVED = ApprovalStatus(ApprovalState.FILLED, "Byrådet", "2022-03-03", "Godkendt af Byrådet den 3. marts 2022.")
UNFILLED = ApprovalStatus(ApprovalState.UNFILLED, "Byrådet", None, "Godkendt i Byrådet den XX.")
WARNING, NOTE = replace(LINK, severity=Severity.WARNING), replace(LINK, severity=Severity.NOTE)


def made(*findings: object, approval: ApprovalStatus = APPROVED, status: ReadStatus = ReadStatus.READ) -> DocumentReport:
    return replace(document(*findings, status=status), approval=approval)  # type: ignore[arg-type]  # findings


def rows(*documents: DocumentReport, lang: Lang = "da") -> list[list[str]]:
    """The words of each row's cells, those of separate elements apart."""
    tree = page(render(report(*documents), lang))
    return [
        [" | ".join(" ".join(str(each).split()) for each in cell.itertext() if each.strip()) for cell in row] for row in tree.iter("tr")
    ][1:]


def page(rendered: str) -> Any:
    return lxml.html.document_fromstring(rendered)


@pytest.mark.parametrize(
    ("document_", "expected"),
    [
        (made(), Verdict.YES),
        (made(NOTE), Verdict.YES),
        (made(NOTE, WARNING), Verdict.LOOK),
        (made(WARNING, LINK), Verdict.NO),
        (made(approval=UNFILLED), Verdict.NO),
        (made(approval=ApprovalStatus(ApprovalState.NO_DATE, "Byrådet")), Verdict.NO),
        (made(status=ReadStatus.UNREADABLE), Verdict.NO),
    ],
)
def test_an_error_an_approval_that_is_not_whole_and_an_unread_file_are_in_the_way(document_: DocumentReport, expected: Verdict) -> None:
    assert verdict(document_) is expected


def test_a_row_tells_who_approved_when_and_what_is_in_the_way() -> None:
    assert rows(made(LINK, WARNING, WARNING, approval=UNFILLED)) == [
        [
            "Kvalitetsstandard | a.pdf",
            "Ikke udfyldt | Byrådet | «Godkendt i Byrådet den XX.»".replace("Ikke", "ikke"),
            "Nej",
            "Linket er ikke sat ind: «[indsæt link]» (side 5, «Kvalitetskrav») | Godkendelsen er ikke udfyldt"
            " | Til fagkontoret: 2 advarsler.",
        ]
    ]


def test_a_free_document_says_so_in_english_too() -> None:
    assert rows(made(), lang="en") == [["Kvalitetsstandard | a.pdf", "Byrådet | 3 March 2022", "Yes", "Nothing."]]


def test_a_gap_in_the_approval_is_told_although_no_rule_spoke() -> None:
    assert rows(made(approval=ApprovalStatus(ApprovalState.MISSING)))[0][1:] == ["ingen godkendelse", "Nej", "Ingen godkendelse"]


def test_what_is_in_the_way_comes_first_and_the_same_reason_once() -> None:
    found = rows(made(), made(LINK, LINK))
    assert [row[2] for row in found] == ["Nej", "Ja"]
    assert found[0][3] == "Linket er ikke sat ind: «[indsæt link]» (side 5, «Kvalitetskrav»)"


def test_every_kind_of_thing_in_the_way_is_told_and_of_many_of_a_kind_the_first() -> None:
    alike = [replace(LINK, message=Text(da=f"fejl {number}", en="")) for number in "abcde"]
    other = replace(LINK, name="empty-section", message=Text(da="tom", en=""))
    told = rows(*[made(*alike, other)] * 12)[0][3].replace(" (side 5, «Kvalitetskrav»)", "")
    assert told == "Fejl a | Fejl b | Fejl c | … og 2 til af samme slags | Tom"
    assert "Fejl d" in rows(made(*alike[:4]))[0][3]


def test_a_heading_that_is_named_already_is_not_named_again() -> None:
    empty = replace(LINK, message=Text(da="der står intet under «Kvalitetskrav»", en=""))
    assert rows(made(empty))[0][3] == "Der står intet under «Kvalitetskrav» (side 5)"


@given(reports())
def test_any_report_is_a_page_with_a_row_a_document_and_no_script(drawn: Report) -> None:
    tree = page(render(drawn, "da"))
    assert (len(tree.xpath("//tbody/tr")), tree.xpath("//script | //img | //a")) == (len(drawn.documents), [])


def test_what_is_accepted_does_not_block_and_is_counted() -> None:
    assert rows(replace(made(), waived=(Waived(LINK, WAIVER),)))[0][2:] == ["Ja", "Intet. | Ét fund er accepteret og ikke talt med."]


def test_what_is_known_was_accepted_by_nobody() -> None:
    assert rows(replace(made(), known=(WARNING, NOTE)))[0][2:] == ["Ja", "Intet. | 2 fund er kendt i forvejen og ikke rettet."]
    assert rows(replace(made(), known=(LINK,)))[0][2:] == [
        "Nej",
        "Linket er ikke sat ind: «[indsæt link]» – kendt, men ikke rettet (side 5, «Kvalitetskrav»)"
        " | Ét fund er kendt i forvejen og ikke rettet.",
    ]
