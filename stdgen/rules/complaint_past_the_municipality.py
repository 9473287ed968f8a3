"""A text that sends a complaint straight to Ankestyrelsen, past the municipality that must look at it first."""

from collections.abc import Iterator

from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.complaints import Claim, claims
from stdgen.rulekit.wording import Wording

HINT = Text(
    da="Skriv, at klagen sendes til kommunen, som vurderer sagen igen og sender den videre til Ankestyrelsen, hvis afgørelsen fastholdes.",
    en="Write that the complaint goes to the municipality, which assesses the case anew and sends it on if it upholds the decision.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:  # the interface of a check
    """A hit for each service that names Ankestyrelsen as receiver and never the municipality."""
    for _, told in claims(document):
        found = ((claim, match) for claim in told if "ankestyrelse" in claim.small and (match := _STRAIGHT.search(claim.small)))
        first = next(found, None)
        if first and not _goes_first(_beside(first[0], told)):
            claim, match = first
            words = " ".join(claim.text[match.start() : match.end()].split())
            message = Text(
                da=f"klagen sendes uden om kommunen: «{words}»",
                en=f"the complaint is sent past the municipality: «{words}»",
            )
            yield Hit(claim.at(match.start(), match.end()), message, HINT, words)


def _beside(straight: Claim, told: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """What is read together with the claim: a section on complaints is read alone, what stands elsewhere with all the rest."""
    if straight.line.topic is not Topic.COMPLAINT_ACCESS:
        return told
    return tuple(claim for claim in told if claim.line.topic is Topic.COMPLAINT_ACCESS)


def _goes_first(told: tuple[Claim, ...]) -> bool:
    """Whether a sentence tells that the municipality looks at the case before it goes on, or sends the complaint there."""
    said = tuple(map(_of_the_municipality, told))
    return any(map(_FIRST.found, said)) or any(map(_TO_A_PLACE.found, said)) or any(_TO_A_NAME.search(claim.text) for claim in told)


def _of_the_municipality(claim: Claim) -> str:
    """What the sentence says without what Ankestyrelsen itself does with a case, and without who is left out."""
    words = _PAST.sub("", claim.small)
    return _BOARD.sub("", words) if "ankestyrelsen" in words else words


_STRAIGHT = Wording(
    ("klag|anke", r"\b(?:på)?(?:klag|anke)\w*\b[^.;]{0,90}?\b(?:til|for|hos|i)\s+(?:den\s+sociale\s+)?ankestyrelsen?"),
    (
        "bringe|give|send|rette|stile|skriv|henvend|ring|mail|aflever",
        r"\b(?:indbringes?|indgives?|sendes?|rettes?|stiles?|skriv\w*|henvend\w+|indsendes?|ring(?:e|er)?|maile?r?"
        r"|afleveres?)\b[^.;]{0,60}?\b(?:til|for|hos)\s+"
        r"(?:den\s+sociale\s+)?ankestyrelsen?",
    ),
    ("klage", r"\bklage(?:instans|myndighed)\w*\s*(?:er|:|–|-)\s*ankestyrelsen|\bklage\w*\s*[:–-]\s*ankestyrelsen"),
    ("prøve|bedøm", r"\b(?:prøve|efterprøve|bedøm)\w*\b[^.;]{0,40}?\b(?:i|af|hos|ved)\s+ankestyrelsen\b"),
    (
        "ankestyrelsens",
        r"\b(?:via|gennem|bruge?r?|benytte?r?|udfyld\w*|til)\s+ankestyrelsens\s+(?:klage|portal|post|digitale|mail|adresse"
        r"|selvbetjening)",
    ),
    (
        "klage",
        r"\bankestyrelsen\b[^.;]{0,60}?\ber\s+klage(?:instans|myndighed)"
        r"|\bankestyrelsen\s+skal\s+(?:have|modtage|have\s+modtaget)\s+(?:\w+\s+)?klage\w*"
        r"|\bankestyrelsen\b[^.;]{0,60}?\b(?:modtager|tager\s+imod|behandler)\s+(?:\w+\s+){0,2}?klage\w*",
    ),
    ("skal", r"\bankestyrelsen,?\s+(?:du|man|borgeren)\s+skal\s+(?:\w+\s+){0,3}?(?:kontakte|til|klage)"),
    ("går", r"\b(?:du|man|borgeren)\s+går\s+(?:\w+\s+)?til\s+ankestyrelsen|\bgår\s+(?:du|man|borgeren)\s+(?:\w+\s+)?til\s+ankestyrelsen"),
    ("adresse", r"\badresse\w*\b[^.;]{0,40}?\bankestyrelsen"),
    ("klag", r"\bklag\w*\b[^.;]{0,60}?\b(?:afgøres|behandles|modtages)\s+af\s+ankestyrelsen"),
    ("ast@ast", r"\bast@ast\.dk"),
    ("hænde", r"\bvære\s+ankestyrelsen\s+i\s+hænde"),
    ("kontakt", r"\bkontakte?\s+ankestyrelsen\b"),
)
_BOARD = pattern(
    r"\bankestyrelsen,?\s+(?:(?!sender|hvis|når|kommunen|vi\b)\w+,?\s+){0,7}?(?:genvurder\w*|revurder\w*|igen|på\s+ny|fasthold\w*)\b"
)
_PAST = pattern(
    r"\b(?:ikke|uden)\b(?:(?!ankestyrelse|\bmen\b|[.;,]).){0,50}?\b(?:kommunen|visitationen|forvaltningen|afdelingen|sagsbehandleren)\b"
    r"|\bkopi\b[^.;]{0,50}"
)
"""Words that leave the municipality out: «ikke sendes til kommunen», «uden om kommunen», or give it a copy only."""
_PLACE = (
    r"(?:kommune(?!ns\s+(?:afgørelse|beslutning|afslag))|jobcent|visitation|visitator|forvaltning|rådgiver|sagsbehandler|afdeling"
    r"|center\b|centre|myndighed|team|borgerservice|enhed(?:en)?\b|kontor|social-"
    r"|ældre|sundhed|[a-zæøå-]*området|handicap|den,?\s+der|dem,?\s+der|os\b|den\s+instans|kontakt)"
)
_PLACES = (
    "kommune|jobcent|visitat|forvaltning|rådgiver|sagsbehandler|afdeling|cent|myndighed|team|borgerservice|enhed|kontor|social"
    "|ældre|sundhed|området|handicap|den|dem|os|kontakt"
)
_FIRST = Wording(
    "genvurder|revurder|videresend|fasthold",
    ("videre", r"\b(?:sende[rs]?|sendt|går|oversende[rs]?|overgår|gives)\s+(?:\w+\s+){0,3}?videre\b"),
    (
        "send",
        r"\b(?:vi|kommunen|visitationen|forvaltningen)\s+(?:\w+\s+)?(?:over)?sender?\b"
        r"|\b(?:over)?sender\s+(?:vi|kommunen|visitationen)\b|\boversend",
    ),
    ("ny", r"på\s+ny\b"),
    ("igen", r"igen\b"),
    ("ikke", r"ikke\s+(?:\w+\s+)?(?:klages?|sendes?)\s+(?:\w+\s+){0,3}?til\s+ankestyrelsen|ikke\s+direkte"),
    ("automatisk", r"\b(?:sendes|går|sender|kommer)\s+(?:[\w-]+\s+){0,3}?automatisk|\bautomatisk\s+(?:videre|sendt|til\s+ankestyrelsen)"),
    ("kommunen", r"\bkommunen\s+(?:skal\s+)?(?:først|i\s+hænde|tage[rs]?|vurderer|behandler|ser)\b(?!\s+ikke)"),
)
_TO_A_PLACE = Wording(
    (
        _PLACES,
        r"\b(?:klag|anke|send|ret|indgiv|indsend|aflever|stile|henvend|skriv|modtag(?!else)|fremsend"
        r"|indbring)\w*\b[^.;]{0,70}?(?<!truffet\s)(?<!bestemt\s)\b(?:til|i"
        rf"|hos|af|ved)\s+(?:(?!ankestyrelse|over\b|om\b|fra\b|afgørelse|brevet\b)[\w-]+\s+){{0,4}}?[\w-]*{_PLACE}"
        rf"|\b(?:kontakte?|ringe?|via|gennem|igennem|være)\s+(?:(?!ankestyrelse)[\w-]+\s+){{0,3}}?[\w-]*{_PLACE}",
    ),
)
_TO_A_NAME = pattern(
    r"\b(?i:(?:klag|send|ret|indgiv|indsend|aflever|stile|henvend|fremsend)\w*\b[^.;]{0,60}?\b(?:til|hos)\s+)"
    r"(?!Ankestyrelse|Den\s+Sociale)[A-ZÆØÅ][\w-]+"
)

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
