"""The report as JSON, by its schema."""

import json
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from jsonschema import Draft202012Validator, FormatChecker

from stdgen.model.document import Topic
from stdgen.model.fix import Edit, Fix
from stdgen.model.report import ReadStatus, Report, Waived
from stdgen.reports import as_json
from tests.unit.reports.made import LINK, WAIVER, document, report
from tests.unit.reports.strategies import reports

NONE_LEFT_OUT = {"waived": 0, "known": 0}
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
            "fix": None,
        }
    ]


def test_a_fix_is_told_with_the_edit_that_makes_it() -> None:
    edit = {"line": 3, "column": 5, "end_line": 3, "end_column": 8, "text": ""}
    fixes = (Fix("er er", "er", edit=Edit(3, 5, 3, 8, "")), Fix("§ 83", "§ 83 b", safe=False))
    found = json.loads(as_json.render(report(document(*(replace(LINK, fix=fix) for fix in fixes))), "en"))["documents"][0]["findings"]
    assert [finding["fix"] for finding in found] == [
        {"old": "er er", "new": "er", "safe": True, "edit": edit},
        {"old": "§ 83", "new": "§ 83 b", "safe": False, "edit": None},
    ]


def test_the_summary_counts_documents_and_severities() -> None:
    made = report(document(LINK), document(), document(source="b.pdf", status=ReadStatus.UNREADABLE))
    assert (
        json.loads(as_json.render(made, "da"))["summary"]
        == {"documents": 3, "unreadable": 1, "errors": 1, "warnings": 0, "notes": 0} | NONE_LEFT_OUT
    )


def test_every_schema_that_names_topics_names_those_of_the_model() -> None:
    documents = json.loads((SCHEMAS / "document.schema.json").read_text(encoding="utf-8"))
    named = (
        SCHEMA["$defs"]["document"]["properties"]["services"]["items"]["properties"]["topics"]["propertyNames"]["enum"],
        [topic for topic in documents["$defs"]["section"]["properties"]["topic"]["enum"] if topic is not None],
    )
    assert named == ([topic.value for topic in Topic],) * 2


def test_what_is_waived_is_told_with_its_reason_and_what_was_known_as_it_is() -> None:
    made = json.loads(as_json.render(report(document(waived=(Waived(LINK, WAIVER),), known=(LINK,))), "da"))
    found = made["documents"][0]
    at: dict[str, object] = {"source": "stdgen.toml", "page": None, "box": None, "line": 4, "column": 1, "path": [], "under": []}
    waiver = {"document": "*.pdf", "section": None, "text": None, "reason": "Siden er på vej.", "until": "2027-03-31", "at": at}
    assert (found["findings"], found["waived"]) == ([], [found["known"][0] | {"waiver": waiver}])
    assert (made["summary"]["errors"], made["summary"]["waived"], made["summary"]["known"]) == (0, 1, 1)


def test_what_is_wrong_with_a_configuration_stands_apart_and_counts() -> None:
    made = json.loads(as_json.render(replace(report(document()), configurations=(document(LINK, source="stdgen.toml"),)), "da"))
    assert [(each["source"], len(each["findings"])) for each in made["configurations"]] == [("stdgen.toml", 1)]
    assert (made["summary"]["documents"], made["summary"]["errors"]) == (1, 1)
