"""Text becomes the places where two phrases stand in a row and only one of them can.

Printed tracked changes leave both inside one sentence: «fra virksomheden den beskyttede beskæftigelse», «vedkommendes
borgerens indtjening», «borgeren kan skal søge», «inden for 4 6 uger».
"""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from stdgen.danish.related import are_synonyms
from stdgen.model.pattern import pattern


class RivalPhrases(NamedTuple):
    """Two phrases in a row of which only one can stand; offsets and words of both together."""

    start: int
    end: int
    text: str


class Beside(NamedTuple):
    """Words in small letters: those that may end a first phrase, those that may begin a second."""

    first: frozenset[str]
    second: frozenset[str]


def beside(words: Collection[str]) -> Beside:
    """What of these words, told in small letters, may stand where two rival phrases meet."""
    definite = frozenset([word for word in words if word[-4:] in _LAST_FOUR])
    figures = [word for word in words if word.isdigit() and len(word) <= 2]
    first = definite.union([word for word in words if word.endswith(("s", "ede"))], figures)
    return Beside(first, definite.union(_ARTICLES, figures))


def may_meet(words: Sequence[str], ends: Beside) -> bool:
    """Whether two of these words in a row may be where rival phrases meet; most sentences have none such."""
    first, second = ends
    for one, other in pairwise(words):  # noqa: SIM110  # a generator would take half as long again
        if (one in first and other in second) or (one in _MEETING and other in _MEETING[one]):
            return True
    return False


def rival_phrases(text: str) -> tuple[RivalPhrases, ...]:
    """Places where two phrases stand with nothing between them that Danish would ask for; `may_meet` tells most text to have none."""
    found = ((match, match.lastgroup or "") for match in _PHRASES.finditer(text))
    phrases = {(match.start(kind), match.end(kind)) for match, kind in found}
    words = _WORDS.findall(text.lower())
    if any(are_synonyms(one, other) for one, other in pairwise(words)):
        phrases |= {match.span() for match in _TWO_NOUNS.finditer(text) if are_synonyms(match[1], match[2])}
    if any(one in _MEETING and other in _MEETING[one] for one, other in pairwise(words)):
        phrases |= {match.span() for match in _LITTLE_WORDS.finditer(text)}
    phrases |= {match.span("figures") for match in _FIGURES.finditer(text)}
    both = (RivalPhrases(start, end, text[start:end]) for start, end in sorted(phrases))
    return tuple(each for each in both if not _is_repeated(each.text.lower().split()))


def _is_repeated(words: Sequence[str]) -> bool:
    """Whether the same stands twice, which is another fault."""
    half = len(words) // 2
    return words[:half] == words[half:]


_WORDS = pattern(r"\w+")
_DEFINITES = "eren|sonen|erne|elsen|ingen|heden|ionen|satsen|hjælpen|støtten|munen|isten|enten|delen|uddet|emmet|mødet|stedet"
_GENITIVES = "erens|ernes|elsens|ingens|hedens|munens|ionens|istens|entens|buddets|stedets|emmets|ngens"
_DEFINITE = rf"[a-zæøå]{{3,}}(?:{_DEFINITES})"
_GENITIVE = rf"[a-zæøå]{{2,}}(?:{_GENITIVES})"
_PREPOSITION = r"(?:til|fra|ved|i|på|af|for|med|om|hos|efter|inden for|gennem|via|under|mod|mellem)"
_ORDINARY = r"(?:enkelte|seneste|sidste|næste|første|følgende|samme|nødvendige|rette|relevante|nærmeste|kommende|forrige|pågældende)"
_ROLE = (
    r"(?:(?:kontakt|støtte)personen|medarbejderen|rådgiveren|sagsbehandleren|visitatoren|vejlederen|lederen|borgeren|brugeren|hjælperen"
    r"|terapeuten|koordinatoren|ansøgeren|deltageren)"
)
_PHRASES = pattern(
    rf"""\b(?:
      {_PREPOSITION}\s+(?P<second_in_apposition>{_DEFINITE}\s+(?:den|det|de)\s+(?!{_ORDINARY}\b)[a-zæøå]+e\s+[a-zæøå]{{4,}})
    | (?P<two_owners>(?:vedkommendes|pågældendes|dennes|{_GENITIVE})\s+{_GENITIVE})
    | (?P<two_roles>(?i:{_ROLE})\s+(?!borgeren|brugeren|ansøgeren|deltageren){_ROLE})
    | (?i:{_PREPOSITION})\s+(?P<noun_owner>{_DEFINITE}\s+{_GENITIVE})
    | (?i:{_PREPOSITION})\s+(?P<two_nouns>{_DEFINITE}\s+{_DEFINITE})
    | (?P<two_definites>(?:den|det|de)\s+(?:{_PREPOSITION}\s+)?[a-zæøå]+ede\s+{_DEFINITE})
    )\b""",
    re.VERBOSE,
)
_TWO_NOUNS = pattern(rf"\b({_DEFINITE})\s+({_DEFINITE})\b")
_LAST_FOUR = frozenset(each[-4:] for each in f"{_DEFINITES}|{_GENITIVES}".split("|"))
_ARTICLES = frozenset(("den", "det", "de"))

