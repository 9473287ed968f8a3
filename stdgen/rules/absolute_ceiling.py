"""A ceiling on help that leaves no room for whoever needs more."""

from collections.abc import Iterator
from functools import partial

from stdgen.law import lookup
from stdgen.learnt.passages import Telling
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.limits.absolutes import WHERE_GIVEN, Absolute, hits
from stdgen.rulekit.limits.amounts import Amount, amounts
from stdgen.rulekit.limits.ceilings import SIGNS, mosts
from stdgen.rulekit.limits.labels import LABEL, TIMES
from stdgen.rulekit.limits.levels import closed
from stdgen.rulekit.limits.limited import is_by_law, limits_help, limits_other
from stdgen.rulekit.limits.named_help import names_help
from stdgen.rulekit.limits.softeners import Room
from stdgen.rulekit.subjects import Subject
from stdgen.rulekit.tables import first_row, governed
from stdgen.rulekit.telling.periods import A_NUMBER, NUMBERS
from stdgen.rulekit.told import Told
from stdgen.rulekit.weighed import is_told, overrules
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role

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


def _ceiling(context: Context, told: Told, line: Line, sentence: str, subject: Subject) -> Absolute | None:
    known = _known(context, told, line, sentence, subject)
    if line.role is not Role.TEXT or line.cell or line.leads_in:
        return known
    if known:
        return known if is_told(Telling.CEILING, sentence, said=True) else None
    return _learnt(context, sentence, subject) if line.topic not in ELSEWHERE or overrules(Telling.CEILING, sentence) else None


def _known(context: Context, told: Told, line: Line, sentence: str, subject: Subject) -> Absolute | None:
    """A ceiling that patterns know."""
    if line.topic not in WHERE_GIVEN and not (_is_of_help(told, line) or _is_of_help_given(line, sentence)):
        return None
    if line.role is Role.HEADING or line.leads_in:
        return _label(context, told, line, sentence, subject)
    topic = line.topic if line.topic in WHERE_GIVEN else None
    for most in mosts(sentence):
        if limits_help(sentence, most, topic):
            return None if _is_statutory(most.amount, sentence, subject, context) else Absolute(most.start, most.end)
    if found := min(closed(sentence), default=None):
        return None if limits_other(sentence, sentence) or is_by_law(sentence) else Absolute(*found)
    fixed = TIMES.search(sentence)
    if fixed and not limits_other(sentence, sentence):
        return Absolute(fixed.start(), fixed.end(), Severity.WARNING)
    return _label(context, told, line, sentence, subject) if line.cell else None


def _learnt(context: Context, sentence: str, subject: Subject) -> Absolute | None:
    """A sentence with a most that is like those labelled as ceilings, where patterns do not see what it limits."""
    if not any(map(sentence.__contains__, MOST)) or is_by_law(sentence) or not is_told(Telling.CEILING, sentence, said=False):
        return None
    if any(_is_statutory(each, sentence, subject, context) for each in amounts(sentence)):
        return None
    return next((Absolute(most.start, most.end) for most in mosts(sentence)), Absolute(0, len(sentence)))


def _is_of_help_given(line: Line, sentence: str) -> bool:
    """Whether a sentence of another section gives help, or says of the help given before it that there is no more."""
    if names_help(sentence):
        return True
    return len(line.text) > len(sentence) and names_help(small(line.text)) and any(closed(sentence))


def _is_of_help(told: Told, line: Line) -> bool:
    """Whether the table in which the line stands is one of what is given: «Ydelse», «Støtte»."""
    return line.cell is not None and any(map(_OF_HELP.search, first_row(told, line)))


ELSEWHERE = frozenset((Topic.PROCESSING_DEADLINE, Topic.USER_PAYMENT, Topic.TRANSPORT, Topic.PAY, Topic.STAFF, Topic.SUPERVISION))
"""Where a most is seldom one of help."""
MOST = ("højst", "maks", "max", "op til", "loft", "ikke mere end", "ikke flere end", "overstig", "overskrid", "længst", "grænsen")
"""One of these stands in every ceiling that is told by likeness alone, in small letters."""
_OF_HELP = pattern(r"^\W*(?:ydelse|hjælp|støtte|indsats)")


