"""Words on an approval become whether it is still to come: the standard says of itself that nobody has approved it yet."""

import re

from stdgen.danish.bodies import POLITICAL
from stdgen.model.pattern import pattern

OPENING = 40
"""How many characters into a section on the approval it says that there is none yet."""


def is_pending(text: str, start: int = 0, verb: int = 0) -> bool:
    """Whether the sentence says, before its verb, that the approval is still to come."""
    since = text.rfind(". ", 0, start) + 1
    if verb > start and (label := _COLON.match(text, verb)) and _PENDING.match(text, label.end()):
        return True
    return bool(_PENDING.search(text, since, verb if verb > start else start + OPENING))


def is_under_way(words: str) -> bool:
    """Whether a sentence opens with the approval that is to come: «Standarden er under behandling», «Forelægges Byrådet den …»."""
    to_come = _TO_COME.match(words)
    if (body := POLITICAL.match(words)) and _TO_DECIDE.match(words, body.end()):
        return True
    return _UNDER_WAY.match(words) is not None or (to_come is not None and POLITICAL.search(words, to_come.end()) is not None)


_COLON = pattern(r"\s*:\s*")
_UNDER_WAY = pattern(
    r"(?:denne?\s+)?(?:kvalitets)?standard(?:en|erne)?\s+er\s+under\s+(?:politisk\s+)?(?:behandling|godkendelse)\b", re.IGNORECASE
)
_TO_COME = pattern(
    r"(?:(?:denne?\s+)?(?:kvalitets)?standard(?:en|erne)?\s+(?:skal\s+)?)?"
    r"(?:(?:endelig\s+|politisk\s+)*(?:godkendelse|behandling|vedtagelse)\s+(?:forventes|afventer|afventes)|indstilles|forelægges"
    r"|fremlægges|behandles(?=.*\d)|godkendes(?=.*\d)|vedtages(?=.*\d)|afventer|forventes"
    r"|(?:udkast\s+|sendes\s+|sendt\s+)?til\s+(?:politisk\s+|endelig\s+)?(?:godkendelse|vedtagelse|behandling|beslutning)\b)",
    re.IGNORECASE,
)
_TO_DECIDE = pattern(
    r"\s(?:(?:vent|forvent)e[srd]*(?:\sat)?|skal|vil|tager|behandler|godkender|vedtager)\s(?:\w+\s){0,3}?"
    r"(?:(?:godkende|vedtage|tiltræde|behandle|beslutte)\s|stilling\stil\s|(?=standarden|kvalitetsstandarden|den\s\d))(?=.*\b\d)"
    r"(?:(?:denne|den|dette)\s)?(?:(?:endelige\s)?(?:kvalitets)?(?:standard|serviceniveau)|(?<=\sden\s)(?:den|d\.)\s?\d)",
    re.IGNORECASE,
)
"""«Byrådet ventes at godkende standarden den …», «Byrådet tager stilling til standarden den …»."""
_PENDING = pattern(
    r"\b(?:forvente[sr]|ventes|tager\s+stilling|afventer|behandles|indstilles\s+til|forelægges|udfyldes|indsættes|endnu\s+ikke|ikke\s+(?:endnu"
    r"|(?:politisk\s+)?(?:godkendt|vedtaget))|mangler(?:\s+at)?"
    r"|skal\s+(?:\w+\s+)?tage\s+stilling|venter\s+(?:\w+\s+)?på|(?:sendt|på\s+vej|skal)\s+til\s+(?:\w+\s+)?(?=godkendelse|vedtagelse|behandling|beslutning))\b",
    re.IGNORECASE,
)
"""The standard itself says that it has not been approved yet."""
