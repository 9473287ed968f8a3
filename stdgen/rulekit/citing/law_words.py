"""The text of a section of an act becomes its words, as they are compared: in small letters, without the labels of its parts."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from stdgen.model.pattern import pattern

LEFT_OUT = "…"
"""What stands for words that whoever quotes has left out or put into brackets."""


class Word(NamedTuple):
    """A word from `start` to `end` of a text, in small letters and in the one spelling of what is written in several ways."""

    small: str
    start: int
    end: int


class LawWord(NamedTuple):
    """A word of the law from `start` to `end` of the wording, and whether a line or a sentence of the law begins with it."""

    small: str
    opens_line: bool
    opens_sentence: bool
    start: int
    end: int


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """The words of a stretch of text; numbers of points and of «Stk.» are none of them, and no number that the stretch opens with is."""
    plain = _unlabelled(text[:end])
    for match in _WORD.finditer(plain, _label(plain, start)):
        yield Word(_spelt(match[0].lower()), match.start(), match.end())


def small_words(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """The same words without their places, which takes a third of the time."""
    plain = _unlabelled(text[:end])
    small = plain.lower()
    found = _WORD.findall(small, _label(plain, start)) if len(small) == len(plain) else [word.small for word in words(text, start, end)]
    return found if not any(map(small.__contains__, _SPECIAL)) else [*map(_spelt, found)]


def _spelt(small: str) -> str:
    if small[0] in "…[(.":
        return LEFT_OUT
    return _SPELT.get(small, small)


@lru_cache(maxsize=128)
def law_words(text: str) -> Sequence[LawWord]:
    """The words of a wording, one line after the other."""
    found: list[LawWord] = []
    at = 0
    for line in text.splitlines(keepends=True):
        after = 0
        for number, word in enumerate(words(line)):
            opens = number == 0 or ". " in line[after : word.start]
            found.append(LawWord(word.small, number == 0, opens, at + word.start, at + word.end))
            after = word.end
        at += len(line)
    return found


def as_printed(text: str, start: int, end: int) -> str:
    """The words of that stretch as the text prints them, with the section sign before a number and the point of a short word at its end."""
    before = _SIGN.search(text, 0, start)
    after = _SHORT.match(text, end) if text[:end].endswith(_SHORTENED) else None
    return " ".join(text[before.start() if before else start : after.end() if after else end].split())


class LawLine(NamedTuple):
    """A line of the law: its words, and every three of them that follow upon one another."""

    words: Sequence[LawWord]
    small: Sequence[str]
    runs: frozenset[tuple[str, ...]]


@lru_cache(maxsize=128)
def law_lines(text: str) -> Sequence[LawLine]:
    """The lines of a wording that have words."""
    every = law_words(text)
    starts = [at for at, word in enumerate(every) if word.opens_line]
    lines = [every[start:end] for start, end in zip(starts, [*starts[1:], len(every)], strict=True)]
    return [LawLine(line, small, threes(small)) for line in lines for small in ([word.small for word in line],)]


@lru_cache(maxsize=128)
def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Every three words of a wording that follow upon one another."""
    return threes([word.small for word in law_words(text)])


def threes(small: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """Every three words that follow upon one another."""
    return frozenset(zip(small, small[1:], small[2:], strict=False))


@lru_cache(maxsize=128)
def openers(text: str) -> frozenset[str]:
    """The first two words of each line of a wording, without which none of its lines is printed."""
    found = law_words(text)
    return frozenset(f"{word.small} {after.small}" for word, after in pairwise(found) if word.opens_line)


@lru_cache(maxsize=128)
def beginnings(text: str) -> frozenset[tuple[str, ...]]:
    """The first three words of each line of a wording."""
    found = law_words(text)
    return frozenset(tuple(each.small for each in found[at : at + 3]) for at, word in enumerate(found) if word.opens_line)


def _label(text: str, start: int) -> int:
    """Where the number ends that a line of a section opens with."""
    label = _LABEL.match(text, start)
    return label.end() if label else start


def _unlabelled(text: str) -> str:
    """The text with blanks for the numbers of points and of «Stk.» within it, which print may set in lines of their own or not."""
    return _POINT.sub(lambda match: " " * len(match[0]), text)


_LABEL = pattern(r"\s*[\"”“»]?(?:§+\s*\d+(?:\s?[a-zæøå](?!\w))?\s?[.:–-]?|[Ss]tk\.?\s*\d+\s?[.:]?|\(?(?:\d{1,2}|[a-z])\s?[).])\s*")
_POINT = pattern(r"\b[Ss]tk\.\s*\d+[.:]|(?<![\w§])\(?(?:\d{1,2}|[a-z])\)")
_WORD = pattern(r"(?:…|\.{3}|[\[(]\s*(?:…|\.{2,3}|-{1,3})\s*[\])]|\[[^\]]{1,40}\])|\d+|[Mm]\.\s?[Vv]\.|[^\W\d_]+")
_SIGN = pattern(r"§{1,2}\s?$")
_SHORT = pattern(r"\.")
_SHORTENED = ("jf", "stk", "nr", "pkt", "pct", "kr", "mv")
_SPECIAL = ("…", "...", "[", "(.", "(-", "jfr", "jævnfør", "m.v", "m. v")
"""A text with a word that is written in several ways, or with dots for words, holds one of these in small letters."""
_SPELT = {"jfr": "jf", "jævnfør": "jf", "m.v.": "mv", "m. v.": "mv"}
