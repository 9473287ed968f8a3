"""Words in small letters become the first of several wordings of one thing, each looked for only where its sign stands.

Python finds a plain sign many times faster than a pattern, and a pattern whose sign stands nowhere is never compiled.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from stdgen.model.pattern import pattern


class Wording:
    """Ways to say one thing: plain words, or a pattern with the signs (parted by `|`) of which all that it matches holds one.

    Patterns are asked of small letters and know nothing of others.
    """

    __slots__ = ("_plain", "_ways", "_words", "ways")

    def __init__(self, *ways: str | tuple[str, str]) -> None:
        """Plain words parted by `|`, or pairs of signs and pattern, in any order."""
        self.ways = ways
        self._plain: tuple[str, ...] = ()
        self._ways: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] | None = None
        self._words: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = ()

    def found(self, words: str) -> bool:
        """Whether one of the ways stands in these words, which are in small letters."""
        ways = self._read() if self._ways is None else self._ways
        for sign in self._plain:
            if sign in words:
                return True
        for signs, each in ways:
            for sign in signs:
                if sign in words:
                    if each.search(words):
                        return True
                    break
        return False

    def search(self, words: str, start: int = 0) -> re.Match[str] | None:
        """The first that stands there from `start` on, the longest of those that begin together."""
        found = [match for each in self._asked(words) if (match := each.search(words, start))]
        return min(found, key=lambda match: (match.start(), -match.end())) if found else None

    def all(self, words: str) -> Iterator[re.Match[str]]:
        """Every place where one of the ways stands, way by way."""
        for each in self._asked(words):
            yield from each.finditer(words)

    def _asked(self, words: str) -> Iterator[re.Pattern[str]]:
        for signs, each in (*(self._read() if self._ways is None else self._ways), *self._words):
            for sign in signs:
                if sign in words:
                    yield each
                    break

    def _read(self) -> tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]:
        self._plain = tuple(sign for way in self.ways if isinstance(way, str) for sign in way.split("|"))
        self._words = tuple(((sign,), pattern(re.escape(sign))) for sign in self._plain)
        self._ways = tuple((tuple(way[0].split("|")), pattern(way[1])) for way in self.ways if not isinstance(way, str))
        return self._ways


@lru_cache(maxsize=4096)
def spaced(name: str) -> str:
    """A pattern of the name with any white space between its words."""
    return r"\s+".join(map(re.escape, name.split()))


def small(text: str) -> str:
    """The text in small letters, each at its own offset: the few letters that would become two stay as they are."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
