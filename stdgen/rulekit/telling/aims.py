"""A sentence becomes the answer to what it tells an aim of: the service, or only a visit, a course, a document.

An aim is told by a noun with its owner («formålet med støtten er …»), by the help as the one that does something («hjælpen
skal styrke …»), by what the municipality wants («vi vil opnå, at du …»), or by a result («så du kan klare dig selv»).
"""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import GIVEN, GIVES, IS_GIVEN, MUNICIPALITY
from stdgen.rulekit.telling.aimless import NOUN, is_of_the_text
from stdgen.rulekit.telling.betterment import ACHIEVE, ACHIEVES, BECOMES, GOOD, LIFE, LIVE, OTHER, SELF, SERVICE
from stdgen.rulekit.telling.outcomes import tells_what_comes_of_it
from stdgen.rulekit.wording import small

_OF_IT = (
    rf"(?:\s+(?:med|for|bag|i)\s+(?:(?:at|den|det|de|en|et|vores|kommunens|alle?|al)\s+)?(?!\w*{OTHER})(?:[\w-]+[es]\s+"
    rf"(?:og\s+)?){{0,2}}?{SERVICE}(?:\s+(?:efter|i|til|er\s+også)\b[^.,:]{{0,60}}?)?)?"
)
TOLD = (
    r"\s+(?:er|har\s+(?:altid\s+)?været|må\s+være|skal\s+være|består\s+i)\b(?!\s+(?:beskrevet|aftalt|fastsat|forskellig"
    r"|individuel|ikke|nået|skrevet|afhængig|opfyldt))"
)
_THROUGH = rf"\b(?:gennem|med|via|ved\s+hjælp\s+af)\s+(?:(?:en|et|den|det|denne|dette)\s+(?:\w+\s+)?)?{SERVICE}\s+(?:[^.:;]{{0,40}}?\s)?"
_TELLS = (
    pattern(
        rf"(?:\b(?:de[nt]\s+(?:\w+\s+){{1,2}}|vores\s+|overordnet\s+|et\s+){NOUN}|\b{NOUN}(?:et|en|n|t)|^{NOUN}(?=\s*:)"
        rf"|\b(?:hoved|over)(?:for)?mål){_OF_IT}(?:{TOLD}|\s*:\s*\w|\s*[–-]\s+at\b)"
        rf"|\b{NOUN}(?:et|en|ene)?\b[^.:;]{{0,30}}:\s*at\s+{SELF}\b"
        rf"|\b{SERVICE}s\s+(?:\w+\s+)?{NOUN}\b|\b{SERVICE}\s+(?:\w+\s+)?(?:når|opfylder)\s+(?:sit|sine)\s+{NOUN}\b"
        rf"|(?:^|\s)(?!\w*{OTHER}){SERVICE}(?:,?\s[^.:;]{{0,80}}?)?\s+har\s+(?:\w+\s+)?(?:(?:til|som)\s+)?(?:formål|hensigt|mål"
        rf"|sigte|opgave\s+at\s+{ACHIEVE})"
        rf"|^(?:den|det|vi|kommunen|de|og)\s[^.:;]{{0,40}}?har\s+(?:\w+\s+)?til\s+(?:formål|hensigt|mål)"
        rf"|\ber\s+{NOUN}(?:et|en)\s+(?:med|for|i)\b|\bdet\s+er\s+(?:også\s+|\w+s\s+|vores\s+)?(?:{NOUN})(?:et|en|n|t)?{_OF_IT}\s*,?\s*at\b|\bformålet\s+at\b"
        rf"|(?:{LIFE}|\b{BECOMES}\b)[^.:;]*\bdet\s+er\s+(?:\w+\s+)?{NOUN}(?:et|en|n|t)(?:\s+med\s+(?:den|det|{SERVICE}))?\W*$"
        rf"|\b{NOUN}ene\s+(?:er|kan\s+være)\s+(?:\w+\s+)?at\s+(?:{LIVE}|{ACHIEVE})\b",
    ),
    pattern(
        rf"\b{SERVICE}(?:\s[^.:;]{{0,40}}?)?\s(?:skal|vil|kan)\s+(?:\w+\s+){{0,2}}?{ACHIEVE}\b"
        rf"|\b(?:skal|vil)\s+(?:\w+\s+)?(?:bidrage|medvirke|understøtte|styrke|fremme|gøre\s+det\s+muligt|sikre,?\s+at\s+{SELF})\b"
        rf"|{_THROUGH}(?:skal|kan|vil|får|ønsker|bliver|lærer)\s+(?:{SELF}|{MUNICIPALITY})\s[^.:;]*?(?:{LIFE}|\b{ACHIEVE}|\bat\s+{SELF}|,\s+at\b)"
        rf"|\b(?:{SERVICE}|\w*ophold(?:et)?|\w*forløb(?:et)?)\s+skal\s+(?:\w+\s+)?føre\s+til\s*,?\s+at\s+{SELF}"
        rf"|\bresultatet\s+af\s+{SERVICE}\s+skal\s+være\s*,?\s+at\s+{SELF}"
        rf"|(?:^|,?\s+og\s+)(?:den|det)\s+skal\s+(?:\w+\s+)?{ACHIEVE}\b",
    ),
    pattern(
        rf"\bvil\s+{MUNICIPALITY}\s+(?:gerne\s+)?(?:at\s+)?(?:opnå|{ACHIEVE})\b"
        rf"|\b{MUNICIPALITY}\s+vil\s+(?:gerne\s+)?(?:(?:at\s+)?(?:opnå|{ACHIEVE})|at\s+{SELF})\b"
        rf"|\bønsker\s+{MUNICIPALITY}\s+(?:gerne\s+)?(?:at\s+)?(?:opnå|{ACHIEVE})|\b{MUNICIPALITY}\s+ønsker\s*,?\s*(?:at\s+{SELF}"
        rf"|(?:gerne\s+)?(?:at\s+)?(?:opnå|{ACHIEVE}))"
        rf"|\b(?:{MUNICIPALITY}\s+arbejder|der\s+arbejdes|arbejder\s+{MUNICIPALITY})\s+(?:\w+\s+)?(?:for|hen\s+imod|mod"
        rf"|med\s+at)\s*,?\s*at\s+(?:{SELF}|{ACHIEVE})",
    ),
    pattern(
        rf"\b(?!\w*{OTHER}){SERVICE}(?:\s[^.:;]{{0,40}}?)?\s{ACHIEVES}\b|^(?:den|det)\s+{ACHIEVES}\b"
        rf"|(?:hjælper|støtter|medvirker|bidrager)\s+(?:dig|borgeren)?\s*(?:med\s+|til\s+)?til\s*,?\s+at\b"
        rf"|\b(?:hjælper|støtter)\s+(?:(?:vi|kommunen)\s+)?{SELF}\s+(?:i|med|til)\s+at\s+(?:nå|{LIVE}|{ACHIEVE})"
        rf"|\b(?:skal|vil)\s+(?!\w*{OTHER}){SERVICE}\s+(?:\w+\s+){{0,2}}?{ACHIEVE}\b",
    ),
)
"""Sentences that tell an aim by their own words: a noun, the service that shall do something, what the municipality wants."""
_LEADS = (
    (
        pattern(
            r"\b(?:for\s+at|med\s+henblik\s+på|med\s+(?:det\s+)?(?:formål|mål|sigte)(?:\s*,?\s+at)?|(?:rettet|sigter?)\s+(?:mod|på|efter|til)(?!\s+(?:\w+\s+)?(?:voksne|borgere|personer|mennesker|unge|dig|dem|alle)\b)"
            r"|til\s+for,?\s+at|handler\s+om|tænkt\s+(?:som|til)|føre[r]?\s+til)\b"
        ),
        pattern(rf"{LIFE}|\b{ACHIEVE}\b|\b{BECOMES}\b|\b(?:de|han|hun)\s+kan\b|\b(?:øget|større|mere)\s"),
    ),
    (
        pattern(rf"\b(?:så|sådan|således)(?:\s*,?\s*at)?\s+(?={SELF}\b|de\b|(?:hverdag|dagligdag)en\b)"),
        pattern(rf"\A[^.:;]*?{LIFE}"),
    ),
    (pattern(rf"\b(?:hjælper|støtter)\s+{SELF}\s+(?:i|med|til)\s+at\b"), pattern(rf"\A[^.:;,]*?\b{GOOD}\b")),
    (pattern(r"\bskal\s+(?:\w+\s+)?give\b"), pattern(rf"\A(?:(?!\b(?:hvis|når|der|som|fordi|inden|at)\b)[^.:;])*?\b{GOOD}\b")),
    (pattern(r"\bskal\s+(?!(?:\w+\s+)?(?:ikke|selv|du|man|borgeren)\b)(?=(?:\w+\s+){0,3}?\w+e\b)"), pattern(rf"\A[^.:;,]*?\b{GOOD}\b")),
)
"""Words that lead from what is given to what that is for, and what may stand behind them."""
_GIVES = pattern(
    rf"\b(?:{SERVICE}|{IS_GIVEN}|{GIVES}|\w*bolig\w*|hjælper|støtter)\b|^\W*(?:den|det|vi|{SELF}\s+får)\b|\b(?:bliver|er)\s+(?:\w+\s+)?{GIVEN}\b"
)
"""What stands before them where it is the service that has the aim."""
_NO_GIFT = pattern(
    rf"\b\w*{OTHER}|\bskal\s+til\b|\bhvor\s+meget\b|\b(?:brug|behov)\s+for\b|\bstøtte\s+fra\b|\b(?:medarbejder|personale|leverandør|ansatte|pårørende)\w*"
)
"""What stands there where something else has it, or where a need is told."""
_CLAUSE = pattern(r"[,:;]\s+|\b(?:hvad|hvorfor|hvordan)\s+")
_ANEW = pattern(r"[,:;]?\s*(?:nemlig|altså|det\s+vil\s+sige|dvs\.?)?\s*$")
"""What may stand between a clause and what goes on from it."""
OF_ELSE = pattern(rf"\b{NOUN}(?:et|en)?\s+(?:med|for|bag|i)\s+(?:\w+\s+){{0,3}}?\w*{OTHER}|\b\w*{OTHER}\w*s\s+(?:\w+\s+)?{NOUN}\b")
_OF_MEETING = pattern(
    rf"^\W*(?:\w+\s+)?(?!\w*besøg)\w*{OTHER}\w*\s+(?:med|mellem|for|om|i|på|til|hos)\s+[^.,:]*?\bhar\s+(?:\w+\s+)?(?:til|som)\s+{NOUN}"
)
"""A sentence that opens with something else and what it is of: «møder med andre tilbud har til formål …»."""
_OF_OTHERS = pattern(r"^\W*(?:jobcentret|sygehuset|psykiatrien|regionen|hjemmeplejen|(?:egen|din)\s+læge|foreningen|familien|pårørende)\s")
"""Others who help beside it."""


def tells_an_aim(sentence: str) -> bool:
    """Whether the sentence tells what the service is for, in any letters."""
    words = small(sentence)
    if OF_ELSE.search(words) or _OF_MEETING.match(words) or _OF_OTHERS.match(words) or is_of_the_text(words):
        return False
    return any(aim.search(words) for aim in _TELLS) or leads_to_an_aim(words) or tells_what_comes_of_it(words)


def leads_to_an_aim(words: str, giving: re.Pattern[str] = _GIVES) -> bool:
    """Whether words in small letters go from what is given to what that is for: «… gives, så du kan klare dig selv»."""

    def gives(before: str) -> bool:
        return giving.search(before) is not None and _NO_GIFT.search(before) is None

    for leads, to in _LEADS:
        for match in leads.finditer(words):
            if to.search(words[match.end() :]) and any(map(gives, _told_before(words[: match.start()]))):
                return True
    return False


def _told_before(words: str) -> tuple[str, str]:
    """All that stands before a word, and only the clause that leads to it: «Her står, hvad støtten skal»."""
    return words, _CLAUSE.split(_ANEW.sub("", words))[-1]
