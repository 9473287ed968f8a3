"""A standard that does not say how long an answer takes."""

from stdgen.danish.sentences import sentences
from stdgen.model.document import Topic
from stdgen.model.finding import Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.required import unsaid
from stdgen.rulekit.tables import row
from stdgen.rulekit.telling.answers import (
    ANSWER,
    counts_from_application,
    leads_to_address,
    names_time,
    tells_of_another,
    tells_when,
    with_answers,
)
from stdgen.rulekit.telling.periods import periods
from stdgen.rulekit.told import Told
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Line, Role

MESSAGE = Text(da="sagsbehandlingsfristen mangler", en="the processing deadline is missing")
HINT = Text(
    da="Skriv, hvor længe der højst går fra ansøgning til afgørelse, eller hvor på hjemmesiden fristen står.",
    en="Write how long it takes at most from application to decision, or where on the website the deadline stands.",
)

SIGNS = ("frist", "tid", "svar", "afgør", "afgjort", "besked", "behandl", "stilling", "visit", "uge", "dag", "måned")
_BEFORE = r"(?![^.,;]*,?\s*\b(?:før|førend|hvis|uden|inden|når|indtil)\b)"
NO_DECISION = Wording(
    ("visiteres", rf"\bder\s+visiteres\s+ikke\b{_BEFORE}|\b(?:skal|behøver)\s+ikke\s+(?:at\s+)?visiteres\b{_BEFORE}"),
    ("visitation", r"\b(?:uden|ingen|kræver\s+ikke|kræves\s+ikke)\s+(?:forudgående\s+)?visitation\b(?![^.]*\b(?:ikke|før)\b)"),
    (
        "afgørelse",
        r"\b(?:der\s+træffes|(?:vi|kommunen)\s+træffer)\s+(?:derfor\s+)?(?:ikke|ingen)\s+(?:\w+\s+)?afgørelse\w*"
        rf"{_BEFORE}",
    ),
)
"""Help that anybody gets without a decision, in small letters."""


def says(told: Told) -> bool:
    """Whether a line tells when an answer comes, where the deadlines stand, or that nothing is decided."""
    return any(_tells(line, told) or _decides_nothing(line) for line in told.holding(SIGNS))


def _decides_nothing(line: Line) -> bool:
    """Whether the service is given without a decision: there is no deadline to miss."""
    if line.role is Role.QUOTED or line.topic is Topic.LEGAL_BASIS:
        return False
    return NO_DECISION.found(small(line.text))


def _tells(line: Line, told: Told) -> bool:
    if line.role is Role.QUOTED:
        return False
    if line.topic is not Topic.LEGAL_BASIS and _NAMED.found(small(line.text)):
        return True
    beside = f"{row(told, line)}: " if line.cell else ""
    if line.topic is Topic.COMPLAINT_ACCESS and not beside:
        return any(_DECIDED.search(small(each.text)) and any(periods(each.text)) for each in sentences(line.text))
    if _TIME_OF_ANSWER.found(small(line.text)) and (names_time(small(line.text)) or leads_to_address(line)):
        return True
    return any(tells_when(f"{beside}{each}") or _is_told_under(line, each) or _is_counted(line, each) for each in with_answers(line.text))


def _is_counted(line: Line, sentence: str) -> bool:
    """Whether the sentence, where one speaks of applications, tells what comes of one within what time: «Det sker inden …»."""
    return line.topic in _OF_CASES and counts_from_application(sentence)


def _is_told_under(line: Line, sentence: str) -> bool:
    """Whether the heading speaks of the answer and the sentence of when it comes: «Den kommer senest otte uger efter …»."""
    if not line.under or line.role is Role.HEADING or not ANSWER.found(small(line.under[-1])):
        return False
    return any(periods(sentence)) and _COMES.match(small(sentence)) is not None and not tells_of_another(sentence)


