"""A service becomes the state of its topics: present, there but empty, missing, or covered in another document."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from stdgen import lexicon
from stdgen.danish.citations import find_citations
from stdgen.model.document import ApprovalState, Block, Document, Paragraph, Section, Style, Table, Topic
from stdgen.model.pattern import pattern
from stdgen.model.report import TopicState
from stdgen.model.rule import Context
from stdgen.model.walk import sections as every_section
from stdgen.model.walk import text
from stdgen.rulekit import placeholders, recipients, statements
from stdgen.rulekit.once import once, once_each
from stdgen.rulekit.sections import SAYS_SOMETHING, is_empty
from stdgen.rulekit.services import Service, services
from stdgen.rulekit.words import section_bodies, text_lines

REQUIRED = (Topic.TARGET_GROUP, Topic.COMPLAINT_ACCESS, Topic.LEGAL_BASIS, Topic.APPROVAL)
"""The topics that every standard has, whatever the municipality and the service."""

SERVES: Mapping[Topic, frozenset[Topic]] = {
    Topic.TARGET_GROUP: frozenset((Topic.CRITERIA, Topic.EXCLUSIONS)),
    Topic.COMPLAINT_ACCESS: frozenset((Topic.RIGHTS,)),
}
"""Topics whose sections serve another topic as well."""

LABEL = pattern(r"\s*(?P<label>[^:\n.!?]{3,60}?)\s*(?::|\s[–-]\s|\n)\s*(?P<rest>\S.*)", re.DOTALL)
LABEL_WORDS = 5
LONGEST_GAP = 200
"""No text longer than this is all placeholders; looking for them in every long section would cost more than all else."""
_ORDER = {topic: position for position, topic in enumerate(Topic)}
_APPROVING = pattern(r"godkend|vedt[ao]|beslut|tiltr|behandl|udvalg|råd|bestyrelse|politisk", re.IGNORECASE)
_EFTER = pattern(r"\b(?:efter|jf\.|i\s+henhold\s+til)\s+(?:[\w.]+\s+){0,4}$", re.IGNORECASE)
_IN_TITLE = pattern(r"(?:[(\[,:–-]\s*|\b(?:efter|jf\.|i\s+henhold\s+til)\s+(?:[\w.]+\s+){0,4})$", re.IGNORECASE)
_HEADING_PARTS = pattern(r"\s*(?:,|/|\bog\b|\bsamt\b)\s*")


def told(document: Document, context: Context) -> tuple[tuple[Service, Mapping[Topic, TopicState]], ...]:
    """Each service of a document with the states of its topics."""
    return tuple((service, _with_elsewhere(found, context)) for service, found in _every(document))


def states(service: Service, context: Context) -> Mapping[Topic, TopicState]:
    """The state of every topic that is found, required, or covered elsewhere, in the order of `Topic`."""
    return _with_elsewhere(_states(service), context)


def _with_elsewhere(found: Mapping[Topic, TopicState], context: Context) -> Mapping[Topic, TopicState]:
    missing = dict.fromkeys(context.elsewhere, TopicState.ELSEWHERE)
    known = {**found, **{topic: missing[topic] for topic in missing if found.get(topic, TopicState.MISSING) is TopicState.MISSING}}
    return MappingProxyType({topic: known[topic] for topic in sorted(known, key=_ORDER.__getitem__)})


@once
def _every(document: Document) -> tuple[tuple[Service, Mapping[Topic, TopicState]], ...]:
    return tuple((service, _states(service)) for service in services(document))


def _states(service: Service) -> Mapping[Topic, TopicState]:
    """The state of every topic that is found or required, as far as the document itself tells."""
    headed = frozenset(section.topic for section in _sections(service) if section.topic is not None)
    return {topic: _state(service, topic) for topic in headed.union(REQUIRED)}


def _state(service: Service, topic: Topic) -> TopicState:
    headed = [section for section in _sections(service) if section.topic is topic]
    if topic is Topic.APPROVAL:
        headed = [section for section in headed if _approves(section)]
    if topic is Topic.TARGET_GROUP:
        headed = [section for section in headed if not _defers(section)]
    if any(map(_is_filled, headed)):
        return TopicState.PRESENT
    if topic in REQUIRED and (beyond := _beyond_headings(service, topic)):
        return beyond
    return TopicState.EMPTY if headed else TopicState.MISSING


def has_section(service: Service, topic: Topic) -> bool:
    """Whether a section is about the topic, filled in or not."""
    return any(section.topic is topic for section in _sections(service))


def headed(service: Service, topic: Topic) -> bool:
    """Whether a section, half a heading or a label is about the topic, filled in or not."""
    return has_section(service, topic) or _half_heading(service, topic) or _label(service, topic)


@once_each
def _sections(service: Service) -> tuple[Section, ...]:
    return tuple(every_section(service.shared + service.sections))


def _defers(section: Section) -> bool:
    """Whether a section on the target group says no more than who will tell."""
    return not section.sections and recipients.only_defers(text(section.blocks))


def _approves(section: Section) -> bool:
    """Whether a section on approval and validity names an approval: «Næste revision» alone does not."""
    heading = section.heading.text if section.heading else ""
    return bool(_APPROVING.search(heading) or _APPROVING.search("\n".join(text(part.blocks) for part in every_section((section,)))))


def _is_filled(section: Section) -> bool:
    """Whether more than signs and placeholders stands under the heading."""
    if section.blocks and isinstance(first := section.blocks[0], Paragraph) and _is_long(text(first)):
        return True
    if is_empty(section):
        return False
    if section.sections:
        return True
    words = text(section.blocks)
    return not words or len(words) > LONGEST_GAP or _says_something(words)


def _is_long(words: str) -> bool:
    """Whether these words are too many to be a gap: most sections open with such a paragraph."""
    return len(words) > LONGEST_GAP and SAYS_SOMETHING.search(words) is not None


def _beyond_headings(service: Service, topic: Topic) -> TopicState | None:
    """What serves a required topic although no section is about it."""
    if topic is Topic.APPROVAL:
        return _approval(service)
    ways: tuple[Callable[[Service, Topic], bool], ...] = (_other_section, _half_heading, _label, _statement, _heading)
    return TopicState.PRESENT if any(way(service, topic) for way in ways) else None


def _approval(service: Service) -> TopicState | None:
    state = service.approval.value if service.approval else None
    if state in (None, ApprovalState.MISSING):
        return None
    return TopicState.EMPTY if state == ApprovalState.UNFILLED else TopicState.PRESENT


def _other_section(service: Service, topic: Topic) -> bool:
    """A section on a neighbouring topic; criteria only where they tell who."""
    return any(
        section.topic in SERVES.get(topic, ()) and _is_filled(section) and _SERVING[section.topic](section)
        for section in _sections(service)
        if section.topic is not None
    )


def _says_who(section: Section) -> bool:
    heading = section.heading.text if section.heading else ""
    words = "\n".join(text(part.blocks) for part in every_section((section,)))
    return bool(recipients.SAYS_WHO.search(heading) or recipients.SAYS_WHO.search(words))


def _says_complain(section: Section) -> bool:
    """Whether a section on rights tells of the one to have a decision tried: the right to see one's papers is another."""
    return any(_TRIED.search(text(part.blocks)) for part in every_section((section,)))


