"""Danish text becomes the provisions it cites: `servicelovens §§ 83, 83 a og 86, stk. 1` is three of them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from stdgen.danish.mentions import Mention, mentions
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision

LONGEST_RANGE = 60
FARTHEST = 100
"""Characters between an act's name and the sign for its provisions."""


class Citation(NamedTuple):
    """One provision as cited, with the offsets of its own words; its act is None where none was named with it."""

    start: int
    end: int
    text: str
    provision: Provision

    @property
    def act(self) -> str | None:
        """The key of the act that was named with it."""
        return self.provision.act

    @property
    def value(self) -> str:
        """The normal form `SEL § 86, stk. 1`."""
        return str(self.provision)


@lru_cache(maxsize=512)
def find_citations(text: str) -> tuple[Citation, ...]:
    """Every provision cited in the text, in order; each of a list or a range on its own, with the place of its own words.

    Of a range whose numbers cannot be counted through («§§ 83 a-86») the two ends are given. A chapter or an article
    counts only where an act is named with it, and a chapter not where its sections follow.
    """
    return tuple(_citations(text))


def opening_provision(text: str) -> Provision | None:
    """The provision whose wording a passage opens with, as acts are printed: `§ 103. Kommunalbestyrelsen skal …`."""
    match = _OPENING.match(text) if "§" in text.lstrip()[:2] else None
    return _section(match["number"]) if match else None


def _citations(text: str) -> Iterator[Citation]:
    at = 0
    while sign := _SIGN.search(text, at):
        items = tuple(_items(text, sign.end()) if sign["part"] is None else _parts(text, sign.end()))
        if items:
            yield from _each(text, sign, items)
        at = items[-1].end() if items else sign.end()


def _items(text: str, at: int) -> Iterator[re.Match[str]]:
    item = _ITEM.match(text, at)
    while item:
        yield item
        more = _AND.match(text, item.end())
        item = _ITEM.match(text, more.end()) if more else None
        if item and _UNIT.match(text, item.end()):
            return


def _parts(text: str, at: int) -> Iterator[re.Match[str]]:
    """The numbers of chapters or articles."""
    item = _PART.match(text, at)
    while item:
        yield item
        more = _AND.match(text, item.end())
        item = _PART.match(text, more.end()) if more and "§" not in more[0] else None


def _each(text: str, sign: re.Match[str], items: tuple[re.Match[str], ...]) -> Iterator[Citation]:
    before = _before(text, sign.start())
    after = None if before else _after(text, items[-1].end())
    mention = before or after
    if sign["part"] is not None and (mention is None or _SECTIONS_FOLLOW.match(text, items[-1].end())):
        return
    act = mention.act if mention else None
    for item in items:
        start = (before.start if before else sign.start()) if item is items[0] else item.start()
        end = after.end if after and item is items[-1] else item.end()
        for provision in _provisions(item) if sign["part"] is None else _of_parts(sign["part"], item):
            yield Citation(start, end, text[start:end], provision._replace(act=act))


def _before(text: str, at: int) -> Mention | None:
    near = (each for each in reversed(mentions(text)) if each.end <= at)
    return next((each for each in near if at - each.end <= FARTHEST and _BETWEEN.fullmatch(text, each.end, at)), None)


def _after(text: str, at: int) -> Mention | None:
    link = _IN.match(text, at)
    if found := next((each for each in mentions(text) if link and each.start == link.end()), None):
        return found
    beside = _BESIDE.match(text, at)
    found = next((each for each in mentions(text) if beside and each.start == beside.end()), None)
    return found if found and found.known and not _GOES_ON.match(text, found.end) else None


def _provisions(item: re.Match[str]) -> Iterator[Provision]:
    for section in (*_range(item["number"], item["last"]), *_letters(item["number"], item["until"])):
        yield from _placed(_section(section), item)


def _of_parts(kind: str, item: re.Match[str]) -> Iterator[Provision]:
    for number in map(_spaced, _range(item["number"], item["last"])):
        yield from _placed(Provision(chapter=number) if kind[0] in "kK" else Provision(article=number), item)


def _placed(whole: Provision, item: re.Match[str]) -> Iterator[Provision]:
    """Each place in a section that the item names: every one of its «stk.» with every one of its «nr.»."""
    numbers = _counted(item["nr"] or item["point"]) or [""]
    litras = re.findall(r"\b[a-zæøå]\b", item["litra"] or "") or [""]
    for part, number, litra in product(_counted(item["stk"]) or [""], numbers, litras):
        yield whole._replace(subsection=part, number=number, litra=litra, sentence=item["sentence"] or "")


def _counted(numbers: str | None) -> list[str]:
    """`1-3`, `1, 2 og 5` as single numbers."""
    return [each for match in _SPAN.finditer(numbers or "") for each in _range(match["number"], match["last"])]


def _range(first: str, last: str | None) -> Iterator[str]:
    if last and first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= LONGEST_RANGE:
        yield from map(str, range(int(first), int(last) + 1))
    else:
        yield from filter(None, (first, last))


