"""A service becomes an answer: what serves a topic that no section is about, such as a label, half a heading or a sentence?"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from stdgen import lexicon
from stdgen.danish.citations import find_citations
from stdgen.model.document import Block, Paragraph, Section, Style, Table, Topic
from stdgen.model.pattern import pattern
from stdgen.model.walk import paragraphs, text
from stdgen.model.walk import sections as every_section
from stdgen.rulekit.complaints.access import answers_label, gives_access, has_decisions_tried
from stdgen.rulekit.once import once_each
from stdgen.rulekit.sections import SAYS_SOMETHING, is_empty, said, says_nothing
from stdgen.rulekit.services import Service
from stdgen.rulekit.telling import aimless, deferring, resting, statements
from stdgen.rulekit.unfinished import placeholders
from stdgen.rulekit.words import section_bodies, text_lines

SERVES: Mapping[Topic, frozenset[Topic]] = {
    Topic.TARGET_GROUP: frozenset((Topic.CRITERIA, Topic.EXCLUSIONS)),
    Topic.COMPLAINT_ACCESS: frozenset((Topic.RIGHTS,)),
}
"""Topics whose sections serve another topic as well."""
_ONLY_DEFERS: Mapping[Topic, Callable[[str], bool]] = {Topic.TARGET_GROUP: deferring.only_defers, Topic.PURPOSE: aimless.only_defers}
"""What tells that a text promises its topic and leaves it to others."""

LABEL = pattern(r"\s*(?P<label>[^:\n.!?]{3,60}?)\s*(?::|\s[–-]\s|\n)\s*(?P<rest>\S.*)", re.DOTALL)
LABEL_WORDS = 5
_SHORT = {"hvem": Topic.TARGET_GROUP, "til hvem": Topic.TARGET_GROUP, "for hvem": Topic.TARGET_GROUP, "lov": Topic.LEGAL_BASIS}
LONGEST_GAP = 200
"""No text longer than this is all placeholders; looking for them in every long section would cost more than all else."""
_EFTER = pattern(r"\b(?:efter|jf\.|i\s+henhold\s+til)\s+(?:[\w.]+\s+){0,4}$", re.IGNORECASE)
_IN_TITLE = pattern(r"(?:[(\[,:–-]\s*|\b(?:efter|jf\.|i\s+henhold\s+til)\s+(?:[\w.]+\s+){0,4})$", re.IGNORECASE)
_HEADING_PARTS = pattern(r"\s*(?:,|/|\bog\b|\bsamt\b)\s*")


def serves(service: Service, topic: Topic) -> bool:
    """Whether a neighbouring section, half a heading, a label, a sentence or the title tells what the topic asks for."""
    ways: tuple[Callable[[Service, Topic], bool], ...] = (_other_section, is_labelled, _statement, _title)
    return any(way(service, topic) for way in ways)


def is_labelled(service: Service, topic: Topic) -> bool:
    """Whether half a heading or a label is about the topic, with something to it."""
    return _half_heading(service, topic) or _label(service, topic)


@once_each
def sections_of(service: Service) -> tuple[Section, ...]:
    """Its sections at every depth, those that a catalogue has for all of them first."""
    return tuple(every_section(service.shared + service.sections))


def defers(section: Section, topic: Topic) -> bool:
    """Whether a section on a topic says no more than who will tell; what is to be filled in is told as that."""
    only = _ONLY_DEFERS.get(topic)
    if only is None or section.sections or not only(words := text(section.blocks)):
        return False
    return placeholders.without(words) == words


def is_filled(section: Section) -> bool:
    """Whether more than signs and placeholders stands under the heading."""
    if section.blocks and isinstance(first := section.blocks[0], Paragraph) and _is_long(text(first)):
        return True
    if is_empty(section):
        return False
    if section.sections:
        return True
    words = text(section.blocks)
    if not words or len(words) > LONGEST_GAP:
        return True
    return not says_nothing(section.blocks) and SAYS_SOMETHING.search(placeholders.without(words)) is not None


def _is_long(words: str) -> bool:
    """Whether these words are too many to be a gap: most sections open with such a paragraph."""
    return len(words) > LONGEST_GAP and SAYS_SOMETHING.search(words) is not None


def _other_section(service: Service, topic: Topic) -> bool:
    """A section on a neighbouring topic; criteria only where they tell who."""
    return any(
        section.topic in SERVES.get(topic, ()) and is_filled(section) and _SERVING[section.topic](section)
        for section in sections_of(service)
        if section.topic is not None
    )


def _says_who(section: Section) -> bool:
    return deferring.says_who(said(section))


_SERVING: Mapping[Topic, Callable[[Section], bool]] = {
    Topic.CRITERIA: _says_who,
    Topic.EXCLUSIONS: _says_who,
    Topic.RIGHTS: has_decisions_tried,
}
"""What a section on a neighbouring topic must say to serve."""


def _half_heading(service: Service, topic: Topic) -> bool:
    """A heading with two subjects, such as «Formål og målgruppe»."""
    return any(
        is_filled(section)
        and any(lexicon.topic(part) is topic for part in parts)
        and (topic is not Topic.COMPLAINT_ACCESS or gives_access(section))
        for section in sections_of(service)
        if section.heading and len(parts := _HEADING_PARTS.split(section.heading.text)) > 1 and not defers(section, topic)
    )


def _label(service: Service, topic: Topic) -> bool:
    """A label at the head of a paragraph or a table row: «Lovgrundlag: serviceloven § 85»."""
    serving = SERVES.get(topic, frozenset()) | {topic}
    return any(
        len(label.split()) <= LABEL_WORDS and _topic_of(label) in serving and _answers(topic, label, rest, blocks)
        for label, rest, blocks in _labels(_all_blocks(service))
    )


def _topic_of(label: str) -> Topic | None:
    """The topic of a label; «Hvem» at the head of a column tells whom the service is for, «Lov» on what it rests."""
    return _SHORT.get(label.strip(" :?").lower()) or lexicon.topic(label)


def _answers(topic: Topic, label: str, rest: str, blocks: Iterable[Block]) -> bool:
    """Whether what stands behind a label tells what it promises, rather than who will tell; what is to be filled in is told as that."""
    if only := _ONLY_DEFERS.get(topic):
        return not only(rest)
    if topic is Topic.COMPLAINT_ACCESS:
        return answers_label(label, rest)
    if topic is not Topic.LEGAL_BASIS or resting.names_law(rest) or placeholders.without(rest) != rest:
        return True
    return any(span.href for each in paragraphs(blocks) for span in each.spans)


def _labels(blocks: Iterable[Block]) -> Iterator[tuple[str, str, tuple[Block, ...]]]:
    """Each label with what stands after it, and where; in a table that may be a placeholder alone."""
    for block in blocks:
        match block:
            case Paragraph():
                yield from ((label, rest, (block,)) for label, rest in _paragraph_label(block))
            case Table():
                for row in block.rows:
                    if len(row) > 1 and SAYS_SOMETHING.search(filled := text(row[1].blocks)):
                        yield text(row[0].blocks), filled, row[1].blocks
            case _:
                pass


def _paragraph_label(paragraph: Paragraph) -> Iterator[tuple[str, str]]:
    """What stands before a colon, a dash or a line end, or in bold before plain text."""
    if (match := LABEL.match(text(paragraph))) and SAYS_SOMETHING.search(placeholders.without(match["rest"])):
        yield match["label"], match["rest"]
    bold = [span for span in paragraph.spans if span.styles and Style.STRONG in span.styles]
    if bold and paragraph.spans[0] is bold[0] and len(paragraph.spans) > len(bold):
        yield bold[0].text.strip(" :."), text(paragraph).removeprefix(bold[0].text)


def _statement(service: Service, topic: Topic) -> bool:
    own = (text_lines(_loose_blocks(service)), *section_bodies(service.shared + service.sections))
    return any(statements.states(line, topic, service.title) for body in own for line in body)


def _title(service: Service, topic: Topic) -> bool:
    """A title or a heading that says what the service rests on: «Ledsagelse efter servicelovens § 97».

    In a catalogue, whose act is named for all services together, «… efter § 86, stk. 1» does too.
    """
    if topic is not Topic.LEGAL_BASIS:
        return False
    part = bool(service.shared or service.shared_blocks)
    for cited in find_citations(service.title):
        before = service.title[: cited.start]
        if (cited.act and (not before.strip() or _IN_TITLE.search(before))) or (part and _EFTER.search(before)):
            return True
    return any(
        section.heading is not None and section.topic in statements.PLACES[topic] and resting.speaks_of_help(section.heading.text)
        for section in sections_of(service)
    )


def _all_blocks(service: Service) -> Iterator[Block]:
    yield from _loose_blocks(service)
    for section in sections_of(service):
        yield from section.blocks


def _loose_blocks(service: Service) -> tuple[Block, ...]:
    return service.shared_blocks + service.intro + service.closing
