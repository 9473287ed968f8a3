"""Text becomes the words and phrases in it that stand twice in a row where good Danish has them once."""

import re
from collections.abc import Iterator, Sequence
from operator import eq
from typing import NamedTuple

from stdgen.danish.said_twice import may_stand_twice
from stdgen.model.pattern import pattern


class Doubled(NamedTuple):
    """Characters from `start` up to `end`, what they say, and what they should: the same once."""

    start: int
    end: int
    text: str
    once: str


def may_be_doubled(words: Sequence[str]) -> bool:
    """Whether something stands twice in a row in these words of a sentence, told in small letters; most sentences say no word twice."""
    again = len(words) - len(set(words))
    if not again:
        return False
    if any(map(eq, words, words[1:])):
        return True
    return again > 1 and any(_repeats(words, length) for length in PHRASE)


def doubled(text: str) -> Iterator[Doubled]:
    """Each word or phrase with itself after it, a space between, in the order of the text; words that may stand twice left out."""
    words = [word.lower() for word in text.split()]
    phrases = _phrases(text) if any(_repeats(words, length) for length in PHRASE) else ()
    for match in sorted((*_words(text), *phrases), key=re.Match.start):
        yield Doubled(match.start(), match.end(), match[0], match[1])


PHRASE = (2, 3, 4)
"""Words of a phrase that was put in without the old one going out."""


def _repeats(words: Sequence[str], length: int) -> bool:
    if sum(map(eq, words, words[length:])) < length:
        return False
    return any(words[at : at + length] == words[at + length : at + 2 * length] for at in range(len(words) - 2 * length + 1))


def _words(text: str) -> Iterator[re.Match[str]]:
    yield from (match for match in _TWICE.finditer(text) if not may_stand_twice(match))
    if "," in text:
        yield from _COMMA_TWICE.finditer(text)


def _phrases(text: str) -> Iterator[re.Match[str]]:
    for match in _PHRASE_TWICE.finditer(text):
        words = match[1].lower().split()
        if (
            len(set(words)) > 1
            and not (len(words) == PHRASE[0] and (words[1] in _IDIOM or (words[0] == "og" and _GROWING.fullmatch(words[1]))))
            and not match[0][len(match[1]) :].lstrip()[0].isupper()
        ):
            yield match


_TWICE = pattern(r"(?<![\w&/'’.-])(?!x+\b)([^\W\d_]+)[^\S\n]+\1(?![\w&/'’-])", re.IGNORECASE)
_COMMA_TWICE = pattern(r"\b(at|og|eller|samt),[^\S\n]+\1(?!\w)", re.IGNORECASE)
"""Words behind which no comma parts the same again."""
_PHRASE_TWICE = pattern(r"(?<![\w&/'’.-])((?:[^\W\d_]+[^\S\n]+){1,3}?[^\W\d_]+)[^\S\n]+\1(?![\w&/'’-])", re.IGNORECASE)
_IDIOM = frozenset("og for efter eller ved om til på i af med mod over".split())  # noqa: SIM905  # words in quotation marks are harder to read
"""«dag for dag for dag», «mere og mere og mere»."""
_GROWING = pattern(r"\w+re|mange|igen|atter")
"""«…, og mere og mere sker uden hjælp»."""
