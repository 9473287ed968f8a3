"""The small print of a document becomes facts: from when it holds, when it is revised, its version and case."""

import re
from typing import NamedTuple

from stdgen.danish import renewals
from stdgen.danish.dates import Date, find_dates
from stdgen.danish.renewals import APPROVED, STANDARD
from stdgen.model.pattern import pattern


class Fact(NamedTuple):
    """Words with their offsets, and what they mean in normal form."""

    start: int
    end: int
    text: str
    value: str | None


def may_tell(text: str) -> bool:
    """Whether any of the facts can stand in the text at all; cheap."""
    return _holds_one(text, _STEMS) or _NUMBERED.search(text) is not None


def may_hold(text: str) -> bool:
    """Whether the text has what all of the facts need: a digit, or how often something is done; cheaper still."""
    return _DIGIT.search(text) is not None or any(map(text.__contains__, _HOW_LONG))


def valid_from(text: str) -> Date | None:
    """The date behind «Gældende fra»; of the standard, not of a rate, an act or a rule in it."""
    return _dated(_VALID_FROM, text) if _holds_one(text, _BEGINS_AT_ALL) else None


def valid_to(text: str) -> Date | None:
    """The date behind «Gælder til» or «Udløber»."""
    return _dated(renewals.ENDS, text) if _holds_one(text, _ENDS_AT_ALL) else None


def next_review(text: str) -> Date | None:
    """The date behind «Næste revision» or «Revideres senest»; «revideres en gang om året» is none."""
    return _dated(renewals.NEXT, text) if _holds_one(text, renewals.STEMS) else None


def revision(text: str) -> Date | None:
    """The date behind a bare «Revisionsdato» or «Revision:», on which the text was or is to be looked at again."""
    return _dated(renewals.REVISED, text) if "evision" in text else None


def is_next(revision: str, approved: str | None) -> bool:
    """Whether the day of a bare revision is that of the next: nobody plans one for soon after, still less before, the approval."""
    return approved is None or _months(revision) - _months(approved) >= _SOONEST


def review_interval(text: str) -> Fact | None:
    """How often the standard is revised or approved anew, as an ISO 8601 duration: `P2Y` for «hvert andet år»."""
    match = None
    if any(map(text.__contains__, renewals.REPEATS)):
        match = renewals.EVERY.search(text) or renewals.DECIDES_EVERY.search(text) or renewals.WE_LOOK_EVERY.search(text)
    if match is None and any(map(text.__contains__, renewals.TERMS)):
        match = renewals.LASTS.search(text)
    return Fact(match.start("often"), match.end("often"), match["often"], _duration(match)) if match else None


def version(text: str) -> Fact | None:
    """The number behind «Version»."""
    return _valued(_VERSION, text) if _VERSIONED_AT_ALL.search(text) else None


def case_number(text: str) -> Fact | None:
    """The number behind «Sagsnr.», «Sagsid.», «Acadre» and their like; a subject number («KLE 27.36.04») is none."""
    found = _valued(_CASE_NUMBER, text) if _FILED_AT_ALL.search(text) else None
    return found and found._replace(value=re.sub(r"\s", "", found.text))


def _holds_one(text: str, stems: tuple[str, ...]) -> bool:
    small = text.casefold()
    return any(map(small.__contains__, stems))


def _dated(announced: re.Pattern[str], text: str) -> Date | None:
    for match in announced.finditer(text) if _DIGIT.search(text) else ():
        rest = text[match.end() :]
        day = next(iter(find_dates(rest, announced=True)), None)
        if day and day.value and not _NOTHING_BETWEEN.fullmatch(rest, 0, day.start):
            day = _period(rest)
        if day and day.value and _NOTHING_BETWEEN.fullmatch(rest, 0, day.start):
            return day._replace(start=match.end() + day.start, end=match.end() + day.end)
    return None


def _period(text: str) -> Date | None:
    """The first quarter, half or season of a year, as its last month: later than that it is over for certain."""
    found = _PERIOD.search(text)
    if found is None:
        return None
    part = found["part"].lower()
    month = _SEASONS.get(part[:5]) or int(part[0]) * (3 if "kvartal" in part else 6)
    return Date(found.start(), found.end(), found[0], f"{found['year']}-{month:02d}")


def _months(day: str) -> int:
    """Months since the first year; a year alone is as good as over."""
    return 12 * int(day[:4]) + int(day[5:7] or 12)


def _duration(match: re.Match[str]) -> str:
    """The length of time between two revisions; a council's term is four years."""
    if match["count"]:
        count = renewals.COUNTS.get(match["count"].casefold()) or re.sub(r"\D", "", match["count"])
        return f"P{count}{'M' if match['unit'].startswith('måned') else 'Y'}"
    return next((value for word, value in renewals.LENGTHS.items() if word in match["often"].casefold()), "P1Y")


