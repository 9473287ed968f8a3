"""Clauses on complaints become whether the case is assessed anew or passed on, by anybody but Ankestyrelsen."""

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.clauses import Clause
from stdgen.rulekit.complaints.offices import named_alike
from stdgen.rulekit.complaints.words import AUTHORITY, CITIZEN
from stdgen.rulekit.wording import Wording

ENDS_WITH_BOARD = pattern(r"\bankestyrelsen(?:,\s+\d{4}\s+\w+)?[^,;.]{0,25},?\s*$")
"""What goes on behind these words is said of Ankestyrelsen."""


def looks_again(clause: Clause) -> bool:
    """Whether the case is assessed anew or passed on, by anybody but Ankestyrelsen."""
    if _NOT_AGAIN.search(clause.small) or _NEEDLESS.search(clause.before):
        return False
    return ((_AGAIN.found(clause.small) or _acts_on_it(clause)) and not _is_of_the_board(clause)) or _is_the_next(clause)


def _acts_on_it(clause: Clause) -> bool:
    """Whether an office of the municipality does anything with the complaint, the case or the decision, beside what it does for all."""
    words = named_alike(clause)
    if "kommunen" not in words or does_else(words) or _is_refused(clause):
        return False
    if _IN_TURN.search(words) or _AGAIN.found(words):
        return True
    return _ACTS_ON_IT.search(words) is not None and (_NOT.search(words) is None or _UNLESS.match(words) is not None)


def does_else(words: str) -> bool:
    """Whether an office does something in these words, which name it «kommunen», that it does for all: it decides, it guides."""
    return _BESIDE.search(words) is not None


def _is_the_next(clause: Clause) -> bool:
    """Whether Ankestyrelsen is named as what comes when the decision stands: «hvis ikke, …», «Visitationen og derefter Ankestyrelsen»."""
    if "ankestyrelse" not in clause.small:
        return False
    if _AND_THEN.search(named_alike(clause)):
        return True
    return clause.before.endswith((",", ", ")) and _IF_IT_STANDS.search(clause.before) is not None and not _is_refused(clause)


def _is_refused(clause: Clause) -> bool:
    """Whether the sentence is of when the help applied for is refused, before any complaint: «giver vi ikke det, du søgte om, …»."""
    front = clause.claim.small.partition("ankestyrelse")[0]
    return _REFUSED.match(front) is not None and _OF_COMPLAINT.search(front) is None


def _is_of_the_board(clause: Clause) -> bool:
    if _BY_THE_BOARD.search(clause.small) or (clause.small.startswith(("som ", "der ")) and _ENDS_WITH_DECISION.search(clause.before)):
        return True
    if not clause.small.lstrip().startswith(("som ", "der ", "og ")) or not ENDS_WITH_BOARD.search(clause.before):
        return False
    return _WHICH_AN_OFFICE.match(named_alike(clause)) is None


