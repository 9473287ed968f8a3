"""A standard becomes the day before which it is to be approved anew: by law, by its own word, or by custom."""

from collections.abc import Iterator
from datetime import date

from stdgen.law import lookup
from stdgen.model.document import Document, Field
from stdgen.model.finding import SourceKind
from stdgen.model.law import Interval
from stdgen.model.pattern import pattern
from stdgen.model.report import Review
from stdgen.model.rule import Context
from stdgen.rulekit.approval import last_day, months_later
from stdgen.rulekit.subjects import subjects

MONTHS = {"M": 1, "Y": 12}


def review(document: Document, context: Context) -> Review | None:
    """The earliest day that an act or the document itself gives; else its age by custom; None for one without any day."""
    given = [*_by_law(document, context), *_by_its_word(document)]
    if given:
        return min(given, key=lambda each: each.day)
    approved = approved_on(document)
    return Review(months_later(approved, 12 * context.settings.review_years), SourceKind.PRACTICE) if approved else None


def approved_on(document: Document) -> date | None:
    """The day of the approval, the last one that the printed words leave open; else the first day on which the document holds."""
    found = _value(document.fields.approval_date) or _value(document.fields.valid_from)
    return last_day(found) if found else None


def intervals(document: Document, context: Context) -> Iterator[Interval]:
    """How often an order asks for a new approval of each service of the document."""
    for _, subject in subjects(document):
        for provision in subject.chief:
            if provision.act and (asked := lookup.interval(context.law, provision, context.as_of)):
                yield asked[1]


def months(often: Field | None) -> int | None:
    """The months of a field whose value is a length of time by ISO 8601, such as `P2Y`."""
    found = _DURATION.fullmatch(_value(often) or "")
    return int(found["number"]) * MONTHS[found["unit"]] if found else None


def _by_law(document: Document, context: Context) -> Iterator[Review]:
    approved = approved_on(document)
    if approved is not None:
        yield from (Review(months_later(approved, each.months), SourceKind.LAW) for each in intervals(document, context))


def _by_its_word(document: Document) -> Iterator[Review]:
    fields = document.fields
    for day in (fields.next_review, fields.valid_to):
        if found := _value(day):
            yield Review(last_day(found), SourceKind.HOUSE)
    often, approved = months(fields.review_interval), approved_on(document)
    if often is not None and approved:
        yield Review(months_later(approved, often), SourceKind.HOUSE)


def _value(field: Field | None) -> str | None:
    return field.value if field else None


_DURATION = pattern(r"P(?P<number>\d+)(?P<unit>[MY])")
