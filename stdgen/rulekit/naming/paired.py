"""Pairs of words become the places of the one to give up, where both name the same thing in a text."""

from collections.abc import Iterable, Iterator

from stdgen.rulekit.naming.sole import are_of_one_trip, is_anothers, is_enough
from stdgen.rulekit.naming.twins import Found, Pair, are_told_apart, places, stem
from stdgen.rulekit.prose import Passage


def paired(passages: list[Passage], title: list[Passage], text: str, pairs: Iterable[Pair]) -> Iterator[tuple[list[Found], str]]:
    """The places of the rarer name of each pair, with the commoner one; `text` is all of the passages in small letters."""
    for pair in pairs:
        if stem(pair.one) not in text or stem(pair.other) not in text:
            continue
        first, second = places(pair.one, passages), places(pair.other, passages, pair.none)
        if pair.titled:
            yield from _titled(pair, title, first, second)
        elif _are_one(first, second, pair):
            yield (second, pair.one) if len(second) <= len(first) else (first, pair.other)


def _titled(pair: Pair, title: list[Passage], first: list[Found], second: list[Found]) -> Iterator[tuple[list[Found], str]]:
    """The other name of the service that the title names, in a sentence on it; «ledsageordningen» may be the scheme, not the help."""
    for kept, other, found in ((pair.one, pair.other, second), (pair.other, pair.one, first)):
        own = [each for each in found if is_enough(each) and not is_anothers(each[1]) and not each[1][0].lower().endswith(_DEFINITE)]
        if own and places(kept, title) and not places(other, title):
            yield own, kept


def _are_one(first: list[Found], second: list[Found], pair: Pair) -> bool:
    """Whether both stand as often as they must, or once each of the same thing, and nobody tells them apart."""
    both = [(one, other) for one in first for other in second]
    if not both or any(are_told_apart(*each) for each in both):
        return False
    if min(len(first), len(second)) >= pair.times:
        return True
    return any((pair.trip and are_of_one_trip(*each)) or _are_of_one_thing(*each) for each in both)


def _are_of_one_thing(one: Found, other: Found) -> bool:
    """Whether one paragraph speaks of a known thing by both names: «fristen er …, tiden er …»."""
    return one[0] is other[0] and all(each[1][0].lower().endswith(_DEFINITE) and not is_anothers(each[1]) for each in (one, other))


_DEFINITE = ("en", "et", "ne", "ens", "ets", "nes")
