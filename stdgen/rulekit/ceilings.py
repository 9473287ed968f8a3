"""A sentence in small letters becomes the words in it that cap help: grammar only, whatever is measured and whatever law is behind it."""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.amounts import Amount, amounts
from stdgen.rulekit.granting import HELP, IS_GIVEN
from stdgen.rulekit.wording import Wording

SIGNS = (
    *("maks", "max", "højst", "højest", "op til", "kun ", "gange", "loft", "grænse", "meste", "ramme", "uanset", "ikke", "aldrig"),
    *("ingen", "over", "mere", "alle", "præcis", "nøjagtig", "netop", "ophør", "stopper", "slut", "bortfald", "udelukkende", "låst"),
)
"""Every cap holds one of these."""


class Most(NamedTuple):
    """Where a sentence says that an amount is the most there is; `up_to` is «op til», which often says less."""

    start: int
    end: int
    amount: Amount
    up_to: bool


def mosts(sentence: str) -> Iterator[Most]:
    """Every amount with words before or behind it that make it a most, in the order of the sentence."""
    if not any(sign in sentence for sign in _MOST_SIGNS):
        return
    for amount in amounts(sentence):
        before, after = sentence[: amount.start], sentence[amount.end :]
        if opening := _BEFORE.search(before):
            yield Most(opening.start(), amount.end, amount, opening[0].startswith("op"))
        elif closing := _AFTER.search(after):
            yield Most(amount.start, amount.end + closing.end(), amount, up_to=False)
        else:
            yield from _between(before, after, amount)


def _between(before: str, after: str, amount: Amount) -> Iterator[Most]:
    """An amount in the middle: «mere end … bevilges ikke», «ophører efter …»."""
    for opening, closing in _AROUND:
        if (first := opening.search(before)) and (last := closing.match(after)):
            yield Most(first.start(), amount.end + last.end(), amount, up_to=False)
            return


