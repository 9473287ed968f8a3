"""Clauses on complaints become who gets the complaint: the municipality, which looks at the case again, or Ankestyrelsen at once."""

import re

from stdgen.model.document import Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.complaint_clauses import Clause
from stdgen.rulekit.complaint_words import AUTHORITY, CITIZEN
from stdgen.rulekit.wording import Wording

BOARD = "ankestyrelse"


def to_the_board(clause: Clause) -> bool:
    """Whether Ankestyrelsen gets the complaint: to be named among complaints is enough, unless it is left out or does something else."""
    if (
        BOARD not in clause.small
        or clause.small.endswith("?")
        or _NOT_TO_THE_BOARD.search(clause.claim.small)
        or _ELSE_OF_THE_BOARD.search(clause.small)
    ):
        return False
    if clause.claim.line.topic is not Topic.COMPLAINT_ACCESS and not _LODGING.found(_BOARD_ITSELF.sub(" ", clause.claim.small)):
        return False
    named = _BOARD_ITSELF.search(clause.small)
    if named is None or not named[0].endswith("s"):
        return named is not None
    return bool(_BOARD_PLACE.match(clause.small, named.end()) or _FILLED_IN.search(clause.claim.small))


def past_the_municipality(clause: Clause) -> bool:
    """Whether the clause, which sends to Ankestyrelsen, says that this is done at once or by choice, whatever else is told."""
    sentence = clause.claim.small
    return bool(_STRAIGHT.search(sentence) or _OR_BOARD.search(clause.small)) and not _AUTHORITY_SENDS.search(sentence)


def through_the_municipality(clause: Clause) -> bool:
    """Whether the clause gives the complaint to the municipality, or tells that it looks at the case before it goes on."""
    return is_received(clause) or looks_again(clause)


def is_received(clause: Clause) -> bool:
    """Whether the clause tells that the municipality, in whatever name, gets the complaint."""
    if clause.small.endswith("?") or _LEFT_OUT.search(clause.small) or _GUIDANCE.search(clause.claim.small):
        return False
    if _LABEL.search(clause.label) and BOARD not in clause.before + clause.small and _PLACE_OR_NAME.match(clause.text):
        return True
    if BOARD not in clause.small and _TAKES.found(clause.small) and not _TAKEN_BY_CITIZEN.search(clause.small):
        return not (_VERB_ALONE.match(clause.small) and _ENDS_WITH_BOARD.search(clause.before))
    return _goes_to_a_place(clause)


def looks_again(clause: Clause) -> bool:
    """Whether the case is assessed anew or passed on, by anybody but Ankestyrelsen."""
    return _AGAIN.found(clause.small) and not _NOT_AGAIN.search(clause.small) and not _is_of_the_board(clause)


def _goes_to_a_place(clause: Clause) -> bool:
    around = f"{clause.label} {clause.claim.small}"
    if not _LODGING.found(_NO_LODGING.sub(" ", around)):
        return False
    return any(_is_the_municipality(clause, match) for match in _TO.finditer(clause.small))


def _is_the_municipality(clause: Clause, to: re.Match[str]) -> bool:
    if _NO_PLACE.match(clause.small, to.end()):
        return False
    if _PLACE.match(clause.small, to.end()):
        return not (_APPOSED.search(clause.after) and _NAMELESS.match(clause.small, to.start()))
    return to["to"] in _TO_A_NAME and clause.text[to.end() : to.end() + 1].isupper()


def _is_of_the_board(clause: Clause) -> bool:
    if _BY_THE_BOARD.search(clause.small) or (clause.small.startswith(("som ", "der ")) and _ENDS_WITH_DECISION.search(clause.before)):
        return True
    return clause.small.lstrip().startswith(("som ", "der ", "og ")) and bool(_ENDS_WITH_BOARD.search(clause.before))


