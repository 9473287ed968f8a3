"""Danish text becomes the acts that it names: by title, by popular name, by abbreviation, by number and day."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from stdgen.danish.acts import NAMES, SIGNS
from stdgen.danish.dates import find_dates
from stdgen.model.pattern import pattern


class Mention(NamedTuple):
    """An act named between two offsets, by its key; `known` where it is called an act and not only titled like one."""

    start: int
    end: int
    act: str
    known: bool


def named_acts(text: str) -> tuple[str, ...]:
    """Keys of the acts that the text names, in order, each once."""
    return tuple(dict.fromkeys(mention.act for mention in mentions(text) if mention.known))


def editions(text: str) -> tuple[Mention, ...]:
    """What is cited by kind, number and day: orders, consolidated acts, acts, guidance, each as `BEK nr. 1575 af 2014-12-27`.

    Kinds are those of the official collection of laws. A number without any day is none, except that of an order.
    """
    found = _EDITION.finditer(text) if _NUMBERED.search(text) else ()
    return tuple(_edition(match) for match in found if match["day"] or _is_order(match))


@lru_cache(maxsize=256)
def mentions(text: str) -> tuple[Mention, ...]:
    """Every act that the text names, in order."""
    return tuple(_named(text))


def _is_order(match: re.Match[str]) -> bool:
    return match["kind"].casefold().startswith("bek")


def _edition(match: re.Match[str]) -> Mention:
    kind = next(sign for start, sign in _KINDS.items() if match["kind"].casefold().startswith(start))
    day = next((date.value for date in find_dates(match["day"] or "", announced=True) if date.value), None)
    return Mention(match.start(), match.end(), f"{kind} nr. {match['number']}{f' af {day}' if day else ''}", known=False)


def _named(text: str) -> Iterator[Mention]:
    at = 0
    while match := _ACT.search(text, at):
        mention = _mention(match)
        if mention:
            yield mention
        at = mention.end if mention else match.end()


def _mention(match: re.Match[str]) -> Mention | None:
    words = match[0].split()
    if sign := match["sign"]:
        key = sign.upper()
        return Mention(match.start(), match.end(), NAMES.get(key) or key, known=True)
    if about := match["about"]:
        return _formal(match, about.casefold().split())
    if match["order"]:
        found = _EDITION.match(match.string, match.start())
        return _edition(found) if found else None
    if not match["title"]:
        name = " ".join(words).casefold().removesuffix("s")
        return Mention(match.start(), match.end(), NAMES.get(name) or NAMES.get(f"{name}s") or name, known=True)
    return _titled(match, [word.casefold() for word in words])


def _formal(match: re.Match[str], about: list[str]) -> Mention | None:
    """«lov nr. 573 af 24. juni 2005 om social service»: an act of the table with its number before its title."""
    sizes = range(len(about), 0, -1)
    size = next((size for size in sizes if f"lov om {' '.join(about[:size]).rstrip(',')}" in NAMES), 0)
    if not size:
        return None
    last = next(each for count, each in enumerate(_WORDS.finditer(match["about"]), 1) if count == size)
    act = NAMES[f"lov om {' '.join(about[:size]).rstrip(',')}"]
    return Mention(match.start(), match.start("about") + last.end() - (last[0][-1] == ","), act, known=True)


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
    name = " ".join(words[:size]).rstrip(" ,-–")
    return Mention(match.start(), _end(match, size), name, known=False) if size > 2 else None


def _end(match: re.Match[str], words: int) -> int:
    """Where the first so many words of the match end, a comma after them left out."""
    last = next(each for count, each in enumerate(_WORDS.finditer(match[0]), 1) if count == words)
    return match.start() + last.end() - (last[0][-1] == ",")


_KINDS = {"bek": "BEK", "lov": "LOV", "lbk": "LBK", "vej": "VEJ"} | {"lovbek": "LBK"}
_KINDS = {start: _KINDS[start] for start in sorted(_KINDS, key=len, reverse=True)}
"""How the kind begins in print, the longest first, to its sign in the official collection."""
_NUMBERED = pattern(r"[nN][rR]\.? ?\d|[kK]\.? \d")
_DAY = r"\d{1,2}[./-]\s?(?:\w+|\d+)[ ./-]\s?\d{2,4}"
_EDITION = pattern(
    r"(?<![\w-])(?P<kind>lovbekendtgørelse|lovbek\.|bekendtgørelse|bek\.?|lbk\.?|lov|vejledning|vej\.?)\s*(?:nr\.?\s*)?"
    rf"(?<=[\s.])(?P<number>\d{{1,5}})(?!\d|\.\d)(?:\s+af\s+(?:den\s+|d\.\s*)?(?P<day>{_DAY}))?",
    re.IGNORECASE,
)
_SIGNS = "|".join(SIGNS)
_ACT = pattern(
    rf"(?<!\w)(?:(?P<sign>(?:{_SIGNS})(?!\w)|(?i:{_SIGNS})(?=\.?,?\s*§)|(?!TIL|MÅL|TAL|DEL|SKAL)[A-ZÆØÅ]{{2,3}}L(?=,?\s*§))"
    r"|(?i:(?P<title>(?:lov|bekendtgørelse)(?:en|ens|s|n)?\s+om\s+\w(?:[^§.;:()\d\n»”\"]|m\.v\.){2,110})"
    rf"|lov(?:bekendtgørelse)?\s+nr\.?\s*\d+\s+af\s+(?:den\s+|d\.\s*)?{_DAY}\s+om\s+(?P<about>\w[^§.;:()\d\n»”\"]{{2,110}})"
    rf"|(?P<order>(?:bekendtgørelse|bek\.?)\s*nr\.?\s*\d+(?:\s+af\s+(?:den\s+|d\.\s*)?{_DAY})?)"
    r"|barnets\s+lovs?|service\s+lovens?|almen\s+boliglovens?|(?<!-)(?:[\w-]+lovens?|[\w-]*forordningens?))(?!\w))"
)
_WORDS = pattern(r"\S+")
_NO_TITLE = frozenset(
    "lov loven skal kan må er har giver gælder fastsætter siger kommunen samt eller jf der som når efter i".split()  # noqa: SIM905  # words in quotation marks are harder to read
)
"""Words at which an unknown title has ended: «lov om leje skal …»."""
