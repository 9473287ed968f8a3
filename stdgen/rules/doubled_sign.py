"""A sign too many, or a space too few: «§ §», «bevillingen..», «§1»."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from stdgen.model.document import Document
from stdgen.model.finding import Hit, Severity, Source, SourceKind
from stdgen.model.pattern import pattern
from stdgen.model.rule import Context, Example, Rule
from stdgen.model.text import Text
from stdgen.rulekit import placeholders
from stdgen.rulekit.approval import covers, stretches
from stdgen.rulekit.signs import holding
from stdgen.rulekit.words import Line, Role, excerpt, place


class Fault(NamedTuple):
    """One kind of fault: its sign by plain search, the pattern with the faulty signs as `sign`, and what to write instead."""

    signs: tuple[str, ...]
    wording: re.Pattern[str]
    instead: str | None


ABBREVIATED = ("stk", "nr", "kr", "kl", "ca", "jf", "pct", "tlf")
ONE_SECTION = pattern(
    r"(?P<sign>§§)\s?\d+(?:\s[a-z])?(?=\s(?:i|efter|om|kan|er|skal)\s|[.)]?\s*$)(?!.{0,80}\b(?:og|samt|eller)\s(?:§+\s*)?\d)", re.IGNORECASE
)
"""The sign for several with one number alone."""
FAULTS = (
    Fault(("§",), pattern(r"(?P<sign>§{1,2}[^\S\n]+§+|§{3,})\s?\d*"), "§§"),
    Fault(tuple(f"§{digit}" for digit in range(1, 10)), pattern(r"(?<![\w/.-])(?P<sign>§{1,2})(?=[1-9])\d+"), None),
    Fault(("..",), pattern(r"(?:(?<![^\W_])[^\W_]++|[)\]”\"])(?P<sign>\.\.)(?![\w./\\…])"), "."),
    Fault((". .",), pattern(r"(?<![^\W\d_])[^\W\d_]{2,}+(?P<sign>\.[^\S\n]\.)(?=\s+[A-ZÆØÅ]|\s*$)"), "."),
    Fault((" ..",), pattern(r"(?<![^\W_])[^\W_]++[^\S\n](?P<sign>\.\.)(?=\s+[A-ZÆØÅ]|\s*$)"), "."),
    Fault((",", ";", ":"), pattern(r"(?<!\w)\w++(?P<sign>,\s?[,;:.]|;\s?[;,:.]|:\s?[:;,.])(?=\s|$)(?!\s?\.)"), ","),
    Fault((".,",), pattern(r"(?<![\w.])[a-zæøå]{7,}+(?P<sign>\.,)(?=\s)"), "."),
    Fault(("§.",), pattern(r"(?P<sign>§{1,2}\.)\s?\d+"), "§"),
    Fault(
        tuple(f"{word}. {word}." for word in ABBREVIATED), pattern(rf"\b(?P<sign>(?P<word>{'|'.join(ABBREVIATED)})\.\s(?P=word)\.)"), "?"
    ),
    Fault(("?.", "!."), pattern(r"(?<!\w)\w++(?P<sign>[?!]\.)(?=\s|$)"), "?"),
    Fault(("§§",), ONE_SECTION, "§"),
    Fault(("%",), pattern(r"\d\s?(?P<sign>%\s?%)"), "%"),
)
SIGNS = (
    *("§", "..", ". .", ",,", ", ,", ",.", ", .", ",;", ",:", ";;", "; ;", ";.", ";,", ";:", "::", ": :", ":.", ": .", ":,", ":;"),
    *("?.", "!.", "%", ".,", *(f"{word}. {word}." for word in ABBREVIATED)),
)
"""Every such place has one of these: plain search is faster than the patterns, and most lines have none."""

MOST = 20
"""Places in one line; with more of them it is a line of signs."""


def check(document: Document, context: Context) -> Iterator[Hit]:
    """One hit for each such place outside quoted law; an omission («…»), an address and a gap to fill in are none."""
    for line in holding(document, SIGNS):
        if line.role is Role.QUOTED:
            continue
        for fault in FAULTS:
            if any(map(line.text.__contains__, fault.signs)):
                yield from _hits(document, line, fault)


def _hits(document: Document, line: Line, fault: Fault) -> Iterator[Hit]:
    for match in islice(fault.wording.finditer(line.text), MOST):
        start, end = match.span("sign")
        if _is_in_address(line, match.start()) or _is_gap(document, line, start, end):
            continue
        words, sign = excerpt(match[0]), " ".join(match["sign"].split())
        if fault.instead is None:
            message = Text(da=f"der mangler et mellemrum efter {sign}: «{words}»", en=f"a space is missing after {sign}: «{words}»")
            hint = Text(da=f"Skriv «{sign} » med mellemrum før tallet.", en=f"Write «{sign} » with a space before the number.")
        else:
            message = Text(da=f"der står to tegn, hvor der skal stå ét: «{words}»", en=f"two signs stand where one belongs: «{words}»")
            hint = Text(da=f"Skriv «{_right(fault, sign)}».", en=f"Write «{_right(fault, sign)}».")
        yield Hit(place(line, match.start(), match.end()), message, hint, words)


def _right(fault: Fault, sign: str) -> str:
    if " " in sign and sign[0].isalpha():
        return sign.split()[0]
    return sign[0] if fault.instead in ("?", ",") else fault.instead or ""


def _is_in_address(line: Line, start: int) -> bool:
    """Whether the word that the sign stands in is a web address or a path."""
    word = line.text[line.text.rfind(" ", 0, start) + 1 : start + 1]
    return "/" in word or "www." in word or "@" in word


def _is_gap(document: Document, line: Line, start: int, end: int) -> bool:
    """Whether the signs stand for a text to come, or in an approval that is told by a rule of its own."""
    if any(gap.start < end and start < gap.end for gap in placeholders.texts(line.text)):
        return True
    approval = document.fields.approval
    return approval is not None and approval.value == "unfilled" and covers(stretches(document), line, start, end)


RULE = Rule(
    code="SG112",
    name="doubled-sign",
    severity=Severity.NOTE,
    summary=Text(
        da="Tegn står én gang, og efter § er der et mellemrum.",
        en="Signs stand once, and a space follows §.",
    ),
    rationale=Text(
        da="To punktummer eller «§ §» er rester af en rettelse. Uden mellemrum efter § deles tallet fra tegnet ved en søgning, og en "
        "oplæser læser det forkert.",
        en="Two full stops or «§ §» are what a correction left behind. Without a space after § a search misses the number, and a screen "
        "reader reads it wrongly.",
    ),
    source=Source(
        SourceKind.PRACTICE,
        "Sproglige rettelser i offentliggjorte standarder: «§ § 96 og 98» (Køge Kommune)",
        "https://www.koege.dk/borger/hjaelp-og-stoette/kvalitetsstandarder-og-tilsyn/kvalitetsstandard-for-ledsagelse-97",
        "2026-11-21",
    ),
    bad=(
        Example("<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Serviceloven § § 96 og 98.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Afgørelse</h2><p>Du får besked om bevillingen.. Herefter kan du begynde.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Hjælpen gives efter §97 i serviceloven.</p>"),
        Example("<h1>Beskæftigelse (Serviceloven §103)</h1><h2>Formål</h2><p>Et arbejde.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Du kan gå til koncerter,, museer og sport.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Vil du vide mere?. Så ring til os.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Pris</h2><p>Du betaler selv billetter, mad, transport m.v..</p>"),
        Example("<h1>Ledsagelse</h1><h2>Pris</h2><p>Du betaler 30 %% af beløbet. Egenbetalingen er:: 50 kr.</p>"),
    ),
    good=(
        Example("<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><p>Serviceloven §§ 96 og 98, jf. § 97, stk. 1.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Hjælp til bad ... og måltider… Du bestemmer selv...</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Se https://kommunen.dk/a/../b og www.kommunen.dk/lov/§97 eller ../filer.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Pris</h2><p>Du betaler selv billetter m.v. Du får 3.000,- kr. pr. år.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Godkendelse</h2><p>Godkendt af Byrådet den..</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Borgeren skriver ,,jeg vil gerne'' og kan lide tallene 1..5.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Lovgrundlag</h2><blockquote><p>§1. Loven gælder for §97..</p></blockquote>"),
        Example("<h1>Ledsagelse</h1><h2>Kontakt</h2><p>Tlf.: 70 10 10 10. Mandag-torsdag kl. 9-14, fredag kl. 9-12.</p>"),
        Example("<h1>Ledsagelse</h1><h2>Omfang</h2><p>Spørger du: ”Hvornår kommer I?”, så svarer vi. Kør!! Hvad??</p>"),
        Example("<h1>Ledsagelse</h1><h2>Indhold</h2><p>Indledning . . . . . . . . 3</p><p>Formål ........ 4</p>"),
    ),
    check=check,
)
