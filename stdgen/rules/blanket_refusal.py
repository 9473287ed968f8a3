"""Help that is refused once for all, whoever asks."""

from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.absolutes import Absolute, hits
from stdgen.rulekit.refusals import SIGNS, refusal
from stdgen.rulekit.softeners import Room
from stdgen.rulekit.subjects import Subject
from stdgen.rulekit.wording import Wording
from stdgen.rulekit.words import Line

HINT = Text(
    da="Skriv «som udgangspunkt», og at der altid foretages en konkret og individuel vurdering – eller nævn den bestemmelse, der "
    "udelukker hjælpen.",
    en="Write «som udgangspunkt», and that each case is always assessed individually – or name the provision that rules the help out.",
)


def check(document: Document, context: Context) -> Iterator[Hit]:  # the law asks for no day here
    """A hit for each refusal without condition that its section does not loosen."""
    yield from hits(document, _refusal, SIGNS, _message, HINT)


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


def _refusal(line: Line, sentence: str, subject: Subject) -> Absolute | None:  # as `Find` has it
    found = refusal(sentence)
    if found is None or _CONDITION.found(sentence) or _BY_LAW.found(sentence) or _NOT_HELP.found(sentence):
        return None
    return Absolute(*found)


_CONDITION = Wording(
    ("?", r"\?\W*$"),
    (",", r"^\W*(?:bevil|yde|give|tilbyde|tildele|kan|får|er|bliver|har|giver)\w*\b[^.]*,"),
    (
        ",",
        r"^\W*(?!ansøger|søger|ønsker)[a-zæøå]+[rs]\s+(?:du|man|borgeren|der|den|det|vi|kommunen)\b[^.]*,\s*(?:kan|får|har"
        r"|bliver|er|skal|vil|gives|ydes|bevil)",
    ),
    (
        "hvis|såfremt|når|mens|indtil|førend|inden|før|fordi",
        r"(?<!heller\sikke\s)(?<!også\s)\b(?:hvis(?!\s+(?:du|man|borgeren)\s+(?:an)?søger)|såfremt|når|i?mens|indtil|førend"
        r"|inden|før|fordi)\b",
    ),
    "fravær",
    ("medmindre|med mindre|undtagen|bortset|så længe", r"\bmed\s?mindre\b|\bundtagen\b|\bbortset\s+fra|\bså\s+længe\b"),
    (
        "uden",
        r"\buden\s+(?:en\s+|et\s+|først\s+|forudgående\s+)?(?:at\b|ny|konkret|ansøg|visit|bevil|aftale|henvis|dokument|varsel"
        r"|samtykke|vurder"
        r"|besøg|samtale|lægelig|individuel|faglig|udred)",
    ),
    ("stedet|samme|samtidig|udover|ud over|periode", r"\bi\s+stedet\b|\bden\s+samme\b|\bsamtidig\b|\bud\s?over\b|\bi\s+perioden?\b"),
    (
        "kan|klare|selv|stand|behov|brug|løse|udføre|varetage|opfylder|målgruppe",
        r"\bsom\s+selv\b|,\s*der\s+selv\b|(?:,\s*(?:som|der|du|man|borgeren)|\bsom)\s+(?:(?!ikke\b|altid\b)[\w-]+\s+){0,6}?"
        r"(?:kan|klarer|løser|udfører|varetager|er\s+i\s+stand)\b"
        r"|(?:,\s*(?:som|der)|\bsom)\s+ikke\s+(?:\w+\s+)?(?:har\s+(?:et\s+)?(?:\w+\s+)?(?:behov|brug)|opfylder|er\s+i\s+målgruppen)",
    ),
    (
        "får|modtager|ret",
        r"(?:,\s*(?:som|der)|\bsom)\s+(?:[\w-]+\s+){0,2}?(?:får|modtager)\b|(?:,\s*(?:som|der)|\bsom)\s+har\s+ret\b",
    ),
)
"""A refusal under a condition is a criterion, not one for everybody."""
_BY_LAW = Wording(
    ("lov", r"\banden\s+lov|\blovgivning|\bloven\b|\w+loven\b|\blovens\b"),
    "§",
    ("bekendtgørelse", r"\bbekendtgørelse"),
    ("region", r"\bregion"),
    ("sygehus", r"\bsygehus"),
    "sundhedslov",
    ("staten", r"\bstaten\b"),
    ("jobcent", r"\bjobcent"),
    ("læge", r"\blæge"),
    ("folkepension|18", r"folkepensionsalder|\bunder\s+18\b"),
)
_NOT_HELP = Wording(
    (
        "ikke",
        r"\bikke\s+(?:videre|frit\s+valg|valgfri\w*|adgang\s+til\s+(?:oplysning|journal|sag)|oplysning\w*|medhold|garanti"
        r"|fradrag|erstatning\w*|rabat|dispensation|besked"
        r"|mulighed\s+for\s+at\s+(?:bytte|vælge)"
        r"|(?:\w+\s+)?alene|kun|altid|nødvendigvis|længere|automatisk|mere\s+end|over\b|efter\s+faste|ud\s+fra|på\s+baggrund"
        r"|på\s+grund|opkræv|egenbetaling"
        r"|gaver|klage|i\s+form\s+af|som\s+(?:kontant|penge|beløb)|kontant|til\s+brug|til\s+andre\s+formål|af\s+(?:pårørende"
        r"|private|den\s+samme)|selv\b|blot|bare|mindre|færre|dårligere|ringere|afslag)",
    ),
    (
        "få|modtage|opnå|søge|får",
        r"\b(?:får?|modtager?|opnå|søge)\s+(?:ikke\s+)?(?:\w+\s+)?(?:svar|besked|refusion|refunderet|udbetalt|pengene|penge"
        r"|betaling|løn|at\s+vide|den\s+samme"
        r"|en\s+bestemt|et\s+bestemt|bestemte?|medhold|aktindsigt|indflydelse|afgørelse\w*|et\s+brev|regning\w*|faktura"
        r"|frataget|ændret|lov\b|fat\b|kontakt|oplysning\w*|tilsendt)\b",
    ),
    (
        "love|garanti|besked|svar|medicin|tidspunkt|klokkesl",
        r"\bgives?\s+(?:en\s+|et\s+)?(?:\w+\s+)?(?:garanti|besked|svar|tidspunkt|klokkeslæt|medicin)",
    ),
    (
        "ingen",
        r"\bingen\s+(?:er|bliver)\b|\bingen\s+(?:[\w-]+\s+){0,3}?får\s+(?:\w+\s+)?(?:afslag|mindre)"
        r"|\bingen\s+(?:\w+\s+){0,2}?(?:betaling|udgift|begrænsning|krav|grænse|venteliste|ventetid|binding)",
    ),
    ("udeluk", r"\b(?:ikke|ingen)\b[^.;:]{0,30}?\budeluk|\budelukker\s+ikke\b"),
    "drikkepenge|tavshedspligt|bytte|rygning|parkering|udbetalt|klokkeslæt|helligdag",
    ("alene", r"\balene\s+(?:på\s+grund|på\s+baggrund|fordi)"),
    ("gives|ydes|tildeles|bydes", r"\b(?:gives|ydes|tildeles|tilbydes)\s+(?:ikke\s+)?af\b"),
    (
        "medarbejder|hjælper|personale|ledsager|person|chauffør|frivillig",
        r"\b(?:medarbejdere?n?e?|hjælpere?n?e?|personalet|ledsagere?n?e?|støttepersone[nr]\w*|kontaktpersone[nr]\w*|chauffør\w*"
        r"|frivillige)\s+"
        r"(?:yder|giver|tilbyder|hjælper|støtter|kan|må|skal)\b",
    ),
    (
        "end|over|flere|yderligere",
        r"\b(?:mere|flere|længere|oftere|hyppigere)\s+(?:\w+\s+)?end\b|\bover\s+(?:\d|to|tre|fire|fem|ti)\b.*\b(?:timer|gange|dage|døgn)",
    ),
    ("flere|yderligere", r"\bikke\s+(?:flere|yderligere)\b"),
    ("afslag", r"\bskriftligt?\s+afslag"),
    ("gaver", r"\bgaver\b"),
    ("penge", r"\bpenge\b"),
    ("fleksib", r"\bfleksib"),
    ("klage", r"\bklages?\b"),
    ("dækkes", r"\bdækkes\s+ikke\b"),
    ("ikke", r"\b(?:afgørelse|standard|pjece|niveau)\w*\s+(?:giver|gives)\s+ikke\b"),
)

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
        "under en betingelse er et kriterium og er ikke omfattet, og det samme gælder et afslag, som loven selv giver.",
        en="The municipality cannot rid itself of a duty to help by writing in the standard that the help is not given. A refusal under a "
        "condition is a criterion and is not meant, nor is one that the law itself makes.",
    ),
    source=Source(
        SourceKind.GUIDANCE,
        "Ankestyrelsen: Kvalitetsstandarder – kommunen kan ikke skrive sig ud af en hjælp, den har pligt til",
        "https://ast.dk/tilsynet/artikler/kvalitetsstandarder-2013-en-forventningsafstemning-mellem-borger-og-kommune",
        "2026-11-21",
    ),
    bad=(
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
        Example("<h1>Rengøring</h1><h2>Tavshedspligt</h2><p>Oplysninger gives ikke videre uden samtykke.</p>"),
        Example("<h1>Rengøring</h1><h2>Egenbetaling</h2><p>Der gives ikke tilskud til rengøringsmidler.</p>"),
        Example("<h1>Rengøring</h1><h2>Frit valg</h2><p>Der tilbydes ikke frit valg af leverandør.</p>"),
        Example("<h1>Rengøring</h1><h2>Kriterier</h2><p>Medmindre der er særlige forhold, ydes der ikke hjælp hver uge.</p>"),
    ),
    check=check,
)
