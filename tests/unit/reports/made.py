"""One report in a line, for tests that say what it looks like."""

from datetime import date

from stdgen.model.document import ApprovalState, Location
from stdgen.model.finding import Finding, Severity, Source, SourceKind
from stdgen.model.report import ApprovalStatus, DocumentReport, ReadStatus, Report, Waived
from stdgen.model.rule import Rule
from stdgen.model.text import Text
from stdgen.model.waiver import Waiver

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


WAIVER = Waiver("SG102", "*.pdf", "Siden er på vej.", date(2027, 3, 31), at=Location("stdgen.toml", line=4, column=1))


def document(
    *findings: Finding,
    source: str = "a.pdf",
    status: ReadStatus = ReadStatus.READ,
    waived: tuple[Waived, ...] = (),
    known: tuple[Finding, ...] = (),
) -> DocumentReport:
    """A report on one document."""
    approval = ApprovalStatus(ApprovalState.MISSING)
    return DocumentReport(source, "0" * 64, "Kvalitetsstandard", None, status, (), approval, findings, waived=waived, known=known)


def report(*documents: DocumentReport) -> Report:
    """A report on a run with one rule."""
    return Report("1.2.3", date(2026, 11, 21), documents, (RULE,))
