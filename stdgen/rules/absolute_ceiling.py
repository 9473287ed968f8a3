"""A ceiling on help that leaves no room for whoever needs more."""

import re
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
from stdgen.rulekit.periods import NUMBERS
from stdgen.rulekit.softeners import Room
from stdgen.rulekit.subjects import Subject
from stdgen.rulekit.words import Line

SIGNS = (
    "maks",
    "max",
    "højst",
    "højest",
    "op til",
    "mere end",
    "flere end",
    "kun ",
    "over ",
    "gange",
    "loft",
    "overs",
    "grænse",
    "begræns",
    "det meste",
)
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
    match = _MOST.search(sentence) or _MOST_AFTER.search(sentence)
    if match and not _NOT_HELP.search(sentence) and (_GRANTED.search(sentence) or _measures(line, match)):
        return None if _is_statutory(match, sentence, subject, context) else _absolute(match)
    fixed = _TIMES.search(sentence)
    return _absolute(fixed, Severity.WARNING) if fixed and not _NOT_HELP.search(sentence) else None


def _measures(line: Line, match: "re.Match[str]") -> bool:
    """Whether a most is one of help although no verb says so: «Indkøb: højst 1 gang om ugen» among the contents."""
    if line.topic in (Topic.EXTENT, Topic.DURATION):
        return True
    return (
        line.topic in (Topic.CONTENT, Topic.CRITERIA)
        and not match[0].lower().startswith("op")
        and _TIMES_OR_HOURS.match(match["unit"]) is not None
    )


def _absolute(match: "re.Match[str]", worst: Severity = Severity.ERROR) -> Absolute:
    return Absolute(match.start(), match.end(), " ".join(match[0].split()), worst)


def _is_statutory(match: "re.Match[str]", sentence: str, subject: Subject, context: Context) -> bool:
    """Whether the figure is the law's own: the sentence says so, or the law knows it for this service."""
    if _BY_LAW.search(sentence):
        return True
    count = match["count"].casefold()
    value = count if count[0].isdigit() else str(NUMBERS.get(count, ""))
    known = (figure for each in subject.provisions for figure in lookup.figures(context.law, each, context.as_of))
    return any(
        figure.value == value
        and figure.bound is not Bound.AT_LEAST
        and figure.unit.split()[0][:3].casefold() == match["unit"][:3].casefold()
        for figure in known
    )


_COUNT = rf"(?P<count>\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+)?|{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|en\s+halv|halvanden)"
_UNIT = (
    r"(?P<unit>timers?|time|minutters?|min\.?|gang(?:e)?|besøg|døgn|dage?|uger?|måneder?|mdr\.?|år|ledsagertimer|støttetimer|klip"
    r"|kørsler|samtaler?|ture"
    r"|hjemmebesøg|nætter|weekender|sessioner|lektioner|måltider|ophold|konsultationer|træningsgange)(?![a-zæøå-])"
)
_MOST_WORD = (
    r"(?:maksimalt|maksimal|maksimum|max\.?|maks\.?|højst|højest|kun|(?:ikke|aldrig|ingen)\s+(?:[\w-]+\s+){0,4}?(?:mere\s+end"
    r"|flere\s+end|længere\s+end|ud\s+over|over)"
    r"|(?:kan|må)\s+(?:aldrig\s+|ikke\s+)(?:overstige|overskride)|loft(?:et)?\b|øvre\s+grænse|begræns(?:et|es)\s+til)"
)
_MOST = pattern(
    rf"\b(?:{_MOST_WORD}(?:\s+(?!mere\b|over\b)[a-zæøå-]+){{0,6}}?|op\s+til)\s+{_COUNT}\s+(?:\w+\s+)?{_UNIT}(?:\s+(?:om|pr\.?|per"
    rf"|i)\s+\w+)?",
    re.IGNORECASE,
)
_MOST_AFTER = pattern(
    rf"\b{_COUNT}\s+(?:\w+\s+)?{_UNIT}(?:\s+(?:om|pr\.?|per|i)\s+\w+)?\s+(?:er|som)\s+(?:det\s+|et\s+|den\s+)?(?:maksimum|maksimale"
    rf"|maksimalt|loftet|øvre\s+grænse|meste)\b",
    re.IGNORECASE,
)
_TIMES = pattern(
    rf"\b(?:leveres|ydes|bevil(?:l?i)?ges|gives|tildeles|tilbydes)\s+(?:der\s+)?{_COUNT}\s+gange\s+(?:(?:om\s+året|pr\.?\s+år)\b|årligt)",
    re.IGNORECASE,
)
_TIMES_OR_HOURS = pattern(r"time|min|gang|besøg|samtale|tur", re.IGNORECASE)
_GRANTED = pattern(
    r"\b(?:yde[rs]?|ydet|give[rs]?|givet|bevilget|leveret|tildelt|tilbudt|gives|bevil\w*|tildele\w*|tilbyde\w*|leveres?|levere[rt]"
    r"|udmåle\w*|visitere\w*|dækkes?|omfatter"
    r"|varer|vare|udgør|udgøre"
    r"|få|får|omfanget|timetallet|niveauet|antallet|tilbuddet|ordningen|bevillingen|vare\b|modtage[rs]?|har\s+ret\s+til"
    r"|er\s+berettiget|hjælpen|støtten|ydelsen|indsatsen|ledsagelsen|rengøringen|træningen|forløbet|opholdet|behandlingen)\b",
    re.IGNORECASE,
)
_NOT_HELP = pattern(
    r"\bfrist|\binden\b|\bsenest\b|\bsvar\b|ansøgning\w*\s+(?:er|modtages)|der\s+(?:kan\s+)?går\b|kan\s+der\s+gå|ventetid"
    r"|\bventer?\b|varsel|\bfør\b|forsink|\brykke|forskyd|forskubb"
    r"|bytte|opspar|\bspare|overføre|fravær|\bferie|udland|sygdom|\bsyg\b|klage|medarbejdere\s+kommer|kr\.|kroner|kilometer|\bkm\b"
    r"|tidsrum|alder|fyldt|\bunge\b"
    r"|genoptages|for\s+sent|\b(?:besøget?|mødet?|samtalen?)\s+(?:varer|tager)\b|opbevar|holdbar|\bafbud|mellem\s+(?:to\s+)?besøg"
    r"|for\s+tidlig|\bmå\s+(?:du|man|borgeren)\b|skal\s+(?:du"
    r"|man|borgeren)\s+(?!have|tilbydes)|\bminimum|\bikke\s+en\s+grænse|opfølgning|følges\s+op|revurder"
    r"|(?:måneder|mdr\.?|år|uger)\s+ad\s+gangen",
    re.IGNORECASE,
)
"""Limits on other things than help, or such as a review follows: deadlines, waiting, notice, prices, ages, periods of a grant."""
_BY_LAW = pattern(
    r"\b(?:ifølge|efter|i\s+henhold\s+til|jf\.?)\s+(?:loven|lovgivningen|lovens|bekendtgørelsen|reglerne|servicelovens?|§)"
    r"|\bloven(?:s)?\s+(?:loft|ramme|grænse|fastsætter|giver)|lovbestemt|lovfastsat",
    re.IGNORECASE,
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
