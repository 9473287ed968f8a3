"""Text becomes the stretches of it that tell of the past: what is named there is known to have changed."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern


class Telling(NamedTuple):
    """The words that tell of the past: plain signs in small letters, without which the wording need not be tried."""

    signs: tuple[str, ...]
    wording: re.Pattern[str]


def stretches(text: str, telling: Telling) -> tuple[tuple[int, int], ...]:
    """From where to where the sentences reach that tell of the past."""
    small = text.lower()
    if not any(map(small.__contains__, telling.signs)):
        return ()
    return tuple((each.start, each.end) for each in sentences(text) if telling.wording.search(each.text))


def within(at: int, told: Iterable[tuple[int, int]]) -> bool:
    """Whether the offset lies in one of these stretches."""
    return any(since <= at < until for since, until in told)


_DAY = r"(?:den\s+|d\.\s*)?(?:\d{1,2}[./]\s?(?:\w+|\d{1,2})[ ./-]\s?\d{2,4}|(?:[a-z]{3,9}\s+)?(?:19|20)\d\d)"
_PAPER = (
    r"(?:\w+\s+){0,2}?(?:\w*standard|udgave|version|politik|serviceniveau|godkendt|vedtaget|beslutning|afgørelse|ansøgning|bevilling"
    r"|forløb|indsats)"
)
"""What a standard may replace, or what may have been earlier, without any law having changed."""
_SIGNS = ("tidligere", "dagældende", "daværende", "hidtil", "dengang", "forhenværende", "ophæve", "afløs", "erstatte", "længere", "histori")
_WORDS = (
    rf"tidligere(?!\s+(?:har|end|er)\b|\s+{_PAPER})|dagældende|daværende|(?<!som )hidtil\w*|dengang|forhenværende|ophæve\w*"
    rf"|(?:afløs(?:er|t|te)|erstatte[rt]|erstattede)\b(?!\s+ikke|\s+{_PAPER})"
    rf"|ikke\s+længere\s+(?:gæld\w+|find\w+|i\s+kraft|omfatte\w*|står|eksister\w+|en\s+(?:del|myndighed))"
    r"|(?:gælder|findes|står|eksisterer)\s+ikke\s+længere"
    rf"|historisk\w*|(?:indtil|før|til\s+og\s+med)\s+{_DAY}"
)

LAW = Telling(
    (*_SIGNS, "bortfald", "flytte", "overgangs", "overgået", "udgået", "indtil", "før ", "til og med", " nu "),
    pattern(
        rf"\b(?:{_WORDS}|bortfald(?:t|et)\b|flyttet\s+(?:fra|til)\s+(?:§|\w*lov|barnets)|overgangs(?:bestemmelse|ordning|rege?l)\w*|overgået|udgået)"
        r"|§[^.]{0,60}\b(?:er|blev|bliver)\s+(?:nu\s+)?flyttet\b|\bnu\s+(?:§|efter|reguler\w+|barnets|ældreloven)",
        re.IGNORECASE,
    ),
)
"""Of provisions: «tidligere § 79 a», «§ 41 er flyttet til …»."""
NAMES = Telling(
    (
        *_SIGNS,
        "nedl",
        "overgået",
        "overgik",
        "overt",
        "indtil",
        "før ",
        "til og med",
        "skiftede",
        "blev",
        "hed",
        "nu",
        " af ",
        "(",
        ", 19",
        ", 20",
    ),
    pattern(
        rf"\b(?:{_WORDS}|nedlagt\w*|nedlægge\w*|overgået|overgik|overtog\w*|overtaget|skiftede|blev\s+til|hed(?:der\s+nu)?"
        r"|(?:udviklet|udgivet|udarbejdet|udsendt|lanceret|beskrevet|publiceret|udbudt|lavet)\s+(?:\w+\s+){0,2}?af"
        r"|nuværende\s+(?:familie|anke|social|styrelse|børne|bolig)|nu\s+(?:ankestyrelsen|familieretshuset|social-))|\w+styrelsen\W*\((?:19|20)\d\d\)|\w+styrelsen,\s+(?:19|20)\d\d\b",
        re.IGNORECASE,
    ),
)
"""Of authorities and titles: «som overtog tilsynet fra Statsforvaltningen»."""
