"""A document becomes the places where one of some names stands in its words, told in small letters and with any ending."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from stdgen.model.document import Document, Location
from stdgen.rulekit.citing.past import NAMES, stretches, within
from stdgen.rulekit.signs import holding
from stdgen.rulekit.wording import spaced
from stdgen.rulekit.words import Line, place, printed


class Named(NamedTuple):
    """A name (`name`, as it was asked for) where it stands from `start` to `end` of a line's text."""

    line: Line
    start: int
    end: int
    name: str

    @property
    def at(self) -> Location:
        """Where the words stand."""
        return place(self.line, self.start, self.end)

    @property
    def words(self) -> str:
        """The words as printed, white space collapsed."""
        return printed(self.line, self.start, self.end)


def named(document: Document, names: Iterable[str], endings: str) -> Iterator[Named]:
    """Each place where one of the names stands with one of the endings (`en|ens|s`), but for sentences that tell of the past.

    Of names that begin alike the longest is found; the mark of a note may stand behind it. A name given in capitals is one only
    in capitals, in a line that has small letters too.
    """
    given = {name.lower(): name for name in names}
    known = tuple(sorted(given, key=len, reverse=True))
    if not known:
        return
    for line in holding(document, _shortest(known)):
        small = line.text.lower()
        past = stretches(line.text, NAMES)
        for match in _any_of(known, endings).finditer(small):
            name = given[" ".join(match["name"].split())]
            if len(small) == len(line.text) and not within(match.start(), past) and (name.islower() or _is_in_capitals(line.text, match)):
                yield Named(line, match.start(), match.end(), name)


def _is_in_capitals(text: str, match: re.Match[str]) -> bool:
    """Whether the name stands in capitals among words that do not, and is no address."""
    rest = text[: match.start()] + text[match.end() :]
    return text[slice(*match.span("name"))].isupper() and any(map(str.islower, rest)) and not text.startswith(".dk", match.end())


@lru_cache(maxsize=8)
def _shortest(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names that hold no other: a text without these has none."""
    return tuple(name for name in names if not any(other in name and other != name for other in names))


@lru_cache(maxsize=8)
def _any_of(names: tuple[str, ...], endings: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<name>{'|'.join(map(spaced, names))})(?:{endings})?(?![^\W\d]|-)")