def _letters(first: str, until: str | None) -> Iterator[str]:
    """The sections behind the first of «§§ 82 a-c»."""
    number, _, letter = _spaced(first).partition(" ")
    if until and letter and letter < until:
        yield from (f"{number} {chr(code)}" for code in range(ord(letter) + 1, ord(until) + 1))


def _section(spelt: str) -> Provision:
    number, _, letter = _spaced(spelt.lower()).partition(" ")
    return Provision(section=number, letter=letter)


def _spaced(spelt: str) -> str:
    return re.sub(r"(\d)\s*([a-zæøå])$", r"\1 \2", spelt.strip())


_SIGN = pattern(
    r"§[\s§]*|\b[Pp]aragraf(?:fer|ferne|fen)?\s+(?=\d)"
    r"|\b(?P<part>[Kk]ap(?:itel|itlerne|itler|\.)|[Aa]rt(?:ikel|ikler|\.))\s*(?=\d)"
)
_LETTER = r"(?:\s?[a-hj-zæøå](?!\w|\.\w)|\s[a-hj-zæøå](?=\d(?!\w))|[a-zæøåA-E](?![\wæøå]))"
_NUMBER = rf"\d{{1,4}}(?!\d){_LETTER}?"
_COUNTS = r"(?:timer?|uger?|dage?|måneder|år|kr|pct|procent|%|personer|borgere|gange|km|minutter)"
_TILL = rf"(?:\s?[-–]\s?|\s+til\s+(?:§\s*)?(?=\d+(?:\s?[a-z](?!\w))?(?!\d|\s*{_COUNTS})))"


def _more(name: str) -> str:
    return rf"(?:\s*(?:,|og|eller|-|–|til)\s*(?:{name}\.?\s*)?\d+(?!\d|\.\s*pkt|\s*(?:stk|nr)))*"


_PLACE = (
    rf"(?:,?\s*[Ss]tk\.?\s*(?P<stk>\d+{_more('[Ss]tk')}))?"
    rf"(?:,?\s*[Nn]r\.?\s*(?P<nr>\d+{_more('[Nn]r')})|,?\s*pkt\.?\s*(?P<point>\d+{_more('pkt')}))?"
    r"(?:,?\s*litra\s+(?P<litra>[a-zæøå](?!\w)(?:\s*(?:,|og|eller)\s*[a-zæøå](?!\w))*))?(?:,?\s*(?P<sentence>\d+)\.\s*pkt\.?)?"
)
_ITEM = pattern(rf"(?P<number>{_NUMBER})(?:{_TILL}(?P<last>{_NUMBER})|\s?[-–]\s?(?P<until>[a-zæøå])(?!\w))?{_PLACE}")
_PART = pattern(rf"(?P<number>\d{{1,2}}(?!\d){_LETTER}?)(?:\s?[-–]\s?(?P<last>\d{{1,2}}(?!\d){_LETTER}?))?{_PLACE}")
_SPAN = pattern(r"(?P<number>\d+)(?:\s*(?:-|–|til)\s*(?P<last>\d+))?")
_AND = pattern(r"(?:\s*[,;]\s*(?:og\s+)?|\s*[/&+]\s*|\s*,?\s+(?:og|eller|samt|jf\.|til)\s+)(?:§\s?§?\s*)?(?=\d)")
_UNIT = pattern(rf"\s*(?:{_COUNTS}|\d)")
_BETWEEN = pattern(
    r"(?:\s+(?:19|20)\d\d(?=,))?[\s.,:()–-]{0,4}(?:\([^)]{0,60}\)[\s,:]*)?(?:jf\.?\s+)?(?:(?:lovbekendtgørelse|lbk\.?"
    r"|lov)\s*(?:nr\.?)?\s*\d+\s+af\s+[^§;]{4,30}?)?"
    r"(?:[\s,]*(?:med|og)\s+senere\s+ændringer)?[\s,:(]*(?:kap(?:itel|\.)\s*\d+\s?[a-z]?[\s,:]*)?",
    re.IGNORECASE,
)
_IN = pattern(r"\s*,?\s*(?:i|efter|af)\s+(?:den\s+)?|\s*[(–-]\s*")
_BESIDE = pattern(r"\s*,?\s+(?=[A-ZÆØÅ]|lov |service)")
"""«§ 85, Serviceloven», «§ 85 SEL»: the act behind the section, where no section of its own follows."""
_GOES_ON = pattern(r"[^.;]{0,30}(?:§|[Kk]ap|[Pp]aragraf|siger|giver|fastsætter|bestemmer|kræver|gælder|indeholder|beskriver)")
_SECTIONS_FOLLOW = pattern(r"[\s,:(]*§")
_OPENING = pattern(r"\s*[\"”“»]?§\s*(?P<number>\d{1,3}(?:\s?[a-zæøå])?)\.\s+[A-ZÆØÅ\d]")
