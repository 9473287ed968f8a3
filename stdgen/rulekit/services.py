"""A document becomes the services that it describes: one, or each of a catalogue's."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from stdgen.model.document import Block, Document, Field, Location, Section, Topic
from stdgen.model.pattern import pattern
from stdgen.model.walk import sections as every_section
from stdgen.rulekit.once import once
from stdgen.rulekit.sections import start, title_place

CORE = frozenset(
    (
        Topic.TARGET_GROUP,
        Topic.CRITERIA,
        Topic.PURPOSE,
        Topic.NEEDS,
        Topic.CONTENT,
        Topic.EXTENT,
        Topic.PROVIDER,
        Topic.USER_PAYMENT,
        Topic.COMPLAINT_ACCESS,
        Topic.LEGAL_BASIS,
    )
)
"""Topics that a standard of its own has; a chapter of a standard has some of them, but not the same as the next chapter."""

_ANNEX = pattern(r"(?:bilag|appendiks|tillæg)\b", re.IGNORECASE)


class Service(NamedTuple):
    """What a document says of one service.

    `intro`, `sections` and `closing` are its own; `shared` sections and `shared_blocks` stand beside the services of a
    catalogue and hold for all of them. `approval` is the document's. `at` is the place of the title, `whole` that of what is
    missing: the heading of a catalogue's service, else the document itself, in no particular spot.
    """

    title: str
    at: Location
    intro: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    closing: tuple[Block, ...] = ()
    shared: tuple[Section, ...] = ()
    shared_blocks: tuple[Block, ...] = ()
    approval: Field | None = None
    whole: Location = Location()


@once
def services(document: Document) -> tuple[Service, ...]:
    """The services in the order of the document; never none."""
    standards = catalogue(document)
    if standards:
        shared = tuple(_without(document.sections, standards)), document.intro + document.closing
        return tuple(_part(document, section, *shared) for section in standards)
    title = document.title.text if document.title else ""
    return (Service(title, title_place(document), document.intro, document.sections, document.closing, approval=document.fields.approval),)


@once
def catalogue(document: Document) -> tuple[Section, ...]:
    """The sections that are standards themselves, if there are at least two: top sections, or the parts of one of them."""
    for level in (document.sections, *(section.sections for section in document.sections)):
        if standards := _standards(level):
            return standards
    return ()


def _standards(level: Iterable[Section]) -> tuple[Section, ...]:
    """Those with at least two core topics below them, of which at least one comes again in another."""
    held = [(section, _core(section)) for section in level if not _is_annex(section)]
    candidates = [(section, core) for section, core in held if len(core) > 1]
    repeated = [section for section, core in candidates if any(core & other for each, other in candidates if each is not section)]
    return tuple(repeated) if len(repeated) > 1 else ()


def _is_annex(section: Section) -> bool:
    """Whether a section is an annex, which holds for all services even where it has parts like theirs."""
    return section.heading is not None and bool(_ANNEX.match(section.heading.text))


def _core(section: Section) -> frozenset[Topic]:
    return frozenset(part.topic for part in every_section(section.sections) if part.topic is not None) & CORE


def _part(document: Document, section: Section, shared: tuple[Section, ...], shared_blocks: tuple[Block, ...]) -> Service:
    at = start(section) or title_place(document)
    return Service(
        title=section.heading.text if section.heading else "",
        at=at,
        whole=at,
        intro=section.blocks,
        sections=section.sections,
        shared=shared,
        shared_blocks=shared_blocks,
        approval=document.fields.approval,
    )


def _without(sections: Iterable[Section], standards: tuple[Section, ...]) -> Iterable[Section]:
    """The sections beside the standards; a part that holds the standards keeps what else it has."""
    for section in sections:
        if any(section is standard for standard in standards):
            continue
        yield Section(section.heading, section.topic, section.blocks, tuple(_without(section.sections, standards)))
