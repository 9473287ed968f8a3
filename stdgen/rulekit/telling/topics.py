"""A service becomes the state of its topics: present, there but empty, missing, or covered in another document."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from stdgen.danish.bodies import POLITICAL
from stdgen.danish.others_approvals import tells_otherwise
from stdgen.danish.sentences import sentences
from stdgen.learnt.passages import Telling
from stdgen.model.document import ApprovalState, Document, Section, Topic
from stdgen.model.pattern import pattern
from stdgen.model.report import TopicState
from stdgen.model.rule import Context
from stdgen.rulekit.complaints.access import gives_access
from stdgen.rulekit.once import once, once_each
from stdgen.rulekit.sections import said
from stdgen.rulekit.services import Service, services
from stdgen.rulekit.telling import serving
from stdgen.rulekit.telling.serving import defers, is_filled, is_labelled, sections_of
from stdgen.rulekit.told import Told
from stdgen.rulekit.weighed import tells
from stdgen.rulekit.words import Line

REQUIRED = (Topic.TARGET_GROUP, Topic.COMPLAINT_ACCESS, Topic.LEGAL_BASIS, Topic.APPROVAL)
"""The topics that every standard has, whatever the municipality and the service."""

_LEARNT = {Topic.TARGET_GROUP: Telling.TARGET_GROUP, Topic.LEGAL_BASIS: Telling.LEGAL_BASIS}
"""The required topics of which labelled passages were learnt from."""
_ORDER = {topic: position for position, topic in enumerate(Topic)}
_APPROVED = pattern(
    r"\b(?:godkendt?e?|vedtaget|vedtog|besluttet|beslutning|tiltr[åa]dt?|behandlet|fastsat|fastlagt)\b|\w{3,}(?:godkendelse|vedtagelse)\b"
    r"|\b(?:godkendelse|vedtagelse)(?:n|s)?\b",
    re.IGNORECASE,
)
_NO_APPROVAL = pattern(
    r"\b(?:skal|kan|bør|når|hvis|indtil|hvert|hver|årligt?|høring|hørt|drøftet|orienter\w*|igennem|revideres|revurderes|leverandør\w*|tilsyn\w*)\b",
    re.IGNORECASE,
)
"""Words that tell of an approval to come, of those who were asked, of what is done every year, of others who are approved."""


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
    headed = frozenset(section.topic for section in sections_of(service) if section.topic is not None)
    return {topic: _state(service, topic) for topic in headed.union(REQUIRED)}


def _state(service: Service, topic: Topic) -> TopicState:
    headed = [section for section in sections_of(service) if section.topic is topic]
    if topic is Topic.APPROVAL:
        headed = [section for section in headed if _approves(section)]
    if topic is Topic.TARGET_GROUP:
        headed = [section for section in headed if not defers(section, topic)]
    if topic is Topic.COMPLAINT_ACCESS:
        headed = [section for section in headed if not is_filled(section) or gives_access(section)]
    if any(map(is_filled, headed)):
        return _weighed(service, topic, TopicState.PRESENT)
    if topic in REQUIRED and (beyond := _beyond_headings(service, topic)):
        return beyond
    return TopicState.EMPTY if headed else _weighed(service, topic, TopicState.MISSING)


@once_each
def _lines(service: Service) -> tuple[Line, ...]:
    return Told(service).lines


def _weighed(service: Service, topic: Topic, state: TopicState) -> TopicState:
    """What stands under its own heading, or that nothing was found, weighed with what was learnt of passages that tell it."""
    if topic not in _LEARNT or state is TopicState.EMPTY:
        return state
    said = state is TopicState.PRESENT
    return TopicState.PRESENT if tells(_LEARNT[topic], _lines(service), said=said) else TopicState.MISSING


def has_section(service: Service, topic: Topic) -> bool:
    """Whether a section is about the topic, filled in or not."""
    return any(section.topic is topic for section in sections_of(service))


def is_told(service: Service, topic: Topic) -> bool:
    """Whether a section, half a heading or a label is about the topic, filled in or not, and says more than who will tell."""
    return any(section.topic is topic and not defers(section, topic) for section in sections_of(service)) or is_labelled(service, topic)


def _approves(section: Section) -> bool:
    """Whether a section on approval and validity names an approval or is left open for one: «Næste revision» alone does not."""
    if not is_filled(section):
        return True
    told = (each.text for each in sentences(said(section)))
    return any(
        (_APPROVED.search(each) or POLITICAL.search(each)) and not _NO_APPROVAL.search(each) and not tells_otherwise(each) for each in told
    )


def _beyond_headings(service: Service, topic: Topic) -> TopicState | None:
    """What serves a required topic although no section is about it."""
    if topic is Topic.APPROVAL:
        return _approval(service)
    return TopicState.PRESENT if serving.serves(service, topic) else None


def _approval(service: Service) -> TopicState | None:
    state = service.approval.value if service.approval else None
    if state in (None, ApprovalState.MISSING):
        return None
    return TopicState.EMPTY if state == ApprovalState.UNFILLED else TopicState.PRESENT
