"""Clauses on complaints become whether Ankestyrelsen gets the complaint, and whether it does so past the municipality."""

import re

from stdgen.model.document import Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.clauses import Clause
from stdgen.rulekit.complaints.pointing import leads_on
from stdgen.rulekit.complaints.words import AUTHORITY, CITIZEN
from stdgen.rulekit.wording import Wording

BOARD = "ankestyrelse"
BOARD_ITSELF = pattern(r"\b(?:den\s+sociale\s+)?ankestyrelsen?s?\b")
LODGING = Wording(
    "frist|klag|indbring|indgiv|indsend|henvend|adresse|aflever|indlever|fremsæt|fremsend|uenig|utilfreds",
    ("anke", r"\banke[snr]*\b"),
    ("gør|ske|foregår", r"\bdet\s+(?:gør|sker|foregår|kan\s+ske|skal\s+ske)\b|\b(?:gør|sker|foregår)\s+det\b"),
    ("send", r"\bsend(?:e|es|er|t)?\b"),
    ("skriv|ring", r"\b(?:skriv|ring)(?:e|er)?\b"),
    ("ret", r"\brettes?\b"),
    ("stil", r"\bstiles?\b"),
    ("enig|tilfreds", r"\bikke\s+(?:er\s+)?(?:enig|tilfreds)"),
)
"""What is done with a complaint, and why: words that tell of lodging one."""


def to_the_board(clause: Clause) -> bool:
    """Whether Ankestyrelsen gets the complaint: to be named among complaints is enough, unless it is left out or does something else."""
    if (
        BOARD not in clause.small
        or clause.small.endswith("?")
        or _WHILE.match(clause.small)
        or _NOT_TO_THE_BOARD.search(clause.claim.small)
        or _ELSE_OF_THE_BOARD.search(clause.small)
        or _is_of_something_else(clause)
        or _is_of_supervision(clause)
    ):
        return False
    if clause.claim.line.topic is not Topic.COMPLAINT_ACCESS and not LODGING.found(BOARD_ITSELF.sub(" ", clause.claim.small)):
        return False
    named = BOARD_ITSELF.search(clause.small)
    if named is None or not named[0].endswith("s"):
        return named is not None
    return bool(_BOARD_PLACE.match(clause.small, named.end()) or _FILLED_IN.search(clause.claim.small) or _is_put_there(clause, named))


def _is_put_there(clause: Clause, named: re.Match[str]) -> bool:
    """Whether the complaint is put where Ankestyrelsen takes it: «Klagen skrives på Ankestyrelsens hjemmeside»."""
    before = clause.small[: named.start()]
    return bool(_COMPLAINT.search(before) and _PLACED.search(before)) and not leads_on(clause)


def is_sent_there(clause: Clause) -> bool:
    """Whether the citizen is told to send, take or tell the complaint to Ankestyrelsen, rather than that this is the last resort."""
    told = _CITIZEN_SENDS.search(clause.small) or _SEND.match(clause.small)
    return told is not None and _COMPLAINT.search(_ASIDE.sub(" ", clause.claim.small)) is not None


def _is_of_something_else(clause: Clause) -> bool:
    """Whether papers or questions go to Ankestyrelsen, while it has the case: the complaint itself is spoken of in asides alone."""
    return _PAPERS.search(clause.claim.small) is not None and not _COMPLAINT.search(_ASIDE.sub(" ", clause.claim.small))


def _is_of_supervision(clause: Clause) -> bool:
    """Whether it is told of a municipality that breaks the law, with no word of a complaint: Ankestyrelsen watches over it."""
    return _UNLAWFUL.search(clause.claim.small) is not None and not _COMPLAINT.search(clause.claim.small)


def goes_on_about_the_board(before: Clause, clause: Clause) -> bool:
    """Whether the clause goes on about Ankestyrelsen without its name: «Klagen går til Ankestyrelsen. Den skal have den inden …»."""
    return _ENDS_WITH_IT.search(before.small) is not None and _IT_HAS.match(clause.small) is not None


def past_the_municipality(clause: Clause) -> bool:
    """Whether the clause, which sends to Ankestyrelsen, says that this is done at once or by choice, whatever else is told."""
    sentence = clause.claim.small
    return bool(_STRAIGHT.search(sentence) or _OR_BOARD.search(clause.small)) and not _AUTHORITY_SENDS.search(sentence)


