"""A heading's words become how much speaks for each topic, by the weights in `headings.txt`.

The weights are those of a multinomial logistic regression over the signs that `signs` gives of a heading; what they were
learnt from, and how well they do on headings that they were not, stands in `tests/learning`. A line of the file is a sign
and its weights, each a topic's letter and hundredths; the first line names the topics by letter.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path

from stdgen.learnt.stems import stem
from stdgen.model.document import Topic
from stdgen.vocabulary import class_of, parts

MOST_WORDS = 20
LEAST_SPLIT = 6
LETTERS = 3
ALWAYS = "always"
LETTERS_OF_TOPICS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"  # in the order in which the first line names them

Weights = tuple[tuple[Topic | None, int], ...]
"""Topics with hundredths: whole numbers, whose sum is the same in whatever order signs come."""


def evidence(heading: str) -> dict[Topic | None, float]:
    """For each topic, and for none, the sum of the weights of the heading's signs: natural logarithms, up to what all share."""
    rows = _rows()
    found: dict[Topic | None, int] = {}
    for sign in signs(heading):
        if sign in rows:
            for topic, hundredths in _weights(sign):
                found[topic] = found.get(topic, 0) + hundredths
    return {topic: hundredths / 100 for topic, hundredths in found.items()}


def signs(heading: str) -> frozenset[str]:
    """What is seen of a heading: its words, their letters by threes, pairs of words near each other, its form and length."""
    outside, inside = parts(heading)
    words = (*outside, *inside)[:MOST_WORDS]
    names = [class_of(word) or stem(word) for word in words]
    form = {ALWAYS, "asked" if heading.rstrip().endswith("?") else "told", f"words {min(len(words), 9)}"}
    form.update(name for sign, name in _FORMS if sign in heading)
    return frozenset(form).union(_row_signs(names), *map(_word_signs, words))


def _row_signs(names: list[str]) -> Iterator[str]:
    if names:
        yield f"^{names[0]}"
        yield f"{names[-1]}$"
    yield from (f"{names[0]} … {name}" for name in names[1:])
    yield from (f"{one} {two}" for one, two in (*pairwise(names), *zip(names, names[2:], strict=False)))


@lru_cache(maxsize=8192)
def _word_signs(word: str) -> tuple[str, ...]:
    edged = f"<{word}>"
    letters = (edged[at : at + LETTERS] for at in range(len(edged) - LETTERS + 1)) if len(word) >= LEAST_SPLIT else ()
    name = class_of(word)
    return (f"={stem(word)}", *((name,) if name else ()), *(f"'{each}" for each in letters))


@lru_cache(maxsize=8192)
def _weights(sign: str) -> Weights:
    return tuple((_topics()[each[0]], int(each[1:])) for each in _rows()[sign].split(" "))


@cache
def _rows() -> dict[str, str]:
    lines = _text().replace("\t", "\n").split("\n")
    return dict(zip(lines[1:-1:2], lines[2:-1:2], strict=True))


@cache
def _topics() -> dict[str, Topic | None]:
    names = _text().partition("\n")[0].split(" ")
    return {letter: Topic(name) if name != "none" else None for letter, name in zip(LETTERS_OF_TOPICS, names, strict=False)}


@cache
def _text() -> str:
    return Path(__file__).with_name("headings.txt").read_text(encoding="utf-8")


_FORMS = (("§", "section sign"), ("(", "bracket"))