_AGAIN = Wording(
    "genvurder|revurder|genoverve|genbehandl|videresend|oversend|forfra|fasthold",
    ("hold", r"\bholde?r?\s+(?:[\w-]+\s+){0,2}?fast\b"),
    ("stå", r"\bstår?\s+(?:\w+\s+)?(?:fast|ved\s+magt)\b"),
    ("opretholde", r"\bopretholde[rs]?\b"),
    ("ny", r"\bpå\s+ny\b|\bnye?\s+vurdering\b"),
    ("igen", r"\b(?:se[rt]?|kigge[rt]?|vurder\w*|behandl\w*|prøver|gennemgå\w*|overvej\w*|læse[rt]?|op)\b[^.]{0,30}\bigen\b"),
    ("gang", r"\b(?:en|én|endnu\s+en)\s+gang(?:\s+til)?\b"),
    ("videre", r"\b(?:sende[rs]?|sendt|går|gå|oversende[rs]?|overgår|gives|bringes|kommer)\s+(?:[\w-]+\s+){0,4}?videre\b"),
    (
        "send|lægger|bringer|overlader|sørger",
        rf"(?:\b(?:{AUTHORITY}|den)\s+(?:\w+\s+)?(?:sender|lægger|bringer|overlader|sørger)\b"
        rf"|\b(?:sender|lægger|bringer|overlader|sørger)\s+(?:{AUTHORITY}|den\s+(?:klagen|sagen))\b)"
        r"(?!\s+(?:dig|borgeren|et|en|(?:afgørelse|brev|svar|besked)\w*|(?:sagens|akter|papirer|oplysninger)\b(?![^.]*klag))\b)",
    ),
    ("automatisk", r"\bautomatisk\b"),
    ("ret", r"\b(?:giver|givet|få[re]?t?)\s+(?:[\w-]+\s+){0,2}?ret\b(?!\s+til)"),
    ("derefter|herefter|dernæst|bagefter", r"\b(?:derefter|herefter|dernæst|bagefter)\s+(?:til\s+)?ankestyrelsen"),
    ("instans|ende|sidst", r"\b(?:sidste|anden|næste)\s+instans\b|\bi\s+sidste\s+ende\b|\btil\s+sidst\b"),
    (
        "medhold",
        rf"\b(?:giver|give)\s+(?:(?:{AUTHORITY}|{CITIZEN}|den|dig|ikke|fuldt|helt|ud|eller|delvist)\s+){{0,6}}?medhold\b"
        r"|\bgivet\s+(?:\w+\s+)?medhold\b|\bklagen\b[^.]{0,30}\bmedhold\b|^\W*uden\s+medhold\b",
    ),
    (
        "først",
        r"\bførst\b[^.]{0,40}\b(?:kommunen|visitationen|vi|sagen|klagen)\b|\b(?:kommunen|visitationen|vi)\s+(?:[\w-]+\s+){0,3}?først\b",
    ),
)
_CASE = (
    r"(?<!\bi\s)(?<!\bom\s)(?<!\bfra\s)(?<!\baf\s)(?<!\bover\s)(?<!\bved\s)(?<!\befter\s)"
    r"(?:(?:klagen?|klagerne|anken|sagen|afgørelsen)\b|de[nt]\b(?=\W*$|\s+(?:igen|over|først|på\s+ny)\b))"
)
_ACTS_ON_IT = pattern(
    rf"\bkommunen\s+(?:[\w-]+\s+){{1,8}}?{_CASE}|\b(?!er\b|har\b)\w+r\s+kommunen\s+(?:[\w-]+\s+){{0,4}}?{_CASE}"
    r"|\bklage[nr]?\s+(?!er\b|har\b)\w+r\s+kommunen\b"
)
_IN_TURN = pattern(
    r"\bførst\s+(?:(?:til|hos|i)\s+)?kommunen\b|\bkommunen\s+(?:er\s+(?:de[nt]\s+)?første|prøver|har\s+haft\s+(?:den|sagen|klagen))\b"
)
_AND_THEN = pattern(r"\bkommunen\s+og\s+(?:derefter|herefter|dernæst|siden|så|bagefter)\b|\b(?:derfra|herfra)\b")
_IF_IT_STANDS = pattern(
    rf"(?:^|[.;,]\s)\W*(?:(?:hvis|når|såfremt)\s+ikke|(?:(?:hvis|når|såfremt)\b|giver|bliver|er|kan|vil|får|retter|ændre[rs]|omgøre[rs])"
    rf"(?!\s+(?:en\s+)?(?:{CITIZEN}|dig)\s+(?:[\w-]+\s+)?ikke)\s+[^.;,]*"
    r"\b(?:ikke|stå(?:r|ende)?|fast\w*|uændret|opretholdt|stadfæst\w*)\b[^.;,]*),\s*$"
)
_REFUSED = pattern(
    r"\W*(?:hvis|når|såfremt|dersom|[a-zæøå]+r(?=\s+(?:[a-zæøå]+\s+)?\w*(?:kommune|visitation|forvaltning|myndighed|team|afdeling)|\s+vi\b))\s"
    r"[^.;]*\b(?:\w*ansøg(?!ere?\b|eren?s?\b)\w*|søg(?:er|t|te)|bedt?\s+om|beder\s+(?:\w+\s+)?om|ønske[rt])\b"
)
"""A condition, whoever decides in it, that names what somebody applied for."""
_OF_COMPLAINT = pattern(r"klag|\banke[nrs]?\b|afgørelse|medhold|\bigen\b|\bfast\w*|\b(?:stadig|fortsat|heller|uændret)\b")
_BESIDE = pattern(
    r"\b(?:træf\w*|traf|truffet|afgør|afgjort|oplys\w*|vejled\w*|hjælp\w*|svare\w*|begrund\w*|fortæl\w*|forklar\w*|informer\w*|rådgiv\w*|spørg\w*"
    r"|udlever\w*|gør\s+rede|kontakt\w*|akter\w*|papirer\w*|dokument\w*|udtal\w*|kopi|journal\w*|opfattelse|mener|enig|uenig|spring\w*|andre\s+end)\b"
)
"""What an office does beside taking a complaint: it decides, it guides, it hands papers over."""
_NOT = pattern(r"\b(?:ikke|aldrig|ingen|intet|hverken|uden|gået|går)\b")
_UNLESS = pattern(r"\W*(?:hvis|når|såfremt|medmindre|indtil|før|inden)\b")
"""A clause that opens so tells of what the office does first, also by what it does not."""
_NOT_AGAIN = pattern(
    r"\b(?:videresend|oversend|genvurder|revurder)\w*\s+(?:\w+\s+)?ikke\b|\b(?:andre|anden|andet)\s+end\b|\buden\s+at\b|\b(?:ikke|ingen|uden)\s+(?:[\w-]+\s+){0,2}?(?:ny\s+)?(?:gen|re)?vurder"
    r"|\bikke\s+(?:\w+\s+)?stilling\b|\bsende[rs]?\b[^.;]*\b(?:retur|tilbage)\b|\bikke\s+(?:tid|nødvendig|behøve)|\bbehøver\s+(?:\w+\s+)?ikke\b|\bingen\s+grund\b"
    r"|\bikke\s+(?:[\w-]+\s+){0,2}?(?:set|ser|kigge)"
)
"""Words that tell that the municipality does not look at the case again."""
_NEEDLESS = pattern(r"\b(?:ikke|intet|ingen)\s+(?:\w+\s+){0,2}?(?:krav|nødvendig\w*|behov|pligt|brug)(?:\s+(?:om|for|til))?,?\s*$")
"""What is said so before a clause need not be done."""
_BY_THE_BOARD = pattern(
    r"\b(?:af|hos|i)\s+ankestyrelsen\b|^\W*ankestyrelsen\s+(?!får|kommer|hvis|når|efter)|\b(?:fastholder|genvurderer|ændrer|ser|vurderer|behandler|prøver"
    r"|giver)\s+ankestyrelsen"
    r"|\bankestyrelsen,?\s+(?:(?!får\b|hvis\b|når\b|efter\b|kommunen\b|vi\b)[\w-]+\s+){0,4}?"
    r"(?:genvurder|revurder|vurder|behandl|se[rt]?\b|kigge|prøv|fasthold|ændre)"
)
_WHICH_AN_OFFICE = pattern(r"\W*(?:som|og)\s+kommunen\b")
_ENDS_WITH_DECISION = pattern(r"\b(?:afgørelse|svar|brev)\w*,?\s*$")
