"""Sentences that leave no room become hits: graver where the standard leaves none anywhere, milder where it does elsewhere."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Hit, Severity
from stdgen.model.text import Text
from stdgen.rulekit.limits.softeners import Room, openings
from stdgen.rulekit.once import once_each
from stdgen.rulekit.searched import Whole, held, searchable
from stdgen.rulekit.subjects import Subject, subjects
from stdgen.rulekit.told import Told
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role, place, printed

WHERE_GIVEN = frozenset(
    (
        *(None, Topic.ABOUT, Topic.READING_GUIDE, Topic.TARGET_GROUP, Topic.EXCLUSIONS, Topic.CRITERIA, Topic.PURPOSE, Topic.NEEDS),
        *(Topic.CONTENT, Topic.NOT_INCLUDED, Topic.EXTENT, Topic.DURATION, Topic.ASSESSMENT, Topic.DECISION, Topic.APPLICATION),
        *(Topic.START, Topic.FLEXIBLE_HELP),
    )
)
"""Where a standard says how much is given and to whom; where it tells prices, routines and duties, help must be named to be meant."""
OUTSIDE = frozenset((Topic.USER_PAYMENT, Topic.STAFF))
"""Where a standard tells of something else: only what names who or what is granted speaks of the help."""
NO_HELP = frozenset((Topic.COMPLAINT_ACCESS, Topic.LEGAL_BASIS, Topic.APPROVAL, Topic.CONFIDENTIALITY, Topic.CONTACT, Topic.QUALITY))
"""Where nobody says what is given, and to whom."""
_ASKED = (Role.TEXT, Role.HEADING)


class Absolute(NamedTuple):
    """A stretch of a sentence that leaves no room; `worst` is how grave they are where nothing else leaves any."""

    start: int
    end: int
    worst: Severity = Severity.ERROR


Find = Callable[[Told, Line, str, Subject], Absolute | None]
"""Asked of a sentence in small letters, of a line of a service and what the service is about."""


def hits(
    document: Document, find: Find, signs: tuple[str, ...], messages: Callable[[str, Room], Text], hint: Text, *, near: bool = False
) -> Iterator[Hit]:
    """A hit for each sentence about the help in which `find` finds such words; only lines with one of the signs are asked.

    `near`: only an assessment beside such words loosens them, or one that is always made.
    """
    for opening, (_, subject) in zip(openings(document), subjects(document), strict=True):
        for line in held(_may_tell(opening.told), signs):
            every = sentences(line.text)
            for sentence in every:
                words = small(sentence.text)
                found = find(opening.told, line, words, subject) if len(every) == 1 or _holds(words, signs) else None
                if found and (room := opening.room(line, near=near)) is not Room.IN_SECTION:
                    yield _hit(line, sentence, found, room, messages, hint)


def _holds(words: str, signs: tuple[str, ...]) -> bool:
    for sign in signs:  # noqa: SIM110  # a generator is slower here than all that is asked of most sentences
        if sign in words:
            return True
    return False


@once_each
def _may_tell(told: Told) -> Whole[Line]:
    return searchable(line for line in told.lines if line.role in _ASKED and line.topic not in NO_HELP)


def _hit(line: Line, sentence: Sentence, found: Absolute, room: Room, messages: Callable[[str, Room], Text], hint: Text) -> Hit:
    words = printed(line, sentence.start + found.start, sentence.start + found.end)
    at = place(line, sentence.start + found.start, sentence.start + found.end)
    return Hit(at, messages(words, room), hint, words, found.worst if room is Room.NOWHERE else Severity.NOTE)
