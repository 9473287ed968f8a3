"""The report as JUnit XML."""

from dataclasses import replace

import pytest
from hypothesis import given
from lxml import etree

from stdgen.model.document import Location
from stdgen.model.finding import Finding, Severity
from stdgen.model.report import ReadStatus, Report, Waived
from stdgen.model.text import Text
from stdgen.reports import as_junit
from tests.unit.reports.made import LINK, WAIVER, document, report
from tests.unit.reports.strategies import reports


def _parsed(made: Report) -> etree._Element:
    return etree.fromstring(as_junit.render(made, "da").encode())


def _counts(element: etree._Element) -> tuple[int, int, int]:
    return tuple(len(element.findall(f".//{name}")) for name in ("testcase", "failure", "error"))  # type: ignore[return-value]  # three names


def _told(element: etree._Element) -> tuple[int, int, int]:
    return tuple(int(element.get(name, "-1")) for name in ("tests", "failures", "errors"))  # type: ignore[return-value]  # three names


@given(reports())
def test_any_report_is_xml_whose_counts_are_right(made: Report) -> None:
    root = _parsed(made)
    assert [_told(element) for element in (root, *root)] == [_counts(element) for element in (root, *root)]


@given(reports())
def test_every_document_is_a_suite_with_at_least_one_case(made: Report) -> None:
    assert [len(suite) for suite in _parsed(made)] == [
        max(len(each.findings) + len(each.waived) + len(each.known), 1) for each in made.told
    ]


def test_a_clean_document_is_a_case_that_passes() -> None:
    assert [(case.get("name"), len(case)) for case in _parsed(report(document())).iter("testcase")] == [("ingen fund", 0)]


def test_a_fault_fails_with_message_place_and_hint() -> None:
    case = next(_parsed(report(document(LINK))).iter("testcase"))
    failure = case.find("failure")
    assert failure is not None
    assert (case.get("name"), failure.get("type"), failure.text) == (
        "SG102 missing-link («Kvalitetskrav»): «[indsæt link]»",
        "error",
        "a.pdf: side 5, «Kvalitetskrav»\n"
        "linket er ikke sat ind: «[indsæt link]»\n"
        "[indsæt link]\nSæt adressen ind, eller skriv sætningen om.",
    )


@pytest.mark.parametrize(
    ("bar", "expected"),
    [
        (Severity.ERROR, ["failure", "skipped", "skipped"]),
        (Severity.WARNING, ["failure", "failure", "skipped"]),
        (Severity.NOTE, ["failure", "failure", "failure"]),
        (None, ["skipped", "skipped", "skipped"]),
    ],
)
def test_only_what_the_run_fails_by_is_a_failure(bar: Severity | None, expected: list[str]) -> None:
    found = [replace(LINK, severity=kind) for kind in (Severity.ERROR, Severity.WARNING, Severity.NOTE)]
    cases = _parsed(replace(report(document(*found)), bar=bar)).iter("testcase")
    assert [child.tag for case in cases for child in case] == expected


def test_what_does_not_fail_says_so_and_keeps_its_words() -> None:
    (skipped,) = _parsed(report(document(replace(LINK, severity=Severity.WARNING)))).iter("skipped")
    assert (skipped.text or "").splitlines()[:3] == [
        "Fejler ikke: advarsel",
        "a.pdf: side 5, «Kvalitetskrav»",
        "linket er ikke sat ind: «[indsæt link]»",
    ]


def _names(*findings: Finding, known: tuple[Finding, ...] = ()) -> list[str | None]:
    return [case.get("name") for case in _parsed(report(document(*findings, known=known))).iter("testcase")]


def test_a_case_keeps_its_name_when_the_fault_moves() -> None:
    moved = replace(LINK, at=Location("a.pdf", page=7, line=12, column=3, under=("Kvalitetskrav",)))
    aged = [replace(LINK, excerpt="", message=Text(da=f"{years} år gammel", en="")) for years in (4, 5)]
    assert _names(moved) == _names(LINK)
    assert _names(aged[0]) == _names(aged[1])


def test_no_two_cases_of_a_document_have_one_name() -> None:
    name = "SG102 missing-link («Kvalitetskrav»): «[indsæt link]»"
    assert _names(LINK, LINK, known=(LINK,)) == [name, f"{name} (2)", f"{name} (3)"]


def test_what_could_not_be_read_is_an_error_of_its_suite() -> None:
    assert _told(_parsed(report(document(LINK, status=ReadStatus.UNREADABLE)))) == (1, 0, 1)


def test_what_does_not_count_is_skipped_with_the_reason() -> None:
    (suite,) = _parsed(report(document(waived=(Waived(LINK, WAIVER),), known=(LINK,))))
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("2", "0", "2")
    assert [skipped.get("message") for skipped in suite.iter("skipped")] == [
        "Kendt i forvejen (linket er ikke sat ind: «[indsæt link]»)",
        "Undtaget til og med 31. marts 2027: Siden er på vej. (linket er ikke sat ind: «[indsæt link]»)",
    ]
