"""Danish text becomes the dates in it, and the places where a date was meant to be filled in.

A date is given as precisely as it was written: `2022-03-03`, `2021-03` or `2016`; nothing is ever filled in.
"""

import re
from typing import NamedTuple

from stdgen.model.pattern import pattern

MONTHS = ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december")
SHORT = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FIRST_TWO_DIGIT_YEAR = 70  # `69` is 2069, `70` is 1970: no standard is older than the municipalities of the reform of 1970


class Date(NamedTuple):
    """A date as written; `start` and `end` are offsets, `value` is ISO 8601 or None where no such day exists."""

    start: int
    end: int
    text: str
    value: str | None


class Gap(NamedTuple):
    """A place where a date was meant to stand, with the words that show it: `den XX`."""

    start: int
    end: int
    text: str


def written(iso: str) -> str:
    """`2022-03-03` as «3. marts 2022», `2021-03` as «marts 2021», `2016` as itself; ValueError for anything else."""
    if not (match := re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", iso)):
        raise ValueError(f"not an ISO date: {iso!r}")
    year, month, day = match[1], match[2], match[3]
    if month is None:
        return year
    if _iso(int(year), int(month), int(day) if day else None) is None:
        raise ValueError(f"no such date: {iso!r}")
    name = f"{MONTHS[int(month) - 1]} {year}"
    return f"{int(day)}. {name}" if day else name


def find_dates(text: str, *, announced: bool = False) -> tuple[Date, ...]:
    """Every date in the text, in order; the most precise reading of each place.

    `announced` means that the text is known to give a date, so that `18.04.23` can be nothing else.
    """
    return tuple(
        Date(match.start("date"), match.end("date"), match["date"], _value(match))
        for match in _DATE.finditer(text)
        if _is_date(match, announced=announced)
    )


def unfilled_date(text: str) -> Gap | None:
    """The first place where a date was left open: `den XX`, `xx.xx.xxxx`, `XX. måned 20XX`, `[dato]`, a «den» with nothing after it.

    A «den» or «d.» with nothing after it counts only behind a word that promises a date, such as «godkendt».
    """
    if not _MAY_BE_OPEN.search(text):
        return None
    found = (_PLACEHOLDER.search(text), _DANGLING.search(text))
    gaps = [Gap(match.start("gap"), match.end("gap"), match["gap"]) for match in found if match]
    return min(gaps, default=None)


def _value(match: re.Match[str]) -> str | None:
    part = match.groupdict()
    if part["iso"]:
        year, month, day = part["iso"].split("-")
        return _iso(int(year), int(month), int(day))
    if part["month_day"]:
        return _iso(_year(part["month_year"]), _month(part["month"]), int(part["month_day"]))
    if part["number_day"]:
        return _iso(_year(part["number_year"]), int(part["number_month"]), int(part["number_day"]))
    if part["spaced_day"]:
        return _iso(int(part["spaced_year"]), int(part["spaced_month"]), int(part["spaced_day"]))
    if part["alone_month"]:
        return _iso(_year(part["alone_year"]), _month(part["alone_month"]), None)
    return part["year"]


def _is_date(match: re.Match[str], *, announced: bool) -> bool:
    """A two-digit year with full stops needs a word that announces a date; a year alone must not be counting anything."""
    if len(match["number_year"] or "") == 2 and match["sign"] == ".":
        return announced or bool(_DATE_FOLLOWS.search(match.string, max(0, match.start() - 40), match.start()))
    if match["spaced_day"]:
        return _value(match) is not None
    if match["year"]:
        before = match.string[max(0, match.start() - 12) : match.start()]
        return not (_NUMBER_FOLLOWS.search(before) or _COUNTED.match(match.string, match.end()))
    return True


def _iso(year: int, month: int, day: int | None) -> str | None:
    if not 1 <= month <= 12:
        return None
    if day is None:
        return f"{year:04d}-{month:02d}"
    return f"{year:04d}-{month:02d}-{day:02d}" if 1 <= day <= _days(year, month) else None


def _days(year: int, month: int) -> int:
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return DAYS[month - 1] + leap


def _month(name: str) -> int:
    return SHORT.index(name.lower()[:3]) + 1


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 2:
        return year + (1900 if year >= FIRST_TWO_DIGIT_YEAR else 2000)
    return year


_MONTH = (
    r"(?:jan(?:uar)?|feb(?:r(?:uar)?)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\.?"
)
_DATE = pattern(
    rf"""(?P<date>
      (?<![\w/.-])(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)(?![\w/-])
    | (?<![\w/-])(?<!\d[.,])(?P<month_day>\d{{1,2}})(?:\.\s*|\s+)(?P<month>{_MONTH}),?\s*(?P<month_year>(?:19|2\d)\d\d)(?!\w)
    | (?<![\w/-])(?<!\d[.,])(?P<number_day>\d{{1,2}})
        (?P<sign>[./–-])\s?(?P<number_month>\d{{1,2}})(?:(?P=sign)|(?:(?<=/\d)|(?<=/\d\d))(?:-|\s(?=(?:19|20)\d\d)))\s?
        (?P<number_year>(?:19|2\d)\d\d|\d\d)(?![\w/-]|[.,]\d)
    | (?<![\w/-])(?<!\d[.,])(?P<spaced_day>\d{{1,2}})\s?[./–-]\s?(?P<spaced_month>\d{{1,2}})
        (?:\s?[./–-]\s?|(?<=[./]\d)\s|(?<=[./]\d\d)\s)(?P<spaced_year>(?:19|20)\d\d)
        (?![\w/-]|[.,]\d)
    | (?<!\w)(?P<alone_month>{_MONTH}),?\s+(?P<alone_year>(?:19|20)\d\d)(?!\w)
    | (?<![\w§/.,–-])(?P<year>(?:19|20)\d\d)(?![\w/–%-]|[.,:]\d)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_DATE_FOLLOWS = pattern(
    r"(?:\b(?:den|dato|fra|til|senest|siden|per|\w*(?:udvalget|rådet|bestyrelsen|opdateret|redigeret))|\b(?:d|pr)\.)[:,]?\s*$",
    re.IGNORECASE,
)
_NUMBER_FOLLOWS = pattern(r"(?:\b(?:nr|kr|tlf|s)\.?|§|\bpostnummer|\btelefon):?\s*$", re.IGNORECASE)
_COUNTED = pattern(r"\s*(?:kr\b|kroner|timer|minutter|meter|m2|borgere|personer|København|Frederiksberg|Copenhagen)")

_MAY_BE_OPEN = pattern(
    r"xx|00|--|##|x\s?[./-]|\bx\d|tb[da]"
    r"|[_?…\[(<]|\.\.|dd|\bd(?:en\b|\.)\s*(?:[^\s\d]|$|(?:19|20)\d\d)|\b(?:19|20)x|dato",
    re.MULTILINE | re.IGNORECASE,
)
"""Cheap, so that the patterns below are not even compiled for a document whose dates are all filled in."""
_X = r"[xX]"
_BLANK = r"(?:[xX?]{1,4}|_{2,99}+|\.{3,99}+|…{1,99}+)"  # no end of a long row would be looked for anew from each of its signs


_PLACEHOLDER = pattern(
    rf"""(?P<gap>(?:\b(?:den|d\.|pr\.)\s*)?(?:
      (?<!\w)(?:(?:{_X}{{1,2}}|\d\d?|\d{_X})\s?[./-]|{_X}{{2}}(?=\s))\s?\d?{_X}{{1,2}}(?:\s?[./-]\s?|\s)(?:{_X}{{2,4}}|(?:19|20)(?:{_X}{{2}}|\d\d))(?!\w)
    | (?<!\w)00\s?[./-]\s?00\s?[./-]\s?(?:19|20|00)(?:00|\d\d)(?!\w)
    | (?<!\w)\#{{1,2}}\s?[./-]\s?\#{{1,2}}\s?[./-]\s?(?:\#{{2,4}}|(?:19|20)(?:\#{{2}}|\d\d))(?!\w)
    | (?<!\w)_+\s?[./-]\s?_+\s?[./-]\s?(?:20)?(?:_+|\d\d)(?!\w)
    | (?<!\w)dd\.?\s*(?:måned|{_MONTH})(?:\s+(?:(?:19|20)\d\d|åååå))?(?!\w)
    | (?<!\w)dd\s?[./-]\s?mm\s?[./-]\s?(?:åååå|yyyy|aaaa|åå|yy|(?:19|20)(?:\d\d|åå|yy|{_X}{{2}}))(?!\w)
    | (?<!\w)(?:{_BLANK}|_|\d[xX?]|[xX?]\d)\.?\s*(?:måned|{_MONTH})(?:\s+(?:(?:19|20)(?:{_X}{{2}}|\d\d)|{_X}{{2,4}}))?(?!\w)
    | (?<!\w)\d\d?\.\s*(?:måned|{_X}{{2,}})\s+(?:(?:19|20)(?:{_X}{{2}}|\d\d)|{_X}{{2,4}})(?!\w)
    | (?<!\w)(?:\d\d?\.\s*)?(?:{_MONTH})\s+(?:20)?{_X}{{2,4}}(?!\w)
    | (?<!\w){_X}{{2,4}}[\s.-]\s?(?:19|20)\d\d(?!\w)
    | (?<!\w)(?:19|20){_X}{{2}}(?!\w)
    | [\[<(](?:indsæt\s+|angiv\s+|skriv\s+)?(?:dato|dag|dd|måned|år|tb[dac])\b[^\])>]{{0,30}}[\])>]
)
    | \b(?:den|d\.|pr\.)\s*(?:dato\b(?!\w*\s+(?:for|på))|\((?:dato|indsættes|udfyldes|mangler|afventer)[^)]*\)
        |\[?{_X}{{2,4}}\]?(?!\w)|TB[DA]\b|_{{2,}}|-{{2,}}|…+|\?{{1,}})
    | \bdato\s*:\s*TB[DA]\b
    | \b(?:den|d\.)\s*\.{{2,}}(?=\s*+(?:{_MONTH}|(?:19|20)\d\d))
    | \b(?:den|d\.)(?=\s*+[./–-]\s*+(?:19|20)\d\d(?!\d)|\s*+\.?\s*+(?:{_MONTH})\s+(?:19|20)\d\d|\s++(?:19|20)\d\d(?![\w/-]|[.,]\d))
    )""",
    re.VERBOSE | re.IGNORECASE,
)


_DANGLING = pattern(
    r"""\b(?:godkendt|vedtaget|besluttet|behandlet|tiltrådt|gældende|gælder|opdateret|redigeret|revideres|revideret|dato)\b[^.!?\n]{0,160}?
      (?P<gap>\b(?:(?!(?<=[re]\saf\s)den\.?\s*$)
      den\s*+(?:\.{1,}|…+|_+)?|d\.\s*+(?:\.{1,}|…+|_+)?|\w{0,15}dato(?:\s+for\s[^:.\n]{3,40})?\s*:\s*(?:[._…-]{2,99}+|…)?))\s*$""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
