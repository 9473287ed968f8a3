"""A file whose properties have no title, or one that a program made up: «Microsoft Word - Dokument1.docx»."""

from stdgen.model.finding import Severity
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems
from stdgen.rulekit.sources import web_accessibility
from stdgen.rulekit.written import Tag, pdf, word

LINES = (Tag("H1", "Madservice"), Tag("P", "Maden leveres hver uge til borgere, der ikke selv kan lave mad."))
SAID = "<w:p><w:r><w:t>Maden leveres hver uge.</w:t></w:r></w:p>"


def _page(head: str) -> str:
    return f'<!doctype html><html lang="da"><head>{head}</head><body><h1>Madservice</h1><p>Maden leveres hver uge.</p></body></html>'


RULE = Rule(
    code="SG504",
    name="missing-document-title",
    severity=Severity.WARNING,
    summary=Text(
        da="Et dokuments egenskaber har en titel, der siger, hvad det er.", en="A document's properties have a title that says what it is."
    ),
    rationale=Text(
        da="Titlen er det første, en skærmlæser siger, og det, der står i fanen, i søgeresultater og i bogmærker. Et filnavn siger ikke "
        "borgeren, hvilken standard det er.",
        en="The title is the first thing that a screen reader says, and what stands in the tab, in search results and bookmarks. A file's "
        "name "
        "does not tell a citizen which standard it is.",
    ),
    source=web_accessibility("2.4.2 Sidetitler"),
    bad=(
        Example(_page("")),
        Example(_page("<title> </title>")),
        Example(_page("<title>Untitled</title>")),
        Example(pdf(*LINES, title=""), ".pdf"),
        Example(pdf(*LINES, title="Microsoft Word - KS madservice 2024.docx"), ".pdf"),
        Example(pdf(*LINES, title="103_beskyttet.pdf"), ".pdf"),
        Example(word(SAID), ".xml"),
        Example(word(SAID, title="Dokument1"), ".xml"),
    ),
    good=(
        Example(_page("<title>Kvalitetsstandard for madservice</title>")),
        Example(_page("<title>Madservice - Norddjurs Kommune</title>")),
        Example(_page("<title>Dokumentation af hjælpen</title>")),
        Example("<h1>Madservice</h1><p>Maden leveres hver uge.</p>"),
        Example(pdf(*LINES), ".pdf"),
        Example(pdf(*LINES, title="Serviceloven \\247 83"), ".pdf"),
        Example(pdf(*LINES, title="Dokumenter om hjemmehjaelp 2024"), ".pdf"),
        Example(word(SAID, title="Madservice"), ".xml"),
        Example(word(SAID, title="Kvalitetsstandard 2024"), ".xml"),
    ),
    on_reading=problems("missing-document-title"),
    applies=Applies(Text(da="PDF-, Word- og HTML-filer.", en="PDF, Word and HTML files.")),
)
