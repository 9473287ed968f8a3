"""Words become whether two phrases of which only one can stand may meet between them: the cheap question, for every sentence."""

from collections.abc import Collection, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from stdgen.danish.kinds import LAST_OF_KINDS, kind_of
from stdgen.danish.little_words import MEETING


class Beside(NamedTuple):
    """Words in small letters: those that may end a first phrase, those that may begin a second, and who or what may be put for another.

    `either` are all of which something may follow.
    """

    first: frozenset[str]
    second: frozenset[str]
    kinds: Mapping[str, str]
    either: frozenset[str]


def beside(words: Collection[str]) -> Beside:
    """What of these words, told in small letters, may stand where two rival phrases meet."""
    both: list[str] = []
    before: list[str] = []
    kinds: dict[str, str] = {}
    for word in words:
        end, kind = _stands(word)
        if end is _End.BOTH:
            both.append(word)
        elif end is _End.FIRST:
            before.append(word)
        if kind:
            kinds[word] = kind
    first = frozenset(both).union(before)
    return Beside(first, ARTICLES.union(both), kinds, first.union(kinds, MEETING, HOMES, OFFICES))


class _End(Enum):
    """What a word may be by its ending: the last of a first phrase, or that and the first of a second one."""

    FIRST = "first"
    BOTH = "both"
    NONE = "none"


@lru_cache(maxsize=8192)
def _stands(word: str) -> tuple[_End, str]:
    """What a word may be by its ending, and what kind of thing or person it names."""
    last = word[-4:]
    kind = kind_of(word) if last in LAST_OF_KINDS else ""
    if last in LAST_FOUR or (len(word) <= 2 and word.isdigit()):
        return _End.BOTH, kind
    return (_End.FIRST if last[-1] == "s" or last[-3:] == "ede" else _End.NONE), kind


def may_meet(words: Sequence[str], ends: Beside) -> bool:
    """Whether two of these words in a row may be where rival phrases meet; most sentences have none such."""
    first, second, kinds, either = ends
    for one, other in pairwise(words):  # a generator would take half as long again
        if one in either and (
            (one in first and other in second)
            or (one in MEETING and other in MEETING[one])
            or (one in kinds and kinds[one] == kinds.get(other))
            or (other in _IN and (one in HOMES or one in OFFICES))
        ):
            return True
    return False


DEFINITES = "eren|sonen|erne|elsen|ingen|heden|ionen|satsen|hjælpen|støtten|munen|isten|enten|delen|uddet|emmet|mødet|stedet"
"""How nouns end that are told as known: «borgeren», «støtten»."""
GENITIVES = "erens|ernes|elsens|ingens|hedens|munens|ionens|istens|entens|buddets|stedets|emmets|ngens"
"""How their genitives end."""
LAST_FOUR = frozenset(each[-4:] for each in f"{DEFINITES}|{GENITIVES}".split("|"))
HOMES = frozenset(("hjemmet", "hjem", "bolig", "boligen", "hjemme"))
OFFICES = frozenset("rådhuset værestedet værkstedet borgerservice jobcentret aktivitetscentret dagcentret visitationen kontoret".split())  # noqa: SIM905  # words in quotation marks are harder to read
"""Places of which none is in a home."""
_IN = frozenset(("i", "på", "hos"))
ARTICLES = frozenset(("den", "det", "de"))
