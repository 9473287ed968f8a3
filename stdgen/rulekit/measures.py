"""A sentence becomes the shares, distances and hours a month in it, as numbers in the units of the law's figures."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from stdgen.rulekit.periods import NUMBERS


class Number(NamedTuple):
    """A number with its unit, from `start` to `end` of a text."""

    start: int
    end: int
    value: float


class Measure(NamedTuple):
    """How a unit is printed: plain signs (small letters) without which there is none, and its wording after the number.

    Groups of the wording tell another unit, which is put into that of the figure: hours a `year` or a `week`, a `day` or a `month`.
    """

    signs: tuple[str, ...]
    wording: str

    def numbers(self, text: str) -> Iterator[Number]:
        """The numbers in this unit, in digits or in letters."""
        for match in _printed(self.wording).finditer(text):
            written = match["number"].lower()
            if written[0].isalpha() and written not in WRITTEN:
                continue
            value = float(WRITTEN[written]) if written in WRITTEN else float(written.replace(",", "."))
            kind = next((kind for kind, each in match.groupdict().items() if each and kind in _SHARES), "")
            if kind != "week" or value >= MUCH_A_WEEK:
                yield Number(match.start(), match.end(), value * _SHARES.get(kind, 1))


MUCH_A_WEEK = 8
"""Hours: fewer a week are a way to spend those of a month."""
_SHARES = {"year": 1 / 12, "week": 52 / 12, "day": 1 / 7, "workday": 1 / 5, "month": 52 / 12}
_MONTH = r"(?:måned(?:en|ligt|lig)?|mdr?\.?)(?!\w)"
MEASURES: Mapping[str, Measure] = {
    "%": Measure(("%", "pct", "procent"), r"[\s-]*(?:%|pct\.?|procents?)"),
    "km": Measure(("km", "kilometer"), r"[\s-]*(?:km\.?(?!\w|/)|kilometers?)"),
    "timer om måneden": Measure(
        ("time", "t/m", "t. pr"),
        rf"[\s-]*(?:timers?|t\.?)(?:\s+(?!om\b|i\b)\w+){{0,3}}?\s*(?:\s(?:om|i|hver|pr\.?|per)\s+(?:\w+\s+)?{_MONTH}|/\s*{_MONTH}"
        rf"|\s{_MONTH}"
        r"|(?P<year>\s(?:om\s+året|årligt|pr\.?\s+år|per\s+år|i\s+løbet\s+af\s+et\s+år))"
        r"|(?P<week>\s(?:om\s+ugen|pr\.?\s+uge|hver\s+uge|ugentligt?)|/\s*uge))",
    ),
    "uger": Measure(
        ("uge", "dag", "måned", "mdr"),
        r"[\s-]*(?:uger?|(?P<workday>(?:hver|arbejds)dage?)|(?P<day>dage?)|(?P<month>måned(?:er)?|mdr\.?))(?!\w)",
    ),
}
"""By the unit of a figure; figures in other units are told by rules of their own."""
WRITTEN: Mapping[str, int] = NUMBERS | {"fyrretyve": 40}


@lru_cache(maxsize=8)
def _printed(wording: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])(?P<number>\d+(?:,\d+)?|[a-zæøå]{{1,14}}(?=[\s-])){wording}", re.IGNORECASE)
