"""Clauses on complaints become whether the municipality, in whatever name, gets the complaint before anybody else."""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.again import ENDS_WITH_BOARD, does_else, looks_again
from stdgen.rulekit.complaints.board import BOARD, BOARD_ITSELF, LODGING
from stdgen.rulekit.complaints.clauses import Clause, is_condition
from stdgen.rulekit.complaints.offices import named_alike
from stdgen.rulekit.complaints.words import CITIZEN
from stdgen.rulekit.wording import Wording


def through_the_municipality(clause: Clause) -> bool:
    """Whether the clause gives the complaint to the municipality, or tells that it looks at the case before it goes on."""
    return is_received(clause) or looks_again(clause)


def is_received(clause: Clause) -> bool:
    """Whether the clause tells that the municipality, in whatever name, gets the complaint."""
    if clause.small.endswith("?") or _LEFT_OUT.search(clause.small) or _GUIDANCE.search(clause.claim.small):
        return False
    if is_condition(clause) and _SENT_BACK.search(clause.after):
        return False
    if _LABEL.search(clause.label) and BOARD not in clause.before + clause.small and _PLACE_OR_NAME.match(clause.text):
        return True
    if BOARD not in clause.small and _TAKES.found(clause.small) and not _TAKEN_BY_CITIZEN.search(clause.small):
        return not (_VERB_ALONE.match(clause.small) and ENDS_WITH_BOARD.search(clause.before))
    return _goes_to_a_place(clause) or _is_turned_to(clause)


def _is_turned_to(clause: Clause) -> bool:
    """Whether who would complain is told of the municipality, and of no more than that: «Vil du klage, er Visitationen første stop»."""
    words = named_alike(clause)
    if _IS_THE_PLACE.search(words):
        return True
    asked = _WOULD_COMPLAIN.search(clause.before) or _IF_ONE_WOULD.match(clause.after)
    return asked is not None and "ikke" not in words and _IS_NAMED.search(words) is not None and not does_else(words)


def _goes_to_a_place(clause: Clause) -> bool:
    around = f"{clause.label} {clause.claim.small}"
    if not LODGING.found(_NO_LODGING.sub(" ", around)):
        return False
    return any(_is_the_municipality(clause, match) for match in _TO.finditer(clause.small))


def _is_the_municipality(clause: Clause, to: re.Match[str]) -> bool:
    if _NO_PLACE.match(clause.small, to.end()):
        return False
    if _PLACE.match(clause.small, to.end()):
        return not (_APPOSED.search(clause.after) and _NAMELESS.match(clause.small, to.start()))
    return to["to"] in _TO_A_NAME and clause.text[to.end() : to.end() + 1].isupper()


