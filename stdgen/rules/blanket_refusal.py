"""Help that is refused once for all, whoever asks."""

from collections.abc import Iterator
from functools import partial

from stdgen.danish.sentences import sentences
from stdgen.law import lookup
from stdgen.learnt.passages import Telling
from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.limits.absolutes import OUTSIDE, WHERE_GIVEN, Absolute, hits
from stdgen.rulekit.limits.ceilings import caps
from stdgen.rulekit.limits.denied import denied
from stdgen.rulekit.limits.ended import ended
from stdgen.rulekit.limits.excused import by_the_municipality, is_excused
from stdgen.rulekit.limits.handed_on import hands_on
from stdgen.rulekit.limits.refusals import SIGNS, asks_for_help, refusals, refuses_alone, says_no
from stdgen.rulekit.limits.shut_out import shut_out
from stdgen.rulekit.limits.softeners import Room
from stdgen.rulekit.subjects import Subject
from stdgen.rulekit.tables import column
from stdgen.rulekit.told import Told
from stdgen.rulekit.weighed import is_told, overrules
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role

HINT = Text(
    da="Skriv «som udgangspunkt», og at der altid foretages en konkret og individuel vurdering – eller nævn den bestemmelse, der "
    "udelukker hjælpen.",
    en="Write «som udgangspunkt», and that each case is always assessed individually – or name the provision that rules the help out.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:
    """A hit for each refusal without condition that its section does not loosen."""
    yield from hits(document, partial(_refusal, context), SIGNS, _message, HINT, near=True)


def _message(words: str, room: Room) -> Text:
    if room is Room.ELSEWHERE:
        return Text(
            da=f"afslaget «{words}» står uden forbehold; kun et andet afsnit siger, at der vurderes individuelt",
            en=f"the refusal «{words}» stands without reservation; only another section says that cases are assessed individually",
        )
    return Text(
        da=f"hjælp er udelukket på forhånd: «{words}»",
        en=f"help is ruled out in advance: «{words}»",
    )


def _refusal(context: Context, told: Told, line: Line, sentence: str, subject: Subject) -> Absolute | None:
    if line.cell and says_no(sentence):
        told_so = line.topic not in OUTSIDE and refuses_alone(sentence)
        return Absolute(0, len(sentence)) if told_so or asks_for_help(column(told, line)) else None
    if line.role is not Role.TEXT:
        return None
    found = [each for each in refusals(sentence) if not caps(sentence, *each)]
    if not found and (_MORE.search(sentence) or not _DENIES.search(sentence)):
        return None
    if not is_told(Telling.REFUSAL, sentence, said=bool(found)):
        return None
    if _is_meant_otherwise(line, sentence) and not overrules(Telling.REFUSAL, sentence):
        return None
    if _PENSION_AGE.search(sentence) and _ends_with_an_age(subject, context):
        return None
    return Absolute(*found[0]) if found else Absolute(0, len(sentence))


def _is_meant_otherwise(line: Line, sentence: str) -> bool:
    """Whether patterns take the sentence to refuse no help, or to refuse it for a reason that holds."""
    if line.topic not in WHERE_GIVEN and not _is_of_help(line, sentence):
        return True
    return is_excused(sentence) or hands_on(_after(sentence, line))


def _is_of_help(line: Line, sentence: str) -> bool:
    """Whether a sentence that stands where other things are told refuses help nevertheless."""
    if by_the_municipality(sentence):
        return True
    if line.topic in OUTSIDE and _OF_MONEY_OR_STAFF.search(_BY_SO_MANY.sub(" ", sentence)):
        return False
    return _GRANTED.search(sentence) is not None or any(any(find(sentence)) for find in (denied, ended, shut_out))


def _after(sentence: str, line: Line) -> str:
    """The sentence that follows one of a line, in small letters; empty behind the last."""
    rest = small(line.text).partition(sentence)[2].strip()
    return sentences(rest)[0].text if rest else ""


def _ends_with_an_age(subject: Subject, context: Context) -> bool:
    """Whether the law itself gives the help up to an age; how that is told is another rule's matter."""
    known = (figure for each in subject.provisions for figure in lookup.figures(context.law, each, context.as_of))
    return any(figure.unit in ("alder", "år") for figure in known)


_GRANTED = pattern(r"\b(?:bevil(?:l?i)?ge[rst]|visitere[rst]|tildeles)\b")
"""What the municipality alone does, wherever it is told."""
_OF_MONEY_OR_STAFF = pattern(
    r"tilskud|udgift|betal|(?<!dag)penge|materiale|gratis|regning|pris|rabat|dækket|refund|\bkr\b|medarbejder|personale|hjælpere?n?\b|ansat|kontaktperson"
)
"""What is refused under «Egenbetaling» and «Personale» without being help."""
_BY_SO_MANY = pattern(
    r"\b(?:af|fra|med|ved)\s+(?:(?:mere|flere)\s+end\s+)?(?:en|én|to|tre|2|3|flere)\s+(?:medarbejdere?|hjælpere?|ansatte|støttepersoner)\b"
)
"""How many give the help is how much of it there is, not who of the staff gives it."""
_DENIES = pattern(r"\b(?:ikke|aldrig|ingen|intet|hverken|afslag|afvis\w*|udeluk\w*|undtag\w*)\b")
"""Without one of these a sentence is no refusal, however like one it is."""
_MORE = pattern(
    r"\b(?:mere|flere|ud\s+over|udover|oftere|hyppigere|længere|maks\w*|højst|grænse\w*|ramme\w*|overstig\w*|fravig\w*|dispens\w*|ophører|hører\s+op)\b"
)
"""In a sentence on how much there is, which is a ceiling and no refusal."""
_PENSION_AGE = pattern(r"pensionsalder|\b6\d(?:\.|-)?\s*år|\bfyldt\s+(?:de\s+)?6\d\b")

RULE = Rule(
    code="SG220",
    name="blanket-refusal",
    severity=Severity.ERROR,
    summary=Text(
        da="Ingen hjælp, som loven giver adgang til, er udelukket på forhånd.",
        en="No help that the law gives access to is ruled out in advance.",
    ),
    rationale=Text(
        da="Kommunen kan ikke afskære sig fra at give en hjælp, som den har pligt til, ved at skrive i standarden, at den ikke "
        "gives. Et afslag "
        "under en betingelse er et kriterium og er ikke omfattet, og det samme gælder et afslag, som loven selv giver. At ydelsen ikke "
        "består af en opgave («hjælpen omfatter ikke …», en liste under «Ikke omfattet»), er dens indhold og heller ikke omfattet. "
        "At en standard kun gælder voksne, er heller ikke et afslag: for børn gælder en anden lov.",
        en="The municipality cannot rid itself of a duty to help by writing in the standard that the help is not given. A refusal under a "
        "condition is a criterion and is not meant, nor is one that the law itself makes. What a service does not consist of («hjælpen "
        "omfatter ikke …», a list under «Ikke omfattet») is its scope and is not meant either. "
        "That a standard holds for adults only is no refusal either: another act holds for children.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Ankestyrelsen: Kvalitetsstandarder – kommunen kan ikke skrive sig ud af en hjælp, den har pligt til",
        "https://ast.dk/tilsynet/artikler/kvalitetsstandarder-2013-en-forventningsafstemning-mellem-borger-og-kommune",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Bostøtte</h1><h2>Målgruppe</h2><p>Borgere, der modtager kontanthjælp, kan ikke få støtten.</p>"),
        Example("<h1>Bostøtte</h1><h2>Målgruppe</h2><p>Unge med ADHD får ikke støtten og må i stedet bruge deres familie.</p>"),
        Example("<h1>Samvær</h1><h2>Målgruppe</h2><p>Personer med en dom har ikke adgang til caféen.</p>"),
        Example("<h1>Bostøtte</h1><h2>Personale</h2><p>Der gives i intet tilfælde støtte af flere ansatte.</p>"),
        Example("<h1>Bostøtte</h1><h2>Personale</h2><p>Blinde og døve kan ikke få plads på holdet.</p>"),
        Example("<h1>Bostøtte</h1><h2>Samarbejde</h2><p>Støtte på arbejdspladsen er afskaffet.</p>"),
        Example(
            "<h1>Bostøtte</h1><h2>Omfang</h2><p>Timerne afgøres efter en konkret og individuel vurdering.</p>"
            "<p>Støtte til voksne med fysisk handicap giver kommunen ikke.</p>"
        ),
        Example("<h1>Bostøtte</h1><h2>Egenbetaling</h2><p>Støtten er gratis. Voksne med ADHD kan ikke få støtte.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Ansøgninger om støtte til at få kontakt med naboerne får altid afslag.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Byrådet har valgt, at studerende ikke får tildelt støtten.</p>"),
        Example(
            "<h1>Bostøtte</h1><h2>Indhold</h2><table><tr><th>Støtte</th><th>Niveau</th></tr>"
            "<tr><td>Breve</td><td>Bevilges ikke</td></tr></table>"
        ),
        Example("<h1>Ledsagelse</h1><h2>Indhold</h2><p>Ledsagelse bliver kun givet på hverdage og aldrig på helligdage.</p>"),
        Example("<h1>Botilbud</h1><h2>Leverandør</h2><p>Der kan ikke visiteres til pladser i andre kommuner.</p>"),
        Example(
            "<h1>Bostøtte</h1><h2>Indhold</h2><table><tr><th>Støtte</th><th>Bevilges</th></tr><tr><td>Indkøb</td><td>Nej</td></tr></table>"
        ),
        Example("<h1>Lejrture</h1><h2>Indhold</h2><p>Kommunen giver ikke hjælp efter servicelovens § 102.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Ledsagelse til ferier er ikke noget, kommunen tilbyder.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>I Skovby Kommune er det ikke muligt at få støtte om natten.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Der ydes ikke hjælp til rengøring af badeværelset.</p>"),
        Example("<h1>BPA</h1><h2>Målgruppe</h2><p>Udvidet målgruppe tilbydes ikke i kommunen.</p>"),
        Example("<h1>Rengøring</h1><h2>Hvad omfatter hjælpen ikke?</h2><p>Du kan ikke få hjælp til vinduespudsning.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Målgruppe</h2><p>Borgere i botilbud er udelukket fra ledsagelse.</p>"),
        Example(
            "<h1>Rengøring</h1><h2>Om standarden</h2><p>Vi foretager altid en konkret og individuel vurdering.</p>"
            "<h2>Indhold</h2><p>Kommunen yder ikke hjælp til hovedrengøring.</p>"
        ),
    ),
    good=(
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Pårørende kan ikke få støtten på dine vegne.</p>"),
        Example("<h1>Samvær</h1><h2>Indhold</h2><p>Borgere har ikke adgang til caféen uden for åbningstiden.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Vi kan ikke hjælpe med at søge pension. Det gør Udbetaling Danmark.</p>"),
        Example("<h1>Bostøtte</h1><h2>Personale</h2><p>Medarbejderen kan ikke give medicin.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Der er ingen egenbetaling for samtaler og ingen støttegaranti.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Reglerne om pleje gælder ikke for denne støtte.</p>"),
        Example("<h1>Bostøtte</h1><h2>Egenbetaling</h2><p>Borgere kan ikke få tilskud til mad, og støtte til kørsel bevilges ikke.</p>"),
        Example("<h1>Bostøtte</h1><h2>Personale</h2><p>Borgerne kan ikke få den samme medarbejder til al støtte.</p>"),
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Hjælpen følger dit behov. Der er ikke noget loft over timerne.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Støtten kan ikke gives på dage, hvor du er indlagt.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Støtten bevilges eller afslås inden seks uger.</p>"),
        Example("<h1>Aflastning</h1><h2>Målgruppe</h2><p>Tilbuddet gælder kun voksne over 18 år.</p>"),
        Example(
            "<h1>Bostøtte</h1><h2>Indhold</h2><p>Der gives ét bad om ugen som udgangspunkt. Flere bad bevilges ikke uden vurdering.</p>"
        ),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Der gives ikke støtte til opgaver, som udlejeren skal sørge for.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Der ydes ikke hjælp til opgaver, du selv kan udføre.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Der gives ikke støtte til opgaver, som andre i husstanden kan klare.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Hjælpen gives ikke som kontanter.</p>"),
        Example("<h1>Rengøring</h1><h2>Indhold</h2><p>Der ydes som udgangspunkt ikke hjælp til vinduespudsning.</p>"),
        Example(
            "<h1>Rengøring</h1><h2>Indhold</h2><p>Der ydes ikke hjælp til vinduespudsning. Der foretages altid en individuel vurdering.</p>"
        ),
        Example("<h1>Rengøring</h1><h2>Kriterier</h2><p>Der bevilges ikke hjælp, hvis andre i husstanden kan udføre opgaverne.</p>"),
        Example("<h1>Rengøring</h1><h2>Målgruppe</h2><p>Der ydes ikke hjælp efter § 83 til borgere, der får hjælp efter ældreloven.</p>"),
        Example("<h1>Rengøring</h1><h2>Indhold</h2><p>Hjælpen omfatter ikke havearbejde.</p>"),
        Example("<h1>Støtte</h1><h2>Målgruppe</h2><p>Ansøgninger om støtte bliver aldrig afvist på forhånd.</p>"),
        Example("<h1>Rengøring</h1><h2>Tavshedspligt</h2><p>Oplysninger gives ikke videre uden samtykke.</p>"),
        Example("<h1>Rengøring</h1><h2>Egenbetaling</h2><p>Der gives ikke tilskud til rengøringsmidler.</p>"),
        Example("<h1>Rengøring</h1><h2>Frit valg</h2><p>Der tilbydes ikke frit valg af leverandør.</p>"),
        Example("<h1>Rengøring</h1><h2>Kriterier</h2><p>Medmindre der er særlige forhold, ydes der ikke hjælp hver uge.</p>"),
    ),
    check=check,
)
