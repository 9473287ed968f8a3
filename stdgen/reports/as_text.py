"""A report becomes lines for a terminal or a log: the findings of each document, and a summary.

Colour is not decided here: `lines` tells what each piece of a line is, and the command line paints it.
"""

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from shlex import quote

from stdgen.danish.states import READ
from stdgen.danish.uncounted import not_counted
from stdgen.model.finding import Finding, Severity
from stdgen.model.report import DocumentReport, ReadStatus, Report
from stdgen.model.taming import tame
from stdgen.model.text import Lang, Text
from stdgen.model.wording import KINDS, SEVERITIES, counted, place

Line = tuple[tuple[str, str], ...]
"""Pieces of one line, each with what it is: `source`, `title`, `place`, `error`, `warning`, `note`, `rule`, `message`,
`excerpt`, `hint`, `summary` or `` for plain words."""

WIDTH = 80
MARGIN, INDENT, EXCERPT, HINT = "  ", " " * 4, " " * 4 + "│ ", " " * 4 + "→ "
DOCUMENTS = (Text(da="dokument efterset", en="document checked"), Text(da="dokumenter efterset", en="documents checked"))
CLEAN = Text(da="ingen fund", en="no findings")
FOUND_IN = Text(da="i {0} af dem", en="in {0} of them")
FOUND_BESIDE = Text(da="; i {0}: {1}", en="; in {0}: {1}")
MENDABLE = Text(da="stdgen kan selv rette {0} af dem: {1}", en="stdgen can fix {0} of them by itself: {1}")
FIX = "stdgen check --fix {0}"
MOST_NAMED = 3
"""Files that are named in a line; of more the place is shown where they would stand."""
UNREADABLE = Text(da="{0} kunne ikke læses", en="{0} could not be read")


def render(report: Report, lang: Lang, *, width: int = WIDTH) -> str:
    """The report as plain text in lines of at most `width` characters, where words allow."""
    return plain(lines(report, lang, width=width))


def plain(told: Iterable[Line]) -> str:
    """Lines without what their pieces are."""
    return "".join("".join(words for _, words in line).rstrip() + "\n" for line in told)


def lines(report: Report, lang: Lang, *, width: int = WIDTH) -> Iterator[Line]:
    """The report line by line; documents without findings are only counted."""
    for document in report.told:
        if document.findings or document.status is not ReadStatus.READ:
            yield from _document(document, lang, width)
            yield ()
    yield from summary_lines(report, lang)


def summary_lines(report: Report, lang: Lang) -> Iterator[Line]:
    """How many documents and findings there are, what does not count, and what stdgen can mend."""
    yield (("summary", _summary(report, lang)),)
    if rest := not_counted(report.documents, lang):
        yield (("summary", f"{rest[:1].upper()}{rest[1:]}."),)
    mendable = Counter(document.source for document in report.documents for finding in document.findings if _is_mendable(finding))
    if mendable:
        named = " ".join(map(quote, mendable)) if len(mendable) <= MOST_NAMED else Text(da="FILER", en="FILES").in_(lang)
        yield (("summary", MENDABLE.in_(lang).format(mendable.total(), FIX.format(tame(named)))),)


def _is_mendable(finding: Finding) -> bool:
    return finding.fix is not None and finding.fix.safe and finding.fix.edit is not None


def finding_lines(source: str, findings: Iterable[Finding], lang: Lang, *, width: int = WIDTH) -> Iterator[Line]:
    """Findings on one input without anything else of a report."""
    yield (("source", _shown(source)),)
    for finding in findings:
        yield ()
        yield from _finding(finding, lang, width)
    yield ()


def refusal_lines(source: str, message: Text, lang: Lang, *, width: int = WIDTH) -> Iterator[Line]:
    """What is no finding by a rule and still stopped the work on one input."""
    yield (("source", _shown(source)),)
    yield ()
    yield (("", MARGIN), ("error", SEVERITIES[Severity.ERROR][0].in_(lang)))
    yield from _wrapped("message", message.in_(lang), INDENT, INDENT, width)
    yield ()


def _document(document: DocumentReport, lang: Lang, width: int) -> Iterator[Line]:
    state = "" if document.status is ReadStatus.READ else f"  ({READ[document.status].in_(lang)})"
    yield (("source", _shown(document.source)), ("", state))
    yield from _wrapped("title", document.title, "", "", width)
    for finding in document.findings:
        yield ()
        yield from _finding(finding, lang, width)


def _finding(finding: Finding, lang: Lang, width: int) -> Iterator[Line]:
    yield from _head(finding, lang, width)
    message = finding.message.in_(lang)
    yield from _wrapped("message", message, INDENT, INDENT, width)
    if finding.excerpt not in message:
        yield from _wrapped("excerpt", finding.excerpt, EXCERPT, EXCERPT, width)
    if finding.hint:
        yield from _wrapped("hint", finding.hint.in_(lang), HINT, INDENT + "  ", width)


def _head(finding: Finding, lang: Lang, width: int) -> Iterator[Line]:
    where = _shown(place(finding.at, lang))
    severity = SEVERITIES[finding.severity][0].in_(lang)
    rule = f"  {finding.code} {finding.name} ({KINDS[finding.source.kind].in_(lang)})"
    if len(where) + len(severity) + len(rule) + 2 * len(MARGIN) > width:
        yield from _wrapped("place", where, MARGIN, INDENT, width)
        where = ""
    yield (("", MARGIN), ("place", f"{where}  " if where else ""), (finding.severity.value, severity), ("rule", rule))


def _wrapped(what: str, words: str, first: str, rest: str, width: int) -> Iterator[Line]:
    for index, line in enumerate(textwrap.wrap(_shown(words), max(width - len(rest), 20), break_on_hyphens=False, break_long_words=False)):
        yield (("", rest if index else first), (what, line))


def _shown(words: str) -> str:
    return tame(" ".join(words.split()))


def _summary(report: Report, lang: Lang) -> str:
    total = len(report.documents)
    findings = [finding for document in report.documents for finding in document.findings]
    affected = sum(bool(document.findings) for document in report.documents)
    unread = sum(document.status is ReadStatus.UNREADABLE for document in report.documents)
    told = f"{total} {DOCUMENTS[total != 1].in_(lang)}: {counted(findings, lang) or CLEAN.in_(lang)}"
    if total > 1 and findings:
        told += f" {FOUND_IN.in_(lang).format(affected)}"
    for configuration in report.configurations:
        told += FOUND_BESIDE.in_(lang).format(_shown(configuration.source), counted(configuration.findings, lang))
    return told + (f"; {UNREADABLE.in_(lang).format(unread)}." if unread else ".")
