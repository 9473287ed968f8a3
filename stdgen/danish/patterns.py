"""Rows of words become patterns of a heading's wording, each understood only when it is needed.

A row is a pattern's words in order; what its signs mean stands at the head of `lexicon.txt`.
"""

from collections.abc import Iterator, Mapping
from functools import reduce
from typing import NamedTuple

from stdgen.model.document import Topic

ENDINGS = ("", "n", "r", "s", "e", "t", "en", "er", "et", "ne", "ns", "rs", "ens", "ers", "ets", "ene", "rne", "erne", "ernes", "rnes")


class Pattern(NamedTuple):
    """Words in order, each a set of alternatives; `absent` must not occur; `first` binds the first to the heading's
    start, a `weak` pattern yields to any other."""

    topic: Topic | None
    words: tuple[frozenset[str], ...]
    absent: frozenset[str]
    first: bool
    weak: bool
    priority: int


class Lexicon(NamedTuple):
    """All rows by the alternatives of their first word, all alternatives by how they are matched, and the named classes.

    `keywords` are the alternatives of the rows of one word, `opening` those among them that count only as a heading's first.
    """

    rows: dict[str, list[tuple[str, str]]]
    classes: dict[str, str]
    exact: frozenset[str]
    stems: frozenset[str]
    heads: dict[str, str]
    keywords: frozenset[str]
    opening: frozenset[str]


def read(text: str) -> Lexicon:
    """The rows of a text, told apart by their first words and no more."""
    classes = dict(_classes(text))
    rows: dict[str, list[tuple[str, str]]] = {}
    single: set[tuple[str, str]] = set()
    for name, row in _rows(text):
        first, _, rest = row.lstrip("~^").partition(" ")
        alternatives = _alternatives(first, classes)
        for literal in alternatives:
            rows.setdefault(literal, []).append((name, row))
        if (not rest or rest[0] == "!") and row[0] != "~":
            single.update((literal, row[0]) for literal in alternatives)
    every = frozenset(reduce(lambda words, sign: words.replace(sign, " "), _SIGNS, text).split())
    return Lexicon(
        rows=rows,
        classes=classes,
        exact=every,
        stems=frozenset(word[:-1] for word in every if word.endswith("*")),
        heads={word[1:] + ending: word for word in every if word.startswith("*") for ending in ENDINGS},
        keywords=frozenset(word for word, _ in single),
        opening=frozenset(word for word, sign in single if sign == "^"),
    )


def understood(name: str, row: str, classes: Mapping[str, str]) -> Pattern:
    """The pattern that a row of the section `name` writes, with the words of the classes that it names."""
    words = row.lstrip("~^").split()
    topic = None if name == "none" else Topic(name)
    absent = [each for word in words if word.startswith("!") for each in _alternatives(word[1:], classes)]
    return Pattern(
        topic=topic,
        words=tuple(frozenset(_alternatives(word, classes)) for word in words if not word.startswith("!")),
        absent=frozenset([*absent, "ikke"] if topic in _AFFIRMED and "ikke" not in row else absent),
        first="^" in row,
        weak=row.startswith("~"),
        priority=2 if topic is None else _PRIORITY.get(topic, 0),
    )


def is_misspelt(word: str, plain: str) -> bool:
    """Whether one letter too many, too few, wrong or out of turn makes the word out of `plain` and an ending."""
    same = next((at for at, (one, other) in enumerate(zip(word, plain, strict=False)) if one != other), min(len(word), len(plain)))
    rests = ((0, 0), (1, 1), (1, 0), (0, 1)) + (((2, 2),) if word[same : same + 2] == plain[same : same + 2][::-1] else ())
    return any(
        word.startswith(plain[same + theirs :], same + ours) and word[same + ours + len(plain[same + theirs :]) :] in ENDINGS
        for ours, theirs in rests
    )


def _alternatives(word: str, classes: Mapping[str, str]) -> list[str]:
    alternatives = word.split("|")
    if "@" not in word:
        return alternatives
    return [each for part in alternatives for each in classes.get(part, part).split("|")]


def _classes(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        name, is_class, words = line.partition(" = ")
        if is_class:
            yield name, words


def _rows(text: str) -> Iterator[tuple[str, str]]:
    name = ""
    for line in text.splitlines():
        if line.startswith("["):
            name = line[1:-1]
        elif line and line[0] != "#" and " = " not in line:
            yield from ((name, row) for row in line.split("; "))


_AFFIRMED = frozenset((Topic.CONTENT, Topic.TARGET_GROUP, Topic.EXTENT, Topic.PURPOSE, Topic.NEEDS))
"""Topics whose wording means another one as soon as it says «ikke»."""
_PRIORITY = {Topic.COMPLAINT_ACCESS: 1}
"""That somebody may complain counts before what the complaint is about."""
_SIGNS = "|;=~^!"
