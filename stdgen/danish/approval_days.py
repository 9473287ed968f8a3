"""An approval line becomes the days that are its own, and the one that was left open."""

import re

from stdgen.danish.dates import Date, Gap, find_dates, unfilled_date
from stdgen.model.pattern import pattern

FARTHEST = 200
"""Signs before a date in which it may be said of what else it is the date."""


def its_days(line: str, after: int) -> tuple[list[Date], Gap | None]:
    """The days of the approval whose verb ends at `after`, and the day left open, behind the verb or before it."""
    gap, till = _open_day(line, after)
    days = [date for date in find_dates(line, announced=True) if not (gap and (date.text in gap.text or _is_rest(line, till, date)))]
    own = [date for date in days if not _is_of_else(line, date) and not (after and _TO_COME.search(line, after, date.start))]
    own = [date for date in own if not _OF_EDITION.search(line, 0, date.start)] or own
    return [date for date in own if not _is_the_first(line, date.start)] or own, gap


def tells_a_first(line: str) -> bool:
    """Whether a day in the line is that of an earlier approval."""
    return any(_is_the_first(line, date.start) for date in find_dates(line, announced=True))


def _is_the_first(line: str, day: int) -> bool:
    """Whether the day is told to be that of a first or earlier approval, which is no longer the one that counts."""
    return _FIRST.search(line, max(0, day - FARTHEST), day) is not None


def _open_day(line: str, after: int) -> tuple[Gap | None, int]:
    """The day that was left open behind the verb or before it, and where the gap ends; «har godkendt den» leaves none."""
    if _OBJECT.search(line):
        return None, 0
    if gap := unfilled_date(f"{_PROMISE}{line[after:]}"):
        return gap, gap.end - len(_PROMISE) + after
    gap = unfilled_date(line[:after])
    return gap, gap.end if gap else 0


def _is_rest(line: str, gap: int, date: Date) -> bool:
    """Whether the date is only the year, or month and year, behind what was left open: `__/__ 2025`, `.. juni 2025`."""
    return date.start >= gap and len(date.value or "") < len("2025-06-01") and not line[gap : date.start].strip(" ._/-…xX")


def _is_of_else(line: str, date: Date) -> bool:
    """Whether the words before the date, or behind it, say what else it is the date of."""
    before = _OF_ELSE.search(line, max(0, date.start - FARTHEST), date.start)
    if before is not None and _DID_BOTH.search(line, max(0, date.start - FARTHEST), date.start):
        return False
    return before is not None or _FOR_ELSE.match(line, date.end) is not None


_OBJECT = pattern(
    r"\b(?:har\s(?:\w+\s+){0,3}(?:godkendt|vedtaget|tiltrådt)|godkendte|vedtog|tiltrådte|har\s[^.;]{0,60}?og\s+(?:godkendt|vedtaget)|\w+e[rs]?\s+(?:op\s+)?på"
    r"|og\s+\w+e?r)\s+den\W*$",
    re.IGNORECASE,
)
_OF_ELSE = pattern(
    r"(?:\bbudget\w*(?:\s+for)?|\b(?:høring\w*|afløser\s[^,.;]{0,80}|erstatter\s[^,.;]{0,80}),\s(?:som|der)\s[^,;]*|\b(?:virkning|gælde(?:r|nde)|gyldig|kraft|ikrafttræd\w*)(?:\s+(?:fra|pr\.?|og\s+med|til|for|i|året|d\.|den))*"
    r"|\b(?:udgave|version|standard|politik|niveau)(?:n|en|et)?\s+(?:fra|af)|\b(?:afløser|erstatter)\s(?:[^.]{0,40}\s)?(?:fra"
    r"|af)(?:\s+(?:den|d\.))?|,\s+som(?:\s+(?:den|d\.))?(?=\s)"
    r"|\b(?:til|indtil|frem\s+til|til\s+og\s+med)(?:\s+(?:d\.|den))?"
    r"|\b(?:revi|revurder|evaluer|forny|opdater|ajourfør|gennemgå)\w*s\b[^.;]{0,40}|\b(?:næste|kommende)\s+\w+[^.;]{0,30}"
    r"|\b(?<!/)(?:høring|revi(?:deret|sion)|opdateret|redigeret|set\s+efter|ajourført|gennemgået|offentliggjort|udgivet|udsendt|udarbejdet)(?:\s+(?!og\b)[\w-]+){0,3}(?:\s+d\.)?)[\s:]*$",
    re.IGNORECASE,
)
"""Before a date that is not that of the approval: from when the standard holds, when it was heard or edited."""
_OF_EDITION = pattern(r"\b(?:udgave|version)\s*(?:nr\.?\s*)?\d+(?:\.\d+)*\s*[,:(–-]\s*(?:den\s+|d\.\s*)?$", re.IGNORECASE)
"""Before the day of an edition, which is that of the approval only where no other is named: «Version 2.1, 4. september 2026»."""
_TO_COME = pattern(r"\b(?:skal|vil|bør|ventes|forventes|tager|får|behandler)\s", re.IGNORECASE)
"""Between an approval and a day on which something else is to happen: «… og Byrådet skal vedtage en ny den …»."""
_FIRST = pattern(
    r"\b(?:første\s+(?:gang|udgave|version|godkendelse|vedtagelse)|oprindelig\w*|tidligere|forrige|i\s+sin\s+tid)\b"
    r"(?:(?!\d{4}|\b(?:senest\w*|sidst\w*|igen|på\s+ny|nuværende|gældende|denne|nye|anden\s+gang)\b)[^;])*$",
    re.IGNORECASE,
)
"""Before the day of an approval that was not the last: «første gang den …», «den oprindelige standard er fra …»."""
_DID_BOTH = pattern(
    r"\b(?:godkendt|vedtaget|tiltrådt)\s+og\s+(?:senest\s+|sidst\s+)?(?:revideret|opdateret|ajourført|gennemgået|set\s+efter)\s+(?:af|i|på)\s[^.;]*$",
    re.IGNORECASE,
)
"""Before a day on which the same body approved and changed it: «Godkendt og senest revideret af Byrådet den …»."""
_FOR_ELSE = pattern(
    r"\s+(?:afløser|erstatter|træder|gælder|er\s+gældende|har\s+virkning|revideres|udløber|bortfalder|ophører)\b", re.IGNORECASE
)
"""The same behind it: «…, som den 1. december afløser den fra 2024»."""
_PROMISE = "godkendt "
"""A word that promises a date, for a line whose verb stands before what is searched."""
