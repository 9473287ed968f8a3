"""Text becomes the stretches of it that tell of the past: what is named there is known to have changed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.pattern import pattern


@dataclass(frozen=True, slots=True, eq=False)
class Telling:
    """The words that tell of the past: plain signs in small letters, without which the wording need not be tried.

    `then` are verbs in the past tense by which a clause of a sentence does, where it says nothing of today.
    """

    signs: tuple[str, ...]
    wording: re.Pattern[str]
    then: re.Pattern[str]


@lru_cache(maxsize=256)
def stretches(text: str, telling: Telling) -> tuple[tuple[int, int], ...]:
    """From where to where the sentences, or the clauses of them, reach that tell of the past."""
    small = text.lower()
    if not any(map(small.__contains__, telling.signs)):
        return ()
    return tuple(found for each in sentences(text) for found in _in_sentence(each, telling))


def _in_sentence(sentence: Sentence, telling: Telling) -> Iterator[tuple[int, int]]:
    if telling.wording.search(sentence.text):
        yield sentence.start, sentence.end
        return
    clauses = tuple(_CLAUSE.finditer(sentence.text))
    for clause, then in zip(clauses, (*clauses[1:], None), strict=True):
        if telling.then.search(clause[0]) and not _TODAY.search(clause[0]) and not (then and _STILL.match(then[0])):
            yield sentence.start + clause.start(), sentence.start + clause.end()


def within(at: int, told: Iterable[tuple[int, int]]) -> bool:
    """Whether the offset lies in one of these stretches."""
    return any(since <= at < until for since, until in told)


_DAY = r"(?:den\s+|d\.\s*)?(?:\d{1,2}[./]\s?(?:\w+|\d{1,2})[ ./-]\s?\d{2,4}|(?:[a-z]{3,9}\s+)?(?:19|20)\d\d)"
_PAPER = (
    r"(?:\w+\s+){0,2}?(?:\w*standard|udgave|version|politik|serviceniveau|godkendt|vedtaget|beslutning|afgørelse|ansøgning|bevilling"
    r"|forløb|indsats)"
)
"""What a standard may replace, or what may have been earlier, without any law having changed."""
_CLAUSE = pattern(r"[^,;:()–]+")
_STILL = pattern(
    r"\s*(?:som|der)\s+(?:(?:også|stadig|fortsat|fremdeles|samtidig)\s+)?(?:\w+[^s\W]e?r|kan|skal|må|er|har)\b(?!.*\b(?:nu|i\s+dag)\b)",
    re.IGNORECASE,
)
"""A clause that says of what was just named what it does today: «godkendt af amtet, som fører tilsyn med det»."""
_TODAY = pattern(
    r"\b(?:kan|skal|vil|må|er|har(?!\s+(?:\w+\s+){0,3}?(?:været|heddet|haft|hørt|ligget)\b)|bliver|(?:send|behandl|før|indbring|påklag|gæld|anvend|brug)e[rs]|afgør(?:es)?|ligger|hører|tager"
    r"|træffer|følger|bygger|arbejder|henviser|gør|får|går"
    r"|giver|gives|står|findes|gælder)\b",
    re.IGNORECASE,
)
"""Verbs of what somebody does today."""
_SIGNS = (
    *("tidligere", "dagældende", "daværende", "hidtil", "dengang", "forhenværende", "ophæve", "afløs", "erstatte", "længere", "histori"),
    *("ikke mere", " i 19", " i 200"),
    *("før", "indtil", "frem til", "i sin tid", "til og med"),
)
_WORDS = (
    rf"tidligere(?!\s+(?:har|end|er)\b|\s+{_PAPER})|dagældende|daværende|(?<!som )hidtil\w*|dengang|forhenværende|ophæve\w*"
    rf"|(?:afløs(?:er|t|te)|erstatte[rt]|erstattede)\b(?!\s+ikke|\s+{_PAPER})"
    rf"|ikke\s+(?:længere|mere)\s+(?:gæld\w+|find\w+|i\s+kraft|omfatte\w*|står|eksister\w+|en\s+(?:del|myndighed))"
    r"|(?:gælder|findes|står|eksisterer|bruges|anvendes)\s+(?:\S+\s+){0,6}?ikke\s+(?:længere|mere)\b(?!\s+(?:kun|alene)\b)"
    rf"|historisk\w*|er\s+historie|(?:indtil|før|til\s+og\s+med|frem\s+til)\s+(?:(?:udgangen|slutningen|starten|begyndelsen|midten)\s+af\s+"
    rf"|årsskiftet\s+)?{_DAY}"
    r"|(?:før|indtil)\s+da\b|førhen|før\s+i\s+tiden|i\s+sin\s+tid"
)

LAW = Telling(
    (
        *_SIGNS,
        *("blev ", "stod ", "fandtes ", "hed ", "gjaldt ", "fik ", "gav ", "ikke "),
        *("bortfald", "flytte", "overgangs", "overgået", "udgået", " nu ", "(nu ", "gamle ", "ældre ", "da ", "mens "),
    ),
    pattern(
        rf"\b(?:{_WORDS}|bortfald(?:t|et)\b|flyttet\s+(?:fra|til)\s+(?:§|\w*lov|barnets)|overgangs(?:bestemmelse|ordning|rege?l)\w*+(?!\s+(?:står|findes|fremgår|følger)\b)"
        rf"|overgået|udgået)"
        r"|§[^.]{0,60}\b(?:er|blev|bliver)\s+(?:nu\s+)?flyttet\b|\bnu\s+(?:§|efter|reguler\w+|barnets|ældreloven)"
        r"|\b(?:gamle|ældre)\s+(?:bevilling|afgørelse|sag|ydelse)|\bblev\s+til\s+(?:§|\w*lov|barnets)"
        r"|(?:,|\bog|\bmen)\s+ikke\s+(?:længere\s+)?(?:efter|i|under)\s",
        re.IGNORECASE,
    ),
    pattern(
        r"^\W*(?:da|dengang|mens)\b.*\b(?:blev|var|hed|stod|lå|gjaldt|fandtes|hørte)\b|\b(?:stod|fandtes|hed|gjaldt|fik|gav)\b",
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
        "skiftede",
        "blev",
        "hed",
        *("var ", "lå ", "stod ", "hørte ", "traf ", "havde ", "drev ", "ejede ", "byggede ", "fandtes ", "sad ", "oprette", "arbejdet"),
        *(
            "gav ",
            "støttede ",
            "udviklede ",
            "udsendte ",
            "finansiere",
            "betalte ",
            "bevilgede ",
            "anbefalede ",
            "besluttede ",
            "indførte ",
        ),
        *("igangsatte ", "lavede ", "åbnede ", "navn", "var,", "gav,"),
        *("været", "amtets ", "amternes ", "stammer ", "arvet ", "tiden "),
        "nu",
        " af ",
        "(",
        ", 19",
        ", 20",
    ),
    pattern(
        rf"\b(?:{_WORDS}|nedlagt\w*|nedlægge\w*|overgået|overgik|overtog\w*|overtaget|skiftede|blev\s+til|hed\b|hedder\s+(?:nu|i\s+dag|siden|fra)\b"
        r"|(?:udviklet|udgivet|udarbejdet|udsendt|lanceret|beskrevet|publiceret|udbudt|lavet)\s+(?:\w+\s+){0,2}?af"
        r"|nuværende\s+(?:familie|anke|social|styrelse|børne|bolig)|nu\s+(?:ankestyrelsen|familieretshuset|social-))"
        r"|\w+styrelsen\W*\((?:19|20)\d\d\)|\w+styrelsen,\s+(?:19|20)\d\d\b"
        r"|\bhar\s+(?:\w+\s+){0,2}?(?:arbejdet|været\s+(?:ansat|leder|konsulent))\s+(?:i|hos|ved|for)\b"
        r"|\bi\s+(?:19\d\d|200[0-6])\b"
        r"|\bgamle?\s+navne?\b|\w+(?:ets|ens)\s+(?:tid|dage)\s+og\b"
        r"|\b(?:amtets|amternes)\s+(?:tid|dage)\b|\b(?:stammer|arvet)\s+fra\b|\bfra\s+(?:tiden|dengang)\b",
        re.IGNORECASE,
    ),
    pattern(
        r"\b(?:var|lå|stod|hed|hørte|blev|førte|traf|havde|drev|ejede|byggede|fandtes|sad|overtog|oprettede|(?:ud)?gav|støttede|udviklede"
        r"|udsendte|finansierede|betalte|bevilgede|anbefalede|besluttede|indførte|igangsatte|lavede|åbnede)\b",
        re.IGNORECASE,
    ),
)
"""Of authorities and titles: «som overtog tilsynet fra Statsforvaltningen»."""
