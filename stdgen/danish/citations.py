"""Danish text becomes the provisions it cites: `servicelovens §§ 83, 83 a og 86, stk. 1` is three of them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stdgen.danish.acts import ACTS, NAMES
from stdgen.model.pattern import pattern

LONGEST_RANGE = 60
FARTHEST = 100
"""Characters between an act's name and the sign for its provisions."""


class Citation(NamedTuple):
    """One provision as cited; `act` is its short name or None, `value` the normal form `SEL § 86, stk. 1`."""

    start: int
    end: int
    text: str
    act: str | None
    value: str


class Mention(NamedTuple):
    """An act named between two offsets, by its short name; `known` where the table has it."""

    start: int
    end: int
    act: str
    known: bool


def find_citations(text: str) -> tuple[Citation, ...]:
    """Every provision cited in the text, in order; each of a list or a range on its own, with the place of its own words."""
    return tuple(_citations(text))


def normal(act: str | None, provision: str) -> str:
    """`SEL` and `§ 103` in normal form; a provision without an act stands alone."""
    return f"{act} {provision}" if act else provision


def opening_provision(text: str) -> str | None:
    """The provision whose wording a passage opens with, as acts are printed: `§ 103. Kommunalbestyrelsen skal …`."""
    match = _OPENING.match(text)
    return f"§ {_number(match['number'])}" if match else None


def named_acts(text: str) -> tuple[str, ...]:
    """Short names of the acts that the text names, in order, each once."""
    return tuple(dict.fromkeys(mention.act for mention in _mentions(text) if mention.known))


def _citations(text: str) -> Iterator[Citation]:
    at = 0
    while sign := _SIGN.search(text, at):
        items = tuple(_items(text, sign.end()))
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


def _each(text: str, sign: re.Match[str], items: tuple[re.Match[str], ...]) -> Iterator[Citation]:
    before = _before(text, sign.start())
    after = None if before else _after(text, items[-1].end())
    mention = before or after
    act = mention.act if mention else None
    for item in items:
        start = (before.start if before else sign.start()) if item is items[0] else item.start()
        end = after.end if after and item is items[-1] else item.end()
        for provision in _provisions(item):
            yield Citation(start, end, text[start:end], act, normal(act, f"§ {provision}"))


def _before(text: str, at: int) -> Mention | None:
    near = (each for each in reversed(_mentions(text)) if each.end <= at)
    return next((each for each in near if at - each.end <= FARTHEST and _BETWEEN.fullmatch(text, each.end, at)), None)


def _after(text: str, at: int) -> Mention | None:
    link = _IN.match(text, at)
    return next((each for each in _mentions(text) if link and each.start == link.end()), None)


def _provisions(item: re.Match[str]) -> Iterator[str]:
    points = _counted(item["nr"] or item["point"]) or [""]
    for number in _range(item["number"], item["last"]):
        for part in _counted(item["stk"]) or [""]:
            base = f"{number}, stk. {part}" if part else number
            for point in points:
                yield f"{base}, nr. {point}" if point else base


def _counted(numbers: str | None) -> list[str]:
    """`1-3`, `1, 2 og 5` as single numbers."""
    return [each for match in _SPAN.finditer(numbers or "") for each in _range(match["number"], match["last"])]


def _range(first: str, last: str | None) -> Iterator[str]:
    if last and first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= LONGEST_RANGE:
        yield from map(str, range(int(first), int(last) + 1))
    else:
        yield from map(_number, filter(None, (first, last)))


def _number(spelt: str) -> str:
    return re.sub(r"(\d)\s*([a-zæøå])$", r"\1 \2", spelt.strip())


@lru_cache(maxsize=256)
def _mentions(text: str) -> tuple[Mention, ...]:
    return tuple(_named(text))


def _named(text: str) -> Iterator[Mention]:
    at = 0
    while match := _ACT.search(text, at):
        mention = _mention(match)
        if mention:
            yield mention
        at = mention.end if mention else match.end()


def _mention(match: re.Match[str]) -> Mention | None:
    words = match[0].split()
    if words[0] in NAMES:
        return Mention(match.start(), match.end(), NAMES[words[0]], known=True)
    if match["order"]:
        return Mention(match.start(), match.end(), f"bekendtgørelse nr. {match['order']}", known=False)
    if not match["title"]:
        name = " ".join(words).casefold().removesuffix("s")
        return Mention(match.start(), match.end(), NAMES.get(name) or NAMES.get(f"{name}s") or name, known=True)
    return _titled(match, [word.casefold() for word in words])


