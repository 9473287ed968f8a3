"""A sentence becomes the answer to what it tells an aim of: the service, or only a visit, a course, a document.

An aim is told by a noun with its owner («formålet med støtten er …»), by the help as the one that does something («hjælpen
skal styrke …»), by what the municipality wants («vi vil opnå, at du …»), or by a result («så du kan klare dig selv»).
"""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import GIVEN, GIVES, HELP, IS_GIVEN, MUNICIPALITY
from stdgen.rulekit.telling.aimless import NOUN, is_of_the_text
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
    r"(?:klare|leve|bo|blive\s+boende|mestre|deltage|tage\s+del|fungere|bevare|fastholde|udvikle|vedligeholde|opretholde|genvinde|opnå"
    r"|overkomme|håndtere|trives|forblive|komme\s+(?:ud|videre|i\s+gang)|undgå,?\s+at"
    r"|være\s+(?:mere|en\s+del|så|selv|sammen)|blive\s+(?:mere|mindre|bedre|i|så|selv)"
    r"|få\s+(?:et|en|mere|større|bedre|flere|hverdagen|og\s+beholde))"
)
_GOOD = (
    r"(?:selvstændig\w*|selvhjulp\w*|selvværd|livskvalitet|livsglæde|livet|liv|(?:hverdag|dagligdag)(?:en)?|helbred\w*|sundhed|trivsel|ro"
    r"|overblik|struktur|fællesskab\w*|ensomhed|isolation|kræfter|rehabilitering|\w*færdighed\w*|funktionsevne\w*|tryghed|trygt|venner"
    r"|uafhængig\w*|energi|overflødig|glæde|mening\w*|problemer|vanskeligheder|mestring|deltagelse|muligheder|mulighed\s+for|sammen\s+med\s+andre)"
)
"""What makes a life better, or what is to grow less."""
_BECOMES = rf"{_SELF}\s+(?:\w+\s+){{0,3}}?(?:kan|skal\s+kunne|får|bliver|trives|kommer|lever|oplever|føler|opnår|genvinder|bevarer)"
_LIFE = rf"(?:\b{_LIVE}\b|\b{_GOOD}\b)"
_THROUGH = rf"\b(?:gennem|med|via|ved\s+hjælp\s+af)\s+{_SERVICE}\s+(?:[^.:;]{{0,40}}?\s)?"
_TELLS = (
    pattern(
        rf"(?:\b(?:de[nt]\s+(?:\w+\s+){{1,2}}|vores\s+|overordnet\s+|et\s+){NOUN}|\b{NOUN}(?:et|en|n|t)|^{NOUN}(?=\s*:)"
        rf"|\b(?:hoved|over)(?:for)?mål){_OF_IT}(?:{_TOLD}|\s*:\s*\w|\s*[–-]\s+at\b)"
        rf"|\b{NOUN}(?:et|en|ene)?\b[^.:;]{{0,30}}:\s*at\s+{_SELF}\b"
        rf"|\b{_SERVICE}s\s+(?:\w+\s+)?{NOUN}\b|\b{_SERVICE}\s+(?:\w+\s+)?(?:når|opfylder)\s+(?:sit|sine)\s+{NOUN}\b"
        rf"|(?:^|\s)(?!\w*{_OTHER}){_SERVICE}(?:,?\s[^.:;]{{0,80}}?)?\s+har\s+(?:\w+\s+)?(?:(?:til|som)\s+)?(?:formål|hensigt|mål"
        rf"|sigte|opgave\s+at\s+{_ACHIEVE})"
        rf"|^(?:den|det|vi|kommunen|de|og)\s[^.:;]{{0,40}}?har\s+(?:\w+\s+)?til\s+(?:formål|hensigt|mål)"
        rf"|\ber\s+{NOUN}(?:et|en)\s+(?:med|for|i)\b|\bdet\s+er\s+(?:også\s+|\w+s\s+|vores\s+)?(?:{NOUN})(?:et|en|n|t)?{_OF_IT}\s*,?\s*at\b|\bformålet\s+at\b"
        rf"|{_LIFE}[^.:;]*\bdet\s+er\s+(?:\w+\s+)?formålet\W*$",
    ),
    pattern(
        rf"\b{_SERVICE}(?:\s[^.:;]{{0,40}}?)?\s(?:skal|vil|kan)\s+(?:\w+\s+){{0,2}}?{_ACHIEVE}\b"
        rf"|\b(?:skal|vil)\s+(?:\w+\s+)?(?:bidrage|medvirke|understøtte|styrke|fremme|gøre\s+det\s+muligt|sikre,?\s+at\s+{_SELF})\b"
        rf"|{_THROUGH}(?:skal|kan|vil|får|ønsker)\s+(?:{_SELF}|{MUNICIPALITY})\s[^.:;]*?(?:{_LIFE}|\b{_ACHIEVE}|\bat\s+{_SELF}|,\s+at\b)"
        rf"|\b(?:{_SERVICE}|\w*ophold(?:et)?|\w*forløb(?:et)?)\s+skal\s+(?:\w+\s+)?føre\s+til\s*,?\s+at\s+{_SELF}"
        rf"|\bresultatet\s+af\s+{_SERVICE}\s+skal\s+være\s*,?\s+at\s+{_SELF}"
        rf"|^(?:den|det)\s+skal\s+(?:\w+\s+)?{_ACHIEVE}\b",
    ),
    pattern(
        rf"\bvil\s+{MUNICIPALITY}\s+(?:gerne\s+)?(?:at\s+)?(?:opnå|{_ACHIEVE})\b"
        rf"|\b{MUNICIPALITY}\s+vil\s+(?:gerne\s+)?(?:(?:at\s+)?(?:opnå|{_ACHIEVE})|at\s+{_SELF})\b"
        rf"|\bønsker\s+{MUNICIPALITY}\s+(?:gerne\s+)?(?:at\s+)?(?:opnå|{_ACHIEVE})|\b{MUNICIPALITY}\s+ønsker\s*,?\s*(?:at\s+{_SELF}"
        rf"|(?:gerne\s+)?(?:at\s+)?(?:opnå|{_ACHIEVE}))"
        rf"|\b(?:{MUNICIPALITY}\s+arbejder|der\s+arbejdes|arbejder\s+{MUNICIPALITY})\s+(?:\w+\s+)?(?:for|hen\s+imod|mod"
        rf"|med\s+at)\s*,?\s*at\s+(?:{_SELF}|{_ACHIEVE})",
    ),
    pattern(
        rf"\b(?!\w*{_OTHER}){_SERVICE}(?:\s[^.:;]{{0,40}}?)?\s{_ACHIEVES}\b|^(?:den|det)\s+{_ACHIEVES}\b"
        rf"|(?:hjælper|støtter|medvirker|bidrager)\s+(?:dig|borgeren)?\s*(?:med\s+|til\s+)?til\s*,?\s+at\b"
        rf"|\b(?:hjælper|støtter)\s+{_SELF}\s+(?:i|med|til)\s+at\s+(?:nå|{_LIVE}|{_ACHIEVE})",
    ),
)
"""Sentences that tell an aim by their own words: a noun, the service that shall do something, what the municipality wants."""
_LEADS = (
    (
        pattern(
            r"\b(?:for\s+at|med\s+henblik\s+på|med\s+(?:det\s+)?(?:formål|mål|sigte)(?:\s*,?\s+at)?|(?:rettet|sigter?)\s+(?:mod|på|efter|til)"
            r"|til\s+for,?\s+at|handler\s+om|tænkt\s+(?:som|til)|føre[r]?\s+til)\b"
        ),
        pattern(rf"{_LIFE}|\b{_ACHIEVE}\b|\b{_BECOMES}\b|\b(?:de|han|hun)\s+kan\b|\b(?:øget|større|mere)\s"),
    ),
    (
        pattern(rf"\b(?:så|sådan|således)(?:\s*,?\s*at)?\s+(?={_SELF}\b|de\b|(?:hverdag|dagligdag)en\b)"),
        pattern(rf"\A[^.:;]*?{_LIFE}"),
    ),
    (pattern(rf"\b(?:hjælper|støtter)\s+{_SELF}\s+(?:i|med|til)\s+at\b"), pattern(rf"\A[^.:;,]*?\b{_GOOD}\b")),
    (pattern(r"\bskal\s+(?:\w+\s+)?give\b"), pattern(rf"\A(?:(?!\b(?:hvis|når|der|som|fordi|inden|at)\b)[^.:;])*?\b{_GOOD}\b")),
    (pattern(r"\bskal\s+(?!(?:\w+\s+)?(?:ikke|selv|du|man|borgeren)\b)(?=(?:\w+\s+){0,3}?\w+e\b)"), pattern(rf"\A[^.:;,]*?\b{_GOOD}\b")),
)
"""Words that lead from what is given to what that is for, and what may stand behind them."""
_GIVES = pattern(
    rf"\b(?:{_SERVICE}|{IS_GIVEN}|{GIVES}|\w*bolig\w*|hjælper|støtter)\b|^\W*(?:den|det|vi|{_SELF}\s+får)\b|\b(?:bliver|er)\s+(?:\w+\s+)?{GIVEN}\b"
)
"""What stands before them where it is the service that has the aim."""
_NAMED_GIFT = pattern(
    rf"\b(?:{IS_GIVEN}|{GIVES}|{GIVEN}|får)\s+(?:\w+\s+)?{_SERVICE}|\b{_SERVICE}\s+(?:\w+\s+)?(?:{IS_GIVEN}|(?:bliver|er)\s+{GIVEN})"
)
_NO_GIFT = pattern(
    rf"\b\w*{_OTHER}|\bskal\s+til\b|\bhvor\s+meget\b|\b(?:brug|behov)\s+for\b|\bstøtte\s+fra\b|\b(?:medarbejder|personale|leverandør|ansatte|pårørende)\w*"
)
"""What stands there where something else has it, or where a need is told."""
_WITH_HELP = rf"{NOUN}(?:et|en|n|t)?\s+(?:med|for|bag)\s+(?:(?:den|det|de|en|et|vores|kommunens)\s+)?{_SERVICE}"
_OF_HELP = pattern(
    rf"\b{_WITH_HELP}{_TOLD}|\bdet\s+er\s+(?:\w+\s+){{0,2}}?{_WITH_HELP}\b"
    rf"|\b{_SERVICE}\s(?:[^.:]{{0,30}}?\s)?sit\s+{NOUN}\s*:\s*at\b"
    rf"|\bhar\s+{_SERVICE}\s+(?:\w+\s+)?til\s+(?:formål|hensigt)\s*,?\s+at\b"
)
_HELP_DOES = pattern(rf"^\W*{HELP}(?:(?<=[nt])|(?<=ne))\s+(?:skal|vil)\s+(?:\w+\s+){{0,2}}?(?:{_ACHIEVE}|hjælpe|støtte|give)\b")
_IS_LIFE = pattern(_LIFE)
_IT_IS_TO = pattern(rf"^\W*(?:(?:det|den)\s+er\s*,?\s+)?(?:at\s+(?:{_ACHIEVE}|{_SELF})|\w+\s+at\s+{_ACHIEVE})\b")
_AIM_NAMED = pattern(rf"^\W*(?:hvad\s+er\s+)?(?:{NOUN}(?:et|en|n|t)\b(?!\s+(?:med|for|bag|i)\s+(?!{_SERVICE}))|{_WITH_HELP}\b)")
_IT_IS_THAT = pattern(rf"^\W*{NOUN}(?:et|en|n|t)\s+er\s*,?\s+at\s+{_SELF}\b")
_ITS_AIM = pattern(rf"\b(?!\w*{_OTHER}){_SERVICE}\s[^.,]*?\b{NOUN}(?:et|en|n|t)\b")
"""«Vi måler, om støtten virker efter hensigten. Hensigten er, at du trives.»"""
_OF_STAFF = pattern(r"\b(?:medarbejder|personale|ansatte|kolleg|leverandør)\w*")
"""Whose aims are none of the citizen's help."""
_OF_ELSE = pattern(rf"\b{NOUN}(?:et|en)?\s+(?:med|for|bag|i)\s+(?:\w+\s+){{0,3}}?\w*{_OTHER}|\b\w*{_OTHER}\w*s\s+(?:\w+\s+)?{NOUN}\b")
_OF_MEETING = pattern(
    rf"^\W*(?:\w+\s+)?(?!\w*besøg)\w*{_OTHER}\w*\s+(?:med|mellem|for|om|i|på|til|hos)\s+[^.,:]*?\bhar\s+(?:\w+\s+)?(?:til|som)\s+{NOUN}"
)
"""A sentence that opens with something else and what it is of: «møder med andre tilbud har til formål …»."""


