"""Passages become the names that the text itself shortens: «Personlig og praktisk hjælp (herefter hjemmehjælp)», «Team Bo (TB)»."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.prose import Passage


class Shortened(NamedTuple):
    """A `short` name from then on, told from `start` to `end` of a passage, and what may be the long one (small letters), longest first.

    `sure` are those of them of which it is certain.
    """

    passage: Passage
    start: int
    end: int
    short: str
    names: tuple[str, ...]
    sure: tuple[str, ...] = ()


def shortened(passage: Passage) -> Iterator[Shortened]:
    """The names that this passage shortens."""
    for match in _DEFINED.finditer(passage.text):
        if not _HOW_OFTEN.fullmatch(match["short"]):
            yield _defined(passage, match)
    for match in _INITIALS.finditer(passage.text):
        if name := _initialled(passage.text[: match.start()], match["short"]):
            forms = _forms(name)
            yield Shortened(passage, match.start(), match.end(), match["short"], forms, forms)
    for match in _WRITTEN_OUT.finditer(passage.text):
        name = " ".join(match["long"].lower().split())
        if _is_short_for(match["short"].lower(), name):
            yield Shortened(passage, match.start(), match.end(), match["short"], (name,), (name,))


def _defined(passage: Passage, match: re.Match[str]) -> Shortened:
    """The long name is certain where it opens the sentence or follows a verb, not where it ends what it belongs to."""
    names = tuple(_named(passage.text, match))
    before = " ".join(passage.text[: match.start()].lower().split())
    whole = next((each for each in names if not any(word in _OPENERS or _VERB.fullmatch(word) for word in each.split())), "")
    is_kin = whole[-_KIN:] in match["short"].lower()
    sure = (whole,) if whole and (is_kin or not _BELONGING.search(before.removesuffix(whole))) else ()
    return Shortened(passage, match.start(), match.end(), match["short"], names, sure)


def _forms(name: str) -> tuple[str, ...]:
    """An adjective and a noun with and without an article, «samlet plan» and «samlede plan»; any other name as it is."""
    first, _, noun = name.partition(" ")
    if not noun or " " in noun:
        return (name,)
    stem = next((first.removesuffix(each) + own for each, own in _BARE if first.endswith(each)), first)
    definite = next((stem.removesuffix(own) + each for each, own in _BARE if stem.endswith(own)), "")
    if not definite:
        return (name,)
    return (name, *(f"{each} {noun}" for each in (stem, definite) if each != first))


def _is_short_for(letters: str, name: str) -> bool:
    return name[:1] == letters[:1] and len(name) > 2 * len(letters) and _in_turn(letters, name) and "lov" not in name and "," not in name


def _named(text: str, match: re.Match[str]) -> Iterator[str]:
    """What may be the long name before its short one: it opens the sentence, or a small word or a verb stands before."""
    end = len(text[: match.start()].rstrip())
    words = list(re.finditer(r"\S+", text[:end]))[-_MOST_WORDS:]
    for start, first in ((word.start(), word[0].lower()) for word in words[:-1]):
        before = text[:start].split()
        if first in _JOINING or first in _OPENERS or "," in text[start:end]:
            continue
        if not before or before[-1].endswith((".", ":")) or before[-1].lower() in _OPENERS or _VERB.fullmatch(before[-1]):
            yield " ".join(text[start:end].lower().split())


def _initialled(before: str, short: str) -> str | None:
    """The nearest words that begin with the first of these letters and hold the others in turn; an act's own name is none."""
    letters = short.lower()
    words = list(_WORD.finditer(before))[-_MOST_WORDS - 1 :]
    for word in reversed(words):
        name = " ".join(before[word.start() :].lower().split())
        if name[:1] == letters[:1] and len(name) > 2 * len(short) and _in_turn(letters, name):
            capital = before[word.start()].isupper() or name.count(" ") > 1 or letters == "".join(each[0] for each in name.split())
            return name if capital and _is_short_for(letters, name) else None
    return None


def _in_turn(letters: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in letters)


