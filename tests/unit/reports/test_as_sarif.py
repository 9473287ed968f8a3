"""The report as SARIF 2.1.0."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from jsonschema import Draft202012Validator

from stdgen.model.document import Location
from stdgen.model.report import Report
from stdgen.reports import as_sarif
from tests.unit.reports.made import LINK, document, report
from tests.unit.reports.strategies import reports

# The parts of the format that we use, as its specification has them: sections 3.13, 3.14, 3.19, 3.24, 3.27 to 3.30, 3.49.
MESSAGE = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}, "markdown": {"type": "string"}}}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
URI = {
    "type": "object",
    "required": ["uri"],
    "properties": {"uri": {"type": "string", "pattern": r"^[A-Za-z0-9/._~%-]*$"}},
    "additionalProperties": False,
}
REGION = {
    "type": "object",
    "required": ["startLine"],
    "properties": {"startLine": {"type": "integer", "minimum": 1}, "startColumn": {"type": "integer", "minimum": 1}},
    "additionalProperties": False,
}
LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "properties": {
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "properties": {"artifactLocation": URI, "region": REGION},
            "additionalProperties": False,
        },
        "logicalLocations": {"type": "array", "items": {"type": "object", "required": ["name", "fullyQualifiedName", "kind"]}},
    },
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "message": MESSAGE,
        "locations": {"type": "array", "items": LOCATION, "minItems": 1},
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
        "properties": {"type": "object"},
    },
    "additionalProperties": False,
}
DESCRIPTOR = {
    "type": "object",
    "required": ["id", "name", "shortDescription", "fullDescription", "help", "helpUri", "defaultConfiguration", "properties"],
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "shortDescription": MESSAGE,
        "fullDescription": MESSAGE,
        "help": MESSAGE,
        "helpUri": {"type": "string"},
        "defaultConfiguration": {"type": "object", "properties": {"level": LEVEL}},
        "properties": {"type": "object", "properties": {"tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": True}}},
    },
    "additionalProperties": False,
}
LOG = {
    "type": "object",
    "required": ["version", "runs", "$schema"],
    "properties": {
        "$schema": {"type": "string"},
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["tool", "results", "columnKind", "language", "artifacts"],
                "properties": {
                    "tool": {"properties": {"driver": {"required": ["name", "rules"], "properties": {"rules": {"items": DESCRIPTOR}}}}},
                    "results": {"type": "array", "items": RESULT},
                    "artifacts": {"type": "array", "uniqueItems": True},
                    "language": {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
                },
            },
        },
    },
}


def _run(made: Report) -> Any:
    return json.loads(as_sarif.render(made, "da"))["runs"][0]


@given(reports())
def test_any_report_is_a_sarif_log(made: Report) -> None:
    log = json.loads(as_sarif.render(made, "da"))
    assert list(Draft202012Validator(LOG).iter_errors(log)) == []


@given(reports())
def test_every_result_points_at_its_rule(made: Report) -> None:
    run = _run(made)
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [result["ruleId"] for result in run["results"]]


def test_a_finding_on_a_page_tells_the_page_in_message_and_properties() -> None:
    result = _run(report(document(LINK)))["results"][0]
    assert (result["message"]["text"], result["properties"]["page"], result["properties"]["box"]) == (
        "side 5, «Kvalitetskrav»: linket er ikke sat ind: «[indsæt link]»",
        5,
        [72.0, 700.12, 300.2, 712.4],
    )


def test_a_finding_in_a_text_file_has_a_region() -> None:
    result = _run(report(document(replace(LINK, at=Location("a.yaml", line=7, column=3)), source="mappe/å b.yaml")))["results"][0]
    assert result["locations"] == [
        {"physicalLocation": {"artifactLocation": {"uri": "mappe/%C3%A5%20b.yaml"}, "region": {"startLine": 7, "startColumn": 3}}}
    ]


def test_a_finding_without_a_line_has_a_fingerprint_by_github_s_name_too() -> None:
    on_page, in_text = _run(report(document(LINK), document(replace(LINK, at=Location(line=7)))))["results"]
    (name,) = in_text["partialFingerprints"]
    assert (name, on_page["partialFingerprints"]["primaryLocationLineHash"]) == (
        "stdgenFinding/v1",
        f"{on_page['partialFingerprints']['stdgenFinding/v1']}:1",
    )


def test_a_file_told_of_twice_is_one_artifact() -> None:
    assert len(_run(report(document(LINK), document(LINK)))["artifacts"]) == 1


def test_a_rule_is_listed_with_what_it_rests_on_although_it_found_nothing() -> None:
    rule = _run(report())["tool"]["driver"]["rules"][0]
    assert (rule["id"], rule["properties"]["tags"], rule["properties"]["problem.severity"], rule["helpUri"]) == (
        "SG102",
        ["practice"],
        "error",
        "https://example.dk/praksis",
    )
