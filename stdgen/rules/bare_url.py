"""A long web address that stands in the text as it is, where words could say what it leads to."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.signs import holding
from stdgen.rulekit.words import excerpt, place

ADDRESS = pattern(
    r"(?:(?:https?|file|ftp)://+|(?<![\w@.])www\.|(?<![\w@./-])[\w-]+(?:\.[\w-]+)*\.(?:dk|com|eu|org|net|nu|info|gov|gl|fo"
    r"|io)[/?])[^\s<>«»\"|]+",
    re.IGNORECASE,
)
SIGNS = (
    "http",
    "file://",
    "ftp://",
    "www.",
    ".dk/",
    ".com/",
    ".eu/",
    ".org/",
    ".net/",
    ".nu/",
    ".info/",
    ".gov/",
    ".gl/",
    ".fo/",
    ".io/",
    ".dk?",
    ".com?",
)
"""Every address holds one of these: plain search is many times faster than the pattern."""
SCHEME = pattern(r"https?://", re.IGNORECASE)
ODD = pattern(
    r"[?#%=&~!;@]|:\d{2,5}(?:/|$)|^(?:file|ftp):|/[^/]*\.[a-z]{2,4}x?$|/(?!20\d\d(?:/|$))\d{4,}(?:/|$)|/(?=[^/]{6})[^/]*\d[a-z][^/]*$",
    re.IGNORECASE,
)
"""What nobody types in: a question to a machine, the name of a file, a number or a key that a machine gave."""
LONG, DEEP = 40, 3
"""Characters, the `https://` before them left out, and parts of a path, that nobody copies from paper or listens to."""
CLOSING = ".,;:!?)]}’'"

HINT = Text(
    da="Skriv, hvad siden hedder, og gør ordene til et link. Skal dokumentet trykkes, så brug en kort adresse som www.kommunen.dk/frister.",
    en="Write what the page is called and make the words a link. If the document is to be printed, use a short address.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each long address in the text, whether it is a link or not."""
    for line in holding(document, SIGNS):
        for match in ADDRESS.finditer(line.text):
            words = match[0].rstrip(CLOSING)
            if _is_long(SCHEME.sub("", words)):
                shown = excerpt(words) if len(words) <= 80 else f"{words[:78]} …"
                yield Hit(
                    place(line, match.start(), match.start() + len(words)),
                    Text(da=f"en lang webadresse står i teksten: «{shown}»", en=f"a long web address stands in the text: «{shown}»"),
                    HINT,
                    shown,
                )


def _is_long(address: str) -> bool:
    """Whether an address has many characters or parts, odd signs, or ends in the name of a file."""
    parts = [part for part in address.split("/")[1:] if part]
    return len(address) > LONG or len(parts) >= DEEP or ODD.search(address) is not None


LONG_ONE = "https://www.norddjurs.dk/borger/handicap/generel-information-om-norddjurs/sagsbehandlingsfrister"

RULE = Rule(
    code="SG506",
    name="bare-url",
    severity=Severity.NOTE,
    summary=Text(da="En lang webadresse er et link med ord, ikke tekst.", en="A long web address is a link with words, not text."),
    rationale=Text(
        da="En skærmlæser læser adressen op tegn for tegn, og ingen taster den ind fra papir. Trykte standarder gør det ofte, så det er en "
        "bemærkning. Korte adresser som www.kommunen.dk/frister er i orden.",
        en="A screen reader reads the address out sign by sign, and nobody types it in from paper. Printed standards often do it, so that "
        "this "
        "is a note. Short addresses such as www.kommunen.dk/frister are fine.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "W3C: WCAG-teknik H78 (et links adresse er som regel ikke beskrivende nok)",
        "https://www.w3.org/TR/WCAG20-TECHS/H78",
        "2026-11-22",
    ),
    bad=(
        Example(f"<h1>Støtte</h1><h2>Frist</h2><p>Fristerne står på {LONG_ONE}.</p>"),
        Example(f'<h1>Støtte</h1><h2>Frist</h2><p>Se <a href="{LONG_ONE}">{LONG_ONE}</a></p>'),
        Example("<h1>Støtte</h1><h2>Lov</h2><p>Reglerne står på https://www.retsinformation.dk/eli/lta/2025/1129.</p>"),
        Example("<h1>Støtte</h1><h2>Lov</h2><p>Se www.retsinformation.dk/Forms/R0710.aspx?id=197036&amp;exp=1#Kap5 (kapitel 5).</p>"),
        Example("<h1>Støtte</h1><h2>Skema</h2><p>Hent skemaet på kommunen.dk?id=4711&amp;side=12 eller www.kommunen.dk/skema.odt.</p>"),
        Example("<h1>Støtte</h1><h2>Kort</h2><p>Ruten er på https://maps.google.com/@55.6,12.1,15z/data=!3m1.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Pris</h2><p>Se f.eks./fx www.kommunen.dk/a.b eller m.v./osv., 3.stk/nr. 4 og 50 kr./md.</p>"),
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Fristerne står på www.kommunen.dk/frister.</p>"),
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Fristerne står på https://www.norddjurs.dk/sagsbehandlingsfrister.</p>"),
        Example(f'<h1>Støtte</h1><h2>Frist</h2><p>Se <a href="{LONG_ONE}">kommunens sagsbehandlingsfrister</a>.</p>'),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>Skriv til socialogsundhedsforvaltningensvisitation@kommunen-i-midten.dk.</p>"),
        Example("<h1>Støtte</h1><h2>Frist</h2><p>Fristerne står på kommunen.dk/borger/frister, og priserne på kommunen.dk/priser.</p>"),
        Example("<h1>Støtte</h1><h2>Kontakt</h2><p>www.kommunen.dk, www.borger.dk og www.ast.dk kan alle hjælpe dig videre.</p>"),
    ),
    check=check,
)
