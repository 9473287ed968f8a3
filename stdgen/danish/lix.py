"""Danish text becomes its readability figure.

LIX is the words of a sentence on average plus the share of long words in percent; a word is long from seven letters on
(C.H. Björnsson: Läsbarhet, 1968). A full stop ends a sentence, so do a colon and a sign that opens a point of a list.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.pattern import pattern

LONG = 7
"""The letters of the shortest long word."""


class Measure(NamedTuple):
    """How many words, how many of them long, and how many sentences."""

    words: int = 0
    long: int = 0
    sentences: int = 0

    @property
    def lix(self) -> int:
        """The figure in whole points; 0 for no text."""
        return round(self.sentence_words + self.long_share) if self.words else 0

    @property
    def sentence_words(self) -> float:
        """Words of a sentence on average."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def long_share(self) -> float:
        """Long words in a hundred."""
        return 100 * self.long / self.words if self.words else 0.0


def measured(text: str) -> Measure:
    """The measure of a paragraph; addresses on the web and of mail are no words."""
    found = words(text)
    if not found:
        return Measure()
    held = len([1 for statement in statements(text) if statement.text[0].isalnum() or any(map(str.isalnum, statement.text))])
    return Measure(len(found), len([1 for word in found if len(word) >= LONG]), held or 1)


def total(measures: Iterable[Measure]) -> Measure:
    """Several measures as one."""
    held = tuple(measures)
    return Measure(*map(sum, zip(*held, strict=True))) if held else Measure()


def statements(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, each ended by a colon or a sign of a list too; offsets are those of the text."""
    if ":" not in text and "•" not in text:
        return sentences(text)
    return tuple(part for sentence in sentences(text) for part in _parts(sentence))


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The words of a text in order, figures included; «§ 83» is one, «social- og» two."""
    plain = _ADDRESS.sub(" ", text) if "@" in text or "/" in text or "www." in text else text
    return tuple(_WORD.findall(plain))


def _parts(sentence: Sentence) -> Iterable[Sentence]:
    start = 0
    for stop in (*_PART_ENDS.finditer(sentence.text), None):
        end = stop.end() if stop else len(sentence.text)
        held = sentence.text[start:end]
        if plain := held.strip():
            first = sentence.start + start + len(held) - len(held.lstrip())
            yield Sentence(first, first + len(plain), plain)
        start = end


_WORD = pattern(r"[^\W_]+(?:[-’'.,:][^\W_]+)*")
_ADDRESS = pattern(r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:dk|com|eu|nu|org)(?:/\S*)?")
_PART_ENDS = pattern(r"[:•▪](?:(?<=:)(?=\s)|(?<!:))\s*")
