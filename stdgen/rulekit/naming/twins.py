"""Passages become the places of a name, and pairs of names for one thing those that nobody told apart.

The pairs are a text file under `wordlists`, so that who knows the language can correct it.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from stdgen.danish.sentences import over
from stdgen.model.pattern import pattern
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.signs import letters
from stdgen.rulekit.wording import small

Found = tuple[Passage, re.Match[str]]


class Pair(NamedTuple):
    """Two names of one thing, words that hold the second and are no such name, and how often each must stand there.

    `trip`: once is enough where both are told of the same way from one place to another. `titled`: they are one only where
    the title has the one, which names the service, and the text the other.
    """

    one: str
    other: str
    none: tuple[str, ...]
    times: int
    trip: bool = False
    titled: bool = False


@cache
def pairs() -> tuple[Pair, ...]:
    """The pairs of the list."""
    rows = (Path(__file__).parents[1] / "wordlists" / "twins.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_pair(row) for row in rows if " | " in row and not row.startswith("#"))


def known(together: str) -> Iterator[Pair]:
    """The pairs of the list of which both may stand among these words in small letters, all in one text with a space between them."""
    begun = {word[:_SIGN] for word in together.split(" ")}
    near = (each for each in _signed() if each[0][:_SIGN] in begun and each[1][:_SIGN] in begun)
    return (pair for one, other, pair in near if one in together and other in together)


@cache
def _signed() -> tuple[tuple[str, str, Pair], ...]:
    return tuple((letters(stem(pair.one)), letters(stem(pair.other)), pair) for pair in pairs())


def _pair(row: str) -> Pair:
    words, _, none = row.partition(" ! ")
    one, other, *rest = (each.strip() for each in words.split(" | "))
    times = next((int(each) for each in rest if each.isdigit()), 1)
    return Pair(one, other, tuple(each.strip() for each in none.split(",") if each.strip()), times, "tur" in rest, "titel" in rest)


def stem(name: str) -> str:
    """What stands in every form of the name: «kørslen», «centret»."""
    return name[:-2] if name.endswith(("sel", "ter")) else name


def places(name: str, passages: list[Passage], none: tuple[str, ...] = ()) -> list[Found]:
    """Where the name stands with any ending, but for words that hold it, and for one that is somebody else's."""
    words = _written(name, none)
    first = stem(name).split()[0]
    held = (passage for passage in passages if first in small(passage.text))
    return [(passage, match) for passage in held for match in words.finditer(passage.text) if not _is_another(passage.text, match)]


@lru_cache(maxsize=1024)
def _written(name: str, none: tuple[str, ...]) -> re.Pattern[str]:
    """The name with any ending."""
    written = "".join(f"(?<!{each.removesuffix(name)})" for each in none) + re.escape(name).replace(r"\ ", r"\s+")
    ending = rf"(?:{name[-1]}?(?:en|et|er|erne|ene|ens|ets|ernes)|n|t|r|rne|ne|ns|ts|s)?" if name[-1].isalpha() else ""
    short = rf"|{re.escape(stem(name))}{name[-1]}(?:en|et|er|erne|e|ene|ens|ets)" if stem(name) != name else ""
    return re.compile(rf"(?<![\w/-])(?:{written}{ending}{short})(?![\w-])", re.IGNORECASE)


def _is_another(text: str, match: re.Match[str]) -> bool:
    """Whether the name is somebody else's, a part of a proper name, or of a thing that is moved."""
    before, after = text[: match.start()], match.end()
    if text[match.start()].isupper() and _OFFICE.search(before):
        return True
    if _COMMON.search(before) and _FIELD.match(text, after):
        return True
    return _FOREIGN.search(before) is not None or _NAMED.match(text, after) is not None


def are_told_apart(one: Found, other: Found) -> bool:
    """Whether a paragraph explains the one by the other, or makes a row of them."""
    if one[0] is not other[0]:
        return False
    first, second = sorted((one[1], other[1]), key=lambda match: match.start())
    if _BESIDE.fullmatch(first.string, first.end(), second.start()):
        return True
    return any(EXPLAINS.search(each.text) for each in over(first.string, first.start(), second.end()))


_SIGN = 4
"""So many first letters of a word tell most words apart."""
EXPLAINS = pattern(
    r"\b(?:kald(?:es|er|t|et)|hedder|hed|benævn\w+|betyder|forskel\w*|modsætning|(?:det|den|de)\s+samme|det\s+vil\s+sige|dvs"
    r"|tidligere|førhen)\b",
    re.IGNORECASE,
)
"""What a sentence with one of two names holds that explains it by the other, or tells them apart."""
_FOREIGN = pattern(
    r"-\s+(?:og|eller)\s+$"
    r"|\b(?:jobcent|kriminalforsorg|region|sygehus|hospital|skole|psykiatri|praksis|foren)\w*s\s+(?:egen\s+|egne\s+)?$",
    re.IGNORECASE,
)
"""What stands before a name that is somebody else's, or the end of a row: «jobcentrets handlingsplan», «klage- og ankefrist»."""
_NAMED = pattern(r"\s+(?:[A-ZÆØÅ]\w|af\s+(?:varer|mad|udstyr|hjælpemidler|maskiner|affald|møbler|ting|gods|medicin|træ)\b)")
"""What stands after a name that is another thing: «Plejehjemmet Birkely», «transport af varer»."""
_OFFICE = pattern(
    r"\b(?:Center|Centret|Team|Afdeling|Afdelingen|Enhed|Enheden|Kontoret|Sekretariatet|Hus|Huset)\s+(?:for|af)\s+(?:[A-ZÆØÅ]\w+\s+og\s+)?$"
)
"""What stands before a capital that makes a name of what follows: «Center for Bostøtte»."""
_COMMON = pattern(r"\b(?:kommunens|byrådets|regionens|regeringens|\w*national\w*|landets)\s+(?:\w+\s+)?$", re.IGNORECASE)
_FIELD = pattern(r"\s+(?:for|mod|om|på)\s+(?!(?:dig|dem|den|de|borgeren|deltageren|hver)\b)")
"""«Kommunens handlingsplan for demens» is a policy, «din handleplan» a person's."""
_BESIDE = pattern(r"\W*(?:[(/]|(?:og|eller|samt|ikke|også)\b)\W*(?:(?:og|eller|også|en|et|den|det|ikke|/)\W+)*", re.IGNORECASE)
"""What stands between two names of which a row is made."""
