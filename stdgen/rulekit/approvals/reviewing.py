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
from stdgen.rulekit.approvals.approval import last_day, months_later
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


def base(document: Document) -> Field | None:
    """The day from which its age is counted: that of the approval, else the one from which it holds."""
    fields = document.fields
    if fields.approval_date is not None and fields.approval_date.value:
        return fields.approval_date
    begins = fields.valid_from
    return begins if fields.approval is None and begins is not None and begins.value else None


def is_past(day: Field, months: int, as_of: date) -> bool:
    """Whether so many months have passed for certain since a day that may be no more than a month or a year."""
    return months_later(last_day(day.value or ""), months) < as_of


def whole_years(day: Field, least: int, as_of: date) -> int:
    """The whole years that have passed for certain, which are at least so many."""
    years = least
    while months_later(last_day(day.value or ""), 12 * (years + 1)) <= as_of:
        years += 1
    return years


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
