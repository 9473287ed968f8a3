"""Text with section signs in it becomes the references in it that lead nowhere, each with the kind of fault."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from stdgen.model.pattern import pattern


class Kind(Enum):
    """What is wrong with a reference."""

    NUMBERLESS = "numberless"
    UNENDED = "unended"
    TURNED = "turned"
    SIGNLESS = "signless"
    MISTYPED = "mistyped"


class Miscited(NamedTuple):
    """A reference that leads nowhere, from `start` to `end` of the text."""

    start: int
    end: int
    kind: Kind


SIGNS = ("§", "$", "lovens ", "loven ", "loven,", "social service ", "sel ", "i lov om social", " paragraf")
"""Every such reference holds one of these in small letters."""


def miscited(text: str) -> Iterator[Miscited]:
    """The faulty references in a text, each stretch of it once, in the order of the kinds."""
    taken: list[range] = []
    bare = _is_bare(text)
    for kind, first, signs, wording in _WORDINGS:
        if first not in text or not (any(map(text.__contains__, signs)) if signs else bare):
            continue
        for match in wording.finditer(text):
            here = range(match.start(), match.start() + len(match[0].rstrip()))
            if _is_sound(text, match, kind) or any(match.start() in one or one.start in here for one in taken):
                continue
            taken.append(here)
            yield Miscited(here.start, here.stop, kind)


def _is_bare(text: str) -> bool:
    """Whether a sign stands in it that no number follows."""
    after = text.split("§")[1:]
    return not all(part[:1].isdigit() or part[1:2].isdigit() for part in after)


def _is_sound(text: str, match: re.Match[str], kind: Kind) -> bool:
    """Whether the sign stands for the word itself («den enkelte §», a column's «§»), or the place belongs to a section before it."""
    before = text[max(0, match.start() - 40) : match.start()]
    if kind is Kind.NUMBERLESS and "§" not in match[0]:
        return _AFTER_SECTION.search(text[max(0, match.start() - 60) : match.start()]) is not None
    if kind is Kind.NUMBERLESS:
        alone = len(text.split()) < 4 and "lov" not in text.lower()
        return alone or _AS_WORD.search(before) is not None or _LABEL.fullmatch(text) is not None
    if kind is Kind.TURNED:
        return (_AFTER_SECTION if "§" in match[0] else _AFTER_PART).search(before) is not None
    if match[0][0] == "$":
        return "lov" not in text.lower() and "stk" not in text
    return kind is Kind.SIGNLESS and match[0].startswith("lov") and not before[-4:].isalpha()


_NUMBER = r"\d{1,4}(?:\s?[a-hj-zæøå](?!\w)|i(?!\w))?"
_PART = r"(?:[Ss]tk|[Ss]tykke|[Nn]r)\.?\s*\d+"
_SO_MANY = rf"(?!(?:19|20)\d\d\b){_NUMBER}(?:,?\s*[Ss]tk\.?\s*\d+|(?=\s*(?:[,;)]|\.\s*$|\.\s+[A-ZÆØÅ]|$)))"
_DIGITS = "123456789"
_WORDINGS: tuple[tuple[Kind, str, tuple[str, ...], re.Pattern[str]], ...] = (
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
            "og.",
            "og .",
            "og;",
            "og)",
            "er.",
            "er)",
            "samt.",
        ),
        pattern(
            rf"§{{1,2}}\s*{_NUMBER}(?:,\s*{_NUMBER})*(?:[,.]?\s*(?:(?:og|eller|samt)\s+)?{_PART})*"
            r"(?:,?\s*(?:(?:og|eller|samt)\s+)?(?:(?:[Ss]tk|[Ss]tykke|[Nn]r|[Pp]kt)\b\.?(?!\.?\s*[\d(\[_xX?…])|litra\b(?!\s*[(\"”“»«']?[a-zæøå]\b))"
            r"|,\s+,|[-–](?=\s*(?:[.,;)]|$))|,?\s+(?:og|eller|samt)(?=\s*[.;)]))"
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
        pattern(
            r"§(?<!\d§)(?<!\d\s§)(?<!§§)(?:\s?§)?(?=\s*(?:[.,;)]|\(stk|$|(?:i|og|eller|samt|om|for|efter|af|jf|til|der|som|skal|kan"
            r"|er|har|giver|siger|stk|nr|litra)\b))(?:\s*[Ss]tk\.?)?"
        ),
    ),
    (Kind.NUMBERLESS, "loven", ("paragraf", "kapitel"), pattern(r"lovens?,?\s+(?:paragraf|kapitel)(?=\s*(?:[.,;)]|$|,?\s*stk))")),
    (
        Kind.NUMBERLESS,
        " paragraf",
        (" i ", " af ", ",", "."),
        pattern(
            r"paragraf(?:(?<=efter paragraf)|(?<=jf. paragraf)|(?<=henhold til paragraf)|(?<=ifølge paragraf))(?=\s*(?:[.,;]|$|(?:i|af)\b))"
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
_AS_WORD = pattern(
    r"\b(?:den|denne|det|hver|hvert|enhver|en|et|enkelte?|samme|pågældende|relevante|nævnte|følgende|tegnet|\w+tegnet|andre|andet|disse|de|nye?"
    r"|gældende|samtlige|alle|flere|ingen|hvilken|hvilke|ovenstående)\s+$",
    re.IGNORECASE,
)
_LABEL = pattern(r"\W*(?:lov(?:en|grundlag|givning)?|paragraf)?[\s/,-]*(?:og\s+)?§+\W*", re.IGNORECASE)
_AFTER_SECTION = pattern(r"§[^§;]{0,40}$")
"""What stands before a «stk.» or «nr.» that belongs to a section named before it: «§ 83, stk. 1, § 84»."""
_AFTER_PART = pattern(r"[Ss]tk\.?\s*\d+,?\s*$")
"""What stands before a «nr.» that belongs to a «stk.» named before it: «stk. 1, nr. 1, stk. 2»."""
