"""A sentence, with the one before it, becomes the answer to whether it tells the aim of the help by the help's own name.

That counts wherever it stands, also where an aim may be one of a visit or of the staff: «målet med støtten er …», or «I brevet
står målene for støtten. Det overordnede mål er, at du …».
"""

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import GIVEN, GIVES, HELP, IS_GIVEN
from stdgen.rulekit.telling.aimless import NOUN
from stdgen.rulekit.telling.aims import OF_ELSE, TOLD, leads_to_an_aim
from stdgen.rulekit.telling.betterment import ACHIEVE, BECOMES, GOOD, LIFE, LIVE, OTHER, SELF, SERVICE
from stdgen.rulekit.telling.outcomes import IS_IT, succeeds
from stdgen.rulekit.wording import small


def tells_the_aim_of_help(sentence: str, before: str = "") -> bool:
    """Whether the sentence names what is given as that of which it tells the aim: «målet med støtten er …», «vi giver støtten for at …».

    `before` is the sentence before it, which may name the aim that this one tells, or tell the one that this one names: «Formålet
    står i § 81. Det er at styrke …», «Du kan klare dig selv. Det er målet.»
    """
    words = small(sentence)
    if OF_ELSE.search(words) or _OF_STAFF.search(words):
        return False
    does = _HELP_DOES.match(words)
    if _OF_HELP.search(words) or _OVER_ALL.match(words) or leads_to_an_aim(words, _NAMED_GIFT) or succeeds(words):
        return True
    if does and _IS_LIFE.search(words, does.end()):
        return True
    return _goes_on(words, small(before))


def _goes_on(words: str, before: str) -> bool:
    """Whether a sentence tells the aim that the one before it names, or calls what that one tells the aim."""
    if _OF_STAFF.search(before) or (OF_ELSE.search(before) and not _IS_OF_HELP.search(before)):
        return False
    if _THAT_IS_IT.fullmatch(words):
        return _IS_A_LIFE.search(before) is not None
    if _IT_IS_THAT.match(words):
        return _ITS_AIM.search(before) is not None
    return _IT_IS_TO.match(words) is not None and (_AIM_NAMED.search(before) is not None or _ITS_AIM.search(before) is not None)


_NAMED_GIFT = pattern(
    rf"\b(?:{IS_GIVEN}|{GIVES}|{GIVEN}|får)\s+(?:\w+\s+)?{SERVICE}|\b{SERVICE}\s+(?:\w+\s+)?(?:{IS_GIVEN}|(?:bliver|er)\s+{GIVEN})"
)
_OWNED = rf"(?:med|for|bag)\s+(?:(?:den|det|de|en|et|vores|kommunens|hele)\s+)?{SERVICE}"
_WITH_HELP = rf"{NOUN}(?:et|en|n|t|ene)?\s+{_OWNED}"
_IS_OF_HELP = pattern(rf"\b{_WITH_HELP}\b")
_OF_HELP = pattern(
    rf"\b{_WITH_HELP}{TOLD}|\bdet\s+er\s+(?:\w+\s+){{0,2}}?{_WITH_HELP}\b"
    rf"|\b{SERVICE}\s(?:[^.:]{{0,30}}?\s)?sit\s+{NOUN}\s*:\s*at\b"
    rf"|\ber\s+(?:\w+\s+)?{_WITH_HELP}(?:\s*,?\s+at\s+(?:{SELF}|{ACHIEVE}|{LIVE})\b|\W*$)"
    rf"|\b{_WITH_HELP},\s+(?:som|der)\s+er\s+at\s+(?:{ACHIEVE}|{LIVE})\b"
    rf"|\b{NOUN}(?:et|en|n|t):\s*at\s+{SELF}\s[^.;]*?{LIFE}|\b{NOUN}(?:et|en|n|t)\s+om\s+at\s+(?:{ACHIEVE}|{LIVE})\b"
    rf"|\bhar\s+{SERVICE}\s+(?:\w+\s+)?til\s+(?:formål|hensigt)\s*,?\s+at\b"
)
_OVER_ALL = pattern(
    rf"^\W*(?:det|vores|kommunens)\s+(?:overordnede|endelige|langsigtede|vigtigste|egentlige|fælles|største)\s+{NOUN}(?:\s+{_OWNED})?\s+er\b"
    rf"[^.:;]*?\bat\s[^.:;]*?{LIFE}"
)
"""The aim of all that is done is one of the help, whatever it is called: «Det overordnede mål er, at du kan bo alene»."""
_HELP_DOES = pattern(rf"^\W*{HELP}(?:(?<=[nt])|(?<=ne))\s+(?:skal|vil)\s+(?:\w+\s+){{0,2}}?(?:{ACHIEVE}|hjælpe|støtte|give)\b")
_IS_LIFE = pattern(LIFE)
_OFTEN = (
    r"(?:(?:altid|typisk|normalt|oftest|ofte|tit|som\s+regel|derfor|især|først\s+og\s+fremmest"
    r"|(?:hos|for)\s+(?:de\s+)?\w+)\s*,?\s+)*"
)
_IT_IS_TO = pattern(
    rf"^\W*(?:(?:(?:det|den)\s+er|for\s+(?:de\s+)?\w+\s+er\s+det|(?:det|den)\s+(?:handler\s+om|går\s+ud\s+på))\s*,?\s+{_OFTEN})?"
    rf"(?:at\s+(?:{ACHIEVE}|{LIVE}|{SELF}|få\s+(?:\w+\s+){{0,2}}?{GOOD})|\w+\s+at\s+{ACHIEVE})\b"
)
_AIM_NAMED = pattern(
    rf"^\W*(?:hvad\s+er\s+)?(?:{NOUN}(?:et|en|n|t)\b(?!\s+(?:med|for|bag|i)\s+(?!{SERVICE}))|{_WITH_HELP}\b)|\b{NOUN}(?:et|en|n|t|ene)\W*$"
)
_IT_IS_THAT = pattern(rf"^\W*(?:det\s+\w+\s+)?{NOUN}(?:et|en|n|t)?\s+er\s*,?\s+{_OFTEN}at\s+{SELF}\b")
_ITS_AIM = pattern(
    rf"\b(?!\w*{OTHER}){SERVICE}\s[^.,]*?\b{NOUN}(?:et|en|n|t)\b|\b{_WITH_HELP}\b|\b(?!\w*{OTHER}){SERVICE}s\s+(?:\w+\s+)?{NOUN}\b"
)
"""«Vi måler, om støtten virker efter hensigten. Hensigten er, at du trives.»"""
_THAT_IS_IT = pattern(
    rf"\W*det\s+er\s+(?:\w+\s+)?(?:{NOUN}(?:et|en|n|t)(?:\s+(?:{_OWNED}|(?:med|for|bag)\s+(?:den|det)))?"
    rf"|{IS_IT})"
    rf"(?:\s+(?:med|for)\s+{SERVICE})?\W*"
)
"""A sentence that is no more than a name for the one before it: «Det er målet.», «Det er det, støtten skal føre til.»"""
_IS_A_LIFE = pattern(rf"\b{BECOMES}\b|\b{SELF}\s[^.:;]*?{LIFE}")
_OF_STAFF = pattern(r"\b(?:medarbejder|personale|ansatte|kolleg|leverandør)\w*")
"""Whose aims are none of the citizen's help."""
