"""Danish text becomes its sentences, each with its place.

A line break ends a sentence, so does a colon before one; a full stop does not after an abbreviation, after an ordinal
(`3. marts`) or after the number that opens a provision (`§ 103. Kommunalbestyrelsen …`, `Stk. 2. …`).
"""

import re
from functools import lru_cache
from typing import NamedTuple

from stdgen.model.pattern import pattern

ABBREVIATIONS = frozenset(
    """
    adm afd afs alm ang apr aug bek bl bl.a ca cirk d d.v.s dec div dvs e.kr ekskl el el.lign etc evt f f.eks f.kr f.o.m feb
    feks ff fhv fig fl forts fx gl hhv hr hv i.e ifm ift iht incl indb inkl istf jf jfr jvf kap kbh kgl kl km kr kst lb lbk
    lign ll m.a.o m.fl m.h.p m.h.t m.m m.v maks max md mdr mfl mht mia min mio mm mv nov nr nto o o.a o.l o.lign okt ol ordf
    osv p.g.a p.t pct pga pkt pr pt red resp rev opd s sek sept sml stk str så.s tf tlf ugtl vedr vejl vha vs årg
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)
MAY_END = frozenset("m.v mv m.m m.fl o.l osv etc pct kr km mdr".split())  # noqa: SIM905  # as above
MONTHS = frozenset("jan feb mar apr jun jul aug sep sept okt nov dec".split())  # noqa: SIM905  # as above
"""Short for months where a year follows; otherwise «jul» and «mar» may be words of their own."""
LONGEST_WORD = 60
LONGEST_DAY = 2


class Sentence(NamedTuple):
    """A sentence without the white space around it; `start` and `end` are offsets in the text."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=4096)
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order; headings and list points are sentences when they stand on their own lines."""
    found: list[Sentence] = []
    start = 0
    for stop in _STOP.finditer(text):
        if stop.end() == start or not _ends(text, start, stop):
            continue
        _add(found, text, start, stop.end())
        start = stop.end()
    _add(found, text, start, len(text))
    return tuple(found)


def around(match: re.Match[str]) -> tuple[Sentence, ...]:
    """The sentences that a match in a text stands in."""
    return over(match.string, match.start(), match.end())


def over(text: str, start: int, end: int) -> tuple[Sentence, ...]:
    """The sentences that reach into the text from one offset to another."""
    return tuple(each for each in sentences(text) if each.end > start and each.start < end)


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    words = text[start:end]
    if plain := words.strip():
        first = start + len(words) - len(words.lstrip())
        found.append(Sentence(first, first + len(plain), plain))


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    first = stop.start()
    if text[first] != "." or stop["rest"]:
        return True
    before = text[max(start, stop.start() - LONGEST_WORD) : stop.start()]
    opening = before if stop.start() - start <= LONGEST_WORD else ""
    last = _BEFORE_LAST_WORD.sub("", before.removesuffix("\n")).casefold()
    if last.isdigit():
        if _MONTH.match(text, stop.end()) or (len(last) <= LONGEST_DAY and _YEAR.match(text, stop.end())):
            return False
        return not _OPENS.fullmatch(opening)
    if "§" in opening and _LETTERED.fullmatch(opening):
        return False
    if last in MONTHS and _YEAR.match(text, stop.end()):
        return False
    if last in ABBREVIATIONS:
        return last in MAY_END and text[stop.end() : stop.end() + 1].isupper()
    return _ENDS_WITH_I.search(before) is not None or not (len(last) == 1 and last.isalpha())


_STOP = pattern(r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)(?P<rest>[.!?…]*[\"”“»)]?)(?=\s+[\"”“»(•§]?\s?[A-ZÆØÅ0-9§•]|\s*$)\s*)")
"""It begins with one of a few signs, for which Python searches many times faster than for this or that."""
_BEFORE_LAST_WORD = pattern(r"^.*[\s(\"”“»/]", re.DOTALL)
_OPENS = pattern(r"\s*[\"”“»]?(?:§\s*\d+(?:\s?[a-zæøå])?|stk\.?\s*\d+|\d+)", re.IGNORECASE)
_LETTERED = pattern(r"\s*[\"”“»]?§\s*\d+\s?[a-zæøå]")
_ENDS_WITH_I = pattern(r"[a-zæøå] i$")
"""The one word of one letter that ends sentences: «det, som du er uenig i. Du kan …»."""
_YEAR = pattern(r"(?:\d{1,2}\.\s*)?(?:19|20)\d\d(?!\w)")
_MONTH = pattern(r"(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b", re.IGNORECASE)
