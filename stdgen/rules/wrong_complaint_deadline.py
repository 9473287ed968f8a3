"""A deadline for complaints that is not four weeks from when the decision came."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.complaints import Claim, claims
from stdgen.rulekit.periods import Period, may_hold_one, periods
from stdgen.rulekit.wording import Wording, small

FOUR_WEEKS = 28
HINT = Text(
    da="Klagen skal være modtaget senest fire uger efter, at borgeren har modtaget afgørelsen: skriv «inden fire uger efter, at du "
    "har fået afgørelsen».",
    en="The complaint must have been received within four weeks after the citizen received the decision: write that.",
)
HINT_SENT = Text(
    da="Det afgørende er, hvornår kommunen har klagen: skriv «modtaget inden fire uger», så ingen sender den for sent.",
    en="What counts is when the municipality has the complaint: write «received within four weeks», so that nobody sends it too late.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:  # the interface of a check
    """A hit for each wrong figure, for a wrong first day, and for «sendt» where «modtaget» is meant."""
    for _, told in claims(document):
        for claim in told:
            if not may_hold_one(claim.small) or not any(periods(claim.text)):
                continue
            for start, clause in _clauses(claim.text):
                found = next((each for each in periods(clause) if _is_deadline(claim, clause, each)), None)
                if found:
                    yield from _judged(claim, start, clause, found)


def _judged(claim: Claim, offset: int, clause: str, period: Period) -> Iterator[Hit]:
    words = clause[period.start : period.end]
    if period.days != FOUR_WEEKS:
        message = Text(da=f"klagefristen er fire uger, ikke «{words}»", en=f"the deadline for complaints is four weeks, not «{words}»")
        yield Hit(claim.at(offset + period.start, offset + period.end), message, HINT, words)
    elif early := _WRONG_FIRST_DAY.search(clause, period.end):
        words = early[0].strip()
        message = Text(
            da=f"klagefristen løber fra den dag, borgeren modtager afgørelsen, ikke «{words}»",
            en=f"the deadline for complaints runs from the day on which the citizen receives the decision, not «{words}»",
        )
        yield Hit(claim.at(offset + early.start(), offset + early.end()), message, HINT, words)
    elif (sent := _SENT.search(clause, 0, period.start)) and not _RECEIVED.search(claim.text):
        words = sent[0]
        message = Text(
            da=f"klagen skal være modtaget inden fristen, ikke kun «{words}»",
            en=f"the complaint must have been received within the deadline, not only be «{words}» (sent)",
        )
        yield Hit(claim.at(offset + sent.start(), offset + sent.end()), message, HINT_SENT, words, Severity.NOTE)


def _clauses(sentence: str) -> Iterator[tuple[int, str]]:
    """The sentence's clauses, as one may tell the citizen's deadline and the next the authority's."""
    start = 0
    for match in _NEXT_CLAUSE.finditer(sentence):
        yield start, sentence[start : match.start()]
        start = match.end()
    yield start, sentence[start:]


def _is_deadline(claim: Claim, clause: str, period: Period) -> bool:
    """Whether the citizen's time to complain is meant, not the authority's time to answer."""
    words = small(clause)
    if _AUTHORITY.found(words):
        return False
    labelled = _is_labelled(claim) and period.start < 40  # «Klagefrist» as the heading, the figure opening the text
    if not labelled and not (_LODGING.found(words) or (_LODGING.found(claim.small) and not _AUTHORITY.found(claim.small))):
        return False
    return labelled or bool(_BEFORE.search(clause, 0, period.start) or _AFTER.match(clause, period.end))


def _is_labelled(claim: Claim) -> bool:
    return bool(claim.line.under) and _LABEL.search(claim.line.under[-1]) is not None


