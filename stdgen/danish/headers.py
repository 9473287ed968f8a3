"""The small print of a document becomes facts: from when it holds, when it is next revised, its version, case and contacts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.dates import Date, find_dates
from stdgen.model.pattern import pattern

LONGEST_MARK = 60
"""Signs before a number in which it may be said to be that of a firm or an account."""


class Fact(NamedTuple):
    """Words with their offsets, and what they mean in normal form."""

    start: int
    end: int
    text: str
    value: str | None


def may_tell(text: str) -> bool:
    """Whether any of the facts can stand in the text at all; cheap."""
    return bool(_ANY.search(text))


def valid_from(text: str) -> Date | None:
    """The date behind «Gældende fra»; of the standard, not of a rate, an act or a rule in it."""
    return _dated(_VALID_FROM, text) if _HOLDS_AT_ALL.search(text) else None


def valid_to(text: str) -> Date | None:
    """The date behind «Gælder til» or «Udløber»."""
    return _dated(_VALID_TO, text) if _HOLDS_AT_ALL.search(text) else None


def next_review(text: str) -> Date | None:
    """The date behind «Næste revision» or «Revideres senest»; «revideres en gang om året» is none."""
    return _dated(_NEXT_REVIEW, text) if _REVISES_AT_ALL.search(text) else None


def version(text: str) -> Fact | None:
    """The number behind «Version»."""
    return _valued(_VERSION, text) if _VERSIONED_AT_ALL.search(text) else None


def case_number(text: str) -> Fact | None:
    """The number behind «Sagsnr.», «Sagsid.», «Acadre» and their like; a subject number («KLE 27.36.04») is none."""
    return _valued(_CASE_NUMBER, text) if _FILED_AT_ALL.search(text) else None


def contacts(text: str) -> Iterator[Fact]:
    """Telephone numbers as eight digits and e-mail addresses in small letters."""
    for match in _REACHED_AT.finditer(text) if "@" in text or _NUMBERED.search(text) else ():
        kind = match.lastgroup or ""
        value = match[kind].casefold() if kind == "mail" else re.sub(r"\D", "", match[kind])[-8:]
        if kind == "mail" or not _REGISTERED.search(text, max(0, match.start(kind) - LONGEST_MARK), match.start(kind)):
            yield Fact(match.start(kind), match.end(kind), match[kind], value)


def _dated(announced: re.Pattern[str], text: str) -> Date | None:
    for match in announced.finditer(text):
        rest = text[match.end() :]
        day = next(iter(find_dates(rest, announced=True)), None)
        if day and day.value and _NOTHING_BETWEEN.fullmatch(rest, 0, day.start):
            return day._replace(start=match.end() + day.start, end=match.end() + day.end)
    return None


def _valued(announced: re.Pattern[str], text: str) -> Fact | None:
    match = announced.search(text)
    return Fact(match.start("value"), match.end("value"), match["value"], match["value"]) if match else None


_ANY = pattern(r"[gG]æld|GÆLD|yldig|YLDIG|kraft|virkning|[rR]evi|REVI|evurd|pdater|dløb|[vV]ersion|VERSION|[uU]dgave|[vV](?:er)?\. ?\d"
                  r"|[sS]ag|SAG|ournal|[jJ]\.\s?nr|cadre|SBSYS|ESDH|[dD]ok")  # fmt: skip
_HOLDS_AT_ALL = pattern(r"gæld|yldig|kraft|træd|virkning|udløb", re.IGNORECASE)
_VERSIONED_AT_ALL = pattern(r"ersion|VERSION|dgave|^[Vv](?:er)?\.")
_FILED_AT_ALL = pattern(r"[nN][rR]|ummer|[iI][dD]\b|Sag|cadre|SBSYS|ESDH")
_REVISES_AT_ALL = pattern(r"revi|revurd|opdater", re.IGNORECASE)
_NOTHING_BETWEEN = pattern(r"[\s:.,]*(?:\b(?:den|d|pr|senest|er|i|fra|og|med|inden|udgangen|af|på|ny)\b[\s:.]*)*")
_STANDARD = (
    r"(?:[Kk]valitetsstandard(?:en|erne)?|[Ss]tandard(?:en|erne)|[Ss]erviceniveauet|(?:[Ii]ndsats|\b)[Kk]ataloget)\s+"
    r"(?:er\s+|skal\s+|har\s+|forventes\s+)?"
)
_HOLDS = rf"(?:\bGæld(?:ende|er)|\bGyldig|\bGÆLDENDE|\bGYLDIG|{_STANDARD}(?:gældende|gælder|gyldig))"
_APPROVED = r"(?:[Gg]odkend|[Vv]edtag)(?:t|et)\b.{0,120}?"


_VALID_FROM = pattern(
    rf"{_HOLDS}\s*:?\s+(?:fra|pr|den|fra\s+og\s+med)\b\.?"
    r"|\bIkrafttræd(?:en|else)(?:s?dato)?\b\s*:?|\bGyldigheds?(?:periode|dato)\b\s*:?|\bI\s+kraft\s+(?:fra|pr|den)\b\.?"
    rf"|(?:\bTræder|{_STANDARD}(?:træder|trådte)|{_APPROVED}\s(?:og|med|som)\s+træder)\s+i\s+kraft\b|{_APPROVED}\bikrafttræd(?:en|else)\b"
    rf"|(?:\bMed\s+|{_STANDARD}|{_APPROVED}\smed\s+)virkning\s+(?:fra|pr)\b\.?"
)


_VALID_TO = pattern(
    rf"{_HOLDS}\b.{{0,60}}?\b(?:til\s+og\s+med|indtil|til)\b|\bUdløb(?:er|sdato)?\b:?"
    r"|\bGyldighedsperiode\b.{0,40}?\d{4}\s*[-–]"
)


_NEXT_REVIEW = pattern(
    r"\bNæste\s+(?:revision|revidering|revurdering|opdatering|ajourføring)(?:sdato)?\b|\bRevisionsdato\b|\bRevision\s+senest\b"
    rf"|(?:\bRevideres|\bRevurderes|\bOpdateres|\bSkal\s+revideres|\bForventes\s+revideret|{_STANDARD}(?:revideres|opdateres))"
    r"(?:\s+(?:senest|igen|næste\s+gang|næst))*"
)


_VERSION = pattern(
    r"(?:\b[Vv]ersion(?:s?\s?(?:nr\b\.?|nummer))?|\bVERSION|\b[Uu]dgave(?:\s?nr\b\.?)?|^[Vv](?:er)?\.(?=\s?\d))\s*:?\s*"
    r"\[?(?:Version\s*(?:nr\.?)?\s*)?"
    r"(?P<value>(?!(?:19|20)\d\d\s\w)\d+(?:\.\d+)*)\b(?!\s?[.-]\s?\d)",
)


_CASE_NUMBER = pattern(
    r"\b(?:[Ss]ags?\s?-?\s?(?:nr|nummer|id|ID|Id)|SAGSNR|Sag|[Jj]ournal\s?-?(?:nr|nummer)|[Jj]\.\s?nr|Acadre|SBSYS|ESDH"
    r"|[Dd]ok(?:ument)?\s?\.?\s?-?(?:nr|nummer|id|ID))\b\.?"
    r"[\s-]*(?:(?:sag|nr|id|ID)\b)?\.?\s*:?\s*(?P<value>(?:[A-Z]{1,5}-?)?\d[\w./-]*\w)",
)


_NUMBERED = pattern(r"\d\d[\s.]?\d\d")
_REGISTERED = pattern(r"\b(?:CVR|EAN|CPR|SE-nr|P-nr|konto|reg)[\w.-]{0,20}\s*(?:nr\.?|nummer)?\s*:?\s*$", re.IGNORECASE)
_REACHED_AT = pattern(
    r"""(?P<mail>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})
      | \b(?:[Tt]lf|[Tt]elefon(?:nr|nummer)?|TLF|T|[Tt]el|[Mm]obil)\b\.?\s*(?:nr\.?)?:?\s*
        (?P<labelled>(?:\(?\+45\)?\s?)?\d(?:[\s.]?\d){7})(?!\d)
      | (?<![\d.-])(?P<phone>(?:\+45\s)?(?:\d\d\ \d\d\ \d\d\ \d\d|(?<=[/,]\s)\d{4}\ \d{4}))(?![\d.-])""",
    re.VERBOSE,
)
