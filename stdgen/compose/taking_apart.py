"""A document becomes the standard that prints as just that document."""

import re
from collections.abc import Iterable
from dataclasses import replace

from stdgen.compose.laying_out import everything, squeezed
from stdgen.danish.dates import find_dates
from stdgen.danish.titles import service_in
from stdgen.markup.write import write, write_plain
from stdgen.model.document import Block, Document, Field, Paragraph, Section, Span, Topic
from stdgen.model.standard import Approval, Part, Passage, Service, Standard, Status
from stdgen.schema.checking import iso_date

_PROVISION = re.compile(r"\S.* §§? ?\d+( ?[a-zæøå])?\b.*")


def decompose(document: Document, *, municipality: str = "", service: str = "") -> Standard:
    """The standard whose composition has the same canonical form, with the facts that the document states as data.

    Composed by a profile without an order of its own. Revisions are taken as accepted: deleted words are left out.
    """
    title = _line(document.title)
    provenance = document.provenance
    known = document.fields
    approval, closing = _approval(document)
    told = Status(provenance.status) if provenance and provenance.status else None
    complete = approval is not None and approval.body is not None and approval.date is not None
    status = Status.APPROVED if told is None and complete else told or Status.PROPOSED
    return Standard(
        title=Passage(write_plain(title)),
        municipality=municipality or (provenance.municipality if provenance else None) or "Kommunen",
        service=Service(service or service_in(title) or "Ydelsen", _provisions(known.provisions)),
        status=status if complete else Status.PROPOSED if status in (Status.APPROVED, Status.RETIRED) else status,
        approval=approval,
        valid_from=_day(known.valid_from),
        valid_to=_day(known.valid_to),
        next_review=_day(known.next_review),
        intro=_passage(document.intro),
        parts=tuple(_part(section) for section in document.sections),
        closing=_passage(closing),
    )


def _part(section: Section) -> Part:
    return Part(
        topic=section.topic,
        heading=Passage(write_plain(_line(section.heading))),
        text=_passage(section.blocks),
        parts=tuple(_part(each) for each in section.sections),
    )


def _line(span: Span | None) -> str:
    return " ".join(span.text.split()) if span else ""


def _passage(blocks: Iterable[Block]) -> Passage | None:
    text = write(blocks)
    return Passage(text) if text else None


def _approval(document: Document) -> tuple[Approval | None, tuple[Block, ...]]:
    """The approval that the document states, and the closing without the line that the approval prints."""
    line = document.fields.approval
    words = " ".join(line.text.split()) if line else ""
    if not words or words not in squeezed(everything(document)):
        return None, document.closing
    body, day = _body(document.fields.approval_body, words), _day(document.fields.approval_date)
    day = day if day in {each.value for each in find_dates(words)} else None
    number = document.fields.case_number
    made = Approval(Passage(body) if body else None, day, number.value if number else None, Passage(write((Paragraph((Span(words),)),))))
    if _has_section(document.sections):
        return replace(made, text=None), document.closing
    first, rest = document.closing[:1], document.closing[1:]
    if squeezed(first) == words and words not in squeezed(everything(replace(document, closing=rest))):
        return replace(made, text=_passage(first)), rest
    return made, document.closing


def _has_section(sections: Iterable[Section]) -> bool:
    return any(section.topic is Topic.APPROVAL or _has_section(section.sections) for section in sections)


def _body(field: Field | None, words: str) -> str | None:
    """The committee in words that the line has."""
    forms = (field.value, field.text) if field else ()
    return next((plain for form in forms if form and (plain := " ".join(form.split())).casefold() in words.casefold()), None)


def _day(field: Field | None) -> str | None:
    return field.value if field and field.value and iso_date(field.value) else None


def _provisions(found: Iterable[Field]) -> tuple[str, ...]:
    values = dict.fromkeys(field.value for field in found if field.value)
    return tuple(value for value in values if _PROVISION.fullmatch(value))
