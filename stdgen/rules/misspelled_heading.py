"""A heading or title with a well-known word that is misspelled."""

from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.fix import Fix
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.naming.spelling import LEAST, is_certain, is_known, meant
from stdgen.rulekit.words import Role, excerpt, lines, place

WORD = pattern(rf"(?<![\w@./-])[^\W\d_]{{{LEAST},}}(?![\w@/-]|\.\w)")
REST = pattern(r"\s*-?\s+([^\W\d_]{1,6})\b")
LONGEST = 200
"""The letters beyond which a heading is a paragraph that was set like one."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each word of a title or heading that is a letter away from a well-known one and no word of its own."""
    for line in lines(document):
        if line.role not in (Role.TITLE, Role.HEADING) or len(line.text) > LONGEST:
            continue
        for match in WORD.finditer(line.text):
            if (right := meant(match[0])) and not _goes_on(match[0], line.text[match.end() :]):
                said = excerpt(match[0])
                mended = right.upper() if said.isupper() else right.capitalize() if said[0].isupper() else right
                yield Hit(
                    place(line, match.start(), match.end()),
                    Text(da=f"overskriften er stavet forkert: «{said}»", en=f"the heading is misspelled: «{said}»"),
                    Text(da=f"Skriv «{mended}».", en=f"Write «{mended}»."),
                    said,
                    fix=Fix(match[0], mended, safe=is_certain(match[0])),
                )


def _goes_on(word: str, after: str) -> bool:
    """Whether the rest of the word follows, as where a narrow column tore it: «Målgrupp e»."""
    rest = REST.match(after)
    return rest is not None and is_known(word + rest[1])


RULE = Rule(
    code="SG408",
    name="misspelled-heading",
    severity=Severity.WARNING,
    summary=Text(da="Overskrifter er stavet rigtigt.", en="Headings are spelt rightly."),
    rationale=Text(
        da="Overskrifter er det første, læseren ser, og det, en søgning og en indholdsfortegnelse bygger på. Reglen kender de ord, som "
        "går igen i kvalitetsstandarder, og de lange ord i enhver tekst, og melder kun det, der er ét bogstav fra et af dem og ikke er et "
        "ord i sig selv.",
        en="Headings are what the reader sees first, and what a search and a table of contents rest on. The rule knows the words that "
        "recur in quality standards and the long words of any text, and tells only what is one letter away from one of them and no word "
        "of its own.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Lejre Kommune: Sprogpolitik (præcist sprog)",
        "https://www.lejre.dk/om-kommunen/sprogpolitik-i-lejre-kommune/",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Kvalitetstandard for støtte</h1><h2>Formål</h2><p>At hjælpe.</p>"),
        Example("<h1>Støtte</h1><h2>Målgrupe</h2><p>Voksne over 18 år.</p>"),
        Example("<h1>Støtte</h1><h2>Klagevejleding og opfølging</h2><p>Du kan klage.</p>"),
        Example("<h1>Støtte</h1><h2>Indhol</h2><p>Hjælp.</p><h2>Kommunens ansvarr</h2><p>At følge op.</p>"),
        Example("<h1>Støtte</h1><h2>Praktiske oplysniger</h2><p>Ring.</p><h2>Fleksibell hjælp</h2><p>Byt.</p>"),
        Example("<h1>Kvalitetsstandart for støtte</h1><h2>Fomål</h2><p>At hjælpe.</p>"),
        Example("<h1>Kvalitetsstander for støtte</h1><h2>LOVGRUDNLAG</h2><p>Serviceloven § 85.</p>"),
        Example(
            "title: Støtte\nmunicipality: Lille Kommune\nservice: {name: Støtte}\nstatus: draft\nsections:\n"
            "  - topic: processing_deadline\n    heading: Sagbehandlingstid\n    text: Fire uger.\n",
            ".yaml",
        ),
    ),
    good=(
        Example("<h1>Kvalitetsstandard for støtte</h1><h2>Målgruppe</h2><p>Voksne over 18 år.</p>"),
        Example("<h1>Kvalitetsstandarder for støtte</h1><h2>Målgruppens behov</h2><p>Voksne over 18 år.</p>"),
        Example("<h1>Støtte</h1><h2>Kontrakt med leverandøren</h2><p>Kontrakten gælder et år.</p>"),
        Example("<h1>Støtte</h1><h2>Indholdet</h2><p>Hjælp.</p><h2>Hvad indeholder hjælpen?</h2><p>Bad.</p>"),
        Example("<h1>Støtte</h1><h2>Aflysning og aflønning</h2><p>Ring i god tid.</p><h2>Afløsning</h2><p>Du får fri.</p>"),
        Example("<h1>Støtte</h1><h2>Formel godkendelse</h2><p>Byrådet.</p><h2>Omgang med data</h2><p>Vi passer på.</p>"),
        Example("<h1>Støtte</h1><h2>Kørslen til tilbuddet</h2><p>Du kører selv.</p><h2>Tekster og taster</h2><p>Læs op.</p>"),
        Example("<h1>Støtte</h1><h2>Anvendte metoder</h2><p>Samtale.</p><h2>Lovtekster og ombytning</h2><p>Se loven.</p>"),
        Example("<h1>Støtte</h1><h2>Ledsagerordning</h2><p>15 timer.</p><h2>Revisitation</h2><p>Hvert år.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Overskriften Kvalitetstandard står her i teksten.</p>"),
        Example("<h1>Støtte</h1><h2>Se www.kommunen.dk/malgruppe/hjalpemidler</h2><p>Her står mere.</p>"),
        Example("<h1>Støtte</h1><h2>Visitator og visitationen</h2><p>Ring.</p><h2>Personalets kompetencer</h2><p>Uddannet.</p>"),
    ),
    check=check,
)
