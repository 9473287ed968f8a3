"""The sentences of a text become the passages that stand again under another heading with a word or two put for others.

What stands again word for word is another matter.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from stdgen.danish.related import IN_WORDS, is_number

LEAST_WORDS = 20
"""Words of such a passage, of which one sentence is word for word the same."""
LEAST_SENTENCE = 4
LEAST_CHANGED = 8
"""Words of a sentence in which others stand for one or two."""
MOST_CHANGED = 2


def near_copies(said: Sequence[tuple[str, ...]], under: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int, int]]:
    """Where each stands first and again, and how many sentences it has; `under` are the headings that each sentence stands under."""
    if len(set(said)) == len(said):
        return
    places: dict[tuple[str, ...], list[int]] = {}
    told = 0
    for at, words in enumerate(said):
        if at >= told and len(words) >= LEAST_SENTENCE:
            for first in places.get(words, ()):
                back, length = _extent(said, under, first, at) if under[first] != under[at] else (0, 0)
                again = said[at - back : at - back + length]
                copied = again == said[first - back : first - back + length]
                if length > 1 and at - back >= told and not copied and sum(map(len, again)) >= LEAST_WORDS:
                    yield first - back, at - back, length
                    told = at - back + length
                    break
        places.setdefault(words, []).append(at)


def _extent(said: Sequence[tuple[str, ...]], under: Sequence[tuple[str, ...]], first: int, second: int) -> tuple[int, int]:
    """How many sentences before these two are nearly the same too, and how many there are in all."""
    back = ahead = 0
    while first - back > 0 and _is_near(said, under, first - back - 1, second - back - 1, (first, second)):
        back += 1
    while second + ahead + 1 < len(said) and _is_near(said, under, first + ahead + 1, second + ahead + 1, (first, second)):
        ahead += 1
    return back, back + ahead + 1


def _is_near(said: Sequence[tuple[str, ...]], under: Sequence[tuple[str, ...]], one: int, other: int, anchors: tuple[int, int]) -> bool:
    """Whether two sentences under the headings of their anchors are the same but for a word or two that are no figures."""
    if under[one] != under[anchors[0]] or under[other] != under[anchors[1]]:
        return False
    mine, theirs = said[one], said[other]
    if mine == theirs:
        return True
    if min(len(mine), len(theirs)) < LEAST_CHANGED or abs(len(mine) - len(theirs)) > MOST_CHANGED:
        return False
    less, more = Counter(mine) - Counter(theirs), Counter(theirs) - Counter(mine)
    if max(less.total(), more.total()) > MOST_CHANGED:
        return False
    return not any(is_number(word) or word in IN_WORDS for word in (*less, *more))
