"""The report as GitLab's code quality."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from jsonschema import Draft202012Validator

from stdgen.model.document import Location
from stdgen.model.report import Report, Waived
from stdgen.reports.as_gitlab import render
from tests.unit.reports.made import LINK, WAIVER, document, report
from tests.unit.reports.strategies import reports

# What GitLab asks of each entry, as its manual has it.
ISSUES = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "location", "severity"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "not": {"pattern": r"^\./"}},
                    "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
        "additionalProperties": False,
    },
}


def told(made: Report) -> Any:
    return json.loads(render(made, "da"))


@given(reports())
def test_any_report_is_in_the_form_that_gitlab_asks_for(made: Report) -> None:
    worded = [replace(each, findings=tuple(finding for finding in each.findings if finding.message.da)) for each in made.told]
    found = told(replace(made, documents=tuple(worded), configurations=()))
    assert list(Draft202012Validator(ISSUES).iter_errors(found)) == []
    assert len({each["fingerprint"] for each in found}) == len(found)


def test_a_finding_on_a_page_stands_at_the_first_line_and_tells_the_page() -> None:
    (found,) = told(report(document(LINK, source="./x/a.pdf")))
    assert (found["location"], found["severity"], found["check_name"], found["description"]) == (
        {"path": "x/a.pdf", "lines": {"begin": 1}},
        "critical",
        "SG102 missing-link",
        "side 5, «Kvalitetskrav»: linket er ikke sat ind: «[indsæt link]»",
    )


def test_a_finding_in_a_text_file_stands_at_its_line() -> None:
    (found,) = told(report(document(replace(LINK, at=Location(line=12)), source="a.yaml")))
    assert (found["location"]["lines"], found["description"]) == ({"begin": 12}, LINK.message.da)


def test_the_same_fault_in_two_files_is_two_findings() -> None:
    assert len(told(report(document(LINK), document(LINK, source="b.pdf")))) == 2


def test_what_was_known_is_no_issue_and_what_is_new_keeps_its_fingerprint() -> None:
    both = told(report(document(LINK, LINK)))
    assert told(report(document(LINK, known=(LINK,), waived=(Waived(LINK, WAIVER),)))) == both[1:]
