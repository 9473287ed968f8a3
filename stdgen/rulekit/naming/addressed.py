"""Passages become the places where the reader is spoken to as «du», and those where the text speaks of «borgeren»."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from stdgen.danish.sentences import around
from stdgen.model.document import Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.prose import Passage

YOURS = frozenset(("du", "dig", "din", "dit", "dine"))
THEIRS = frozenset(("borger", "borgers", "borgeren", "borgerens"))


class Place(NamedTuple):
    """A word in a passage; `sure` where it can be nobody but the reader of the rest."""

    passage: Passage
    match: re.Match[str]
    sure: bool


def yours(passages: Iterable[Passage]) -> Iterator[Place]:
    """Where the text says «du» to the citizen; not sure where whoever reads is told where to read on or asked to write, nor of family."""
    for passage in _own(passages):
        if passage.line.topic in _TO_OTHERS or _TO_STAFF.match(passage.text):
            continue
        for match in _YOU.finditer(passage.text):
            sentence = _sentence(match)
            if not (_is_within(match) or _is_named(match) or _is_linked(passage, match.start()) or _is_of_staff(passage, match, sentence)):
                told = _is_for_others(sentence) or _ASKED.search(passage.text, max(0, match.start() - _NEAR), match.start())
                yield Place(passage, match, not told)


def theirs(passages: Iterable[Passage]) -> Iterator[Place]:
    """Where the text speaks of «borgeren», but for what it says to staff; it is sure where no other citizen can be meant."""
    for passage in _own(passages):
        if _is_to_others(passage):
            continue
        for match in _CITIZEN.finditer(passage.text):
            if not _ANYBODY.search(passage.text, max(0, match.start() - _NEAR), match.start()):
                alone = match["the"] is not None or _is_bare(match)
                yield Place(passage, match, alone and _is_the_reader(passage, match))


def _own(passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages without what somebody else is quoted with, which a Word file or a PDF may print without quotation marks."""
    is_told = False
    for passage in passages:
        if not (is_told or _SAYS.search(passage.text)):
            yield passage
        is_told = _INTRODUCES.search(passage.text) is not None


def _is_of_staff(passage: Passage, match: re.Match[str], sentence: str) -> bool:
    """Whether it speaks to staff, in this sentence or in one before it that this one goes on with: «Det gælder også, når du …»."""
    if _OF_STAFF.search(sentence):
        return True
    return _GOES_ON.match(sentence) is not None and _OF_STAFF.search(passage.text, 0, match.start()) is not None


def _is_within(match: re.Match[str]) -> bool:
    """Whether the letters end a longer word."""
    start = match.start()
    return start > 0 and (match.string[start - 1].isalnum() or match.string[start - 1] in "-/")


def _is_named(match: re.Match[str]) -> bool:
    """Whether a capital in the midst of a sentence makes a name of it: «huset Dit Sted»."""
    before = match.string[: match.start()].rstrip(_OPENING)
    return match[0][0].isupper() and bool(before) and before[-1] not in ".!?:\n"


def _is_linked(passage: Passage, at: int) -> bool:
    """Whether the word stands in a link, whose words are those of the page that it leads to."""
    end = 0
    for span in passage.line.spans:
        end += len(span.text)
        if at < end:
            return span.href is not None
    return False


def _is_to_others(passage: Passage) -> bool:
    return passage.line.topic in _TO_OTHERS or any(map(_ANNEX.match, passage.line.under)) or _TO_STAFF.match(passage.text) is not None


def _is_bare(match: re.Match[str]) -> bool:
    """Whether the word stands without an article where its sentence begins, owns something, or is the one meant: «den enkelte borger»."""
    before = match.string[: match.start()].rstrip(_OPENING)
    opens = not before or before[-1] in ".!?:\n"
    if _ANYHOW.search(before):
        return True
    return (
        (opens and _ACTS.match(match.string, match.end()) is not None) or match[0].endswith("s") or before.lower().endswith("den enkelte")
    )


