"""The words that two sentences speak of become those that say the same in two forms, and those that only one of them has."""

from functools import lru_cache

from stdgen.danish.related import related
from stdgen.rulekit.rivals.stating import root

LEAST_PREFIX = 4


@lru_cache(maxsize=8192)
def is_kin(word: str, other: str) -> bool:
    """Whether two words say the same in two forms: «besvaret» and «svar», «trivsel» and «trives»."""
    if related(word, other):
        return True
    mine, theirs = root(word), root(other)
    if mine[:LEAST_PREFIX] != theirs[:LEAST_PREFIX]:
        return False
    same = next((at for at, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), min(len(mine), len(theirs)))
    return same >= LEAST_PREFIX and 3 * same >= 2 * max(len(mine), len(theirs))


def paired(one: dict[str, str], other: dict[str, str]) -> tuple[list[str], list[str], list[str]]:
    """Words of the one, told by their roots, that have a kin in the other under another root, and those of each that have none."""
    common = one.keys() & other.keys()
    pairs: list[str] = []
    left: list[str] = []
    right = [word for key, word in other.items() if key not in common]
    for word in (word for key, word in one.items() if key not in common):
        match = next((each for each in right if is_kin(word, each)), None)
        if match is None:
            left.append(word)
        else:
            right.remove(match)
            pairs.append(word)
    return pairs, left, right