_NAMED = Wording(
    (
        "frist",
        r"sags?(?:behandlings)?frist|svarfrist|behandlingsfrist|afgørelsesfrist"
        r"|frist\w*\s+(?:på\s+)?(?:(?!klage)[\w-]+\s+){0,4}?(?:for|til)\s+"
        r"(?:\w+\s+){0,3}?(?:svar|afgørelse|ansøgning|sag|at\s+(?:behandle|afgøre|svare))",
    ),
    ("tid", r"behandlingstid|svartid"),
    ("sagsbehandling", r"\bsagsbehandling(?:en)?\s*(?::|tager|varer)"),
)
_TIME_OF_ANSWER = Wording(
    ("tid", r"\btid\b[^.;]{0,40}\b(?:behandle|svare|afgøre|træffe|svar\b|afgørelse)"),
    ("hvor", r"\bhvor\s+længe\b[^.;]{0,40}\b(?:venter?|går)\b"),
)
"""Words for the time that an answer takes: a figure or an address beside them tells it."""
_OF_CASES = frozenset((Topic.APPLICATION, Topic.DECISION, Topic.ASSESSMENT, Topic.NEEDS))
_DECIDED = pattern(r"\b(?:afgørelse\w*|svaret?)\s+(?:kommer|træffes|foreligger|sendes|gives)\b")
_COMES = pattern(r"[\W\d]*(?:den|det|brevet|svaret|der)\s+(?:kommer|sendes|foreligger|bliver\s+sendt|er\s+(?:klar|fremme)|går)\b")

RULE = Rule(
    code="SG212",
    name="missing-processing-deadline",
    severity=Severity.NOTE,
    summary=Text(
        da="En kvalitetsstandard siger, hvor længe man venter på en afgørelse, eller hvor det står.",
        en="A quality standard says how long one waits for a decision, or where that stands.",
    ),
    rationale=Text(
        da="Kommunen skal fastsætte og offentliggøre sine frister, men ikke nødvendigvis i standarden: et link er nok. Borgeren "
        "leder efter "
        "fristen her, og derfor er det god skik at have den med.",
        en="The municipality must set and publish its deadlines, though not necessarily in the standard: a link is enough. Citizens look "
        "for the deadline here, so it is good practice to have it.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Tønder Kommune: Sagsbehandlingsfrister",
        "https://toender.dk/borger/sagsbehandlingsfrister/sagsbehandlingsfrister",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Rettigheder</h2><p>Du kan bede om indsigt i sagen. Vi svarer inden syv dage.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Afgørelsen gælder i et år.</p><h2>Opstart</h2><p>Ventetiden er tre måneder.</p>"),
        Example(
            "<h1>Madservice</h1><h2>Målgruppe</h2><p>Borgere, der ikke selv kan lave mad.</p><h2>Indhold</h2><p>Varm mad hver dag.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Du får en skriftlig afgørelse.</p><h2>Klage</h2><p>Klagefristen er fire uger.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Opstart</h2><p>Støtten begynder hurtigst muligt.</p><h2>Ansøgning</h2><p>Du kan søge hos Visitationen.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Der træffes ikke afgørelse, før rådgiveren har talt med dig.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Ansøgningen bliver besvaret senest otte uger efter, at den er modtaget.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Støtten bliver bevilget eller afslået inden for seks uger.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Se, hvor lang tid vi er om at svare, på www.kommune.dk/frister.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Du får et brev. Det sker inden otte uger efter, at vi har modtaget ansøgningen.</p>"),
        Example("<h1>Støtte</h1><h2>Sagsbehandlingsfrist</h2><p>Seks uger.</p>"),
        Example("<h1>Støtte</h1><h2>Hvornår får du svar?</h2><p>Du får svar inden fire uger.</p>"),
        Example("<h1>Støtte</h1><h2>Ansøgning</h2><p>Du får en afgørelse senest 14 dage efter, at vi har modtaget din ansøgning.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Der henvises til sagsbehandlingsfrister på kommunens hjemmeside.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Sagsbehandlingstiden er normalt otte uger.</p>"),
        Example("<h1>Støtte</h1><h2>Sagsbehandlingstider og klagevejledning</h2><p>Se hjemmesiden.</p>"),
        Example("<h1>Værested</h1><h2>Sådan kommer du med</h2><p>Der visiteres ikke til ordningen. Du kan bare møde op.</p>"),
        Example(
            "<h1>Kontaktperson</h1><h2>Klage</h2><p>Der visiteres ikke til ordningen, men afvises du, kan du klage inden fire uger.</p>"
        ),
        Example("<h1>Værested</h1><h2>Afgørelse</h2><p>Der træffes ikke afgørelse om at bruge stedet.</p>"),
    ),
    check=unsaid(Topic.PROCESSING_DEADLINE, MESSAGE, HINT, says),
)