_COMPLAINS = r"\b(?:klage|klager|anke|anker|uenig|utilfreds|prøvet|ikke\s+(?:er\s+)?(?:enig|tilfreds))\b"
_WOULD_COMPLAIN = pattern(rf"(?:^|[.;]\s)\W*(?:vil|ønsker|er|klager|hvis|når|skal)\b[^.;]*{_COMPLAINS}[^.;,]*,\s*$")
_IF_ONE_WOULD = pattern(rf"\W*(?:hvis|når|såfremt)\s[^.;,]*{_COMPLAINS}[^.;,]*")
_IS_NAMED = pattern(
    r"^\W*(?:så\s+)?(?:tal|skriv|ring|gå|kom|sig|giv)\b[^.;]*\bkommunen\b|\b(?:er|skal|tager|får|giver|siger|skriver|bruger)\s+"
    r"(?:(?!over\b|fra\b)[\w-]+\s+){0,2}?kommunen\b(?!\s+(?:kan|vil)\b)"
)
_IS_THE_PLACE = pattern(
    r"\b(?:adresse\w*|modtager(?:en)?|postkasse\w*|sted(?:et)?)\s+(?:(?:for|på)\s+klage[nr]?\s+)?er\s+(?:altid\s+)?kommunen\b"
    r"|\bklag\w*\b[^.;]*\bskal\s+kommunen\s+(?:\w+\s+)?have\b"
)
_NO_LODGING = pattern(rf"{BOARD_ITSELF.pattern}|\bklageregl\w*")
_LEFT_OUT = pattern(
    r"\bingen\s+grund\b|\bikke\s+(?:have|modtage|involver\w*|inddrag\w*)\b|\bikke\b(?!\s+(?:enig|tilfreds|får|fik|medhold|blot|kun"
    r"|længere))[^.]{0,40}\b(?:til|hos|forbi|omkring|gennem|igennem|via)\b|\buden\s+om\b|\bkopi\b"
    r"|\b(?:sagens\s+)?(?:akter|papirer|dokumenter|udtalelse|journal)\w*\b"
)
"""Words that leave the municipality out, or give it a copy only."""
_SENT_BACK = pattern(r"\bklagen?\s+(?:retur|tilbage)\b(?!\s+til\s+(?:kommunen|os))")
_GUIDANCE = pattern(
    r"^\W*(?:vejledning|råd|hjælp|information|oplysning)|\bspørgsmål|\b(?:vide|høre|læse|oplys\w*|information|vejled\w*"
    r"|rådgiv\w*)\b[^.]{0,40}\bklag"
    r"|\bhjælpe?r?\b[^.]{0,30}\b(?:skrive|formulere|med)\b"
)
_LABEL = pattern(r"\b(?:modtage[rs]|hvem\b(?!\s+(?:kan|må|har))|hvor|hvortil|til|indgives|afleveres|adresse\w*|sted)\b|\bklag\w*\s*$")
_PLACE_OR_NAME = pattern(
    r"(?!\s*(?![Dd]et\b)\w+\s+(?:er|står|findes|skal|kan|bliver|har)\b)\s*(?:[Dd]et\s+(?:skal|gør|er|bliver)\s+)?(?:[Tt]il\s+|[Hh]os\s+)?(?:(?!S(?:e|ådan)\b|Hv[a-zæøå]+\b|De[nt]?\b|Dem\b|Alle\b|Du\b|Man\b"
    r"|Borger(?:en|ne)?\b|Klag|Læs\b|Mundtlig|Skriftlig|Senest|Inden|Fire\b|Form|Frist|Ring\b|Skriv\b|Ja\b|Nej\b)[A-ZÆØÅ][\w-]+"
    r"|\w*(?:kommune|forvaltning|visitation|afdeling))"
)
_TAKES = Wording(
    (
        "behandler",
        r"^\W*(?!(?:som|der|den|det|hvis|når|og|men)\b)(?:[\w-]+\s+){1,4}?behandler\s+(?!ikke\b)(?:[\w-]+\s+){0,2}?klage[nr]?\b",
    ),
    ("modtager|tager|får", r"\b(?:modtager(?!\s+af\b)|tager\s+(?:[\w-]+\s+)?imod|får)\s+(?:[\w-]+\s+){0,3}?(?:klage[nr]?|anken|den)\b"),
    ("have|modtage", r"\bskal\s+(?:vi\s+)?(?:have|modtage)\s+(?:[\w-]+\s+){0,3}?(?:klage[nr]?|anken|den|det|dem)\b"),
    ("have", r"^\W*som\s+[^.;]{1,60}?\bskal\s+have\b"),
    ("hvor", r"\bhvor\s+afgørelsen\s+(?:er|blev)\s+truffet\b"),
    ("hænde", r"\bi\s+hænde\b"),
    (
        "hertil|herhen|herind",
        r"\b(?:sige?r?\s+til|skrive?r?|ringe?r?|sende[rs]?|gives?|komme[rs]?|rettes?)\b[^.;]{0,40}\bher(?:til|hen|ind)\b",
    ),
    ("klage", r"\bklage\w*\s+(?:begynder|starter|modtages|afleveres|indgives|behandles)\s+(?:altid\s+|først\s+)?(?:hos|af|i|på|ved)\b"),
)
_TAKEN_BY_CITIZEN = pattern(rf"\b{CITIZEN}\s+(?:har\s+)?(?:modtag|får|fik)|\bfår\s+{CITIZEN}\b")
_VERB_ALONE = pattern(r"\W*(?:som\s+|der\s+|og\s+(?:den\s+)?)?(?:modtager|tager|skal|får)\b")
"""What stands so has its subject before it."""
_TO_A_NAME = frozenset({"til", "hos", "forbi", "kontakt", "kontakte", "kontakter", "via", "gennem"})
_TO = pattern(
    r"\b(?<!truffet\s)(?<!bestemt\s)(?P<to>til|hos|i|(?<=es\s)af|(?<=et\s)af|ved|via|gennem|igennem|forbi|over\s+for|på|kontakte?r?|være"
    r"|nå|meddeles?)\s+"
    r"(?:(?:den|det|din|vores|en|først|altid|direkte|igen|mundtligt|skriftligt|borgerens|brugerens)\s+){0,3}"
)
_NO_PLACE = pattern(
    r"ankestyrelse|den\s+sociale|digital|statsservice|kommunens\s+(?:afgørelse|beslutning|afslag|vurdering|svar|hjemmeside"
    r"|generelle|fælles|øvrige)|hjemmeside"
    r"|brev|afgørelse|klage|sagen|www|borger\.dk|aalborg|telefon|mail|at\b|folketing|sin\b|dig\b|grund|forvaltningslov"
    r"|retssikkerhed|servicelov"
)
_PLACE = pattern(
    r"[\w-]*(?:kommune|medarbejder(?!\s+i\s+ankestyrelse)|jobcent|visitation|visitator|forvaltning|rådgiver|sagsbehandler|afdeling"
    r"|center\b|centre|myndighed|team|borgerservice"
    r"|enhed(?:en)?\b|kontor|rådhus|social-|handicap|instans)|os\b|(?:dem|den),?\s+(?:der|som)|(?:der"
    r"|som)\s+har\s+(?:truffet|afgjort)"
    r"|(?:(?!(?:om|over|på|fra|af|i)\b)[\w-]+\s+){1,3}(?:kommune|forvaltning|afdeling|center|team|enhed|myndighed)"
)
_APPOSED = pattern(r":\s*(?:den\s+sociale\s+)?ankestyrelse")
_NAMELESS = pattern(r"\w+\s+den\s+(?:myndighed|instans)\b")
"""A place that is named only afterwards."""
