"""A section on the processing deadline that tells neither the deadline nor where to find it."""

from collections.abc import Iterator

from stdgen.danish.sentences import sentences
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.tables import row
from stdgen.rulekit.telling.answers import leads_to_address, names_time, tells_of_another
from stdgen.rulekit.telling.periods import periods
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.unfinished import placeholders
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Line, Role, excerpt, place

HINT = Text(
    da="Skriv fristen i dage eller uger, eller skriv adressen på den side, hvor fristerne står.",
    en="Write the deadline in days or weeks, or the address of the page on which the deadlines stand.",
)

SIGNS = ("frist", "behandlingstid", "ansøgning", "svar")


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each service whose words on the deadline, wherever they stand, hold neither a figure nor an address."""
    if Topic.PROCESSING_DEADLINE in context.elsewhere:
        return
    for each in told(document):
        headed = [line for line in each.lines if line.topic is Topic.PROCESSING_DEADLINE and line.role is Role.TEXT]
        if not headed or any(_tells(line, each) for line in headed):
            continue
        said = tuple(filter(_mentions, each.holding(SIGNS)))
        if not any(_tells(line, each) for line in said) and not any(map(_is_open, (*headed, *said))):
            speaking = next((line for line in headed if _ABOUT.found(small(line.text))), headed[0])
            words = excerpt(speaking.text)
            message = Text(
                da=f"sagsbehandlingsfristen er nævnt uden tal og uden adresse: «{words}»",
                en=f"the processing deadline is mentioned without a figure and without an address: «{words}»",
            )
            yield Hit(place(speaking, 0, len(speaking.text)), message, HINT, words)


def _mentions(line: Line) -> bool:
    return line.role is Role.TEXT and line.topic is not Topic.COMPLAINT_ACCESS and _DEADLINE.found(small(line.text))


def _tells(line: Line, told: Told) -> bool:
    """Whether a figure for the answer, an address or a link stands there."""
    if leads_to_address(line):
        return True
    beside = f"{row(told, line)}: " if line.cell else ""
    return any(_tells_when(f"{beside}{each.text}") for each in sentences(line.text))


def _tells_when(sentence: str) -> bool:
    words = small(sentence)
    urgent = _NOT_ALL.found(words) and not any(periods(sentence))
    return not urgent and names_time(words) and (_IT_IS.match(words) is not None or not tells_of_another(sentence))


def _is_open(line: Line) -> bool:
    """Whether a text to come stands there, which has a finding of its own."""
    return placeholders.without(line.text) != line.text


_ABOUT = Wording("frist|svar|behandl|afgør")
_DEADLINE = Wording(
    ("frist", r"sags?(?:behandlings)?frist|svarfrist"),
    ("behandlingstid", r"(?:sags)?behandlingstid"),
    ("ansøgning", r"ansøgning[^.]{0,80}\b(?:inden|senest)\b"),
    ("svar", r"\bsvar\b[^.]{0,60}\b(?:inden|senest)\b"),
)
_IT_IS = pattern(r"\W*(?:kommunens\s+|vores\s+)?(?:sagsbehandlings)?fristen\s+er\b(?!\s+for\b)")
"""What opens a sentence on the deadline itself, whatever else it speaks of: «Fristen er et halvt år, for der skal hentes oplysninger»."""
_NOT_ALL = Wording(("haste|akut", r"\b(?:haste(?:sag|r\b)|akut)"))

RULE = Rule(
    code="SG214",
    name="processing-deadline-without-figure-or-link",
    severity=Severity.WARNING,
    summary=Text(
        da="Et afsnit om sagsbehandlingsfristen siger, hvor lang fristen er, eller hvor den står.",
        en="A section on the processing deadline says how long it is, or where it stands.",
    ),
    rationale=Text(
        da="Kommunen skal fastsætte og offentliggøre sine frister. Standarden må nøjes med et link, men «hurtigst muligt» og «se "
        "hjemmesiden» "
        "hjælper ingen.",
        en="The municipality must set and publish its deadlines. The standard may leave it at a link, but «as soon as possible» and "
        "«see the "
        "website» help nobody.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Tønder Kommune: Sagsbehandlingsfrister, med tal for hvert område",
        "https://toender.dk/borger/sagsbehandlingsfrister/sagsbehandlingsfrister",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Sagsbehandlingsfrist</h2><p>Kommunalbestyrelsen har fastsat en sagsbehandlingsfrist.</p>"),
        Example("<h1>Støtte</h1><h2>Sagsbehandlingstid</h2><p>Du får svar hurtigst muligt.</p>"),
        Example("<h1>Støtte</h1><h2>Sagsbehandlingsfrist</h2><p>Fristerne fremgår af kommunens hjemmeside.</p>"),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Sagsbehandlingsfrist</h2><p>Fristen er et halvt år, for der hentes oplysninger fra læger.</p>"),
        Example("<h1>Støtte</h1><h2>Sagsbehandlingsfrist</h2><p>Fristen er seks uger.</p>"),
        Example("<h1>Støtte</h1><h2>Sagsbehandlingsfrist</h2><p>Se fristerne på www.kommune.dk/frister.</p>"),
        Example('<h1>Støtte</h1><h2>Sagsbehandlingsfrist</h2><p>Se <a href="https://kommune.dk/frister">fristerne</a>.</p>'),
        Example("<h1>Støtte</h1><h2>Sagsbehandlingsfrist</h2><p>Fristerne findes på hjemmesiden: [indsæt link]</p>"),
        Example(
            "<h1>Støtte</h1><h2>Afgørelse</h2><p>Du får svar inden fire uger.</p><h2>Sagsbehandlingsfrist</h2><p>Byrådet har "
            "fastsat fristen.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Afgørelsen er skriftlig.</p>"),
    ),
    check=check,
)
