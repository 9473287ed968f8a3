"""Help that is refused once for all, whoever asks."""

import re
from collections.abc import Iterator

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit.absolutes import Absolute, hits
from stdgen.rulekit.softeners import Room
from stdgen.rulekit.subjects import Subject
from stdgen.rulekit.words import Line

SIGNS = (
    *(
        "es ikke",
        "er ikke",
        "gives ",
        "kan ikke",
        "ikke få",
        "ikke bevil",
        "kommune ikke",
        "vi ikke",
        "støtten ikke",
        "hjælpen ikke",
        "kun ",
        "udeluk",
        "har ikke",
        "bliver ikke",
        "ikke blive",
        "ikke beret",
        "ingen ",
        "hjælper ",
        "imødekommes",
        "får ikke",
        "valgt ikke",
        "besluttet ikke",
    ),
    *("undtagelse", "alle tilfælde", "aldrig", "ingen omstændigheder", "intet tilfælde", "afvis", "afskåret", "afslag", "afslå"),
)
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
    if (
        _CONDITION.search(sentence)
        or (match := _REFUSED.search(sentence)) is None
        or _BY_LAW.search(sentence)
        or _NOT_HELP.search(sentence)
    ):
        return None
    return Absolute(match.start(), match.end(), " ".join(match[0].split()))


_GIVE = r"(?:tilbydes|bevil(?:l?i)?ges|ydes|gives|tildeles|visiteres)"
_GIVER = r"(?:yder|tilbyder|bevil(?:l?i)?ger|giver|tildeler|visiterer)"
_HELP = (
    r"(?:hjælp|støtte|tilskud|ydelse|indsats|bevilling|tilbud|ledsagelse|rengøring|indkøb|tøjvask|træning|madservice|behandling"
    r"|aflastning|afløsning|kørsel"
    r"|befordring|botilbud|bostøtte|hovedrengøring|vinduespudsning|hjemmehjælp|personlig\s+pleje|genoptræning|hjælpemid)\w*"
)
_REFUSED = pattern(
    rf"\b(?:der\s+)?{_GIVE}\s+(?:der\s+)?(?:\w+\s+)?ikke\b(?:\s+(?:\w+\s+){{0,2}}?{_HELP})?"
    rf"|\b{_GIVER}\s+(?:(?:vi|\w+\s+kommune|kommunen)\s+)?(?:derfor\s+)?ikke\b(?:\s+(?:\w+\s+){{0,2}}?{_HELP})?"
    rf"|\bkan\s+(?:(?:du|man|der|borgeren?|borgere|hjælpen|støtten|de)\s+)?(?:derfor\s+|aldrig\s+)?ikke\s+(?:få|modtage"
    rf"|bevil(?:l?i)?ges|tildeles|tilbydes|ydes|gives|visiteres)\b(?:\s+(?:\w+\s+){{0,3}}?{_HELP})?"
    rf"|\bbliver\s+(?:der\s+)?(?:ikke|aldrig)\s+(?:\w+\s+)?(?:bevil(?:l?i)?get|givet|tilbudt|ydet|tildelt|visiteret)\b"
    rf"|\bkan\s+(?:(?:du|man|der|borgeren?)\s+)?(?:ikke|aldrig)\s+blive\s+(?:bevil(?:l?i)?get|visiteret|tildelt|tilbudt)\b"
    rf"|\ber\s+ikke\s+berettigede?\s+til\b"
    rf"|\b(?:der\s+er|{_GIVE}(?:\s+der)?)\s+ingen\s+(?:form\s+for\s+)?{_HELP}|\bhjælper\s+(?:vi\s+|kommunen\s+)?ikke\s+med\b"
    rf"|\budelukkes\b|\ber\s+(?:helt\s+)?udelukket\b"
    rf"|\bansøgninger?\b[^.,]{{0,60}}?\bimødekommes\s+ikke\b|\bansøgninger?\b[^.,]{{0,60}}?\b(?:bliver|får)\s+(?:altid\s+)?(?:afvist"
    rf"|afslået|afslag)\b"
    rf"|\b(?:valgt|besluttet)\s+ikke\s+at\s+(?:tilbyde|yde|give|bevilge|bevillige)\b|\bhar\s+ikke\s+(?:ret"
    rf"|adgang)\s+til\s+(?:\w+\s+){{0,2}}?{_HELP}"
    rf"|\bfår\s+ikke\s+(?:\w+\s+){{0,2}}?{_HELP}|\bder\s+er\s+ikke\s+mulighed\s+for\s+(?:at\s+få\s+)?(?:\w+\s+){{0,2}}?{_HELP}"
    rf"|\b(?:er|bliver)\s+(?:helt\s+|på\s+forhånd\s+)?(?:udelukket|afskåret)\s+fra\b|\b{_GIVE}\s+aldrig\b"
    rf"|\baldrig\s+(?:\w+\s+)?(?:få|bevil(?:l?i)?ges|ydes|gives|tilbydes)\b"
    rf"|\b(?:uden\s+undtagelse|i\s+alle\s+tilfælde)\s+(?:\w+\s+){{0,2}}?(?:afslag|nej|afslået|afvist|udelukket)\b"
    rf"|\bunder\s+ingen\s+omstændigheder\b|\bi\s+intet\s+tilfælde\b|\baltid\s+(?:afslag|afslået)\b"
    rf"|\bkan\s+(?:der\s+)?kun\s+{_GIVE}\s+(?:der\s+)?(?:\w+\s+)?til\s+\w+"
    rf"|\bansøgninger?\s+(?:\w+\s+){{0,6}}?(?:afvises|afslås)\b",
    re.IGNORECASE,
)
_CONDITION = pattern(
    r"\?\W*$|^\W*(?:bevil|yde|give|tilbyde|tildele|kan|får|er|bliver|har)\w*\b[^.]*,|\bhvis\b|\bsåfremt\b|\bnår\b|\bmedmindre\b"
    r"|\bmed\s+mindre\b|\bundtagen\b|\bbortset\s+fra|\bfør\b|\binden\b|\bså\s+længe\b|\bførend\b|\bfordi\b|\bi\s+stedet\b"
    r"|\bden\s+samme\b|\bsamtidig\b|\bud\s+over\b|\budover\b|\bi\s+perioden?\b|\bsom\s+(?:kan|selv)\b|,\s*der\s+(?:selv\s+)?kan\b",
    re.IGNORECASE,
)
"""A refusal under a condition is a criterion, not one for everybody."""
_BY_LAW = pattern(
    r"\banden\s+lov|\blovgivning|\bloven\b|\w+loven\b|§|\bbekendtgørelse|\bregion|\bsygehus|sundhedslov|\bstaten\b|\bjobcent", re.IGNORECASE
)
_NOT_HELP = pattern(
    r"\bikke\s+(?:videre|frit\s+valg|valgfri\w*|adgang|oplysning\w*|medhold|garanti|fradrag|erstatning\w*|rabat|dispensation|besked"
    r"|mulighed\s+for\s+at\s+(?:bytte|vælge)"
    r"|alene|kun|altid|nødvendigvis|længere|automatisk|mere\s+end|over\b|efter\s+faste|ud\s+fra\s+faste|opkræv|egenbetaling|gaver"
    r"|klage)|\bingen\s+(?:er|bliver)\b|\bikke\s+(?:\w+\s+){0,2}?udelukket|\bdrikkepenge|\bgaver\b|tavshedspligt"
    r"|\bfleksib|bytte|\bpenge\b|parkering|rygning",
    re.IGNORECASE,
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
