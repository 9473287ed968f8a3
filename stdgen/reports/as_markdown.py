"""A report becomes Markdown for the page of a job: a verdict, a table of the documents, and their findings folded below."""

from collections.abc import Iterable, Iterator
from itertools import islice

from stdgen.danish.states import READ, approved, day
from stdgen.danish.uncounted import not_counted
from stdgen.model.finding import Finding, Severity
from stdgen.model.pattern import pattern
from stdgen.model.report import DocumentReport, ReadStatus, Report
from stdgen.model.text import Lang, Text
from stdgen.model.wording import KINDS, SEVERITIES, counted, place

MOST_DOCUMENTS, MOST_FINDINGS = 200, 100  # a job's page takes one megabyte
LONGEST = 300
SIGNS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "ℹ️"}
TITLE = Text(da="Eftersyn af kvalitetsstandarder", en="Check of quality standards")
JUDGED = Text(da="Bedømt efter reglerne pr. {0} · stdgen {1}", en="Judged by the rules as of {0} · stdgen {1}")
CLEAN = Text(da="✅ Ingen fund.", en="✅ No findings.")
DOCUMENT, APPROVAL = Text(da="Dokument", en="Document"), Text(da="Godkendelse", en="Approval")
MORE = Text(da="… og {0} til; se den fulde rapport.", en="… and {0} more; see the full report.")
_MARKING = pattern(r"[\\`*_\[\]|~$#]")
_UNSEEN = pattern(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


def render(report: Report, lang: Lang) -> str:
    """The summary as GitHub's Markdown, which GitLab and others show too."""
    findings = [finding for document in report.told for finding in document.findings]
    head = JUDGED.in_(lang).format(day(report.as_of.isoformat(), lang), _plain(report.version))
    parts = [f"## {TITLE.in_(lang)}", f"**{counted(findings, lang)}**" if findings else CLEAN.in_(lang), head]
    if rest := not_counted(report.documents, lang):
        parts.insert(2, f"{rest[:1].upper()}{rest[1:]}.")
    if report.documents:
        parts += ["\n".join(_table(report.documents, lang)), *_details(report.told, lang)]
    return "\n\n".join(parts) + "\n"


def _table(documents: Iterable[DocumentReport], lang: Lang) -> Iterator[str]:
    heads = (DOCUMENT.in_(lang), APPROVAL.in_(lang), *(f"{sign} {SEVERITIES[kind][1].in_(lang)}" for kind, sign in SIGNS.items()))
    yield f"| {' | '.join(heads)} |"
    yield "| :-- | :-- | --: | --: | --: |"
    for document in documents:
        counts = (str(sum(finding.severity is kind for finding in document.findings)) for kind in SIGNS)
        state = READ[document.status].in_(lang) if document.status is ReadStatus.UNREADABLE else approved(document.approval, lang)
        yield f"| {' | '.join((_named(document), _plain(state), *counts))} |"


def _details(documents: Iterable[DocumentReport], lang: Lang) -> Iterator[str]:
    found = [document for document in documents if document.findings]
    for document in found[:MOST_DOCUMENTS]:
        lines = "\n".join(_item(finding, lang) for finding in _gravest(document.findings))
        left = len(document.findings) - MOST_FINDINGS
        more = f"\n\n{MORE.in_(lang).format(left)}" if left > 0 else ""
        summary = f"<summary>{_plain(document.source, marked=False)}: {counted(document.findings, lang)}</summary>"
        yield f"<details>\n{summary}\n\n{lines}{more}\n\n</details>"
    if len(found) > MOST_DOCUMENTS:
        yield MORE.in_(lang).format(len(found) - MOST_DOCUMENTS)


def _gravest(findings: Iterable[Finding]) -> Iterator[Finding]:
    return islice(sorted(findings, key=lambda finding: -finding.severity.rank), MOST_FINDINGS)


def _item(finding: Finding, lang: Lang) -> str:
    where = place(finding.at, lang)
    said = f"{SIGNS[finding.severity]} {f'**{_plain(where)}**: ' if where else ''}{_plain(finding.message.in_(lang))}"
    hint = f"<br>{_plain(finding.hint.in_(lang))}" if finding.hint else ""
    return f"- {said}{hint}<br><sub>{_plain(f'{finding.code} {finding.name} ({KINDS[finding.source.kind].in_(lang)})')}</sub>"


def _named(document: DocumentReport) -> str:
    title = _plain(document.title)
    return f"{title}<br><sub>{_plain(document.source)}</sub>" if title else _plain(document.source)


def _plain(words: str, *, marked: bool = True) -> str:
    """One line of words with nothing that Markdown (or, where not `marked`, HTML) would take for its own."""
    line = " ".join(_UNSEEN.sub(" ", words).split())
    line = line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
    line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _MARKING.sub(r"\\\g<0>", line) if marked else line
