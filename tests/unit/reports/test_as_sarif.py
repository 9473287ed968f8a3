"""The report as SARIF 2.1.0."""

import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from jsonschema import Draft202012Validator

from stdgen.model.document import Location
from stdgen.model.fix import Edit, Fix
from stdgen.model.report import Report, Waived
from stdgen.reports import as_sarif
from tests.unit.reports.made import LINK, WAIVER, document, report
from tests.unit.reports.strategies import reports

# The parts of the format that we use, as its specification has them: sections 3.13, 3.14, 3.19, 3.24, 3.27 to 3.30, 3.49, 3.55 to 3.57.
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
COUNT = {"type": "integer", "minimum": 1}
REPLACEMENT = {
    "type": "object",
    "required": ["deletedRegion"],
    "properties": {
        "deletedRegion": {
            "type": "object",
            "required": ["startLine"],
            "properties": {"startLine": COUNT, "startColumn": COUNT, "endLine": COUNT, "endColumn": COUNT},
            "additionalProperties": False,
        },
        "insertedContent": {"type": "object", "properties": {"text": {"type": "string"}}, "additionalProperties": False},
    },
    "additionalProperties": False,
}
CHANGE = {
    "type": "object",
    "required": ["artifactLocation", "replacements"],
    "properties": {"artifactLocation": URI, "replacements": {"type": "array", "items": REPLACEMENT, "minItems": 1}},
    "additionalProperties": False,
}
FIX = {
    "type": "object",
    "required": ["artifactChanges"],
    "properties": {"description": MESSAGE, "artifactChanges": {"type": "array", "items": CHANGE, "minItems": 1, "uniqueItems": True}},
    "additionalProperties": False,
}
SUPPRESSION = {
    "type": "object",
    "required": ["kind"],
    "properties": {
        "kind": {"enum": ["inSource", "external"]},
        "status": {"enum": ["accepted", "underReview", "rejected"]},
        "justification": {"type": "string"},
        "location": LOCATION,
        "properties": {"type": "object"},
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
        "suppressions": {"type": "array", "items": SUPPRESSION},
        "fixes": {"type": "array", "items": FIX, "uniqueItems": True},
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


def test_a_fix_is_told_as_the_stretch_to_be_replaced() -> None:
    found = replace(LINK, at=Location("a b.yaml", line=3, column=2), fix=Fix("er er", "er", edit=Edit(3, 4, 4, 8, "")))
    region = {"startLine": 3, "startColumn": 4, "endLine": 4, "endColumn": 8}
    change = {"artifactLocation": {"uri": "a%20b.yaml"}, "replacements": [{"deletedRegion": region, "insertedContent": {"text": ""}}]}
    results = _run(report(document(found, replace(found, fix=Fix("a", "b")), source="a b.yaml")))["results"]
    assert [result.get("fixes") for result in results] == [
        [{"description": {"text": "«er er» → «er»"}, "artifactChanges": [change]}],
        None,
    ]


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


def test_what_is_waived_is_suppressed_with_its_reason_and_the_rest_is_not() -> None:
    results = _run(report(document(LINK, waived=(Waived(LINK, WAIVER),)), document(LINK)))["results"]
    assert [result["suppressions"] for result in results] == [
        [],
        [
            {
                "kind": "external",
                "status": "accepted",
                "justification": "Siden er på vej.",
                "location": {
                    "physicalLocation": {"artifactLocation": {"uri": "stdgen.toml"}, "region": {"startLine": 4, "startColumn": 1}}
                },
                "properties": {"until": "2027-03-31"},
            }
        ],
        [],
    ]


def test_without_waivers_nothing_is_said_of_suppressions() -> None:
    assert ["suppressions" in result for result in _run(report(document(LINK)))["results"]] == [False]


def test_what_was_known_is_left_out_and_what_is_new_keeps_its_own_fingerprint() -> None:
    (first, second) = _run(report(document(LINK, LINK)))["results"]
    (new,) = _run(report(document(LINK, known=(LINK,))))["results"]
    assert first["partialFingerprints"] != second["partialFingerprints"] == new["partialFingerprints"]


def test_what_is_wrong_with_a_configuration_is_a_result_at_its_line() -> None:
    found = replace(LINK, at=Location("stdgen.toml", line=7, column=1))
    run = _run(replace(report(document()), configurations=(document(found, source="stdgen.toml"),)))
    assert [result["locations"][0]["physicalLocation"]["region"] for result in run["results"]] == [{"startLine": 7, "startColumn": 1}]
