"""The ways to refuse help with a negation, whatever stands around them, as patterns on small letters."""

from stdgen.rulekit.limits.granting import GET, GIVE, GIVEN, GIVES, HELP, HELP_NOUN, IS_GIVEN, MUNICIPALITY, PEOPLE
from stdgen.rulekit.wording import Wording

NOT = r"(?:ikke|aldrig|hverken)"
_NEXT = r"(?:(?!der\b|som\b|at\b|og\b|men\b|til\b|for\b|af\b)[\w-]+\s+)"
OURS = r"(?:det,?\s+(?:kommunen|vi)\b|ordning|tilbud|hjælp|støtte|indsats|ydelse|serviceniveau)\w*"
"""What is the municipality's to give, as the last word of «er ikke omfattet af», «falder uden for»."""
REQUEST = r"\b(?:ansøgning|anmodning|ønske)[a-zæøå]*\b(?!\s+om\s+(?:en|et)\s+(?:bestemt|ny|anden|andet|særlig))[^.;]{0,80}?"
"""What is asked for, and what stands between that and the answer."""
NEGATED = Wording(
    (
        "bydes|bevil|ydes|gives|deles|visiteres|imødekommes|udlånes|iværksættes|etableres|optages|støttes",
        rf"\b{IS_GIVEN}\s+(?:der\s+)?{_NEXT}{{0,3}}?{NOT}\b"
        rf"|\bat\s+(?:[\w-]+\s+){{1,6}}?{NOT}\s+(?:kan\s+|vil\s+|længere\s+)?{IS_GIVEN}\b"
        rf"|\b(?:kan|vil|må|skal)\s+(?:[\w-]+\s+){{0,6}}?(?:ikke|aldrig)\s+(?:\w+\s+)?(?:kunne\s+)?{IS_GIVEN}\b",
    ),
    (
        "budt|bevil|ydet|givet|tildelt|visiteret|imødekommet|udlånt|iværksat|etableret",
        rf"\b(?:bliver|blive|vil)\s+(?:der\s+)?{_NEXT}{{0,4}}?{NOT}\s+(?:blive\s+)?(?:\w+\s+)?{GIVEN}\b"
        rf"|\bkan\s+(?:[\w-]+\s+){{0,5}}?(?:ikke|aldrig)\s+(?:\w+\s+)?blive\s+(?:\w+\s+)?{GIVEN}\b",
    ),
    (
        "yder|byder|bevil|giver|deler|visiterer|imødekommer|udlåner|iværksætter|etablerer|hjælper|støtter",
        rf"\b(?:{MUNICIPALITY}\s+(?:{_NEXT})?{GIVES}|{GIVES}\s+{MUNICIPALITY})\s+(?:\w+\s+)?(?:{NOT}|ingen|intet)\b",
    ),
    (
        "noget|en |et ",
        r"\bikke\s+(?:noget|en\s+\w+|et\s+\w+),?\s+(?:som\s+|der\s+)?"
        rf"(?:{MUNICIPALITY}\s+(?:\w+\s+)?{GIVES}|(?:man|du|borgeren)\s+kan\s+(?:{GET}|søge)|(?:kan\s+)?(?:{IS_GIVEN}|fås))\b",
    ),
    ("som|hvor", rf"\b(?:som|hvor|hvortil)\s+(?:der|vi|kommunen|man)\s+(?:derfor\s+)?{NOT}\s+(?:kan\s+)?(?:{IS_GIVEN}|{GIVES}|{GIVE})\b"),
    (
        "kommunal|kommunens|ikke en opgave|ikke en ydelse",
        r"\ber\s+ikke\s+(?:en\s+kommunal|kommunens)\s+(?:opgave|ansvar)\b"
        rf"|\ber (?:ikke en opgave|ikke en ydelse),?\s+(?:som\s+|i\s+)?{MUNICIPALITY}\b",
    ),
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
        "hører ikke|er ikke",
        rf"\b(?:hører ikke|er ikke)\s+(?:med\s+)?(?:til|blandt)\s+(?:det,?|de|den|vores|kommunens)\s+(?:[\w-]+,?\s+){{0,3}}?"
        rf"{MUNICIPALITY}\s+(?:{GIVES}|løser)\b",
    ),
    ("del af", rf"\bikke\s+(?:en\s+)?del\s+af\s+(?:det,?\s+{MUNICIPALITY}\b|kommunens\s+(?:tilbud|hjælp|ydelse|serviceniveau))"),
    (
        "hjælpe |støtte ",
        rf"(?:\b(?:{MUNICIPALITY}|der|så|{HELP})\s+(?:[\w-]+\s+)?kan\s+(?:[\w-]+\s+)?|\bkan\s+(?:{MUNICIPALITY}|der"
        rf"|{HELP})\s+(?:[\w-]+\s+){{0,2}}?)"
        r"(?:ikke|aldrig)\s+(?:\w+\s+)?(?:hjælpe|støtte) (?:\w+\s+)?(?:med"
        r"|til)\b(?!\s+(?:\w+\s+)?(?:ansøgning|klage|spørgsmål|sagen))",
    ),
    (
        "ledsager |træner |besøger |følger |handler |går ",
        rf"\b(?:{MUNICIPALITY}\s+(?:ledsager|træner|besøger|følger|handler|går)|(?:ledsager|træner|besøger|følger|handler"
        rf"|går)\s+{MUNICIPALITY})\s+"
        rf"(?:ikke|aldrig|ingen)\s+(?:nogen\s+|{PEOPLE}\s+)?(?:med\s+)?"
        r"(?:til(?!\s+at)|på(?!\s+vegne)|i(?!\s+\w+\s+sted)|ind|om|efter|transport)\b(?![^.;]*,\s*men\b)",
    ),
    ("hjælper|støtter", rf"\b(?:hjælper|støtter)\s+(?:\w+\s+){{0,2}}?{NOT}\s+(?:[\w-]+\s+)?(?:med|til)\b"),
    (
        "få|modtage|opnå|betragtning|optages|indskrives|deles|bydes|visiteres|bevil|søge",
        rf"\b(?:kan|vil|skal)\s+(?:[\w-]+\s+){{0,7}}?(?:ikke|aldrig)\s+(?:\w+\s+)?(?:kunne\s+)?{GET}\b"
        r"|\baldrig\s+(?:\w+\s+)?få\b|\bkan\s+hverken\s+(?:få|modtage|søge)\b",
    ),
    ("berettig", r"\ber\s+(?:[\w-]+\s+){0,2}?ikke\s+berettige(?:t|de)\s+til\b"),
    (
        "ingen|intet",
        rf"(?:^\W*|\bat\s+)(?:ingen|intet)\s+(?:(?:[\w-]+\s+){{0,6}}?(?:kan\s+{GET}\b|får\b|bliver\s+{GIVEN}\b|{IS_GIVEN})|{HELP}\s+til\b)"
        rf"|\bfår\s+ingen\s+{GIVEN}\b",
    ),
    ("hverken", rf"^\W*hverken\s+[^.;:]{{0,80}}?\b(?:kan\s+{GET}\b|får\b|{IS_GIVEN}|er\s+omfattet|kommer?\s+på\s+tale|findes\b)"),
    (
        "tilbud",
        r"\b(?:er|findes|har)\s+(?:[\w-]+\s+){0,3}?ikke\s+(?:noget\s+)?tilbud\b"
        r"|\bikke\s+længere\s+(?:et|noget)\s+tilbud\b|\bikke\s+et\s+tilbud(?=\s+(?:i|hos)\s|,?\s+(?:som\s+)?(?:vi|kommunen)\b)",
    ),
    ("i stand", rf"\bikke\s+i\s+stand\s+til\s+at\s+{GIVE}\b"),
    (
        "optager|modtager|indskriver|tager ikke imod",
        rf"\b(?:(?:optager|modtager|indskriver)\s+(?:ikke|aldrig)|tager ikke imod)\s+{PEOPLE}\b",
    ),
    ("mulighed", r"\ber\s+ikke\s+en\s+mulighed\s+(?:hos\s+os|her|i\s+(?:kommunen|[\w-]+\s+kommune))\b"),
    (
        "påtager|løser|varetager|udfører|yder|byder|bevil|giver|deler|visiterer|kommer|låner|iværk|etabl|hjælper|støtter",
        rf"\ber\s+(?:en\s+|et\s+|ikke\s+blandt\s+de\s+)?(?:opgaver?|ydelser?|noget"
        rf"|{HELP}),?\s+(?:som\s+)?{MUNICIPALITY}\s+(?:\w+\s+)?(?:ikke|aldrig)\s+(?:påtager|løser"
        rf"|varetager|udfører|{GIVES})\b",
    ),
    ("aldrig", rf"\b(?:{IS_GIVEN}|{GIVEN})\b[^.;]{{0,60}}?\b(?:og|men)\s+aldrig\b(?!\s+(?:for|som|i\s+form\s+af)\b)"),
    ("påtage", r"\bpåtage[rs]?\s+(?:[\w-]+\s+){0,2}?ikke\b(?!\s+(?:noget\s+)?ansvar)"),
    (
        "dække",
        r"\bbehov\w*\b[^.;]{0,60}?\b(?:dækkes\s+(?:ikke|aldrig)|(?:bliver|kan)\s+(?:ikke|aldrig)\s+(?:blive\s+)?dække[st])\b"
        r"(?!\s+(?:på|af|gennem|efter|via|med)\b)",
    ),
    (
        "støtten|hjælpen|ordningen|tilbuddet|ydelsen",
        rf"\b(?:er|gælder)\s+(?:støtten|hjælpen|ordningen|tilbuddet|ydelsen)\s+ikke\s+(?:for\s+)?(?:dig|jer|borgeren|{PEOPLE})\b",
    ),
    (
        ":",
        rf"^[^:.;]{{3,100}}:\s*(?:det\s+(?:gør|har|giver|yder)\s+{MUNICIPALITY}\s+(?:ikke|aldrig)|ikke|aldrig|ingen"
        rf"|{IS_GIVEN}\s+(?:ikke|aldrig)|ikke\s+muligt)"
        r"(?:\s+(?:i|hos)\s+[^.;,]{1,40})?\W*$"
        rf"|^\W*(?:ikke\s+muligt|ikke\s+mulighed\s+for|{IS_GIVEN}\s+ikke)\s*:\s*(?:[\w-]+\s+){{0,2}}?{HELP_NOUN}\b",
    ),
    (
        "valgt|beslut|vedtaget",
        rf"\b(?:valgt|besluttet|vedtaget)\s+(?:ikke\s+at|at\s+(?:[\w-]+\s+){{0,3}}?ikke)\s+(?:\w+\s+)?"
        rf"(?:{GIVE}|oprette|have|indføre|drive|lave|åbne|finansiere|dække)\b"
        rf"|\b(?:valgt|besluttet|vedtaget)[^.;,]{{0,20}},?\s+at\s+(?:[\w-]+\s+){{1,6}}?(?:ikke|aldrig)\s+(?:længere\s+)?(?:får|modtager)\s+"
        rf"(?:{GIVEN}\b|(?:[\w-]+\s+)?{HELP})"
        rf"|\b(?:beslut\w*\s+om\s+ikke\s+at|besluttet\s+(?:\w+\s+)?ikke\s+at)\s+{GIVE}\b",
    ),
    ("omfattet", rf"\b(?:er|bliver)\s+(?:derfor\s+)?ikke\s+omfattet\s+af\s+(?:[\w-]+\s+)?(?:[\w-]+s\s+)?{OURS}"),
    (
        "ansøg|anmod|ønske",
        rf"{REQUEST}\b(?:kan\s+{MUNICIPALITY}\s+(?:ikke|aldrig)\s+(?:opfylde|efterkomme|imødekomme)"
        r"|(?:imødekommes|efterkommes|opfyldes)\s+(?:ikke|aldrig)|ikke\s+imødekommes)\b",
    ),
    ("ansøgning", r"\bansøgning\w*\s+[^.;]*\b(?:behandles\s+(?:ikke|aldrig)|bliver\s+(?:ikke|aldrig)\s+behandlet)\b"),
    ("tilfælde|omstændigheder", r"\bunder\s+ingen\s+omstændigheder\b|\bi\s+(?:intet|ingen)\s+tilfælde\b"),
    ("på tale|betragtning", r"\b(?:kommer\s+(?:\w+\s+){0,2}?(?:ikke|aldrig)|ikke\s+komme)\s+(?:i\s+betragtning|på\s+tale)\b"),
)
"""Words that refuse help with a negation, whatever stands behind them."""
