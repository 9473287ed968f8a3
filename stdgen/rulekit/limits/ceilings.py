"""A sentence in small letters becomes the words in it that cap help: grammar only, whatever is measured and whatever law is behind it.

A cap is an amount with words before it, behind it or around it that make it the most there is, or a level that is not moved.
"""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.amounts import Amount, amounts
from stdgen.rulekit.limits.granting import IS_GIVEN
from stdgen.rulekit.limits.levels import END, MORE, MORE_SIGNS, NOT, OF_ITSELF, closed
from stdgen.rulekit.telling.periods import NUMBERS
from stdgen.rulekit.wording import Wording


class Most(NamedTuple):
    """Where a sentence says that an amount is the most there is; `up_to` is «op til», which often says less."""

    start: int
    end: int
    amount: Amount
    up_to: bool


def mosts(sentence: str) -> Iterator[Most]:
    """Every amount with words around it that make it a most, in the order of the sentence."""
    if not any(map(sentence.__contains__, _MOST_SIGNS)):
        return
    for amount in amounts(sentence):
        if _is_age(amount):
            continue
        before, after = sentence[: amount.start], sentence[amount.end :]
        opening, closing = _BEFORE.search(before), _AFTER.search(after)
        if opening and not (closing and opening[0].startswith("op")):
            yield Most(opening.start(), amount.end, amount, opening[0].startswith("op"))
        elif closing:
            yield Most(amount.start, amount.end + closing.end(), amount, up_to=False)
        else:
            yield from _between(before, after, amount)


def _is_age(amount: Amount) -> bool:
    years = int(amount.number) if amount.number.isdigit() else NUMBERS.get(amount.number, 0)
    return amount.unit == "år" and not amount.again and years >= YOUNGEST


def caps(sentence: str, start: int, end: int) -> bool:
    """Whether what stands from `start` to `end` of a sentence is part of a cap: «flere besøg gives ikke» refuses no help."""
    spans = (*((each.start, each.end) for each in mosts(sentence)), *closed(sentence))
    return any(one < end and start < other for one, other in spans)


def _between(before: str, after: str, amount: Amount) -> Iterator[Most]:
    """An amount in the middle: «mere end … bevilges ikke», «ophører efter …»."""
    for opening, closing in _AROUND:
        if (first := opening.search(before)) and (last := closing.match(after)):
            yield Most(first.start(), amount.end + last.end(), amount, up_to=False)
            return


YOUNGEST = 13
"""Years: no help is given for so long, but people are that old."""
_MOST_SIGNS = (
    *(
        "mak",
        "max",
        "højst",
        "højest",
        "længst",
        "kun ",
        "udelukkende",
        "loft",
        "grænse",
        "ramme",
        "kvote",
        "end ",
        "over",
        "op til",
        "indtil",
    ),
    *("meste", "uanset", "uafhængigt", "mere", "flere", "ofte", "længere", "hyppigere", "alle", "præcis", "nøjagtig", "netop", "ophør"),
    *(
        "topper",
        "slut",
        "lukke",
        "går ved",
        "ligger fast",
        "hvad",
        "række",
        "bortfald",
        "udløb",
        "låst",
        "hverken",
        "forbi",
        "brugt",
        "undtagelse",
        "samme",
        "tiere",
        "derud",
    ),
    *("ekstra", "yderligere", "indstil", "vare ", "er det, "),
)
SIGNS = (
    *("mak", "max", "højst", "højest", "længst", "meste", "kun ", "loft", "grænse", "ramme", "kvote", "op til", "indtil"),
    *("uanset", "uafhængigt", "flere", "alle", "præcis", "nøjagtig", "netop", "ophør", "topper", "slut", "luk", "bortfald"),
    *("udløb", "låst", "hverken", "forbi", "afvis", "afsl", "indstil", "opbrugt", "gange", "ikke", "aldrig", "ingen"),
    *("intet", "undtagelse", "vare ", "er det, ", "mere end", "går ved", "ligger fast", "hvad der", "række"),
)
"""Every cap holds one of these."""

