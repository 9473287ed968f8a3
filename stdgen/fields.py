"""A document's own words become its fields: who approved it and when, what it rests on, from when it holds.

Fields are read from what is printed and from nothing else, so that a document has the same fields whatever file it came
from. Provisions are those that the standard itself cites, those of its section on the legal basis first; what a quoted
provision cites in its turn is the act's, not the standard's, but the provision that is quoted counts.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from stdgen.danish import headers
from stdgen.danish.approvals import ApprovalLine, find_approval, rank
from stdgen.danish.citations import find_citations, named_acts, normal, opening_provision
from stdgen.danish.dates import Date
from stdgen.danish.passages import Passage, of_blocks, of_spans, together
from stdgen.model.document import ApprovalState, Block, Document, Field, Fields, Section, Span, Topic
from stdgen.model.pattern import pattern
from stdgen.model.walk import sections

LONGEST_HEADER = 160
NEAREST = 3
"""Passages away from «Godkendt af: Byrådet» in which a «Dato:» of its own is still that of the approval."""


class Approval(NamedTuple):
    """The approval line, the body and the date that it names, as far as they are printed."""

    line: Field | None = None
    body: Field | None = None
    date: Field | None = None


def with_fields(document: Document) -> Document:
    """The same document with the fields that its printed text gives; any that it had are replaced."""
    units = tuple(_passages(document))
    approval = approval_in(document.title, document.intro, document.sections, document.closing)
    short = [
        unit
        for unit in (*units, *_labelled(document))
        if not unit.quoted and len(unit.text) <= LONGEST_HEADER and headers.may_tell(unit.text)
    ]
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
    section, in the title, in a heading and last in any other section. A line that lacks its body or its day yields to a
    whole one that stands in a later of these places.
    """
    every = tuple(sections(parts))
    other = [section for section in every if section.topic is not Topic.APPROVAL]
    last = tuple(of_blocks(other[-1].blocks))[-3:] if other else ()
    places: tuple[Callable[[], Approval | None], ...] = (
        partial(_of_sections, every),
        lambda: _approved(tuple(of_blocks(closing))),
        lambda: _approved(tuple(of_blocks(intro))),
        partial(_approved, last),
        lambda: _approved(of_spans(title)),
        lambda: _approved(of_spans(*(section.heading for section in every))),
        lambda: _approved(tuple(passage for section in other for passage in of_blocks(section.blocks))),
    )
    found: Approval | None = None
    for place in places:
        here = place()
        if here and _is_settled(here):
            return here
        found = found or here
    return found or Approval()


def _is_settled(found: Approval) -> bool:
    return found.line is not None and found.line.value in (ApprovalState.FILLED, ApprovalState.UNFILLED)


def _of_sections(every: tuple[Section, ...]) -> Approval | None:
    """The approval of the sections about it: one that tells all, or its body from the one and its day from another."""
    found = [approval for section in every if section.topic is Topic.APPROVAL if (approval := _of_section(section))]
    whole = max(filter(_is_settled, found), key=lambda each: (each.date and each.date.value) or "", default=None)
    if whole or not found:
        return whole
    dated = [each for each in found if each.date] or [
        Approval(date=each.date) for section in every if _is_about_the_day(section) if (each := _announced(section)) and each.date
    ]
    bodied = next((each for each in found if each.body and not each.date), None)
    return _joined(bodied, dated[0]) if bodied and bodied.line and dated else found[0]


def _of_section(section: Section) -> Approval | None:
    announced = section.heading is not None and bool(re.search(_ABOUT_APPROVING, section.heading.text, re.IGNORECASE))
    return _approved(tuple(of_blocks(section.blocks))) or (_announced(section) if announced else None)


def _announced(section: Section) -> Approval | None:
    return _approved((together(of_blocks(section.blocks), " "),), announced=True)


def _is_about_the_day(section: Section) -> bool:
    return section.heading is not None and bool(re.fullmatch(_DAY_ALONE, section.heading.text, re.IGNORECASE))


def _joined(bodied: Approval, dated: Approval) -> Approval:
    """The body of the one with the day of the other, each at its own place."""
    line, day = bodied.line, dated.date
    if line is None or day is None:
        return bodied
    words = dated.line.text if dated.line else day.text
    return Approval(Field(f"{line.text} {words}", ApprovalState.FILLED, line.at), bodied.body, day)


def _approved(passages: tuple[Passage, ...], *, announced: bool = False) -> Approval | None:
    lines = ((passage, find_approval(passage.text, announced=announced)) for passage in passages if announced or _may_approve(passage))
    found = [(passage, line) for passage, line in lines if line]
    if not found:
        return None
    passage, line = max(found, key=lambda each: rank(each[1]))
    return _completed(passages, passage, line) or _approval(passage, line)


