"""A document becomes the stretches of its text that tell who approved it."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from stdgen.danish.dates import unfilled_date
from stdgen.model.document import ApprovalState, Document, Field, Location
from stdgen.model.pattern import pattern
from stdgen.rulekit.once import once
from stdgen.rulekit.unfinished import placeholders
from stdgen.rulekit.wording import spaced
from stdgen.rulekit.words import Line, lines, place


class Stretch(NamedTuple):
    """Characters from `start` up to `end` of a line's text."""

    line: Line
    start: int
    end: int


NEAR = 8
"""Lines within which a label, a body and a day belong to one approval."""


@once
def stretches(document: Document) -> tuple[Stretch, ...]:
    """Where the approval stands: in one line, or in lines that follow each other; none where its words cannot be found again."""
    approval = document.fields.approval
    if approval is None or not approval.text.strip():
        return ()
    every = tuple(lines(document))
    return _in_one(approval, every) or tuple(_in_several(approval, every))


def line_place(document: Document, approval: Field) -> Location:
    """Where the approval's words stand, else where its field says."""
    found = stretches(document)
    return place(*found[0]) if found else approval.at


def printed_there(document: Document, approval: Field) -> str:
    """The approval's words as they stand at its place; of one that was gathered from a table's columns the first cell alone."""
    told = [" ".join(line.text[start:end].split()) for line, start, end in stretches(document)]
    whole = " ".join(approval.text.split())
    return whole if not told or " ".join(told) == whole else told[0]


def gap(text: str) -> tuple[int, int] | None:
    """The first words of an approval that were left open."""
    if lines := _BY_HAND.search(text):
        return lines.span()
    found = unfilled_date(text) or next(placeholders.texts(text), None)
    return (found.start, found.end) if found else None


def awaits_its_day(document: Document, today: date) -> bool:
    """Whether it lacks nothing but that its day comes: «Forventes godkendt af Byrådet den 26. november 2026»."""
    fields = document.fields
    if fields.approval is None or fields.approval.value != ApprovalState.UNFILLED or fields.approval_body is None:
        return False
    day = fields.approval_date.value if fields.approval_date else None
    return bool(day and is_after(day, today)) and gap(fields.approval.text) is None


def is_after(value: str, day: date) -> bool:
    """Whether a date, as precise as it was written (`2024`, `2024-05`, `2024-05-03`), is later than the day for certain."""
    return value > day.isoformat()[: len(value)]


def last_day(value: str) -> date:
    """The last day that a date can mean: `2024` is the end of the year; ValueError for what is no date."""
    year, month, day = (int(part) for part in f"{value}-00-00".split("-")[:3])
    month = month or 12
    return date(year, month, day) if day else date(year, month, monthrange(year, month)[1])


def months_later(day: date, months: int) -> date:
    """The same day some months later, or the last of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def covers(found: Iterable[Stretch], line: Line, start: int, end: int) -> bool:
    """Whether these characters belong to the approval."""
    return any(_same(each.line, line) and start < each.end and each.start < end for each in found)


def _in_one(approval: Field, every: tuple[Line, ...]) -> tuple[Stretch, ...]:
    words = approval.text.split()
    pattern = re.compile(spaced(approval.text))
    found = ((line, pattern.search(line.text)) for line in every if words[0] in line.text)
    return tuple(islice((Stretch(line, match.start(), match.end()) for line, match in found if match), 1))


def _in_several(approval: Field, every: tuple[Line, ...]) -> Iterator[Stretch]:
    """The paragraphs or cells from the place of the approval on whose words it holds, each behind those of the one before."""
    whole, till = " ".join(approval.text.split()), 0
    opens = (at for at, line in enumerate(every) if any(span.at == approval.at or _touch(span.at, approval.at) for span in line.spans))
    first = next((at for at in opens if " ".join(every[at].text.split()) in whole), len(every))
    for line in every[first : first + NEAR]:
        words = " ".join(line.text.split())
        if (since := whole.find(words, till)) >= 0:
            yield Stretch(line, 0, len(line.text))
            till = since + len(words)


def _touch(one: Location, other: Location) -> bool:
    """Whether two places on a page lie over each other: that of an approval in several lines is a box around them all."""
    if one.box is None or other.box is None or one.page != other.page:
        return False
    return one.box[0] < other.box[2] and other.box[0] < one.box[2] and one.box[1] < other.box[3] and other.box[1] < one.box[3]


def _same(one: Line, other: Line) -> bool:
    """The same line of the same document: the spans are the document's own objects."""
    return len(one.spans) == len(other.spans) and all(a is b for a, b in zip(one.spans, other.spans, strict=True))


_BY_HAND = pattern(
    r"\b(?:den|d\.|pr\.)\s*(?:_+|\.{2,}|…)(?:[\s./-]{0,3}(?:_+|\.{2,}|…|(?:19|20)(?:_+|\d\d)(?!\w)))*(?<![\s/-])", re.IGNORECASE
)
"""A day to be written by hand, to its very end: «den __.__.____», «d. ../.. 20__»."""
