"""The report as text for people."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.document import Location
from stdgen.model.fix import Edit, Fix
from stdgen.model.report import DocumentReport, ReadStatus, Report, Waived
from stdgen.model.text import Text
from stdgen.reports import as_text
from tests.unit.reports.made import LINK, WAIVER, document, report
from tests.unit.reports.strategies import reports

LONG = replace(LINK, message=Text(da="ord " * 40, en="words " * 40), excerpt="teksten, som den står, " * 8)


def test_what_can_be_mended_unattended_is_counted() -> None:
    edit = Edit(1, 2, 1, 4, "")
    fixes = (Fix("er er", "er", edit=edit), Fix("med med", "med"), Fix("§ 83", "§ 83 b", safe=False, edit=edit))
    told = as_text.render(report(document(*(replace(LINK, fix=fix) for fix in fixes))), "da")
    assert told.endswith("fejl.\nstdgen kan selv rette 1 af dem: stdgen check --fix a.pdf\n")


def test_a_finding_is_told_with_place_severity_name_message_and_hint() -> None:
    assert as_text.render(report(document(LINK)), "da") == (
        "a.pdf\n"
        "Kvalitetsstandard\n"
        "\n"
        "  side 5, «Kvalitetskrav»  fejl  SG102 missing-link (praksis)\n"
        "    linket er ikke sat ind: «[indsæt link]»\n"
        "    → Sæt adressen ind, eller skriv sætningen om.\n"
        "\n"
        "1 dokument efterset: 1 fejl.\n"
    )


def test_an_excerpt_that_the_message_lacks_is_shown() -> None:
    told = as_text.render(report(document(replace(LINK, excerpt="via følgende link: [indsæt link]"))), "en")
    assert "    │ via følgende link: [indsæt link]\n" in told


@pytest.mark.parametrize(
    ("documents", "summary"),
    [
        ((document(),), "1 document checked: no findings."),
        ((document(), document(LINK), document(LINK, LINK)), "3 documents checked: 3 errors in 2 of them."),
        ((document(LINK, status=ReadStatus.UNREADABLE),), "1 document checked: 1 error; 1 could not be read."),
        ((), "0 documents checked: no findings."),
    ],
)
def test_the_last_line_sums_up(documents: tuple[object, ...], summary: str) -> None:
    assert as_text.render(report(*documents), "en").splitlines()[-1] == summary  # type: ignore[arg-type]  # made above


def test_documents_without_findings_are_only_counted() -> None:
    assert as_text.render(report(document(), document(source="b.pdf")), "da") == "2 dokumenter efterset: ingen fund.\n"


def test_a_document_that_was_read_in_part_is_named_although_it_is_clean() -> None:
    assert as_text.render(report(document(status=ReadStatus.PARTIAL)), "da").startswith("a.pdf  (kun delvist læst)\n")


def test_a_line_in_a_text_file_is_told_with_its_column() -> None:
    told = as_text.render(report(document(replace(LINK, at=Location("a.yaml", line=12, column=3)))), "da")
    assert "  linje 12, tegn 3  fejl  SG102" in told


@pytest.mark.parametrize("width", [80, 120])
def test_long_texts_are_set_in_lines_of_the_width(width: int) -> None:
    lengths = [len(line) for line in as_text.render(report(document(LONG)), "da", width=width).splitlines()]
    assert width - 10 < max(lengths) <= width


@given(reports(), st.sampled_from(("da", "en")))
def test_no_text_from_a_document_steers_the_terminal(made: Report, lang: str) -> None:
    told = as_text.render(made, lang)  # type: ignore[arg-type]  # one of the two
    assert {sign for sign in told if unicodedata.category(sign) == "Cc"} <= {"\n"}


@given(reports())
def test_every_finding_is_told_once(made: Report) -> None:
    heads = [
        line
        for line in as_text.render(made, "da").splitlines()
        if " (praksis)" in line or "(lov)" in line or "(vejledning)" in line or "(egen regel)" in line
    ]
    assert len([line for line in heads if "rule-sg" in line]) == sum(len(each.findings) for each in made.told)


def test_a_place_that_leaves_no_room_has_a_line_of_its_own() -> None:
    heading = "Hvordan får jeg tilbudt beskyttet beskæftigelse i kommunen?"
    told = as_text.render(report(document(replace(LINK, at=Location("a.pdf", page=2, under=(heading,))))), "da")
    assert f"  side 2, «{heading}»\n  fejl  SG102 missing-link (praksis)\n    linket" in told


@pytest.mark.parametrize(
    ("made", "summary"),
    [
        (document(waived=(Waived(LINK, WAIVER),)), "1 dokument efterset: ingen fund.\nIkke talt med: 1 undtaget i stdgen.toml."),
        (document(LINK, known=(LINK, LINK)), "1 dokument efterset: 1 fejl.\nIkke talt med: 2 kendt i forvejen."),
        (
            document(waived=(Waived(LINK, WAIVER),), known=(LINK,), status=ReadStatus.UNREADABLE),
            "1 dokument efterset: ingen fund; 1 kunne ikke læses.\nIkke talt med: 1 undtaget i stdgen.toml, 1 kendt i forvejen.",
        ),
    ],
)
def test_a_last_line_says_what_does_not_count(made: DocumentReport, summary: str) -> None:
    assert as_text.render(report(made), "da").splitlines()[-2:] == summary.split("\n")


def test_what_is_wrong_with_a_configuration_is_told_after_the_documents() -> None:
    found = replace(LINK, at=Location("stdgen.toml", line=7, column=1))
    made = replace(report(document(LINK), document()), configurations=(replace(document(found, source="stdgen.toml"), title=""),))
    assert as_text.render(made, "da").splitlines()[7:] == [
        "stdgen.toml",
        "",
        "  linje 7, tegn 1  fejl  SG102 missing-link (praksis)",
        "    linket er ikke sat ind: «[indsæt link]»",
        "    → Sæt adressen ind, eller skriv sætningen om.",
        "",
        "2 dokumenter efterset: 1 fejl i 1 af dem; i stdgen.toml: 1 fejl.",
    ]