def _is_the_reader(passage: Passage, match: re.Match[str]) -> bool:
    sentence = _sentence(match)
    if passage.line.topic in _OF_OTHERS and not _ACTS_THERE.search(sentence):
        return False
    if passage.line.topic is Topic.STAFF and _STAFF_ACTS.match(sentence):
        return False
    return not (_NAMED.search(sentence) or _OF_ANOTHER.search(sentence) or _STAFF_DUTY.search(passage.text))


def _is_for_others(sentence: str) -> bool:
    """Whether it speaks to whoever reads on elsewhere, or rings up, or to somebody's family."""
    if _KIN.search(sentence) or _RING.match(sentence) or "hvis du vil vide" in sentence.lower():
        return True
    return _READ_ON.search(sentence) is not None and _ELSEWHERE.search(sentence) is not None


def _sentence(match: re.Match[str]) -> str:
    return around(match)[0].text


_SAYS = pattern(r",\s+(?:siger|sagde|skriver|skrev|fortæller|fortalte|mener|lyder)\s+(?!du\b|vi\b|I\b)\w+", re.IGNORECASE)
"""«Du er altid velkommen, siger en af brugerne.»"""
_INTRODUCES = pattern(r"\b(?:står|skriver|siger|lyder|hedder|fortæller)\b[^.:]{0,40}:\s*$", re.IGNORECASE)
"""A passage after which others' words stand: «I værdigrundlaget står der:»."""
_NEAR = 12
"""Characters before a word that show how it is meant."""
_OPENING = ' \t\xa0•–-"”“»(*'
_YOU = pattern(r"[Dd](?:u|ig|ine?|it)(?!\w)")
_CITIZEN = pattern(r"[Bb]orger(?P<the>ens?)?s?(?![\w/-]|\.\w)")
_ANYBODY = pattern(r"(?:[\w/-]|\b(?:en|hver|enhver|nogen|ingen|som|anden|ny|(?<!den\s)enkelte|pr\.?|per)\s)$", re.IGNORECASE)
"""What stands before «borger» where it is not the reader: «en borger» may be anybody."""
_ACTS = pattern(r"\s+(?:har|er|kan|skal|må|vil|bør|får|[a-zæøå]+er|[a-zæøå]+es)\b")
_ANYHOW = pattern(r"\b(?:med|til|af|hos|fra|mellem|ved|og|for)$", re.IGNORECASE)
"""Before a «borger» without an article, who is the one that the text is about."""

_TO_OTHERS = frozenset((Topic.PROVIDER_EXPECTATIONS,))
"""Sections for providers and their staff, to whom the reader is «borgeren»."""
_OF_OTHERS = frozenset((Topic.SUPERVISION, Topic.DOCUMENTATION, Topic.WORKING_ENVIRONMENT))
"""Sections that tell what others do, but may tell the reader what he or she can, gets and must."""
_ACTS_THERE = pattern(
    r"(?:^|[.:,]\s+|\b(?:og|men)\s+)(?:så\s+)?borgeren\s+(?:kan|må|skal|har|får|er|bør|vil|bliver|\w+[^s\W]er|\w+es)\b"
    r"|\b(?:hvis|når)\s+borgeren\s+(?:\w+\s+)?(?:har\s+lyst|ønsker|vil|beder|siger|samtykker|accepterer|giver|bestemmer|er\s+enig|foretrækker)\b"
    r"|(?:^|[.:,]\s+)(?:\w+\s+){0,3}(?:kan|må|har|skal|får|bør|ryger|bor|ejer)\s+borgeren\b",
    re.IGNORECASE,
)
"""«Borgeren» is who does it in a main clause, or has the choice."""
_ANNEX = pattern(r"(?:bilag|appendiks)\b", re.IGNORECASE)
"""An annex is often a form that staff fill in."""
_STAFF = r"(?:medarbejder|personale|leverandør|kontaktperson|hjælper|ledsager|leder|ansatte|vejleder)\w*"
_TO_STAFF = pattern(rf"\W*(?:(?:besked|råd|husk)\s+)?(?:til|for|kære)\s+(?:alle\s+)?{_STAFF}\s*[:–-]", re.IGNORECASE)
"""A paragraph that says to whom it speaks: «Til medarbejdere: …»."""
_STAFF_DUTY = pattern(
    rf"^(?:alle\s+)?{_STAFF}\s+(?:\w+\s+){{0,2}}(?:skal|pligt|forventes|forpligte\w*|ansvar|må\s+(?:ikke|aldrig))\b", re.IGNORECASE
)
_OF_STAFF = pattern(
    rf"\bsom\s+(?:ny\s+|ansat\s+)?(?:{_STAFF}|ansat|nyansat|vikar|fagperson)\s+(?:\w+\s+){{1,3}}du\b|\bdu\s+(?:er|bliver|arbejder)\s+(?:\w+\s+)?{_STAFF}|\bdu\s+(?:er\s+ansat|arbejder)\s+(?:hos|ved|for|i)\b"
    r"|\bdine\s+koll?eg\w+",
    re.IGNORECASE,
)
"""A sentence that says «du» to staff."""
_GOES_ON = pattern(r"\W*(?:det|dette|den|her|pligten|reglen|også|desuden)\b", re.IGNORECASE)
_STAFF_ACTS = pattern(rf"\W*{_STAFF}\s+\w+", re.IGNORECASE)
"""Under «Personale», what staff do is told to staff as well."""

