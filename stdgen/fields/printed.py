"""A document becomes the same document with the fields that its printed text gives.

Fields are read from what is printed and from nothing else, so that a document has the same fields whatever file it came
from.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from stdgen.danish import headers
from stdgen.danish.dates import Date
from stdgen.danish.passages import Passage, of_blocks, of_spans, together
from stdgen.fields.approval import approval_in
from stdgen.fields.contact import contact_in
from stdgen.fields.provisions import provisions_in
from stdgen.fields.remembering import Remembering
from stdgen.model.document import Document, Field, Fields
from stdgen.model.walk import sections

LONGEST_HEADER = 160


def with_fields(document: Document) -> Document:
    """The same document with the fields that its printed text gives; any that it had are replaced."""
    passages = Remembering()
    units = tuple(_passages(document, passages))
    approval = approval_in(document.title, document.intro, document.sections, document.closing, passages)
    brief = [unit for unit in (*units, *_labelled(document)) if not unit.quoted and len(unit.text) <= LONGEST_HEADER]
    short = [unit for unit in brief if headers.may_hold(unit.text) and headers.may_tell(unit.text)]
    found = Fields(
        approval=approval.line,
        approval_body=approval.body,
        approval_date=approval.date,
        approval_level=approval.level,
        approval_steps=approval.steps,
        provisions=provisions_in(units),
        valid_from=_first(short, headers.valid_from),
        valid_to=_first(short, headers.valid_to),
        next_review=_next_review(short, approval.date),
        review_interval=_first(short, headers.review_interval),
        version=_latest(filter(_tells, brief)) if _latest(short) else None,
        case_number=_first(short, headers.case_number),
        contact=contact_in(units, passages(document.closing), passages(document.intro)),
    )
    return replace(document, fields=found)


def _passages(document: Document, passages: Remembering) -> Iterator[Passage]:
    yield from of_spans(document.title)
    yield from passages(document.intro)
    for section in sections(document.sections):
        yield from of_spans(section.heading)
        yield from passages(section.blocks, section.topic)
    yield from passages(document.closing)


def _labelled(document: Document) -> Iterator[Passage]:
    """What a heading such as «Ikrafttrædelse» announces, with the first words under it."""
    for section in sections(document.sections):
        if section.heading and section.blocks and headers.may_tell(section.heading.text):
            yield together((*of_spans(section.heading), *tuple(of_blocks(section.blocks[:1]))[:1]), ": ")


def _next_review(units: Iterable[Passage], approved: Field | None) -> Field | None:
    """The day announced as that of the next review; else that of a bare revision which is too late to be the last."""
    if found := _first(units, headers.next_review):
        return found
    bare = _first(units, headers.revision)
    return bare if bare and bare.value and headers.is_next(bare.value, approved.value if approved else None) else None


def _latest(units: Iterable[Passage]) -> Field | None:
    """The version; where a history of several stands there, row by row, the highest. What tells another fact ends the history."""
    best: Field | None = None
    for unit in units:
        found = headers.version(unit.text)
        if best is not None and found is None:
            return best
        if found and (best is None or _counted(found.value) > _counted(best.value)):
            best = unit.field(found.start, found.end, found.value)
    return best


def _tells(unit: Passage) -> bool:
    return headers.may_tell(unit.text)


def _counted(version: str | None) -> tuple[int, ...]:
    return tuple(int(part) for part in (version or "").split(".") if part)


def _first(units: Iterable[Passage], find: Callable[[str], headers.Fact | Date | None]) -> Field | None:
    for unit in units:
        if found := find(unit.text):
            return unit.field(found.start, found.end, found.value)
    return None
