"""A heading becomes its words, and a word the alternatives of `lexicon.txt` that it serves, inflected, compounded or misspelt."""

import unicodedata
from functools import cache, lru_cache
from pathlib import Path

from stdgen.danish.patterns import Lexicon, Pattern, is_misspelt, read, understood
from stdgen.model.pattern import pattern

LEAST_MISSPELT = 6


def parts(heading: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words outside and inside brackets, without numbering; `Visitationskriterier (hvem kan få hjælp?)`."""
    plain = unicodedata.normalize("NFC", heading).casefold().replace("\u00ad", "").replace("aa", "å")
    plain = _NUMBERING.sub("", plain.strip())
    if "(" not in plain and "[" not in plain:
        return tuple(_WORD.findall(plain)), ()
    inside = " ".join(match[0] for match in _BRACKETS.finditer(plain))
    return tuple(_WORD.findall(_BRACKETS.sub(" ", plain))), tuple(_WORD.findall(inside))


@lru_cache(maxsize=8192)
def literals(word: str) -> frozenset[str]:
    """The alternatives that the word serves; in a compound the last part says what the thing is."""
    known = lexicon()
    found = {word} if word in known.exact else set()
    stem = next((word[:size] for size in range(len(word), 2, -1) if word[:size] in known.stems), "")
    head = next((word[start:] for start in range(1, len(word) - 2) if word[start:] in known.heads), "")
    apart = len(stem) + len(head) <= len(word)
    if stem and not (head and apart and known.heads[head] in known.keywords):
        found |= {f"{word[:size]}*" for size in range(3, len(stem) + 1) if word[:size] in known.stems}
    if head and (apart or len(head) > len(stem)):
        found.add(known.heads[head])
    return frozenset(found)


@lru_cache(maxsize=8192)
def corrected(word: str) -> frozenset[str]:
    """The alternatives that the word would serve without one typing error."""
    if len(word) < LEAST_MISSPELT or word in _WELL_SPELT:
        return frozenset()
    return frozenset(keyword for keyword, plain in _spelt().get(word[:2], ()) if is_misspelt(word, plain))


@lru_cache(maxsize=8192)
def class_of(word: str) -> str | None:
    """The first class of the lexicon that names the word: `@du` for «borgeren»."""
    members = _members()
    prefixes = (f"{word[:size]}*" for size in range(len(word), 3, -1))
    return members.get(word) or next((members[prefix] for prefix in prefixes if prefix in members), None)


@cache
def lexicon() -> Lexicon:
    """The rows of `lexicon.txt`, split and not yet understood."""
    return read(Path(__file__).with_name("lexicon.txt").read_text(encoding="utf-8"))


@cache
def pattern_of(name: str, row: str) -> Pattern:
    """The pattern of a row of the section `name`."""
    return understood(name, row, lexicon().classes)


@cache
def _members() -> dict[str, str]:
    members: dict[str, str] = {}
    for name, words in lexicon().classes.items():
        for word in words.split("|"):
            members.setdefault(word, name)
    return members


@cache
def _spelt() -> dict[str, list[tuple[str, str]]]:
    """Every long keyword with its plain letters, by the first two of them.

    A word that tells only as a heading's first is left out: «støtten» is a topic, «støtte» opens the name of a service.
    """
    table: dict[str, list[tuple[str, str]]] = {}
    for word in lexicon().keywords - lexicon().opening:
        if len(word) > LEAST_MISSPELT and not word.startswith("*"):
            plain = word.removesuffix("*")
            table.setdefault(plain[:2], []).append((word, plain))
    return table


_WELL_SPELT = frozenset(
    (
        "hjemmet",
        "hjemmets",
        "færdighed",
        "færdigheder",
        "kontant",
        "ansætte",
        "ansættes",
        "regning",
        "regninger",
        "dokument",
        "udnytte",
        "udnytter",
        "udeliv",
    )
)
"""Words that are one letter away from a keyword and mean something else."""
_NUMBERING = pattern(
    r"(?:(?:(?:kapitel|afsnit|punkt|trin|del|bilag)\s+)?(?:\d+(?:\.\d+)*\.?|[a-h][.)]|[ivx]+\.)|bilag\s+[a-h])[):.\s–-]*\s|[•–o-]\s"
)
_BRACKETS = pattern(r"\(([^()]*)\)?|\[([^\[\]]*)\]?")
_WORD = pattern(r"[^\W\d_]+")
