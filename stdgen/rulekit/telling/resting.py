"""A sentence becomes the answer to on which law the service rests."""

import re

from stdgen.danish.citations import find_citations
from stdgen.danish.mentions import mentions
from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.granting import HELP
from stdgen.rulekit.wording import small

_RESTS_ON = pattern(
    r"""
    \b(?:(?:lov|rets)?grundlag(?:et)?|lovhjemmel|hjemmel|hjemle[ts]|hjemler|reguler\w+|fastsat|beskrevet|ydes|gives|bevil(?:l?i)?ges|tildeles|tilbydes
        |visiteres|leveres|ydet|givet|bevil(?:l?i)?get|tildelt|tilbudt|visiteret|leveret|giver|yder|tilbyder|bevil(?:l?i)?ger|ret\s+til
        |lånes|udlånes|lånt|udlånt
        |udføres|etableret|etableres|drives|drevet|oprettet|bygger|hviler|følger|sker|hører\s+(?:ind)?under)\b [^.]*?
      \b(?:efter|i\s+henhold\s+til|jf\.?|jfr\.?|jævnfør|ifølge|med\s+hjemmel\s+i|i\s+medfør\s+af|på|er|:|i|af|under) \s*
      (?:(?:reglerne|bestemmelserne)\s+i\s+)? \W* $
    | \b(?:ordningen|tilbuddet|hjælpen|støtten|ydelsen|indsatsen|tilskuddet|behandlingen|træningen|pladsen|opholdet|reglerne
        |bestemmelsen|det)
        \s+ (?:findes|står|er\s+(?:nævnt|omtalt|givet)) \s+ i \s* $
    | \bserviceniveau(?:et)? \s+ efter \s* $ | \bhører\s+(?:ind\s*)?under \s* $
    | ^\W* (?:(?!er\b|kan\b|skal\b|har\b|bliver\b|får\b|modtager\b
        |supplerer\b|erstatter\b)[\w-]+\s+){1,6} (?:efter|i\s+henhold\s+til|jf\.?) \s* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What stands before a citation: «Hjælpen ydes efter …», or «Ledsagelse efter …» as the subject of a sentence."""
_RULES_OF_IT = pattern(r"s?\s+(?:\w+\s+)?(?:regler|regel|bestemmelser?|kapitel|paragraf)\b[^.]*§", re.IGNORECASE)
"""What stands behind an act whose section comes later: «servicelovens regler om socialpædagogisk støtte (§ 85)»."""
_GIVES_A_RIGHT = pattern(
    r"\W*(?:giver|bestemmer|siger|fastslår|fastsætter|beskriver|regulerer|hjemler|danner|er\s+(?:\w+\s+)?(?:grundlag|lovgrundlag|hjemmel)"
    r"|ligger\s+til\s+grund|handler\s+om|gælder\s+for)\b",
    re.IGNORECASE,
)
"""What stands after a citation that opens a sentence: «Serviceloven § 85 giver dig ret til …»."""
_PASSING = pattern(
    r"\b(?:modtager|forvejen|anden|andet|andre|også|samtidig|supple\w+|kombineres|i\s+stedet|allerede|ikke\s+længere)\b", re.IGNORECASE
)
_OF_PAPERS = pattern(
    r"\b\w*(?:plan|journal|notat|frist|tilsyn|klage|underretning|attest)\w*\s+(?:efter|i\s+henhold\s+til|jf\.?)\s*$|\bfølge[rs]?\s+op\s+efter\b",
    re.IGNORECASE,
)
"""What is done beside the help, under law of its own: «Vi skriver en handleplan efter …»."""
_HELP_UNDER = pattern(rf"\b{HELP}\s+(?:(?:der|som)\s+gives\s+)?(?:efter|i\s+henhold\s+til|i\s+medfør\s+af)\s*$", re.IGNORECASE)
"""What stands before a citation that tells under which act a help is given: «… har brug for en ledsager efter …»."""
_ACT_SAYS = pattern(
    r"^\W*(?:\w*loven|lov\s+om\s+[\w\s]{3,40}?)\s+(?:(?:siger|bestemmer|fastslår|fastsætter|beskriver|giver)\b[^.]*\bi"
    r"|har\s+(?:\w+\s+){1,2}?(?:paragraf|bestemmelse|regel|regler)\w*\s+(?:om|for|til)\b[^.]*(?:\bi|:))\s*$",
    re.IGNORECASE,
)
"""What stands before a citation whose act opens the sentence: «Serviceloven siger i § 85, hvem …»."""
_FRAMES = pattern(
    r"^\W*(?:rammen|rammerne|grundlaget|afgørelsen\s+(?:bliver\s+|er\s+)?(?:truffet|træffes)\s+efter)\b[^.]{0,40}$", re.IGNORECASE
)
_OF_PROCEDURE = frozenset(("forvaltningsloven", "retssikkerhedsloven", "offentlighedsloven", "databeskyttelsesloven"))
"""Acts on how cases are handled: no service rests on them."""
_UNDER_LAW = pattern(r"\W*(?:efter|jf\.?|i\s+henhold\s+til|ifølge|i\s+medfør\s+af)\s+", re.IGNORECASE)
_IS_HELPED = pattern(
    rf"\s*(?:skal|kan|har|er|yder|tilbyder|giver|bevilger)\b[^.]{{0,80}}?(?:\b{HELP}|\b(?:tilbyde|yde|give|bevilge|hjælpe|støtte|få"
    rf"|tilbydes)\b)",
    re.IGNORECASE,
)
"""Around a citation that opens a sentence: «Efter servicelovens § 85 skal kommunen tilbyde …»."""
HELP_ACTS = frozenset(("SEL", "barnets lov", "ældreloven", "sundhedsloven", "ABL", "LAB", "aktivloven", "dagtilbudsloven", "STU-loven"))
"""Acts that give help."""
NOT_THE_BASIS = pattern(
    r"\b(?:modtager|får\s+(?:allerede|også|du|man)|forvejen|anden|andet|andre|også|samtidig|supple\w+|kombineres|i\s+stedet|allerede|længere"
    r"|klage\w*|følge[rs]?\s+op\s+efter|\w*betal\w*|takst\w*"
    r"|tavshed\w*|frist\w*|handleplan\w*|ikke|tidligere|ophæve\w*)\b",
    re.IGNORECASE,
)
"""What makes law in a sentence that of something beside the service."""


_ACT = pattern(
    r"(?<!forvaltnings)(?<!retssikkerheds)(?<!offentligheds)(?<!databeskyttelses)(?<=\w)lov(?:en|ens|s)?\b|\blov\s+(?:om|nr)\b"
    r"|(?:bekendtgørelse|cirkulære|forordning)\w*\s+(?:om|nr)\b|konvention"
)
"""The name of an act, also of one that the law's data do not have."""


def names_law(words: str) -> bool:
    """Whether a section or an act on which a service may rest is named there: not «gældende regler», nor acts on how cases are handled."""
    cited = find_citations(words)
    if any(each.act not in _OF_PROCEDURE for each in cited):
        return True
    named = {each.act for each in mentions(words)}
    return bool(named - _OF_PROCEDURE) or (not named and _ACT.search(small(words)) is not None)


def rests_on_law(sentence: str) -> bool:
    """Whether the sentence says that help is given under an act, or opens with a provision as a line of its own does."""
    if any(_RULES_OF_IT.match(sentence, each.end) and _is_told(sentence[: each.start], "", each.act) for each in mentions(sentence)):
        return True
    for citation in find_citations(sentence):
        before, after = sentence[: citation.start], sentence[citation.end :]
        if _ACT_SAYS.match(before):
            return True
        alone = not before.strip(" (–-") and (not after.strip(" ).,;–-") or after.lstrip().startswith((")", ":")))
        opens = not before.strip(" (–-") and _GIVES_A_RIGHT.match(after)
        if citation.act and (alone or opens or _is_told(before, after, citation.act)):
            return True
    return False


def _is_told(before: str, after: str, act: str) -> bool:
    """Whether the words around a citation say that help is given under that act."""
    if act in _OF_PROCEDURE or _OF_PAPERS.search(before):
        return False
    if _RESTS_ON.search(before) or (_HELP_UNDER.search(before) and not _PASSING.search(before)):
        return True
    return bool(_FRAMES.match(before) or (_UNDER_LAW.fullmatch(before) and _IS_HELPED.match(after)))


def speaks_of_help(sentence: str) -> bool:
    """Whether the sentence names section and act of the help that it speaks of, in whatever words."""
    if NOT_THE_BASIS.search(sentence):
        return False
    return any(each.act in HELP_ACTS and each.provision.section for each in find_citations(sentence))
