"""A report becomes SARIF 2.1.0, the format that code hosting sites show beside the changed lines.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from stdgen.model.document import Location
from stdgen.model.finding import Finding, Severity
from stdgen.model.fingerprints import counted, fingerprints
from stdgen.model.fix import Edit, Fix
from stdgen.model.report import DocumentReport, Report
from stdgen.model.rule import Rule
from stdgen.model.text import Lang
from stdgen.model.waiver import Waiver
from stdgen.model.wording import place

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "stdgenFinding/v1"
HOST_FINGERPRINT = "primaryLocationLineHash"  # GitHub makes its own of the line, which a page or a Word file has not
PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}  # its words for how grave a rule is
Json = dict[str, Any]


def render(report: Report, lang: Lang) -> str:
    """The report as one SARIF log with one run."""
    return json.dumps(_log(report, lang), ensure_ascii=False, indent=2) + "\n"


def _log(report: Report, lang: Lang) -> Json:
    driver = {"name": "stdgen", "semanticVersion": report.version, "version": report.version}
    rules = {rule.code: index for index, rule in enumerate(report.rules)}
    run = {
        "tool": {"driver": driver | {"rules": [_rule(rule, lang) for rule in report.rules]}},
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "artifacts": _unlike(map(_artifact, report.told)),
        "results": _all_or_none([result for document in report.told for result in _results(document, rules, lang)]),
        "properties": {"as_of": report.as_of.isoformat()},
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule, lang: Lang) -> Json:
    summary, rationale, applies = rule.summary.in_(lang), rule.rationale.in_(lang), rule.applies.text.in_(lang)
    source = rule.source
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": rationale},
        "help": {
            "text": f"{summary}\n\n{rationale}\n\n{applies}\n\n{source.title}: {source.url}",
            "markdown": f"**{summary}**\n\n{rationale}\n\n{applies}\n\n[{source.title}]({source.url})",
        },
        "helpUri": source.url,
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": [source.kind.value], "problem.severity": PROBLEMS[rule.severity], "sourceChecked": source.checked},
    }


def _unlike(artifacts: Iterable[Json]) -> list[Json]:
    """Each once: the same file may be told of twice, and the format wants no two alike."""
    return list({json.dumps(each): each for each in artifacts}.values())


def _artifact(document: DocumentReport) -> Json:
    return {"location": {"uri": _uri(document.source)}, "hashes": {"sha-256": document.sha256}}


def _results(document: DocumentReport, rules: Mapping[str, int], lang: Lang) -> Iterator[Json]:
    for finding, fingerprint in zip(document.findings, counted(document), strict=True):
        yield _result(finding, fingerprint, document, rules, lang)
    waived = tuple(each.finding for each in document.waived)
    for each, fingerprint in zip(document.waived, fingerprints(waived), strict=True):
        yield _result(each.finding, fingerprint, document, rules, lang) | {"suppressions": [_suppression(each.waiver)]}


def _result(finding: Finding, fingerprint: str, document: DocumentReport, rules: Mapping[str, int], lang: Lang) -> Json:
    where = place(finding.at, lang) if finding.at.line is None else ""
    result = {
        "ruleId": finding.code,
        "level": finding.severity.value,
        "message": {"text": f"{where}: {finding.message.in_(lang)}" if where else finding.message.in_(lang)},
        "locations": [_location(finding.at, document.source)],
        "partialFingerprints": {FINGERPRINT: fingerprint} | ({} if finding.at.line else {HOST_FINGERPRINT: f"{fingerprint}:1"}),
        "properties": _properties(finding, lang),
    }
    fixes = [_fix(finding.fix, finding.fix.edit, document.source)] if finding.fix and finding.fix.edit else []
    return result | ({"ruleIndex": rules[finding.code]} if finding.code in rules else {}) | ({"fixes": fixes} if fixes else {})


def _suppression(waiver: Waiver) -> Json:
    return {
        "kind": "external",
        "status": "accepted",
        "justification": waiver.reason,
        "location": _location(waiver.at, waiver.at.source),
        "properties": {"until": waiver.until.isoformat()},
    }


def _all_or_none(results: list[Json]) -> list[Json]:
    """Where one result is suppressed, the format wants of the others that they are not."""
    some = any("suppressions" in result for result in results)
    return [{"suppressions": []} | result for result in results] if some else results


def _fix(fix: Fix, edit: Edit, source: str) -> Json:
    region = {"startLine": edit.line, "startColumn": edit.column, "endLine": edit.end_line, "endColumn": edit.end_column}
    replacement = {"deletedRegion": region, "insertedContent": {"text": edit.text}}
    change = {"artifactLocation": {"uri": _uri(source)}, "replacements": [replacement]}
    return {"description": {"text": f"«{fix.old}» → «{fix.new}»"}, "artifactChanges": [change]}


def _location(at: Location, source: str) -> Json:
    physical: Json = {"artifactLocation": {"uri": _uri(source)}}
    if at.line is not None:
        physical["region"] = {"startLine": at.line} | ({"startColumn": at.column} if at.column is not None else {})
    location: Json = {"physicalLocation": physical}
    if at.under:
        location["logicalLocations"] = [{"name": at.under[-1], "fullyQualifiedName": " / ".join(at.under), "kind": "section"}]
    return location


def _properties(finding: Finding, lang: Lang) -> Json:
    at = finding.at
    known = {
        "page": at.page,
        "box": [round(edge, 2) for edge in at.box] if at.box else None,
        "path": list(at.path) or None,
        "excerpt": finding.excerpt or None,
        "hint": finding.hint.in_(lang) if finding.hint else None,
        "sourceKind": finding.source.kind.value,
    }
    return {key: value for key, value in known.items() if value is not None}


def _uri(source: str) -> str:
    """A relative path as it may stand in an address."""
    return quote(source.replace("\\", "/"), safe="/", errors="replace")
