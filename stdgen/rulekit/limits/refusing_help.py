"""The ways to refuse help that need its name beside them, as patterns on small letters: close behind, or before."""

from stdgen.rulekit.limits.granting import GIVE, GIVES, IS_GIVEN, MUNICIPALITY, PEOPLE, USE
from stdgen.rulekit.limits.refusing import NOT
from stdgen.rulekit.wording import Wording

OF_HELP = Wording(
    (
        "yder|byder|bevil|giver|deler|visiterer|imødekommer|udlåner|iværksætter|etablerer|hjælper|støtter",
        rf"\b{MUNICIPALITY}\s+{NOT}\s+{GIVES}\b",
    ),
    ("ingen|intet|hverken", rf"\b{IS_GIVEN}(?:\s+der)?\s+(?:ingen|intet|hverken)(?:\s+form\s+for|\s+mulighed\s+for)?\b"),
    (
        "ingen|intet|ikke nogen",
        r"\b(?:er|findes|har|tilbyder|yder|giver)\s+(?:[\w-]+\s+){0,3}?(?:ingen|intet|ikke nogen)(?:\s+form\s+for|\s+mulighed\s+for"
        r"|\s+tilbud\s+om)?\b",
    ),
    (
        "yder|byder|bevil|giver|deler|visiterer|imødekommer|udlåner|iværksætter|etablerer|hjælper|støtter",
        rf"\b(?:{GIVES}\s+(?:derfor\s+)?(?:{NOT}|ingen|intet)|at\s+(?:[\w-]+\s+){{0,4}}?{NOT}\s+(?:længere\s+)?{GIVES})\b",
    ),
    (
        "opretter|driver|arrangerer|køber|formidler|sørger|udfører|leverer|indretter|anskaffer|ledsager|kører|stiller|står",
        rf"\b{MUNICIPALITY}\s+(?:opretter|driver|arrangerer|køber|formidler|sørger|udfører|leverer|indretter|anskaffer|ledsager|kører|stiller|står)\s+"
        r"(?:\w+\s+)?(?:ikke|aldrig|ingen)(?:\s+for)?\b",
    ),
    ("dækker|betaler|finansierer", rf"\b{MUNICIPALITY}\s+(?:dækker|betaler|finansierer)\s+(?:\w+\s+)?(?:ikke|aldrig)(?:\s+for)?\b"),
    (
        "yde|byde|bevil|give|dele|visitere|imødekomme|udlåne|iværksætte|etablere|hjælpe|støtte",
        rf"\bkan\s+(?:[\w-]+\s+){{0,3}}?(?:ikke|aldrig)\s+(?:\w+\s+)??{GIVE}\b",
    ),
    ("fravalgt", r"\bfravalgt\b"),
    (
        "er der|der er|findes|eksisterer|forekommer",
        r"\b(?:der\s+er|er\s+der|(?:findes|eksisterer|forekommer)(?:\s+der)?)\s+(?:(?!at\b|som\b|der\b)[\w-]+\s+){0,3}?ikke\b",
    ),
    ("afviser|afslår", rf"\b(?:{MUNICIPALITY}\s+(?:\w+\s+)?(?:afviser|afslår)|(?:afviser|afslår)\s+{MUNICIPALITY})\b"),
    ("udelukker", r"\budelukker\b"),
    (
        "søge|bruge|benytte|deltage|omfattet|henvises|ansøges|gøre brug",
        rf"\b(?:kan|vil|skal)\s+(?:[\w-]+\s+){{0,7}}?(?:ikke|aldrig)\s+(?:\w+\s+)?(?:kunne\s+)?{USE}\b",
    ),
    ("får|modtager", r"\b(?:får|modtager)\s+(?:[\w-]+\s+){0,2}?(?:ikke|aldrig|ingen|intet|hverken)\b"),
    (
        "ret |krav|adgang|mulighed",
        r"\bhar\s+(?:[\w-]+\s+){0,4}?(?:ikke|aldrig|ingen)\s+(?:ret|krav|adgang|mulighed)\s+(?:til|på|for)(?:\s+at\s+få)?\b",
    ),
    (
        "mulig|adgang",
        rf"\b(?:(?:der|det)\s+er|er\s+(?:der|det))\s+(?:derfor\s+)?(?:ikke|ingen)\s+(?:mulighed|muligt|adgang)(?:\s+for|\s+til)?"
        rf"(?:(?:\s+(?:for\s+)?(?:(?!at\b|og\b)[\w-]+\s+){{1,4}}|\s+)at\s+(?:få|modtage|{GIVE}))?\b",
    ),
    ("forvente|regne", r"\bikke\s+(?:regnes?\s+med|forventes?|påregnes?)\b"),
)
"""Words that refuse help where help stands close behind."""
AFTER_HELP = Wording(
    ("er ikke ", rf"\ber ikke (?:for|til|åben\w*\s+for)\s+{PEOPLE}\b"),
    ("afvis|afslå|nægt", r"\b(?:afvises|afslås|nægtes|bliver\s+(?:altid|generelt|konsekvent)\s+(?:afvist|afslået))\b"),
    ("mulig", r"\ber\s+ikke\s+(?:en\s+mulighed|muligt?)\b"),
    ("mulighed|ret|krav|adgang", r"\b(?:er|har)\s+(?:der|du|man|borgeren)\s+(?:ikke|ingen)\s+(?:mulighed|ret|krav|adgang)\b"),
    ("forventes", r"\b(?:kan\s+ikke|ikke\s+kan)\s+forventes\b"),
    ("lukket", r"\ber\s+lukket\s+for\b"),
    (
        "fravalgt|afskaffet|nedlagt|udgået|sparet|sløjfet",
        r"\b(?:er|blev)\s+(?:\w+\s+)?(?:fravalgt|afskaffet|nedlagt|udgået|sparet\s+væk|sløjfet)\b",
    ),
    ("findes|gælder", r"\b(?:findes|gælder)\s+(?:der\s+)?ikke\s+(?:i\s+[\w-]+\s+kommune|for\s+(?!børn)[\w-]+)"),
)
"""Words that refuse the help that stands before them."""
AFTER_BARE = Wording(
    (
        "udføres|foretages|leveres|forekommer|eksisterer",
        r"\b(?:udføres|foretages|leveres|forekommer|eksisterer)\s+(?:der\s+)?(?:ikke|aldrig)\b",
    ),
)
"""Words that refuse a kind of help, but of the help that one gets only tell when it comes."""
