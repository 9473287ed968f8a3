"""A document's own words become its fields: who approved it and when, what it rests on, from when it holds.

Fields are read from what is printed and from nothing else, so that a document has the same fields whatever file it came
from. Provisions are those that the standard itself cites, those of its section on the legal basis first; what a quoted
provision cites in its turn is the act's, not the standard's, but the provision that is quoted counts.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from stdgen.danish import headers
from stdgen.danish.approvals import ApprovalLine, find_approval
from stdgen.danish.citations import find_citations, named_acts, normal, opening_provision
from stdgen.danish.dates import Date
from stdgen.model.document import ApprovalState, Block, Document, Field, Fields, Quote, Section, Span, Style, Table, Topic
from stdgen.model.place import across
from stdgen.model.walk import paragraphs, sections

LONGEST_HEADER = 160


class Approval(NamedTuple):
    """The approval line, the body and the date that it names, as far as they are printed."""

    line: Field | None = None
    body: Field | None = None
    date: Field | None = None


@dataclass(frozen=True, slots=True)
class _Unit:
    """A paragraph's text with what is needed to find a place in it again."""

    text: str
    spans: tuple[Span, ...]
    quoted: bool = False
    topic: Topic | None = None

    def field(self, start: int, end: int, value: str | None) -> Field:
        """The words between two offsets, at the place where just they stand."""
        return Field(" ".join(self.text[start:end].split()), value, across(self.spans, start, end))


def with_fields(document: Document) -> Document:
    """The same document with the fields that its printed text gives; any that it had are replaced."""
    units = tuple(_units(document))
    approval = approval_in(document.title, document.intro, document.sections, document.closing)
    short = [unit for unit in units if not unit.quoted and len(unit.text) <= LONGEST_HEADER and headers.may_tell(unit.text)]
    found = Fields(
        approval=approval.line,
        approval_body=approval.body,
        approval_date=approval.date,
        provisions=_provisions(units),
        valid_from=_first(short, headers.valid_from),
        valid_to=_first(short, headers.valid_to),
        next_review=_first(short, headers.next_review),
        version=_first(short, headers.version),
        case_number=_first(short, headers.case_number),
        contact=_contact(units),
    )
    return replace(document, fields=found)


def approval_in(title: Span | None, intro: Iterable[Block], parts: tuple[Section, ...], closing: Iterable[Block]) -> Approval:
    """Who approved a document, or one service of a catalogue, and when.

    A section about the approval is asked first, then what stands after the sections, before them, at the end of the last
    section, in the title, in a heading and last in any other section.
    """
    own = [section for section in sections(parts) if section.topic is Topic.APPROVAL]
    for section in own:
        whole = tuple(_of_blocks(section.blocks))
        announced = section.heading is not None and bool(_ABOUT_APPROVING.search(section.heading.text))
        if found := _approved(whole) or (announced and _approved((_together(whole, " "),), announced=True)):
            return found
    every = [section for section in sections(parts) if section.topic is not Topic.APPROVAL]
    last = tuple(_of_blocks(every[-1].blocks))[-3:] if every else ()
    headings = [section.heading for section in sections(parts) if section.heading]
    places = (tuple(_of_blocks(closing)), tuple(_of_blocks(intro)), last, _of_spans(title), _of_spans(*headings))
    for units in places:
        if found := _approved(units):
            return found
    return _approved(tuple(unit for section in every for unit in _of_blocks(section.blocks))) or Approval()


def _approved(units: tuple[_Unit, ...], *, announced: bool = False) -> Approval | None:
    lines = ((unit, find_approval(unit.text, announced=announced)) for unit in units if announced or _may_approve(unit))
    found = [(unit, line) for unit, line in lines if line]
    if not found:
        return None
    unit, line = max(found, key=lambda each: each[1].state is ApprovalState.FILLED)
    return _dated_below(units, unit, line) or _approval(unit, line)


def _dated_below(units: tuple[_Unit, ...], unit: _Unit, line: ApprovalLine) -> Approval | None:
    """The approval whose day stands in a line of its own: «Godkendt af: Socialudvalget», and below it «Dato: 3. maj 2024»."""
    below = next((after for each, after in pairwise(units) if each is unit), None)
    if line.state is ApprovalState.FILLED or below is None or not _DAY.match(below.text):
        return None
    whole = _together((unit, below), " ")
    found = find_approval(whole.text, announced=True)
    return _approval(whole, found) if found and found.state is ApprovalState.FILLED else None


