"""A section of little more than the approval line is the one about the approval, where its heading does not tell of what it is.

Headings such as «Beslutning» or «Hvem har bestemt det?» stand over a decision in a citizen's case as well as over this.
"""

from dataclasses import replace

from stdgen.model.document import Document, Section, Topic
from stdgen.model.walk import sections, text

SHARE = 0.5
"""Of the section's own text that the line must be more than."""
OPEN = (None, Topic.DECISION)


def with_approval(document: Document) -> Document:
    """The same document with that section's topic; any section known to be about the approval leaves all as it is."""
    line = document.fields.approval
    every = tuple(sections(document.sections))
    if line is None or any(section.topic is Topic.APPROVAL for section in every):
        return document
    words = _even(line.text)
    one = next((section for section in every if section.topic in OPEN and section.heading and _is_little_more(section, words)), None)
    return replace(document, sections=_with_topic(document.sections, one)) if one else document


def _is_little_more(section: Section, words: str) -> bool:
    whole = _even(text(section.blocks))
    return words in whole and len(words) > SHARE * len(whole)


def _with_topic(parts: tuple[Section, ...], one: Section) -> tuple[Section, ...]:
    return tuple(
        replace(part, topic=Topic.APPROVAL if part is one else part.topic, sections=_with_topic(part.sections, one)) for part in parts
    )


def _even(words: str) -> str:
    return " ".join(words.split())