def _completed(passages: tuple[Passage, ...], passage: Passage, line: ApprovalLine) -> Approval | None:
    """The approval whose body or day stands in a line of its own: «Godkendt af: Socialudvalget», and near it «Dato: 3. maj 2024»."""
    if line.state is ApprovalState.FILLED:
        return None
    at = next(index for index, each in enumerate(passages) if each is passage)
    after, before = passages[at + 1 : at + 1 + NEAREST], passages[max(0, at - 1) : at]
    promised = [after[:size] for size in (1, 2)] if re.search(_GOES_ON, passage.text) else []
    beside = [(each,) for each in after[:1] if re.match(_DAY, each.text, re.IGNORECASE)] + [
        (each,) for each in (*after, *before) if re.match(_DAY_LABEL, each.text, re.IGNORECASE)
    ]
    for rest in promised + beside:
        whole = together((passage, *rest), " ")
        found = find_approval(whole.text, announced=True) if len(whole.text) <= LONGEST_HEADER else None
        if found and found.state is ApprovalState.FILLED:
            return _approval(whole, found)
    return None


def _may_approve(passage: Passage) -> bool:
    small = passage.text.casefold()
    return not passage.quoted and any(stem in small for stem in _APPROVES)


def _approval(passage: Passage, found: ApprovalLine) -> Approval:
    body = found.body and passage.field(found.body.start, found.body.end, " ".join(found.body.text.split()))
    day = found.date and passage.field(found.date.start, found.date.end, found.date.value)
    return Approval(passage.field(found.line.start, found.line.end, found.state), body, day)


def _passages(document: Document) -> Iterator[Passage]:
    yield from of_spans(document.title)
    yield from of_blocks(document.intro)
    for section in sections(document.sections):
        yield from of_spans(section.heading)
        yield from of_blocks(section.blocks, topic=section.topic)
    yield from of_blocks(document.closing)


def _labelled(document: Document) -> Iterator[Passage]:
    """What a heading such as «Ikrafttrædelse» announces, with the first words under it."""
    for section in sections(document.sections):
        if section.heading and section.blocks and headers.may_tell(section.heading.text):
            yield together((*of_spans(section.heading), *tuple(of_blocks(section.blocks[:1]))[:1]), ": ")


def _provisions(units: Iterable[Passage]) -> tuple[Field, ...]:
    """Each provision once, those of the legal basis first; one without an act takes the act that was named last before it.

    Where none was named before it, the same provision of an act that is named further on is meant.
    """
    found: dict[str, Field] = {}
    first: dict[str, Field] = {}
    last_act: str | None = None
    for unit in units:
        if not any(stem in unit.text for stem in _CITES):
            continue
        for start, end, act, value in _cited(unit):
            last_act = act or last_act
            value = value if act else normal(last_act, value)
            (first if unit.topic is Topic.LEGAL_BASIS else found).setdefault(value, unit.field(start, end, value))
        last_act = next(reversed(named_acts(unit.text)), last_act) if not unit.quoted else last_act
    every = first | {value: field for value, field in found.items() if value not in first}
    return tuple({field.value: field for value, field in every.items() for field in (_of_its_act(value, field, every),)}.values())


def _of_its_act(value: str, field: Field, every: Mapping[str, Field]) -> Field:
    if value[0] != "§":
        return field
    named = (other for other in every if other[0] != "§" and f"{other},".partition(" § ")[2].startswith(f"{value[2:].partition(',')[0]},"))
    act = next((other.partition(" § ")[0] for other in named), None)
    return replace(field, value=normal(act, value))


def _cited(unit: Passage) -> Iterator[tuple[int, int, str | None, str]]:
    if opening := opening_provision(unit.text):
        yield 0, unit.text.index(".") + 1, None, opening
    elif not unit.quoted and not _PARAGRAPH_OF_ACT.match(unit.text):
        yield from ((each.start, each.end, each.act, each.value) for each in find_citations(unit.text))


def _first(units: Iterable[Passage], find: Callable[[str], headers.Fact | Date | None]) -> Field | None:
    for unit in units:
        if found := find(unit.text):
            return unit.field(found.start, found.end, found.value)
    return None


def _contact(units: Iterable[Passage]) -> tuple[Field, ...]:
    found: dict[str | None, Field] = {}
    for unit in units:
        for fact in headers.contacts(unit.text):
            found.setdefault(fact.value, unit.field(fact.start, fact.end, fact.value))
    return tuple(found.values())


_ABOUT_APPROVING = r"godkend|vedt[ao]|beslut|tiltr|behandl|udvalg|råd|politisk"
_GOES_ON = r"(?:[:,-]|\b(?:og|i|af|på|den|d\.))\s*$"
_DAY_ALONE = r"\s*(?:(?:godkendelses|vedtagelses|beslutnings|møde)?dato|den)(?:\s+for\s+(?:\w+\s+)?(?:godkendelse|vedtagelse))?\s*:?\s*"
_DAY_LABEL = r"\s*(?:godkendelses|vedtagelses|beslutnings|møde)?dato\b"
_DAY = r"\s*(?:(?:godkendelses|vedtagelses|beslutnings|møde)?dato\b|den\b|d\.|\d{1,2}[./-])"
_APPROVES = ("godkend", "vedta", "vedto", "beslut", "tiltråd", "behandlet", "fastsat", "fastlagt")
_CITES = ("§", "lov", "Lov", "LOV", "aragraf", "SEL", "ABL")
_PARAGRAPH_OF_ACT = pattern(r"\s*Stk\.?\s*\d+\.\s")