_SERVING: Mapping[Topic, Callable[[Section], bool]] = {
    Topic.CRITERIA: _says_who,
    Topic.EXCLUSIONS: _says_who,
    Topic.RIGHTS: _says_complain,
}
"""What a section on a neighbouring topic must say to serve."""
_TRIED = pattern(r"\b(?:på)?klag|\banke|\bprøve[ts]?\b|indbring|\buenig|utilfreds", re.IGNORECASE)


def _half_heading(service: Service, topic: Topic) -> bool:
    """A heading with two subjects, such as «Formål og målgruppe»."""
    return any(
        _is_filled(section) and any(lexicon.topic(part) is topic for part in parts)
        for section in _sections(service)
        if section.heading and len(parts := _HEADING_PARTS.split(section.heading.text)) > 1 and not _defers(section)
    )


def _label(service: Service, topic: Topic) -> bool:
    """A label at the head of a paragraph or a table row: «Lovgrundlag: serviceloven § 85»."""
    serving = SERVES.get(topic, frozenset()) | {topic}
    return any(
        len(label.split()) <= LABEL_WORDS
        and _topic_of(label) in serving
        and (rest is None or _says_something(rest))
        and not (topic is Topic.TARGET_GROUP and rest and recipients.only_defers(rest))
        for label, rest in _labels(_all_blocks(service))
    )


def _topic_of(label: str) -> Topic | None:
    """The topic of a label; «Hvem» at the head of a column tells whom the service is for."""
    return Topic.TARGET_GROUP if label.strip(" :?").lower() in ("hvem", "til hvem", "for hvem") else lexicon.topic(label)


def _says_something(words: str) -> bool:
    """Whether more than signs and placeholders stands there."""
    return bool(SAYS_SOMETHING.search(placeholders.without(words)))


def _labels(blocks: Iterable[Block]) -> Iterator[tuple[str, str | None]]:
    """Each label with what stands after it, where that may be a placeholder alone."""
    for block in blocks:
        match block:
            case Paragraph():
                yield from _paragraph_label(block)
            case Table():
                for row in block.rows:
                    if len(row) > 1 and SAYS_SOMETHING.search(said := text(row[1].blocks)):
                        yield text(row[0].blocks), said if recipients.only_defers(said) else None
            case _:
                pass


def _paragraph_label(paragraph: Paragraph) -> Iterator[tuple[str, str | None]]:
    """What stands before a colon, a dash or a line end, or in bold before plain text."""
    if match := LABEL.match(text(paragraph)):
        yield match["label"], match["rest"]
    bold = [span for span in paragraph.spans if span.styles and Style.STRONG in span.styles]
    if bold and paragraph.spans[0] is bold[0] and len(paragraph.spans) > len(bold):
        yield bold[0].text.strip(" :."), None


def _statement(service: Service, topic: Topic) -> bool:
    own = (text_lines(_loose_blocks(service)), *section_bodies(service.shared + service.sections))
    return any(statements.states(line, topic) for body in own for line in body)


def _heading(service: Service, topic: Topic) -> bool:
    """A title that says what the service rests on: «Ledsagelse efter servicelovens § 97», in a catalogue also «… efter § 86, stk. 1»."""
    if topic is not Topic.LEGAL_BASIS:
        return False
    part = bool(service.shared or service.shared_blocks)
    for cited in find_citations(service.title):
        before = service.title[: cited.start]
        if (cited.act and _IN_TITLE.search(before)) or (part and _EFTER.search(before)):
            return True
    return False


def _all_blocks(service: Service) -> Iterator[Block]:
    yield from _loose_blocks(service)
    for section in _sections(service):
        yield from section.blocks


def _loose_blocks(service: Service) -> tuple[Block, ...]:
    return service.shared_blocks + service.intro + service.closing
