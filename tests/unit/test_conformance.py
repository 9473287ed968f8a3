"""PDF files measured against PDF/UA-1."""

from datetime import date
from pathlib import Path

import pytest

from stdgen import app
from stdgen.app import intake
from stdgen.conformance import checking
from stdgen.conformance.clauses import CLAUSES, OTHER, clause
from stdgen.model.finding import Severity
from stdgen.rulekit.written import Tag, pdf
from stdgen.rules import named

STANDARDS = sorted((Path(__file__).parents[2] / "standards").glob("*/*.yaml"))
LINES = (Tag("H1", "Madservice"), Tag("P", "Maden leveres hver uge."))
LOOSE = Tag("L", (Tag("LI", (Tag("P", "Varm mad"), Tag("P", "Kold mad"))),))


def told(data: str, *rules: str) -> list[str]:
    return [problem.hit.message.da for problem in checking.problems(data.encode(), "a.pdf", rules)]


@pytest.mark.parametrize("path", STANDARDS, ids=lambda path: path.parent.name)
def test_a_pdf_of_ours_breaks_nothing(path: Path) -> None:
    (file,) = app.build(app.Input(path.name, path.read_bytes(), path.parent.name), ("pdf",), as_of=date(2026, 11, 21)).files
    given = app.Input("a.pdf", file[1])
    assert intake.measured(app.read(given, ignore_source=True), given).access == ()


def test_a_breach_is_told_once_with_where_the_standard_says_so() -> None:
    assert told(pdf(*LINES, LOOSE, LOOSE, universal=True)) == [
        "en liste er ikke mærket op med punkter, så en skærmlæser ikke kan sige, hvor mange der er (PDF/UA-1, afsnit 7.2)"
    ]


def test_a_breach_stands_on_the_page_where_it_was_met_first() -> None:
    loose = pdf(*LINES, Tag("", "Ring til kommunen."), universal=True)
    assert [problem.hit.at.page for problem in checking.problems(loose.encode(), "a.pdf")] == [1]


def test_what_another_rule_tells_is_not_told_again() -> None:
    bare = pdf(*LINES, universal=True, tagged=False)
    assert (len(told(bare)), told(bare, "untagged-pdf")) == (1, [])


def test_what_troubles_programs_alone_is_a_note() -> None:
    problems = checking.problems(pdf(*LINES).encode(), "a.pdf")
    assert {
        problem.hit.message.da.split(" (")[0]: problem.hit.severity
        for problem in problems
        if "PDF/UA-1, afsnit 5" in problem.hit.message.da
    } == {"filen siger ikke, at den følger PDF/UA": Severity.NOTE}


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj", b"\0" * 100])
def test_a_file_that_cannot_be_followed_is_told_to_be_one(data: bytes) -> None:
    assert [problem.hit.severity for problem in checking.problems(data, "a.pdf")] == [Severity.NOTE]


@pytest.mark.parametrize(
    ("check", "section"),
    [("LINK-CONTENTS", "7.18.5"), ("CONTENT-TAGGING", "7.1"), ("TEXT-LANGUAGE", "7.2"), ("FONT-UNICODE-VALUE", "7.21"), ("NEW-CHECK", "7")],
)
def test_a_check_belongs_to_a_section_of_the_standard(check: str, section: str) -> None:
    assert clause(check).section == section


def test_every_clause_says_something_else_and_names_rules_that_there_are() -> None:
    every = (*CLAUSES, OTHER)
    assert len({each.wrong for each in every}) == len(every)
    assert all(named(rule) for each in every for rule in each.told_by)


def test_only_a_pdf_that_was_read_is_measured() -> None:
    for given in (app.Input("a.html", b"<h1>Mad</h1><p>Maden leveres hver uge.</p>"), app.Input("a.pdf", b"%PDF-1.7\n")):
        reading = app.read(given)
        assert intake.measured(reading, given) == reading


def test_a_check_measures_only_where_it_is_asked_to() -> None:
    given = [app.Input("a.pdf", pdf(*LINES, LOOSE, universal=True).encode())]
    asked = (
        {finding.name for finding in app.check(given, app.Settings(date(2026, 11, 21), conformance=wanted)).documents[0].findings}
        for wanted in (True, False)
    )
    assert ["pdfua-violation" in names for names in asked] == [True, False]
