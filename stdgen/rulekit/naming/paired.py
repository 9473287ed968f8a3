"""Pairs of words become the places of the one to give up, where both name the same thing in a text."""

from collections.abc import Iterable, Iterator

from stdgen.rulekit.naming.sole import are_of_no_trip, are_of_one_trip, gives_help, is_a_name, is_anothers, is_aside, is_enough, is_told
from stdgen.rulekit.naming.twins import Found, Pair, are_told_apart, places, stem
from stdgen.rulekit.prose import Passage


def paired(passages: list[Passage], title: list[Passage], text: str, pairs: Iterable[Pair]) -> Iterator[tuple[list[Found], str]]:
    """The places of the rarer name of each pair, with the commoner one; `text` is all of the passages in small letters."""
    for pair in pairs:
        if stem(pair.one) not in text or stem(pair.other) not in text or (pair.barred and places(pair.barred, passages)):
            continue
        first, second = places(pair.one, passages, pair.none), places(pair.other, passages, pair.none)
        if pair.titled:
            yield from _titled(pair, title, first, second)
        elif _are_one(first, second, pair):
            yield (second, pair.one) if len(second) <= len(first) else (first, pair.other)


def _titled(pair: Pair, title: list[Passage], first: list[Found], second: list[Found]) -> Iterator[tuple[list[Found], str]]:
    """The other name of the service that the title names, in a sentence on it; «ledsageordningen» may be the scheme, not the help."""
    for kept, other, found in ((pair.one, pair.other, second), (pair.other, pair.one, first)):
        own = [each for each in found if is_enough(each) and not each[1][0].lower().endswith(_DEFINITE)]
        own = [each for each in own if not (is_a_name(each[1]) or is_anothers(each[1]) or gives_help(each[1]))]
        if own and places(kept, title) and not places(other, title):
            yield own, kept


def _are_one(first: list[Found], second: list[Found], pair: Pair) -> bool:
    """Whether both stand as often as they must, or once each where that is enough, and nobody tells them apart."""
    both = [(one, other) for one in first for other in second]
    if not both or any(are_told_apart(*each) for each in both):
        return False
    return min(len(first), len(second)) >= pair.times or any(_are_sure(one, other, pair) for one, other in both)


def _are_sure(one: Found, other: Found, pair: Pair) -> bool:
    """Whether the text's own sentences tell of one known thing, «byrådet», or of one trip; of a `sure` pair any such words do."""
    if pair.sure and not pair.trip:
        return not any(is_anothers(each[1]) or is_told(each) or is_aside(each[1]) for each in (one, other))
    own = is_enough(one) and is_enough(other)
    if pair.trip:
        return own and (are_of_one_trip(one, other) or (pair.sure and are_of_no_trip(one, other)))
    if is_anothers(one[1]) or is_anothers(other[1]):
        return False
    return (own or one[0] is other[0]) and all(each[1][0].lower().endswith(_DEFINITE) for each in (one, other))


_DEFINITE = ("ordninger", "en", "et", "ne", "ens", "ets", "nes")
