"""Blocks and headings become who approved a standard and when, through which bodies it went, and how far that is filled in."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from stdgen.danish.approvals import ApprovalLine, find_approval, rank
from stdgen.danish.bodies import POLITICAL, level_of
from stdgen.danish.dates import find_dates
from stdgen.danish.passages import Passage, of_blocks, of_spans, together
from stdgen.fields.beside import body_beside, day_beside
from stdgen.fields.pieced import LONGEST_LINE, pieced
from stdgen.fields.remembering import Remembering
from stdgen.model.document import ApprovalState, Block, Field, Section, Span, Topic
from stdgen.model.pattern import pattern
from stdgen.model.walk import sections


class Approval(NamedTuple):
    """The approval line, the body and the date that it names, as far as they are printed; who that body is, and all the steps."""

    line: Field | None = None
    body: Field | None = None
    date: Field | None = None
    level: Field | None = None
    steps: tuple[Field, ...] = ()


def approval_in(
    title: Span | None,
    intro: tuple[Block, ...],
    parts: tuple[Section, ...],
    closing: tuple[Block, ...],
    passages: Remembering | None = None,
) -> Approval:
    """Who approved a document, or one service of a catalogue, and when; `passages` are those that were made of it already.

    A section about the approval is asked first, then what stands after the sections, before them, at the end of the last
    section, in the title, in a heading and last in any other section. A line that lacks its body or its day yields to a
    whole one that stands in a later of these places.
    """
    told = passages or Remembering()
    every = tuple(sections(parts))
    other = [section for section in every if section.topic is not Topic.APPROVAL]
    last = told(other[-1].blocks)[-3:] if other else ()
    places: tuple[Callable[[], Approval | None], ...] = (
        partial(_of_sections, every),
        lambda: _approved(told(closing)),
        lambda: _approved(told(intro)),
        partial(_approved, last),
        lambda: _approved(of_spans(title)),
        lambda: _approved(of_spans(*(section.heading for section in every if not _is_answered(section)))),
        lambda: _approved(tuple([passage for section in other for passage in told(section.blocks)])),
    )
    found: Approval | None = None
    for place in places:
        here = place()
        if here and _is_settled(here):
            return here
        found = found or here
    return _completed_at_home(found, other, told) if found else Approval()


def _completed_at_home(found: Approval, other: list[Section], told: Remembering) -> Approval:
    """The approval with what the section that it stands in tells beside it, whatever that section is about."""
    for section in other:
        if found.line and any(found.line.text in " ".join(passage.text.split()) for passage in told(section.blocks)):
            return _completed(found, section)
    return found


def _is_answered(section: Section) -> bool:
    """Whether a heading on the approval only asks what the text under it tells, or should: «Godkendt af» lacks nothing."""
    if section.topic is not Topic.APPROVAL or _tells_all(section.heading):
        return False
    return bool(section.blocks) or section.heading is None or _ASKS.fullmatch(section.heading.text) is not None


def _tells_all(heading: Span | None) -> bool:
    """Whether the heading is the approval itself: «Godkendt i Byrådet den 9. marts 2026»."""
    return heading is not None and bool(find_dates(heading.text)) and POLITICAL.search(heading.text) is not None


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
    found = _approved(tuple(of_blocks(section.blocks))) or (_announced(section) if announced else None)
    return _completed(found, section) if found else None


def _completed(found: Approval, section: Section) -> Approval:
    """What the line lacks as the section tells it beside the line, each at its own place."""
    line = found.line
    if line is None or line.value not in (ApprovalState.NO_BODY, ApprovalState.NO_DATE):
        return found
    if found.date is None:
        found = found._replace(date=day_beside(section, line.text))
    if found.body is None and not found.level and (body := body_beside(section, line.text)):
        found = found._replace(body=body, level=replace(body, value=level_of(body.text, line.text)))
    return found._replace(line=replace(line, value=_state(found)))


def _state(found: Approval) -> ApprovalState:
    if found.date is None or not found.date.value:
        return ApprovalState.NO_DATE
    return ApprovalState.FILLED if found.body else ApprovalState.NO_BODY


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
    return bodied._replace(line=Field(f"{line.text} {words}", ApprovalState.FILLED, line.at), date=day)


def _approved(passages: tuple[Passage, ...], *, announced: bool = False) -> Approval | None:
    asked = passages if announced else filter(_may_approve, passages)
    lines = ((passage, find_approval(passage.text, announced=announced)) for passage in asked)
    found = [(passage, line) for passage, line in lines if line]
    if not found:
        return None
    passage, line = max(found, key=lambda each: rank(each[1]))
    steps = {(step.text.casefold(), step.value): step for each in found for step in _steps(*each)}
    whole = _approval(*(pieced(passages, passage, line) or (passage, line)))
    return whole._replace(steps=tuple(sorted(steps.values(), key=lambda step: step.value or "")) if len(steps) > 1 else ())


def _steps(passage: Passage, line: ApprovalLine) -> Iterator[Field]:
    """The bodies that a line names, each with its day."""
    for body, day in line.steps:
        if day and day.value:
            yield passage.field(body.start, body.end, day.value)


def _may_approve(passage: Passage) -> bool:
    if passage.quoted:
        return False
    small = passage.text.casefold()
    return any(map(small.__contains__, _APPROVES)) or (len(small) <= LONGEST_LINE and _TREATED.match(small) is not None)


def _approval(passage: Passage, found: ApprovalLine) -> Approval:
    body = found.body and passage.field(found.body.start, found.body.end, " ".join(found.body.text.split()))
    day = found.date and passage.field(found.date.start, found.date.end, found.date.value)
    line = passage.field(found.line.start, found.line.end, found.state)
    level = replace(body or line, value=found.level) if found.level else None
    return Approval(line, body, day, level)


_ASKS = pattern(r"\W*(?:(?:politisk|endelig)\s+)?(?:godkendelse|vedtagelse|behandling|beslutning)\W*", re.IGNORECASE)
_ABOUT_APPROVING = r"godkend|vedt[ao]|beslut|tiltr|behandl|udvalg|råd|politisk"
_DAY_ALONE = r"\s*(?:(?:godkendelses|vedtagelses|beslutnings|møde)?dato|den)(?:\s+for\s+(?:\w+\s+)?(?:godkendelse|vedtagelse))?\s*:?\s*"
_APPROVES = ("godkend", "vedta", "vedto", "beslut", "tiltråd", "behandlet", "fastsat", "fastlag", "sagde ja")
_TREATED = pattern(
    r"\W*(?:(?:kvalitets)?standard\w*\s+(?:skal\s+)?)?"
    r"(?:(?:politisk\s+|dato\s+for\s+politisk\s+)?behandl|forelægges|fremlægges|indstilles|afventer|udkast|sendes|er\s+under)"
)
