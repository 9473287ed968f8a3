"""A service's title becomes the places where its text calls that help by another word."""

import re
from collections.abc import Iterator
from functools import lru_cache

from stdgen.model.pattern import pattern
from stdgen.rulekit.naming.sole import is_anothers, is_enough
from stdgen.rulekit.naming.twins import Found
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.wording import small

HELP = ("hjælp", "støtte", "bistand", "omsorg", "vejledning", "indsats", "ydelse", "service")
WORK = ("beskæftigelse", "arbejde")
NOUNS = (*HELP, *WORK)
LEAST = 2
"""How often another word stands that may be said in passing."""


def renamed(title: str, passages: list[Passage], text: str) -> Iterator[tuple[list[Found], str]]:
    """The places of the title's name with another noun for help, with that name; `text` is that of the passages in small letters."""
    for match, gap in (*((each, " ") for each in _NAMED.finditer(title)), *((each, "") for each in _COMPOUND.finditer(title))):
        kind, noun = match["kind"].lower(), match["noun"].lower()
        sign = kind.removesuffix("et")
        if text.count(sign) <= text.count(f"{kind}{gap}{noun}"):
            continue
        wording = _others(kind, noun, gap)
        partner = _PARTNER.match(title, match.end())
        held = (passage for passage in passages if sign in small(passage.text))
        every = ((passage, each) for passage in held for each in wording.finditer(passage.text))
        found = [one for one in every if not (_is_joined(one[1], partner) or (noun in WORK and _is_any(one[1])))]
        sharp = bool(gap) and not _VAGUE.fullmatch(kind)
        if len(found) >= LEAST or (gap and any(_is_the_service(each, title, sharp=sharp or _is_whole(each[1], partner)) for each in found)):
            yield found, f"{kind}{gap}{noun}"


@lru_cache(maxsize=256)
def _others(kind: str, noun: str, gap: str) -> re.Pattern[str]:
    """The name with another noun; one that says no more than that there is something names the service only with an article."""
    others = "|".join(each for each in (WORK if noun in WORK else (*HELP, "assistance")) if each != noun)
    any_of = rf"{_inflected(kind)}{gap and _SPACE}(?:{others})(?:en|et|n)?\b(?<!og {noun})"
    thing = (
        rf"|de[nt]{_SPACE}{kind.removesuffix('et')}\w{{0,2}}{_SPACE}(?:{'|'.join(_THING)})(?:en|et|det)?\b" if gap and noun in HELP else ""
    )
    return re.compile(rf"\b(?:{any_of}{thing})", re.IGNORECASE)


def _is_the_service(found: Found, title: str, *, sharp: bool) -> bool:
    """Whether once is enough: another word for the same, in a sentence on this service, that the title has not too.

    Of a name that says little the sentence must begin with it.
    """
    noun = next((each for each in (*_SAME, *WORK) if re.search(rf"\b{each}", found[1][0].lower())), None)
    if noun is None or noun in title.lower() or is_anothers(found[1]):
        return False
    if not is_enough(found):
        return sharp and noun in _SAME and (_is_point(found) or _is_row(found))
    before = found[1].string[: found[1].start()].rstrip()
    return sharp or _OPENS.search(before) is not None


def _is_point(found: Found) -> bool:
    """Whether a point of a list begins with the name and says more of it: «socialpædagogisk hjælp i gruppe»."""
    passage, match = found
    return (
        passage.line.cell is None
        and not match.string[: match.start()].strip()
        and _SAYS_MORE.fullmatch(match.string, match.end()) is not None
    )


def _is_row(found: Found) -> bool:
    """Whether a row of a table is on it: the name is all that its first cell holds."""
    passage, match = found
    return passage.line.cell is not None and passage.line.cell[1] == 0 and match[0] == passage.text.strip()


def _is_whole(match: re.Match[str], partner: re.Match[str] | None) -> bool:
    """Whether it goes on as the title does: «personlig bistand og pleje» of «personlig hjælp og pleje»."""
    return partner is not None and _is_joined(match, None) and not _is_joined(match, partner)


def _is_any(match: re.Match[str]) -> bool:
    """Whether it is one of a kind, which describes more than it names: «behov for et beskyttet arbejde»."""
    return _ANY.search(match.string, 0, match.start()) is not None


def _inflected(kind: str) -> str:
    """An adjective as it stands with and without an article."""
    if kind.endswith("et"):
        return f"{kind[:-2]}(?:et|ede)"
    return rf"{kind}(?:{kind[-1]}?e)?"


def _is_joined(match: re.Match[str], partner: re.Match[str] | None) -> bool:
    """Whether the words stand beside others than the title's in a row, which names several things: «hjælp, omsorg og støtte»."""
    before, after = match.string[: match.start()].rstrip(), match.string[match.end() :]
    beside = _PARTNER.match(after)
    if partner and beside and beside[1].lower() == partner[1].lower():
        return False
    return before.endswith((" og", " eller", " samt", ",", "/")) or beside is not None or _ROW.match(after) is not None


_NAMED = pattern(
    rf"\b(?P<kind>[a-zæøå]{{4,}}(?:sk|ig|et|ende|del|el|al|il|iv|ær|a?nt|fast))(?P<ending>e|t)?\s+(?P<noun>{'|'.join(NOUNS)})(?:en|et|n)?\b",
    re.IGNORECASE,
)
"""A title's service as an adjective and a noun: «socialpædagogisk støtte»."""
_COMPOUND = pattern(r"\b(?P<kind>[a-zæøå]{2,})(?P<noun>hjælp|støtte|bistand)(?:en|et)?\b", re.IGNORECASE)
"""The same as one word: «bostøtte»."""
_ANY = pattern(r"\bet\s+$", re.IGNORECASE)
_SAYS_MORE = pattern(r"\s+(?:i|på|ved|hjemme|hver|om)\b[^\d§()/:.,]+")
_HELPING = "|".join((*NOUNS, "pleje", "træning", "råd", "rådgivning", "behandling", "opsyn"))
_PARTNER = pattern(rf"\s+(?:og|eller|samt)\s+((?:\w+\s+)?[a-zæøå]*(?:{_HELPING})\w{{0,2}})\b", re.IGNORECASE)
"""What a name goes on with: «personlig hjælp og pleje»."""
_ROW = pattern(r"\s*(?:/|,\s*(?!(?:er|bliver|har|får|kan|skal|vil|må)\b)(?:\w+\s+)?\w+\s*(?:,|\s(?:og|eller|samt)\b))")
"""What a row of names goes on with: «, omsorg og støtte»."""
_SPACE = r"\s+"
_THING = ("tilbud", "ordning", "forløb", "foranstaltning")
"""Nouns that may name any service."""
_SAME = ("hjælp", "støtte", "bistand", "indsats", "ydelse", "assistance", *_THING)
"""Nouns for help that mean the same: care and advice may be a part of it."""
_VAGUE = pattern(
    r"(?:person|prakti|økonom|fag|dag|sær|tid(?!sbegræns)|midlertid|individu|nødvend|frivil|speci|forskel|rimel|mulig)\w*|social(?:t|e)?",
)
"""Adjectives that say too little for the same thing to be meant each time: «praktisk», «personlig», «social»."""
_OPENS = pattern(r"(?:\bbehov\s+for|\bbrug\s+for|^|[.!?:]|\b(?:den|det)|(?:^|[.!?:]\s*)(?:din|dit|deres))$", re.IGNORECASE)
"""What stands before a name that opens its sentence, that is known, or of which a citizen has need."""
