"""The report as JSON, by its schema."""

import json
from pathlib import Path

from hypothesis import given
from jsonschema import Draft202012Validator, FormatChecker

from stdgen.model.document import Topic
from stdgen.model.report import ReadStatus, Report
from stdgen.reports import as_json
from tests.unit.reports.made import LINK, document, report
from tests.unit.reports.strategies import reports

SCHEMAS = Path(__file__).parents[3] / "schemas"
SCHEMA = json.loads((SCHEMAS / "report.schema.json").read_text(encoding="utf-8"))


@given(reports())
def test_any_report_is_valid_by_its_schema(made: Report) -> None:
    data = json.loads(as_json.render(made, "da"))
    assert list(Draft202012Validator(SCHEMA, format_checker=FormatChecker()).iter_errors(data)) == []


def test_a_finding_is_told_with_place_and_source() -> None:
    found = json.loads(as_json.render(report(document(LINK)), "en"))["documents"][0]["findings"]
    assert found == [
        {
            "code": "SG102",
            "name": "missing-link",
            "severity": "error",
            "message": "the link was never put in: «[indsæt link]»",
            "hint": "Put the address in, or rewrite the sentence.",
            "excerpt": "[indsæt link]",
            "at": {
                "source": "a.pdf",
                "page": 5,
                "box": [72.0, 700.12, 300.2, 712.4],
                "line": None,
                "column": None,
                "path": [],
                "under": ["Kvalitetskrav"],
            },
            "source": {"kind": "practice", "title": "Praksis", "url": "https://example.dk/praksis"},
        }
    ]


def test_the_summary_counts_documents_and_severities() -> None:
    made = report(document(LINK), document(), document(source="b.pdf", status=ReadStatus.UNREADABLE))
    assert json.loads(as_json.render(made, "da"))["summary"] == {"documents": 3, "unreadable": 1, "errors": 1, "warnings": 0, "notes": 0}


def test_every_schema_that_names_topics_names_those_of_the_model() -> None:
    documents = json.loads((SCHEMAS / "document.schema.json").read_text(encoding="utf-8"))
    named = (
        SCHEMA["$defs"]["document"]["properties"]["services"]["items"]["properties"]["topics"]["propertyNames"]["enum"],
        [topic for topic in documents["$defs"]["section"]["properties"]["topic"]["enum"] if topic is not None],
    )
    assert named == ([topic.value for topic in Topic],) * 2