def _titled(match: re.Match[str], words: list[str]) -> Mention | None:
    """«lov om …»: the longest title that the table has, else the words up to where a title must have ended."""
    words[0] = "lov" if words[0].startswith("lov") else "bekendtgørelse"
    for size in range(len(words), 2, -1):
        name = " ".join(words[:size]).rstrip(",")
        if act := NAMES.get(name) or NAMES.get(name.removesuffix("s")):
            return Mention(match.start(), _end(match, size), act, known=True)
    size = next((at for at, word in enumerate(words[2:], 2) if word in _NO_TITLE or (word[-1] == "," and word[-2:] != "-,")), len(words))
    size += size < len(words) and words[size][-1] == ","
    size -= words[size - 1] in ("og", "efter", "i")
    name = " ".join(words[:size]).rstrip(" ,")
    return Mention(match.start(), _end(match, size), name, known=False) if size > 2 else None


def _end(match: re.Match[str], words: int) -> int:
    """Where the first so many words of the match end, a comma after them left out."""
    last = next(each for count, each in enumerate(_WORDS.finditer(match[0]), 1) if count == words)
    return match.start() + last.end() - (last[0][-1] == ",")


_SIGNS = "|".join(sign for act in ACTS for sign in act.signs)
_ACT = pattern(
    rf"(?<!\w)(?:(?:{_SIGNS})(?!\w)"
    r"|(?i:(?P<title>(?:lov|bekendtgørelse)(?:en|ens|s|n)?\s+om\s+\w(?:[^§.;:()\d\n»”\"]|m\.v\.){2,110})"
    r"|(?:bekendtgørelse|bek)\s+nr\.?\s*(?P<order>\d+)(?:\s+af\s+\d+[./-]?\s?(?:\w+|\d+)[ ./-]\d{2,4})?"
    r"|barnets\s+lovs?|service\s+lovens?|almen\s+boliglovens?|[\w-]+lovens?)(?!\w))"
)
_SIGN = pattern(r"§[\s§]*|\b[Pp]aragraf(?:fer|ferne|fen)?\s+(?=\d)")
_LETTER = r"(?:\s?[a-hj-zæøå](?!\w|\.\w)|[a-zæøå](?![\wæøå]))"
_NUMBER = rf"\d{{1,3}}(?!\d){_LETTER}?"
_MORE = r"(?:\s*(?:,|og|eller|-|–|til)\s*\d+(?!\d|\.\s*pkt|\s*(?:stk|nr)))*"
_ITEM = pattern(
    rf"(?P<number>{_NUMBER})(?:\s?[-–]\s?(?P<last>{_NUMBER}))?(?:,?\s*[Ss]tk\.?\s*(?P<stk>\d+{_MORE}))?"
    rf"(?:,?\s*[Nn]r\.?\s*(?P<nr>\d+{_MORE})|,?\s*pkt\.?\s*(?P<point>\d+{_MORE}))?(?:,?\s*litra\s+[a-z](?!\w))?(?:,?\s*\d+\.\s*pkt\.?)?",
)
_SPAN = pattern(r"(?P<number>\d+)(?:\s*(?:-|–|til)\s*(?P<last>\d+))?")
_AND = pattern(r"(?:\s*,\s*(?:og\s+)?|\s*[/&+]\s*|\s*,?\s+(?:og|eller|samt|jf\.|til)\s+)(?:§\s?§?\s*)?(?=\d)")
_UNIT = pattern(r"\s*(?:timer?|uger?|dage?|måneder|år|kr|pct|procent|%|personer|borgere|gange|km|minutter|\d)")
_BETWEEN = pattern(
    r"[\s,:()–-]{0,4}(?:\([^)]{0,60}\)[\s,:]*)?(?:jf\.?\s+)?(?:(?:lovbekendtgørelse|lbk\.?|lov)\s*(?:nr\.?)?\s*\d+\s+af\s+[^§;]{4,30}?)?"
    r"(?:[\s,]*(?:med|og)\s+senere\s+ændringer)?[\s,:(]*(?:kap(?:itel|\.)\s*\d+\s?[a-z]?[\s,:]*)?",
    re.IGNORECASE,
)
_IN = pattern(r"\s*,?\s*(?:i|efter|af)\s+(?:den\s+)?|\s*[(–-]\s*")
_OPENING = pattern(r"\s*[\"”“»]?§\s*(?P<number>\d{1,3}(?:\s?[a-zæøå])?)\.\s+[A-ZÆØÅ\d]")
_WORDS = pattern(r"\S+")
_NO_TITLE = frozenset(
    "lov loven skal kan må er har giver gælder fastsætter siger kommunen samt eller jf der som når efter i".split()  # noqa: SIM905  # words in quotation marks are harder to read
)
"""Words at which an unknown title has ended: «lov om leje skal …»."""
