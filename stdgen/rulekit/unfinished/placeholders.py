"""Text becomes the stretches of it that somebody meant to fill in."""

import re
from collections.abc import Collection, Iterator
from operator import itemgetter
from typing import NamedTuple

from stdgen.model.document import Document
from stdgen.model.pattern import pattern
from stdgen.rulekit.signs import holding, letters, matching
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.unfinished.brackets import bracketed
from stdgen.rulekit.unfinished.links import LINKS
from stdgen.rulekit.unfinished.signs import SIGNS
from stdgen.rulekit.unfinished.ways import Way
from stdgen.rulekit.unfinished.words import NOTES, PROMPTS
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line


class Gap(NamedTuple):
    """A stretch of text from `start` up to `end` that was left open."""

    start: int
    end: int
    text: str


TEXTS = (*SIGNS, *PROMPTS, *NOTES)
"""The ways to leave a text open that are not told by brackets."""
MARKS = tuple(
    [
        sign.replace("␣", " ")
        for sign in "[ < « { # % $ ¤ ● ␣x. __ .. … 00␣00 ␣y- ␣z- x/ **␣ @@ _␣_ 00.00. 00/00 00-00".split()  # noqa: SIM905  # as below
    ]
)
PHRASES = tuple(
    sign.replace("␣", " ")
    for sign in """
    her␣skal her␣kan␣kommunen her␣bør her␣angive her␣beskriver␣kommunen her␣skriver␣kommunen :␣følger :␣kommer :␣oplyses bla␣bla
    tekst␣tekst navn@ type␣your type␣text enter␣text insert␣ your␣text text␣goes note␣til kommentar␣til besked␣til bemærkning␣til
    følger␣senere kommer␣senere oplyses␣senere følger. kommer. obs! obs: nb! nb: note: placeholder ␣navn␣på hedder␣navn
    ␣er␣navn kontakt␣navn ␣er␣beløb ␣på␣beløb ␣på␣adresse ␣på␣telefon ␣er␣leverandør ␣af␣leverandør ␣er␣antal ␣til␣antal ␣den␣dato
    """.split()  # noqa: SIM905  # words in quotation marks are harder to read
)
"""Signs that are searched for only where the longest word in them is said at all."""
WORDS = frozenset(
    """
    afsnit afsnittet afventer anfør angiv beskriv beskrives blindtekst brødtekst choose click dd docproperty dummytekst
    efternavn eksempeltekst formateret formatering fornavn fyldtekst hh husk indsæt indsættes indtast klik kommentar
    konsekvensrettes korrekturlæses lorem mangler mergefield n navnesen nn omskrives opdateres pladsholder pladsholdertekst
    prøvetekst qqq redegør skriv skrives tba tbc tbd tekst testtekst tilføj tilføjes tilrettes todo tt uddyb uddybes udfyld
    udfyldes vælg yy yyy yyyy zz åå åååå
    """.split()  # noqa: SIM905  # as above
)
"""Every text to come holds one of these signs or words in small letters, a word with an x of its own, or round brackets with a note."""
ROUND = pattern(
    r"\((?:[\w.-]+(?:\s[\w.-]+)?\)|\?|(?:her|skal|bør|slet|slettes|udgår|udelades|tjek|udfyld|ret|er\sdet|stadig|fortsat|passer|gælder\sdet|hv\w+"
    r"|dette|hele|[\w.-]+\s(?:skal|bør|mangler|følger|kommer)|følger|kommer|afventer|husk|undersøg|spørg|afklar|[\w.-]+s?\s[\w.-]+\s)\b|evt\.)"
)
"""Round brackets that may hold a note to whoever writes the text; the pattern begins with a sign, which is found fast."""
LINK_SIGNS = ("link", "url", "xx", "http", "hjemmeside", "webadresse")
"""The same for links."""

