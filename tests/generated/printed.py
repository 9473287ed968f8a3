"""A document becomes the words that a design prints: numbers before headings, headings in capitals."""

from collections.abc import Iterator
from dataclasses import replace

from stdgen.model.document import Document, Section, Span
from tests.generated.case import Case, Design, Headings, Layout


def printed(document: Document, design: Design) -> Document:
    """The truth of a design; sections of the first level are numbered `1.`, those below `1.2`."""
    sections = tuple(document.sections)
    if design.headings is Headings.NUMBERED:
        sections = tuple(_numbered(sections, ""))
    if design.headings is Headings.CAPITALS:
        sections = tuple(map(_loud, sections))
    return replace(document, sections=sections)


def listed(case: Case) -> tuple[tuple[int, str], ...]:
    """Depth and words of the entries of a list of contents: the top sections, in long documents those below them too."""
    deep = case.design.layout in (Layout.CATALOGUE, Layout.LONG) and len(case.house) % 2 == 0
    return tuple(_listed(case.truth.sections, 1, 2 if deep else 1))


def _listed(sections: tuple[Section, ...], depth: int, down_to: int) -> Iterator[tuple[int, str]]:
    for section in sections:
        yield depth, section.heading.text if section.heading else ""
        if depth < down_to:
            yield from _listed(section.sections, depth + 1, down_to)


def _numbered(sections: tuple[Section, ...], above: str) -> Iterator[Section]:
    for number, section in enumerate(sections, 1):
        own = f"{above}{number}"
        heading = replace(section.heading, text=f"{own}{'' if above else '.'} {section.heading.text}") if section.heading else None
        yield replace(section, heading=heading, sections=tuple(_numbered(section.sections, f"{own}.")))


def _loud(section: Section) -> Section:
    heading = Span(section.heading.text.upper()) if section.heading else None
    return replace(section, heading=heading, sections=tuple(map(_loud, section.sections)))