_BOARD_ITSELF = pattern(r"\b(?:den\s+sociale\s+)?ankestyrelsen?s?\b")
_NO_LODGING = pattern(rf"{_BOARD_ITSELF.pattern}|\bklageregl\w*")
_NOT_TO_THE_BOARD = pattern(
    r"\b(?:ikke|aldrig|hverken)\s+(?!enig|tilfreds|får|fik|medhold)(?:(?!men\b)[\w-]+\s+){0,6}?ankestyrelse"
    r"|\bankestyrelsen\s+(?:kan|skal|må|er|bliver|får|behøver)\s+(?:[\w-]+\s+){0,3}?(?:ikke|først)\b|\bved\s+en\s+fejl\b"
    r"|\bfejlagtig|\bsendt\s+(?:retur|tilbage)\b"
)
_ELSE_OF_THE_BOARD = pattern(
    r"\b(?:stadfæste|hjemvise|omgøre|se\s+bort)\b|\bkan\s+(?:[\w-]+\s+){0,2}?ændre\b|\btilsyn|\bpraksis\b|\bprincip|behandlingstid"
    r"|\blæse?\b|\bankestyrelsens\s+afgørelse|\bafgørelse\w*\s+(?:fra|af)\s+ankestyrelse"
    r"|\b(?:bruger|tager)\s+(?:normalt|ofte|cirka|typisk|som\s+regel|op\s+til|omkring)"
)
_BOARD_PLACE = pattern(
    r"\s+(?:[a-zæøå]+e\s+)?(?:klage|portal|digital|post|mail|adresse|selvbetjening|skema|formular|blanket|kontor|telefon"
    r"|hovednummer|opgave|ansvar|vurdering)"
)
_FILLED_IN = pattern(r"\b(?:udfyld\w*|indsend\w*|send(?:er|es|e)?|upload\w*|indgiv\w*)\b")
_STRAIGHT = pattern(
    r"\b(?:direkte|lige|straks)\s+(?:ind\s+)?(?:til|for|hos|i)\s+ankestyrelse"
    r"|\bankestyrelsen\b[^.]{0,30}\b(?:med\s+det\s+samme|uden\s+om\s+(?:kommunen|os)|i\s+stedet\s+for|ikke\s+(?:til|hos))\b"
    r"|\b(?:uden\s+om\s+(?:kommunen|os)|i\s+stedet\s+for\s+(?:til\s+)?kommunen|ikke\s+(?:til|hos)\s+kommunen)\b[^.]{0,40}\bankestyrelse"
)
_OR_BOARD = pattern(r"\beller\s+(?:(?:direkte|til|hos|for|i)\s+){0,2}ankestyrelsen\b")
_AUTHORITY_SENDS = pattern(
    rf"\b(?:{AUTHORITY}|den)\s+(?:[\w-]+\s+){{0,2}}?(?:sender|bringer|lægger|afleverer)\b"
    rf"|\b(?:sender|bringer|lægger|afleverer)\s+{AUTHORITY}\b"
    r"|videresend|oversend|\bautomatisk|\b(?:genvurder|revurder|fasthold)"
)
_LODGING = Wording(
    "frist|klag|indbring|indgiv|indsend|aflever|indlever|fremsæt|fremsend|uenig|utilfreds",
    ("anke", r"\banke[snr]*\b"),
    ("send", r"\bsend(?:e|es|er|t)?\b"),
    ("skriv|ring", r"\b(?:skriv|ring)(?:e|er)?\b"),
    ("ret", r"\brettes?\b"),
    ("stil", r"\bstiles?\b"),
    ("enig|tilfreds", r"\bikke\s+(?:er\s+)?(?:enig|tilfreds)"),
)
_LEFT_OUT = pattern(
    r"\bikke\s+(?:have|modtage|involver\w*|inddrag\w*)\b|\bikke\b(?!\s+(?:enig|tilfreds|får|fik|medhold|blot|kun"
    r"|længere))[^.]{0,40}\b(?:til|hos)\b|\buden\s+om\b|\bkopi\b"
    r"|\b(?:sagens\s+)?(?:akter|papirer|dokumenter|udtalelse|journal)\w*\b"
)
"""Words that leave the municipality out, or give it a copy only."""
_GUIDANCE = pattern(
    r"^\W*(?:vejledning|råd|hjælp|information|oplysning)|\bspørgsmål|\b(?:vide|høre|læse|oplys\w*|information|vejled\w*"
    r"|rådgiv\w*)\b[^.]{0,40}\bklag"
    r"|\bhjælpe?r?\b[^.]{0,30}\b(?:skrive|formulere|med)\b"
)
_LABEL = pattern(r"\b(?:modtager|hvem\b(?!\s+(?:kan|må|har))|hvor|hvortil|til|indgives|afleveres|adresse\w*|sted)\b|\bklag\w*\s*$")
_PLACE_OR_NAME = pattern(
    r"(?!\s*\w+\s+(?:er|står|findes|skal|kan|bliver|har)\b)\s*(?:[Tt]il\s+|[Hh]os\s+)?(?:(?!Se\b|De[nt]?\b|Dem\b|Alle\b|Du\b|Man\b"
    r"|Borger(?:en|ne)?\b|Klag|Læs\b|Mundtlig|Skriftlig|Senest|Inden|Fire\b|Form|Frist|Ring\b|Skriv\b|Ja\b|Nej\b)[A-ZÆØÅ][\w-]+"
    r"|\w*(?:kommune|forvaltning|visitation|afdeling))"
)
_TAKES = Wording(
    (
        "behandler",
        r"^\W*(?!(?:som|der|den|det|hvis|når|og|men)\b)(?:[\w-]+\s+){1,4}?behandler\s+(?!ikke\b)(?:[\w-]+\s+){0,2}?klage[nr]?\b",
    ),
    ("modtager|tager|får", r"\b(?:modtager(?!\s+af\b)|tager\s+(?:[\w-]+\s+)?imod|får)\s+(?:[\w-]+\s+){0,3}?(?:klage[nr]?|anken|den)\b"),
    ("have|modtage", r"\bskal\s+(?:vi\s+)?(?:have|modtage)\s+(?:[\w-]+\s+){0,3}?(?:klage[nr]?|anken|den|det)\b"),
    ("klagen|anken", r"\bhar\s+(?:vi\s+|kommunen\s+|visitationen\s+)?(?:ikke\s+)?(?:modtaget|fået)\s+(?:[\w-]+\s+)?(?:klagen|anken)"),
    ("have", r"\bskal\s+[^.]{1,60}?\bhave\s+(?:hørt\s+fra\s+|(?:din\s+|en\s+)?(?:klage|anke))"),
    ("hvor", r"\bhvor\s+afgørelsen\s+(?:er|blev)\s+truffet\b"),
    ("hænde", r"\bi\s+hænde\b"),
    ("klage", r"\bklage\w*\s+(?:begynder|starter|modtages|afleveres|indgives|behandles)\s+(?:altid\s+|først\s+)?(?:hos|af|i|på|ved)\b"),
)
_TAKEN_BY_CITIZEN = pattern(rf"\b{CITIZEN}\s+(?:har\s+)?(?:modtag|får|fik)|\bfår\s+{CITIZEN}\b")
_VERB_ALONE = pattern(r"\W*(?:som\s+|der\s+|og\s+)?(?:modtager|tager|skal|får)\b")
"""What stands so has its subject before it."""
_TO_A_NAME = frozenset({"til", "hos", "kontakt", "kontakte", "kontakter", "via", "gennem"})
_TO = pattern(
    r"\b(?<!truffet\s)(?<!bestemt\s)(?P<to>til|hos|i|(?<=es\s)af|(?<=et\s)af|ved|via|gennem|igennem|over\s+for|på|kontakte?r?|være"
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
    r"|enhed(?:en)?\b|kontor|rådhus|social-|området|handicap|instans)|os\b|(?:dem|den),?\s+(?:der|som)|(?:der"
    r"|som)\s+har\s+(?:truffet|afgjort)"
    r"|(?:(?!(?:om|over|på|fra|af|i)\b)[\w-]+\s+){1,3}(?:kommune|forvaltning|afdeling|center|team|enhed|myndighed)"
)
_APPOSED = pattern(r":\s*(?:den\s+sociale\s+)?ankestyrelse")
_NAMELESS = pattern(r"\w+\s+den\s+(?:myndighed|instans)\b")
"""A place that is named only afterwards."""
_AGAIN = Wording(
    "genvurder|revurder|genoverve|genbehandl|videresend|oversend|forfra|fasthold",
    ("hold", r"\bholde?r?\s+(?:[\w-]+\s+){0,2}?fast\b"),
    ("stå", r"\bstår?\s+(?:\w+\s+)?(?:fast|ved\s+magt)\b"),
    ("opretholde", r"\bopretholde[rs]?\b"),
    ("ny", r"\bpå\s+ny\b|\bny\s+vurdering\b"),
    ("igen", r"\b(?:se[rt]?|kigge[rt]?|vurder\w*|behandl\w*|prøver|gennemgå\w*|overvej\w*|læse[rt]?|op)\b[^.]{0,30}\bigen\b"),
    ("gang", r"\b(?:en|én|endnu\s+en)\s+gang(?:\s+til)?\b"),
    (
        "sagen|afgørelsen|klagen|den",
        r"\b(?:ser|kigger|set|kigget)\s+(?:[\w-]+\s+){0,3}?på\s+(?:sagen|afgørelsen|klagen|den)\b"
        r"|\b(?:vurderer|behandler|gennemgår|genbehandler)\s+(?:\w+\s+){0,2}?(?:sagen|afgørelsen|klagen|den)\b",
    ),
    ("videre", r"\b(?:sende[rs]?|sendt|går|gå|oversende[rs]?|overgår|gives|bringes|kommer)\s+(?:[\w-]+\s+){0,4}?videre\b"),
    (
        "send|lægger|bringer|overlader|sørger",
        rf"(?:\b(?:{AUTHORITY}|den)\s+(?:\w+\s+)?(?:sender|lægger|bringer|overlader|sørger)\b"
        rf"|\b(?:sender|lægger|bringer|overlader|sørger)\s+(?:{AUTHORITY}|den\s+(?:klagen|sagen))\b)"
        r"(?!\s+(?:dig|borgeren|et|en|(?:afgørelse|brev|svar|besked)\w*|(?:sagens|akter|papirer|oplysninger)\b(?![^.]*klag))\b)",
    ),
    ("automatisk", r"\bautomatisk\b"),
    ("bagefter", r"\bankestyrelsen\b[^.]{0,40}\bbagefter\b"),
    ("ret", r"\b(?:giver|givet|få[re]?t?)\s+(?:[\w-]+\s+){0,2}?ret\b(?!\s+til)"),
    ("derefter|herefter|dernæst|bagefter", r"\b(?:derefter|herefter|dernæst|bagefter)\s+(?:til\s+)?ankestyrelsen"),
    ("instans|ende|sidst", r"\b(?:sidste|anden|næste)\s+instans\b|\bi\s+sidste\s+ende\b|\btil\s+sidst\b"),
    ("stilling", r"\btage[rt]?\s+(?:\w+\s+)?stilling\b"),
    (
        "ændre|lavet om",
        rf"\b(?:ændrer\s+{AUTHORITY}|{AUTHORITY}\s+(?:ikke\s+)?ændrer)\b"
        r"|\b(?:bliver|er)\s+(?:afgørelsen\s+)?(?:ikke\s+)?(?:lavet\s+om|ændret)",
    ),
    (
        "medhold",
        rf"\b(?:giver|give)\s+(?:(?:{AUTHORITY}|{CITIZEN}|den|dig|ikke|fuldt|helt|ud|eller|delvist)\s+){{0,6}}?medhold\b"
        r"|\bklagen\b[^.]{0,30}\bmedhold\b",
    ),
    (
        "først",
        r"\bførst\b[^.]{0,40}\b(?:kommunen|visitationen|vi|sagen|klagen)\b|\b(?:kommunen|visitationen|vi)\s+(?:[\w-]+\s+){0,3}?først\b",
    ),
)
_NOT_AGAIN = pattern(
    r"\b(?:andre|anden|andet)\s+end\b|\buden\s+at\b|\b(?:ikke|ingen|uden)\s+(?:[\w-]+\s+){0,2}?(?:ny\s+)?(?:gen|re)?vurder"
    r"|\bikke\s+(?:tid|nødvendig|behøve)"
    r"|\bikke\s+(?:[\w-]+\s+){0,2}?(?:set|ser|kigge)"
)
"""Words that tell that the municipality does not look at the case again."""
_BY_THE_BOARD = pattern(
    r"\b(?:af|hos|i)\s+ankestyrelsen\b|^\W*ankestyrelsen\s+(?!får|kommer|hvis|når|efter)|\b(?:fastholder|genvurderer|ændrer"
    r"|giver)\s+ankestyrelsen"
    r"|\bankestyrelsen,?\s+(?:(?!får\b|hvis\b|når\b|efter\b|kommunen\b|vi\b)[\w-]+\s+){0,4}?"
    r"(?:genvurder|revurder|vurder|behandl|se[rt]?\b|kigge|prøv|fasthold|ændre)"
)
_ENDS_WITH_DECISION = pattern(r"\b(?:afgørelse|svar|brev)\w*,?\s*$")
_ENDS_WITH_BOARD = pattern(r"\bankestyrelsen(?:,\s+\d{4}\s+\w+)?[^,;.]{0,25},?\s*$")
