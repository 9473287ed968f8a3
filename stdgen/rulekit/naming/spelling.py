"""A word of a heading becomes the well-known word that it was meant to be, where it is a letter off."""

from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from stdgen.danish.patterns import ENDINGS
from stdgen.rulekit.wordlists import words_of

LEAST = 5
"""Shorter words are a letter away from too many others."""
KNOWN = 6
"""Letters of the shortest word that a slip can be mended by."""
COMMON = 7
"""Letters of the shortest word that is no heading's own, only found in any text, by which one can."""
PART = 3
"""Letters of the shortest part of a compound."""


@lru_cache(maxsize=4096)
def meant(word: str) -> str | None:
    """The right spelling, in small letters; None for a right word and for one that resembles none."""
    plain = word.lower()
    wrong, right, *_ = _known()
    if plain in wrong:
        return wrong[plain]
    if len(plain) >= LEAST and (once := _once(plain)):
        return once
    if len(plain) < LEAST or plain in right or _is_torn(plain) or _is_common(plain):
        return None
    return next((each for each in _candidates(plain) if _is_one_off(plain, each)), None) or _meant_of_all(plain)


def _once(word: str) -> str | None:
    """The word without its last letter, where that stands twice, as it does at the end of no Danish word but one in «ss» or «ee»."""
    if word[-1] != word[-2] or word[-1] in "se" or word in words_of("unbroken"):
        return None
    once = word[:-1]
    return once if once in words_of("unbroken") or once in _known()[4] else None


def _meant_of_all(word: str) -> str | None:
    """The long word of any text that it was meant to be: a letter is left out, stands twice or out of turn."""
    if len(word) < COMMON or _is_compound(word):
        return None
    for ending in sorted(ENDINGS, key=len):
        if word.endswith(ending) and len(bare := word[: len(word) - len(ending)]) >= COMMON - 1:
            for size in (len(bare), len(bare) + 1, len(bare) - 1):
                for right in _lexicon().get((bare[0], size), ()):
                    if bare[-2:] == right[-2:] and _takes(right, ending) and _is_mistyped(bare, right):
                        return right + ending
    return None


def _is_mistyped(word: str, right: str) -> bool:
    """Whether a letter is left out, stands twice or stands out of turn; another letter in its place may make a word that is not known."""
    if len(word) == len(right):
        return Counter(word) == Counter(right) and _is_one_off(word, right)
    longer = max(word, right, key=len)
    at = next((at for at, (one, other) in enumerate(zip(word, right, strict=False)) if one != other), min(len(word), len(right)))
    return _is_one_off(word, right) and (len(word) < len(right) or longer[at] == longer[at - 1])


def _is_compound(word: str) -> bool:
    """Whether it is made of two words that are known, with an «s» between them or none."""
    return any(
        _is_right(word[at:]) and (_is_right(word[:at]) or (word[at - 1] == "s" and _is_right(word[: at - 1])))
        for at in range(PART, len(word) - PART + 1)
    )


def _is_right(word: str) -> bool:
    return word in _known()[1] or _is_common(word)


@cache
def _lexicon() -> dict[tuple[str, int], list[str]]:
    """The long words of any text by first letter and length."""
    found: dict[tuple[str, int], list[str]] = {}
    for word in sorted(words_of("unbroken") | frozenset(_known()[3])):
        if len(word) >= COMMON:
            found.setdefault((word[0], len(word)), []).append(word)
    return found


def is_certain(word: str) -> bool:
    """Whether the slip can only have been meant as one well-known word."""
    plain = word.lower()
    return plain in _known()[0] or len({each for each in _candidates(plain) if _is_one_off(plain, each)}) == 1


def is_known(word: str) -> bool:
    """Whether the word is one of the well-known ones, or one that is near them."""
    return word.lower() in _known()[1]


def _is_torn(word: str) -> bool:
    """Whether it is only the beginning of a known word, as a narrow column leaves it: «SAGSBEHANDLINGSF RIST».

    «Indhol» is no less a known word that lacks its last letter.
    """
    if any(each.startswith(word) for each in _known()[3] if len(each) == len(word) + 1):
        return False
    return any(each.startswith(word) for each in _known()[3] if len(each) > len(word) + 1)


def _is_common(word: str) -> bool:
    """Whether it is a right word that is found in any text, with an ending or without one."""
    known = words_of("unbroken")
    return any(word.endswith(ending) and word[: len(word) - len(ending)] in known for ending in ENDINGS)


def _candidates(word: str) -> Iterator[str]:
    """Forms of known words with the same first letter and nearly the same length."""
    forms = _known()[2]
    sizes = (len(word), len(word) + 1, len(word) - 1) if len(word) >= KNOWN else (KNOWN,)
    for size in sizes:
        yield from forms.get((word[0], size), ())


def _is_one_off(word: str, right: str) -> bool:
    """Whether one letter too many, too few, wrong or out of turn is all that tells the two apart."""
    start = next((at for at, (one, other) in enumerate(zip(word, right, strict=False)) if one != other), min(len(word), len(right)))
    rest, due = word[start:], right[start:]
    return rest[1:] == due[1:] or rest[1:] == due or rest == due[1:] or (rest[:2] == due[:2][::-1] and rest[2:] == due[2:])


Known = tuple[dict[str, str], frozenset[str], dict[tuple[str, int], list[str]], list[str], frozenset[str]]


@cache
def _known() -> Known:
    """Known slips, all right forms, and those to mend a slip by, by first letter and length, the plain ones first, and all words bare."""
    lines = (Path(__file__).parents[1] / "wordlists" / "headings.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if not line.startswith("#")]
    wrong = dict(line.split(" -> ") for line in lines if " -> " in line)
    words = [word for line in lines if line[:1] != "=" and " -> " not in line for word in line.split() if len(word) >= KNOWN]
    others = [word for line in lines if line[:1] == "=" for word in line[2:].split()]
    right = frozenset(word + ending for word in (*words, *others) for ending in ENDINGS)
    forms: dict[tuple[str, int], list[str]] = {}
    for ending in ENDINGS:
        for word in words:
            if _takes(word, ending):
                forms.setdefault((word[0], len(word + ending)), []).append(word + ending)
    return wrong, right, forms, words, frozenset((*words, *others))


def _takes(word: str, ending: str) -> bool:
    """Whether the word takes that ending; a right word is told more freely than one to mend a slip by."""
    if word.endswith("e"):
        return ending in ("", "n", "r", "s", "ns", "rne", "rnes")
    if ending == "e":
        return word.endswith("er")
    return ending in ("", "s", "en", "et", "er", "ens", "ets", "erne", "ernes", "ne")
