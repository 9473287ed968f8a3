"""A sentence in small letters becomes an answer: does it loosen the level of help that stands beside it?"""

from stdgen.model.pattern import pattern
from stdgen.rulekit.telling.periods import A_NUMBER
from stdgen.rulekit.wording import Wording


def loosens(words: str) -> bool:
    """Whether the words tell what is usual, that more is given to whoever needs it, or that a level may be moved."""
    return _LOOSENING.found(words) or _moves(words) or _gives_more(words)


def _moves(words: str) -> bool:
    """Whether a level is moved in these words, rather than said to stand."""
    return any(not _NOT_BEFORE.search(words, 0, each.start()) and not _NOT_AFTER.match(words, each.end()) for each in _MOVES.all(words))


def _gives_more(words: str) -> bool:
    return any(sign in words for sign in _MORE_SIGNS) and any(map(_GIVES_MORE.match, _SENTENCE_ENDS.split(words)))


_LOOSENING = Wording(
    ("udgangspunkt", r"\bsom\s+udgangspunkt|i\s+udgangspunktet|\budgangspunktet\s+er"),
    ("hovedregel", r"\bsom\s+hovedregel"),
    ("regel|reglen", r"\bi\s+reglen|\bsom\s+regel"),
    ("sædvanligvis|almindelig", r"\bsædvanligvis|\balmindeligvis|\bi\s+almindelighed|\bsom\s+det\s+almindelige\b"),
    ("normalt|typisk|ofte|sjælden", r"\bnormalt\b|\btypisk\b|\boftest\b|\bsjældent\b"),
    ("gennemsnit", r"\bgennemsnit"),
    ("ca.|cirka|omkring", r"\bca\.|\bcirka\b|\bomkring\s+(?:\d|en\b|to\b|tre\b|fire\b|fem\b|seks\b)"),
    ("mindre", r"\bmed(?:\s+)?mindre\b"),
    ("dog", r"\b(?:dog\s+kan|kan\s+(?:der\s+|du\s+|borgeren\s+)?dog)\b(?!\s+(?:ikke|aldrig|kun|højst|maks))"),
    (
        "behov|brug",
        r"\b(?:efter|ud\s+fra)\s+(?:dit\s+|dine\s+|borgerens\s+|den\s+enkeltes\s+|et\s+konkret\s+)behov\b"
        r"(?!,?\s+(?:dog\s+|men\s+)?(?:højst|maks|kun))|\bdet,?\s+(?:der|som|du|borgeren)\s+(?:er|har)\s+(?:brug|behov)\b",
    ),
    ("efter behov", r"\b(?:aftales|fastsættes|udmåles|bestemmes)\s+(?:\w+\s+)?efter behov\b(?!,?\s+(?:dog|men)\b)"),
    ("fleste", r"\bde\s+fleste\b"),
    (
        "ser|kigger|tager",
        r"\b(?:ser|kigger|tager\s+stilling)\b[^.;]{0,25}\b(?:på|til)\s+(?:behovet|den\s+enkelte|(?:dit|borgerens)\s+behov|hver)\b",
    ),
    ("tilpasses", r"\btilpasses\b"),
    ("vurderes", r"\bvurderes\b"),
    ("variere", r"\bkan\s+variere\b"),
    ("aftales", r"(?<!tidspunktet\s)(?<!dagen\s)\bkan\s+(?:der\s+)?aftales\b"),
    ("bortset", r"\bbortset\s+fra"),
)
_MOVES = Wording(
    ("undtag", r"\bundtag(?!et\b)\w*"),
    (
        "udvid|forlæng|genbevil|forhøje|sættes op|sat op",
        r"\b(?:udvides\b|forlænge\w*|genbevilges|forhøjes\b|sættes\s+op\b|sat\s+op\b)",
    ),
    ("mulighed", r"\bmulighed\s+for\s+(?:at\s+få\s+)?(?:mere|flere|yderligere)"),
)
"""What moves a level, unless it is said not to be moved."""
_NOT_BEFORE = pattern(r"\b(?:højst|ikke|ingen|intet|aldrig|hverken|uden|uanset)\b[^.,;]{0,40}$")
_NOT_AFTER = pattern(
    rf"[^.,;]{{0,30}}\b(?:ikke|aldrig|ingen|udelukket)\b|\s+(?:(?:højst|maks\w*\.?|kun)\s+)?(?:{A_NUMBER}\s+gange?|med\s+(?:højst"
    rf"|maks\w*\.?|op\s+til))\b"
)
_GIVES_MORE = pattern(
    r"(?=[^.;!?]*\b(?:mere|flere|længere|oftere|yderligere|ekstra|større|højere|supplerende)\b)"
    r"(?=[^.;!?]*\b(?:behov\w*|brug\s+for|kræver|nødvendigt?|situation\w*)\b)"
    r"(?=[^.;!?]*\b(?:får?|give[rs]?|bevilge[rst]*|yde[rs]?|tildele[rs]?|tilbyde[rs]?|bevilget|kan)\b)"
    r"(?=[^.;!?]*\b(?:hvis|når|har|er|kræver|ved|viser|efter)\b)"
    r"(?![^.;!?]*\b(?:ikke|ingen|intet|aldrig|hverken|højst|maks\w*|selv|selvom|uanset|heller|også\s+(?:ved|hvis|når)"
    r"|privat\w*|køb\w*|betal\w*|frivillig\w*|pårørende|familien?|henvis\w*)\b)[^.;!?]+"
)
"""A sentence that gives more to whoever needs more: «Har du brug for mere, får du mere»."""
_MORE_SIGNS = ("behov", "brug for", "kræver", "nødvendig", "situation")
_SENTENCE_ENDS = pattern(r"(?<=[.;!?])\s+")
