"""The ways to refuse help, as patterns on small letters, by where the help stands: nowhere, close behind, or before."""

from stdgen.rulekit.granting import GET, GIVE, GIVEN, GIVES, HELP, IS_GIVEN, MUNICIPALITY, PEOPLE, USE
from stdgen.rulekit.wording import Wording

_NOT = r"(?:ikke|aldrig|hverken)"
_NEXT = r"(?:(?!der\b|som\b|at\b|og\b|men\b|til\b|for\b|af\b)[\w-]+\s+)"
"""A word between the verb and «ikke» that begins no other clause."""
_IN_VAIN = r"(?:afvises|afslås|afvist|afslået|afslag|nej)"
_NOT_BY_NEED = (
    r"(?![^.;]*(?:funktion|behov|brug\s+for|handicap|lidelse|sygdom|varig|nedsat|ikke\s|selv|visiteret|bevilget|opfylder"
    r"|målgruppe|misbrug"
    r"|problem|pension))"
)
"""What follows «kun til borgere, der …» where it is their need that is told: then it is a criterion."""
WHOLE = Wording(
    (
        "bydes|bevil|ydes|gives|deles|visiteres|imødekommes|udlånes|iværksættes|etableres|optages|støttes",
        rf"\b{IS_GIVEN}\s+(?:der\s+)?{_NEXT}{{0,3}}?{_NOT}\b"
        rf"|\bat\s+(?:[\w-]+\s+){{1,6}}?{_NOT}\s+(?:kan\s+|vil\s+|længere\s+)?{IS_GIVEN}\b"
        rf"|\b(?:kan|vil|må|skal)\s+(?:[\w-]+\s+){{0,6}}?(?:ikke|aldrig)\s+(?:\w+\s+)?(?:kunne\s+)?{IS_GIVEN}\b",
    ),
    (
        "budt|bevil|ydet|givet|tildelt|visiteret|imødekommet|udlånt|iværksat|etableret",
        rf"\b(?:bliver|blive|vil)\s+(?:der\s+)?{_NEXT}{{0,4}}?{_NOT}\s+(?:blive\s+)?(?:\w+\s+)?{GIVEN}\b"
        rf"|\bkan\s+(?:[\w-]+\s+){{0,5}}?(?:ikke|aldrig)\s+(?:\w+\s+)?blive\s+(?:\w+\s+)?{GIVEN}\b",
    ),
    (
        "yder|byder|bevil|giver|deler|visiterer|imødekommer|udlåner|iværksætter|etablerer|hjælper|støtter",
        rf"\b(?:{MUNICIPALITY}\s+(?:{_NEXT})?{GIVES}|{GIVES}\s+{MUNICIPALITY})\s+(?:\w+\s+)?(?:{_NOT}|ingen|intet)\b"
        rf"|\bikke\s+(?:noget|en\s+\w+|et\s+\w+)\s*,?\s+(?:som\s+)?{MUNICIPALITY}\s+{GIVES}\b",
    ),
    (
        "man kan|du kan|borgeren kan",
        rf"\bikke\s+(?:noget|en\s+\w+|et\s+\w+),?\s+(?:som\s+)?(?:man kan|du kan|borgeren kan)\s+(?:{GET}|søge)\b",
    ),
    ("som|hvor", rf"\b(?:som|hvor|hvortil)\s+(?:der|vi|kommunen|man)\s+(?:derfor\s+)?{_NOT}\s+(?:kan\s+)?(?:{IS_GIVEN}|{GIVES}|{GIVE})\b"),
    ("ikke noget|ikke en|ikke et", rf"\bikke\s+(?:noget|en\s+\w+|et\s+\w+)\s*,?\s+(?:der|som)\s+(?:kan\s+)?{IS_GIVEN}\b"),
    (
        "kommunal|kommunens|ikke en opgave|ikke en ydelse",
        r"\ber\s+ikke\s+(?:en\s+kommunal|kommunens)\s+(?:opgave|ansvar)\b"
        rf"|\ber (?:ikke en opgave|ikke en ydelse),?\s+(?:som\s+)?{MUNICIPALITY}\b",
    ),
    ("lukket", r"\blukket\s+for\s+(?:nye?|yderligere|alle|bevilling|ansøgning|visitation|tilgang|optag)\w*"),
    (":", rf"^[^:.;]{{3,100}}:\s*(?:nej|aldrig|{IS_GIVEN}\s+(?:ikke|aldrig)|ikke\s+muligt)\W*$"),
    (
        "indgår|indgå|omfattet",
        r"\bindgår\s+(?:aldrig|under\s+ingen\s+omstændigheder)\s+i\b|\b(?:kan|vil)\s+aldrig\s+indgå\s+i\b|\ber\s+aldrig\s+omfattet\b",
    ),
    (
        "bruges|anvendes|benyttes",
        r"\bkan\s+(?:ordningen|timerne|støtten|hjælpen|tilbuddet|bevillingen|ledsagelsen|kørslen)\s+(?:ikke|aldrig)\s+"
        r"(?:bruges|anvendes|benyttes)\b|\b(?:ordningen|timerne|ledsagelsen|kørslen|kørselsordningen)\s+kan\s+(?:ikke|aldrig)\s+"
        r"(?:bruges|anvendes|benyttes)\s+(?:til|på|uden\s+for|om|i)\b",
    ),
    (
        "undlader|afstår|ophørt|holdt op|stoppet|afviser|afslår|nægter",
        rf"\b(?:undlader|afviser|afslår|nægter|afstår\s+fra|(?:er\s+)?ophørt\s+med|holdt\s+op\s+med"
        rf"|stoppet\s+med)\s+at\s+(?:\w+\s+)??{GIVE}\b",
    ),
    (
        "hører ikke|er ikke",
        rf"\b(?:hører ikke|er ikke)\s+(?:med\s+)?(?:til|blandt)\s+(?:det,?|de|den|vores|kommunens)\s+(?:[\w-]+,?\s+){{0,3}}?"
        rf"{MUNICIPALITY}\s+(?:{GIVES}|løser)\b",
    ),
    ("del af", r"\bikke\s+(?:en\s+)?del\s+af\s+(?:det,?\s+(?:kommunen|vi)\b|kommunens\s+(?:tilbud|hjælp|ydelse|serviceniveau))"),
    ("hjælpe|støtte", r"\bkan\s+(?:[\w-]+\s+){0,3}?(?:ikke|aldrig)\s+(?:\w+\s+)?(?:hjælpe|støtte)\s+(?:\w+\s+)?(?:med|til)\b"),
    ("hjælper|støtter", rf"\b(?:hjælper|støtter)\s+(?:\w+\s+){{0,2}}?{_NOT}\s+(?:[\w-]+\s+)?(?:med|til)\b"),
    (
        "valgt|beslut|vedtaget",
        rf"\b(?:valgt|besluttet|vedtaget)\s+(?:ikke\s+at|at\s+(?:[\w-]+\s+){{0,3}}?ikke)\s+(?:\w+\s+)?"
        rf"(?:{GIVE}|oprette|have|indføre|drive|lave|åbne|finansiere|dække)\b"
        rf"|\b(?:valgt|besluttet|vedtaget)\s+at\s+(?:afskaffe|nedlægge|fjerne|lukke|spare)\s+(?:[\w-]+\s+){{0,2}}?{HELP}\b"
        rf"|\b(?:fravalgt\s+at|beslut\w*\s+om\s+ikke\s+at|besluttet\s+(?:\w+\s+)?ikke\s+at)\s+{GIVE}\b",
    ),
    (
        "få|modtage|opnå|betragtning|optages|indskrives|deles|bydes|visiteres|bevil|søge",
        rf"\b(?:kan|vil|skal)\s+(?:[\w-]+\s+){{0,7}}?(?:ikke|aldrig)\s+(?:\w+\s+)?(?:kunne\s+)?{GET}\b"
        r"|\baldrig\s+(?:\w+\s+)?få\b|\bkan\s+hverken\s+(?:få|modtage|søge)\b",
    ),
    ("betragtning", r"\bkommer\s+(?:[\w-]+\s+){0,2}?(?:ikke|aldrig)\s+i\s+betragtning\b"),
    ("berettig", r"\ber\s+(?:[\w-]+\s+){0,2}?ikke\s+berettige(?:t|de)\s+til\b"),
    (
        "omfattet|undtaget|uden for",
        r"\b(?:(?:er|bliver)\s+(?:derfor\s+)?ikke\s+omfattet\s+af\s+(?:[\w-]+\s+)?|er\s+(?:helt\s+|generelt\s+"
        r"|altid\s+)?undtaget\s+(?:fra|for)\s+"
        r"|(?:falder|ligger|står)\s+(?:helt\s+|altid\s+)?uden\s+for\s+)"
        r"(?:[\w-]+s\s+)?(?:det,?\s+(?:kommunen|vi)\b|ordning|tilbud|hjælp|støtte|indsats|ydelse|serviceniveau)\w*",
    ),
    (
        "ingen|intet",
        rf"(?:^\W*|\bat\s+)(?:ingen|intet)\s+(?:(?:[\w-]+\s+){{0,6}}?(?:kan\s+{GET}\b|får\b|bliver\s+{GIVEN}\b|{IS_GIVEN})|{HELP}\s+til\b)",
    ),
    ("hverken", rf"^\W*hverken\s+[^.;:]{{0,60}}?\b(?:kan\s+{GET}\b|får\b|{IS_GIVEN}|er\s+omfattet)"),
    (
        "tilbud",
        r"\b(?:er|findes|har)\s+(?:[\w-]+\s+){0,3}?ikke\s+(?:noget\s+)?tilbud\b"
        r"|\bikke\s+længere\s+(?:et|noget)\s+tilbud\b|\bikke\s+et\s+tilbud(?=\s+(?:i|hos)\s|,?\s+(?:som\s+)?(?:vi|kommunen)\b)",
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
        rf"\b(?:ansøgning|anmodning|ønske)[a-zæøå]*\b[^.;]{{0,80}}?\b(?:imødekommes\s+(?:ikke|aldrig)|ikke\s+imødekommes"
        rf"|(?:bliver|får|vil\s+(?:altid\s+)?blive|mødes\s+(?:altid\s+)?med|besvares\s+(?:altid\s+)?med|resulterer\s+i|medfører"
        rf"|fører\s+til)\s+"
        rf"(?:(?!ikke\b|aldrig\b)[\w-]+\s+)?{_IN_VAIN}|(?:altid\s+|generelt\s+)?(?:afvises|afslås))\b"
        rf"|\b(?:afviser|afslår)\s+(?:[\w-]+\s+){{0,2}}?(?:ansøgning|anmodning|ønske)\w*",
    ),
    (
        "afslag|nej|afslå",
        r"\b(?:ansøgning|anmodning|ønske)[a-zæøå]*\b[^.;]{0,80}?\b(?:bliver\s+der\s+(?:\w+\s+)?(?:givet|meddelt)|gives\s+der|meddeles\s+der"
        r"|(?:giver|meddeler)\s+(?:vi|kommunen))\s+(?:altid\s+)?afslag\b"
        r"|\b(?:giver|gives|får|meddeles|meddeler)\s+(?:(?:der|du|man|borgeren)\s+)?(?:altid|automatisk|generelt"
        r"|konsekvent)\s+(?:[\w-]+\s+)?afslag\b"
        r"|\b(?:giver|gives)\s+(?:[\w-]+\s+){0,2}?afslag\s+på\s+(?:alle\b|enhver\b|[\w-]+\s+om\b)|\baltid\s+(?:få\s+)?(?:afslag|afslået)\b"
        r"|^\W*(?:borgere|personer|ansøgere|unge|voksne|ældre|par|studerende"
        r"|forældre)\b[^.;]*(?<!der\s)(?<!som\s)\bfår\s+(?:\w+\s+)?afslag\b"
        r"|^\W*(?:søger|ansøger|ønsker)\b[^.]*,\s*(?:får|gives|vil)\s+(?:[\w-]+\s+){0,3}?(?:afslag|nej)\b"
        r"|\b(?:sig(?:er|e)|sagt)\s+(?:altid\s+|derfor\s+)?nej\s+til\b",
    ),
    (
        "undtagelse|tilfælde|omstændigheder",
        rf"\b(?:uden\s+undtagelse|i\s+alle\s+tilfælde)\s+(?:\w+\s+){{0,2}}?(?:{_IN_VAIN}|udelukket)\b"
        r"|\bunder\s+ingen\s+omstændigheder\b|\bi\s+(?:intet|ingen)\s+tilfælde\b",
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
    ("afskaffet", r"\bhar\s+(?:\w+\s+)?afskaffet\b"),
    ("i stand", rf"\bikke\s+i\s+stand\s+til\s+at\s+{GIVE}\b"),
    (
        "optager|modtager|indskriver|tager ikke imod",
        rf"\b(?:(?:optager|modtager|indskriver)\s+(?:ikke|aldrig)|tager ikke imod)\s+{PEOPLE}\b",
    ),
    ("mulighed", r"\ber\s+ikke\s+en\s+mulighed\s+(?:hos\s+os|her|i\s+(?:kommunen|[\w-]+\s+kommune))\b"),
    (
        "påtager|løser|varetager|udfører|yder|byder|bevil|giver|deler|visiterer|kommer|låner|iværk|etabl|hjælper|støtter",
        rf"\ber\s+(?:en\s+|et\s+|ikke\s+blandt\s+de\s+)?(?:opgaver?|ydelser?|noget|{HELP}),?\s+(?:som\s+)?{MUNICIPALITY}\s+(?:\w+\s+)?(?:ikke|aldrig)\s+(?:påtager|løser"
        rf"|varetager|udfører|{GIVES})\b",
    ),
    ("på tale", r"\bkommer\s+ikke\s+på\s+tale\b|\bikke\s+komme\s+på\s+tale\b"),
)
"""Words that refuse help whatever stands behind them."""
OF_HELP = Wording(
    (
        "yder|byder|bevil|giver|deler|visiterer|imødekommer|udlåner|iværksætter|etablerer|hjælper|støtter",
        rf"\b{MUNICIPALITY}\s+{_NOT}\s+{GIVES}\b",
    ),
    ("påtage", r"\bpåtage[rs]?\s+(?:[\w-]+\s+){0,2}?ikke\b"),
    ("ingen|intet|hverken", rf"\b{IS_GIVEN}(?:\s+der)?\s+(?:ingen|intet|hverken)(?:\s+form\s+for|\s+mulighed\s+for)?\b"),
    (
        "ingen|intet|ikke nogen",
        r"\b(?:er|findes|har|tilbyder|yder|giver)\s+(?:[\w-]+\s+){0,3}?(?:ingen|intet|ikke nogen)(?:\s+form\s+for|\s+mulighed\s+for"
        r"|\s+tilbud\s+om)?\b",
    ),
    (
        "yder|byder|bevil|giver|deler|visiterer|imødekommer|udlåner|iværksætter|etablerer|hjælper|støtter",
        rf"\b(?:{GIVES}\s+(?:derfor\s+)?(?:{_NOT}|ingen|intet)|at\s+(?:[\w-]+\s+){{0,4}}?{_NOT}\s+(?:længere\s+)?{GIVES})\b",
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
    ("afvis|afslå|nægt", r"\b(?:afvises|afslås|nægtes)\b"),
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