_FORM = r"[«»”\"]?(?:du|borgeren)\b"
_NAMED = pattern(
    rf"\b(?:skriver?|kalder?|omtaler?|tiltaler?|bruger?)\s+(?:vi\s+)?{_FORM}\s*[«»”\"]?\s*(?:om|for|som)\b"
    rf"|\bmed\s+{_FORM}.{{0,12}}\bmener?s?\b|{_FORM}.{{0,3}}\s(?:betyder|dækker|omtales|tiltales|kaldes)\b|\bbruge[rs]\s+(?:vi\s+)?ord",
    re.IGNORECASE,
)
"""A sentence that explains which form is used."""
_OF_ANOTHER = pattern(
    r"\b(?:en|anden|hver|enhver)\s+borger\b|\bd(?:u|ig)\b[^.]{0,40}\b(?:pårørende|værge|forælder|forældre|ægtefælle|partner|nabo"
    r"|hjælper|leverandør|ledsager|medarbejder|ansat)\b",
    re.IGNORECASE,
)
"""«Borgeren» may then be somebody whom the reader knows or works for."""
_READ_ON = pattern(
    r"\bdu\s+(?:kan\s+)?(?:også\s+|altid\s+)?(?:læse|se|finde|hente|få\s+mere)\b(?!\s*,)|\b(?:læser|finder)\s+du\b", re.IGNORECASE
)
_RING = pattern(r"\W*du\s+kan\s+(?:også\s+|altid\s+)?(?:ringe|skrive|kontakte|maile|møde\s+op|komme)\b[^,]*$", re.IGNORECASE)
_ELSEWHERE = pattern(r"\b(?:her|mere|link\w*|pjece\w*|folder\w*|side[nr]?|\w*(?:hjemmeside|takst)\w*)\b|\.dk\b", re.IGNORECASE)
"""To whom the text says where to read on is its reader, whoever that is."""
_KIN = pattern(
    r"\b(?:plejer|passer)\s+du\b|\b(?:har|bor|er|som)\s+du\s+(?:\w+\s+){0,2}(?:søn|datter|barn|børn|pårørende|værge|forælder|mor|far)\b",
    re.IGNORECASE,
)
"""Who is asked so is the family of the one whom the text is about."""
_ASKED = pattern(r"\b(?:skriv|meld|tilmeld|sæt|hold|giv|vend|læg|klæd|forbered|bestil|spørg)\s$", re.IGNORECASE)
"""Before «dig» in a request, which speaks to whoever reads: «skriv dig på listen»."""
