"""A file that does not say which language it is in, or says another one than it is."""

from stdgen.model.finding import Severity
from stdgen.model.rule import Applies, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.reported import problems
from stdgen.rulekit.sources import web_accessibility
from stdgen.rulekit.written import Tag, pdf, word

WORDS = (
    "Maden leveres til borgere, der ikke selv kan lave mad, og som har fået hjælpen bevilget efter en konkret vurdering af, hvad de kan."
)
LINES = (Tag("H1", "Madservice"), Tag("P", "Maden leveres hver uge til borgere, der ikke selv kan lave mad."))


def _page(opening: str, words: str = WORDS) -> str:
    return f"<!doctype html><html{opening}><head><title>Madservice</title></head><body><h1>Madservice</h1><p>{words}</p></body></html>"


def _styled(language: str) -> str:
    return f'<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="{language}"/></w:rPr></w:rPrDefault></w:docDefaults>'


def _said(words: str, language: str = "") -> str:
    marked = f'<w:rPr><w:lang w:val="{language}"/></w:rPr>' if language else ""
    return f"<w:p><w:r>{marked}<w:t>{words}</w:t></w:r></w:p>"


RULE = Rule(
    code="SG503",
    name="missing-document-language",
    severity=Severity.WARNING,
    summary=Text(da="Et dokument siger, at det er på dansk.", en="A document says that it is in Danish."),
    rationale=Text(
        da="En skærmlæser vælger stemme efter det sprog, filen angiver. Dansk læst op med engelsk stemme kan ikke forstås.",
        en="A screen reader chooses its voice by the language that the file gives. Danish read by an English voice cannot be understood.",
    ),
    source=web_accessibility("3.1.1 Sidens sprog"),
    bad=(
        Example(_page("")),
        Example(_page(' lang="en"')),
        Example(_page(' lang=""')),
        Example(pdf(*LINES, language=""), ".pdf"),
        Example(word(_said(WORDS)), ".xml"),
        Example(word(_said(WORDS), styles=_styled("en-US")), ".xml"),
    ),
    good=(
        Example(_page(' lang="da"')),
        Example(_page(' lang="da-DK"')),
        Example(_page(' xml:lang="da"')),
        Example(_page(' lang="en"', "The meals are delivered to citizens who cannot cook for themselves and live in the municipality.")),
        Example(_page(' lang="en"', "Mad.")),
        Example(f"<h1>Madservice</h1><p>{WORDS}</p>"),
        Example(pdf(*LINES), ".pdf"),
        Example(pdf(*LINES, tagged=False), ".pdf"),
        Example(word(_said(WORDS), styles=_styled("da-DK")), ".xml"),
        Example(word(_said(WORDS, "da-DK"), styles=_styled("en-US")), ".xml"),
    ),
    on_reading=problems("missing-document-language"),
    applies=Applies(Text(da="PDF-, Word- og HTML-filer.", en="PDF, Word and HTML files.")),
)
