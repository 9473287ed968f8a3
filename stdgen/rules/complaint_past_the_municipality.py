"""A text that sends a complaint straight to Ankestyrelsen, past the municipality that must look at it first."""

from collections.abc import Iterator
from itertools import pairwise

from stdgen.learnt.passages import Telling
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.complaints.board import BOARD, goes_on_about_the_board, is_sent_there, past_the_municipality, to_the_board
from stdgen.rulekit.complaints.clauses import Clause, clauses
from stdgen.rulekit.complaints.receivers import through_the_municipality
from stdgen.rulekit.weighed import is_told

HINT = Text(
    da="Skriv, at klagen sendes til kommunen, som vurderer sagen igen og sender den videre til Ankestyrelsen, hvis afgørelsen fastholdes.",
    en="Write that the complaint goes to the municipality, which assesses the case anew and sends it on if it upholds the decision.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:  # the interface of a check
    """A hit for each service that names Ankestyrelsen as receiver and never the municipality, or as one to choose at once."""
    for _, told in clauses(document):
        straight = [clause for clause in told if BOARD in clause.small and to_the_board(clause)]
        if past := next((each for each in straight if past_the_municipality(each) or _is_sent_alone(each, told)), None):
            yield _hit(past)
        elif straight and not any(map(through_the_municipality, _beside(straight[0], told))):
            yield _hit(straight[0])
        elif not straight and (likely := next(filter(_is_likely, told), None)) and not any(map(through_the_municipality, told)):
            yield _hit(likely)


def _is_likely(clause: Clause) -> bool:
    """Whether the sentence names the board and is like those labelled as sending complaints there."""
    named = BOARD in clause.small and clause.claim.line.topic is Topic.COMPLAINT_ACCESS
    return named and is_told(Telling.PAST_THE_MUNICIPALITY, clause.claim.text, said=False)


def _is_sent_alone(clause: Clause, told: tuple[Clause, ...]) -> bool:
    """Whether the citizen is told outside any section on complaints to send hers to Ankestyrelsen, with no word of the municipality."""
    if clause.claim.line.topic is Topic.COMPLAINT_ACCESS or not is_sent_there(clause):
        return False
    together = (each for each in told if each.claim.line.under == clause.claim.line.under)
    return not any(map(through_the_municipality, together))


def _hit(clause: Clause) -> Hit:
    words = clause.said()
    message = Text(da=f"klagen sendes uden om kommunen: «{words}»", en=f"the complaint is sent past the municipality: «{words}»")
    return Hit(clause.at(), message, HINT, words)


def _beside(straight: Clause, told: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """What is read together with the clause: a section on complaints is read alone, what stands elsewhere with all the rest."""
    of_others = tuple(clause for before, clause in pairwise(told) if goes_on_about_the_board(before, clause))
    alone = straight.claim.line.topic is Topic.COMPLAINT_ACCESS
    return tuple(clause for clause in told if clause not in of_others and (not alone or clause.claim.line.topic is Topic.COMPLAINT_ACCESS))


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
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Giver kommunen ikke det, du har søgt om, kan du gå til Ankestyrelsen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Ankestyrelsen får klagen først og beder derefter kommunen om en udtalelse.</p>"),
        Example("<h1>Støtte</h1><h2>Klageadgang</h2><p>Du kan klage over afgørelsen til Ankestyrelsen inden fire uger.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Afgørelsen kan indbringes for Ankestyrelsen. Der kan klages mundtligt eller skriftligt.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Klagevejledning</h2><p>Klagen sendes til Ankestyrelsen, 7998 Statsservice.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Du behøver ikke gå gennem kommunen. Ankestyrelsen tager imod klager.</p>"),
        Example("<h1>Støtte</h1><h2>Afgørelse</h2><p>Får du afslag, kan du anke afgørelsen til Ankestyrelsen.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Klagen sendes til Visitationen, som ser på sagen igen.</p>"
            "<h2>Afgørelse</h2><p>Er du ikke tilfreds, kan du sende en klage til Ankestyrelsen.</p>"
        ),
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
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Nye oplysninger kan, mens Ankestyrelsen behandler klagen, sendes direkte til Ankestyrelsen. "
            "Klagen begynder hos Visitationen.</p>"
        ),
        Example("<h1>Støtte</h1><h2>Tilsyn</h2><p>Ankestyrelsen fører tilsyn med kommunen.</p>"),
        Example("<h1>Støtte</h1><h2>Klage</h2><p>Klager over personalet sendes til lederen, klager over tilsynet til Ankestyrelsen.</p>"),
        Example(
            "<h1>Støtte</h1><h2>Klage</h2><p>Klagen lander hos Team Voksne, som kigger på den. Derefter kan Ankestyrelsen tage over.</p>"
        ),
    ),
    check=check,
)
