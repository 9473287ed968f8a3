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

    Of names that begin alike the longest is found; the mark of a note may stand behind it.
    """
    known = tuple(sorted(names, key=len, reverse=True))
    if not known:
        return
    for line in holding(document, _shortest(known)):
        small = line.text.lower()
        past = stretches(line.text, NAMES)
        for match in _any_of(known, endings).finditer(small):
            if len(small) == len(line.text) and not within(match.start(), past):
                yield Named(line, match.start(), match.end(), " ".join(match["name"].split()))


@lru_cache(maxsize=8)
def _shortest(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names that hold no other: a text without these has none."""
    return tuple(name for name in names if not any(other in name and other != name for other in names))


@lru_cache(maxsize=8)
def _any_of(names: tuple[str, ...], endings: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<name>{'|'.join(map(spaced, names))})(?:{endings})?(?![^\W\d]|-)")
