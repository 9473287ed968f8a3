"""A hyphen at the end of a line is told to be the line's, which goes, or the word's own, which stays."""

import re
from collections.abc import Sequence

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.runs import HYPHEN, Run

DASHES = ("-", "\u2010", HYPHEN)
SOFT = "\u00ad"
TYPESET = "\u2010"
MOST_LOOKUPS = 400
SHORT_CAPITALS = 5
STAND_APART = frozenset(("it", "tv", "ikke", "non", "eks", "ex", "anti", "pro", "mini"))
"""Beginnings that keep their hyphen."""
JOINED = frozenset(("der", "her", "hvor", "ind", "hen", "hid", "op", "ned", "ud", "lige", "så", "om", "af", "for", "frem", "igen"))
"""Beginnings of words that end in «til», «med» or «som»."""

_FIRST, _LAST = pattern(r"[^\W_]+"), pattern(r"[^\W_]+$")
_OWN = pattern(r"^(?:og|eller|samt|contra|kontra|m\.fl\.|&|,)(?:\W|$)", re.IGNORECASE)
_AMBIGUOUS = pattern(r"^(?:som|til|med)(?:\W|$)", re.IGNORECASE)
_VOWEL = pattern(r"[aeiouyæøåéü]", re.IGNORECASE)


def own(stem: str, after: str) -> bool:
    """Whether words that share an ending follow: «social- og sundhedshjælper»."""
    if _OWN.match(after):
        return True
    last = _LAST.search(stem)
    return bool(_AMBIGUOUS.match(after)) and (last is None or last.group().lower() not in JOINED)


def goes(stem: str, after: str, sign: str) -> bool:
    """Whether the hyphen between two lines was put there to break a word, as far as these two parts tell.

    `stem` is the line up to the hyphen, `after` the next line, `sign` the hyphen as the file has it. A part without a
    vowel, a lone letter, a number, an abbreviation in capitals and a name stand before or after a hyphen of the word's
    own, as do the parts of a web address.
    """
    found = _LAST.search(stem)
    word = found.group() if found else ""
    token = stem[stem.rfind(" ") + 1 :]
    if token.count("-") + ("/" in token) > 1:
        return False
    if not word or word[-1].isdigit() or stem[len(stem) - len(word) - 1 : len(stem) - len(word)] in ("§", "."):
        return False
    if word.isupper() and len(word) > 1:
        first = _FIRST.match(after)
        return len(word) > SHORT_CAPITALS and first is not None and first.group().isupper() and bool(_VOWEL.search(word))
    if not after[:1].islower():
        return False
    return sign == TYPESET or (len(word) > 1 and bool(_VOWEL.search(word)) and word.lower() not in STAND_APART)


def decided(runs: Sequence[Run]) -> dict[int, bool]:
    """The runs, by number, that end in a hyphen of which the rest of the text tells whether it goes: True where it does.

    The word elsewhere whole, or with its hyphen inside a line, is better evidence than any rule.
    """
    texts = [run.text for run in runs]
    ends = [at for at, text in enumerate(texts) if text.rstrip()[-1:] in DASHES]
    if not ends or len(ends) > MOST_LOOKUPS:
        return {}
    everything = " ".join(texts).casefold()
    found: dict[int, bool] = {}
    for at in ends:
        stem = _LAST.search(runs[at].text.rstrip()[:-1])
        after = _FIRST.match(runs[at + 1].text.lstrip()) if at + 1 < len(runs) else None
        if stem and after and len(stem[0]) > 1 and len(after[0]) > 1:
            first, second = stem[0].casefold(), after[0].casefold()
            if f"{first}-{second}" in everything:
                found[at] = False
            elif first + second in everything:
                found[at] = True
    return found
