"""Danish text becomes the lengths of time that it names: `fire uger`, `14 dage`, `en måned`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.wording import small

NUMBERS = {
    word: number
    for number, words in enumerate(
        [
            "nul",
            "en|et|én|ét|een",
            "to",
            "tre",
            "fire",
            "fem",
            "seks",
            "syv",
            "otte",
            "ni",
            "ti",
            "elleve",
            "tolv",
            "tretten",
            "fjorten",
            "femten",
            "seksten",
            "sytten",
            "atten",
            "nitten",
            "tyve",
        ]
    )
    for word in words.split("|")
} | {"tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60, "halvfems": 90}
_DAYS = {"uge": 7, "dag": 1, "døgn": 1, "kalenderdag": 1}


class Period(NamedTuple):
    """A length of time between two offsets; `days` is None where months, years or working days are counted."""

    start: int
    end: int
    days: int | None


def periods(text: str) -> Iterator[Period]:
    """Every length of time that the text names in days, weeks, months or years."""
    if not may_hold_one(small(text)):
        return
    for match in _PERIOD.finditer(text):
        count = int(match["figure"]) if match["figure"] else NUMBERS[match["word"].casefold()]
        unit = match["unit"].casefold()
        yield Period(match.start(), match.end(), next((count * days for name, days in _DAYS.items() if unit.startswith(name)), None))


def may_hold_one(words: str) -> bool:
    """Whether a unit of time can be meant in these words, which are in small letters."""
    return any(unit in words for unit in _UNITS)


_UNITS = ("uge", "dag", "døgn", "måned", "mdr", "år")
_PERIOD = pattern(
    rf"(?<![\w.,-])(?:(?P<figure>\d{{1,3}})"
    rf"|(?P<word>{'|'.join(sorted(NUMBERS, key=len, reverse=True))})(?![a-zæøå]))(?:\s*\(\s*\w+\s*\))?(?:\s+hele)?[\s-]*"
    r"(?P<unit>uger?s?|dage?s?|døgns?|kalenderdages?|hverdages?|arbejdsdages?|måned(?:er)?s?|mdr\.?|års?)(?![a-zæøå])",
    re.IGNORECASE,
)
