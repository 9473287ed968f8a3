"""A sentence becomes the ages near that of state pension by which it bounds whom it speaks of.

An age bounds where a person comes to it («når du fylder 67»), where people are counted up to it («18-65-årige», «under 67 år»),
and where it is called a limit. What is said of houses, of staff, of how old most people there are bounds nobody.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.wording import Wording, small


class Age(NamedTuple):
    """So many years, told between two offsets of the sentence."""

    start: int
    end: int
    years: int


def may_tell(words: str) -> bool:
    """Whether such an age may stand in these words: cheaper to find out than where."""
    return any(map(words.__contains__, _SIGNS)) and _FIGURE.search(small(words)) is not None


def ages(sentence: str, *, of_whom: bool) -> Iterator[Age]:
    """The ages that bound somebody, the first of each stretch.

    `of_whom`: the sentence stands where a text tells whom a service is for, so that any age of people does.
    """
    words = small(sentence)
    if _NOBODY.found(words):
        return
    taken = 0
    for match in sorted(_found(words, of_whom=of_whom), key=lambda match: (match.start(), -match.end())):
        number = list(_FIGURE.finditer(match[0]))[-1]
        if match.start() >= taken and not _is_of_a_thing(words, match.start(), match.start() + number.start(), match.end()):
            yield Age(match.start(), match.end(), _years(number[0]))
            taken = match.end()


def any_age(sentence: str) -> Age | None:
    """The first such number in a sentence that is known to bound somebody."""
    number = _FIGURE.search(small(sentence))
    return Age(*number.span(), _years(number[0])) if number else None


def _found(words: str, *, of_whom: bool) -> Iterator[re.Match[str]]:
    yield from _BOUND.all(words)
    if of_whom:
        yield from _ANY.all(words)


def _is_of_a_thing(words: str, start: int, at: int, end: int) -> bool:
    """Whether a house, a machine or a club is that old, or the number is that of a bus or a room."""
    before = words[:at]
    if _LIMIT.match(words, start):
        return False
    return bool(_NUMBERED.search(words, 0, start) or _OF_A_THING.search(before) or _OLD.match(words, end))


def _years(written: str) -> int:
    if written.isdigit():
        return int(written)
    one, _, ten = written.rpartition("og")
    return _ONES.index(one) + _TENS[ten]


_SIGNS = ("6", "7", "tres", "halvfjerds", "Tres", "Halvfjerds")
_ONES = ("", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni")
_TENS = {"tres": 60, "halvfjerds": 70}
_N = r"(?<![\d.,])(?:6\d|7[0-2]|(?:(?:en|to|tre|fire|fem|seks|syv|otte|ni)og)?tres|(?:(?:en|to)og)?halvfjerds)(?!\w|[.,]\d)"
_FIGURE = pattern(_N)
_OLD_AT = r"\.?[\s-]*(?:leve)?år(?:s?[\s-]*(?:alderen|dag(?:en)?|fødselsdag(?:en)?)|ige)?(?!\w)"
_STOP = r"(?=\s*(?:[.,;:)]|$|og\b|eller\b|kan\b|skal\b|slutter\b|stopper\b|ophører\b))"
_ONE = r"(?:du|man|borgeren|deltageren|brugeren|personen|ansøgeren|vedkommende|pågældende|modtageren|han|hun|de|(?:den|hver)\s+enkelte?)"
_SOMEONE = r"(?:du|man|borgeren|deltageren|brugeren|personen|ansøgeren|vedkommende|pågældende|modtageren)"
"""One of whom the service is; many who «bliver 67» are counted."""
_UNTIL = r"(?:under|over|(?:yngre|ældre|mindre)\s+end|(?:op\s+|frem\s+|ind)?til(?:\s+og\s+med)?|før|inden|senest|ved|højst|maks\w*\.?)"
_BOUND = Wording(
    (
        "15|18|atten",
        r"(?<![\d.,])(?:1[58]|atten)(?:\.?[\s-]*år(?:ige|s)?)?(?:\s*[-–—/]+\s*|-?\s+(?:(?:og|til|ind|indtil|op|frem|med|det|de"
        r"|fyldte)\s+){1,5})"
        rf"{_N}(?:{_OLD_AT}|(?!\.?\d|\s*[-–]|\s+(?!med\b|og\b|som\b|der\b|kan\b|skal\b|år)\w))",
    ),
    ("år", rf"(?<!\bi\s)\b{_UNTIL}\s+(?:(?:ved|det|de|sit|deres|fyldte|alderen|en|alder|af)\s+){{0,3}}{_N}{_OLD_AT}"),
    ("år", rf"\b(?:fra|efter|i)\s+(?:og\s+med\s+)?(?:det|sit|deres|dit)\s+(?:fyldte\s+)?{_N}\.?\s*(?:leve)?år(?!\w)"),
    (
        "år",
        rf"{_N}\.?\s*år\s+(?:og|eller)\s+(?:der)?(?:over|ældre|opefter|mere)\b|{_N}-?\s?års?[\s-]?(?:alderen|dag(?:en)?|fødselsdag(?:en)?)",
    ),
    (
        "år",
        rf"\b(?:når|nå|opnår|bliver|blive|passere[rt]|nærmer?\s+[sd]ig)\s+(?:de\s+|det\s+|alderen\s+(?:af\s+|på\s+)?)?{_N}{_OLD_AT}",
    ),
    ("år", rf"\b(?:når|hvis|indtil|til|hvor|inden|før)\s+{_ONE}\s+(?:er|bliver)\s+{_N}{_OLD_AT}"),
    (
        "år",
        rf"\b(?:må|skal|kan)\s+(?:\w+\s+){{0,2}}?(?:højst|ikke|maks\w*)\s+være\s+(?:over\s+|mere\s+end\s+)?{_N}{_OLD_AT}(?:\s+gammel)?",
    ),
    (
        "bliver|blevet|er",
        rf"\b{_SOMEONE}\s+bliver\s+{_N}{_STOP}|\b(?:indtil|til|når|inden|før)\s+{_ONE}\s+(?:er|bliver)\s+{_N}{_STOP}"
        rf"|\b(?:bliver|er)\s+{_SOMEONE}\s+(?:blevet\s+)?{_N}{_STOP}",
    ),
    ("ikke", rf"\b(?:men|og|endnu)\s+ikke\s+(?:(?:er|fyldt|nået|blevet|over|de|det)\s+){{0,3}}{_N}(?:{_OLD_AT}|{_STOP})"),
    ("årig", rf"\b(?:til|indtil|senest|højst|ophører|slutter|stopper|udløber|bortfalder|pension)\b[^,.;]{{0,40}}\bsom\s+{_N}[\s-]?årig\b"),
    ("fyld|rund", rf"\b(?:fyld(?:er|t|te|e)|rund(?:er|et|e|ede))\s+(?:de\s+|det\s+)?{_N}(?:{_OLD_AT}|{_STOP})"),
    ("maks|max", rf"\b(?:maks|max)[a-z]*\.?\s+alder[a-z]*\s*:?\s+{_N}"),
    ("alder", rf"^\W*alder\s*:?\s+{_N}{_OLD_AT}"),
    (
        "alder|grænse",
        rf"\b(?:alders(?:grænse|krav|kriteri|gruppe)|(?:øvre|øverste)\s+(?:alders)?grænse)\w*"
        rf"(?:(?:\s+\w+){{0,5}}?\s*:?|(?:\s+\w+){{1,10}}?\s+(?:er|på|lyder|ligger|sat|til|ved|fastsat))\s+{_N}(?:{_OLD_AT}|{_STOP})",
    ),
)
"""An age that bounds wherever it stands."""
_ANY = Wording(
    ("+", rf"\b(?:er|på|alder\w*)\s*:?\s+{_N}\s?\+(?!\w)"),
    ("år", rf"(?<!\bi\s)(?<!gennem\s)(?<!efter\s)(?<!for\s){_N}{_OLD_AT}"),
    ("under|over|end", rf"\b(?:under|over|(?:yngre|ældre)\s+end)\s+(?:de\s+)?{_N}{_STOP}"),
)
"""An age of whoever it is."""
_SOME = r"(?:halvdelen|flertallet|størstedelen|de\s+fleste|hovedparten|en\s+del|mange|nogle|flere|enkelte|\w+\s+tredjedele?|hver\s+\w+)"
_NOBODY = Wording(
    (
        "pensionsalder",
        rf"pensionsalder(?!en\s+er\s+{_N}\s+år\b(?!.*(?:\bi\s|\bfra\s|\btiden|\bnu\b|\bfødt|årgang|20\d\d|stig|aktuelt|\())[^()]*$)",
    ),
    "gennemsnit|efterløn|seniorpension|procent|pct.|rabat|billet|entré|kontingent|gratis ind|færre timer|kortere dag|ned i tid|seniordag",
    ("den", rf"\b(?:er|bliver|stiger)\s+den\s+(?:til\s+)?{_N}"),
    (
        "tidligere|før|dengang|fjernet|ændret|afskaffet|ophævet",
        r"\b(?:tidligere|før|dengang)\s+(?:var|gjaldt|lå|sagde|stod|hed)\b|\b(?:var|gjaldt|lå|sagde|stod|hed)\s+(?:\w+\s+){0,3}?(?:tidligere|før)\b"
        r"|\b(?:regl|grænse|krav)\w*[^.]*\b(?:er|blev)\s+(?:fjernet|ændret|afskaffet|ophævet)\b",
    ),
    ("selv om|selvom", r"\b(?:godt|også)\b.*\bselv\s?om\b"),
    ("klub|forening|café|hold|gruppe", r"\b(?:senior|pensionist|ældre)\w*(?:klub|forening|café|hold|gruppe)\w*"),
    (
        "alders",
        r"\baldersgrænse\w*(?:\s+\w+){1,6}?\s+\w*(?:rabat|billet|takst|forsikring|kørekort|efterløn|frivillig|seniorjob"
        r"|pensionistkort|seniorkort"
        r"|vaccin|ansatte|medarbejdere|personale|buskort|klub|forening|håndværkere)",
    ),
    ("ældste|yngste", r"\b(?:ældste|yngste)\b"),
    (
        "fleste|delen|parten|tallet|del|mange|nogle|flere|enkelte|hver",
        rf"\b{_SOME}\s+(?:(?:af|på|i|her|hos|deltagere|brugere|borgere)\b[^,.;]{{0,40}}?\s)?(?:er|var)\b",
    ),
    (
        "i dag|tiden|nu|øjeblikket|aktuelt",
        r"\b(?:deltagerne|brugerne|borgerne|gruppen|holdet|de)\s+(?:\w+\s+){0,3}?er\s+(?:i\s+dag|for\s+tiden|(?:lige\s+)?nu"
        r"|i\s+øjeblikket|aktuelt)\b",
    ),
    (
        "dag|tiden|nu|øjeblikket|aktuelt",
        r"\b(?:der\s+(?:er|var|går|kommer)|(?:vi|huset|stedet|værkstedet)\s+har)\s+(?:i\s+dag|for\s+tiden|(?:lige\s+)?nu|i\s+øjeblikket|aktuelt)\b",
    ),
    (
        "medarbejder|personale|frivillig|leder|ansatte",
        r"^\W*(?:\w+\s+){0,3}?(?:\w*medarbejder\w*|personalet?|\w*frivillige|\w*leder\w*|(?:de\s+)?ansatte)\b",
    ),
)
"""What a sentence holds that names the age of state pension too, counts people, or speaks of those who work there."""
_THING = (
    r"(?<!\bpå\s)(?<!\bi\s)(?<!\btil\s)(?<!\bfor\s)(?<!\bved\s)(?<!\baf\s)\b\w*(?:hus|bygning|værksted|forening|cent(?:er|r)|sted"
    r"|afdeling|maskine|kommune"
    r"|snedkeri|butik|klub|skole|gård|fabrik|virksomhed|køkken|ordning|avis|bil|bus)(?:men|sen|et|en|t|n|er|ne)?"
)
_BECOMES = r"(?:er|var|fylder|fyldte|runder|rundede|har|havde|bliver|blev)"
_OF_A_THING = pattern(
    rf"{_THING}(?:\s+(?:i|på|ved|fra|til)\s+\w+)?\s+{_BECOMES}\s+(?:(?:over|mere|end|nu|snart|godt|næsten|fyldt)\s+){{0,2}}$"
    rf"|\b{_BECOMES}\s+{_THING}\s+$|(?:{_THING})s\s+$"
)
_OLD = pattern(
    r"s?\s+(?:for\s+\w*(?:hus|værksted|sted|forening|center|centr|klub)\w*|gammelt?|gamle|siden|jubilæum|erfaring|drift|garanti|på\s+bagen|i\s+træk)\b"
)
_LIMIT = pattern(r"alders|øvre|øverste")
_NUMBERED = pattern(r"\b(?:bus|linje|buslinje|nr\.?|nummer|kl\.?|klokken|side|rum|lokale|stue|bygning)\s+(?:\d+\s+(?:og|eller)\s+)?$")
