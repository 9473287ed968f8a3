"""A sentence in small letters that refuses something becomes an answer: may it, as it names a condition, the law or no help at all?"""

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.conditions import is_under_condition
from stdgen.rulekit.limits.granting import GIVE, GIVEN, GIVES, HELP, IS_GIVEN, MISTAKEN, MISTAKEN_SIGNS, MUNICIPALITY, PEOPLE
from stdgen.rulekit.limits.handed_on import by_others
from stdgen.rulekit.wording import Wording


def is_excused(sentence: str) -> bool:
    """Whether what the sentence refuses is refused under a condition, by law or to the benefit of another giver, or is no help."""
    under = is_under_condition(sentence)
    if under or _OF_THIS_HELP.search(sentence):
        return under
    return _NOT_HELP.found(sentence) or (by_others(sentence) and not _OF_THE_ILL.match(sentence))


def by_the_municipality(sentence: str) -> bool:
    """Whether the sentence names the municipality itself as the one that refuses or leaves out help, wherever that is told."""
    return _OF_THIS_HELP.search(sentence) is not None or _BY_ITSELF.search(sentence) is not None


_OF_THIS_HELP = pattern(rf"\b(?:den|det|denne|dette)\s+(?:slags\s+|form\s+for\s+)?{HELP}\s+{GIVES}\s+{MUNICIPALITY}\s+(?:ikke|aldrig)\b")
"""Who gives it not is named at the end, whatever staff do before: «…, for den støtte giver kommunen ikke»."""
_BY_ITSELF = pattern(
    rf"\b{MUNICIPALITY}\s+{GIVES}\s+(?:under\s+ingen\s+omstændigheder|i\s+intet\s+tilfælde)\b"
    rf"|\b{MUNICIPALITY}\s+har\s+valgt\s+(?:\w+\s+)?at\s+(?:undlade|afstå\s+fra)\s+at\s+{GIVE}\b"
)
_OF_THE_ILL = pattern(
    rf"\W*{PEOPLE}\s+med\s+[^.,;]*?\b(?:\w*lidelser?|\w*handicap|diagnoser?|udviklingshæmning|autisme|adhd|demens|\w*misbrug|\w*hjerneskader?)\s+"
    rf"henvises\s+til\s+[\w-]+\s+og\s+{IS_GIVEN}\s+(?:ikke|aldrig)\b"
)
"""Whom somebody else is to help for what they have is still refused this help: «Personer med en psykisk lidelse henvises til …»."""
_NOT_HELP = Wording(
    (
        "ikke",
        rf"\bikke\s+(?:(?:{IS_GIVEN}|{GIVEN})\s+)?(?:videre|væk|for\s+(?:evigt|altid|livstid|en\s+(?:fast|bestemt))|i\s+en\s+(?:fast"
        rf"|bestemt)|frit\s+valg|valgfri\w*|adgang\s+til\s+(?:oplysning|journal|sag)|oplysning\w*|medhold|garanti"
        r"|fradrag|erstatning\w*|rabat|dispensation|besked"
        r"|mulighed\s+for\s+at\s+(?:bytte|vælge)"
        r"|(?:\w+\s+)?alene|kun|altid|nødvendigvis|længere,?\s+(?:tid|har|er|kan|opfylder|behov|end)|automatisk"
        r"|mere\s+end|over\s+(?:\d|en\b|to\b|tre\b)"
        r"|efter\s+(?:en\s+)?faste?|hver\s+(?:dag|uge|gang|måned)|ud\s+fra|på\s+baggrund"
        r"|på\s+grund|opkræv|egenbetaling"
        r"|gaver|klage|i\s+form\s+af|som\s+(?!ydelse|tilbud)|kontant|til\s+brug|til\s+andre\s+formål|af\s+(?:pårørende"
        r"|private|den\s+samme)|selv\b|blot|bare|mindre|færre|dårligere|ringere|afslag)",
    ),
    (
        "få|modtage|opnå|søge|får",
        r"(?<!hjælp\stil\sat\s)(?<!støtte\stil\sat\s)"
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
        r"|\bingen\s+(?:\w+\s+){0,2}?(?:betaling|udgift|begrænsning|krav|grænse|loft|venteliste|ventetid|binding)"
        r"|\bingen\s+(?:form\s+for\s+|\w+\s+)?\w*(?:betaling|udgift(?:er)?|garanti(?:er)?|gebyr(?:er)?|frist(?:er)?|pris(?:er)?|regler)\b",
    ),
    ("loft|maksimum|grænse", r"\bikke\s+noget\s+(?:[\w-]+\s+)?(?:loft|maksimum)\b|\bikke\s+nogen\s+(?:[\w-]+\s+)?grænse\b"),
    ("udeluk", r"\b(?:ikke|ingen)\b[^.;:]{0,30}?\budeluk|\budelukker\s+ikke\b"),
    ("flere|mere", r"\b(?:flere|mere)\s+(?:\w+,?\s+){0,2}?end\s+(?:du|man|borgeren|der)\b"),
    ("samme", r"\b(?:få|modtage)\s+(?:den\s+|det\s+)?samme\b"),
    "tilbagevirkende|drikkepenge|tavshedspligt|bytte|rygning|parkering|udbetalt|klokkeslæt",
    ("alene", r"\balene\s+(?:på\s+grund|på\s+baggrund|fordi)"),
    ("gives|ydes|tildeles|bydes", r"\b(?:gives|ydes|tildeles|tilbydes)\s+(?:ikke\s+)?af\b(?!\s+kommunen)"),
    ("få ", r"\bfå\s+(?!bevilget|tildelt|visiteret|støttet|tilbudt|ydet|optaget)\w+et\s+(?:i|af|på|fra|til)\b"),
    ("tilfælde|omstændigheder", r"\bi(?:ntet|ngen)\s+(?:tilfælde|omstændigheder)\s+(?:[\w-]+\s+){0,3}?(?:afslag|oplysning\w*|besked)\b"),
    ("få ", r"\bfå\s+(?:en\s+anden|andre|nogen)\s+til\s+at\b"),
    (
        "vegne",
        r"\b(?:få|får|modtage[rs]?|søge[rs]?|ansøge[rs]?|bede[rs]?)\s+(?:(?!til\b|om\b|med\b)[\w-]+\s+){0,4}?"
        r"på\s+(?:[\w-]+s\s+|dine\s+|sine\s+|deres\s+)?vegne\b",
    ),
    ("samme dag|med det samme|straks", r"\b(?:ikke|aldrig)\b[^.;]*\b(?:samme dag|med det samme|straks)\b"),
    ("gives", r"\bgives\s+(?:\w+\s+)?ikke\s+fri\b"),
    ("giver", r"\bgiver\s+(?:\w+\s+)?ikke\s+(?:op|slip|afkald|råd|mening)\b"),
    (
        "medarbejder|hjælper|personale|ansatte|ledsager|person|chauffør|frivillig",
        r"\b(?:medarbejdere?n?e?|hjælpere?n?e?|personalet|(?:de\s+)?ansatte|ledsagere?n?e?|støttepersone[nr]\w*"
        r"|kontaktpersone[nr]\w*|chauffør\w*"
        r"|frivillige)\s+"
        r"(?:yder|giver|tilbyder|hjælper|støtter|kan|må|skal)\b",
    ),
    ("visiteres", r"\bvisiteres\s+til\s*:\s*$"),  # leads in a list of people: who is no part of the target group
    ("afslag", r"\bskriftligt?\s+afslag|^\W*(?:et\s+)?afslag\b(?!\s+(?:gives|meddeles)\s+(?:altid|automatisk|generelt|konsekvent|på))"),
    (MISTAKEN_SIGNS, MISTAKEN),
    ("kommuner|tror", r"^\W*(?:i\s+)?(?:nogle|andre|visse)\s+kommuner\b|\b(?:nogle|mange|man|du)\s+tror\b"),
    (
        "gives|sendes",
        r"^\W*(?:(?:en|et|den|det)\s+)?(?:svar|oplysning(?:er)?|afgørelser?|afgørelsen|besked(?:er)?|kopi(?:er)?|tilsagn)(?:et"
        r"|ne)?\b[^.;,]*\b(?:gives|sendes)\b",
    ),
    ("gaver", r"\bgaver\b"),
    ("bevil", r"\bbevil(?:l?i)?ge[st]\s+eller\s+afsl"),
    ("med i", r"\ber\s+ikke\b[^.;]{0,40}\bmed i\b"),
    ("penge", r"\bpenge\b"),
    (
        "gælder ikke",
        r"\b\w*(?:reg(?:el|len|ler|lerne)|lov(?:en)?|bestemmelsen?|bestemmelser(?:ne)?"
        r"|krav(?:et|ene)?|vilkår(?:et|ene)?|frist(?:en|er)?)\s+"
        r"(?:(?:om|for|i|fra|efter|til|på|ved)\s+[^.;,]*?)?gælder\s+ikke\b",
    ),
    ("fleksib", r"\bfleksib"),
    ("klage", r"\bklage[rn]?s?\b"),
    ("afslag", r"\b(?:ikke|aldrig)\s+få\s+(?:et\s+)?afslag\b"),
    ("dækkes", r"^(?!.*\bbehov).*\bdækkes\s+ikke\b(?!.*\b(?:bevilges|ydes|gives)\b)"),
    ("ikke", r"\b(?:afgørelse|standard|pjece|niveau)\w*\s+(?:giver|gives)\s+ikke\b"),
)
