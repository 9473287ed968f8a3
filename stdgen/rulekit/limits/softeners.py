"""Sentences become an answer: do they leave room for the single person's need?

Two kinds of words do: those that loosen what stands beside them («som udgangspunkt», «normalt»), and those that promise
an assessment of each case, which hold for a whole standard.
"""

import re
from collections.abc import Iterator
from enum import Enum
from functools import cached_property

from stdgen.model.document import Document, Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.assessing import LOOKS_AT_THE_PERSON, SIGNS, follows_from_need
from stdgen.rulekit.limits.loosening import loosens
from stdgen.rulekit.once import once
from stdgen.rulekit.tables import heads
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.wording import Wording, small
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

    def room(self, line: Line, *, near: bool = False) -> Room:
        """What room there is beside a line of this service; `near`: an assessment holds for its neighbours alone, unless it is always made.

        An assessment that is promised holds for its whole section; what only loosens, for its own paragraph, for those that
        it leads in («Som udgangspunkt gælder:»), for the one before it, and for the column and the row that it heads («Typisk omfang»).
        """
        beside = [each for each in self.told.lines if _section(each) == _section(line) and _is_own(each)]
        if any(_promises_much(small(each.text), _ALWAYS if near else _MUCH) for each in beside) or any(
            softens(each.text) for each in _next_to(line, beside)
        ):
            return Room.IN_SECTION
        if any(map(softens, heads(self.told, line))):
            return Room.IN_SECTION
        return Room.ELSEWHERE if self.promised else Room.NOWHERE

    @cached_property
    def promised(self) -> bool:
        """Whether the standard itself says that each case is assessed; an act that is quoted does not say it for it."""
        return any(map(_promises, self._assessing))

    @cached_property
    def tells_of_assessment(self) -> bool:
        """Whether the standard says in any words that the single person's need or situation is looked at."""
        if any(_tells(words) or _looks_at_the_person(words) or follows_from_need(words) for words in self._assessing):
            return True
        measured = (small(line.text) for line in self.told.holding(("behov",)) if line.topic is Topic.QUALITY and _is_own(line))
        return any(_tells(words) and _LEVEL_OF_HELP.search(words) for words in measured)

    @property
    def _assessing(self) -> Iterator[str]:
        """Its own lines that may speak of an assessment, sign by sign: most standards do so with the first."""
        for sign in SIGNS:
            yield from (
                small(line.text)
                for line in self.told.holding((sign,))
                if (_is_own(line) or _is_own_under_law(line)) and not _asks(line) and line.topic not in _LATER
            )


@once
def openings(document: Document) -> tuple[Opening, ...]:
    """Each service of the document with where it leaves room."""
    return tuple(map(Opening, told(document)))


def softens(words: str) -> bool:
    """Whether these words loosen what stands beside them."""
    plain = small(words)
    return loosens(plain) or _promises(plain)


def _next_to(line: Line, beside: list[Line]) -> Iterator[Line]:
    """The line itself, the next one, and the last before it that ends with a colon."""
    at = next((at for at, each in enumerate(beside) if each is line), None)
    if at is None:
        yield line
        return
    yield from beside[at : at + 2]
    yield from [each for each in beside[:at] if each.leads_in][-1:]


def _looks_at_the_person(words: str) -> bool:
    return any(not _is_taken_back(words, match) for match in LOOKS_AT_THE_PERSON.all(words))


_LATER = frozenset(
    (
        Topic.USER_PAYMENT,
        Topic.PROCESSING_DEADLINE,
        Topic.FOLLOW_UP,
        Topic.QUALITY,
        Topic.STAFF,
        Topic.SUPERVISION,
        Topic.PAY,
        Topic.WORKING_ENVIRONMENT,
    )
)
"""Where an assessment is one of what was granted long ago, or of work."""


def _is_own(line: Line) -> bool:
    return line.role is not Role.QUOTED and line.topic not in (Topic.LEGAL_BASIS, Topic.COMPLAINT_ACCESS, Topic.APPROVAL)


def _is_own_under_law(line: Line) -> bool:
    """Whether what stands under the legal basis is what the municipality itself does: «Vi vurderer altid …», not what an act says."""
    return (
        line.topic is Topic.LEGAL_BASIS
        and line.role is Role.TEXT
        and any(_DOES_ITSELF.search(each) and not _ACT.search(each) for each in re.split(r"(?<=[.!?])\s+", small(line.text)))
    )


def _asks(line: Line) -> bool:
    """Whether it is a heading that only asks: what is answered below it is what the standard says."""
    return line.role is Role.HEADING and _QUESTION.match(small(line.text)) is not None


def _section(line: Line) -> tuple[str, ...]:
    """The top heading that the line stands under, or that it is."""
    return line.under[:1] or ((line.text,) if line.role is Role.HEADING else ())


def _promises(words: str) -> bool:
    return any(not _is_taken_back(words, match) for match in _ASSESSMENT.all(words))


def _tells(words: str) -> bool:
    """Whether an assessment is promised, or that one may depart; that a level is guiding says so only beside the need that it guides to."""
    return any(
        (match[0] != "vejledende" or _BY_NEED.search(words)) and not _is_taken_back(words, match) for match in _ASSESSMENT.all(words)
    )


