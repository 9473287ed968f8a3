"""Text becomes the places where two offices, or a home and an office, stand in a row though only one of them can be meant."""

import re
from collections.abc import Iterator, Sequence

from stdgen.danish.meeting import HOMES, OFFICES
from stdgen.model.pattern import pattern


def two_places(text: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where a home and an office stand side by side, neither within the other: «et møde i hjemmet på kommunens kontor».

    `words` are those of the text in small letters, which tell most text to have none.
    """
    if not (HOMES.isdisjoint(words) or _OFFICES.isdisjoint(words)):
        yield from (match.span() for match in _TWO_PLACES.finditer(text))


def two_offices(text: str) -> Iterator[tuple[int, int]]:
    """Where two offices with capitals stand behind one preposition: «til Visitationen Myndighedsafdelingen»."""
    yield from (match.span("both") for match in _TWO_OFFICES.finditer(text))


_OFFICE = r"[A-ZÆØÅ][a-zæøå]+(?:ingen|ionen|heden|plejen)"
_TWO_OFFICES = pattern(rf"\b(?:til|fra|hos|af|ved)\s+(?P<both>{_OFFICE}\s+{_OFFICE})\b")
_OFFICES = OFFICES | {"kontor"}
_WHOSE = r"(?:(?:dit|borgerens|eget|vedkommendes|deltagerens|den\s+enkeltes)\s+(?:eget\s+|egen\s+)?)?"
_AT_HOME = rf"(?:i\s+{_WHOSE}(?:hjem(?:met)?|bolig(?:en)?)|hjemme)"
_AT_AN_OFFICE = rf"(?:på|i|hos)\s+(?:kommunens?\s+)?(?:{'|'.join(sorted(_OFFICES))})"
_TWO_PLACES = pattern(rf"\b(?:{_AT_HOME}\s+{_AT_AN_OFFICE}|{_AT_AN_OFFICE}\s+{_AT_HOME})(?!\w|\s+(?:eller|og|samt)\b)", re.IGNORECASE)
