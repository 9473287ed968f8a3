"""The ways in which a reference to law can lead nowhere, each with the signs that a text with it holds."""

import re
from enum import Enum

from stdgen.model.pattern import pattern


class Kind(Enum):
    """What is wrong with a reference."""

    NUMBERLESS = "numberless"
    UNENDED = "unended"
    TURNED = "turned"
    SIGNLESS = "signless"
    MISTYPED = "mistyped"
    UNNUMBERED = "unnumbered"


_NUMBER = r"\d{1,4}(?:\s?[a-hj-zæøå](?!\w)|i(?!\w))?"
_PART = r"(?:[Ss]tk|[Ss]tykke|[Nn]r)\.?\s*\d+"
_SO_MANY = rf"(?!(?:19|20)\d\d\b){_NUMBER}(?:,?\s*[Ss]tk\.?\s*\d+|(?=\s*(?:[,;)]|\.\s*$|\.\s+[A-ZÆØÅ]|$|(?:og|eller|samt)\s+\d)))"
_NO_GAP = (
    r"\s*[\d§=+*'’\"”»«\[{<xX]|\s?[-–./:]\s?\d|[-–]?\w|\s*[-–]\s*(?!(?:i|om|efter|stk|nr)\b)[a-zæøå]"
    r"|\s+(?:tegn|betyder|læses|står\s+for|kaldes|paragraf|[lIO]+\d|[A-ZÆØÅ]\w)"
)
"""What stands behind a sign that lacks no number: one, a gap of the template, another sign, or words about the sign itself."""
_DIGITS = "123456789"
UNNUMBERED = tuple(f" nr{point}{then}" for point in (".", "") for then in (" af ", " om ", " til ", " for ", ",", " ,"))
"""A sign of numbers behind which the next word stands, or nothing."""
WORDINGS: tuple[tuple[Kind, str, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        Kind.UNENDED,
        "§",
        (
            "stk",
            "stykke",
            "nr",
            "pkt",
            "litra",
            ", ,",
            "-,",
            "-.",
            "-)",
            "-;",
            "–,",
            "–.",
            " og",
            "eller",
            " samt",
        ),
        pattern(
            rf"§{{1,2}}\s*{_NUMBER}(?:(?:,|,?\s*\b(?:og|eller|samt)\b)\s*{_NUMBER})*(?:[,.]?\s*(?:(?:og|eller|samt)\s+)?{_PART})*"
            r"(?:,?\s*(?:(?:og|eller|samt)\s+)?(?:(?:[Ss]tk|[Ss]tykke|[Nn]r|[Pp]kt)\b\.?(?!\.?\s*[\d(\[_xX?…])"
            r"|litra\b(?!\s*[(\"”“»«']?[a-zæøå]\b))"
            r"|,\s+,|[-–](?=\s*(?:[.,;)]|$))|,?\s+(?:og|eller|samt)(?=\s*(?:[.;)]|$)))"
        ),
    ),
    (
        Kind.UNENDED,
        "§",
        ("k. i ", "k., i ", "k. , i ", "r. i ", "r., i ", "r. , i "),
        pattern(r"(?<!samme )\b(?:[Ss]tk|[Nn]r)\.?\s*,?\s+i\s+(?:\w+lovens\s+)?§\s*\d+"),
    ),
    (
        Kind.MISTYPED,
        "§",
        (
            "lO",
            "IO",
            *(f"{one}{other}" for digit in f"0{_DIGITS}" for one, other in ((digit, "O"), (digit, "l"), ("l", digit), ("I", digit))),
            ". l",
            ". I",
        ),
        pattern(r"§\s*(?:(?:[lIO]+\d[\dlIO]*|\d+[lIO]\d[\dlIO]*|\d+O)(?!\w)|\d+(?:\s?[a-z])?,?\s*(?:[Ss]tk|[Nn]r)\.\s*[lIO](?!\w))"),
    ),
    (Kind.MISTYPED, "§", ("stk", "nr"), pattern(r"§\s*\d{1,2}\s\d{1,2},?\s*(?:stk|nr)\b|§\s*\d+(?:\s?[a-z])?,?\s*(?:stk|nr),\s*\d")),
    (
        Kind.MISTYPED,
        "§",
        ("§ -", "§-", "§ –", "§–", "§.", "§ .", "§:", "§ :", "paragraf §", "paragraf:", "§ paragraf", "§ §-"),
        pattern(r"§\s*[-–.:]\s*\d+|[Pp]aragraf:?\s+§+\s*\d+|§\s*[Pp]aragraf\s*\d+"),
    ),
    (
        Kind.MISTYPED,
        "$",
        ("$",),
        pattern(rf"\$\s?(?:(?<=lov \$)|(?<=loven \$)|(?<=lovens \$)|(?<=service \$)|(?<=\$ )|(?={_NUMBER},?\s*stk)){_NUMBER}(?!\w)"),
    ),
    (
        Kind.MISTYPED,
        "&",
        ("lovens &", "loven &", "service &"),
        pattern(rf"&(?:(?<=lov &)|(?<=loven &)|(?<=lovens &)|(?<=service &))\s?{_NUMBER}(?!\w)"),
    ),
    (
        Kind.UNNUMBERED,
        " nr",
        UNNUMBERED,
        pattern(
            r"\b(?i:lovbekendtgørelse|bekendtgørelse|bek|lbk|bkg|lov|cirkulære|vejledning)n?\.?\s+nr\.?\s+(?=(?:af\s+(?:den\s+)?\d"
            r"|(?:om|til|for)\s+[a-zæøå]))|\b(?i:lovbekendtgørelse|bekendtgørelse|lov|vejledning)n?\s+nr\.?\s*(?=,)"
        ),
    ),
    (
        Kind.TURNED,
        "",
        ("stk", "nr", "litra"),
        pattern(
            rf"\b(?:{_PART}\s*,?\s*§\s*{_NUMBER}(?!\w)|[Nn]r\.?\s*\d{{1,2}}\s*,?\s*(?:i\s+)?[Ss]tk\.?\s*\d+|litra\s+[a-z]\s*,\s*{_PART})"
        ),
    ),
    (Kind.TURNED, "§", (". stk",), pattern(rf"§\s*{_NUMBER},?\s*\d+\.\s*stk\b")),
    (
        Kind.NUMBERLESS,
        "§",
        (),
        pattern(rf"§(?<!\d§)(?<!\d\s§)(?<!§§)(?:\s?§)?(?!{_NO_GAP})(?:\s*[Ss]tk\.?)?"),
    ),
    (
        Kind.NUMBERLESS,
        "loven",
        ("paragraf", "kapitel", "kap."),
        pattern(r"lovens?,?\s+(?:paragraf|kapitel|kap\.)(?=\s*(?:[.,;)]|$|,?\s*stk|(?:og|eller|samt)\b))"),
    ),
    (
        Kind.NUMBERLESS,
        " paragraf",
        (" i ", " af ", ",", "."),
        pattern(
            r"paragraf(?:(?<=efter paragraf)|(?<=jf. paragraf)|(?<=henhold til paragraf)|(?<=ifølge paragraf))(?=\s*(?:[.,;]|$|(?:i|af)\b))"
            r"|paragraf(?:(?<= på paragraf)|(?<= under paragraf)|(?<= i paragraf))(?=\s+(?:i|af)\s+(?:lov\b|\w+lov))"
        ),
    ),
    (
        Kind.NUMBERLESS,
        "loven",
        ("lovens stk", "lovens nr", "i service", "i retssikkerhed", "i sundhed"),
        pattern(rf"(?<!samme )(?:\w{{4,}}lovens\s+{_PART}(?!\w)|\b{_PART}\s*,?\s+i\s+\w{{5,}}loven(?!\w)(?!s?,?\s+(?:§|paragraf)))"),
    ),
    (
        Kind.NUMBERLESS,
        "ocial ",
        ("i lov om ",),
        pattern(rf"(?<!samme )\b{_PART}\s*,?\s+i\s+lov\s+om\s+social\s+service(?!\w|,?\s+(?:§|paragraf))"),
    ),
    (Kind.TURNED, "§", (), pattern(r"(?:(?<=lovens )|(?<=loven )|(?<=service ))\d{1,3}(?:\s?[a-z])?\s?§(?!\s*\d)")),
    (Kind.SIGNLESS, "lovens ", tuple(f"lovens {digit}" for digit in _DIGITS), pattern(rf"lovens\s+{_SO_MANY}")),
    (
        Kind.SIGNLESS,
        "loven",
        tuple(f"loven{gap}{digit}" for gap in (" ", ", ") for digit in _DIGITS),
        pattern(rf"loven,?\s+{_NUMBER},?\s*[Ss]tk\.?\s*\d+"),
    ),
    (
        Kind.SIGNLESS,
        "ervice",
        tuple(f"ervice{gap}{digit}" for gap in (" ", ", ") for digit in _DIGITS),
        pattern(rf"ocial\s+[Ss]ervice,?\s+{_SO_MANY}"),
    ),
    (Kind.SIGNLESS, "SEL", tuple(f"SEL{gap}{digit}" for gap in (" ", ". ") for digit in _DIGITS), pattern(rf"SEL\.?\s+{_SO_MANY}")),
)
"""A kind, a plain sign that a text with it holds, others of which it holds one (none: a bare «§»), and the wording; the likeliest first."""