_NEXT_CLAUSE = pattern(
    r"[;–]\s+|,?\s+(?:og|men|hvorefter|hvor|hvorpå|som|derefter|herefter)\s+(?=(?:så\s+)?(?:kommunen|vi|visitationen|forvaltningen"
    r"|myndigheden|sagen|den"
    r"|ankestyrelsen|afdelingen|du\s+(?:får|vil)|skal\s+kommunen)\b)|,\s+(?=(?:skal|vil|har)\s+(?:kommunen|vi|visitationen"
    r"|forvaltningen|ankestyrelsen)\b)",
    re.IGNORECASE,
)
_AUTHORITY = Wording(
    "genvurder|revurder|besvar|videresend|kvitter|bekræft|overskr|overhold|sagsbehandlingstid|varsl|forlæng|regnes|anses|fastholde"
    "|træff|begynd|indkald|offentliggør|samtale|afgjort|tilbagemeld|orienter|underret|rykke|oversend|ventetid|iværksæt"
    "|bemærkning|udtale|kommenter|uddyb"
    "|supplere|besked|gennemgå|undersøg|kigge|bilag|dokument|eftersend|fuldmagt|oplysninger|materiale|erklæring|begrundelse"
    "|aktindsigt|fortryd|opsig|genoptag|partshør|sættes i gang",
    ("behandl", r"behandl(?:es|er|et|ing)"),
    ("svar", r"\bsvar\b|\bsvare"),
    (
        "har|skal|vil|afgør|ser|sender",
        r"(?:kommunen|visitationen|forvaltningen|vi|ankestyrelsen)\s+(?:har|skal|vil|afgør|ser|sender)",
    ),
    ("videre", r"\bvidere\s+til"),
    ("får", r"\bdu\s+får\b|\bfår\s+du\b"),
    ("hør", r"\bhørt?\b"),
    ("stilling", r"tager?\s+stilling"),
    ("se", r"se\s+på\s+(?:sagen|afgørelsen)|ser\s+på"),
    ("går", r"går\s+ud\s+fra|går\s+der|der\s+går"),
    ("afgør", r"ny\s+afgørelse|afgøres\b"),
    (
        "har|skal|giver|sender|ringer|vender|ser|læser|melder|tager|kontakter|skriver|bruger",
        r"^\W*(?!du\b|man\b|borger|ansøger|klage|en\b|der\b|frist|de[nt]\b|dette|vil\b|ønsker|er\b|hvis|når|inden|senest|send"
        r"|ring|skriv|kontakt|pårørende"
        r"|værge)(?:[\w-]+\s+){1,4}?(?:har|skal|giver|sender|ringer|vender|ser|læser|melder|tager|kontakter|skriver"
        r"|bruger)\b(?!.*\btil\s+at\s+klage)",
    ),
    ("sagen", r"\bsagen\s+(?:over)?sendes\b"),
    ("tilbage", r"\btræk\w*\s+(?:[\w-]+\s+){0,5}?tilbage\b"),
    ("møde", r"\b(?:et|til|på)\s+møde\b"),
    ("ikke", r"\bikke\s+(?:er|bliver|har)\b"),
    ("vurdere", r"vurdere[ts]"),
    ("vende", r"vende[rt]?\s+tilbage"),
    ("fremme", r"fremme\b"),
    ("er", r"^\W*(?:(?:her|der)efter\s+)?(?:visitationen|kommunen|forvaltningen|afdelingen|vi)\s+\w+er\b"),
)
_LODGING = Wording(
    ("klag", r"\b(?:på)?klage[nr]?s?\b|\bklagefrist"),
    ("anke", r"\bankefrist|\banke[snr]*\b"),
    ("indgive|indsende|indbring|henvende", r"\b(?:indgive|indsende|indbring|henvende)"),
    ("send", r"\bsend(?:e|es|t)?\b"),
    ("modtaget", r"\bmodtaget\b"),
    ("hænde", r"i\s+hænde"),
    ("indsigelse", r"\bgøre\s+indsigelse"),
    ("sige", r"\bsige\s+(?:det\s+)?til"),
    ("ske", r"\bske\b"),
    ("kontakt", r"\bkontakte?\b"),
    ("frist", r"\bfrist(?:en)?\b"),
    ("skriv", r"\bskrive?\b"),
    ("ring", r"\bringe?\b"),
)
_BEFORE = pattern(
    r"(?:\binden(?:\s+for)?|\bsenest|frist\w*\s+(?:\w+\s+){0,5}?(?:er|på|af|udgør|udløber|løber\s+ud|lyder\s+på)|frist\w*\s*:"
    r"|\bhar(?:\s+du|\s+man"
    r"|\s+borgeren)?|\bi\s+op\s+til|\budløbet\s+af|\bklages?\s+i)"
    r"(?:\s+(?:en\s+frist\s+(?:på|af)|højst|maksimalt|for|de\s+første|en\s+periode\s+på))?\s+$",
    re.IGNORECASE,
)
_AFTER = pattern(r"\s*-?\s*(?:klage)?frist|\s+til\s+at\s+(?:\w+\s+){0,2}?(?:klage|anke|påklage)", re.IGNORECASE)
_WRONG_FIRST_DAY = pattern(
    r"\s*(?:fra|efter),?\s+(?:afgørelsens\s+(?:dato|datering)|brevets\s+dato|dato(?:en)?\s+(?:for|på|i)\s+(?:afgørelsen|brevet)"
    r"|(?:at\s+)?afgørelsen\s+(?:er|blev)\s+"
    r"(?:truffet|dateret|sendt|afsendt)|den\s+dato,?\s+(?:der|som)?\s*(?:afgørelsen|brevet)\s+er\s+(?:dateret|sendt))",
    re.IGNORECASE,
)
_SENT = pattern(r"\b(?:afsend(?:es|t)|poststemple[st]*|indsend(?:es|t)|sende?s?|sendt)\b(?!\s+til\s+Ankestyrelsen)", re.IGNORECASE)
_RECEIVED = pattern(
    r"\bmodtage[ts]?\s+(?:af|i|hos|inden|senest)|\bi\s+hænde|(?:være|er|have)\s+modtaget|fremme\s+(?:hos|i|ved)", re.IGNORECASE
)
_LABEL = pattern(r"\b(?:klage|anke)frist|\bfrist\w*\s+(?:for|til)\s+(?:at\s+)?(?:klage|anke)", re.IGNORECASE)

