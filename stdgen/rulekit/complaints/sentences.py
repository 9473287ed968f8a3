"""A service becomes the sentences on how to complain about its decisions.

Complaints about how help is carried out, and those that go to other bodies than the one for decisions under social law,
have rules of their own and are left out.
"""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.sentences import sentences
from stdgen.model.document import Document, Location, Topic
from stdgen.rulekit.complaints.access import COMPLAINT_SIGNS
from stdgen.rulekit.complaints.matters import about_decisions, heads_decisions
from stdgen.rulekit.once import once
from stdgen.rulekit.services import Service
from stdgen.rulekit.tables import heads, leading
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line, Role, place


class Claim(NamedTuple):
    """A sentence on complaints about decisions; `start` is its offset in its line, `small` the text in small letters.

    `label` is what it answers, in small letters: the head of its column and of its row, the words that lead to its list, the
    question before it.
    """

    line: Line
    start: int
    text: str
    small: str
    label: str = ""

    def at(self, start: int = 0, end: int | None = None) -> Location:
        """Where these characters of the sentence stand."""
        return place(self.line, self.start + start, self.start + (len(self.text) if end is None else end))


@once
def claims(document: Document) -> tuple[tuple[Service, tuple[Claim, ...]], ...]:
    """Each service with what it says on complaining about a decision."""
    return tuple((each.service, tuple(_claims(each))) for each in told(document))


def has_sign(words: str) -> bool:
    """Whether complaints can be spoken of at all in these words, which are in small letters."""
    return any(sign in words for sign in COMPLAINT_SIGNS)


def _claims(told: Told) -> Iterator[Claim]:
    decides, under = True, None
    for line in _lines(told):
        label = _label(told, line)
        if line.under != under:
            decides, under = heads_decisions(line.under[-1:]), line.under
        if label and not heads_decisions((label,)):
            continue
        asked, spoken = label, line.topic is Topic.COMPLAINT_ACCESS
        for sentence in sentences(line.text):
            words = small(sentence.text)
            decides = about_decisions(words, before=decides)
            spoken = spoken or has_sign(words) or "uenig" in words
            if decides and spoken:
                yield Claim(line, sentence.start, sentence.text, words, asked)
            if words.endswith("?"):
                asked = words


def _lines(told: Told) -> Iterator[Line]:
    spoken = {id(line) for line in told.holding(COMPLAINT_SIGNS)}
    for line in told.lines:
        if line.role is not Role.TEXT or line.topic is Topic.LEGAL_BASIS:
            continue
        if line.topic is Topic.COMPLAINT_ACCESS or id(line) in spoken:
            yield line


def _label(told: Told, line: Line) -> str:
    """The head of the column and the row of a line in a table, or the words before a colon that lead to it."""
    if line.cell is not None:
        return " | ".join(heads(told, line))
    return leading(told, line) if len(line.text) < _LONGEST_POINT else ""


_LONGEST_POINT = 200
"""A line that is longer than this is no point of a list."""