def _promises_much(words: str, much: re.Pattern[str]) -> bool:
    """Whether more is promised than that help is arranged for the single person: an assessment, or that one may depart."""
    return any(much.search(words, *match.span()) and not _is_taken_back(words, match) for match in _ASSESSMENT.all(words))


def _is_taken_back(words: str, match: re.Match[str]) -> bool:
    """Whether an assessment is named to say that there is none: «uden individuel vurdering», «vurderinger laves ikke»."""
    if _OF_PAY.search(words, 0, match.start()):
        return True
    return bool(_TAKEN_BACK.search(words, max(0, match.start() - 40), match.end()) or _DENIED.match(words, match.end()))


_DOES_ITSELF = pattern(
    r"\b(?:vi|kommunen|[\w-]+\s+kommune|forvaltningen|visitationen)\b[^.;]*\bvurder|\bvurderer\s+(?:vi|kommunen|[\w-]+\s+kommune)\b"
)
_ACT = pattern(r"§|\b\w*loven?s?\b|\bstk\b|\bskal\b|\bbestemmelse|[»”\"«]")
_BY_NEED = pattern(r"\bbehov|\bbrug\s+for\b|\bnødvendigt?\b|\bsituation")
_LEVEL_OF_HELP = pattern(r"\b(?:serviceniveau\w*|niveauet|hjælpen|støtten|ydelsen|indsatsen)\b")
_QUESTION = pattern(r"\W*(?:\d[\d.]*\W*)?(?:hvordan|hvem|hvad|hvor|hvornår|hvilke[nt]?|hvorfor|kan|skal|er|bliver|får)\b|.*\?\s*$")
_KIND = r"(?:konkret|individuel|faglig|helhedsorienter|samle[td]|social|sundheds|visitation|grundig|aktuel|saglig|tværfaglig|personlig)\w*"
_ASSESSMENT = Wording(
    (
        "konkret|individuel|faglig",
        rf"(?:konkret|individuel|faglig)\w*(?:(?:,|\s+og|\s+eller|,\s+og)?\s+{_KIND})*\s+(?:\w+\s+)?(?:\w*vurdering|\w*skøn"
        rf"|bedømmelse|behov)",
    ),
    ("konkret|individuelt", r"\b(?:konkret|individuelt)\s+(?:[\w,]+\s+){0,4}?vurder(?:es|et|er)\b"),
    ("vurder", r"vurder\w*\s+(?:\w+\s+){0,2}?(?:konkret\b|individuelt)"),
    ("vurdering", r"vurdering\w*\s+(?:er|foretages|sker|bygger)\s+(?:\w+\s+){0,2}?(?:konkret\b|individuel)"),
    ("individuel", r"individuelt?\s+(?:tilrettelagt|tilpasset|fastsat|udmålt|bevilget)"),
    ("vejledende", r"\bvejledende\b(?!\s+(?:pris|takst|sats|materiale|folder|samtale))"),
    "fravige|dispens|ekstraordinær",
    ("afvige", r"afviges?\b"),
    ("særlige", r"\bi\s+særlige\s+tilfælde|\bsærlige\s+(?:forhold|situationer|omstændigheder|grunde|hensyn)|(?<!med\s)\bsærlige\s+behov"),
    (
        "afhæng",
        r"afhæng(?:er|ig|igt)\s+(?:\w+\s+)?af\s+(?:din|dit|dine|borgerens|den\s+enkeltes|den\s+konkrete)(?!\s+(?:alder|ind(?:tægt|komst)"
        r"|økonomi|adresse|løn))",
    ),
    ("konkrete", r"konkrete\s+(?:situation|behov|vurdering)"),
)
_TAKEN_BACK = pattern(
    r"\b(?<!erstatter\s)(?:ikke|uden|uanset|ingen|aldrig)\s+(?:\w+\s+){0,5}?(?:vurder|skøn|fravig|afvig|dispens|særlige|konkret"
    r"|individuel|vejledende)"
)
_MUCH = pattern(r"vurder|skøn|bedøm|vejledende|fravig|afvig|dispens|særlige|ekstraordinær")
_ALWAYS = pattern(r"fravig|afvig|dispens|særlige|ekstraordinær|(?<=altid\s)(?:en\s+)?(?:konkret|individuel|faglig)")
_OF_PAY = pattern(
    r"(?:^|[.!?]\s+)(?:lønnen|løn|prisen|taksten|betalingen|personalets|medarbejdernes|de\s+ansattes|kvaliteten|arbejdsmiljøet)\b[^.!?]*$"
)
"""What opens a sentence in which something else than a need is assessed."""
_DENIED = pattern(
    r"\w*(?:\s+\w*(?:vurdering|skøn)\w*)?\s+(?:laves|foretages|sker|er|bliver|finder|indgår|kræves|gøres"
    r"|gives)\s+(?:der\s+)?(?:ikke|aldrig)\b"
    r"|(?:(?<=fravige)|(?<=dispens)|(?<=afvige)|(?<=afviges))\w*\s+(?:(?:der|vi|kommunen|man)\s+)?(?:ikke|aldrig)\b"
)
