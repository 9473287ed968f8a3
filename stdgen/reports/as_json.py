"""A report becomes JSON by `schemas/report.schema.json`: format `stdgen-report/1`."""

import json
from collections.abc import Iterable
from typing import Any

from stdgen.documentjson import location_json
from stdgen.model.finding import Finding, Severity
from stdgen.model.fix import Fix
from stdgen.model.report import DocumentReport, ReadStatus, Report, ServiceStatus
from stdgen.model.text import Lang
from stdgen.model.waiver import Waiver

FORMAT = "stdgen-report/1"
Json = dict[str, Any]


def render(report: Report, lang: Lang) -> str:
    """The report as one JSON object, indented, with a line end last."""
    return json.dumps(as_data(report, lang), ensure_ascii=False, indent=2) + "\n"


def as_data(report: Report, lang: Lang) -> Json:
    """The report as plain data."""
    return {
        "format": FORMAT,
        "tool": {"name": "stdgen", "version": report.version},
        "as_of": report.as_of.isoformat(),
        "documents": [_document(document, lang) for document in report.documents],
        "configurations": [_configuration(configuration, lang) for configuration in report.configurations],
        "summary": _summary(report),
    }


def _document(document: DocumentReport, lang: Lang) -> Json:
    approval = document.approval
    return {
        "source": document.source,
        "sha256": document.sha256,
        "title": document.title,
        "profile": document.profile,
        "status": document.status.value,
        "services": [_service(service) for service in document.services],
        "approval": {"state": approval.state.value, "body": approval.body, "date": approval.date, "text": approval.text},
        "findings": [_finding(finding, lang) for finding in document.findings],
        "waived": [_finding(each.finding, lang) | {"waiver": _waiver(each.waiver)} for each in document.waived],
        "known": [_finding(finding, lang) for finding in document.known],
    }


def _configuration(configuration: DocumentReport, lang: Lang) -> Json:
    findings = [_finding(finding, lang) for finding in configuration.findings]
    return {"source": configuration.source, "sha256": configuration.sha256, "findings": findings}


def _waiver(waiver: Waiver) -> Json:
    return {
        "document": waiver.document,
        "section": waiver.section or None,
        "text": waiver.text or None,
        "reason": waiver.reason,
        "until": waiver.until.isoformat(),
        "at": location_json(waiver.at),
    }


def _service(service: ServiceStatus) -> Json:
    return {"title": service.title, "topics": {topic.value: state.value for topic, state in service.topics.items()}}


def _finding(finding: Finding, lang: Lang) -> Json:
    source = finding.source
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message.in_(lang),
        "hint": finding.hint.in_(lang) if finding.hint else None,
        "excerpt": finding.excerpt,
        "at": location_json(finding.at),
        "source": {"kind": source.kind.value, "title": source.title, "url": source.url},
        "fix": _fix(finding.fix) if finding.fix else None,
    }


def _fix(fix: Fix) -> Json:
    return fix._asdict() | {"edit": fix.edit._asdict() if fix.edit else None}


def _summary(report: Report) -> Json:
    documents = report.documents
    findings = [finding for each in report.told for finding in each.findings]
    return {
        "documents": len(documents),
        "unreadable": sum(document.status is ReadStatus.UNREADABLE for document in documents),
        "errors": _count(findings, Severity.ERROR),
        "warnings": _count(findings, Severity.WARNING),
        "notes": _count(findings, Severity.NOTE),
        "waived": sum(len(document.waived) for document in documents),
        "known": sum(len(document.known) for document in documents),
    }


def _count(findings: Iterable[Finding], severity: Severity) -> int:
    return sum(finding.severity is severity for finding in findings)
