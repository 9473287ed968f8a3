"""A report becomes JSON by `schemas/report.schema.json`: format `stdgen-report/1`."""

import json
from collections.abc import Iterable
from typing import Any

from stdgen.documentjson import location_json
from stdgen.model.finding import Finding, Severity
from stdgen.model.report import DocumentReport, ReadStatus, Report, ServiceStatus
from stdgen.model.text import Lang

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
        "summary": _summary(report.documents),
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
    }


def _summary(documents: tuple[DocumentReport, ...]) -> Json:
    findings = [finding for document in documents for finding in document.findings]
    return {
        "documents": len(documents),
        "unreadable": sum(document.status is ReadStatus.UNREADABLE for document in documents),
        "errors": _count(findings, Severity.ERROR),
        "warnings": _count(findings, Severity.WARNING),
        "notes": _count(findings, Severity.NOTE),
    }


def _count(findings: Iterable[Finding], severity: Severity) -> int:
    return sum(finding.severity is severity for finding in findings)
