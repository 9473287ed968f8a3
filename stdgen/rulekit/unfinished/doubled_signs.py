"""The kinds of signs too many, or spaces too few: how each is written, and what belongs there instead."""

import re
from typing import NamedTuple

from stdgen.danish.sentences import ABBREVIATIONS
from stdgen.model.pattern import pattern


class Fault(NamedTuple):
    """One kind of fault: its sign by plain search, the pattern with the faulty signs as `sign`, and what to write instead.

    `certain`: nothing else can have been meant. `address`: it is a fault of an address.
    """

    signs: tuple[str, ...]
    wording: re.Pattern[str]
    instead: str | None
    certain: bool = True
    address: bool = False


_ABBREVIATED = ("stk", "nr", "kr", "kl", "ca", "jf", "pct", "tlf")
_ONE_SECTION = pattern(
    r"(?P<sign>§§)\s?\d+(?:\s[a-z])?(?:,\s?stk\.\s?\d+)?(?:,\s?nr\.\s?\d+)?(?=\s(?:i|efter|om|kan|er|skal)\s"
    r"|[.)]?\s*$)(?!.{0,80}\b(?:og|samt|eller)\s(?:§+\s*)?\d)",
    re.IGNORECASE,
)
"""The sign for several with one number alone."""
SECTIONS = "§§"
"""Which of «§» and «§§» belongs there hangs on the numbers that follow."""
_TWO_MARKS = tuple(f"{one}{between}{other}" for one in ",;:" for between in ("", " ", "\xa0") for other in ",;:.")
FAULTS = (
    Fault(("§ §", "§\xa0§", "§§"), pattern(r"(?P<sign>§{1,2}(?:[^\S\n]+§+)+|§{3,})\s?\d*"), SECTIONS),
    Fault(tuple(f"§{digit}" for digit in range(1, 10)), pattern(r"(?<![/§-])(?P<sign>§{1,2})(?=[1-9])\d+"), None),
    Fault(("..",), pattern(r"(?:(?<![^\W_])(?<!\.\.\s)[^\W_]++|[)\]”“«»%\"])(?P<sign>\.\.)(?![\w./\\…])"), "."),
    Fault((". .",), pattern(r"(?<![^\W\d_])[^\W\d_]{2,}+(?P<sign>\.[^\S\n]\.)(?=\s+(?!\.)|\s*$)"), "."),
    Fault((" ..",), pattern(r"(?<![^\W_])[^\W_]++[^\S\n](?P<sign>\.\.)(?=\s+[A-ZÆØÅ]|\s*$)"), ".", certain=False),
    Fault(_TWO_MARKS, pattern(r"(?<!\w)\w++[^\S\n]?(?P<sign>,\s?[,;:.]|;\s?[;,:.]|:\s?[:;,.])(?=\s|$)(?!\s?\.)"), ","),
    Fault(
        (".,",),
        pattern(
            rf"(?<![\w.])(?!(?:fundet|defineret|{'|'.join(map(re.escape, sorted(ABBREVIATIONS)))})\.)[a-zæøå]{{5,}}+(?P<sign>\.,)(?=\s|$)"
        ),
        ".",
        certain=False,
    ),
    Fault(("§.", "§,", "§:"), pattern(r"(?P<sign>§{1,2}[.,:])\s?\d+"), "§"),
    Fault(
        tuple(f"{word}. {word}." for word in _ABBREVIATED),
        pattern(rf"\b(?P<sign>(?P<word>{'|'.join(_ABBREVIATED)})\.\s(?P=word)\.)", re.IGNORECASE),
        "?",
    ),
    Fault(("!!", "??"), pattern(r"(?<!\w)\w++[^\S\n]?(?P<sign>!!+|\?\?)(?![?!])"), "?"),
    Fault(("?.", "!."), pattern(r"(?<!\w)\w++(?P<sign>[?!]\.)(?=\s|$)"), "?"),
    Fault(("§§",), _ONE_SECTION, "§", certain=False),
    Fault(("((",), pattern(r"(?P<sign>\(\()\w+"), "("),
    Fault(("))",), pattern(r"(?<!\w)\w++\.?(?P<sign>\)\))"), ")"),
    Fault(("(,",), pattern(r"(?P<sign>\(,)\s?\w+"), "(", certain=False),
    Fault((",)",), pattern(r"(?<!\w)\w++(?P<sign>,\))"), ")", certain=False),
    Fault(("//",), pattern(r"(?<![\w/:.])[^\W\d_]{2,}+(?P<sign>//)(?=[^\W\d_]{2,}(?![\w/.]))"), "/"),
    Fault(("@@",), pattern(r"(?<![\w.-])[\w.-]++(?P<sign>@@)[\w-]+\.\w+"), "@"),
    Fault(("- -", "– –"), pattern(r"(?<!\w)\w++\s(?P<sign>-\s-|–\s–)(?=\s[^\W\d_]{2})"), "–"),
    Fault(("--",), pattern(r"(?<![\w-])[^\W\d_]{2,}+(?P<sign>--)(?=[^\W\d_]{2}|\s(?:og|eller|samt)\b)"), "-"),
    Fault(('""', "»»", "««", "””"), pattern(r"(?<![\w\"»«”])(?P<sign>\"\"|»»|””|««)\w+"), "?"),
    Fault(("::", ",,"), pattern(r"\d(?P<sign>::|,,)(?=\d)"), ","),
    Fault(
        ("%",),
        pattern(r"(?<!\d)\d+\s?(?P<sign>%\s?(?:pct\b\.?|procent\b)|(?:pct\.?|procent)\s?%)"),
        "%",
        certain=False,
    ),
    Fault(("kroner",), pattern(r"\d[\d.,-]*\s?(?P<sign>kr\.?\s+kroner\b|kroner\s+kr\b\.?)"), "kr.", certain=False),
    Fault(("paragraf",), pattern(r"\b(?P<sign>paragraf(?:fen)?\s+§|§\s+paragraf)\s?\d+", re.IGNORECASE), "§", certain=False),
    Fault(("www.www.",), pattern(r"(?P<sign>(?:www\.){2})[\w-]+", re.IGNORECASE), "www.", address=True),
    Fault(("http",), pattern(r"(?P<sign>https?://\s?https?://)[\w.-]+", re.IGNORECASE), "https://", address=True),
    Fault(("%%", "% %"), pattern(r"\d\s?(?P<sign>%\s?%)"), "%"),
)
SIDE_BY_SIDE = pattern(
    r"([§.,;:?!%()/@\"»«”–-])(?:[^\S\n]?\1|(?<=[.,;:?!])[^\S\n]?[.,;:?!]|(?<=\(),|(?<=,)\)|(?<=§)(?:[\d.,:]|[^\S\n]?paragraf)"
    rf"|(?<=\.)[^\S\n](?:{'|'.join(_ABBREVIATED)})\.)"
)
"""Nearly every such place has this; it begins with one of a few signs, for which Python searches much faster than for this or that."""
UNIT_SIGNS = (
    *("% pct", "%pct", "% procent", "procent %", "pct. %", "pct %", "kr. kroner", "kroner kr", "paragraf §", "paragraffen §"),
    *("www.www.", "http://http", "https://http"),
)
"""The others have one of these in small letters."""
LOST = pattern(
    r"\b(?:fejl|error)\s?!\s[^.!?\n]*\b(?:henvisning|bogmærke|dokumentegenskab|hyperlink|reference|bookmark|defineret|defined|fundet|found"
    r"|ugyldig|property)\w*(?:\s\w+){0,2}$",
    re.IGNORECASE,
)
"""What Word prints for a reference that leads nowhere ends in a full stop of its own."""
NUMBERED_TWICE = pattern(r"\s*(?P<sign>(?P<number>\d{1,2}(?:\.\d{1,2})*)\.?\s+(?P=number)\.?)(?=\s+[^\W\d_]{3})")
"""A heading with a number of its own and one by hand: «2. 2. Målgruppe»."""

_SEVERAL = pattern(
    r"(?:\s[a-z]\b)?(?:,\s(?:stk|nr)\.\s?\d+)*\s?(?:-\s?\d|–\s?\d|(?:,\s?|(?:,\s)?(?:og|samt|eller|til)\s)(?P<own>§+[^\S\n]?)?\d)"
)
"""After a number: another one, with a sign of its own or without."""


def is_beyond(sign: str, text: str) -> bool:
    """Whether brackets that stand together are one too many: one may stand within another."""
    return "," in sign or text.count("(") != text.count(")") or ("((" in text and "))" in text)


def sections(match: re.Match[str]) -> tuple[str, bool]:
    """The sign that belongs before the number, and whether that is certain: «§§» before several, «§» where the next has its own."""
    several = _SEVERAL.match(match.string, match.end())
    return ("§", several is not None) if several is None or several["own"] else ("§§", True)


def right(fault: Fault, sign: str) -> str:
    """What belongs there instead of the sign."""
    if " " in sign and sign[0].isalpha() and fault.instead != "§":
        return sign.split()[0]
    return sign[0] if fault.instead in ("?", ",") else fault.instead or ""
