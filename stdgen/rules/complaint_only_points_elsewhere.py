"""A complaint text that says nothing of itself and only points to the decision or to another page."""

from collections.abc import Iterable, Iterator

from stdgen.learnt.passages import Telling
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.report import TopicState
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.complaints.board import BOARD, to_the_board
from stdgen.rulekit.complaints.clauses import Clause, clauses
from stdgen.rulekit.complaints.forms import names_a_form
from stdgen.rulekit.complaints.pointing import leads_on, names_a_source
from stdgen.rulekit.complaints.receivers import through_the_municipality
from stdgen.rulekit.complaints.sentences import has_sign
from stdgen.rulekit.complaints.times import deadlines
from stdgen.rulekit.telling import topics
from stdgen.rulekit.weighed import is_told
from stdgen.rulekit.words import excerpt

MESSAGE = "klageafsnittet henviser kun: «{}»", "the text on complaints only points elsewhere: «{}»"
HINT = Text(
    da="Det er lovligt, men hjælper ingen videre. Skriv, at man kan klage mundtligt eller skriftligt til kommunen inden fire uger, "
    "og at sagen går til Ankestyrelsen, hvis kommunen fastholder.",
    en="This is lawful but helps nobody. Write that one can complain to the municipality within four weeks, by word of mouth or in "
    "writing, and that the case goes to Ankestyrelsen if the municipality upholds the decision.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A note for each service whose words on complaints tell neither to whom nor how nor by when."""
    if Topic.COMPLAINT_ACCESS in context.elsewhere:
        return
    for (_, told), (_, states) in zip(clauses(document), topics.told(document, context), strict=True):
        if states[Topic.COMPLAINT_ACCESS] is TopicState.MISSING:
            continue
        pointing = next((clause.claim for clause in told if _points(clause)), None)
        said = pointing is not None and not any(deadlines(told)) and not any(map(_says_how, told))
        section = _section(told)
        if not (is_told(Telling.POINTS_ELSEWHERE, section, said=said) if section else said):
            continue
        if pointing := pointing or next((each.claim for each in told if each.claim.line.topic is Topic.COMPLAINT_ACCESS), None):
            words = excerpt(pointing.text)
            yield Hit(pointing.at(), Text(*(each.format(words) for each in MESSAGE)), HINT, words)


def _section(told: Iterable[Clause]) -> str:
    """What the section on complaints says of decisions."""
    said = dict.fromkeys(each.claim.text for each in told if each.claim.line.topic is Topic.COMPLAINT_ACCESS)
    return " ¶ ".join(said)


def _points(clause: Clause) -> bool:
    """Whether the sentence is on complaints and names what tells more."""
    claim = clause.claim
    if claim.line.topic is not Topic.COMPLAINT_ACCESS and not has_sign(claim.small):
        return False
    return names_a_source(claim.small) or any(span.href for span in claim.line.spans)


def _says_how(clause: Clause) -> bool:
    """Whether the clause tells a receiver, a way, or what becomes of the complaint."""
    if to_the_board(clause):
        return True
    return not leads_on(clause) and (through_the_municipality(clause) or BOARD in clause.small or names_a_form(clause))


RULE = Rule(
    code="SG215",
    name="complaint-only-points-elsewhere",
    severity=Severity.NOTE,
    summary=Text(
        da="Klageafsnittet siger selv, til hvem, hvordan og hvornår man klager.",
        en="The text on complaints tells by itself to whom, how and by when one complains.",
    ),
    rationale=Text(
        da="Pligten til at vejlede om klage ligger på afgørelsen, så det er lovligt kun at henvise til den. Men den, der overvejer at søge "
        "eller har mistet brevet, får ikke noget at vide.",
        en="The duty to tell how to complain lies on the decision, so pointing to it is lawful. But whoever considers applying, or has "
        "lost the letter, learns nothing.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Køge Kommune: Ønsker du at klage (modtager, fremgangsmåde og frist)",
        "https://www.koege.dk/kommunen/Oensker-du-at-klage.aspx",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>Klagevejledning vil fremgå af din afgørelse.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Er du uenig i afgørelsen, kan du klage. Ring til Visitationen og hør hvordan.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Læs om klageadgang på kommunens hjemmeside.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Afgørelse</h2><p>Du får svar i Digital Post. Oplysninger om klagemuligheder følger med afgørelsen.</p>"
        ),
        Example('<h1>Støtte</h1><h2>Klage</h2><p><a href="https://www.norddal.dk/klag">Sådan klager du</a></p>'),
    ),
    good=(
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>Klagevejledning følger med afgørelsen. Du kan klage til Visitationen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klageadgangen fremgår af afgørelsen. Der kan klages skriftligt eller mundtligt.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Se klagevejledningen i brevet. Klagen skal være modtaget inden fire uger.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Du kan altid klage. Ring til Visitationen på 12 34 56 78, og læs mere på hjemmesiden.</p>"
        ),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Klageadgangen fremgår af den klagevejledning, der følger med afgørelsen.</p>"
            "<p>Giver kommunen ikke medhold, videresendes klagen til Ankestyrelsen.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Hvem skal have klagen? Det skal Visitationen. Læs mere i brevet.</p>"),
        Example("<h1>Støtte</h1><h2>Formål</h2><p>Formålet fremgår af loven.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klagefristen står i brevet og er fire uger fra modtagelsen.</p>"),
    ),
    check=check,
)
