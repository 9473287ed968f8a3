"""The words of a text become pairs of compounds that differ in one part only, by parts that mean the same."""

from collections.abc import Iterator
from itertools import combinations, product

from stdgen.rulekit.naming.twins import Pair, beginnings, lasts


def alike(together: str) -> Iterator[Pair]:
    """Of these words in small letters, each once in one text with a space between them: «statusmøde» and «statussamtale».

    Two last parts may differ a little in what they mean, so each word must stand twice; two first parts only name the thing.
    """
    spaced = f" {together} "
    for parts in lasts():
        ends = [part for part in parts if part in together]
        for one, other in combinations(ends, 2):
            rarer, commoner = sorted((one, other), key=together.count)
            firsts = (first for first in _firsts(rarer, together) if f" {first}{commoner}" in spaced)
            yield from (Pair(first + one, first + other, (), 2) for first in sorted(firsts))
    for parts in beginnings():
        said = [part for part in parts if f" {part}" in spaced]
        behind = {part: _lasts(part, spaced) for part in said} if len(said) > 1 else {}
        for one, other in combinations(behind, 2):
            for last in sorted({_shared(*each) for each in product(behind[one], behind[other])} - {""}):
                yield Pair(one + last, other + last, (), 1)


def _firsts(last: str, together: str) -> frozenset[str]:
    """What stands before the last part in the compounds with it."""
    found: set[str] = set()
    at = together.find(last)
    while at >= 0:
        start, end = together.rfind(" ", 0, at) + 1, together.find(" ", at)
        if at - start >= SHORTEST and together[at + len(last) : end if end >= 0 else None] in _ENDINGS:
            found.add(together[start:at])
        at = together.find(last, at + len(last))
    return frozenset(found)


def _lasts(first: str, spaced: str) -> frozenset[str]:
    """What stands behind the first part in the compounds with it; each word has a space before and after it."""
    found: set[str] = set()
    at = spaced.find(f" {first}")
    while at >= 0:
        start = at + 1 + len(first)
        end = spaced.find(" ", start)
        if end - start > SHORTEST:
            found.add(spaced[start:end])
        at = spaced.find(f" {first}", end)
    return frozenset(found)


def _shared(one: str, other: str) -> str:
    """The last part that two forms of it are of, or nothing: «betalingen» and «betaling»."""
    stems = (one[:end] for end in range(SHORTEST + 1, len(one) + 1) if one[:end] == other[:end])
    return next((stem for stem in stems if {one.removeprefix(stem), other.removeprefix(stem)} <= _PLAIN), "")


SHORTEST = 3
"""Letters of the other part of a compound."""
_ENDINGS = frozenset(
    [each + genitive for each in ("", "en", "n", "et", "t", "er", "r", "erne", "rne", "ene", "ne", "ten", "ter") for genitive in ("", "s")]
)
_PLAIN = frozenset(each for each in _ENDINGS if not each.startswith("te"))
"""Without those of words such as «centret», where a letter goes."""
