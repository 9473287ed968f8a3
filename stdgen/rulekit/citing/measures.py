"""A sentence becomes the shares, distances and hours a month in it, as numbers in the units of the law's figures."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from stdgen.rulekit.telling.periods import NUMBERS


class Number(NamedTuple):
    """A number with its unit, from `start` to `end` of a text."""

    start: int
    end: int
    value: float


class Measure(NamedTuple):
    """How a unit is printed: plain signs (small letters) without which there is none, and its wording after the number.

    `before` is a wording of the unit that stands before the number («hver måned er der 20 timer»), `shares` are words that are numbers
    in it («halvdelen af»). Groups of the wording tell another unit, which is put into that of the figure: hours a `year` or a `week`,
    every `second` or `third` month, a `day` or a `month`.
    """

    signs: tuple[str, ...]
    wording: str
    before: str = ""
    shares: Mapping[str, float] = MappingProxyType({})

    def numbers(self, text: str) -> Iterator[Number]:
        """The numbers in this unit, in digits or in letters; where none stands before the unit, those behind it."""
        found = tuple(self._numbers(_printed(self.wording), text))
        yield from found or (self._numbers(_leading(self.before), text) if self.before else ())
        if self.shares:
            for match in _parts(tuple(self.shares)).finditer(text):
                yield Number(match.start(), match.end(), self.shares[match["part"].lower()])

    def _numbers(self, wording: re.Pattern[str], text: str) -> Iterator[Number]:
        for match in wording.finditer(text):
            written = match["number"].lower()
            if written[0].isalpha() and written not in WRITTEN:
                continue
            value = float(WRITTEN[written]) if written in WRITTEN else float(_HALF.sub(",5", written).replace(",", "."))
            kind = next((kind for kind, each in match.groupdict().items() if each and kind in _SHARES), "")
            if kind != "week" or value >= MUCH_A_WEEK:
                yield Number(match.start(), match.end(), value * _SHARES.get(kind, 1))


_HALF = re.compile(r"\s?½")
MUCH_A_WEEK = 8
"""Hours: fewer a week are a way to spend those of a month."""
_SHARES = {
    "year": 1 / 12,
    "half": 1 / 6,
    "third": 1 / 3,
    "second": 1 / 2,
    "week": 52 / 12,
    "day": 1 / 7,
    "workday": 1 / 5,
    "month": 52 / 12,
}
_SHARES |= {"weeks": 7, "months": 30, "workdays": 7 / 5, "of_weeks": 12 / 52, "of_years": 12}
PARTS = MappingProxyType(
    {"halvdelen": 50, "en tredjedel": 100 / 3, "en fjerdedel": 25, "en femtedel": 20, "en tiendedel": 10, "to tredjedele": 200 / 3}
)
"""Shares of a whole in words, in hundredths."""
_MONTH = r"(?:måned(?:en|ligt|lig)?|mdr?\.?)(?!\w)"
_MONTHS = Measure(("uge", "måned", "mdr", "år"), r"[\s-]*(?:måned(?:er)?s?|mdr\.?|(?P<of_weeks>ugers?|uge)|(?P<of_years>års?))(?!\w)")
MEASURES: Mapping[str, Measure] = {
    "%": Measure(("%", "pct", "procent", "del"), r"[\s-]*(?:%|pct\.?|procents?)", shares=PARTS),
    "km": Measure(
        ("km", "kilometer"),
        r"[\s-]*(?:km\.?(?!\w|/)|kilometers?)",
        r"\b(?:kilometer|km\.?)\s+(?:nr\.\s*|nummer\s+)?(?P<number>\d{1,3})(?!\w|,\d|\.\d|\s*(?:kr|km))",
    ),
    "timer om måneden": Measure(
        ("time", "t/m", "t. pr"),
        rf"[\s-]*(?:(?:ledsage(?:r|lses)?)?timers?|t\.?)(?:\s+(?!om\b|i\b)\w+){{0,3}}?\s*(?:\shver\s+(?P<second>anden|2\.)\s+{_MONTH}"
        rf"|(?P<third>\shver\s+(?:tredje|3\.)\s+{_MONTH}|\s(?:om|i|hvert|pr\.?|per)\s+kvartal(?:et)?\b|/\s*kvartal\b)"
        r"|\s(?:om|i|hvert|pr\.?|per)\s+(?P<half>halvår(?:et)?|halve\s+år)\b"
        rf"|\s(?:om|i|hver|pr\.?|per)\s+(?:\w+\s+)?{_MONTH}|/\s*{_MONTH}"
        rf"|\s{_MONTH}"
        r"|(?P<year>\s(?:om\s+året|årligt|(?:pr\.?|per)\s+(?:kalender|bevillings)?år(?:et)?|på\s+et\s+(?:helt\s+)?år|på\s+årsbasis|hvert\s+år"
        r"|i\s+løbet\s+af\s+(?:et|ét|året)(?:\s+år)?))"
        r"|(?P<week>\s(?:om\s+ugen|pr\.?\s+uge|hver\s+uge|ugentligt?)|/\s*uge))",
        rf"(?:(?P<year>\b(?:for|på)\s+(?:et|ét|1|hele)\s+år(?:et)?\b[^.;\d]{{0,60}}?)|\b(?:hver\s+(?:(?P<second>anden|2\.)|(?P<third>tredje|3\.))|hver|om|pr\.?|per)\s+{_MONTH}[^.;\d]{{0,60}}?|\bmånedlig\w*[^.;\d]{{0,60}}?"
        rf"|\b(?:antal\w*\s+(?:af\s+)?timer|timetal\w*|timeantal\w*)\s+(?:er|udgør|på|bliver)\s+(?:\w+\s+){{0,2}}?"
        rf"|\btimer\s+(?:\w+\s+)?(?:om|i|hver|pr\.?|per)\s+{_MONTH}\s*[:|–-]*\s*)"
        r"(?<![\w.,])(?P<number>\d+(?:,\d+)?|[a-zæøåé]{1,14}(?=[\s-]))(?:[\s-]*(?:[a-zæøå]*timers?|t\.)(?!\w)|\s*$"
        rf"|\s+(?:om|i|pr\.?|per)\s+{_MONTH})",
    ),
    "dage": Measure(
        ("uge", "dag", "døgn", "måned", "mdr"),
        r"[\s-]*(?:(?P<workdays>(?:hver|arbejds)dages?)|(?:kalender)?dages?|døgn|(?P<weeks>ugers?|uge)"
        r"|(?P<months>måned(?:er)?s?|mdr\.?))(?!\w)",
    ),
    "måneder": _MONTHS,
    "måned": _MONTHS,
    "uger": Measure(
        ("uge", "dag", "måned", "mdr"),
        r"[\s-]*(?:uger?|(?P<workday>(?:hver|arbejds)dage?)|(?P<day>dage?)|(?P<month>måned(?:er)?|mdr\.?))(?!\w)",
    ),
}
"""By the unit of a figure; figures in other units are told by rules of their own."""
WRITTEN: Mapping[str, float] = NUMBERS | {"fyrretyve": 40, "halvanden": 1.5, "halvandet": 1.5, "halvtredje": 2.5}


@lru_cache(maxsize=8)
def _printed(wording: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])(?P<number>\d+(?:,\d+|\s?½)?|[a-zæøåé]{{1,14}}(?=[\s-])){wording}", re.IGNORECASE)


@lru_cache(maxsize=8)
def _leading(wording: str) -> re.Pattern[str]:
    return re.compile(wording, re.IGNORECASE)


@lru_cache(maxsize=8)
def _parts(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?P<part>{'|'.join(words)})(?=\s+af\b)", re.IGNORECASE)
