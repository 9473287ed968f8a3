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

    `wording` is of the whole sentence, and of the one before it where a sentence that `refers` back says so («Bestemmelsen blev
    ophævet»); `then` are words by which a clause does, where it says nothing of today; `denied` is the stretch that says what is not so.
    """

    signs: tuple[str, ...]
    wording: re.Pattern[str]
    then: re.Pattern[str]
    refers: re.Pattern[str] | None = None
    denied: re.Pattern[str] | None = None


@lru_cache(maxsize=256)
def stretches(text: str, telling: Telling) -> tuple[tuple[int, int], ...]:
    """From where to where the sentences, or the clauses of them, reach that tell of the past."""
    small = text.lower()
    if not any(map(small.__contains__, telling.signs)):
        return ()
    every = sentences(text)
    return tuple(found for each, then in zip(every, (*every[1:], None), strict=True) for found in _in_sentence(each, then, telling))


def _in_sentence(sentence: Sentence, then: Sentence | None, telling: Telling) -> Iterator[tuple[int, int]]:
    if telling.wording.search(sentence.text) or (then and telling.refers and telling.refers.match(then.text)):
        yield sentence.start, sentence.end
        return
    if telling.denied:
        yield from ((sentence.start + match.start(), sentence.start + match.end()) for match in telling.denied.finditer(sentence.text))
    yield from _clauses(sentence, telling)


def _clauses(sentence: Sentence, telling: Telling) -> Iterator[tuple[int, int]]:
    clauses = tuple(_CLAUSE.finditer(sentence.text))
    for clause, behind in zip(clauses, (*clauses[1:], None), strict=True):
        if telling.then.search(clause[0]) and not _TODAY.search(clause[0]) and not (behind and _STILL.match(behind[0])):
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
_CLAUSE = pattern(r"(?:[^,;:()–.]|\.(?!\s+[A-ZÆØÅ]))+")
"""Parted at full stops too: behind «§ 79 a.» no sentence is known to end."""
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
SIGNS = (
    *("tidligere", "dagældende", "daværende", "hidtil", "dengang", "forhenværende", "ophæve", "afløs", "erstatte", "længere", "histori"),
    *("ikke mere", " i 19", " i 200"),
    *("før", "indtil", "frem til", "i sin tid", "til og med"),
)
EARLIER = rf"tidligere(?!\s+(?:har|end|er)\b|\s+{_PAPER})|(?<!som )hidtil\w*|dengang"
"""Words of an earlier time, which a sentence may also have for something else than what it names."""
REPLACED = rf"(?:afløs(?:er|t|te)|erstatte[rt]|erstattede)\b(?!\s+ikke|\s+{_PAPER})"
"""That one came after another; of people, «afløser» is who comes to relieve them."""
ENDED = (
    r"dagældende|daværende|forhenværende|ophæve\w*"
    r"|ikke\s+(?:længere|mere)\s+(?:gæld\w+|find\w+|i\s+kraft|omfatte\w*|står|eksister\w+|en\s+(?:del|myndighed))"
    r"|(?:gælder|findes|står|eksisterer|bruges|anvendes)\s+(?:\S+\s+){0,6}?ikke\s+(?:længere|mere)\b(?!\s+(?:kun|alene)\b)"
    rf"|historisk\w*|er\s+historie|(?:indtil|før|til\s+og\s+med|frem\s+til)\s+(?:(?:udgangen|slutningen|starten|begyndelsen|midten)\s+af\s+"
    rf"|årsskiftet\s+)?{_DAY}"
    r"|(?:før|indtil)\s+da\b|førhen|før\s+i\s+tiden|i\s+sin\s+tid"
)
"""Words by which a whole sentence tells of what has ended."""

_MADE = r"(?:udviklet|udgivet|udarbejdet|udsendt|lanceret|beskrevet|publiceret|udbudt|lavet)"
_YEAR = r"\b(?:19|20)\d\d\b"
"""With a year, what somebody made is history; without, the text leans on who made it."""
NAMES = Telling(
    (
        *SIGNS,
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
        *("forsv", "ophør", "samlet", "skiftet", "gamle ", "ældre ", "nævnte", "forrige", "samm", "brugte ", "omtalte ", "i dag"),
        "nu",
        " af ",
        "(",
        ", 19",
        ", 20",
    ),
    pattern(
        rf"\b(?:{EARLIER}|{ENDED}|{REPLACED}|nedlagt\w*|nedlægge\w*|overgået|overgik|overtog\w*|overtaget|skiftede|blev\s+til|hed\b|hedder\s+(?:nu|i\s+dag|siden|fra)\b"
        rf"|{_MADE}\s+(?:\w+\s+){{0,2}}?af(?=[^.]*{_YEAR})|{_MADE}\s+(?:i\s+)?{_YEAR}\s+(?:\w+\s+){{0,2}}?af"
        r"|nuværende\s+(?:familie|anke|social|styrelse|børne|bolig)|nu\s+(?:ankestyrelsen|familieretshuset|social-))"
        r"|\w+styrelsen\W*\((?:19|20)\d\d\)|\w+styrelsen,\s+(?:19|20)\d\d\b"
        r"|\bhar\s+(?:\w+\s+){0,2}?(?:arbejdet|været\s+(?:ansat|leder|konsulent))\s+(?:i|hos|ved|for)\b"
        r"|\bi\s+(?:19\d\d|200[0-6])\b"
        r"|\b(?:forsvandt|forsvundet|ophørte|ophørt)\b(?!\s+med\s+at)|\bskiftet\s+(?:til|navn)\b|\bfået\s+(?:et\s+)?(?:nyt|andet)\s+navn\b|\bændret\s+navn\b"
        r"|\b(?:(?:er|bliver)\s+(?:nu|i\s+dag)|nu|i\s+dag)\s+(?:er\s+)?(?:samlet|en\s+del|fordelt|slået|videreført"
        r"|(?:lagt|flyttet|placeret)\s+(?:\w+\s+)?(?:i|hos|til)\s+(?!stats|amt|det\s+sociale|de\s+sociale))\b"
        r"|\b(?:lagt|slået)\s+sammen\b|\bsammenlagt\b|(?<!de\s)(?<!den\s)(?<!det\s)\b(?:nævnte|omtalte)\b"
        r"|\b(?:gam(?:le|melt?)|ældre|forrige)\s+(?:[a-zæøå]*(?:journal|sag|akt|papir|dokument|udgave|version|standard|afgørels|brev|arkiv|lov|bekendtgørels|tekst"
        r"|skrivels|vejledning"
        r"|pjece|folder|side|skema|blanket)\w*\s+(?:[\w-]+\s+){0,3}?(?:fra|nævne\w*|omtale\w*|bruge\w*|skrive\w*|skrev|stå\w*|stod)\b)"
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
