"""Text becomes the names of acts in it that are spelt wrong, each with the name as it should be."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from stdgen.danish.acts import names
from stdgen.model.pattern import pattern

SIGNS = ("lov", "servic", "retss", "retsik")
"""Nearly every such name holds one of these in small letters."""
SHORTEST = 8
"""Letters of a name that one wrong letter does not make another word."""
LONGEST = 30
"""Letters of a word."""


class Misnamed(NamedTuple):
    """A name that is no act's, from `start` to `end`, and the act's name that it comes next to."""

    start: int
    end: int
    name: str


def misnamed(text: str) -> Iterator[Misnamed]:
    """Names with one letter or space too many, too few, wrong or out of turn: «servicloven», «lov om socialservice»."""
    small = text.lower()
    yield from _words(text, small)
    if "lov om " in small or "loven om " in small:
        yield from _titles(text)
    if any(map(small.__contains__, ("lov om s", "serv.", "servicel.", "socialservicel"))) and len(small) == len(text):
        yield from (Misnamed(match.start(), match.end(), "lov om social service") for match in _SHORT.finditer(small))
    if (" lov" in small or " boliglov" in small) and len(small) == len(text):
        yield from _pairs(small)


def _words(text: str, small: str) -> Iterator[Misnamed]:
    """Names of one word."""
    slips = {word: name for word in small.split() if ("lov" in word or word[:5] == "servi") and (name := _meant(word.strip(_MARKS)))}
    if slips and len(small) == len(text):
        for word in (word.strip(_MARKS) for word in slips):
            for match in re.finditer(rf"\b{re.escape(word)}\b", small):
                yield Misnamed(match.start(), match.end(), _meant(word) or "")


def _pairs(small: str) -> Iterator[Misnamed]:
    """Names of two words, and such as were torn in two."""
    for slip, meant in _torn().items():
        if " " in slip and " lov" not in slip and slip in small:
            yield Misnamed(small.index(slip), small.index(slip) + len(slip), meant)
    for match in _SECOND.finditer(small):
        at = match.start()
        first = small[max(0, at - LONGEST) : at].rpartition(" ")[2].lstrip(_MARKS)
        if name := _joined(f"{first} {match[0].strip().removesuffix('s')}"):
            yield Misnamed(at - len(first), match.end(), name)


@lru_cache(maxsize=512)
def _joined(words: str) -> str | None:
    """The name of which two words are a slip."""
    near = (name for name in _sound() if name.count(" ") == 1 and _is_slip(words, name))
    return _torn().get(words) or next(near, None)


@cache
def _sound() -> tuple[str, ...]:
    """The names as they are written; one that differs from another before it in white space only is a known slip."""
    squeezed: dict[str, str] = {}
    for name in names():
        squeezed.setdefault(_squeezed(name), name)
    return tuple(name for name in squeezed.values() if not name.isupper())


@cache
def _torn() -> Mapping[str, str]:
    """Known slips of white space with the name that is meant."""
    by_letters = {_squeezed(name): name for name in _sound()}
    slips = [(name, by_letters[_squeezed(name)]) for name in names() if not name.isupper() and "lov om" not in name]
    torn = [(f"{stem[:-3]} loven", f"{stem}en") for stem in _stems() if stem[-4] == "s"]
    return {slip: name for slip, name in (*slips, *torn) if slip != name}


def _squeezed(name: str) -> str:
    return name.replace(" ", "").removesuffix("en")


@cache
def _stems() -> tuple[str, ...]:
    return tuple(name.removesuffix("en") for name in _sound() if " " not in name and name.endswith("loven") and len(name) > SHORTEST)


@lru_cache(maxsize=2048)
def _meant(word: str) -> str | None:
    """The name of which the word is a slip."""
    if len(word) < SHORTEST:
        return None
    if torn := _torn().get(word) or _torn().get(word.removesuffix("s")):
        return torn
    stems = _stems()
    if any(word.startswith(stem) and (word[len(stem) :] in _ENDINGS or len(word) > len(stem) + 3) for stem in stems):
        return None
    near = (stem for stem in stems if word[:2] == stem[:2] or word[-3:] in ("lov", "ven", "ens"))
    return next((f"{stem}en" for stem in near if any(_is_slip(word, f"{stem}{ending}") for ending in _COMMON)), None)


def _is_slip(word: str, name: str) -> bool:
    """Whether one letter too many, too few, wrong or out of turn makes the one out of the other."""
    if word == name or abs(len(word) - len(name)) > 1:
        return False
    same = next((at for at, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), min(len(word), len(name)))
    here, there = word[same:], name[same:]
    turned = here[:2] == there[:2][::-1] and here[2:] == there[2:] and len(here) > 1
    return turned or here[1:] == there[1:] or here[1:] == there or here == there[1:]


def _titles(text: str) -> Iterator[Misnamed]:
    for match in _TITLED.finditer(text):
        told = match["about"].casefold().rstrip()
        owning = text.startswith("§", match.end())
        slips = ((_slip_of(told, title, owning=owning), title) for title in _official() if told[:1] == title[:1] or told[1:3] == title[1:3])
        if found := next(((end, title) for end, title in slips if end is not None), None):
            end, title = found
            if end:
                yield Misnamed(match.start(), match.start("about") + end, f"lov om {title}")


@cache
def _official() -> tuple[str, ...]:
    """What the acts are about, by their titles."""
    return tuple(name.removeprefix("lov om ") for name in _sound() if name.startswith("lov om ") and len(name) > len("lov om ") + SHORTEST)


def _slip_of(told: str, title: str, *, owning: bool) -> int | None:
    """How long a slip of the title the text opens with is, 0 where that is the title itself, None where it is neither.

    A genitive that owns nothing is one, too: «efter lov om social services.»; `owning` tells that a section follows.
    """
    if told.startswith(title):
        rest = told[len(title) :]
        ending = rest.partition(" ")[0]
        return len(title) + 1 if rest.startswith("s,") or (rest == "s" and not owning) or ending in ("n", "r") else 0
    ends = (end for end in range(len(title) - 1, len(title) + 3) if end <= len(told) and not told[end : end + 1].isalpha())
    return next((end for end in ends if _is_slip(told[:end], title) or (told[end - 1] == "s" and _is_slip(told[: end - 1], title))), None)


_COMMON = ("en", "ens", "")
_ENDINGS = frozenset(("", "en", "ens", "s", "e", "ene", "enes"))
_MARKS = ".,;:()[]«»”“\"'!?§…"
_SHORT = pattern(
    r"\blov om service(?=,?\s*(?:§|[.,;)]|$|jf|kap))|\blov om soc\.\s*serv\w*|\bserv\.\s?lov\w*|\bservicel\.(?=\s*§)"
    r"|\bsocialservicelov(?:en)?s?\b"
)
"""Short names that no act has: «lov om service», «lov om soc. service», «socialserviceloven»."""
_SECOND = pattern(r" lov(?:en)?s?\b")
_TITLED = pattern(r"\b[Ll](?:ov(?:en|ens)?|OV)\s+(?:om|OM)\s+(?P<about>[^§.;:()\d\n]{4,90})")