_DOUBLED = ("yy", "zz", "qq")
_NEAR_A_LINK = pattern(r"[\[<«{(]|xx|http|indsæt|tilføj|mangler|kommer\s|følger\s|:\slink")
"""Every link to come holds one of these as well; most lines that speak of a link hold none."""
_ON_SCREEN = pattern(
    r"\b(?:\w*skema\w*|blanket\w*|formular\w*|kolonne\w*|kuvert\w*|står|felt\w*|knap\w*|rubrik\w*|fane\w*|menu\w*|overskrift\w*"
    r"|punkt\w*|ord\w*|tryk|klik|vælg|under|\w*betegnelse\w*|\w*begreb\w*|udtryk\w*|term\w*|definition\w*|kald\w*|betyd\w*|forstå\w*"
    r"|skriver|siger|bruge[rs]?|hedder|nævn\w*|omtal\w*|mene[rs]?|menes|søg\w*)\b[^.!?]{0,60}$",
    re.IGNORECASE,
)
_OF_WORDS = pattern(
    r"\s*(?:betyd\w+|dækker|forstås|omfatter|bruge[rs]|bliver\s+brugt|anvendes|menes|er\s+(?:her|et\s+(?:ord|begreb|udtryk)))\b",
    re.IGNORECASE,
)
"""Words in quotation marks that are spoken of: the sign of a field is the same."""
_FORM = pattern(r"\b(?:som|format\w*|formen|skrives|tastes|skrevet)\b[^.!?]{0,20}$", re.IGNORECASE)
_ROMAN_BEFORE = pattern(
    r"""(?:\b(?:kapitel|kap\.?|bilag|afsnit|del|artikel|art\.?|bind|bog|titel|afdeling|tabel|figur|fase|niveau|type|klasse|trin|protokol|kong
        |dronning|pave)
        |\b(?-i:(?=X*[IVLC])[IVXLC]+)\s*(?:[-–,]|og|til|eller))\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_ROMAN_AFTER = pattern(r"\s*(?:\.\s*(?:århundrede|afdeling|del)\b|(?:[-–,]|og|til|eller)\s*(?-i:(?=X*[IVLC])[IVXLC]+)\b)", re.IGNORECASE)


ASKED = pattern(r"\?(?:(?<=[\s§/.-]\?)|(?<=\b202\?)|(?=[/?]))")
"""A question mark that stands for what is to come: not behind a word."""


def lines(document: Document) -> tuple[Line, ...]:
    """The lines in which a text may have been left open; hardly any other is among them."""
    held = {
        id(line): line
        for line in (*holding(document, signs_among(spoken(document).every)), *matching(document, ROUND), *matching(document, ASKED))
    }
    return tuple(held.values())


def signs_among(words: Collection[str]) -> tuple[str, ...]:
    """The signs of which every text to come holds one, in a document with these words in small letters."""
    own = [word for word in words if "x" in word and ("xx" in word or word == "x" or word[0].isdigit())]
    own += [word for word in words if word.startswith(_DOUBLED)]
    return (*MARKS, *[sign for sign in PHRASES if letters(sign) in words], *WORDS.intersection(words), *own)


def links(text: str) -> Iterator[Gap]:
    """The links that were never set, in their order."""
    lowered = small(text)
    if any(map(lowered.__contains__, LINK_SIGNS)) and _NEAR_A_LINK.search(lowered):
        for start, end in _found(LINKS, text, lowered):
            yield Gap(start, end, text[start:end])


def is_link(text: str) -> bool:
    """Whether the text is nothing but a link that was never set."""
    return any(gap.start == 0 and gap.end == len(text) for gap in links(text))


def texts(text: str) -> Iterator[Gap]:
    """The texts that were never filled in, in their order; links are told by `links` alone."""
    lowered = small(text)
    found = _apart([*_found(TEXTS, text, lowered), *bracketed(text, lowered)])
    taken = [(gap.start, gap.end) for gap in links(text)] if found else []
    for start, end in found:
        if not any(start < to and since < end for since, to in taken) and not _is_of_else(text, start, end):
            yield Gap(start, end, text[start:end])


def without(text: str) -> str:
    """The text with all that is still to be filled in taken out."""
    lowered = small(text)
    rest = text
    for start, end in reversed(_apart([*_found(TEXTS, text, lowered), *bracketed(text, lowered), *_found(LINKS, text, lowered)])):
        rest = rest[:start] + rest[end:]
    return rest


def _found(ways: tuple[Way, ...], text: str, lowered: str) -> list[tuple[int, int]]:
    """Where one of the ways matches, none over another; of two that begin together the first way counts."""
    padded, found = f" {lowered}", list[tuple[int, int]]()
    for signs, wording, cased in ways:
        for sign in signs:
            if sign in padded:
                found += [match.span(match.lastgroup or 0) for match in wording.finditer(text if cased else lowered)]
                break
    return _apart(found) if len(found) > 1 else found


def _apart(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """These stretches by their beginnings, without those that begin before the one before them ends."""
    kept = list[tuple[int, int]]()
    for start, end in sorted(found, key=itemgetter(0)):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _is_of_else(text: str, start: int, end: int) -> bool:
    """Whether these signs are a number, a form in which a day is written, or the name of a field: «Tryk på «Dato»»."""
    if text[start] == "«":
        return bool(_ON_SCREEN.search(text, max(0, start - 80), start) or _OF_WORDS.match(text, end))
    if text[start] in "dDåÅ" and _FORM.search(text, max(0, start - 40), start):
        return True
    return _is_roman(text, start, end)


def _is_roman(text: str, start: int, end: int) -> bool:
    """XX and XXX after «kapitel», before «århundrede» or beside another Roman numeral are numbers."""
    if text[start:end] not in ("XX", "XXX") or "kl." in text[max(0, start - 12) : start]:
        return False
    return bool(_ROMAN_BEFORE.search(text[max(0, start - 20) : start]) or _ROMAN_AFTER.match(text, end))