_MOST_SIGNS = (
    *("maks", "max", "højst", "højest", "kun ", "udelukkende", "loft", "grænse", "ramme", "end ", "over", "op til", "meste", "uanset"),
    *("mere", "flere", "alle", "præcis", "nøjagtig", "netop", "ophør", "stopper", "slut", "bortfald", "låst"),
)
_GAP = r":?(?:\s+(?!mere\b|over\b)[a-zæøå-]+){0,6}?\s+$"
_BEFORE = Wording(
    (
        "maks|max|højst|højest|kun|udelukkende|loft|grænse|grænset|ramme",
        r"\b(?:maksim[a-zæøå]*|max[a-zæøå]*\.?|maks\.?|højst|højest|kun|udelukkende|(?:time|tids)?loft(?:et)?|(?:øvre\s+"
        r"|fast\s+)?grænsen?"
        r"|(?:be|af)græns(?:et|es|er\s+sig)\s+til|(?:inden\s+for\s+en\s+|(?:en|den)\s+(?:fast|økonomisk|samlet)e?\s+)(?:[\w-]+\s+)?ramme"
        rf"|(?:time|tids)?rammen?\s+(?:er|på|af)){_GAP}",
    ),
    (
        "end|over",
        r"\b(?:ikke|aldrig|ingen)\s+(?:[\w-]+\s+){0,4}?(?:(?:mere|flere|længere|oftere|hyppigere|andet)\s+end|ud\s+over|over)"
        rf"{_GAP}",
    ),
    (
        "overs",
        r"\b(?:(?:kan|må|skal|vil)\s+(?:[\w-]+\s+){0,3}?(?:aldrig|ikke|under\s+ingen\s+omstændigheder)\s+(?:overstige|overskride)"
        rf"|overstiger\s+(?:aldrig|ikke)){_GAP}",
    ),
    ("op til", r"\bop\s+til\s+$"),
    ("alle", r"^\W*alle\s+(?:[\w-]+\s+){0,2}?(?:får|tildeles|bevil(?:l?i)?ges|modtager)\s+(?:[\w-]+:?\s+){0,3}?$"),
    ("præcis|nøjagtig|netop", r"\b(?:præcis|nøjagtigt?|netop)\s+$"),
    ("uanset", r"\buanset\b[^.;]{3,60}?$"),
    ("låst", r"\b(?:fast)?låst\s+(?:til|på)\s+$"),
)
_AFTER = Wording(
    (
        "maksim|loft|grænse|meste|højeste",
        r"^\s+(?:er|som)\s+(?:det\s+|et\s+|den\s+)?(?:maksimum|maksimale|maksimalt|loftet|øvre\s+grænse|grænsen|meste|højeste)\b",
    ),
    (
        "mere|flere|oftere|længere",
        r"^\s*(?:,|–|-)?\s*(?:og|men)?\s*(?:så\s+)?(?:ikke|aldrig|hverken)\s+(?:et\s+minut\s+|en\s+time\s+)?(?:mere|flere|oftere"
        r"|længere)\b",
    ),
    ("uanset", r"^(?:\s+[\w-]+){0,6}?,?\s+uanset\b"),
    (
        "hvorefter|derefter|så ",
        r"^\s*,?\s+(?:hvorefter|og\s+derefter|og\s+så|derefter)\s+(?:[\w-]+\s+){0,3}?(?:ophører|stopper|slutter|afsluttes|bortfalder)",
    ),
    (
        "stopper|ophører|slutter|overskrides|overstiges|fraviges|forlænges|udvides",
        r"^(?:\s+[\w-]+){0,3}?,?\s+(?:og\s+(?:stopper|ophører|slutter)\b|(?:som|der)\s+(?:[\w-]+\s+)?(?:ikke|aldrig)\s+(?:kan|må)\s+"
        r"(?:overskrides|overstiges|fraviges|forlænges|udvides))",
    ),
    ("alle", r"^\s+(?:for|til)\s+alle\b"),
)
_AROUND = (
    (
        pattern(r"\b(?:(?:mere|flere|oftere|længere)\s+(?:\w+\s+)?end|ud\s+over|over)\s+$"),
        pattern(
            rf"(?:\s+[\w-]+){{0,5}}?\s+(?:kan\s+(?:der\s+)?)?(?:{IS_GIVEN}\s+(?:der\s+)?(?:ikke|aldrig)|(?:ikke|aldrig)\s+(?:blive\s+)?"
            rf"(?:{IS_GIVEN}|få|modtage|bevil(?:l?i)?get|være)|er\s+(?:ikke\s+(?:muligt|en\s+mulighed)|udelukket)|afvises|afslås)\b"
        ),
    ),
    (
        pattern(
            r"\b(?:ophører|stopper|sluttes?|slutter|er\s+slut|afsluttes|bortfalder)\s+(?:(?:altid|senest|automatisk"
            r"|derfor)\s+)?efter\s+$"
        ),
        pattern(r"(?!.*\b(?:hvis|når|såfremt|uden|ferie|ophold|indlæg))"),
    ),
    (
        pattern(r"\befter\s+$"),
        pattern(
            r"(?:\s+[\w-]+){0,6}?\s+(?:ikke|ingen)\s+(?:mulighed\s+for\s+)?(?:mere|flere|yderligere)"
            r"|\s+(?:slutter|stopper|ophører|bortfalder|afsluttes)\b(?!.*\b(?:hvis|når|såfremt|uden|ferie|ophold|indlæg))"
        ),
    ),
)
_LEVEL = (
    r"(?:niveau|timetal|omfang|antal|ramme|loft|periode|forløb|bevilling|støtte|hjælp|ydelse|indsats|ophold|tildeling|udmåling|standard"
    r"|tilbud|timer|besøg)"
)
CLOSED = Wording(
    ("antal", r"\bmaksimal(?:t|e)\s+antal\s+\w+(?:\s+(?:om|pr\.?)\s+\w+)?\s*(?::|er|på)\s*\d+"),
    (
        "udvides|forlænges|forhøjes|øges|fraviges|overskrides|hæves|sættes op",
        rf"\b[a-zæøå-]*{_LEVEL}[a-zæøå]*\b[^.;:,]{{0,60}}?\b(?:kan|må|vil|skal)\s+(?:[\w-]+\s+){{0,3}}?(?:ikke|aldrig)\s+(?:\w+\s+)?"
        r"(?:udvides|forlænges|forhøjes|øges|fraviges|overskrides|hæves|sættes\s+op)\b(?!\s+uden)"
        rf"|\bfraviges\s+(?:ikke|aldrig)\b",
    ),
    (
        "dispens",
        rf"\b(?:kan\s+ikke|ikke\s+kan|{IS_GIVEN}\s+(?:der\s+)?(?:ikke|ingen))\s+(?:\w+\s+)?dispens\w*"
        rf"|\bdispenseres\s+(?:der\s+)?(?:ikke|aldrig)\b",
    ),
    ("flere|mere", rf"\b(?:ikke|ingen)\s+mulighed\s+for\s+(?:at\s+få\s+)?(?:flere|mere)\s+(?:\w+\s+)?(?:{HELP}|timer|besøg|tid|end)\b"),
    (
        "flere|yderligere|ekstra",
        r"\b(?:ikke|ingen|aldrig)\s+(?:flere|yderligere|ekstra)\s+(?:[\w-]+\s+)?(?:timer|besøg|gange|dage|døgn|samtaler|forløb|bad)\b"
        rf"|\b(?:yderligere|flere|ekstra)\s+(?:[\w-]+\s+){{1,4}}?(?:kan\s+)?(?:{IS_GIVEN}\s+(?:der\s+)?(?:ikke|aldrig)"
        rf"|ikke\s+{IS_GIVEN}|er\s+ikke\s+muligt)\b",
    ),
    ("samme", r"\balle\s+(?:\w+\s+)?(?:får|tildeles|bevil(?:l?i)?ges|tilbydes)\s+(?:det\s+)?samme\b[^.;]*\buanset\b"),
)
"""Levels that cannot be departed from, whatever they are."""
TIMES = Wording(
    (
        "gange",
        rf"\b(?:leveres|{IS_GIVEN})\s+(?:der\s+)?(?!flere|mange|nogle)[\wæøå]+\s+gange\s+(?:(?:om\s+året|pr\.?\s+år)\b|årligt)",
    ),
)