_MOST_WORDS = 5
_BARE = (("elle", "el"), ("ede", "et"), ("iske", "isk"), ("lige", "lig"))
"""Endings of adjectives with an article and without."""
_KIN = 4
"""So many last letters are shared where the short name is of the same kind: «praktisk hjælp», «hjemmehjælp»."""
_LATER = (
    r"(?:herefter|fremover|efterfølgende|nedenfor|i\s+det\s+(?:efter)?følgende"
    r"|i\s+(?:resten\s+af\s+)?(?:denne\s+|dette\s+)?(?:teksten?|dokument(?:et)?|kvalitetsstandard(?:en)?|standard(?:en)?))"
)
_CALLED = r"(?:kald(?:es|et|t)|benævn(?:es|t)|nævnt|omtal(?:es|t)(?:\s+som)?|betegne(?:s|t)(?:\s+som)?|forkort(?:es|et)(?:\s+til)?)"
_DEFINED = pattern(
    rf"(?:[(,–-]\s*|\s(?=(?:som\s+)?{_CALLED}))(?:som\s+)?(?:(?P<bare>{_LATER})|{_LATER}\s+{_CALLED}|{_CALLED}\s+{_LATER})"
    r"(?:\s+(?:blot|kun|bare|for|som))*\s*:?\s*[«»”\"“]?(?P<short>[\wæøå-]{3,})(?(bare)(?=[«»”\"“]?\s*(?:[),.;:–-]|$)))",
    re.IGNORECASE,
)
"""«Personlig og praktisk hjælp (herefter hjemmehjælp)», «… kaldes i det følgende hjemmehjælp»."""
_INITIALS = pattern(
    r"(?:\s*\(\s*|,?\s+(?:(?:som|også|ofte|daglig\s+tale|i|til\s+daglig|bliver|er)\s+){0,3}(?:[Ff]orkort(?:et|es)|[Kk]ald(?:et|es"
    r"|t))\s+(?:for\s+|til\s+)?)"
    r"[«»”\"“]?(?P<short>[A-ZÆØÅ][A-ZÆØÅ0-9]{1,6})(?=[«»”\"“]?\s*(?:[),.;]|$))"
)
"""«Center for Arbejde og Aktivitet (CAA)», «…, forkortet CAA,»."""
_WRITTEN_OUT = pattern(r"\b(?P<short>[A-ZÆØÅ][A-ZÆØÅ0-9]{1,6})\s+\((?P<long>[A-ZÆØÅa-zæøå][^()]{4,70})\)")
"""«CAA (Center for Arbejde og Aktivitet)»."""
DEFINING = (
    *("(herefter", ", herefter", "– herefter", "(fremover", ", fremover", "i det følgende", "i det efterfølgende", "(efterfølgende"),
    *("kaldes", "kaldet", "kaldt", "benævn", "omtales", "omtalt", "betegne", "forkort", "(i denne", "(i resten", "(i dokument"),
)
"""One of these, in small letters, stands between the two names, unless the short one is all capitals in brackets."""
INITIALS = pattern(r"\([A-ZÆØÅ][A-ZÆØÅ0-9]{1,6}\)|\b[A-ZÆØÅ][A-ZÆØÅ0-9]{1,6}\s+\([A-ZÆØÅa-zæøå]")
_OPENERS = frozenset(
    "om til af ved på for med i er et en den det de ydes gives får har kan søger modtager tilbyder bevilges kaldes".split()  # noqa: SIM905  # words in quotation marks are harder to read
)
_HOW_OFTEN = pattern(r"\w*(?:ligt|vis|ende|gang|gange|igen|altid)", re.IGNORECASE)
"""«efter tre måneder, herefter årligt»."""
_BELONGING = pattern(r"\b(?:med|til|for|på|af|i|ved)\s+(?:(?:en|et|den|det|de)\s+)?$")
_JOINING = frozenset(("og", "eller", "samt"))
_VERB = pattern(r"[a-zæøå]+(?:er|år|es)")
"""«giver», «yder», «omfatter»: a name begins after it, and never with «og»."""
_WORD = pattern(r"[\w-]+")
