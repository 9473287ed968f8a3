"""A report becomes GitLab's code quality report: a list of findings that a merge request shows as new or gone.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

import hashlib
import json
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from stdgen.model.finding import Severity
from stdgen.model.fingerprints import counted
from stdgen.model.report import DocumentReport, Report
from stdgen.model.text import Lang
from stdgen.model.wording import place

SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.NOTE: "info"}
FIRST = 1  # the line where what has a page or no place at all is shown: the format knows lines alone
Json = dict[str, Any]


def render(report: Report, lang: Lang) -> str:
    """The findings as a JSON array."""
    found = {each["fingerprint"]: each for document in report.told for each in _findings(document, lang)}
    return json.dumps(list(found.values()), ensure_ascii=False, indent=2) + "\n"


def _findings(document: DocumentReport, lang: Lang) -> Iterator[Json]:
    path = _path(document.source)
    for finding, fingerprint in zip(document.findings, counted(document), strict=True):
        where = place(finding.at, lang) if finding.at.line is None else ""
        said = finding.message.in_(lang)
        yield {
            "description": f"{where}: {said}" if where else said,
            "check_name": f"{finding.code} {finding.name}",
            "fingerprint": hashlib.sha256(f"{path}\0{fingerprint}".encode(errors="replace")).hexdigest()[:32],
            "severity": SEVERITIES[finding.severity],
            "location": {"path": path, "lines": {"begin": finding.at.line or FIRST}},
        }


def _path(source: str) -> str:
    """Without `./` in front, as the repository's own paths are written."""
    return PurePosixPath(source.replace("\\", "/")).as_posix()