def _label(context: Context, told: Told, line: Line, words: str, subject: Subject) -> Absolute | None:
    """A head of a column, a label or a heading that caps the amounts under it or beside it."""
    if any(amounts(words)) or limits_other(words, words) or not LABEL.found(words):
        return None
    counted = _COUNTED.search(words) is not None
    for below in governed(told, line):
        if counted and _NUMBER_ALONE.fullmatch(below):
            return Absolute(0, len(words))
        for amount in amounts(below):
            return None if _is_statutory(amount, f"{words} {below}", subject, context) else Absolute(0, len(words))
    return None


_COUNTED = pattern(r"\b(?:timer|minutter|gange|besøg|samtaler|møder|dage|døgn|uger|måneder|ture)\b")
_NUMBER_ALONE = pattern(rf"\W*{A_NUMBER}\W*")
"""What stands under «Maks. timer om ugen»."""


def _is_statutory(amount: Amount, sentence: str, subject: Subject, context: Context) -> bool:
    """Whether the figure is the law's own: the sentence says so, or the law knows it for this service."""
    if is_by_law(sentence):
        return True
    value = amount.number if amount.number[:1].isdigit() else str(NUMBERS.get(amount.number, ""))
    known = (figure for each in subject.provisions for figure in lookup.figures(context.law, each, context.as_of))
    return any(figure.value == value and figure.unit.split()[0][:3].casefold() == amount.unit[:3] for figure in known)


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
        Example("<h1>Samvær</h1><h2>Transport</h2><p>Centret betaler for højst 30 kørsler i halvåret.</p>"),
        Example("<h1>Bostøtte</h1><h2>Personale</h2><p>Hjælperen kommer højst to gange om måneden.</p>"),
        Example("<h1>Bostøtte</h1><h2>Opfølgning</h2><p>Efter et halvt år trappes støtten ned til højst to timer om måneden.</p>"),
        Example("<h1>Bostøtte</h1><h2>Personale</h2><p>Støtten kan aldrig overstige syv timer ugentligt.</p>"),
        Example("<h1>Bostøtte</h1><h2>Transport</h2><p>Kommunen betaler højst to ture om måneden.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><ul><li>Indkøb: op til 30 minutter om ugen, ikke mere</li></ul>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Besøgene må tilsammen vare 90 minutter om ugen.</p>"),
        Example("<h1>Bostøtte</h1><h2>Varighed</h2><p>Et forløb slutter altid efter to år, også når der fortsat er brug for støtten.</p>"),
        Example("<h1>Bostøtte</h1><h2>Leverandør</h2><p>Leverandøren må ikke levere mere end otte timers støtte om måneden.</p>"),
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Mere end fem timers støtte om ugen bevilges ikke.</p>"),
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Timetallet kan ikke forhøjes.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Der gives ét bad om ugen. Flere bad bevilges ikke.</p>"),
        Example(
            "<h1>Bostøtte</h1><h2>Indhold</h2><table><tr><th>Ydelse</th><th>Loft</th></tr>"
            "<tr><td>Samtale</td><td>1 gang om ugen</td></tr></table>"
        ),
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
        Example("<h1>Samvær</h1><h2>Omfang</h2><p>Caféen kan bruges op til syv dage om ugen.</p>"),
        Example("<h1>Bostøtte</h1><h2>Personale</h2><p>Hjælperen kommer højst ti minutter for sent.</p>"),
        Example("<h1>Bostøtte</h1><h2>Personale</h2><p>Hver medarbejder støtter højst ti borgere.</p>"),
        Example("<h1>Bostøtte</h1><h2>Opfølgning</h2><p>Der går højst et år mellem to møder om støtten.</p>"),
        Example("<h1>Bostøtte</h1><h2>Ansøgning</h2><p>Behandlingen af ansøgningen tager højst ti uger.</p>"),
        Example("<h1>Bostøtte</h1><h2>Indhold</h2><p>Teamet har op til ti møder om året.</p>"),
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
        Example("<h1>Bostøtte</h1><h2>Omfang</h2><p>Støtten er to timer om ugen. Har du brug for mere, får du mere.</p>"),
        Example("<h1>Bostøtte</h1><h2>Varighed</h2><p>Støtten forlænges ikke automatisk.</p>"),
        Example("<h1>Bostøtte</h1><h2>Opfølgning</h2><p>Vi følger op mindst én gang om året.</p>"),
    ),
    check=check,
)
