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

BESIDE = frozenset((Topic.TRANSPORT, Topic.DELIVERY_SECURITY, Topic.PROVIDER))
"""Where a standard tells of routines too: help is spoken of if it is said to be given."""
ABOUT_HELP = frozenset(
    (
        *(None, Topic.ABOUT, Topic.READING_GUIDE, Topic.TARGET_GROUP, Topic.EXCLUSIONS, Topic.CRITERIA, Topic.PURPOSE, Topic.NEEDS),
        *(Topic.CONTENT, Topic.NOT_INCLUDED, Topic.EXTENT, Topic.DURATION, Topic.ASSESSMENT, Topic.DECISION, Topic.APPLICATION),
        *(Topic.START, Topic.FLEXIBLE_HELP, *BESIDE),
    )
)
"""Where a standard says how much is given and to whom; prices, routines and duties are told elsewhere."""
OUTSIDE = frozenset((Topic.USER_PAYMENT, Topic.STAFF))
"""Where a standard tells of something else: only what names who or what is granted speaks of the help."""
_ASKED = (Role.TEXT, Role.HEADING)
_OF_GIVING = ("bevil", "visiteres", "tildel", "levere ")


class Absolute(NamedTuple):
    """A stretch of a sentence that leaves no room; `worst` is how grave they are where nothing else leaves any."""

    start: int
    end: int
    worst: Severity = Severity.ERROR


Find = Callable[[Told, Line, str, Subject], Absolute | None]
"""Asked of a sentence in small letters, of a line of a service and what the service is about."""


def hits(document: Document, find: Find, signs: tuple[str, ...], messages: Callable[[str, Room], Text], hint: Text) -> Iterator[Hit]:
    """A hit for each sentence about the help in which `find` finds such words; only lines with one of the signs are asked."""
    for opening, (_, subject) in zip(openings(document), subjects(document), strict=True):
        for line in held(_about_help(opening.told), signs):
            for sentence in sentences(line.text):
                found = find(opening.told, line, small(sentence.text), subject)
                if found and (room := opening.room(line)) is not Room.IN_SECTION:
                    yield _hit(line, sentence, found, room, messages, hint)


@once_each
def _about_help(told: Told) -> Whole[Line]:
    return searchable(line for line in told.lines if line.role in _ASKED and _may_tell(line))


def _may_tell(line: Line) -> bool:
    if line.topic in OUTSIDE:
        return True
    return line.topic in ABOUT_HELP and (line.topic is not Topic.PROVIDER or _gives(line))


def _gives(line: Line) -> bool:
    """Whether what is said of a provider may say how much is given."""
    return any(map(line.text.__contains__, _OF_GIVING))


def _hit(line: Line, sentence: Sentence, found: Absolute, room: Room, messages: Callable[[str, Room], Text], hint: Text) -> Hit:
    words = printed(line, sentence.start + found.start, sentence.start + found.end)
    at = place(line, sentence.start + found.start, sentence.start + found.end)
    return Hit(at, messages(words, room), hint, words, found.worst if room is Room.NOWHERE else Severity.NOTE)
