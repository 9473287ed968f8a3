"""What Word, LibreOffice or Excel print where a reference leads nowhere: «Fejl! Henvisningskilde ikke fundet.»"""

import re
from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.signs import holding
from stdgen.rulekit.words import excerpt, place

SIGNS = ("fejl", "error", "_ref", "_toc", "#", "toc \\", "elementer til", "poster til", "entries")
"""Every such text holds one of these in small letters: plain search is faster, and most lines have none."""

LEFT = pattern(
    r"""(?<!\w)(?:
      fejl\s?!\s*(?=[^.!?\n]{0,80}\b(?:henvisning\w*|reference\w*|bogmærke\w*|betegnelse|argument|hyperlink\w*|link(?:et)?
        |objekt\w*|filnavn\w*|typografi\w*|fanen|indholdsfortegnelse\w*|autotekst\w*|syntaks\w*|variabel\w*|variablen|parameter\w*|felt\w*
        |dokumentegenskab\w*|defineret|angivet|ugyldigt?|stikord\w*|sekvens\w*)\b)[^.!?\n]{1,120}\.?
    | error\s?!\s*(?=[^.!?\n]{0,80}\b(?:reference|bookmark|document|hyperlink|link|style|switch|argument|filename|object\w*
        |autotext|syntax|tab|table|index|variable|defined|specified|valid|number)\b)[^.!?\n]{1,120}\.?
    | fejl\s?:\s*(?:henvisningskilden?|referencekilden?|kilden)\s+(?:blev\s+|er\s+|kunne\s+)?ikke\s+(?:fundet|findes)\.?
    | error\s?:\s*reference\s+source\s+not\s+found\.?
    | der\s+(?:blev|er)\s+ikke\s+fundet\s+nogen\s+(?:elementer|poster)\s+til\s+(?:indholdsfortegnelsen|figurlisten|indekset)\.?
    | no\s+(?:table\s+of\s+(?:contents|figures)|index)\s+entries\s+found\.?
    | \{?\s?\b(?:PAGE)?REF\s+_(?:Ref|Toc)\d+(?:\s+\\[\w*]+(?:\s+MERGEFORMAT)?)*\s?\}?
    | \{?\s?\bTOC(?:\s+\\[a-z](?:\s+"[^"\n]{1,20}")?)+\s?\}?
    | \#(?:REFERENCE|REF|VÆRDI|VALUE|NAVN|NAME|DIVISION/0|DIV/0|NUL|NULL|NUM|TAL|TOM)[!?](?!\w) | \#(?:I/T|N/A)(?![\w!?])
    )""",
    re.VERBOSE | re.IGNORECASE,
)