def _valued(announced: re.Pattern[str], text: str) -> Fact | None:
    match = announced.search(text) if _DIGIT.search(text) else None
    if match is None:
        return None
    name = match.lastgroup or "value"
    return Fact(match.start(name), match.end(name), match[name], match[name])


_STEMS = (
    *("gæld", "yldig", "kraft", "virkning", "æste", "hver", "årlig", "igen", "dløb", "ortfald", "udgave", "rev.", "perioden"),
    *renewals.STEMS,
    *("version", "sag", "ournal", "j.nr", "j. nr", "cadre", "sbsys", "esdh", "dok"),
)
_NUMBERED = pattern(r"[vV](?<!\w.)(?:er)?\.? ?\d")
"""A pattern that opens with a sign is searched for many times faster than one that opens with a word's edge."""
_DIGIT = pattern(r"\d")
_HOW_LONG = (*renewals.REPEATS, *renewals.TERMS)
_BEGINS_AT_ALL = ("gæld", "yldig", "kraft", "virkning")
_ENDS_AT_ALL = ("gæld", "yldig", "udløb", "bortfald", "perioden")
_VERSIONED_AT_ALL = pattern(r"ersion|VERSION|dgave|^[Vv](?:er)?\.|\b[vV]\d|Rev\.")
_FILED_AT_ALL = pattern(r"[nN][rR]|ummer|[iI][dD]\b|Sag|cadre|SBSYS|ESDH")
_NOTHING_BETWEEN = pattern(
    r"[\s:.,]*(?:\b(?:den|d|pr|senest|er|i|fra|og|med|inden|udgangen|af|på|ny|igen|for|til|bliver|sker|planlagt|forventes|forventet|ultimo"
    r"|primo|medio|starten|løbet|slutningen|næste\s+gang)\b[\s:.]*)*"
)
_PERIOD = pattern(
    r"(?P<part>[1-4]\.\s*kvartal|[12]\.\s*halvår|forår(?:et)?|sommer(?:en)?|efterår(?:et)?)\s+(?:(?:i|af)\s+)?(?P<year>20\d\d)(?!\w)",
    re.IGNORECASE,
)
_SEASONS = {"forår": 5, "somme": 8, "efter": 11}
_SOONEST = 10
"""Months from an approval to a review a year later that comes a little early."""
_HOLDS = rf"(?:\bGæld(?:ende|er)|\bGyldig|\bGÆLDENDE|\bGYLDIG|{STANDARD}(?:gældende|gælder|gyldig))"
_VALID_FROM = pattern(
    rf"{_HOLDS}\s*:?\s+(?:fra|FRA|pr|PR|den|fra\s+og\s+med|i\s+perioden|for(?:\s+(?:året|perioden))?)\b\.?|\bVirkningsdato\b\s*:?"
    r"|\bIkraft(?:træd(?:en|else)(?:s?dato)?)?\b\s*:?|\bGyldigheds?(?:periode|dato)\b\s*:?|\bI\s+kraft\s+(?:fra|pr|den)\b\.?"
    rf"|(?:\bTræder|{STANDARD}(?:træder|trådte|trådt)|{APPROVED}\s(?:og|med|som)\s+træder)\s+i\s+kraft\b"
    rf"|{APPROVED}\bikrafttræd(?:en|else)\b"
    rf"|(?:\bMed\s+|{STANDARD}|{APPROVED}\smed\s+)virkning\s+(?:fra|pr)\b\.?"
)
_VERSION = pattern(
    r"(?:\b[Vv]ersion(?:s?\s?(?:nr\b\.?|nummer))?|\bVERSION|\b[Uu]dgave(?:\s?nr\b\.?)?|^[Vv](?:er)?\.(?=\s?\d)|\b[vV](?=\d+\.\d)"
    r"|^Rev\.(?=\s?\d{1,2}\b))\s*:?\s*\[?(?:Version\s*(?:nr\.?)?\s*)?"
    r"(?P<value>(?!(?:19|20)\d\d\s\w)\d+(?:\.\d+)*)\b(?!\s?[./-]\s?\d|\s+af\s+(?!\d|den\b|d\.)|\.\s?[a-z])"
    r"|(?:^|[,(]\s*)(?P<ordinal>\d{1,2})\.\s*(?:reviderede\s+)?(?:udgave|version)\b",
)


_CASE_NUMBER = pattern(
    r"\b(?:[Ss]ags?\s?-?\s?(?:nr|nummer|id|ID|Id)|SAGSNR|Sag|[Jj]ournal\s?-?(?:nr|nummer)|[Jj]\.\s?nr|Acadre|SBSYS|ESDH"
    r"|[Dd]ok(?:ument)?\s?\.?\s?-?(?:nr|nummer|id|ID))\b\.?"
    r"[\s-]*(?:(?:sag|nr|id|ID)\b)?\.?\s*:?\s*(?P<value>\d{4}\s-\s\d{3,}|(?:[A-Z]{1,5}-?)?\d[\w./-]*\w)",
)
