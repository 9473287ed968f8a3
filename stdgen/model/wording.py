"""A place, a severity, a source and a count become words."""

from collections.abc import Iterable

from stdgen.model.document import Location
from stdgen.model.finding import Finding, Severity, SourceKind
from stdgen.model.text import Lang, Text

SEVERITIES = {
    Severity.ERROR: (Text(da="fejl", en="error"), Text(da="fejl", en="errors")),
    Severity.WARNING: (Text(da="advarsel", en="warning"), Text(da="advarsler", en="warnings")),
    Severity.NOTE: (Text(da="bemærkning", en="note"), Text(da="bemærkninger", en="notes")),
}
KINDS = {
    SourceKind.LAW: Text(da="lov", en="law"),
    SourceKind.GUIDANCE: Text(da="vejledning", en="guidance"),
    SourceKind.PRACTICE: Text(da="praksis", en="practice"),
    SourceKind.HOUSE: Text(da="egen regel", en="house rule"),
}
PAGE = Text(da="side", en="page")
LINE = Text(da="linje", en="line")
COLUMN = Text(da="tegn", en="column")


def place(at: Location, lang: Lang) -> str:
    """Where a thing stands, without its source: `side 5, Formål`, `linje 12, tegn 3`; empty where nothing is known."""
    parts = []
    if at.page is not None:
        parts.append(f"{PAGE.in_(lang)} {at.page}")
    if at.line is not None:
        parts.append(f"{LINE.in_(lang)} {at.line}")
    if at.line is not None and at.column is not None:
        parts.append(f"{COLUMN.in_(lang)} {at.column}")
    if at.under:
        parts.append(f"«{at.under[-1]}»")
    return ", ".join(parts)


def counted(findings: Iterable[Finding], lang: Lang) -> str:
    """How many of each severity, the gravest first, those that are none left out: `2 fejl, 1 advarsel`."""
    found = [finding.severity for finding in findings]
    counts = {severity: found.count(severity) for severity in SEVERITIES}
    return ", ".join(f"{count} {SEVERITIES[severity][count != 1].in_(lang)}" for severity, count in counts.items() if count)
