"""A report becomes entries of a baseline, and entries its file: sorted, a line an entry, so that a change can be read as a change."""

import json
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace

from stdgen.baseline.loading import FORMAT
from stdgen.model.baseline import Baseline, Entry
from stdgen.model.finding import Finding
from stdgen.model.fingerprints import fingerprints
from stdgen.model.report import DocumentReport

LONGEST = 100
UNREAD = "unreadable-file"
"""The rule whose findings are never known: nobody knows what stands in a file that was not read."""


def written(entries: Iterable[Entry]) -> bytes:
    """The file's bytes; the same for the same entries in whatever order."""
    lines = ",\n".join(json.dumps(entry._asdict(), ensure_ascii=False) for entry in sorted(set(entries)))
    body = f"\n{lines}\n" if lines else ""
    return f'{{"format": "{FORMAT}", "findings": [{body}]}}\n'.encode(errors="backslashreplace")


def entries(report: DocumentReport, document: str) -> Iterator[Entry]:
    """The findings on a document that are not waived, known before or not, but for that it was not read."""
    found = (*report.known, *report.findings)
    named = zip(found, fingerprints(found), strict=True)
    return (_entry(finding, fingerprint, document) for finding, fingerprint in named if finding.name != UNREAD)


def accepted(report: DocumentReport) -> DocumentReport:
    """The same with all that a baseline takes told as known."""
    known = tuple(finding for finding in report.findings if finding.name != UNREAD)
    return replace(report, findings=tuple(each for each in report.findings if each.name == UNREAD), known=(*report.known, *known))


def merged(old: Baseline, found: Mapping[str, Iterable[Entry]]) -> Baseline:
    """The old entries, those of the documents that were checked exchanged for what was found on them."""
    kept = (entry for entry in old if entry.document not in found)
    return tuple(sorted({*kept, *(entry for each in found.values() for entry in each)}))


def gone(old: Baseline, found: Mapping[str, Iterable[Entry]], run: Mapping[str, Container[str]]) -> Baseline:
    """The entries that no longer occur; `run` gives the codes of the rules that were asked of each document that was read in full."""
    there = {(document, entry.fingerprint) for document, each in found.items() for entry in each}
    return tuple(
        entry
        for entry in old
        if entry.document in run and entry.rule.split()[0] in run[entry.document] and (entry.document, entry.fingerprint) not in there
    )


def _entry(finding: Finding, fingerprint: str, document: str) -> Entry:
    section = finding.at.under[-1] if finding.at.under else ""
    return Entry(document, f"{finding.code} {finding.name}", _line(section), _line(finding.excerpt or finding.message.da), fingerprint)


def _line(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
