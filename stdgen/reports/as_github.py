"""A report becomes workflow commands: lines in a GitHub job's log that are shown beside the changed files.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
"""

from collections.abc import Iterator

from stdgen.danish.uncounted import not_counted
from stdgen.model.document import Location
from stdgen.model.finding import Finding, Severity
from stdgen.model.pattern import pattern
from stdgen.model.report import DocumentReport, Report
from stdgen.model.text import Lang, Text
from stdgen.model.wording import KINDS, counted, place

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
CLEAN = Text(da="ingen fund", en="no findings")
_STEERING = pattern(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_OF_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_OF_PROPERTIES = _OF_DATA | {":": "%3A", ",": "%2C"}


def render(report: Report, lang: Lang) -> str:
    """A command for each finding, the gravest first, as only the first ten of a kind are shown; the sum last."""
    found = [(document, finding) for document in report.told for finding in document.findings]
    found.sort(key=lambda each: -each[1].severity.rank)
    told = "; ".join(
        filter(None, (counted((finding for _, finding in found), lang) or CLEAN.in_(lang), not_counted(report.documents, lang)))
    )
    return "".join(f"{line}\n" for line in (*(_command(document, finding, lang) for document, finding in found), f"stdgen: {told}"))


def _command(document: DocumentReport, finding: Finding, lang: Lang) -> str:
    properties = ",".join(f"{key}={_escaped(value, _OF_PROPERTIES)}" for key, value in _properties(document, finding, lang))
    return f"::{COMMANDS[finding.severity]} {properties}::{_escaped(_message(finding, lang), _OF_DATA)}"


def _properties(document: DocumentReport, finding: Finding, lang: Lang) -> Iterator[tuple[str, str]]:
    yield "file", document.source
    if finding.at.line is not None:
        yield "line", str(finding.at.line)
        if finding.at.column is not None:
            yield "col", str(finding.at.column)
    yield "title", f"{finding.code} {finding.name} ({KINDS[finding.source.kind].in_(lang)})"


def _message(finding: Finding, lang: Lang) -> str:
    where = place(finding.at if finding.at.line is None else Location(under=finding.at.under), lang)
    said = finding.message.in_(lang)
    return "\n".join(filter(None, (f"{where}: {said}" if where else said, finding.hint.in_(lang) if finding.hint else "")))


def _escaped(words: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in _STEERING.sub("\N{REPLACEMENT CHARACTER}", words))
