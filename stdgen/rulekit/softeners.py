"""Sentences become an answer: do they leave room for the single person's need?

Two kinds of words do: those that loosen what stands beside them («som udgangspunkt», «normalt»), and those that promise
an assessment of each case, which hold for a whole standard.
"""

import re
from enum import Enum
from functools import cached_property

from stdgen.model.document import Document, Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.once import once
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.words import Line, Role


class Room(Enum):
    """Where a standard leaves room beside an absolute sentence: in its section, only elsewhere, nowhere."""

    IN_SECTION = "in_section"
    ELSEWHERE = "elsewhere"
    NOWHERE = "nowhere"


class Opening:
    """A service, and where its own words leave room; each is looked for when it is first asked."""

    def __init__(self, service: Told) -> None:
        """The service with its lines."""
        self.told = service

    def room(self, line: Line) -> Room:
        """What room there is beside a line of this service."""
        if any(_is_own(each) and softens(each.text) for each in self.told.lines if _section(each) == _section(line)):
            return Room.IN_SECTION
        return Room.ELSEWHERE if self.promised else Room.NOWHERE

    @cached_property
    def promised(self) -> bool:
        """Whether the standard itself says that each case is assessed; an act that is quoted does not say it for it."""
        return any(_promises(line.text) for line in self.told.holding(_SIGNS) if _is_own(line))

    @cached_property
    def tells_of_assessment(self) -> bool:
        """Whether the standard says in any words that the single person's need or situation is looked at."""
        if any(_promises(line.text) or _LOOKS_AT_THE_PERSON.search(line.text) for line in self.told.holding(_SIGNS) if _is_own(line)):
            return True
        return any(line.topic is Topic.ASSESSMENT and _SPEAKS_WITH_THE_PERSON.search(line.text) for line in self.told.lines)


@once
def openings(document: Document) -> tuple[Opening, ...]:
    """Each service of the document with where it leaves room."""
    return tuple(map(Opening, told(document)))


def softens(words: str) -> bool:
    """Whether these words loosen what stands beside them."""
    return _LOOSENING.search(words) is not None or _promises(words)


def _is_own(line: Line) -> bool:
    return line.role is not Role.QUOTED and line.topic not in (Topic.LEGAL_BASIS, Topic.COMPLAINT_ACCESS, Topic.APPROVAL)


def _section(line: Line) -> tuple[str, ...]:
    """The top heading that the line stands under, or that it is."""
    return line.under[:1] or ((line.text,) if line.role is Role.HEADING else ())


def _promises(words: str) -> bool:
    return _may_promise(words) and any(
        not _TAKEN_BACK.search(words, max(0, match.start() - 40), match.end()) for match in _ASSESSMENT.finditer(words)
    )


def _may_promise(words: str) -> bool:
    """Whether any of the signs stands there: plain search is many times faster than the patterns."""
    plain = words.lower()
    return any(sign in plain for sign in _SIGNS)


_SIGNS = (
    "vurder",
    "individuel",
    "konkret",
    "faglig",
    "vejledende",
    "fravig",
    "afvig",
    "dispens",
    "særlig",
    "ekstraordinær",
    "afhænger",
    "udred",
    "situation",
)
_ASSESSMENT = pattern(
    r"(?:konkret|individuel|faglig)\w*,?\s+(?:[\w,]+\s+){0,4}?(?:vurder|skøn|bedøm|behov)\w*|vurder\w*\s+(?:\w+\s+){0,2}?(?:konkret"
    r"|individuelt)"
    r"|vurdering\w*\s+(?:er|foretages|sker|bygger)\s+(?:\w+\s+){0,2}?(?:konkret|individuel)|individuelt?\s+(?:tilrettelagt|tilpasset"
    r"|fastsat|udmålt|bevilget)"
    r"|\bvejledende\b|fravige|afviges?\b|dispens|\bi\s+særlige\s+tilfælde|\bsærlige\s+(?:forhold|behov|situationer|omstændigheder"
    r"|grunde|hensyn)"
    r"|ekstraordinær|afhænger\s+af\s+(?:din|dit|dine|borgerens|den\s+enkeltes|den\s+konkrete)|konkrete\s+(?:situation|behov|vurdering)",
    re.IGNORECASE,
)
_TAKEN_BACK = pattern(
    r"\b(?:ikke|uden|uanset|ingen|aldrig)\s+(?:\w+\s+){0,5}?(?:vurder|skøn|fravig|afvig|dispens|særlige|konkret|individuel)", re.IGNORECASE
)
_LOOSENING = pattern(
    r"\bsom\s+(?:udgangspunkt|hovedregel)|i\s+udgangspunktet|\budgangspunktet\s+er|\bi\s+reglen|\bsædvanligvis|\balmindeligvis"
    r"|\bnormalt\b|\btypisk\b|\boftest\b"
    r"|\bgennemsnit|\bca\.|\bcirka\b|\bomkring\b|\bmedmindre\b|\bmed\s+mindre\b|(?<!uden\s)\bundtag|\bdog\s+kan\b|\bkan\s+(?:der\s+"
    r"|du\s+|borgeren\s+)?dog\b"
    r"|\budvides\b|\bforlænge|\bgenbevilges|\b(?:efter|ud\s+fra)\s+(?:dit\s+|dine\s+|borgerens\s+|den\s+enkeltes\s+"
    r"|et\s+konkret\s+)?behov\b"
    r"|\bbehov\s+for\s+(?:mere|flere|yderligere|at)|\bmulighed\s+for\s+(?:mere|flere|yderligere)|\bi\s+(?:langt\s+)?de\s+fleste\b"
    r"|\btilpasses\b|\bvurderes\b"
    r"|\bkan\s+variere\b|\bved\s+behov\b|\bkan\s+(?:der\s+)?aftales\b|\bbortset\s+fra|\bhvis\s+der\s+er\s+(?:et\s+)?(?:særligt"
    r"|større)\s+behov",
    re.IGNORECASE,
)
_LOOKS_AT_THE_PERSON = pattern(
    r"individuel|faglig\w*\s+vurdering|helhedsvurdering|helhedsorienteret\s+vurdering|konkret\w*\s+(?:\w+\s+){0,3}?vurder"
    r"|vurder\w*\s+(?:[\w,]+\s+){0,6}?(?:din|dit|dine|borgerens|borgers|den\s+enkeltes|ansøgerens)\b|(?:din|dit|dine|borgerens"
    r"|den\s+enkeltes)\s+(?:[\w,]+\s+){1,6}?(?:bliver\s+)?vurder"
    r"|\budred\w*\s+(?:[\w,]+\s+){0,4}?(?:behov|situation)|funktionsvurdering|\bdin\s+(?:konkrete|aktuelle)\s+situation",
    re.IGNORECASE,
)
_SPEAKS_WITH_THE_PERSON = pattern(
    r"\b(?:besøge?r?|hjemmebesøg|samtale\w*|taler?|spørger?|hører?)\b[^.]*\b(?:dig|dit|din|dine|borgeren|borgerens|ansøgeren|sammen"
    r"|hvad\s+der)\b",
    re.IGNORECASE,
)
"""In a section on the assessment: that somebody comes and asks is an assessment of the single person."""
