"""Text becomes the names of acts in it that are spelt wrong, each with the name as it should be."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from stdgen.danish.acts import names
from stdgen.model.pattern import pattern
from stdgen.rulekit.citing.letters import is_within

SIGNS = ("lov", "servic", "retss", "retsik")
"""Nearly every such name holds one of these in small letters."""
SHORTEST, LONG = 8, 16
"""Letters of a name that one wrong letter, and that two, do not make another word."""
TELLING = 3
"""Words of a title by which the others tell which it is though one is wrong."""
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
def _spaced() -> tuple[str, ...]:
    return tuple(name for name in names() if " " in name)


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
    torn = [(f"{name[:-5]} loven", name) for name in _sound() if " " not in name and name.endswith("loven")]
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
    if doubled := next((stem for stem in stems if word.startswith(stem) and word[len(stem) :] in _TWICE), None):
        return f"{doubled}en"
    if any(word.startswith(stem) and (word[len(stem) :] in _ENDINGS or len(word) > len(stem) + 3) for stem in stems):
        return None
    near = (stem for stem in stems if word[:2] == stem[:2] or word[-3:] in ("lov", "ven", "ens"))
    slip = next((f"{stem}en" for stem in near if any(_is_slip(word, f"{stem}{ending}") for ending in _COMMON)), None)
    return slip or next(
        (name for name in _spaced() if len(name) > SHORTEST and name.count(" ") == 1 and _is_slip(word, _joint(name))), None
    )


def _joint(name: str) -> str:
    """«barnetslov» for «barnets lov»."""
    return name.replace(" ", "")


def _is_slip(word: str, name: str) -> bool:
    """Whether it is not the name but next to it; two letters apart where the name is so long that it is no other's."""
    return word != name and is_within(word, name, 2 if len(name) >= LONG else 1)


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
    slip = next(
        (end for end in ends if is_within(told[:end], title, 1) or (told[end - 1] == "s" and is_within(told[: end - 1], title, 1))), None
    )
    return slip if slip is not None else _wrong_word(told, title)


def _wrong_word(told: str, title: str) -> int | None:
    """How long a title of three words or more is in which one word is spelt wrong: «retssikkerhed og admistration på …»."""
    meant = title.split()
    said = told.split()[: len(meant)]
    wrong = [(one, other) for one, other in zip(said, meant, strict=False) if one != other]
    if len(meant) < TELLING or len(said) < len(meant) or len(wrong) != 1:
        return None
    one, other = wrong[0]
    return len(" ".join(said)) if one[0] == other[0] and is_within(one, other, min(3, len(other) // 4)) else None


_COMMON = ("en", "ens", "")
_ENDINGS = frozenset(("", "en", "ens", "s", "e", "ene", "enes"))
_TWICE = frozenset(("ensens", "enens", "enen", "enss", "ense"))
"""What stands behind a name whose ending was typed twice."""
_MARKS = ".,;:()[]«»”“\"'!?§…"
_SHORT = pattern(
    r"\blov om service(?=,?\s*(?:§|[.,;)]|$|jf|kap))|\blov om soc\.\s*serv\w*|\bserv\.\s?lov\w*|\bservicel\.(?=\s*§)"
    r"|\bsocialservicelov(?:en)?s?\b"
)
"""Short names that no act has: «lov om service», «lov om soc. service», «socialserviceloven»."""
_SECOND = pattern(r" lov(?:en)?s?\b")
_TITLED = pattern(r"\b[Ll](?:ov(?:en|ens)?|OV)\s+(?:om|OM)\s+(?P<about>[^§.;:()\d\n]{4,90})")
