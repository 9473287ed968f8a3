"""A passage's words become how much speaks for it telling this or that, by the weights in `passages/`.

Patterns know the wordings that were thought of; the weights know wordings like those of some ten thousand labelled passages.
A rule that asks both finds what neither alone does. The weights are those of a logistic regression over a passage's words and
pairs of words; a line of a file is a sign and its weight in hundredths, the first line what speaks for any passage at all.
"""

import math
from enum import StrEnum
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from stdgen.learnt.stems import stem
from stdgen.model.pattern import pattern

MOST_WORDS = 400
"""What comes after is not weighed: a longer passage tells of several things."""


class Telling(StrEnum):
    """What a passage may tell; each has a file of weights by its name."""

    PURPOSE = "purpose"
    TARGET_GROUP = "target_group"
    ASSESSMENT = "assessment"
    LEGAL_BASIS = "legal_basis"
    PROCESSING_DEADLINE = "processing_deadline"
    DRAFT = "draft"
    REFUSAL = "refusal"
    CEILING = "ceiling"
    ONLY_IN_WRITING = "only_in_writing"
    POINTS_ELSEWHERE = "points_elsewhere"
    WRONG_DEADLINE = "wrong_deadline"
    PAST_THE_MUNICIPALITY = "past_the_municipality"
    CHANGED = "changed"
    FIXED_AGE = "fixed_age"


@lru_cache(maxsize=4096)
def odds(telling: Telling, passage: str) -> float:
    """The natural logarithm of the odds that the passage tells it: 0 where as much speaks for as against, 3 where it is sure."""
    weights = _weights(telling)
    found = signs(passage)
    return (weights[ALWAYS] + sum(weights.get(sign, 0) for sign in found) / math.sqrt(len(found) or 1)) / 100


@lru_cache(maxsize=1024)
def signs(passage: str) -> frozenset[str]:
    """What is seen of a passage: its words without their endings, figures by their length, and pairs of neighbours."""
    words = _WORDS.findall(passage.casefold().replace("\u00ad", ""))[:MOST_WORDS]
    names = [FIRST, *map(_name, words), LAST]
    return frozenset(names[1:-1]).union(f"{one} {two}" for one, two in pairwise(names))


@lru_cache(maxsize=8192)
def _name(word: str) -> str:
    return "9" * min(len(word), LONGEST_FIGURE) if word.isdigit() else stem(word)


@cache
def _weights(telling: Telling) -> dict[str, int]:
    text = Path(__file__).parent.joinpath("passages", f"{telling}.txt").read_text(encoding="utf-8")
    cells = text.replace("\t", "\n").split("\n")
    return dict(zip(cells[:-1:2], map(int, cells[1:-1:2]), strict=True))


ALWAYS = ""
FIRST = "^"
LAST = "$"
LONGEST_FIGURE = 4
_WORDS = pattern(r"[^\W\d_]+|\d+|[§%:?!()\[\]«»\"”/–¶]")
