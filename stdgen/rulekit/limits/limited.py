"""A sentence with a limit in it, in small letters, becomes an answer: is it help that is limited, and is the limit the law's own?"""

from stdgen.model.document import Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.ceilings import Most
from stdgen.rulekit.limits.granting import COST_OF_HELP, GIVEN, GIVES, HELP, IS_GIVEN, MISTAKEN, MISTAKEN_SIGNS, PAYS
from stdgen.rulekit.wording import Wording

HOW_MUCH = frozenset((Topic.CONTENT, Topic.CRITERIA, Topic.NEEDS, Topic.NOT_INCLUDED, Topic.EXCLUSIONS, Topic.FLEXIBLE_HELP, None))
"""Where an amount by the week or the visit is one of help although no verb says so: «Indkøb: højst 1 gang om ugen»."""
VISITS = frozenset(("samtaler", "besøg", "forløb"))
LENGTH = frozenset((Topic.EXTENT, Topic.DURATION))
"""Where every amount is one of help, that of time too."""


def limits_help(sentence: str, most: Most, topic: Topic | None) -> bool:
    """Whether it is help that may not be more than this amount, in a section on this topic."""
    told = sentence[_clause_start(sentence, most.start) : _clause_end(sentence, most.end)]
    if (
        limits_other(told, sentence)
        or _is_distance(sentence, most)
        or _is_whole_week(sentence, most)
        or _AT_A_TIME.match(sentence, most.end)
    ):
        return False
    if topic in LENGTH or GRANTED.search(sentence):
        return True
    return topic in HOW_MUCH and not most.up_to and (most.amount.again or most.amount.unit in VISITS)


def limits_other(told: str, sentence: str) -> bool:
    """Whether the clause of the limit tells of something else than help, or all of them that it is looked at anew."""
    return _OTHER.found(told) or _ANEW.found(sentence)


def is_by_law(sentence: str) -> bool:
    """Whether the sentence says that the limit is one of the law."""
    return _BY_LAW.found(sentence)


def _clause_start(sentence: str, end: int) -> int:
    """Where an insertion in brackets or behind a dash begins; else that of the sentence, which names what is spoken of."""
    opening = max(sentence.rfind(sign, 0, end) for sign in ("(", "– ", " - ", ", men "))
    return opening + 1


def _clause_end(sentence: str, start: int) -> int:
    found = _CLAUSE.search(sentence, start)
    return found.start() if found else len(sentence)


def _is_distance(sentence: str, most: Most) -> bool:
    """Whether the amount is the time from one thing to another: «højst 14 dage efter», not «i højst 14 dage efter»."""
    if most.amount.again or _ENDS.match(sentence, most.start):
        return False
    return _THEN.match(sentence, most.end) is not None and not sentence[: most.start].rstrip().endswith((" i", " på"))


def _is_whole_week(sentence: str, most: Most) -> bool:
    """Whether it tells that a place is open each day: «Tilbuddet er på op til fem dage om ugen», of which one takes what one likes."""
    days = most.amount.unit == "dage" and most.amount.again and most.amount.number in _ALL_DAYS
    return days and most.up_to and not _GRANTS.search(sentence)