_GAP = r":?(?:\s+(?:pr\.|(?!mere\b|(?<!sig\s)over\b|to\b|tre\b|fire\b|fem\b)[a-zæøå-]+)){0,7}?:?\s+\(?$"
"""Words between a cap and its amount: no other number, no other comparison."""
_BEFORE = Wording(
    (
        "mak|max|højst|højest|længst|kun|udelukkende|loft|grænse|ramme|kvote",
        r"\b(?<!ikke\s)(?<!ikke\snoget\s)(?<!ingen\s)(?<!intet\s)(?<!uden\s)(?:mak(?:s\.?|sim[a-zæøå]*)|max[a-zæøå]*\.?"
        r"|(?:aller)?højst|højest|(?<!for\s)længst"
        r"|kun|udelukkende|[a-zæøå-]*(?:loft|kvote|overgrænse)(?:et|er|ne|n|belagt)?|(?:øvre\s+|fast\s+)?grænsen?|[a-zæøå]*grænset\s+til"
        r"|begrænse[rs](?:\s+sig)?\s+til"
        r"|(?:inden\s+for\s+en\s+|(?:en|den)\s+(?:fast|økonomisk|samlet)e?\s+)(?:[\w-]+\s+)?ramme|[a-zæøå]*rammen?\s+(?:er|på|af|:)"
        rf"|ramme\s+for\s+alle){_GAP}",
    ),
    (
        "end|over",
        rf"\b{NOT}\s+(?!op\s+om\b)(?:[\w-]+\s+){{0,5}}?(?:{MORE}\s+end|ud\s+over|[a-zæøå]+\s+(?:op\s+)?over){_GAP}"
        rf"|\b{NOT}\s+over{_GAP}",
    ),
    (
        "overs",
        rf"\b(?:(?:kan|må|skal|vil)\s+(?:[\w-]+\s+){{0,3}}?{NOT}\s+(?:kunne\s+)?(?:overstige|overskride)|over(?:stiger|skrider)\s+{NOT}"
        rf"){_GAP}",
    ),
    ("topper|går|ligger", r"\b(?:s?topper|går)\s+(?:[\w-]+\s+){0,2}?ved\s+$|\bligger\s+fast\s+på\s+$"),
    ("må", r"\bmå\s+(?!gerne|godt)(?:[\w-]+\s+){0,3}?vare\s+$"),
    ("til", r"\b(?:op|ind)\s?til\s+$"),
    ("alle", r"^\W*alle\s+(?:[\w-]+\s+){0,2}?(?:får|tildeles|bevil(?:l?i)?ges|modtager)\s+(?:[\w-]+:?\s+){0,3}?$"),
    ("samme", r"\bsamme\s+(?:antal|mængde)\b[^.;]{0,30}?$"),
    ("præcis|nøjagtig|netop", r"\b(?:præcis|nøjagtigt?|netop)\s+$"),
    ("uanset|uafhængigt", r"\bua(?:nset|fhængigt\s+af)\s+(?:\w+\s+){0,3}?(?:behov|situation|funktion|handicap|diagnose)[^.;]{0,50}?$"),
    ("låst", r"\b(?:fast)?låst\s+(?:til|på)\s+$"),
)
_AFTER = Wording(
    (
        "mak|max|loft|grænse|meste|højest|højst",
        r"^\s*(?:[,(–-]\s*)?(?:og\s+(?:det|dette)\s+)?(?:(?:er|som|i)\s+)?(?:det\s+|et\s+|den\s+)?(?:maks\w*\.?"
        r"|max\w*\.?|loftet|loft|(?:øvre|yderste|øverste|absolutte)\s+grænse|grænsen|meste"
        r"|højeste|højst)(?=\W|$)(?!\s+(?:\d|(?:to|tre|fire|fem)\b))",
    ),
    (
        f"{MORE_SIGNS}|over|derud",
        rf"^\s*[,–(-]?\s*(?:og|men|dog)?\s*(?:så\s+)?(?:heller\s+)?(?:(?:der|det|vi|du|man"
        rf"|borgeren)\s+kan\s+)?{NOT}\s+(?:[\w-]+\s+){{0,2}}?"
        rf"(?:{MORE}|derover|derudover|over|ud\s+over)\b(?!\s+end\s+(?:aftal|nødvendig|hvad\b|du\b|der\b|borgeren\b))",
    ),
    ("uanset|uafhængigt", r"^(?:\s+[\w-]+){0,6}?,?\s+(?:og\s+det\s+er\s+)?(?:uanset|uafhængigt)\b"),
    (
        "herefter|hvorefter|derefter|så ",
        r"^(?:\s+[\w-]+){0,4}?\s*,?\s+(?:hvorefter|og\s+(?:der|her)efter|og\s+så|(?:der|her)efter)\s+(?:[\w-]+\s+){0,3}?"
        r"(?:ophører|stopper|slutter|afsluttes|bortfalder|er\s+det\s+slut)"
        r"|^[^.;]{0,40}?\b(?:ophører|stopper|slutter|afsluttes|bortfalder)\s+(?:(?:der|her)efter)\b",
    ),
    ("efter denne|efter den ", rf"^[^.;]{{0,40}}?\b{END}\s+(?:efter denne|efter den )"),
    (
        "stopper|ophører|slutter|afsluttes",
        r"^(?:\s+[\w-]+){0,3}?,?\s+og\s+(?:stopper|ophører|slutter|afsluttes)\b(?!\s+(?:med|af)\b)",
    ),
    ("alle", r"^\s+(?:for|til)\s+alle\b"),
    (
        "er det,|er, hvad|må række",
        rf"^\s+må række\b|^\s+(?:er det,|er, hvad)\s+(?:som\s+|der\s+)?(?:(?:du|man|borgeren|vi|kommunen|der)\s+)?"
        rf"(?:kan\s+(?:\w+\s+)?(?:få|give|bevilge|yde|tilbyde|ydes|bevilges|gives|strække\s+sig\s+til)|{IS_GIVEN}|har\s+(?:ret\s+til"
        rf"|krav\s+på))\W*$",
    ),
    ("undtagelse", r"^[^.;]{0,60}?\b(?:uden|ingen)\s+undtagelser?\b"),
)
_AROUND = (
    (
        pattern(rf"\b(?:{MORE}\s+(?:\w+\s+){{0,2}}?end|ud\s+over|over)\s+(?:de\s+|det\s+|den\s+)?$"),
        pattern(
            rf"(?:,?\s+(?!nødvendig|usædvanlig|ualmindelig|sjælden)[\w-]+){{0,8}}?\s+(?:{NOT}\b(?!\s+(?:nødvendig|usædvanlig|ualmindelig"
            r"|sjælden|rimelig|i\s+orden))|er\s+(?:[\w-]+\s+)?udelukket\b|afvises|afslås|(?:gives|meddeles)\s+(?:der\s+)?afslag)"
            r"|(?:,?\s+[\w-]+){0,4}?,?\s+(?:må|skal)\s+(?:du|man|borgeren)\s+selv\s+(?:betale|købe|finde|klare|sørge|dække|skaffe|køre|ordne)\b"
        ),
    ),
    (pattern(rf"\b{END}\b[^.;]{{0,30}}?\bnår\s+(?:[^.;]{{0,40}}?\bi|der\s+er\s+gået)\s+$"), pattern(OF_ITSELF)),
    (pattern(rf"\b{END}\s+(?:(?!ikke\b|aldrig\b)\w+\s+){{0,3}}?(?:efter|senest)\s+(?:de\s+)?$"), pattern(OF_ITSELF)),
    (
        pattern(
            r"(?:\b(?:efter|når|er)\s+(?:de\s+|det\s+|den\s+)?(?:\w+\s+)?|\b(?:har|når)\s+(?:du|man|borgeren)\s+(?:[\w-]+\s+){1,4}?i\s+)$"
        ),
        pattern(
            rf"(?:,?\s+(?!hvis\b|når\b|såfremt\b)[\w-]+){{0,8}}?,?\s+(?:(?:ikke|ingen)\s+(?:mulighed\s+for\s+)?{MORE}|{END}{OF_ITSELF}"
            rf"|{IS_GIVEN}\s+(?:der\s+)?{NOT})"
        ),
    ),
)
