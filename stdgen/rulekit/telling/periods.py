"""Danish text becomes the lengths of time that it names: `fire uger`, `14 dage`, `en måned`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.wording import small

_ONES = ("nul", "en|et|én|ét|een|eet", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni")
_TEENS = ("ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten")
_TENS = {"tyve": 20, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60, "halvfjerds": 70, "firs": 80, "halvfems": 90}
_PLAIN = {word: number for number, words in enumerate(_ONES + _TEENS) for word in words.split("|")} | _TENS | {"hundrede": 100}
NUMBERS = _PLAIN | {
    f"{one.split('|')[0]}og{word}": tens + number for number, one in enumerate(_ONES) if number for word, tens in _TENS.items()
}
"""What the words for whole numbers mean, up to a hundred."""
HALVES = ("halvanden", "halvandet")
"""A number as well, though not a whole one."""
_DAYS = {"uge": 7, "dag": 1, "døgn": 1, "kalenderdag": 1, "kalenderuge": 7}


class Period(NamedTuple):
    """A length of time between two offsets; `days` is None where months, years, working days or parts of any are counted."""

    start: int
    end: int
    days: int | None


def periods(text: str) -> Iterator[Period]:
    """Every length of time that the text names in days, weeks, months or years."""
    if not may_hold_one(small(text)):
        return
    for match in _PERIOD.finditer(text):
        yield Period(match.start(), match.end(), _days(match))


def _days(match: re.Match[str]) -> int | None:
    count = int(match["figure"]) if match["figure"] else NUMBERS.get(match["word"].casefold())
    unit = match["unit"].casefold()
    return next((count * days for name, days in _DAYS.items() if unit.startswith(name)), None) if count and not match["part"] else None


def may_hold_one(words: str) -> bool:
    """Whether a unit of time can be meant in these words, which are in small letters."""
    return any(unit in words for unit in _UNITS)


_UNITS = ("uge", "dag", "døgn", "måned", "mdr", "år", "kvartal")
_WORDS = "|".join((*HALVES, *sorted(_PLAIN, key=len, reverse=True)))
A_NUMBER = rf"(?:\d{{1,3}}(?:[.,]\d+)?|{_WORDS})"
"""A number as figures or as one of the shorter words, as part of a pattern."""
_PERIOD = pattern(
    rf"(?<![\w.,-])(?:(?:\d{{1,3}}\s?[-–]\s?)?(?P<figure>\d{{1,3}})(?P<part>,\d|\s?[½¼¾])?"
    rf"|(?P<word>(?:(?:en|to|tre|fire|fem|seks|syv|otte|ni)og)?(?:{_WORDS}))(?![a-zæøå]))(?:\s*\(\s*\w+\s*\))?"
    r"(?:\s+(?:hele?t?|halvt?))?[\s-]*"
    r"(?P<unit>(?:kalender)?uger?s?|dage?s?|døgns?|kalenderdage?s?|hverdages?|arbejdsdages?|måned(?:er)?s?|mdr\.?|års?"
    r"|kvartal(?:er)?s?|halvårs?)"
    r"(?![a-zæøå])",
    re.IGNORECASE,
)
