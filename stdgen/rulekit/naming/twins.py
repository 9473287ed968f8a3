"""Passages become the places of a name, and pairs of names for one thing those that nobody told apart.

The pairs are a text file under `wordlists`, so that who knows the language can correct it.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from stdgen.danish.sentences import over
from stdgen.model.pattern import pattern
from stdgen.rulekit.naming.begun import SIGN, Begun
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.signs import letters
from stdgen.rulekit.wording import small, spaced

Found = tuple[Passage, re.Match[str]]


class Pair(NamedTuple):
    """Two names of one thing, words that hold one of them and are no such name, and how often each must stand there.

    `trip`: once is enough where both are told of the same way from one place to another. `titled`: they are one only where
    the title has the one, which names the service, and the text the other. `sure`: once is enough in the text's own words.
    `barred`: a word beside which they may be two things.
    """

    one: str
    other: str
    none: tuple[str, ...]
    times: int
    trip: bool = False
    titled: bool = False
    sure: bool = False
    barred: str = ""


@cache
def pairs() -> tuple[Pair, ...]:
    """The pairs of the list: each two words of a row."""
    return tuple(pair for row in _rows() if not (row.startswith("-") or "- | " in row) for pair in _pairs(row))


@cache
def lasts() -> tuple[tuple[str, ...], ...]:
    """Ends of compounds that mean the same, row by row."""
    return tuple(tuple(part.strip(" -") for part in row.split("|")) for row in _rows() if row.startswith("-"))


@cache
def beginnings() -> tuple[tuple[str, ...], ...]:
    """Beginnings of compounds that mean the same, row by row."""
    return tuple(tuple(part.strip(" -") for part in row.split("|")) for row in _rows() if "- | " in row)


@cache
def _rows() -> tuple[str, ...]:
    rows = (Path(__file__).parents[1] / "wordlists" / "twins.txt").read_text(encoding="utf-8").splitlines()
    return tuple(row for row in rows if " | " in row and not row.startswith("#"))


def known(words: Begun) -> Iterator[Pair]:
    """The pairs of the list of which both may stand among these words in small letters."""
    signed, of = _signed()
    both = words.keys() & signed.keys()
    held = {name for sign in both for word in words[sign] for name, sure in signed[sign] if word.startswith(sure)}
    yield from (pair for name in sorted(held) for pair in of.get(name, ()) if pair.other in held)


@cache
def _signed() -> tuple[dict[str, list[tuple[str, str]]], dict[str, list[Pair]]]:
    """The names by their first letters, each with what stands in every form of it, and the pairs by the first name."""
    signed: dict[str, list[tuple[str, str]]] = {}
    of: dict[str, list[Pair]] = {}
    for pair in pairs():
        of.setdefault(pair.one, []).append(pair)
    for name in sorted({name for pair in pairs() for name in pair[:2]}):
        sure = letters(stem(name))
        signed.setdefault(sure[:SIGN], []).append((name, sure))
    return signed, of


def _pairs(row: str) -> Iterator[Pair]:
    words, _, none = row.partition(" ! ")
    held = [each.strip() for each in words.split(" | ")]
    names = [each for each in held if not (each.isdigit() or each in _MARKS or each.startswith(_BARRED))]
    barred = next((each.removeprefix(_BARRED) for each in held if each.startswith(_BARRED)), "")
    times = next((int(each) for each in held if each.isdigit()), 1)
    no_names = tuple(each.strip() for each in none.split(",") if each.strip())
    if "titel" in held:
        return (Pair(names[0], each, no_names, times, titled=True) for each in names[1:])
    return (Pair(*two, no_names, times, "tur" in held, sure="sikkert" in held, barred=barred) for two in combinations(names, 2))


def stem(name: str) -> str:
    """What stands in every form of the name: «kørslen», «centret»."""
    return name[:-2] if name.endswith(("sel", "ter")) else name


def places(name: str, passages: list[Passage], none: tuple[str, ...] = ()) -> list[Found]:
    """Where the name stands with any ending, but for words that hold it, and for one that is somebody else's."""
    words = _written(name, none)
    first = stem(name).split()[0]
    held = (passage for passage in passages if first in small(passage.text))
    return [(passage, match) for passage in held for match in _at(words, first, passage.text) if not _is_another(passage.text, match)]


def _at(words: re.Pattern[str], first: str, text: str) -> Iterator[re.Match[str]]:
    """Where the words stand that begin so; asked for at each such place, which is many times faster than a search."""
    plain = small(text)
    if len(plain) != len(text):
        yield from words.finditer(text)
        return
    at = plain.find(first)
    while at >= 0:
        if match := words.match(text, at):
            yield match
        at = plain.find(first, at + len(first))


