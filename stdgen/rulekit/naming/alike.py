"""The words of a text become pairs of compounds that differ in one part only, by parts that mean the same."""

from collections.abc import Iterator
from itertools import combinations, product

from stdgen.rulekit.naming.begun import Begun, beginning
from stdgen.rulekit.naming.twins import Pair, beginnings, lasts


def alike(words: Begun) -> Iterator[Pair]:
    """Of these words in small letters: «statusmøde» and «statussamtale».

    Two last parts may differ a little in what they mean, so each word must stand twice; two first parts only name the thing.
    """
    yield from _by_last(words)
    for parts in beginnings():
        behind = {part: held for part in parts if (held := _lasts(part, words))}
        for one, other in combinations(behind, 2):
            for last in sorted({_shared(*each) for each in product(behind[one], behind[other])} - {""}):
                yield Pair(one + last, other + last, (), 1)


def _by_last(words: Begun) -> Iterator[Pair]:
    """The compounds that begin alike; of each row of last parts the commonest is only asked for, never gone through."""
    together = " ".join([word for row in words.values() if len(row) > 1 for word in row if len(word) >= 2 * SHORTEST])
    spaced = f" {together} "
    for parts in lasts():
        ends = [part for part in parts if part in together]
        if len(ends) > 1:
            ends.sort(key=together.count)
        for number, one in enumerate(ends[:-1]):
            for first in sorted(_firsts(one, together)):
                sign = f" {first}"
                yield from (Pair(first + one, first + other, (), 2) for other in ends[number + 1 :] if sign + other in spaced)


def _firsts(last: str, together: str) -> frozenset[str]:
    """What stands before the last part in the compounds with it."""
    found: set[str] = set()
    at = together.find(last)
    while at >= 0:
        start, end = together.rfind(" ", 0, at) + 1, together.find(" ", at)
        ending = together[at + len(last) : end if end >= 0 else None]
        if at - start >= SHORTEST and (ending in _ENDINGS or ending in _PLURAL):
            found.add(together[start:at])
        at = together.find(last, at + len(last))
    return frozenset(found)


def _lasts(first: str, words: Begun) -> frozenset[str]:
    """What stands behind the first part in the compounds with it."""
    least = len(first) + SHORTEST
    return frozenset(word[len(first) :] for word in beginning(first, words) if len(word) > least)


def _shared(one: str, other: str) -> str:
    """The last part that two forms of it are of, or nothing: «betalingen» and «betaling»; «-erne» is an ending."""
    stems = (one[:end] for end in range(SHORTEST + 1, len(one) + 1) if one[:end] == other[:end] and one[:end] not in _ENDINGS)
    return next((stem for stem in stems if {one.removeprefix(stem), other.removeprefix(stem)} <= _PLAIN), "")


SHORTEST = 3
"""Letters of the other part of a compound."""
_ENDINGS = frozenset(
    [each + genitive for each in ("", "en", "n", "et", "t", "er", "r", "erne", "rne", "ene", "ne", "ten", "ter") for genitive in ("", "s")]
)
_PLURAL = ("e", "es")
"""Of «-rådgiver» and «-brev», not of a last part that two words share: «-nedsættelse» has its «-e» always."""
_PLAIN = frozenset(each for each in _ENDINGS if not each.startswith("te"))
"""Without those of words such as «centret», where a letter goes."""