_ALL_DAYS = ("fem", "5", "syv", "7")
_GRANTS = pattern(rf"\b(?:{IS_GIVEN}|{GIVES}|{GIVEN}|får?)\b")
_AT_A_TIME = pattern(r"\s+ad\s+gangen\b(?<!timer ad gangen)(?<!minutter ad gangen)")
_CLAUSE = pattern(r"[,;:–)]|\s-\s|\s(?:og|men)\s(?!\w+\s+(?:om|pr)\b)")
_THEN = pattern(r"\s*(?:efter|før|forud|inden|siden|senere|tidligere|for\s+(?:sent|tidligt)|mellem|væk|hjemmefra|imellem|gammelt?|gamle)\b")
_ENDS = pattern(r"(?:ophører|stopper|slutter|afsluttes|bortfalder|udløber|indstilles|lukkes)\b")
GRANTED = pattern(
    r"\b(?:yde[rs]?|ydet|give[rs]?|givet|bevilget|leveret|tildelt|tilbudt|bevil\w*|tildel\w*|tilbyd\w*|leveres?|levere[rt]"
    r"|udmål\w*|visitere\w*|dækkes?|omfatter|varer|vare|udgør|udgøre|få|får|modtage[rs]?|har\s+ret\s+til|er\s+berettiget"
    r"|komme[rs]?|køres?|gøres\s+rent|rengøres|støvsuges|vaskes|bades?|hentes|besøge[rs]?|ledsage[rs]?|aflaste[rs]?|træne[rs]?"
    r"|forlængelser?|(?:følger|går|tager)\s+(?:[\w-]+\s+)?med|deltage[rs]?|benytte[rs]?|støtter|hjælper"
    r"|udføres|foretages|afsættes|sættes\s+af|planlægges|beregnes|råder\s+over|til\s+rådighed|bruges?|bo|gør\s+rent|har\s+adgang"
    r"|[a-zæøå-]*(?:omfang|timetal|niveau|antal|ramme|loft|kvote|tidsforbrug)(?:et|en|n)?|maksimum|grænsen|tidsbegrænset"
    rf"|{PAYS}|{HELP})\b"
)
"""Verbs that give help, and nouns for help and how much of it."""
_OTHER = Wording(
    "sagsbehandling|forsink|forskyd|forskubb|opspar|overføre|klage|kilometer|tidsrum|genoptages|holdbar|varsel|ventetid"
    "|sygdom|udland|fravær|køretid|rejsetid|kørselstid|transporttid|åbningstid|telefontid|anbefal|åben|evaluer|pause"
    "|udsæt|afstand",
    ("kroner|kr.", rf"^(?!.*{COST_OF_HELP}).*(?:kroner|kr\.)"),
    ("aflys", r"\baflys(?!.*\berstat)"),
    ("frist", r"\bfrist|[a-zæøå]frist(?:en)?\b"),
    (
        "inden|senest|svar|før",
        r"\b(?:inden(?!\s+for\s+(?:en|et|den|rammen?)\b)|svar|før)\b"
        r"|(?<!ophører\s)(?<!stopper\s)(?<!slutter\s)(?<!afsluttes\s)\bsenest\b",
    ),
    ("svare", r"\bsvare[rs]?\b(?!\s+til)"),
    ("ansøgning", r"\bbehandlingen\s+af\s+(?:\w+\s+)?ansøgning|ansøgning\w*\s+(?:er|modtages)|^\W*(?:for|på)\s+ansøgning"),
    ("går|gå", r"\bder\s+(?:kan\s+|må\s+|vil\s+)?(?:\w+\s+)?går?\b|\bkan\s+der\s+gå\b|\bgår\s+der\b"),
    ("vare|tage", r"\b(?:varer|tager)\s+(?:det|der)\b|\b(?:det|der)\s+(?:kan\s+)?(?:varer?|tager?)\b"),
    ("tidligere|var der|der var|hidtil|før", r"^\W*(?:tidligere|hidtil|før)\b|\bvar der\b|\bder var\b"),
    ("gået", r"\ber\s+(?:der\s+)?gået\s+(?:højst|op\s+til|maks)"),
    ("første", r"\bførste\s+(?:gang|besøg|møde|samtale)\b"),
    (
        "fra",
        r"\bfra\s+(?:\w+\s+)?(?:henvendelsen?|henvisningen?|ansøgningen?)\s+til\b"
        r"|\bfra\s+(?:[\w-]+\s+){1,3}?til\s+(?:\w+\s+)?[a-zæøå]*(?:start|begynde|besøg|svar|afgørelse|behandling|hjælp)",
    ),
    ("vent", r"\bvente[rs]?\b"),
    ("rykke|bytte", r"\brykke|bytte"),
    ("spare", r"\bspare"),
    ("ferie", r"\bferie"),
    ("syg", r"\bsyg\b"),
    ("medarbejdere", r"medarbejdere\s+kommer"),
    ("km", r"\bkm\b"),
    ("alder|fyldt|unge|årig", r"(?<!f)alder(?![a-zæøå]*dom)|fyldt|\bunge\b|-årig"),
    ("sent|tidlig", r"for\s+sent|for\s+tidlig"),
    (
        "møde|samtale|besøg",
        r"\b(?:[a-zæøå]*(?:mødet?|samtalen?)|(?:første|visitations|hjemme)[a-zæøå-]*\s?besøget?)(?:\s+(?:om|med|hos"
        r"|på)\s+[\w-]+)?\s+(?:varer|tager)\b",
    ),
    ("afbud", r"\bafbud"),
    ("besøg", r"mellem\s+(?:to\s+)?besøg"),
    (
        "må|skal",
        r"\b(?:må|skal)\s+(?:du|man|borgeren)\s+(?!have|tilbydes|få|selv\s+(?:sørge|betale|købe|finde|skaffe|køre|klare"
        r"|dække|ordne)|højst\s+få|maks\w*\s+få)",
    ),
    (
        "må|skal|behøver",
        r"\b(?:du|man|borgeren|deltagerne?|gæster\w*|pårørende)\s+(?:må|skal|behøver)\b(?![^.;]*\b(?:få|have\s+(?:hjælp|støtte|besøg)|bruge"
        r"|modtage|benytte|tildeles|bevilges)\b)",
    ),
    ("minimum", r"\bminimum"),
    ("grænse|loft", r"\b(?:ikke|ingen|intet|uden)\s+(?:(?:en|et|noget|nogen)\s+)?(?:faste?\s+|øvre\s+)?(?:grænse|loft|(?:be|af)grænset)"),
    (
        "gælder ikke|findes ikke|ophævet|afskaffet|fjernet",
        r"\b\w*(?:loft|grænse|kvote|ramme|maksim)\w*\b[^.;]{0,60}\b(?:gælder ikke|findes ikke"
        r"|er\s+(?:nu\s+)?(?:ophævet|afskaffet|fjernet))\b",
    ),
    ("det sker", r"\bdet sker\b"),
    ("følge", r"følge[rs]?\s+op"),
    ("flytte", r"\bflytte[st]?\b"),
    ("gem|opbevar|slet", r"\bgem(?:mes?|t)\b|\bopbevare[rst]*\b|\bslette[rst]*\b"),
    ("medarbejderne|personalet|ansatte", r"\bfor\s+(?:medarbejderne|personalet|de\s+ansatte)\b"),
    ("teamet|personalet|medarbejder|afdeling", r"^\W*(?:teamet|personalet|medarbejder\w*|afdelingen)\s+(?:har|holder|mødes|arbejder)\b"),
    ("link|kode|nøgle", r"\b(?:link|kode|nøgle)\w*\b[^.;]{0,40}?\b(?:bruges|virker)\b"),
    ("søge", r"\b(?:du|man|borgeren)\s+(?:skal\s+|kan\s+)?søge[rs]?\s+(?:kun|højst)\b"),
    ("ringer", r"\bvi\s+ringer\b|\bringer\s+vi\b"),
    ("ring|vend", r"\b(?:ringer?|vender?)\s+(?:[\w-]+\s+){0,2}?(?:tilbage|op)\b"),
    ("min|time", r"(?:minutters?|min\.|times?)\s+(?:væk|fra|gang|gåtur|kørsel|cykling|transport)\b"),
    (
        "vejen|rejsen|kørslen|turen|transporten",
        r"\b(?:vejen|rejsen|kørslen|(?:bus|køre|taxa)turen|transporten|turen\s+(?:til|fra|frem))\b[^.;]*\b(?:tager|varer|er)\b",
    ),
    (
        "deltager|borgere|medarbejder|pladser|personer",
        r"\b(?:højst|maks\w*\.?|op\s+til|kun)\s+[\wæøå]+\s+(?:deltagere|borgere|medarbejdere|pladser|personer)\b",
    ),
    ("pårørende", r"\bmøder?\b[^.;]*\bpårørende\b"),
    ("tilfreds|kursus|supervision|vægt|pris|takst", r"\btilfreds|\bkursus|\bsupervision|\bvægt|\bpris\b|\btakst"),
    ("spørg", r"\bspørger\b"),
    ("revider|opdater|arbejde", r"\brevidere[srt]|\bopdatere[srt]|\barbejde\b"),
    ("samme", r"\bsamme\s+(?:kontaktperson|medarbejder|hjælper)"),
    ("ledig|åben", r"\bholdes\s+(?:ledig|åben)"),
    ("luk", r"\blukke[rt]?\b(?!\s+(?:vi|kommunen)\s+(?:støtten|hjælpen|forløbet|indsatsen))"),
    (MISTAKEN_SIGNS, MISTAKEN),
    ("bør", r"\bbør\s+(?:\w+\s+)?højst\b"),
    ("skifte", r"\bskifte[rs]?\b"),
)
"""Limits on other things than help: deadlines, waiting, notice, prices, ages, distances, groups, what the citizen may do."""
_ANEW = Wording(
    "revurder|genvurder",
    (
        "opfølgning",
        r"opfølgning(?!\w*\s+(?:kan|må|vil|bliver|sættes|nedsættes|reduceres|trappes)\s+(?:støtten|hjælpen|timerne|timetallet"
        r"|der|den)\b[^.;]*\b(?:højst|maks|kun))",
    ),
    (
        "igen|forfra|på ny",
        r"\b(?:sagen|den|bevillingen|behovet|støtten|hjælpen)\s+(?:igen|på\s+ny)\b|\bforfra\b|\b(?:ses?|ser|vurderer)\s+på\s+\w+\s+igen",
    ),
    ("følge", r"\bfølge[rs]?\s+(?:vi\s+)?(?:\w+\s+)?op\b"),
)
"""What follows a period of a grant that is no ceiling: it is looked at anew."""
_BY_LAW = Wording(
    (
        "lov|bekendtgørelse|regler|§",
        r"\b(?:ifølge|efter|i\s+henhold\s+til|jf\.?)\s+(?:loven|lovgivningen|lovens|bekendtgørelsen|reglerne|servicelovens?|§)"
        r"|\bloven(?:s)?\s+(?:loft|ramme|grænse|fastsætter|giver|sætter)|lovbestemt|lovfastsat|fastsat\s+i\s+loven",
    ),
)
