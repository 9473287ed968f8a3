"""Danish text becomes the provisions it cites: `servicelovens §§ 83, 83 a og 86, stk. 1` is three of them."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

LONGEST_RANGE = 60


class Citation(NamedTuple):
    """One provision as cited; `act` is its short name in `acts.toml` or None, `value` the normal form `SEL § 86, stk. 1`."""

    start: int
    end: int
    text: str
    act: str | None
    value: str


def find_citations(text: str) -> tuple[Citation, ...]:
    """Every provision cited in the text, in order; each of a list or a range on its own, with the place of its own words."""
    return tuple(citation for match in _cited().finditer(text) for citation in _each(match))


def normal(act: str | None, provision: str) -> str:
    """`SEL` and `§ 103` in normal form; a provision without an act stands alone."""
    return f"{act} {provision}" if act else provision


def opening_provision(text: str) -> str | None:
    """The provision whose wording a passage opens with, as acts are printed: `§ 103. Kommunalbestyrelsen skal …`."""
    match = _OPENING.match(text)
    return f"§ {_number(match['number'])}" if match else None


def named_acts(text: str) -> tuple[str, ...]:
    """Short names of the acts that the text names, in order, each once."""
    return tuple(dict.fromkeys(_act_names()[_plain(match["act"])] for match in _named().finditer(text)))


def _each(match: re.Match[str]) -> Iterator[Citation]:
    spelt = match["before"] or match["after"]
    act = _act_names()[_plain(spelt)] if spelt else None
    first = True
    for item in _ITEM.finditer(match.string, match.start("list"), match.end("list")):
        start = match.start() if first else item.start()
        end = match.end() if match["after"] and item.end() == match.end("list") else item.end()
        first = False
        for provision in _provisions(item):
            yield Citation(start, end, match.string[start:end], act, normal(act, f"§ {provision}"))


def _provisions(item: re.Match[str]) -> Iterator[str]:
    for number in _range(item["number"], item["last"]):
        for part in re.findall(r"\d+", item["stk"] or "") or [""]:
            base = f"{number}, stk. {part}" if part else number
            for point in re.findall(r"\d+", item["nr"] or "") or [""]:
                yield f"{base}, nr. {point}" if point else base


def _range(first: str, last: str | None) -> Iterator[str]:
    if last and first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= LONGEST_RANGE:
        yield from map(str, range(int(first), int(last) + 1))
    else:
        yield from map(_number, filter(None, (first, last)))


def _number(spelt: str) -> str:
    return re.sub(r"(\d)\s*([a-zæøå])$", r"\1 \2", spelt.strip())


def _plain(act: str) -> str:
    words = " ".join(act.casefold().split())
    return words if words in _act_names() else words.removesuffix("s")


@cache
def _act_names() -> dict[str, str]:
    data = tomllib.loads(Path(__file__).with_name("acts.toml").read_text(encoding="utf-8"))
    return {name.casefold(): act["name"] for act in data["act"] for name in act["names"]}


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<act>{_alternatives()})(?!\w)", re.IGNORECASE)


@cache
def _cited() -> re.Pattern[str]:
    act = _alternatives()
    return re.compile(
        rf"(?:(?<!\w)(?P<before>{act})[\s,:(]{{1,3}})?§\s?§?\s*(?P<list>{_ONE}(?:{_AND}{_ONE}(?!\s*{_UNIT}))*)"
        rf"(?:\s*,?\s*(?:i|efter)\s+(?:den\s+)?(?P<after>{act})(?!\w))?",
        re.IGNORECASE,
    )


def _alternatives() -> str:
    names = sorted(_act_names(), key=len, reverse=True)
    return "|".join(rf"{re.escape(name)}s?".replace(r"\ ", r"\s+") for name in names)


_LETTER = r"(?:\s?[a-hj-zæøå](?![\wæøå.])|[a-zæøå](?![\wæøå]))"
_NUMBER = rf"\d{{1,3}}(?!\d){_LETTER}?"
_MORE = r"(?:\s*(?:,|og|eller|-|–)\s*\d+(?!\d|\s*(?:stk|nr)))*"
_STK = rf"(?:,?\s*stk\.?\s*(?P<stk>\d+{_MORE}))?"
_NR = rf"(?:,?\s*nr\.?\s*(?P<nr>\d+{_MORE}))?"
_TAIL = r"(?:,?\s*litra\s+[a-z](?!\w))?(?:,?\s*\d+\.\s*pkt\.?)?"
_ITEM = re.compile(rf"(?P<number>{_NUMBER})(?:\s?[-–]\s?(?P<last>{_NUMBER}))?{_STK}{_NR}{_TAIL}", re.IGNORECASE)
_ONE = re.sub(r"\?P<\w+>", "?:", _ITEM.pattern)
_AND = r"(?:\s*,\s*(?:og\s+)?|\s*,?\s+(?:og|eller|samt|jf\.|til)\s+)(?:§\s?§?\s*)?"
_UNIT = r"(?:timer?|uger?|dage?|måneder|år|kr|pct|procent|%|personer|borgere|gange|km|minutter|\d)"
_OPENING = re.compile(r"\s*[\"”“»]?§\s*(?P<number>\d{1,3}(?:\s?[a-zæøå])?)\.\s+[A-ZÆØÅ\d]")
