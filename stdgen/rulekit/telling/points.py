"""A point that an order asks for becomes an answer: does the standard speak of it?

A section on one of its topics does, and so does any sentence with words that the law's data give for
it. Such words are parts that one sentence must hold, told in small letters: `opgaver + kommunen|_vi_` asks for both parts, for
one of the ways to say the second; `_` is the edge of a word, and a part that begins with `!` must not stand there.
"""

from collections.abc import Container, Iterator
from functools import cached_property, lru_cache
from itertools import groupby
from typing import NamedTuple

from stdgen.danish.sentences import sentences
from stdgen.model.document import Topic
from stdgen.model.law import Point
from stdgen.model.pattern import pattern
from stdgen.rulekit.spoken import WORD
from stdgen.rulekit.telling.topics import has_section
from stdgen.rulekit.told import Told
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role


class Speaking:
    """What a standard says itself: an act or order that it quotes or cites serves no point."""

    def __init__(self, told: Told) -> None:
        """The service; its sentences are told apart when they are first asked for."""
        self.told = told

    def serves(self, point: Point, elsewhere: Container[Topic]) -> bool:
        """Whether the standard speaks of the point, or another document is said to."""
        topics = [Topic(name) for name in point.topics]
        if any(topic in elsewhere or has_section(self.told.service, topic) for topic in topics):
            return True
        return any(way.stands_in(sentence) for way in map(_way, point.words) for sentence in self._said)

    @cached_property
    def _said(self) -> tuple[str, ...]:
        return tuple(f" {' '.join(WORD.findall(small(sentence)))} " for sentence in _sentences(self.told))


class _Way(NamedTuple):
    """Parts of a sentence, each told in one of several ways; `never` are words that it does not have."""

    parts: tuple[tuple[str, ...], ...]
    never: tuple[str, ...]

    def stands_in(self, sentence: str) -> bool:
        """Whether a sentence of words in small letters, a blank on both sides of each, holds the parts."""
        return all(any(map(sentence.__contains__, part)) for part in self.parts) and not any(map(sentence.__contains__, self.never))


@lru_cache(maxsize=512)
def _way(written: str) -> _Way:
    parts = [part.strip() for part in written.split("+")]
    wanted = tuple(_told(part) for part in parts if not part.startswith("!"))
    return _Way(wanted, tuple(each for part in parts if part.startswith("!") for each in _told(part[1:])))


def _told(part: str) -> tuple[str, ...]:
    """The ways of a part as they stand in a sentence of words, whatever signs are written between theirs."""
    return tuple(_EDGE.sub(" ", " ".join(_SAID.findall(each))) for each in part.split("|"))


def _sentences(told: Told) -> Iterator[str]:
    yield told.service.title
    own = (line for line in told.lines if line.role is not Role.QUOTED)
    for row, together in groupby(own, key=lambda line: line.cell and line.cell[0]):
        if row is not None:
            yield " ".join(line.text for line in together)
            continue
        for line in together:
            yield from (each.text for each in sentences(line.text) if not _cites(each.text, line))


def _cites(sentence: str, line: Line) -> bool:
    """Whether a sentence names law, whose title may hold any of the words."""
    words = small(sentence)
    return "bekendtgørelse" in words or (line.topic is Topic.LEGAL_BASIS and ("§" in words or "lov" in words))


_SAID = pattern(r"\w+")
_EDGE = pattern("_+ ?| ?_+")
