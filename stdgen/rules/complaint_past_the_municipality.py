"""A text that sends a complaint straight to Ankestyrelsen, past the municipality that must look at it first."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.complaints import claims

HINT = Text(
    da="Skriv, at klagen sendes til kommunen, som vurderer sagen igen og sender den videre til Ankestyrelsen, hvis afgørelsen fastholdes.",
    en="Write that the complaint goes to the municipality, which assesses the case anew and sends it on if it upholds the decision.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:  # the interface of a check
    """A hit for each service that names Ankestyrelsen as receiver and never the municipality."""
    for _, told in claims(document):
        if any(_FIRST.search(_BOARD.sub("", claim.text)) for claim in told):
            continue
        found = ((claim, match) for claim in told if "nkestyrelse" in claim.text and (match := _STRAIGHT.search(claim.text)))
        if first := next(found, None):
            claim, match = first
            words = " ".join(match[0].split())
            message = Text(
                da=f"klagen sendes uden om kommunen: «{words}»",
                en=f"the complaint is sent past the municipality: «{words}»",
            )
            yield Hit(claim.at(match.start(), match.end()), message, HINT, words)


_STRAIGHT = pattern(
    r"\b(?:på)?(?:klag|anke)\w*\b[^.;]{0,90}?\b(?:til|for|hos|i)\s+(?:den\s+sociale\s+)?ankestyrelsen?"
    r"|\b(?:indbringes?|indgives?|sendes?|rettes?|stiles?|skriv\w*|henvend\w+|indsendes?)\b[^.;]{0,60}?\b(?:til|for"
    r"|hos)\s+(?:den\s+sociale\s+)?ankestyrelsen?"
    r"|\bklage(?:instans|myndighed)\w*\s*(?:er|:)\s*ankestyrelsen|\bklage\w*\s*:\s*ankestyrelsen"
    r"|\bankestyrelsen\s+er\s+klage(?:instans|myndighed)|\bast@ast\.dk|\bvære\s+ankestyrelsen\s+i\s+hænde"
    r"|\bankestyrelsen\s+skal\s+(?:have|modtage)\s+(?:din\s+)?klage\w*|\bkontakte?\s+ankestyrelsen\b|\bankestyrelsen\s+(?:modtager"
    r"|behandler)\s+(?:din\s+)?klage\w*",
    re.IGNORECASE,
)
_BOARD = pattern(r"\bankestyrelsen\s+(?:(?!sender|hvis)\w+\s+){0,5}?(?:genvurder\w*|revurder\w*|igen|på\s+ny)\b", re.IGNORECASE)
"""What Ankestyrelsen itself does with a case says nothing of the municipality."""
_PLACE = (
    r"(?:kommune(?!ns\s+(?:afgørelse|beslutning|afslag))|jobcent|visitation|visitator|forvaltning|rådgiver|sagsbehandler|afdeling"
    r"|center\b|centre|myndighed|team|borgerservice|enhed(?:en)?\b|kontor|social-"
    r"|ældre|sundhed|[a-zæøå-]*området|handicap|den,?\s+der|dem,?\s+der|os\b|den\s+instans|kontakt)"
)
_FIRST = pattern(
    r"genvurder|revurder|videresend|\b(?:sende[rs]?|sendt|går|oversende[rs]?|overgår|gives)\s+(?:\w+\s+){0,3}?videre\b"
    r"|\b(?:vi|kommunen|visitationen|forvaltningen)\s+(?:\w+\s+)?(?:over)?sender?\b|\b(?:over)?sender\s+(?:vi|kommunen"
    r"|visitationen)\b|fasthold|på\s+ny\b|igen\b"
    r"|ikke\s+(?:\w+\s+)?(?:klage|sendes)\b|ikke\s+direkte|\boversend|\bautomatisk"
    rf"|\b(?:klag|anke|send|ret|indgiv|indsend|aflever|stile|henvend|skriv|modtag|fremsend|indbring)\w*\b[^.;]{{0,70}}?\b(?:til|i"
    rf"|hos|af|ved)\s+"
    rf"(?:(?!ankestyrelse|over\b|om\b)[\w-]+\s+){{0,4}}?[\w-]*{_PLACE}"
    r"|\b(?:klag|send|ret|indgiv|indsend|aflever|stile|henvend|fremsend)\w*\b[^.;]{0,60}?\b(?:til|hos)\s+(?-i:(?!Ankestyrelse"
    r"|Den\s+Sociale)[A-ZÆØÅ])[\w-]+"
    rf"|\b(?:kontakte?|ringe?|via|gennem|igennem|være)\s+(?:(?!ankestyrelse)[\w-]+\s+){{0,3}}?[\w-]*{_PLACE}"
    r"|\bkommunen\s+(?:skal\s+)?(?:først|i\s+hænde|tage[rs]?|vurderer|behandler|ser)",
    re.IGNORECASE,
)
"""Words that send the complaint to the municipality first, or tell that it looks at the case before it goes on."""

RULE = Rule(
    code="SG217",
    name="complaint-past-the-municipality",
    severity=Severity.WARNING,
    summary=Text(
        da="En klage går gennem kommunen, som vurderer sagen igen, før den kommer til Ankestyrelsen.",
        en="A complaint goes through the municipality, which assesses the case anew before it comes to Ankestyrelsen.",
    ),
    rationale=Text(
        da="Man kan ikke klage direkte til Ankestyrelsen. Den, der sender sin klage dertil, taber tid, og fristen løber imens.",
        en="One cannot complain to Ankestyrelsen directly. Whoever sends the complaint there loses time while the deadline runs.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Ankestyrelsen: Klagevejledning og tidsfrister",
        "https://ast.dk/for-borgere-med-en-klagesag/din-sag-i-ankestyrelsen/klagevejledning-og-tidsfrister",
        "2026-11-22",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>Du kan klage over afgørelsen til Ankestyrelsen inden fire uger.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Afgørelsen kan indbringes for Ankestyrelsen. Der kan klages mundtligt eller skriftligt.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klagevejledning</h2><p>Klagen sendes til Ankestyrelsen, 7998 Statsservice.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Får du afslag, kan du anke afgørelsen til Ankestyrelsen.</p>"),
    ),
    good=(
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Afgørelsen kan indbringes for Ankestyrelsen. Klagen sendes til kommunen, som "
            "genvurderer sagen.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Send klagen til Visitationen. Fastholder vi, går klagen videre til Ankestyrelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du kan klage til Ankestyrelsen via Norddjurs Kommune.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Giver kommunen ikke medhold i klagen, videresendes klagen til Ankestyrelsen.</p>"
            "<p>Afgørelser efter serviceloven kan indbringes for Ankestyrelsen.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Er du uenig, siger du det til din rådgiver. Vi ser på sagen igen, inden den sendes til "
            "Ankestyrelsen.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Klagevejledning følger med afgørelsen.</p><h2>Kontakt</h2><p>Ankestyrelsen, 7998 "
            "Statsservice.</p>"
        ),
        Example("<h1>Anbringelse</h1><h2>Klage</h2><p>Børne- og ungeudvalgets afgørelser kan indbringes direkte for Ankestyrelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Tilsyn</h2><p>Ankestyrelsen fører tilsyn med kommunen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klager over personalet sendes til lederen, klager over tilsynet til Ankestyrelsen.</p>"),
    ),
    check=check,
)
