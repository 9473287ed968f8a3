"""A file that could not be read."""

from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems

RULE = Rule(
    code="SG001",
    name="unreadable-file",
    severity=Severity.ERROR,
    summary=Text(da="Filen kan læses.", en="The file can be read."),
    rationale=Text(
        da="En fil, der ikke kan læses, er ikke kontrolleret. Det skal siges og må ikke se ud som et dokument uden fejl. Er filen "
        "beskyttet, kan "
        "skærmlæsere heller ikke bruge den.",
        en="A file that cannot be read has not been checked. That must be said and must not look like a document without faults. If "
        "the file is "
        "protected, screen readers cannot use it either.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Digitaliseringsstyrelsen: Vejledning til PDF-masseforsendelser",
        "https://digst.dk/digital-service/webtilgaengelighed/vaerktoejskassen/vejledning-til-pdf-masseforsendelser/",
        "2026-11-21",
    ),
    bad=(
        Example("Dette er ikke en PDF-fil.", ".pdf"),
        Example("%PDF-1.7\n1 0 obj\n<< /Type /Catalog", ".pdf"),
        Example("Dette er ikke en Word-fil.", ".docx"),
    ),
    good=(
        Example("<h1>Madservice</h1><h2>Formål</h2><p>God mad.</p>"),
        Example("<!doctype html><html lang='da'><body><main><h1>Madservice</h1><p>God mad.</p></main></body></html>"),
        Example("<h1>Madservice</h1><p>Et afsnit uden afslutning"),
        Example("<p>Ingen overskrift, men tekst.</p>"),
    ),
    on_reading=problems("unreadable-file"),
    applies=Applies(Text(da="Alle filer.", en="All files.")),
)
