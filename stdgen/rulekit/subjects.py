"""A service becomes what it is about: the provisions that it rests on, and whom it is for."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from stdgen.danish.citations import find_citations
from stdgen.danish.passages import Passage
from stdgen.danish.sentences import sentences
from stdgen.fields.provisions import provisions_in
from stdgen.model.document import Document, Topic
from stdgen.model.law import Group
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.rulekit import statements
from stdgen.rulekit.once import once
from stdgen.rulekit.services import Service
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.words import Line, Role


@dataclass(frozen=True, slots=True)
class Subject:
    """What a service is about.

    `provisions` are those that it rests on, not those named in passing; the act of one is None where none was named.
    `group` is whom it is for, None where the text does not tell it clearly.
    """

    provisions: frozenset[Provision] = frozenset()
    group: Group | None = None

    def rests_on(self, wanted: Iterable[Provision]) -> bool:
        """Whether one of these sections, or a part of it, is among the provisions."""
        return not _sections(wanted).isdisjoint(_sections(self.provisions))


@once
def subjects(document: Document) -> tuple[tuple[Service, Subject], ...]:
    """Each service of a document with its subject."""
    return tuple((each.service, _subject(each)) for each in told(document))


def subject(service: Service) -> Subject:
    """What a service is about, by its title, else by its own words, else by those that its catalogue has for all."""
    return _subject(Told(service))


def _subject(one: Told) -> Subject:
    provisions = _provisions(one)
    return Subject(provisions, _group(one, provisions))


def _sections(provisions: Iterable[Provision]) -> set[Provision]:
    return {replace(each, subsection="", number="", litra="", sentence="") for each in provisions if each.section}


def _provisions(one: Told) -> frozenset[Provision]:
    """A title that names provisions names those of the service: what else its legal basis names stands beside them."""
    own, shared = tuple(_basis(one.own)), tuple(_basis(one.shared))
    titled = {_spot(each.provision) for each in find_citations(one.service.title)}
    found = [*_resolved((Passage(one.service.title, ()), *own, *shared))] if titled else [*_resolved(own)] or [*_resolved(shared)]
    return frozenset(each for each in found if not titled or _spot(each) in titled)


def _spot(provision: Provision) -> tuple[str, str]:
    return provision.section, provision.letter


def _resolved(passages: Iterable[Passage]) -> Iterator[Provision]:
    """The provisions cited, a bare one with the act that was named with it elsewhere."""
    return (Provision.parsed(field.value) for field in provisions_in(passages) if field.value)


def _basis(lines: Iterable[Line]) -> Iterator[Passage]:
    """The words that tell what a service rests on: its legal basis, or what another section says outright."""
    for line in lines:
        if line.topic is Topic.LEGAL_BASIS and line.role is not Role.HEADING and not _is_beside(line):
            yield from _main(line)
        elif "§" in line.text and line.role is Role.TEXT and line.topic in statements.PLACES[Topic.LEGAL_BASIS]:
            yield from (Passage(each.text, ()) for each in sentences(line.text) if statements.rests_on_law(each.text))


def _is_beside(line: Line) -> bool:
    return bool(line.under) and _OTHER_LAW.search(line.under[-1]) is not None


def _main(line: Line) -> Iterator[Passage]:
    """A passage of the legal basis without the sentences that name law in passing."""
    if line.role is Role.QUOTED:
        yield Passage(line.text, (), quoted=True, topic=Topic.LEGAL_BASIS)
        return
    for sentence in sentences(line.text):
        if not _IN_PASSING.search(sentence.text):
            yield Passage(sentence.text, (), topic=Topic.LEGAL_BASIS)


def _group(one: Told, provisions: frozenset[Provision]) -> Group | None:
    """The one group that the title names, else the target group, else the act that is one group's own."""
    for words in (one.service.title, "\n".join(_target_group(one))):
        if found := _named(words):
            return found[0] if len(found) == 1 else None
    acts = {each.act for each in provisions}
    return _OWN_ACTS.get(acts.pop()) if len(acts) == 1 else None


def _target_group(one: Told) -> Iterator[str]:
    return (line.text for line in one.own if line.topic is Topic.TARGET_GROUP and line.role is Role.TEXT)


def _named(words: str) -> list[Group]:
    return [group for group, wording in _GROUPS if wording.search(words)]


_OTHER_LAW = pattern(r"\b(?:anden|andre|øvrige?|supplerende|relateret|relaterede|tilgrænsende|yderligere)\b", re.IGNORECASE)
"""In a heading: law that stands beside that of the service."""
_IN_PASSING = pattern(
    r"\b(?:se\s+også|desuden|endvidere|i\s+øvrigt|øvrige|derudover|herudover|supplerende|suppleres|ved\s+siden\s+af|i\s+stedet\s+for"
    r"|kombineres?|andre\s+(?:tilbud|ydelser|bestemmelser)|(?:kan|skal)\s+også|ikke|tidligere|modtager|afgrænses?)\b",
    re.IGNORECASE,
)
_OWN_ACTS: Mapping[str | None, Group] = {"barnets lov": Group.CHILDREN, "ældreloven": Group.OLDER}
_GROUPS = (
    (
        Group.CHILDREN,
        pattern(
            r"\bbørne(?:ne)?(?![a-zæøå]*(?:penge|bidrag))|\bbørn\s+og\s+unge\b|\bbørn(?:\s+og\s+\w+)?\s+(?:under|i\s+alderen"
            r"|op\s+til|på|med|der)\b"
            r"|\b(?:til|for)\s+(?:\w+\s+){0,2}?børn\b|\bunge\s+under\s+18\b|(?<!end\s)\bunder\s+18\s+år"
            r"|\b\d{1,2}\s*[-–]\s*1[78]\s+år|\bbarnets\b|^\W*børn\b",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        Group.ADULTS,
        pattern(
            r"\bvoksne\b|\b(?:over|fyldt|fra)\s+(?:de\s+|det\s+)?18\b|\b(?:fra|mellem|alderen)\s+18\s*(?:år\s*)?(?:-|–|til|og)"
            r"|\b18\s+år\s+og\s+(?:der)?over"
            r"|\bunder\s+folkepension|\bførtidspension",
            re.IGNORECASE,
        ),
    ),
    (
        Group.OLDER,
        pattern(
            r"\bældre(?:\s+(?:borgere?|medborgere|mennesker|personer)|(?:pleje|området))\b|\b(?:over|nået|opnået|har)\s+folkepension"
            r"|\bfolkepensionister\b|\b(?:over|fyldt)\s+(?:6[5-9]|[78]\d)\s+år|\b(?:6[5-9]|[78]\d)\s*(?:-årige|\+|år\s+(?:og"
            r"|eller)\s+(?:over|derover|ældre))",
            re.IGNORECASE,
        ),
    ),
)
