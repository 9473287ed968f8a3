"""A line becomes the passages that it prints between quotation marks."""

from functools import lru_cache
from typing import NamedTuple

from stdgen.model.pattern import pattern


class Passage(NamedTuple):
    """The words between two marks, from `start` to `end` of a text; `closed` unless the second mark is missing."""

    start: int
    end: int
    closed: bool


@lru_cache(maxsize=256)
def passages(text: str) -> tuple[Passage, ...]:
    """Every passage in reading order; one that is not closed reaches to the end of the text."""
    if not any(map(text.__contains__, MARKS)):
        return ()
    found: list[Passage] = []
    opening = _OPENING.search(text)
    while opening:
        closing = _CLOSING.search(text, opening.end())
        found.append(Passage(opening.end(), closing.start() if closing else len(text), closing is not None))
        opening = _OPENING.search(text, closing.end()) if closing else None
    return tuple(found)


MARKS = ("”", "“", "»", '"', "„", "«")
_OPENING = pattern(r"(?<![\w.,;!?…])[”“»\"„«](?=[^\s.,;)])")
_CLOSING = pattern(r"(?<=\S)[”“«»\"](?!\w)")