@lru_cache(maxsize=1024)
def _written(name: str, none: tuple[str, ...]) -> re.Pattern[str]:
    """The name with any ending; the mark of a note may stand behind it."""
    written = "".join(f"(?<!{each.removesuffix(name)})" for each in none if each.endswith(name)) + spaced(name)
    plural = "|es?|nes" if name.endswith(_PLURAL_E) else ""
    ending = rf"(?:{name[-1]}?(?:en|et|er|erne|ene|ens|ets|ernes)|n|t|r|rne|ne|ns|ts|s{plural})?" if name[-1].isalpha() else ""
    short = rf"|{re.escape(stem(name))}{name[-1]}(?:en|et|er|erne|e|ene|ens|ets)" if stem(name) != name else ""
    return re.compile(rf"(?<![\w/-])(?:{written}{ending}{short})(?![^\W\d]|-|\d{{3}})", re.IGNORECASE)


def _is_another(text: str, match: re.Match[str]) -> bool:
    """Whether the name is somebody else's, a part of a proper name, or of a thing that is moved."""
    before, after = text[: match.start()], match.end()
    if match[0].lower() in _ALSO_VERBS and _AS_VERB.search(before):
        return True
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


_PLURAL_E = ("er", "hus", "brev")
"""How names end of which several end in «-e»: «udførere», «sundhedshuse»."""
_MARKS = ("tur", "titel", "sikkert")
_BARRED = "ikke ved "
DIFFERENCE = r"forskel(?:le)?(?:n|ne)?\s+(?:på|mellem|fra|til)|forskellig\w*"
EXPLAINS = pattern(
    rf"\b(?:kald(?:es|er|t|et)|hedder|hed|benævn\w+|omtal(?:es|er|t|te)|betegn\w+|kend(?:er|es|t)\s+(?:[\w-]+\s+){{0,4}}?som|(?:under|ved)\s+navnet"
    rf"|daglig\s+tale|folkemunde|(?:mange|nogle|andre|folk|de\s+fleste)\s+siger|siger\s+(?:mange|nogle|man|folk|de\s+fleste)|betyder|{DIFFERENCE}|modsætning|(?:det|den|de)\s+samme(?!\s+\w)|samme\s+(?:som|ting|sag|begreb)|det\s+vil\s+sige|dvs"
    r"|tidligere|førhen)\b",
    re.IGNORECASE,
)
"""What a sentence with one of two names holds that explains it by the other, or tells them apart."""
_FOREIGN = pattern(
    r"-\s+(?:og|eller)\s+$|\b(?:nabo\w+|andre\s+kommuner)\b[^.]{0,30}$"
    r"|\b(?:jobcent|kriminalforsorg|region|sygehus|hospital|skole|psykiatri|praksis|foren)\w*s\s+(?:egen\s+|egne\s+)?$",
    re.IGNORECASE,
)
"""What stands before a name that is somebody else's, or the end of a row: «jobcentrets handlingsplan», «klage- og ankefrist»."""
_NAMED = pattern(r"\s+(?:[A-ZÆØÅ]\w|af\s+(?:varer|mad|udstyr|hjælpemidler|maskiner|affald|møbler|ting|gods|bagage|medicin|træ)\b)")
"""What stands after a name that is another thing: «Plejehjemmet Birkely», «transport af varer»."""
_ALSO_VERBS = frozenset(("udfører", "afløser", "leder", "lejer", "beboer", "klage"))
_AS_VERB = pattern(
    r"\b(?:der|som|og|vi|de|du|I|han|hun|man|ikke|selv|også|altid|kun|hvem"
    r"|(?!(?:den|ingen|anden|egen|efter|under|over|eller)\b)\w{2,}(?:en|et|ne|er|ere|dør))\s+$",
    re.IGNORECASE,
)
"""What stands before a word that is a verb there: «medarbejderen udfører opgaverne»."""
_OFFICE = pattern(
    r"\b(?:Center|Centret|Team|Afdeling|Afdelingen|Enhed|Enheden|Kontoret|Sekretariatet|Hus|Huset)\s+(?:(?:for|af)\s+)?(?:[A-ZÆØÅ]\w+\s+og\s+)?$"
)
"""What stands before a capital that makes a name of what follows: «Center for Bostøtte»."""
_COMMON = pattern(r"\b(?:kommunens|byrådets|regionens|regeringens|\w*national\w*|landets)\s+(?:\w+\s+)?$", re.IGNORECASE)
_FIELD = pattern(r"\s+(?:for|mod|om|på)\s+(?!(?:dig|dem|den|de|borgeren|deltageren|hver)\b)")
"""«Kommunens handlingsplan for demens» is a policy, «din handleplan» a person's."""
_BESIDE = pattern(r"\W*(?:[(/]|(?:og|eller|samt|ikke|også)\b)\W*(?:(?:og|eller|også|en|et|den|det|ikke|/)\W+)*", re.IGNORECASE)
"""What stands between two names of which a row is made."""
