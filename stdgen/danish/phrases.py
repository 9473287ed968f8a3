"""Text becomes the places where two phrases stand in a row and only one of them can.

Printed tracked changes leave both inside one sentence: «fra virksomheden den beskyttede beskæftigelse», «vedkommendes
borgerens indtjening», «borgeren kan skal søge», «inden for 4 6 uger».
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from stdgen.danish.dates import MONTHS
from stdgen.danish.kinds import LAST_OF_KINDS, are_of_a_kind
from stdgen.danish.little_words import COUNTED, GIVEN, LITTLE_WORDS, MEETING, RELATIVE, TWO_PASSIVES
from stdgen.danish.meeting import ARTICLES, DEFINITES, GENITIVES, LAST_FOUR
from stdgen.danish.related import are_synonyms
from stdgen.danish.subject_first import are_subject_and_object
from stdgen.danish.two_places import two_offices, two_places
from stdgen.model.pattern import pattern


class RivalPhrases(NamedTuple):
    """Two phrases in a row of which only one can stand; offsets and words of both together."""

    start: int
    end: int
    text: str


def rival_phrases(text: str) -> tuple[RivalPhrases, ...]:
    """Places where two phrases stand with nothing between them that Danish would ask for; `may_meet` tells most text to have none."""
    words = _WORDS.findall(text.lower())
    met = _met(words)
    phrases = {
        span
        for before, one, other in zip(("", *words), words, words[1:], strict=False)
        if one[-4:] in LAST_OF_KINDS and are_of_a_kind(before, one, other)
        for span in _spans(text, one, other)
    }
    if _Met.PHRASES in met:
        found = ((match, match.lastgroup or "") for match in _PHRASES.finditer(text))
        phrases |= {(match.start(kind), match.end(kind)) for match, kind in found}
        phrases |= {*two_offices(text)}
    if _Met.NOUNS in met:
        phrases |= {match.span() for match in _TWO_NOUNS.finditer(text) if are_synonyms(match[1], match[2])}
    phrases = {span for span in phrases if not are_subject_and_object(text, *span)}
    if _Met.LITTLE in met:
        phrases |= {match.span() for match in LITTLE_WORDS.finditer(text)}
        if _are_given(words):
            phrases |= {match.span() for match in TWO_PASSIVES.finditer(text) if not RELATIVE.search(text, 0, match.start())}
    if _Met.PLACE in met:
        phrases |= {match.span() for match in _TWO_IN_ONE_PLACE.finditer(text)}
    if _Met.FIGURES in met:
        phrases |= {match.span("figures") for match in _FIGURES.finditer(text) if _are_rival_figures(match)}
    phrases |= {*two_places(text, words)}
    both = (RivalPhrases(start, end, text[start:end]) for start, end in sorted(phrases))
    return tuple(each for each in both if not _is_repeated(each.text.lower().split()))


class _Met(StrEnum):
    """What stands side by side somewhere: without it the pattern for it need not be asked."""

    PHRASES = "phrases"
    NOUNS = "nouns"
    LITTLE = "little"
    FIGURES = "figures"
    PLACE = "place"


def _met(words: Sequence[str]) -> frozenset[_Met]:
    met: list[_Met] = []
    places: set[str] = set()
    for one, other in pairwise(words):
        if other[-4:] in LAST_FOUR:
            if one[-4:] in LAST_FOUR:
                met += (_Met.PHRASES, _Met.NOUNS) if are_synonyms(one, other) else (_Met.PHRASES,)
            elif one[-1] == "s" or one[-3:] == "ede":
                met.append(_Met.PHRASES)
        elif other in ARTICLES and one[-4:] in LAST_FOUR:
            met.append(_Met.PHRASES)
        if one in MEETING and other in MEETING[one]:
            met.append(_Met.LITTLE)
        if (other in _SMALL and one in _SMALL) or (len(other) <= 2 and other.isdigit() and one.isdigit()):
            met.append(_Met.FIGURES)
        if one in _IN_PLACES:
            if f"{one} {other}" in places:
                met.append(_Met.PLACE)
            places.add(f"{one} {other}")
    return frozenset(met)


def _spans(text: str, one: str, other: str) -> list[tuple[int, int]]:
    """Where the two words stand in a row, no comma and no «har udpeget,» of a clause about them."""
    return [match.span() for match in re.finditer(rf"\b{one}\s+{other}\b(?!\s+\w+(?:\s+\w+)?,)", text, re.IGNORECASE)]


def _are_given(words: Sequence[str]) -> bool:
    return any(one in GIVEN and other in GIVEN for one, other in pairwise(words))


def _are_rival_figures(match: re.Match[str]) -> bool:
    """Whether the one cannot number what stands before it, nor both be «two or three»."""
    if match["before"].lower() in _NUMBERED:
        return False
    one, other = match["figures"].lower().split()
    return one.isdigit() or one == "én" or COUNTED.index(other) - COUNTED.index(one) != 1


def _is_repeated(words: Sequence[str]) -> bool:
    """Whether the same stands twice, which is another fault."""
    half = len(words) // 2
    return words[:half] == words[half:]


_WORDS = pattern(r"\w+")
_DEFINITE = rf"[a-zæøå]{{3,}}(?:{DEFINITES})"
_GENITIVE = rf"[a-zæøå]{{2,}}(?:{GENITIVES})"
_PREPOSITION = r"(?:til|fra|ved|i|på|af|for|med|om|hos|efter|inden for|gennem|via|under|mod|mellem)"
_ORDINARY = r"(?:enkelte|seneste|sidste|næste|første|følgende|samme|nødvendige|rette|relevante|nærmeste|kommende|forrige|pågældende)"
_PHRASES = pattern(
    rf"""\b(?:
      (?:{_PREPOSITION}|og|eller)\s+(?P<second_in_apposition>{_DEFINITE}\s+(?:den|det|de)\s+(?!{_ORDINARY}\b)[a-zæøå]+e\s+[a-zæøå]{{4,}})
    | (?P<two_owners>(?:vedkommendes|pågældendes|dennes|{_GENITIVE})\s+{_GENITIVE})
    | (?i:{_PREPOSITION})\s+(?P<noun_owner>{_DEFINITE}\s+{_GENITIVE})
    | (?i:{_PREPOSITION})\s+(?P<two_nouns>{_DEFINITE}\s+{_DEFINITE})
    | (?P<two_definites>(?:den|det|de)\s+(?:{_PREPOSITION}\s+)?[a-zæøå]+ede\s+{_DEFINITE})
    )\b""",
    re.VERBOSE,
)
_TWO_NOUNS = pattern(rf"\b({_DEFINITE})\s+({_DEFINITE})\b")
_IN_PLACES = frozenset(("i", "på", "fra", "hos", "ved"))
_TWO_IN_ONE_PLACE = pattern(
    r"\b\w{4,}(?:en|et)\s+(?P<place>(?:i|på|fra|hos|ved)\s+\w{3,}(?:en|et|erne))\s+(?!(?:samt|eller|heraf|foruden)\b)\w{4,}(?:en|et)\s+(?P=place)\b"
)
"""«Kontaktpersonen i teamet koordinatoren i teamet»."""
_COUNTED = r"(?:uger?|dage?|hverdage|døgn|måneder|år|timer?|minutter|gange|km|kr\b|kroner|pct\b|procent)"
_IN_LETTERS = "|".join(COUNTED)
_SMALL = frozenset((*COUNTED, "én"))
_FIGURES = pattern(
    rf"(?<![\w.,:/-])(?P<before>[^\W\d_]+)\.?\s+(?P<figures>\d{{1,2}}\s\d{{1,2}}|(?:én|{_IN_LETTERS})\s(?:{_IN_LETTERS}))(?=\s(?:{_COUNTED}\b|[a-zæøå]{{4,}}e(?:r|re)?\b))",
    re.IGNORECASE,
)
_NUMBERED = frozenset(
    """
    kl klokken nr nummer stk kap kapitel bilag niveau pakke trin tlf telefon afsnit punkt fase gruppe hold side zone takst paragraf
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
).union(MONTHS)
"""What a figure may number that another one follows: «kl. 10 15 minutter»."""
