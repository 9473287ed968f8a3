"""Danish text becomes the acts that it names: by title, by popular name, by abbreviation, by number and day."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from stdgen.danish.acts import names, signs
from stdgen.danish.dates import find_dates
from stdgen.danish.sentences import sentences
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


def last_named(text: str, cited: Iterable[tuple[int, str]]) -> str | None:
    """The act that a bare provision behind this text belongs to: the one cited or named last, None where none is.

    `cited` are the acts named with provisions, each with where that begins. What a sentence only names after it has cited another
    act («efter servicelovens § 79 a, der nu er afløst af ældreloven») stands beside the matter.
    """
    told = sorted(cited)
    known = [each for each in mentions(text) if each.known]
    last = told[-1] if told else None
    if known and (last is None or known[-1].start > last[0]):
        within = next((each for each in sentences(text) if last and each.start <= last[0] < each.end), None)
        if last is None or within is None or known[-1].start >= within.end:
            return known[-1].act
    return last[1] if last else None


def editions(text: str) -> tuple[Mention, ...]:
    """What is cited by kind, number and day: orders, consolidated acts, acts, guidance, each as `BEK nr. 1575 af 2014-12-27`.

    Kinds are those of the official collection of laws; `BEK nr. 1575 af 2014` where only a year is told. A number without any day is
    none, except that of an order.
    """
    if not _NUMBERED.search(text):
        return ()
    found = [mention for match in _EDITION.finditer(text) if (mention := _edition(match))]
    return tuple(found) + (tuple(_dated_first(text)) if _YEAR_FIRST.search(text) else ())


@lru_cache(maxsize=256)
def mentions(text: str) -> tuple[Mention, ...]:
    """Every act that the text names, in order."""
    return tuple(_named(text))


def _edition(match: re.Match[str]) -> Mention | None:
    """An edition as it is numbered; with words between its kind and its number only where its whole day stands there."""
    kind = next(sign for start, sign in _KINDS.items() if match["kind"].casefold().startswith(start))
    day = next((date.value for date in find_dates(match["day"] or "", announced=True) if date.value), None) or match["year"]
    if not day and not (kind == "BEK" and match["sign"]):
        return None
    if match["about"] and not match["day"]:
        return None
    if kind == "BEK" and (_OF_ACT.match(match["about"] or "") or _OF_ACT.match(match.string, match.end())):
        kind = "LBK"
    return Mention(match.start(), match.end(), f"{kind} nr. {match['number']}{f' af {day}' if day else ''}", known=False)


def _dated_first(text: str) -> Iterator[Mention]:
    """«bekendtgørelse af 25. marts 2010 nr. 299»"""
    for match in _DAY_FIRST.finditer(text):
        kind = next(sign for start, sign in _KINDS.items() if match["kind"].casefold().startswith(start))
        if day := match["iso"] or _day_of(match["day"]):
            yield Mention(match.start(), match.end(), f"{kind} nr. {match['number']} af {day}", known=False)


def _day_of(written: str) -> str | None:
    """The day or the year alone; None for a day that does not exist."""
    day = next((date.value for date in find_dates(written, announced=True) if date.value), None)
    return day or (written if written.isdigit() else None)


def _named(text: str) -> Iterator[Mention]:
    at, acts = 0, _acts()
    while match := acts.search(text, at):
        mention = _mention(match)
        if mention:
            yield mention
        at = mention.end if mention else match.end()


def _mention(match: re.Match[str]) -> Mention | None:
    words = match[0].split()
    if sign := match["sign"]:
        key = sign.upper()
        return Mention(match.start(), match.end(), names().get(key) or key, known=True)
    if about := match["about"]:
        return _formal(match, about.casefold().split())
    if match["order"]:
        found = _EDITION.match(match.string, match.start())
        return _edition(found) if found else None
    if not match["title"]:
        name = " ".join(words).casefold().removesuffix("s")
        return Mention(
            match.start(), match.end(), names().get(name) or names().get(f"{name}s") or names().get(f"{name}en") or name, known=True
        )
    return _titled(match, [word.casefold() for word in words])


def _formal(match: re.Match[str], about: list[str]) -> Mention | None:
    """«lov nr. 573 af 24. juni 2005 om social service»: an act of the table with its number before its title."""
    sizes = range(len(about), 0, -1)
    size = next((size for size in sizes if f"lov om {' '.join(about[:size]).rstrip(',')}" in names()), 0)
    if not size:
        return None
    last = next(each for count, each in enumerate(_WORDS.finditer(match["about"]), 1) if count == size)
    act = names()[f"lov om {' '.join(about[:size]).rstrip(',')}"]
    return Mention(match.start(), match.start("about") + last.end() - (last[0][-1] == ","), act, known=True)


def _titled(match: re.Match[str], words: list[str]) -> Mention | None:
    """«lov om …»: the longest title that the table has, else the words up to where a title must have ended."""
    words[0] = "lov" if words[0].startswith("lov") else "bekendtgørelse"
    for size in range(len(words), 2, -1):
        name = " ".join(words[:size]).rstrip(",")
        if act := names().get(name) or names().get(name.removesuffix("s")):
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


@cache
def _acts() -> re.Pattern[str]:
    """How an act is named; it holds the abbreviations of the table, so it is made when first asked for."""
    known = "|".join(signs())
    return re.compile(
        rf"(?<!\w)(?:(?P<sign>(?:{known})(?!\w)|(?i:{known})(?=\.?,?\s*§)|(?!TIL|MÅL|TAL|DEL|SKAL)[A-ZÆØÅ]{{2,3}}L(?=,?\s*§))"
        r"|(?i:(?P<title>(?:lov|bekendtgørelse)(?:en|ens|s|n)?\s+om\s+\w(?:[^§.;:()\d\n»”\"]|m\.v\.){2,110})"
        rf"|lov(?:bekendtgørelse)?\s+nr\.?\s*\d+\s+af\s+(?:den\s+|d\.\s*)?{_DAY}\s+om\s+(?P<about>\w[^§.;:()\d\n»”\"]{{2,110}})"
        rf"|(?P<order>(?:bekendtgørelsen?|bekg?\.?|bkg\.?)\s*nr\.?\s*\d+(?:\s+af\s+(?:den\s+|d\.\s*)?{_DAY})?)"
        r"|barnets\s+lov(?:en)?s?|service\s+lovens?|almen\s+boliglovens?|(?<!-)(?:[\w-]+lov(?:ens?|(?=,?\s*§))|[\w-]*forordningens?))(?!\w))"
    )


_KINDS = {"bek": "BEK", "bkg": "BEK", "lov": "LOV", "lbk": "LBK", "vej": "VEJ"} | {"lovbek": "LBK"}
_KINDS = {start: _KINDS[start] for start in sorted(_KINDS, key=len, reverse=True)}
"""How the kind begins in print, the longest first, to its sign in the official collection."""
_NUMBERED = pattern(r"[nN][rR]\.?:?\s?\d|(?:ekendtgørelsen?|[bB][eEkK][kKgG][gG]?|[lL][bB][kK][gG]?|ummer|lov|LOV|ejledning)\.?\s\(?\d")
_YEAR_FIRST = pattern(r"(?:\d{4}|-\d\d)(?: om [^.§;:()\d\n]{3,120}?)?,? \(?[nN]r")
_DAY = r"(?:\d{1,2}[./-]\s?(?:\w+|\d+)[ ./-]\s?\d{2,4}|\d{1,2}\s+[a-z]{3,9}\.?\s+\d{4})"
_KIND = r"lovbekendtgørelsen?s?|lovbek\.|bekendtgørelse(?:n|ns|r|rne)?|bekg?\.?|bkgr?\.?|lbkg?\.?|lov(?:en)?|vejledning(?:en)?|vej\.?"
_OTHER_KIND = r"(?:lovbek|lbk|bek|bekendtgørelse|lovbekendtgørelse|vejledning)(?:en|ens)?\b"
_EDITION = pattern(
    rf"(?<![\w-])(?P<kind>{_KIND})"
    rf"(?P<about>\s+(?:om|for|til|af\s+lov)\s+(?:(?!\b{_OTHER_KIND})[^.§;:()\d\n]){{3,150}}?|\s+af\s+[a-zæøå]+loven)?"
    r"[\s,:(]*(?P<sign>\b(?:nr\.?|nummer):?\s*)?"
    rf"(?<=[\s.])(?P<number>\d{{1,5}})(?!\d|\.\d)"
    rf"(?:\s*,?\s+\(?(?:udstedt\s+)?(?:af\s+|fra\s+|dateret\s+)?(?:den\s+|d\.\s*)?(?P<day>{_DAY})"
    rf"|(?:\s+(?:af|fra)\s+(?:[a-z]{{3,9}}\s+)?|\s*/\s*|\s+\(|-)(?P<year>(?:19|20)\d\d)(?!\d))?",
    re.IGNORECASE,
)
_DAY_FIRST = pattern(
    rf"(?<![\w-])(?P<kind>{_KIND})\s+(?:(?:af|fra)\s+(?:den\s+|d\.\s*)?(?P<day>{_DAY}|(?:19|20)\d\d)|(?P<iso>\d{{4}}-\d\d-\d\d))"
    r"(?:\s+om\s+[^.§;:()\d\n]{3,120}?)?,?\s+\(?nr\.?\s*(?P<number>\d{1,5})(?!\d)",
    re.IGNORECASE,
)
_OF_ACT = pattern(r"\s+af\s+(?:lov|[a-zæøå]+loven)")
_WORDS = pattern(r"\S+")
_NO_TITLE = frozenset(
    "lov loven skal kan må er har giver gælder fastsætter siger kommunen samt eller jf der som når efter i".split()  # noqa: SIM905  # words in quotation marks are harder to read
)
"""Words at which an unknown title has ended: «lov om leje skal …»."""
