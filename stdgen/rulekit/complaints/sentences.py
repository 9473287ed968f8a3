"""A service becomes the sentences on how to complain about its decisions.

Complaints about how help is carried out, and those that go to other bodies than the one for decisions under social law,
have rules of their own and are left out.
"""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.sentences import sentences
from stdgen.model.document import Document, Location, Topic
from stdgen.model.pattern import pattern
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


@once
def headings(document: Document) -> tuple[tuple[Claim, ...], ...]:
    """The headings of each service on complaining about a decision, which may say more than a name: «Klage (frist: fire uger)»."""
    return tuple(tuple(_headings(each)) for each in told(document))


def has_sign(words: str) -> bool:
    """Whether complaints can be spoken of at all in these words, which are in small letters."""
    return any(map(words.__contains__, COMPLAINT_SIGNS))


def _claims(told: Told) -> Iterator[Claim]:
    decides, under, above = True, None, ""
    for line in _lines(told):
        if line.under != under:
            decides, under, above = heads_decisions(line.under[-1:]), line.under, ""
        label = _label(told, line) or above
        above = small(line.text) if line.cell is None and _LABEL_ALONE.fullmatch(line.text) else ""
        if label and not heads_decisions((label,)):
            continue
        decides = decides or bool(label and line.cell)
        asked, spoken = label, line.topic is Topic.COMPLAINT_ACCESS or has_sign(label)
        for sentence in sentences(line.text):
            words = small(sentence.text)
            decides = about_decisions(words, before=decides)
            spoken = spoken or has_sign(words) or "uenig" in words
            if decides and spoken:
                yield Claim(line, sentence.start, sentence.text, words, asked)
            if words.endswith("?"):
                asked = words


def _headings(told: Told) -> Iterator[Claim]:
    """The headings that speak of complaining, or stand right under one that does."""
    for line in told.lines:
        if line.role is not Role.HEADING or line.topic is Topic.LEGAL_BASIS:
            continue
        words, above = small(line.text), " ".join(filter(has_sign, map(small, line.under[-1:])))
        if (above or has_sign(words)) and heads_decisions((*line.under[-1:], words)):
            yield from (Claim(line, each.start, each.text, small(each.text), above) for each in sentences(line.text))


def _lines(told: Told) -> Iterator[Line]:
    spoken = {id(line) for line in told.holding(COMPLAINT_SIGNS)}
    row = None
    for line in told.lines:
        if line.role is not Role.TEXT or line.topic is Topic.LEGAL_BASIS:
            continue
        if id(line) in spoken:
            row = line.cell and line.cell[0]
            yield line
        elif line.topic is Topic.COMPLAINT_ACCESS or (row and line.cell and line.cell[0] == row):
            yield line
        else:
            row = None


def _label(told: Told, line: Line) -> str:
    """The head of the column and row of a line in a table, what leads to it, or the heading below that of the section on complaints."""
    if line.cell is not None:
        return " | ".join(heads(told, line))
    led = leading(told, line) if len(line.text) < _LONGEST_POINT else ""
    if led or len(line.under) < _NESTED or not has_sign(small(line.under[-2])):
        return led
    return small(line.under[-1])


_NESTED = 2
_LABEL_ALONE = pattern(r"[A-ZÆØÅ][a-zæøå-]{3,}(?:\s+[a-zæøå-]+){0,2}")
"""A line of a few words without an end, which leads in the line below it: «Klagefrist»."""
_LONGEST_POINT = 200
"""A line that is longer than this is no point of a list."""
