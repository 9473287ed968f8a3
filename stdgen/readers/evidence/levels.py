"""Headings get their levels: by typed numbers, else by how much their looks stand out and which stands above which."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from stdgen.model.pattern import pattern
from stdgen.readers.evidence.lines import Line
from stdgen.readers.evidence.numbering import number_of
from stdgen.readers.evidence.said import Key

DEEPEST = 6
SAME_SIZE = 0.6

_ANNEX = pattern(r"bilag(?:\s+(?:\d{1,2}|[A-ZÆØÅ]|[IVX]{1,4})(?:[.:]|\s|$)|[.:]?$|:)", re.IGNORECASE)


def levels(headings: Sequence[Line]) -> list[int]:
    """A level from 1 for each heading, the first of them never deeper than those that follow on its look."""
    numbers = [_depth(number_of(line.words)) for line in headings]
    if headings and sum(map(bool, numbers)) > len(headings) / 2:
        return _by_number(headings, numbers)
    looks = _looks(headings)
    order = _order(headings, looks)
    own = _annexes_own(headings, looks)
    return _from_the_top([1 if look in own else min(order.index(look) + 1, DEEPEST) for look in looks])


def _looks(headings: Sequence[Line]) -> list[Key]:
    """The headings' looks as far as they tell levels apart.

    That letters stand apart is not seen in every line: where the first headings seem not to have it, it tells nothing.
    """
    first = {line.key: at for at, line in reversed(list(enumerate(headings)))}
    merged = {key for key in first if key.spaced and first.get(key._replace(spaced=False), len(headings)) < first[key]}
    return [line.key._replace(spaced=False) if line.key in merged else line.key for line in headings]


def _annexes_own(headings: Sequence[Line], looks: Sequence[Key]) -> set[Key]:
    """The looks that only annexes have: an annex stands beside the sections, however it is set."""
    annexes = [bool(_ANNEX.match(line.words)) for line in headings]
    if not any(annexes):
        return set()
    among = list(zip(looks, annexes, strict=True))
    return {look for look, annex in among if annex} - {look for look, annex in among if not annex}


def _by_number(headings: Sequence[Line], numbers: Sequence[int]) -> list[int]:
    """The depth of the number; one without number stands with those set alike that have one."""
    usual: dict[Key, Counter[int]] = {}
    for line, depth in zip(headings, numbers, strict=True):
        if depth:
            usual.setdefault(line.key, Counter())[depth] += 1
    found = [
        depth or (usual[line.key].most_common(1)[0][0] if line.key in usual else 1) for line, depth in zip(headings, numbers, strict=True)
    ]
    return _from_the_top(found)


def _depth(number: str) -> int:
    return number.count(".") + 1 if number[:1].isdigit() else 0


def _order(headings: Sequence[Line], looks: Sequence[Key]) -> list[Key]:
    """The looks from the top down: larger ones first, then those that stand right above others, then those met first."""
    first = {look: at for at, look in reversed(list(enumerate(looks)))}
    above: Counter[tuple[Key, Key]] = Counter()
    for (before, here), (after, there) in pairwise(zip(headings, looks, strict=True)):
        if after.at == before.at + 1 and here != there:
            above[here, there] += 1
    return sorted(first, key=lambda key: (-_size(key, first), -_stands_above(key, first, above), first[key]))


def _size(key: Key, among: Iterable[Key]) -> float:
    """The largest size that is as good as the same."""
    return max(other.size for other in among if abs(other.size - key.size) <= SAME_SIZE)


def _stands_above(key: Key, among: Iterable[Key], above: Counter[tuple[Key, Key]]) -> int:
    return sum(above[key, other] - above[other, key] for other in among if other != key)


def _from_the_top(found: Sequence[int]) -> list[int]:
    """The levels without gaps, and without a jump at the top."""
    used = sorted(set(found))
    return [used.index(level) + 1 for level in found]
