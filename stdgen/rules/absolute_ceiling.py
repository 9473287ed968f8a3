"""A ceiling on help that leaves no room for whoever needs more."""

from collections.abc import Iterator
from functools import partial

from stdgen.law import lookup
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.law import Bound
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.absolutes import Absolute, hits
from stdgen.rulekit.ceilings import CLOSED, SIGNS, TIMES, Most, mosts
from stdgen.rulekit.granting import HELP
from stdgen.rulekit.periods import NUMBERS
from stdgen.rulekit.softeners import Room
from stdgen.rulekit.subjects import Subject
from stdgen.rulekit.wording import Wording
from stdgen.rulekit.words import Line

HINT = Text(
    da="Skriv, at niveauet er vejledende, fx «som udgangspunkt højst …», og at der altid foretages en konkret og individuel vurdering.",
    en="Write that the level is guiding, for instance «som udgangspunkt højst …», and that each case is always assessed individually.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each most of help that neither its section nor a statute loosens."""
    yield from hits(document, partial(_ceiling, context), SIGNS, _message, HINT)


def _message(words: str, room: Room) -> Text:
    if room is Room.ELSEWHERE:
        return Text(
            da=f"loftet «{words}» står alene; kun et andet afsnit siger, at der vurderes individuelt",
            en=f"the ceiling «{words}» stands alone; only another section says that cases are assessed individually",
        )
    return Text(
        da=f"loftet «{words}» giver ikke plads til en individuel vurdering",
        en=f"the ceiling «{words}» leaves no room for an individual assessment",
    )


def _ceiling(context: Context, line: Line, sentence: str, subject: Subject) -> Absolute | None:
    for most in mosts(sentence):
        if _GRANTED.search(sentence) or _measures(line, most):
            if _NOT_HELP.found(sentence) or _is_statutory(most, sentence, subject, context):
                return None
            return Absolute(most.start, most.end)
        break
    if closed := CLOSED.search(sentence):
        return None if _NOT_HELP.found(sentence) or _BY_LAW.found(sentence) else Absolute(closed.start(), closed.end())
    fixed = TIMES.search(sentence)
    return Absolute(fixed.start(), fixed.end(), Severity.WARNING) if fixed and not _NOT_HELP.found(sentence) else None


def _measures(line: Line, most: Most) -> bool:
    """Whether a most is one of help although no verb says so: «Indkøb: højst 1 gang om ugen» among the contents."""
    if line.topic in (Topic.EXTENT, Topic.DURATION):
        return True
    return (
        line.topic in (Topic.CONTENT, Topic.CRITERIA)
        and not most.up_to
        and (not most.amount.unit or most.amount.unit.startswith(_TIMES_OR_HOURS))
    )


def _is_statutory(most: Most, sentence: str, subject: Subject, context: Context) -> bool:
    """Whether the figure is the law's own: the sentence says so, or the law knows it for this service."""
    if _BY_LAW.found(sentence):
        return True
    number, unit = most.amount.number, most.amount.unit
    value = number if number[:1].isdigit() else str(NUMBERS.get(number, ""))
    known = (figure for each in subject.provisions for figure in lookup.figures(context.law, each, context.as_of))
    return any(
        figure.value == value and figure.bound is not Bound.AT_LEAST and figure.unit.split()[0][:3].casefold() == unit[:3]
        for figure in known
    )


_TIMES_OR_HOURS = ("time", "min", "gang", "besøg", "samtale", "tur", "kvarter", "bad")
_GRANTED = pattern(
    r"\b(?:yde[rs]?|ydet|give[rs]?|givet|bevilget|leveret|tildelt|tilbudt|gives|bevil\w*|tildele\w*|tilbyde\w*|leveres?|levere[rt]"
    r"|udmåle\w*|visitere\w*|dækkes?|omfatter|varer|vare|udgør|udgøre|få|får|modtage[rs]?|har\s+ret\s+til|er\s+berettiget"
    r"|komme[rs]?|køres?|gøres\s+rent|rengøres|støvsuges|vaskes|bades?|hentes|besøges?|ledsages?|aflastes|trænes?|deltage[rs]?"
    r"|benytte[rs]?"
    r"|udføres|foretages|afsættes|sættes\s+af|planlægges|beregnes|råder\s+over|til\s+rådighed|bruges?|bo|gør\s+rent|har\s+adgang"
    r"|omfanget|timetallet|niveauet|antallet|bevillingen|rammen"
    rf"|{HELP})\b"
)
_NOT_HELP = Wording(
    "forsink|forskyd|forskubb|opspar|overføre|klage|kilometer|tidsrum|genoptages|opbevar|holdbar|opfølgning|revurder|varsel|ventetid"
    "|sygdom|udland|fravær|kroner|kr.|køretid|rejsetid|kørselstid|transporttid|åbningstid|åben|evaluer|pause|aflys|udsæt",
    ("frist", r"\bfrist|[a-zæøå]frist(?:en)?\b"),
    (
        "inden|senest|svar|før",
        r"\b(?:inden(?!\s+for\s+(?:en|et|den|rammen?)\b)|svar|før)\b"
        r"|(?<!ophører\s)(?<!stopper\s)(?<!slutter\s)(?<!afsluttes\s)\bsenest\b",
    ),
    ("ansøgning", r"ansøgning\w*\s+(?:er|modtages)"),
    ("går|gå", r"der\s+(?:kan\s+)?går\b|kan\s+der\s+gå"),
    ("vente", r"\bventer?\b"),
    ("rykke|bytte", r"\brykke|bytte"),
    ("spare", r"\bspare"),
    ("ferie", r"\bferie"),
    ("syg", r"\bsyg\b"),
    ("medarbejdere", r"medarbejdere\s+kommer"),
    ("km", r"\bkm\b"),
    ("alder|fyldt|unge|årig", r"alder(?![a-zæøå]*dom)|fyldt|\bunge\b|-årig"),
    ("sent|tidlig", r"for\s+sent|for\s+tidlig"),
    ("besøg|møde|samtale", r"\b[a-zæøå]*(?:besøget?|mødet?|samtalen?)\s+(?:varer|tager)\b"),
    ("afbud", r"\bafbud"),
    ("besøg", r"mellem\s+(?:to\s+)?besøg"),
    ("må|skal", r"\bmå\s+(?:du|man|borgeren)\b|skal\s+(?:du|man|borgeren)\s+(?!have|tilbydes)"),
    ("minimum", r"\bminimum"),
    ("grænse", r"\bikke\s+(?:en\s+(?:fast\s+)?grænse|(?:be|af)grænset)"),
    ("følge", r"følge[rs]?\s+op"),
    ("gangen", r"(?:måneder|mdr\.?|år|uger)\s+ad\s+gangen"),
    ("igen|forfra", r"\b(?:sagen|den|bevillingen|behovet)\s+igen\b|\bforfra\b"),
    ("flytte", r"\bflyttes?\b"),
    ("tilbage", r"\b(?:ringer?|vender?)\s+(?:[\w-]+\s+)?tilbage\b"),
    ("minut", r"minutters?\s+(?:væk|fra)\b"),
    ("gang|kørsel|cykling|afstand", r"\b(?:minutters|min\.?)\s+(?:gang|kørsel|cykling)|\bafstand"),
    ("deltager|borgere|medarbejder|pladser", r"\b(?:deltagere|borgere|medarbejdere|pladser)\s+(?:på|pr\.?|i|ad)\b"),
)
"""Limits on other things than help, or such as a review follows: deadlines, waiting, notice, prices, ages, periods of a grant."""
_BY_LAW = Wording(
    (
        "lov|bekendtgørelse|regler|§",
        r"\b(?:ifølge|efter|i\s+henhold\s+til|jf\.?)\s+(?:loven|lovgivningen|lovens|bekendtgørelsen|reglerne|servicelovens?|§)"
        r"|\bloven(?:s)?\s+(?:loft|ramme|grænse|fastsætter|giver|sætter)|lovbestemt|lovfastsat|fastsat\s+i\s+loven",
    ),
)

RULE = Rule(
    code="SG219",
    name="absolute-ceiling",
    severity=Severity.ERROR,
    summary=Text(
        da="Et loft over hjælp er vejledende og kan fraviges, når behovet kræver det.",
        en="A ceiling on help is guiding and may be departed from where the need requires it.",
    ),
    rationale=Text(
        da="Kommunen må fastsætte vejledende serviceniveauer, men skal gå ud over dem, når borgerens behov kræver det. Et loft uden "
        "forbehold "
        "sætter skønnet under regel. Står forbeholdet i samme afsnit, er loftet i orden; står det kun et andet sted, er det en bemærkning. "
        "Lofter, som loven selv sætter, fx 15 timers ledsagelse om måneden, er ikke omfattet.",
        en="The municipality may set guiding levels of service but must go beyond them where the citizen's need requires it. A ceiling "
        "without reservation cuts off a statutory discretion. With a reservation in its section it is in order; with one only elsewhere "
        "it is a note. Ceilings that the law itself sets, such as 15 hours of escort a month, are not meant.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Ankestyrelsen: Kvalitetsstandarder – en forventningsafstemning mellem borger og kommune",
        "https://ast.dk/tilsynet/artikler/kvalitetsstandarder-2013-en-forventningsafstemning-mellem-borger-og-kommune",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Mere end fem timers støtte om ugen bevilges ikke.</p>"),
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Timetallet kan ikke forhøjes.</p>"),
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Der bevilges maksimalt 3 timers støtte om ugen.</p>"),
        Example("<h1>Rengøring</h1><h2>Omfang</h2><p>Du kan højst få hjælp til rengøring én gang om måneden.</p>"),
        Example("<h1>Aflastning</h1><h2>Hvad kan du få?</h2><p>Der gives op til 28 døgn om året.</p>"),
        Example("<h1>Hovedrengøring</h1><h2>Omfang</h2><p>Ydelsen leveres 25 gange om året.</p>"),
        Example(
            "<h1>Bostøtte</h1><h2>Om standarden</h2><p>Niveauet er vejledende, og der foretages en konkret og individuel vurdering.</p>"
            "<h2>Omfang</h2><p>Der ydes ikke mere end 2 timers støtte om ugen.</p>"
        ),
    ),
    good=(
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Serviceniveauet er et gennemsnit og ikke en grænse for støtten.</p>"),
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Støtten ophører efter tre måneder, hvis du ikke møder op.</p>"),
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Der bevilges som udgangspunkt højst 3 timers støtte om ugen.</p>"),
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Der bevilges op til 3 timer om ugen. I særlige tilfælde kan der bevilges mere.</p>"),
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Hjælpen udmåles efter en konkret og individuel vurdering, højst 4 timer om ugen.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Efter servicelovens § 97 kan du få op til 15 timers ledsagelse om måneden.</p>"),
        Example("<h1>Bostøtte</h1><h2>Varighed</h2><p>Bevillingen gives for højst tolv måneder ad gangen og følges derefter op.</p>"),
        Example("<h1>Bostøtte</h1><h2>Sagsbehandlingsfrist</h2><p>Der går højst seks uger, til du får svar.</p>"),
        Example("<h1>Bostøtte</h1><h2>Opstart</h2><p>Støtten begynder højst 14 dage efter afgørelsen, og ventetiden er op til 2 uger.</p>"),
        Example("<h1>Madservice</h1><h2>Pris</h2><p>En hovedret koster højst 58 kr.</p>"),
        Example("<h1>Kvalitet</h1><h2>Mål for kvaliteten</h2><p>Højst fem medarbejdere kommer i samme hjem på 2 uger.</p>"),
        Example("<h1>Bostøtte</h1><h2>Opfølgning</h2><p>Vi følger op mindst én gang om året.</p>"),
    ),
    check=check,
)
