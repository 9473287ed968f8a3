"""A change and its day become whether a council or committee approved that very change: such a text is the approved one."""

import re

from stdgen.danish.bodies import POLITICAL
from stdgen.danish.dates import find_dates
from stdgen.model.pattern import pattern
from stdgen.rulekit.approvals.changing import COMMITTEE, NOUN


def is_approved(words: str, start: int, end: int, day: str, behind: str) -> bool:
    """Whether the sentence, in which the change stands from `start` to `end`, or the one behind it tells so.

    «Ændringen af 18. august er godkendt af udvalget», «Udvalget har godkendt ændringen af 18. august».
    """
    if _is_granted(words[:start]) or _grants(words[end:], "" if _OF_IT.match(words, start) else day):
        return True
    return _OF_IT.match(behind) is not None and _grants(behind, day)


def _is_granted(before: str) -> bool:
    """Whether a council that approves stands before the change, which is what it approves."""
    granted = _GRANTED.search(before)
    return granted is not None and _names_who(before[: granted.start()]) and _NOT_OF_IT.search(before) is None


def _grants(told: str, day: str) -> bool:
    """Whether the words go on with an approval by a council, which did not come before the change."""
    approved = _APPROVED.match(told)
    if approved is None or _NOT_OF_IT.search(approved[0]) or not _names_who(told):
        return False
    days = (each.value for each in find_dates(told, announced=True))
    return all(value is None or value[: len(day)] >= day[: len(value)] for value in days)


def _names_who(words: str) -> bool:
    return any(sign.search(words) for sign in (POLITICAL, COMMITTEE, _MEETING))


_DONE = r"(?:godkend|tiltråd|tiltrådt|stadfæst|vedt[ao]g)(?:t|te|et|ede)?\b"
_APPROVED = pattern(rf"\W*(?:[\w./-]+,?\s+){{0,9}}?{_DONE}", re.IGNORECASE)
_GRANTED = pattern(
    rf"\b(?:har\s+(?:[\w.-]+\s+){{0,6}}?{_DONE}|godkendte|tiltrådte|stadfæstede|vedtog)"
    r"(?:\s+(?:også|siden|efterfølgende|alle|de|den|d\.|i|pr\.|\d[\d./-]*|[a-z]{3,9}(?=\s+20\d\d)))*\s*$",
    re.IGNORECASE,
)
"""An approval that somebody makes, with its day and no more before what is approved."""
_NOT_OF_IT = pattern(
    r"\b(?:ikke|endnu|skal|vil|bør|kan|må|afvent\w*|forventes|havde|tidligere|oprindelig\w*|før|inden|efter|hvis|når|da|så|end|forhold"
    r"|baggrund|grund|følge|svare\w*|budget\w*)\b",
    re.IGNORECASE,
)
"""What makes it an approval that is to come, or of another text: «i forhold til det, udvalget godkendte»."""
_OF_IT = pattern(
    rf"\W*(?:(?:den|det|de|denne|disse|dette)\s+)?(?:{NOUN}|rettelsesblad\w*|(?:ny|nye|ændrede|reviderede|rettede|opdaterede)\s+\w+)\b",
    re.IGNORECASE,
)
"""How the sentence behind it goes on about the change: «Ændringen er …», «Den nye tekst blev …»."""
_MEETING = pattern(r"\b(?:byråds|udvalgs|bestyrelses)møde", re.IGNORECASE)