RULE = Rule(
    code="SG216",
    name="wrong-complaint-deadline",
    severity=Severity.ERROR,
    summary=Text(
        da="Fristen for at klage over en afgørelse er fire uger fra den dag, borgeren har modtaget den.",
        en="The deadline for complaining about a decision is four weeks from the day on which the citizen received it.",
    ),
    rationale=Text(
        da="Står der en kortere frist, opgiver borgeren måske en klage, som hun har ret til. Står der en længere, mister hun retten. "
        "Klagen skal være modtaget inden fristen; at den er sendt, er ikke nok. Frister for at klage over, hvordan hjælpen udføres, "
        "og frister hos andre klageinstanser er ikke omfattet.",
        en="A shorter deadline may make the citizen give up a complaint that she has a right to; a longer one loses her that right. "
        "The complaint must have been received in time; having sent it is not enough. Deadlines for complaints about how help is carried "
        "out, and those of other bodies, are not meant.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "DUKH: Hvis du vil klage – regler og gode råd",
        "https://www.dukh.dk/Selvhj%C3%A6lp/Hvis-du-vil-klage---regler-og-gode-r%C3%A5d",
        "2026-11-22",
    ),
    bad=(
        Example(
            "<h1>Støtte</h1><h2>Klageadgang</h2><p>Klagen skal være modtaget i kommunen inden 14 dage efter, at du har fået afgørelsen.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du kan klage over afgørelsen til Visitationen. Klagefristen er seks uger.</p>"),
        Example("<h1>Støtte</h1><h2>Klagevejledning</h2><p>Der skal klages inden for en måned fra modtagelsen af afgørelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Er du uenig i afgørelsen, har du 3 uger til at klage over den.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>En klage indgives inden 4 uger fra afgørelsens dato til Center for Social og Sundhed.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen skal sendes til Visitationen inden 4 uger.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>En klage skal indgives inden 4 uger efter modtagelsen af afgørelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen skal være kommunen i hænde senest fire uger efter, at du har fået afgørelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du har 4 (fire) uger til at klage. Kommunen svarer dig inden 10 dage.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Kommunen genvurderer sagen inden fire uger og sender den videre inden 2 uger derefter.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Fristen for at klage er 28 dage, fra du har modtaget afgørelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage over udførelsen</h2><p>Klager over rengøringen skal ske til leverandøren inden 2 hverdage.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Er du utilfreds med den måde, hjælpen udføres på, skal du klage til lederen inden 14 dage.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Klager over sundhedsfaglig behandling skal ske til Styrelsen for Patientklager inden 2 år.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Sagsbehandlingsfrist</h2><p>Du får svar inden seks uger. Du kan klage, hvis fristen på 6 uger "
            "overskrides.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagen sendes til Visitationen og skal være modtaget inden fire uger.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Opfølgning</h2><p>Vi følger op senest tre måneder efter opstart. Her kan du også klage over maden.</p>"
        ),
    ),
    check=check,
)