QUOTES = tuple("\"“”„«»'’")
POINTS = pattern(
    r"\b(?:se|afsnit(?:tet)?|kapit(?:el|let)|side|bilag(?:et)?|tabel(?:len)?|figur(?:en)?|punkt(?:et)?|under|jf\.)\s*$", re.IGNORECASE
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each text that stands for a broken reference; what stands in quotation marks is spoken of."""
    for line in holding(document, SIGNS):
        for match in LEFT.finditer(line.text):
            if _is_spoken_of(line.text[: match.start()]):
                continue
            words = excerpt(match[0])
            yield Hit(
                place(line, match.start(), match.start() + len(match[0].rstrip())),
                Text(da=f"en henvisning er gået i stykker: «{words}»", en=f"a reference is broken: «{words}»"),
                Text(
                    da="Sæt henvisningen igen, eller skriv det, den viste til; i Word: markér alt, tryk F9, og søg efter «Fejl!».",
                    en="Set the reference again or write what it pointed to; in Word: mark everything, press F9 and search for «Error!».",
                ),
                words,
            )


def _is_spoken_of(before: str) -> bool:
    """Whether a quotation mark stands before it, not as that of a heading that was pointed to: «se afsnittet \"…»."""
    return before.endswith(QUOTES) and not POINTS.search(before[:-1])


RULE = Rule(
    code="SG108",
    name="field-error",
    severity=Severity.ERROR,
    summary=Text(da="Ingen henvisning er gået i stykker.", en="No reference is broken."),
    rationale=Text(
        da="Når et bogmærke, en overskrift eller et regneark flyttes, skriver Word og LibreOffice en fejl, hvor henvisningen stod. "
        "Borgeren får fejlen i stedet for sidetallet, navnet eller beløbet.",
        en="When a bookmark, a heading or a spreadsheet is moved, Word and LibreOffice print an error where the reference stood. The "
        "citizen gets the error instead of the page number, the name or the amount.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Kvalitetsstandard for social behandling for stofmisbrug, med «Fejl! Ukendt betegnelse for dokumentegenskab.»",
        "http://docplayer.dk/676405-Kvalitetsstandard-for-social-behandling-for-stofmisbrug-jf-servicelovens-101.html",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Misbrugsbehandling</h1><p>Fejl! Ukendt betegnelse for dokumentegenskab.</p><h2>Formål</h2><p>Hjælp.</p>"),
        Example("<h1>Madservice</h1><h2>Pris</h2><p>Priserne står på side Fejl! Bogmærke er ikke defineret. i bilaget.</p>"),
        Example("<h1>Madservice</h1><h2>Klage</h2><p>Se afsnit Fejl! Henvisningskilde ikke fundet., hvis du vil klage.</p>"),
        Example("<h1>Madservice</h1><h2>Klage</h2><p>Se afsnit Fejl: Henvisningskilde ikke fundet om klage.</p>"),
        Example("<h1>Madservice</h1><h2>Klage</h2><p>Se kapitel Error! Reference source not found. om klage.</p>"),
        Example("<h1>Madservice</h1><h2>Omfang</h2><p>Se tabel Error: Reference source not found.</p>"),
        Example("<h1>Madservice</h1><h2>Omfang</h2><p>Se side PAGEREF _Toc48211 \\h 7.</p>"),
        Example("<h1>Madservice</h1><h2>Pris</h2><table><tr><td>Hovedret</td><td>#REFERENCE!</td></tr></table>"),
        Example("<h1>Madservice</h1><h2>Klage</h2><p>Se Fejl! Linket er ugyldigt.</p>"),
        Example("<h1>Madservice</h1><h2>Klage</h2><p>Læs afsnittet ”Fejl! Henvisningskilde ikke fundet.”</p>"),
    ),
    good=(
        Example("<h1>Madservice</h1><h2>Kontakt</h2><p>Fejl! Kontakt os, hvis maden ikke er kommet.</p>"),
        Example("<h1>Madservice</h1><h2>Kontakt</h2><p>Er der fejl: ring til køkkenet. Vi retter fejl! Ring bare.</p>"),
        Example("<h1>Madservice</h1><h2>Klage</h2><p>Fejl: Du får den forkerte ret. Så ring til os.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Står der «Fejl! Bogmærke er ikke defineret» i planen, så sig det til os.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Vi retter fejl i henvisningen, hvis bogmærket ikke er defineret.</p>"),
        Example("<h1>Støtte</h1><h2>Indhold</h2><p>Følg #VærdigÆldrepleje og #ref på vores side. Vi bor i opgang #3.</p>"),
        Example("<h1>Støtte</h1><h2>Priser</h2><p>Alt er beregnet pr. døgn, jf. reference 4. Se TOC-modellen og trial and error.</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><p>Tabel 2. Henvisning: Egen læge henviser. Kilde ikke fundet? Spørg os.</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><p>Error! Det skrev systemet, da du søgte. No entries. Se side 4 og 5.</p>"),
        Example("<h1>Støtte</h1><h2>Omfang</h2><p>Hvis der sker fejl! Så skriver vi det i journalen.</p>"),
        Example("<h1>Støtte</h1><h2>Pris</h2><table><tr><td>Transport</td><td>I/T</td></tr><tr><td>Nr.</td><td>#</td></tr></table>"),
    ),
    check=check,
)
