"""The ways to refuse help that need no negation, as patterns on small letters."""

from stdgen.rulekit.limits.granting import GET, GIVE, HELP, HELP_NOUN, IS_GIVEN, PEOPLE
from stdgen.rulekit.limits.refusing import OURS, REQUEST
from stdgen.rulekit.wording import Wording

_IN_VAIN = r"(?:afvises|afslås|afvist|afslået|afslag|nej)"
_NOT_BY_NEED = (
    r"(?![^.;]*(?:funktion|behov|brug\s+for|handicap|lidelse|sygdom|varig|nedsat|ikke\s|selv|visiteret|bevilget|opfylder"
    r"|målgruppe|misbrug"
    r"|problem|pension))"
)
"""What follows «kun til borgere, der …» where it is their need that is told: then it is a criterion."""
OUTRIGHT = Wording(
    (
        "afslag|nej|afslå",
        r"\b(?:ansøgning|anmodning|ønske)[a-zæøå]*\b[^.;]{0,80}?\b(?:bliver\s+der\s+(?:\w+\s+)?(?:givet|meddelt)|gives\s+der|meddeles\s+der"
        r"|(?:giver|meddeler)\s+(?:vi|kommunen))\s+(?:altid\s+)?afslag\b"
        r"|\b(?:giver|gives|får|meddeles|meddeler)\s+(?:(?:der|du|man|borgeren)\s+)?(?:altid|automatisk|generelt"
        r"|konsekvent)\s+(?:[\w-]+\s+)?afslag\b"
        r"|\b(?:giver|gives)\s+(?:[\w-]+\s+){0,2}?afslag\s+på\s+(?:alle\b|enhver\b|[\w-]+\s+om\b)|\baltid\s+(?:få\s+)?(?:afslag|afslået)\b"
        r"|^\W*(?:\w+e\s+)?(?:borgere|personer|ansøgere|unge|voksne|ældre|par|studerende"
        r"|forældre)\b[^.;]*(?<!der\s)(?<!som\s)\bfår\s+(?:\w+\s+)?afslag\b"
        r"|^\W*(?:(?:hvis|når)\s+(?:du|man|borgeren)\s+)?(?:søger|ansøger|ønsker)\b[^.]*,\s*(?:får|gives|vil"
        r"|bliver)\s+(?:[\w-]+\s+){0,3}?(?:afslag|nej)\b"
        r"|(?<!ikke\s)(?<!aldrig\s)\b(?:sig(?:er|e)|sagt)\s+(?:altid\s+|derfor\s+)?nej\s+til\b",
    ),
    ("lukket", r"\blukket\s+for\s+(?:nye?|yderligere|alle|bevilling|ansøgning|visitation|tilgang|optag)\w*"),
    (
        ":",
        r"^[^:.;]{3,100}:\s*nej(?:\s+(?:i|hos)\s+[^.;,]{1,40})?\W*$"
        rf"|^\W*(?:nej\s+til|afslag\s+på|udelukket)\s*:\s*(?:[\w-]+\s+){{0,2}}?{HELP_NOUN}\b",
    ),
    (
        "undlade|afstå|ophørt|holdt op|stoppet|afviser|afslår|nægter",
        rf"\bvalgt\s+(?:\w+\s+)?at\s+(?:undlade|afstå\s+fra)\s+at\s+{GIVE}\b"
        rf"|\b(?:undlader|afviser|afslår|nægter|afstår\s+fra|(?:er\s+)?ophørt\s+med|holdt\s+op\s+med"
        rf"|stoppet\s+med)\s+at\s+(?:\w+\s+)??{GIVE}\b",
    ),
    (
        "valgt|beslut|vedtaget",
        rf"\b(?:valgt|besluttet|vedtaget)\s+at\s+(?:afskaffe|nedlægge|fjerne|lukke|spare)\s+(?:[\w-]+\s+){{0,2}}?{HELP}\b"
        rf"|\bfravalgt\s+at\s+{GIVE}\b",
    ),
    (
        "undtaget|uden for",
        r"\b(?:er\s+(?:helt\s+|generelt\s+|altid\s+)?undtaget\s+(?:fra|for)\s+|(?:falder|ligger|står)\s+(?:helt\s+|altid\s+)?uden\s+for\s+)"
        rf"(?:[\w-]+s\s+)?{OURS}",
    ),
    (
        "udeluk",
        r"\budelukkes\b|\b(?:er|bliver|som|på)\s+(?:(?:du|man|borgeren)\s+)?(?:helt\s+|altid\s+|generelt\s+|på\s+forhånd\s+"
        r"|derfor\s+|dermed\s+)?udelukket\b"
        r"|\budelukker\s+(?:altid\s+)?(?:[\w-]+\s+){0,2}?(?:for|fra)\b",
    ),
    ("afskår|afskær", r"\b(?:er|bliver)\s+(?:helt\s+|på\s+forhånd\s+|dermed\s+)?afskåret\s+fra\b|\bafskærer\b[^.;:]{0,40}?\bfra\b"),
    (
        "ansøg|anmod|ønske",
        rf"{REQUEST}"
        rf"\b(?:(?:bliver|får|vil\s+(?:altid\s+)?blive|mødes\s+(?:altid\s+)?med|besvares\s+(?:altid\s+)?med|resulterer\s+i|medfører"
        rf"|fører\s+til)\s+"
        rf"(?:(?!ikke\b|aldrig\b)[\w-]+\s+)?{_IN_VAIN}|(?:altid\s+|generelt\s+)?(?:afvises|afslås))\b"
        rf"|\b(?:afviser|afslår)\s+(?:[\w-]+\s+){{0,2}}?(?:ansøgning|anmodning|ønske)\w*",
    ),
    (
        "undtagelse|tilfælde",
        rf"\b(?:uden\s+undtagelse|i\s+alle\s+tilfælde)\s+(?:\w+\s+){{0,2}}?(?:{_IN_VAIN}|udelukket)\b",
    ),
    (
        "kun |udelukkende |alene ",
        rf"\b(?:kan\s+(?:der\s+)?(?:kun|udelukkende)\s+{IS_GIVEN}\s+(?:der\s+)?|{IS_GIVEN}\s+(?:der\s+)?(?:kun"
        rf"|udelukkende|alene)\s+)(?:\w+\s+)?"
        rf"(?:til\s+)?{PEOPLE}\b{_NOT_BY_NEED}",
    ),
    (
        "kun |udelukkende|forbeholdt",
        rf"\b(?:er|gælder)\s+(?:kun|udelukkende)\s+(?:for\s+|til\s+)?{PEOPLE}\b{_NOT_BY_NEED}"
        rf"|\ber\s+forbeholdt\s+{PEOPLE}\b{_NOT_BY_NEED}",
    ),
    ("afvis|nej", rf"^\W*{PEOPLE}\b[^.;]*\b(?:afvises|bliver\s+(?:altid\s+)?afvist|får\s+(?:altid\s+)?nej)\b"),
    (
        "kun ",
        rf"^\W*kun\s+{_NOT_BY_NEED}{PEOPLE}\b[^.;]{{0,60}}?\b(?:kan\s+{GET}|får|er\s+berettige|har\s+ret\s+til|er\s+omfattet)",
    ),
)
"""Words that refuse help and need no negation for it."""
