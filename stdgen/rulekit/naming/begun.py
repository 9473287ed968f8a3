"""The words of a text become rows of those that begin alike."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

SIGN = 3
"""So many first letters tell most words apart; no compound in a list of names begins with a shorter word."""
Begun = Mapping[str, list[str]]


def begun(words: Iterable[str]) -> Begun:
    """The words by their first letters."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        found[word[:SIGN]].append(word)
    return found


def beginning(first: str, words: Begun) -> list[str]:
    """The words that begin with these letters, of which there are no fewer than tell words apart."""
    return [word for word in words.get(first[:SIGN], ()) if word.startswith(first)]
