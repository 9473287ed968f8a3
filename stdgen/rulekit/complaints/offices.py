"""A clause on complaints becomes its words with every office of the municipality called «kommunen», whatever its own name is."""

from functools import lru_cache

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.clauses import Clause
from stdgen.rulekit.complaints.words import AUTHORITY
from stdgen.rulekit.wording import small


def named_alike(clause: Clause) -> str:
    """The clause in small letters, its offices named alike; offsets are no longer those of the clause."""
    return _named_alike(clause.text, opens=not clause.before.strip())


@lru_cache(maxsize=1024)
def _named_alike(text: str, *, opens: bool) -> str:
    words = _FIRST.sub(_OFFICE, text, count=1) if opens else text
    return _OWN.sub(_OFFICE, small(_INSIDE.sub(_OFFICE, _OF_AN_OFFICE.sub(_OFFICE + "s", words))))


_OFFICE = "kommunen"
_NO_OFFICE = r"(?!(?:Ankestyrelse|Statsservice|Sociale|Digital|Post|E-|Folketing|Klag|Udbetaling|Socialtilsyn|Datatilsyn)\w*)"
_NAME = r"[A-ZÆØÅ][\w-]+(?:\s+(?:(?:for|og)\s+)?[A-ZÆØÅ][\w-]+)*"
_NAMED = rf"(?<=[^\W\d]\s|,\s){_NO_OFFICE}{_NAME}\b"
"""A name inside the sentence; what stands behind a postal code is a town."""
_INSIDE = pattern(rf"{_NAMED}(?!\s+\d)")
_OF_AN_OFFICE = pattern(rf"{_NAMED}(?<=s)(?=\s+(?:afgørelse|beslutning|afslag|vurdering|svar|brev|bevilling))")
_FIRST = pattern(
    r"^\W*(?!(?:Klag|Anke|Du\b|Man\b|De[nrt]?\b|Dette\b|En\b|Et\b|Alle\b|Som\b|Hv|Her|Når\b|Så\b|Afgørelse|Afslag|Frist|Sag|Borger|Bruger"
    r"|Pårørende|Ansøger|Ved\b|Efter\b|Inden\b|Senest\b|Mundtlig|Skriftlig|Henvend|Uenig|Utilfreds|Enig|Digital|Post\b)\w*)"
    rf"{_NAME}(?=\s+(?:(?!(?:uger|efter|eller|over|under|for|her|der|hver)\b)\w{{2,}}r|skal|kan|vil|må|bør)\b)"
)
"""A name that opens the sentence, before its verb."""
_OWN = pattern(rf"\b{AUTHORITY}\b(?!s\b)")
