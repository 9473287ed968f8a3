"""One report in a line, for tests that say what it looks like."""

from datetime import date

from stdgen.model.document import ApprovalState, Location
from stdgen.model.finding import Finding, Severity, Source, SourceKind
from stdgen.model.report import ApprovalStatus, DocumentReport, ReadStatus, Report
from stdgen.model.rule import Rule
from stdgen.model.text import Text

SOURCE = Source(SourceKind.PRACTICE, "Praksis", "https://example.dk/praksis", "2026-11-01")
LINK = Finding(
    code="SG102",
    name="missing-link",
    severity=Severity.ERROR,
    message=Text(da="linket er ikke sat ind: «[indsæt link]»", en="the link was never put in: «[indsæt link]»"),
    hint=Text(da="Sæt adressen ind, eller skriv sætningen om.", en="Put the address in, or rewrite the sentence."),
    at=Location("a.pdf", page=5, box=(72.004, 700.125, 300.2, 712.4), under=("Kvalitetskrav",)),
    source=SOURCE,
    excerpt="[indsæt link]",
)
RULE = Rule(LINK.code, LINK.name, LINK.severity, Text(da="Et link er sat ind.", en="A link is put in."), LINK.message, SOURCE, (), ())


def document(*findings: Finding, source: str = "a.pdf", status: ReadStatus = ReadStatus.READ) -> DocumentReport:
    """A report on one document."""
    return DocumentReport(source, "0" * 64, "Kvalitetsstandard", None, status, (), ApprovalStatus(ApprovalState.MISSING), findings)


def report(*documents: DocumentReport) -> Report:
    """A report on a run with one rule."""
    return Report("1.2.3", date(2026, 11, 21), documents, (RULE,))
