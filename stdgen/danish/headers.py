"""The small print of a document becomes facts: from when it holds, when it is next revised, its version, case and contacts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.dates import Date, find_dates


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
    """The date behind «Gældende fra»; of the standard, not of a rate or a rule in it."""
    return _dated(_VALID_FROM, text)


def valid_to(text: str) -> Date | None:
    """The date behind «Gælder til» or «Udløber»."""
    return _dated(_VALID_TO, text)


def next_review(text: str) -> Date | None:
    """The date behind «Næste revision» or «Revideres senest»."""
    return _dated(_NEXT_REVIEW, text)


def version(text: str) -> Fact | None:
    """The number behind «Version»."""
    return _valued(_VERSION, text)


def case_number(text: str) -> Fact | None:
    """The number behind «Sagsnr.», «Sagsid.», «Acadre» and their like."""
    return _valued(_CASE_NUMBER, text)


def contacts(text: str) -> Iterator[Fact]:
    """Telephone numbers as eight digits and e-mail addresses in small letters."""
    for match in _REACHED_AT.finditer(text) if _REACHABLE.search(text) else ():
        kind = match.lastgroup or ""
        value = match[kind].casefold() if kind == "mail" else re.sub(r"\D", "", match[kind])[-8:]
        yield Fact(match.start(kind), match.end(kind), match[kind], value)


def _dated(announced: re.Pattern[str], text: str) -> Date | None:
    for match in announced.finditer(text):
        rest = text[match.end() :]
        day = next(iter(find_dates(rest)), None)
        if day and _NOTHING_BETWEEN.fullmatch(rest, 0, day.start):
            return day._replace(start=match.end() + day.start, end=match.end() + day.end)
    return None


def _valued(pattern: re.Pattern[str], text: str) -> Fact | None:
    match = pattern.search(text)
    return Fact(match.start("value"), match.end("value"), match["value"], match["value"]) if match else None


_ANY = re.compile(r"gæld|gyldig|kraft|revi|revurd|opdatering|udløb|version|sags|journal|j\.\s?nr|acadre|sbsys|dok", re.IGNORECASE)
_NOTHING_BETWEEN = re.compile(r"[\s:.,]*(?:\b(?:den|d|pr|senest|er|i)\b[\s:.]*)*")
_STANDARD = r"(?i:kvalitetsstandard(?:en|erne)?|standarden|serviceniveauet|indsatskataloget)\s+(?:er\s+|skal\s+)?"
_HOLDS = rf"(?:\bGældende|\bGælder|\bGyldig|\bGÆLDENDE|\bGYLDIG|{_STANDARD}(?:gældende|gælder|gyldig))"
_VALID_FROM = re.compile(
    rf"{_HOLDS}\s+(?:fra|pr|den|fra\s+og\s+med)\b\.?"
    rf"|\b(?:Ikrafttræden|Ikrafttrædelse)(?:sdato)?\b\s*:?"
    rf"|(?:\bTræder|{_STANDARD}træder)\s+i\s+kraft\b"
)
_VALID_TO = re.compile(rf"{_HOLDS}\b.{{0,40}}?\b(?:til\s+og\s+med|indtil|til)\b|\bUdløb(?:er|sdato)?\b:?")
_NEXT_REVIEW = re.compile(
    r"\bNæste\s+(?:revision|revidering|revurdering|opdatering)\b"
    rf"|(?:\bRevideres|\bSkal\s+revideres|{_STANDARD}revideres)(?:\s+(?:senest|igen|næste\s+gang|næst))*"
    r"|\bRevisionsdato\b|\bRevision\s+senest\b"
)
_VERSION = re.compile(
    r"\b[Vv]ersion(?:s?\s?(?:nr\b\.?|nummer))?\s*:?\s*\[?(?:Version\s*(?:nr\.?)?\s*)?(?P<value>\d+(?:\.\d+)*)\b(?!\s?[.-]\s?\d)",
)
_CASE_NUMBER = re.compile(
    r"\b(?:Sags?\s?-?(?:nr|nummer|id)|[Jj]ournal(?:nr|nummer)|[Jj]\.\s?nr|Acadre|SBSYS|Dok(?:ument)?nr)\b\.?"
    r"(?:\s*(?:nr|id)\b)?\.?\s*:?\s*(?P<value>\d[\w./-]*\w)",
)
_REACHABLE = re.compile(r"@|\d{2}\s?\d{2}")
_REACHED_AT = re.compile(
    r"""(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
      | \b(?:[Tt]lf|[Tt]elefon(?:nr|nummer)?|TLF|T|[Tt]el|[Mm]obil)\b\.?\s*(?:nr\.?)?:?\s*(?P<labelled>(?:\+45\s?)?\d(?:\s?\d){7})(?!\d)
      | (?<![\d.-])(?P<phone>(?:\+45\s)?\d\d\ \d\d\ \d\d\ \d\d)(?![\d.-])""",
    re.VERBOSE,
)
