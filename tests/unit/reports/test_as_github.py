"""The report as commands of a GitHub workflow."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.document import Location
from stdgen.model.finding import Severity
from stdgen.model.report import Report, Waived
from stdgen.model.text import Text
from stdgen.reports.as_github import render
from tests.unit.reports.made import LINK, WAIVER, document, report
from tests.unit.reports.strategies import WORDS, reports


def test_a_finding_on_a_page_tells_the_page_in_words() -> None:
    assert render(report(document(LINK)), "da").splitlines()[0] == (
        "::error file=a.pdf,title=SG102 missing-link (praksis)::"
        "side 5, «Kvalitetskrav»: linket er ikke sat ind: «[indsæt link]»%0ASæt adressen ind, eller skriv sætningen om."
    )


def test_a_finding_in_a_text_file_stands_at_its_line_and_column() -> None:
    found = replace(LINK, at=Location("a.yaml", line=7, column=3), severity=Severity.NOTE, hint=None)
    assert render(report(document(found, source="a.yaml")), "en").splitlines()[0] == (
        "::notice file=a.yaml,line=7,col=3,title=SG102 missing-link (practice)::the link was never put in: «[indsæt link]»"
    )


def test_signs_that_would_end_a_property_or_a_command_are_coded() -> None:
    found = replace(LINK, at=Location(), message=Text(da="100 %\r\n::stop::", en=""), hint=None)
    told = render(report(document(found, source="a:b,c%.pdf")), "da").splitlines()[0]
    assert told == "::error file=a%3Ab%2Cc%25.pdf,title=SG102 missing-link (praksis)::100 %25%0D%0A::stop::"


def test_the_gravest_come_first_as_only_ten_of_a_kind_are_shown() -> None:
    found = [replace(LINK, severity=severity) for severity in (Severity.NOTE, Severity.ERROR, Severity.WARNING)]
    lines = render(report(document(*found)), "da").splitlines()
    assert [line.split()[0] for line in lines] == ["::error", "::warning", "::notice", "stdgen:"]


def test_a_clean_run_says_so() -> None:
    assert render(report(document()), "da") == "stdgen: ingen fund\n"


@given(reports(), WORDS | st.text(max_size=60))
def test_no_words_of_a_document_begin_a_line(made: Report, words: str) -> None:
    findings = [replace(each, message=Text(da=words, en=words)) for each in (finding for one in made.documents for finding in one.findings)]
    lines = render(replace(made, documents=(document(*findings, source=words),), configurations=()), "da").splitlines()
    assert len(lines) == len(findings) + 1
    assert all(line.startswith(("::error file=", "::warning file=", "::notice file=")) for line in lines[:-1])


def test_the_last_line_says_what_does_not_count() -> None:
    made = report(document(LINK, waived=(Waived(LINK, WAIVER),), known=(LINK,)))
    told = "stdgen: 1 fejl; ikke talt med: 1 undtaget i stdgen.toml, 1 kendt i forvejen"
    assert (len(render(made, "da").splitlines()), render(made, "da").splitlines()[-1]) == (2, told)