def _may_approve(unit: _Unit) -> bool:
    return not unit.quoted and bool(_APPROVES.search(unit.text))


def _approval(unit: _Unit, found: ApprovalLine) -> Approval:
    body = found.body and unit.field(found.body.start, found.body.end, " ".join(found.body.text.split()))
    day = found.date and unit.field(found.date.start, found.date.end, found.date.value)
    return Approval(unit.field(found.line.start, found.line.end, found.state), body, day)


def _units(document: Document) -> Iterator[_Unit]:
    yield from _of_spans(document.title)
    yield from _of_blocks(document.intro)
    for section in sections(document.sections):
        yield from _of_spans(section.heading)
        yield from _of_blocks(section.blocks, topic=section.topic)
    yield from _of_blocks(document.closing)


def _of_spans(*headings: Span | None) -> tuple[_Unit, ...]:
    return tuple(_Unit(heading.text, (heading,)) for heading in headings if heading)


def _of_blocks(blocks: Iterable[Block], *, quoted: bool = False, topic: Topic | None = None) -> Iterator[_Unit]:
    """Paragraphs in reading order; the cells of a table's row are one, since one names what the next holds."""
    for block in blocks:
        match block:
            case Quote():
                yield from _of_blocks(block.blocks, quoted=True, topic=topic)
            case Table():
                for row in block.rows:
                    yield _together((unit for cell in row for unit in _of_blocks(cell.blocks)), ": ", quoted=quoted, topic=topic)
            case _:
                for paragraph in paragraphs((block,)):
                    spans = tuple(span for span in paragraph.spans if Style.DELETED not in span.styles)
                    yield _Unit("".join(span.text for span in spans), spans, quoted, topic)


def _together(units: Iterable[_Unit], between: str, *, quoted: bool = False, topic: Topic | None = None) -> _Unit:
    spans: list[Span] = []
    for unit in units:
        if spans and unit.spans:
            spans.append(Span(" " if spans[-1].text.rstrip().endswith(":") else between, at=unit.spans[0].at))
        spans.extend(unit.spans)
    return _Unit("".join(span.text for span in spans), tuple(spans), quoted, topic)


def _provisions(units: Iterable[_Unit]) -> tuple[Field, ...]:
    """Each provision once, those of the legal basis first; one without an act takes the act that was named last before it."""
    found: dict[str, Field] = {}
    first: dict[str, Field] = {}
    last_act: str | None = None
    for unit in units:
        if not _CITES.search(unit.text):
            continue
        for start, end, act, value in _cited(unit):
            last_act = act or last_act
            value = value if act else normal(last_act, value)
            (first if unit.topic is Topic.LEGAL_BASIS else found).setdefault(value, unit.field(start, end, value))
        last_act = next(reversed(named_acts(unit.text)), last_act) if not unit.quoted else last_act
    return tuple((first | {value: field for value, field in found.items() if value not in first}).values())


def _cited(unit: _Unit) -> Iterator[tuple[int, int, str | None, str]]:
    if opening := opening_provision(unit.text):
        yield 0, unit.text.index(".") + 1, None, opening
    elif not unit.quoted and not _PARAGRAPH_OF_ACT.match(unit.text):
        yield from ((each.start, each.end, each.act, each.value) for each in find_citations(unit.text))


def _first(units: Iterable[_Unit], find: Callable[[str], headers.Fact | Date | None]) -> Field | None:
    for unit in units:
        if found := find(unit.text):
            return unit.field(found.start, found.end, found.value)
    return None


def _contact(units: Iterable[_Unit]) -> tuple[Field, ...]:
    found: dict[str | None, Field] = {}
    for unit in units:
        for fact in headers.contacts(unit.text):
            found.setdefault(fact.value, unit.field(fact.start, fact.end, fact.value))
    return tuple(found.values())


_ABOUT_APPROVING = re.compile(r"godkend|vedt[ao]|beslut|tiltr|behandl|udvalg|råd|politisk", re.IGNORECASE)
_DAY = re.compile(r"\s*(?:\w*dato\b|den\b|d\.|\d{1,2}[./-])", re.IGNORECASE)
_APPROVES = re.compile(r"godkend|vedt[ao]|beslut|tiltrådt|behandlet", re.IGNORECASE)
_CITES = re.compile(r"§|lov", re.IGNORECASE)
_PARAGRAPH_OF_ACT = re.compile(r"\s*Stk\.?\s*\d+\.\s")