_ENDS_WITH_IT = pattern(r"\b(?:anke|til\s+)styrelsen(?:\s+på(?:\s+(?:telefon|tlf\.?))?)?[\s\d.]*$")
_IT_HAS = pattern(r"\W*(?:den|de|dér|der|styrelsen)\s+(?:skal|modtager|tager|får)\b")
_NOT_TO_THE_BOARD = pattern(
    r"\b(?:ikke|aldrig|hverken)\s+(?!enig|tilfreds|får|fik|medhold)(?:(?!men\b)[\w-]+\s+){0,6}?ankestyrelse"
    r"|\bankestyrelsen\s+(?:kan|skal|må|er|bliver|får|behøver)\s+(?:[\w-]+\s+){0,3}?(?:ikke|først(?!\s+og\b))\b|\bved\s+en\s+fejl\b"
    r"|\bfejlagtig|\bsendt\s+(?:retur|tilbage)\b"
)
_ELSE_OF_THE_BOARD = pattern(
    r"\b(?:stadfæste|hjemvise|omgøre|se\s+bort)\b|\bkan\s+(?:[\w-]+\s+){0,2}?ændre\b|\btilsyn|\bpraksis\b|\bprincip|behandlingstid"
    r"|\blæse?\b|\bankestyrelsens\s+afgørelse|\bafgørelse\w*\s+(?:fra|af)\s+ankestyrelse"
    r"|^\W*(?:den\s+sociale\s+)?ankestyrelsen(?:s\s+\w+)?\s+(?:bruger|tager(?!\s+(?:\w+\s+)?(?:imod|stilling|af))|har(?!\s+(?:ansvar|kompetence))|fik|oplyser|udgiver"
    r"|offentliggør|skriver|svarer|kender|følger|fører|holder|laver|ligger|består|hedder)\b"
)
"""What Ankestyrelsen does beside taking complaints."""
_SUBORDINATE = r"(?:(?:når|mens|imens|hvis|efter\s+at|indtil|så\s+længe|såfremt)\b|(?:før|inden)\s+(?:den\s+sociale\s+)?ankestyrelsen\b)"
_WHILE = pattern(rf"\W*(?:og\s+)?(?:{_SUBORDINATE}(?!\s+{CITIZEN}\s)|(?:får|modtager|har)\s+(?:den\s+sociale\s+)?ankestyrelsen\b)")
"""What opens so tells of a time at which Ankestyrelsen has the case already."""
_ASIDE = pattern(rf"\b{_SUBORDINATE}[^,.;]*")
_PAPERS = pattern(r"\b(?:spørgsmål|oplysninger|bilag|papirer|dokument\w*|bemærkninger|materiale|kommentarer)\b")
_COMPLAINT = pattern(r"\b(?:på)?klag(?:e[nr]?|es|er|erne)?\b|\banke[nrs]?\b|\bindbring")
_UNLAWFUL = pattern(
    r"\bulovlig\w*|\bi\s+strid\s+med\s+(?:loven|reglerne)|\b(?:bryder|overtræder|ikke\s+(?:over)?holder|ikke\s+følger)\s+(?:loven|lovgivningen|reglerne)\b"
)
_PLACED = pattern(r"\b(?:til|på|i|hos|via|gennem|ved)\s+(?:den\s+sociale\s+)?$")
_SENDS = r"(?:(?:(?:ind)?send|skriv|ring|aflever|indgiv|rett|henvend|kontakt|giv)e[rs]?|gå[rs]?)"
_CITIZEN_SENDS = pattern(
    rf"\b(?:{CITIZEN}\s+(?:[\w-]+\s+){{0,4}}?{_SENDS}|{_SENDS}\s+{CITIZEN})\s+(?:[\w-]+\s+){{0,5}}?(?:(?:til|hos|i)\s+)?(?:den\s+sociale\s+)?ankestyrelsen\b"
)
_SEND = pattern(
    r"\W*(?:så\s+)?(?:send|skriv|ring|aflever|indgiv|ret|henvend|kontakt)\s+(?:[\w-]+\s+){0,5}?(?:(?:til|hos)\s+)?ankestyrelsen\b"
)
_BOARD_PLACE = pattern(
    r"\s+(?:[a-zæøå]+e\s+)?(?:klage|portal|digital|post|mail|adresse|selvbetjening|skema|formular|blanket|kontor|telefon"
    r"|hovednummer|opgave|ansvar|vurdering)"
)
_FILLED_IN = pattern(r"\b(?:udfyld\w*|indsend\w*|send(?:er|es|e)?|upload\w*|indgiv\w*)\b")
_STRAIGHT = pattern(
    r"\bankestyrelsen\s+(?:får|modtager|skal\s+have)\s+(?:klagen|den)\s+først\s+og\b"
    r"|\b(?:direkte|lige|straks)\s+(?:ind\s+)?(?:til|for|hos|i)\s+ankestyrelse"
    r"|\bankestyrelsen\b[^.]{0,30}\b(?:med\s+det\s+samme|uden\s+om\s+(?:kommunen|os)|i\s+stedet\s+for|ikke\s+(?:til|hos))\b"
    r"|\b(?:uden\s+om\s+(?:kommunen|os)|i\s+stedet\s+for\s+(?:til\s+)?kommunen|ikke\s+(?:til|hos)\s+kommunen)\b[^.]{0,40}\bankestyrelse"
)
_OR_BOARD = pattern(r"\beller\s+(?:(?:direkte|til|hos|for|i)\s+){0,2}ankestyrelsen\b")
_AUTHORITY_SENDS = pattern(
    rf"\b(?:{AUTHORITY}|den)\s+(?:[\w-]+\s+){{0,2}}?(?:sender|bringer|lægger|afleverer)\b"
    rf"|\b(?:sender|bringer|lægger|afleverer)\s+{AUTHORITY}\b"
    r"|videresend|oversend|\bautomatisk|\b(?:genvurder|revurder|fasthold)"
)
