"""A document with a list of contents becomes one that shows it: the list above the text, and behind each heading its page.

A reader takes such a list out of the text; an example about it would look like any other without it.
"""

from dataclasses import replace

from stdgen.model.document import Document, Item, Listing, Paragraph, Section, Span

NAME = "Indholdsfortegnelse"
ON_PAGE = "{0} [{1}. side]"
"""Counted from the first sheet of the file, which need not be the number printed there."""


def with_contents(document: Document) -> Document:
    """The same document where it has no list of contents."""
    listed = document.provenance.contents if document.provenance else ()
    if not listed:
        return document
    rows = tuple(Item("", (_paragraph(f"{each.text} {each.number or ''}".rstrip()),)) for each in listed)
    above = (_paragraph(NAME), Listing(rows), *document.intro)
    return replace(document, intro=above, sections=tuple(map(_paged, document.sections)))


def _paragraph(words: str) -> Paragraph:
    return Paragraph((Span(words),))


def _paged(section: Section) -> Section:
    heading = section.heading
    if heading is not None and heading.at.page is not None:
        heading = replace(heading, text=ON_PAGE.format(heading.text, heading.at.page))
    return replace(section, heading=heading, sections=tuple(map(_paged, section.sections)))
