"""A sentence becomes the answer to what it tells an aim of: the service, or only a visit, a course, a document.

An aim is told by a noun with its owner («formålet med støtten er …»), by the help as the one that does something («hjælpen
skal styrke …»), by what the municipality wants («vi vil opnå, at du …»), or by a result («så du kan klare dig selv»).
"""

from stdgen.model.pattern import pattern
from stdgen.rulekit.granting import HELP, MUNICIPALITY
from stdgen.rulekit.wording import small

_SELF = (
    r"(?:du|dig|borgeren|borgere|den\s+enkelte|deltageren|deltagerne|brugeren|brugerne|beboeren|beboerne|man|mennesker|personen|modtageren)"
)
_SERVICE = (
    rf"(?!kvalitetsstandard)(?:{HELP}|kommunens\s+{HELP}|ledsag\w*|værksted\w*|dagcent\w*|beskæftigelse\w*|arbejdet|arbejde"
    rf"|aktivitet\w*|samvær\w*"
    r"|rehabilitering\w*|madordning\w*|hjælpemid\w*|bevilling\w*|omsorg\w*|genoptræn\w*|samtaler(?:ne)?|gruppeforløb\w*|pladsen)"
)
"""What is given, in any form: its aim is the one that is looked for."""
_OTHER = (
    r"(?:besøg|kurs|undersøg|evaluering|skema|råd(?:et|s)?\b|betaling|undervisning|supervision|interview|register|tjek|samtalen\b"
    r"|forsamtale"
    r"|visitationssamtale|møde|plan|opfølg|tilsyn|registrer|journal|ansøg|oplysning|standard|pjece|folder|afgørelse|dokument"
    r"|lov(?:en|ens|givning)"
    r"|uddannelse|test|måling|klage|frist|vurdering|udredning|visitation|introduktion|rundvisning|video|kamera|nøgle|data|turen?\b"
    r"|udflugt|brev"
    r"|hjemmeside|kataloget?|rapport|regler|grænse|prøve|partshøring|notat)"
)
"""What has an aim of its own, which is none of the service."""
_OF_IT = (
    rf"(?:\s+(?:med|for|bag|i)\s+(?:(?:at|den|det|de|en|et|vores|kommunens|alle?|al)\s+)?(?!\w*{_OTHER})(?:[\w-]+[es]\s+"
    rf"(?:og\s+)?){{0,2}}?{_SERVICE}(?:\s+(?:efter|i|til|er\s+også)\b[^.,:]{{0,60}}?)?)?"
)
_NOUN = r"(?:(?:hoved)?formål|sigte|(?:over)?mål|hensigt|mening|tanke|idé|ide|målsætning|ambition)"
_TOLD = (
    r"\s+(?:er|har\s+(?:altid\s+)?været|må\s+være|skal\s+være|består\s+i)\b(?!\s+(?:beskrevet|aftalt|fastsat|forskellig"
    r"|individuel|ikke|nået|skrevet|afhængig|opfyldt))"
)
_ACHIEVE = (
    r"(?:bidrage|medvirke|understøtte|styrke|fremme|sikre|udvikle|bevare|vedligeholde|fastholde|genvinde|forebygge|øge|forbedre"
    r"|mindske|skabe"
    rf"|kompensere|afhjælpe|lette|aflaste|træne|genoptræne|hjælpe\s+(?:\w+\s+){{0,3}}?(?:med|til)|støtte\s+(?:\w+\s+){{0,3}}?i"
    rf"|være\s+med\s+til"
    rf"|give\s+(?:\w+\s+)?{_SELF}|sætte\s+{_SELF}|gøre\s+(?:det\s+(?:muligt|lettere|nemmere)|{_SELF}))"
)
_ACHIEVES = (
    r"(?:bidrager|medvirker|understøtter|styrker|fremmer|udvikler|bevarer|vedligeholder|forebygger|øger|forbedrer|mindsker|sigter"
    r"|kompenserer"
    rf"|er\s+med\s+til|giver\s+(?:{_SELF}\s+)?(?:mulighed\s+for|mere|større|bedre|øget)\b|giver\s+{_SELF}\s+(?:mulighed|mere|større"
    rf"|bedre|et|en|øget)|gør\s+det\s+(?:muligt|lettere|nemmere)|hjælper\s+{_SELF}\s+(?:med|til)"
    rf"|støtter\s+{_SELF}\s+i)"
)
_LIVE = (
    r"(?:klare|leve|bo|mestre|deltage|fungere|bevare|fastholde|udvikle|vedligeholde|opretholde|genvinde|opnå|overkomme|håndtere"
    r"|forblive|komme\s+ud"
    r"|være\s+(?:mere|en\s+del|så|selv)|blive\s+(?:mere|bedre|i|så|selv)|få\s+(?:et|en|mere|større|bedre|flere|hverdagen))"
)
_AIMS = (
    pattern(
        rf"(?:\b(?:de[nt]\s+(?:\w+\s+){{1,2}}|vores\s+|overordnet\s+|et\s+){_NOUN}|\b{_NOUN}(?:et|en|n|t)|^{_NOUN}(?=\s*:)"
        rf"|\b(?:hoved|over)(?:for)?mål){_OF_IT}(?:{_TOLD}|\s*:\s*\w|\s*[–-]\s+at\b)"
        rf"|\b{_SERVICE}s\s+(?:\w+\s+)?{_NOUN}\b"
        rf"|(?:^|\s)(?!\w*{_OTHER}){_SERVICE}(?:\s[^.:;]{{0,80}}?)?\s+har\s+(?:\w+\s+)?(?:(?:til|som)\s+)?(?:formål|hensigt|mål"
        rf"|sigte|opgave\s+at\s+{_ACHIEVE})"
        rf"|^(?:den|det|vi|kommunen|de|og)\s[^.:;]{{0,40}}?har\s+(?:\w+\s+)?til\s+(?:formål|hensigt|mål)"
        rf"|\b(?:gives|ydes|tilbydes|bevilges|sker|gøres|får|kan\s+få|kan\s+bevilges|tildeles"
        rf"|iværksættes)\b[^.:;]{{0,80}}?\bmed\s+(?:det\s+)?(?:formål|sigte|mål)\s*,?\s+at"
        rf"|\bdet\s+er\s+(?:også\s+)?(?:{_NOUN})(?:et|en|n|t)?{_OF_IT}\s*,?\s*at\b"
        rf"|\bmed\s+(?:det\s+)?formål\s+at\s+{_ACHIEVE}|\bformålet\s+at\b",
    ),
    pattern(rf"\bmed\s+henblik\s+på\s+(?:at\s+)?(?:{_ACHIEVE}|{_LIVE}|at\s+{_SELF}|(?:øget|større|mere)\s)"),
    pattern(
        rf"(?:{_SERVICE}|^(?:den|det|vi|kommunen))\s(?:[^.:;]{{0,40}}?)sigter?\s+(?:mod|på|efter|til)\b",
    ),
    pattern(
        rf"\b{_SERVICE}(?:\s[^.:;]{{0,40}}?)?\s(?:skal|vil|kan)\s+(?:\w+\s+){{0,2}}?{_ACHIEVE}\b"
        rf"|\b(?:skal|vil)\s+(?:\w+\s+)?(?:bidrage|medvirke|understøtte|styrke|fremme|gøre\s+det\s+muligt|sikre,?\s+at\s+{_SELF})\b"
        rf"|\b(?:gennem|med|via|ved\s+hjælp\s+af)\s+{_SERVICE}\s+(?:skal|kan|vil)\s+(?:{_SELF}|vi)\s+(?:\w+\s+){{0,2}}?(?:{_LIVE}"
        rf"|{_ACHIEVE})"
        rf"|\b(?:gennem|med|via|ved\s+hjælp\s+af)\s+{_SERVICE}\s+får\s+{_SELF}\s+(?:\w+\s+)?(?:mulighed\s+for|lejlighed\s+til)\s+at"
        rf"\s+(?:{_LIVE}|{_ACHIEVE})"
        rf"|\b(?:{_SERVICE}|\w*ophold(?:et)?|\w*forløb(?:et)?)\s+skal\s+(?:\w+\s+)?føre\s+til\s*,?\s+at\s+{_SELF}"
        rf"|\bresultatet\s+af\s+{_SERVICE}\s+skal\s+være\s*,?\s+at\s+{_SELF}"
        rf"|^(?:den|det)\s+skal\s+(?:\w+\s+)?{_ACHIEVE}\b"
        rf"|\bvil\s+(?:vi|{MUNICIPALITY})\s+(?:gerne\s+)?(?:at\s+)?(?:opnå|{_ACHIEVE})\b"
        rf"|\b{MUNICIPALITY}\s+vil\s+(?:gerne\s+)?(?:(?:at\s+)?(?:opnå|{_ACHIEVE})|at\s+{_SELF})\b",
    ),
    pattern(
        rf"\bønsker\s+{MUNICIPALITY}\s+(?:gerne\s+)?(?:at\s+)?(?:opnå|{_ACHIEVE})|\b{MUNICIPALITY}\s+ønsker\s*,?\s*(?:at\s+{_SELF}"
        rf"|(?:gerne\s+)?(?:at\s+)?(?:opnå|{_ACHIEVE}))|\b{_SERVICE}\s(?:\w+\s+)?er\s+til\s+for\s*,?\s*at\b"
        rf"|\b{_SERVICE}\s(?:\w+\s+)?handler\s+om\s*,?\s*at\s+(?:{_SELF}|få|{_ACHIEVE}|{_LIVE})",
    ),
    pattern(
        rf"\b(?!\w*{_OTHER}){_SERVICE}(?:\s[^.:;]{{0,40}}?)?\s{_ACHIEVES}\b|^(?:den|det)\s+{_ACHIEVES}\b"
        rf"|(?:hjælper|støtter|medvirker|bidrager)\s+(?:dig|borgeren)?\s*(?:med\s+|til\s+)?til\s*,?\s+at\b"
        rf"|\b(?:hjælper|støtter)\s+{_SELF}\s+(?:i|med|til)\s+at\s+(?:nå|{_LIVE}|{_ACHIEVE})",
    ),
    pattern(
        rf"\b(?:{MUNICIPALITY}\s+arbejder|der\s+arbejdes|arbejder\s+{MUNICIPALITY})\s+(?:\w+\s+)?(?:for|hen\s+imod|mod"
        rf"|med\s+at)\s*,?\s*at\s+(?:{_SELF}|{_ACHIEVE})",
    ),
    pattern(
        rf"\b(?:giver|yder|tilbyder)\s+(?:\w+\s+)?{_SERVICE}\s*,?\s+for\s+at\s+(?:{_ACHIEVE}|{_LIVE}|{_SELF}\s+kan)"
        rf"|\b{_SERVICE}\s(?:\w+\s+)?(?:gives|ydes|tilbydes|bevilges|iværksættes)\s*,?\s+for\s+at\s+(?:{_ACHIEVE}|{_LIVE}"
        rf"|(?:{_SELF}|de|han|hun)\s+kan)"
        rf"|\bfor\s+at\s+(?:du|borgeren|den\s+enkelte)\s+(?:\w+\s+)?kan\b(?!\s+(?:få|komme\s+i\s+betragtning|søge|klage"
        rf"|blive\s+visiteret|modtage))"
        rf"|\b(?:så|sådan|således)(?:\s*,?\s*at)?\s+{_SELF}\s+(?:\w+\s+){{0,3}}?(?:kan|kommer\s+til\s+at|får\s+mulighed\s+for\s+at"
        rf"|bliver\s+i\s+stand\s+til\s+at)"
        rf"\s+(?:\w+\s+){{0,3}}?{_LIVE}\b",
    ),
)
_OF_HELP = pattern(rf"\b{_NOUN}(?:et|en|n|t)?\s+(?:med|for|bag)\s+(?:(?:den|det|de|en|et|vores|kommunens)\s+)?{_SERVICE}{_TOLD}")
_OF_ELSE = pattern(rf"\b{_NOUN}(?:et|en)?\s+(?:med|for|bag|i)\s+(?:\w+\s+){{0,3}}?\w*{_OTHER}|\b\w*{_OTHER}\w*s\s+(?:\w+\s+)?{_NOUN}\b")


def tells_the_aim_of_help(sentence: str) -> bool:
    """Whether the sentence names what is given as that of which it tells the aim: «målet med støtten er …»."""
    words = small(sentence)
    return _OF_HELP.search(words) is not None and _OF_ELSE.search(words) is None


def tells_an_aim(sentence: str) -> bool:
    """Whether the sentence tells what the service is for, in any letters."""
    words = small(sentence)
    return any(aim.search(words) for aim in _AIMS) and _OF_ELSE.search(words) is None