_MODALS = frozenset(("kan", "skal", "må", "bør"))
_OWN = frozenset(("din", "dit", "dine", "vores", "jeres", "sin", "sit", "sine"))
_OWNERS = frozenset(("borgerens", "brugerens", "borgernes", "brugernes", "vedkommendes", "pågældendes"))
_BY = ("efter", "ifølge", "jf", "jævnfør")
_MEETING = {
    **dict.fromkeys((*_MODALS, "vil"), _MODALS),
    **dict.fromkeys(_OWN, _OWN | _OWNERS),
    **dict.fromkeys(_OWNERS, _OWN),
    **dict.fromkeys(_BY, frozenset((*_BY, "i"))),
    **dict.fromkeys(("til", "af"), frozenset(_BY)),
    **dict.fromkeys(("og", "samt", "eller"), frozenset(("og", "samt", "eller"))),
    **dict.fromkeys(("hvis", "såfremt", "når"), frozenset(("hvis", "såfremt", "når"))),
}
"""Little words of which two in a row are two ways to say one thing, by the first of them."""
_BY_LAW = r"(?:efter|ifølge|i\s+henhold\s+til|i\s+medfør\s+af|jf\.|jævnfør)"
_LITTLE_WORDS = pattern(
    rf"""(?<![\w,/-])(?:
      (?<!du\s)(?<!man\s)(?<!jeg\s)(?<!vi\s)(?<!de\s)(?<!i\s)(?<!hvad\s)(?:kan|skal|må|bør|vil)\s+(?:kan|skal|må|bør)(?=\s+(?:(?:ikke|altid|kun|også|selv)\s+){{0,2}}
        (?:[a-zæøå]{{2,}}e|få|gå|se|bo|stå|ske)\b)
    | (?:{"|".join(sorted(_OWN))})\s+(?:{"|".join(sorted(_OWNERS | _OWN))})
    | (?:{"|".join(sorted(_OWNERS))})\s+(?:{"|".join(sorted(_OWN))})
    | {_BY_LAW}\s+{_BY_LAW}(?=\s)
    | og\s+samt | samt\s+og | eller\s+samt | samt\s+eller | og\s+eller
    | hvis\s+såfremt | såfremt\s+hvis | når\s+hvis | hvis\s+når | når\s+såfremt | såfremt\s+når
    )(?![\w/-])""",
    re.VERBOSE | re.IGNORECASE,
)
_COUNTED = r"(?:uger?|dage?|hverdage|døgn|måneder|år|timer?|minutter|gange|km|kr\b|kroner|pct\b|procent)"
_FIGURES = pattern(
    rf"(?<!\w)(?:for|til|er|i|på|højst|maksimalt|maks\.|ca\.|senest|mindst|efter|varer|hver"
    rf"|koster)\s+(?P<figures>\d{{1,2}}\s\d{{1,2}})(?=\s{_COUNTED}\b)",
    re.IGNORECASE,
)
