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
from stdgen.rulekit.limits.asides import without_asides
from stdgen.rulekit.limits.assessing import SIGNS, follows_from_need
from stdgen.rulekit.limits.loosening import loosens
from stdgen.rulekit.limits.promising import ALWAYS, MUCH, looks_at_the_person, promises, promises_much, tells
from stdgen.rulekit.once import once
from stdgen.rulekit.tables import heads
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.wording import small
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
        if any(promises_much(small(each.text), ALWAYS if near else MUCH) for each in beside) or any(
            softens(each.text) for each in _next_to(line, beside)
        ):
            return Room.IN_SECTION
        if any(map(softens, heads(self.told, line))):
            return Room.IN_SECTION
        return Room.ELSEWHERE if self.promised else Room.NOWHERE

    @cached_property
    def promised(self) -> bool:
        """Whether the standard itself says that each case is assessed; an act that is quoted does not say it for it."""
        return any(map(promises, self._assessing))

    @cached_property
    def tells_of_assessment(self) -> bool:
        """Whether the standard says in any words that the single person's need or situation is looked at."""
        if any(tells(words) or looks_at_the_person(words) or follows_from_need(words) for words in self._assessing):
            return True
        measured = (small(line.text) for line in self.told.holding(("behov",)) if line.topic is Topic.QUALITY and _is_own(line))
        return any(tells(words) and _LEVEL_OF_HELP.search(words) for words in measured)

    @property
    def _assessing(self) -> Iterator[str]:
        """Its own lines that may speak of an assessment, side matters left out, sign by sign: most standards do so with the first."""
        for sign in SIGNS:
            yield from (
                without_asides(small(line.text), self.told.service.title)
                for line in self.told.holding((sign,))
                if (_is_own(line) or _is_own_under_law(line)) and not _asks(line) and not _is_later(line)
            )


@once
def openings(document: Document) -> tuple[Opening, ...]:
    """Each service of the document with where it leaves room."""
    return tuple(map(Opening, told(document)))


def softens(words: str) -> bool:
    """Whether these words loosen what stands beside them."""
    plain = small(words)
    return loosens(plain) or promises(plain)


def _next_to(line: Line, beside: list[Line]) -> Iterator[Line]:
    """The line itself, the next one, and the last before it that ends with a colon."""
    at = next((at for at, each in enumerate(beside) if each is line), None)
    if at is None:
        yield line
        return
    yield from beside[at : at + 2]
    yield from [each for each in beside[:at] if each.leads_in][-1:]


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
    """Whether what stands under the legal basis is what the municipality itself does: «Vi vurderer altid …», not what an act says.

    «Som loven kræver, bygger støtten på …» tells of the help, too.
    """
    return (
        line.topic is Topic.LEGAL_BASIS
        and line.role is Role.TEXT
        and any(_is_of_us(each) for each in re.split(r"(?<=[.!?])\s+", small(line.text)))
    )


def _is_of_us(sentence: str) -> bool:
    """Whether a sentence in small letters tells what is done here, be it because the law asks for it."""
    bare, asked = _AS_ASKED.subn(" ", sentence)
    return (asked > 0 or _DOES_ITSELF.search(sentence) is not None) and not _ACT.search(bare)


def _is_later(line: Line) -> bool:
    """Whether it stands where what was granted long ago is assessed, and does not tell that this is done as it was when it was granted."""
    return line.topic in _LATER and not (line.topic is Topic.FOLLOW_UP and _AS_BEFORE.search(small(line.text)))


def _asks(line: Line) -> bool:
    """Whether it is a heading that only asks: what is answered below it is what the standard says."""
    return line.role is Role.HEADING and _QUESTION.match(small(line.text)) is not None


def _section(line: Line) -> tuple[str, ...]:
    """The top heading that the line stands under, or that it is."""
    return line.under[:1] or ((line.text,) if line.role is Role.HEADING else ())


_AS_BEFORE = pattern(
    r"\b(?:lige)?som\s+(?:da\b[^.;]*\b(?:bevil(?:l?i)?get|tildelt|visiteret|givet|søgte)\b|ved\s+(?:bevillingen|ansøgningen|visitationen|tildelingen)\b)"
)
_DOES_ITSELF = pattern(
    r"\b(?:vi|kommunen|[\w-]+\s+kommune|forvaltningen|visitationen)\b[^.;]*\bvurder|\bvurderer\s+(?:vi|kommunen|[\w-]+\s+kommune)\b"
)
_AS_ASKED = pattern(
    r"(?:\b(?:lige|sådan|således)\s+)?\bsom\s+(?:\w*loven|lovgivningen|reglerne)\s+(?:også\s+)?"
    r"(?:kræver|siger|foreskriver|fastsætter|forlanger|bestemmer|fastslår|lægger\s+op\s+til)\b(?!\s*:)"
    r"|\bi\s+(?:overensstemmelse|tråd|takt)\s+med\s+(?:\w*loven|lovgivningen|reglerne)\b|\bfordi\s+(?:\w*loven|reglerne)\s+kræver\s+det\b"
)
"""Words that tell why something is done here."""
_ACT = pattern(r"§|\b\w*loven?s?\b|\bstk\b|\bskal\b|\bbestemmelse|[»”\"«]")
_LEVEL_OF_HELP = pattern(r"\b(?:serviceniveau\w*|niveauet|hjælpen|støtten|ydelsen|indsatsen)\b")
_QUESTION = pattern(r"\W*(?:\d[\d.]*\W*)?(?:hvordan|hvem|hvad|hvor|hvornår|hvilke[nt]?|hvorfor|kan|skal|er|bliver|får)\b|.*\?\s*$")
