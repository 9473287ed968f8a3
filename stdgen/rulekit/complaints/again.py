"""Clauses on complaints become whether the case is assessed anew or passed on, by anybody but Ankestyrelsen."""

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.clauses import Clause
from stdgen.rulekit.complaints.words import AUTHORITY, CITIZEN
from stdgen.rulekit.wording import Wording

ENDS_WITH_BOARD = pattern(r"\bankestyrelsen(?:,\s+\d{4}\s+\w+)?[^,;.]{0,25},?\s*$")
"""What goes on behind these words is said of Ankestyrelsen."""


def looks_again(clause: Clause) -> bool:
    """Whether the case is assessed anew or passed on, by anybody but Ankestyrelsen."""
    if _NOT_AGAIN.search(clause.small) or _NEEDLESS.search(clause.before):
        return False
    return _AGAIN.found(clause.small) and not _is_of_the_board(clause)


def _is_of_the_board(clause: Clause) -> bool:
    if _BY_THE_BOARD.search(clause.small) or (clause.small.startswith(("som ", "der ")) and _ENDS_WITH_DECISION.search(clause.before)):
        return True
    return clause.small.lstrip().startswith(("som ", "der ", "og ")) and bool(ENDS_WITH_BOARD.search(clause.before))


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
        r"|\bklagen\b[^.]{0,30}\bmedhold\b|^\W*uden\s+medhold\b",
    ),
    (
        "først",
        r"\bførst\b[^.]{0,40}\b(?:kommunen|visitationen|vi|sagen|klagen)\b|\b(?:kommunen|visitationen|vi)\s+(?:[\w-]+\s+){0,3}?først\b",
    ),
)
_NOT_AGAIN = pattern(
    r"\b(?:videresend|oversend|genvurder|revurder)\w*\s+(?:\w+\s+)?ikke\b|\b(?:andre|anden|andet)\s+end\b|\buden\s+at\b|\b(?:ikke|ingen|uden)\s+(?:[\w-]+\s+){0,2}?(?:ny\s+)?(?:gen|re)?vurder"
    r"|\bikke\s+(?:tid|nødvendig|behøve)|\bbehøver\s+(?:\w+\s+)?ikke\b"
    r"|\bikke\s+(?:[\w-]+\s+){0,2}?(?:set|ser|kigge)"
)
"""Words that tell that the municipality does not look at the case again."""
_NEEDLESS = pattern(r"\b(?:ikke|intet|ingen)\s+(?:\w+\s+){0,2}?(?:krav|nødvendig\w*|behov|pligt|brug)(?:\s+(?:om|for|til))?,?\s*$")
"""What is said so before a clause need not be done."""
_BY_THE_BOARD = pattern(
    r"\b(?:af|hos|i)\s+ankestyrelsen\b|^\W*ankestyrelsen\s+(?!får|kommer|hvis|når|efter)|\b(?:fastholder|genvurderer|ændrer"
    r"|giver)\s+ankestyrelsen"
    r"|\bankestyrelsen,?\s+(?:(?!får\b|hvis\b|når\b|efter\b|kommunen\b|vi\b)[\w-]+\s+){0,4}?"
    r"(?:genvurder|revurder|vurder|behandl|se[rt]?\b|kigge|prøv|fasthold|ændre)"
)
_ENDS_WITH_DECISION = pattern(r"\b(?:afgørelse|svar|brev)\w*,?\s*$")
