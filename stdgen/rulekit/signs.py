"""A document becomes those of its lines that hold one of some signs, found by one search through all of its text.

Most rules look for what hardly any line has. A plain search in one long text takes a tenth of the time of one in each
line, and a pattern that begins with this or that takes a hundred times as long.
"""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import NamedTuple

from stdgen.model.document import Document
from stdgen.rulekit.once import once
from stdgen.rulekit.words import Line, lines


class Whole(NamedTuple):
    """All text in small letters, a line after the other with a line break between, and the offset at which each begins."""

    lines: tuple[Line, ...]
    small: str
    starts: tuple[int, ...]


def holding(document: Document, signs: Iterable[str]) -> tuple[Line, ...]:
    """The lines in which one of the signs stands, told in small letters and none with a line break, in reading order."""
    return held(_whole(document), signs)


def held(whole: Whole, signs: Iterable[str]) -> tuple[Line, ...]:
    """Those of these lines in which one of the signs stands, in their order."""
    found = {number for sign in signs for number in _numbers(whole, sign)}
    return tuple(whole.lines[number] for number in sorted(found))


def _numbers(whole: Whole, sign: str) -> Iterable[int]:
    at = whole.small.find(sign)
    while at >= 0:
        number = bisect_right(whole.starts, at)
        yield number - 1
        at = whole.small.find(sign, whole.starts[number]) if number < len(whole.starts) else -1


@once
def _whole(document: Document) -> Whole:
    return searchable(lines(document))


def searchable(these: Iterable[Line]) -> Whole:
    """These lines, ready to be searched more than once."""
    every = tuple(these)
    small = [line.text.lower() for line in every]
    return Whole(every, "\n".join(small), tuple(accumulate((len(words) + 1 for words in small), initial=0))[:-1])