def tells_the_aim_of_help(sentence: str, before: str = "") -> bool:
    """Whether the sentence names what is given as that of which it tells the aim: «målet med støtten er …», «vi giver støtten for at …».

    `before` is the sentence before it, which may name the aim that this one tells: «Formålet står i § 81. Det er at styrke …».
    """
    words = small(sentence)
    if _OF_ELSE.search(words) or _OF_STAFF.search(words):
        return False
    if (
        _OF_HELP.search(words)
        or _leads_to_an_aim(words, _NAMED_GIFT)
        or ((does := _HELP_DOES.match(words)) and _IS_LIFE.search(words, does.end()))
    ):
        return True
    if _IT_IS_THAT.match(words):
        return _ITS_AIM.search(small(before)) is not None
    return _IT_IS_TO.match(words) is not None and _AIM_NAMED.match(small(before)) is not None


def tells_an_aim(sentence: str) -> bool:
    """Whether the sentence tells what the service is for, in any letters."""
    words = small(sentence)
    if _OF_ELSE.search(words) or _OF_MEETING.match(words) or is_of_the_text(words):
        return False
    return any(aim.search(words) for aim in _TELLS) or _leads_to_an_aim(words)


def _leads_to_an_aim(words: str, giving: re.Pattern[str] = _GIVES) -> bool:
    for leads, to in _LEADS:
        for match in leads.finditer(words):
            before = words[: match.start()]
            if to.search(words[match.end() :]) and giving.search(before) and not _NO_GIFT.search(before):
                return True
    return False
