"""A service becomes what it is about: the provisions that it rests on."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from stdgen.danish.citations import find_citations
from stdgen.danish.passages import Passage
from stdgen.danish.sentences import sentences
from stdgen.fields.provisions import provisions_in
from stdgen.model.document import Document, Topic
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.rulekit.once import once, once_each
from stdgen.rulekit.services import Service
from stdgen.rulekit.telling import statements
from stdgen.rulekit.telling.resting import rests_on_law
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Line, Role


class Subject(NamedTuple):
    """What a service is about.

    `provisions` are those that it rests on, not those named in passing; the act of one is None where none was named.
    `chief` are the provisions that it is about: a standard on housing that names § 83 among others is none on home care.
    """

    provisions: frozenset[Provision] = frozenset()
    chief: frozenset[Provision] = frozenset()

    def rests_on(self, wanted: Iterable[Provision]) -> bool:
        """Whether one of these sections, or a part of it, is among the provisions."""
        return not _sections(frozenset(wanted)).isdisjoint(_sections(self.provisions))


@once
def subjects(document: Document) -> tuple[tuple[Service, Subject], ...]:
    """Each service of a document with its subject; what its author wrote beside the text counts where the text is silent."""
    known = document.provenance.provisions if document.provenance else ()
    authored = frozenset(map(Provision.parsed, known))
    return tuple((each.service, _subject(each, authored)) for each in told(document))


def subject(service: Service) -> Subject:
    """What a service is about, by its title, else by its own words, else by those that its catalogue has for all."""
    return _subject(Told(service))


def _subject(one: Told, authored: frozenset[Provision] = frozenset()) -> Subject:
    title = small(one.service.title)
    printed = frozenset(_with_act(each, authored, title) for each in _provisions(one))
    provisions = printed if any(each.section for each in printed) else printed | authored
    return Subject(provisions, _chief(title, provisions))


def _with_act(provision: Provision, authored: frozenset[Provision], title: str) -> Provision:
    """A section whose act is named nowhere in the text: as the author cites it, or that of the help that the title speaks of."""
    if provision.act or not provision.section:
        return provision
    if act := next((each.act for each in authored if _spot(each) == _spot(provision)), None):
        return provision._replace(act=act)
    speaks = any(_spot(provision) in family and wording.found(title) for family, wording in _FAMILIES.items())
    return provision._replace(act=_ACT_OF_FAMILIES) if speaks else provision


@lru_cache(maxsize=256)
def _sections(provisions: frozenset[Provision]) -> frozenset[Provision]:
    return frozenset([each._replace(subsection="", number="", litra="", sentence="") for each in provisions if each.section])


def _provisions(one: Told) -> frozenset[Provision]:
    """A title that names provisions names those of the service: what else its legal basis names stands beside them."""
    own, shared = _basis(one.own), _basis(one.shared)
    titled = {_spot(each.provision) for each in find_citations(one.service.title)}
    found = [*_resolved((Passage(one.service.title, ()), *own, *shared))] if titled else [*_resolved(own)] or [*_resolved(shared)]
    if not found:
        found = [*_resolved(Passage(line.text, ()) for line in one.own if _is_title(line))]
    return frozenset(each for each in found if not titled or _spot(each) in titled)


def _chief(title: str, provisions: frozenset[Provision]) -> frozenset[Provision]:
    """Those of a kind of help that stands alone, that the title speaks of, or whose number it names."""
    titled = {_spot(each.provision) for each in find_citations(title)}
    spots = {_spot(each) for each in provisions if each.section}
    foreign = {spot for family, wording in _FAMILIES.items() if not (spots <= family or wording.found(title)) for spot in family}
    return frozenset(each for each in provisions if _spot(each) in titled or _spot(each) not in foreign)


def _spot(provision: Provision) -> tuple[str, str]:
    return provision.section, provision.letter


def _resolved(passages: Iterable[Passage]) -> Iterator[Provision]:
    """The provisions cited, a bare one with the act that was named with it elsewhere."""
    return (Provision.parsed(field.value) for field in provisions_in(passages) if field.value)


@once_each
def _basis(lines: tuple[Line, ...]) -> tuple[Passage, ...]:
    """The words that tell what a service rests on: its legal basis, or what another section says outright."""
    return tuple(_passages(lines))


def _passages(lines: tuple[Line, ...]) -> Iterator[Passage]:
    basis = [line for line in lines if line.topic is Topic.LEGAL_BASIS and line.role is not Role.HEADING and not _is_beside(line)]
    for line in basis:
        yield from _main(line)
    if any("§" in line.text for line in basis):
        return
    for line in lines:
        if "§" in line.text and line.role is Role.TEXT and line.topic in _PLACES:
            yield from (Passage(each.text, ()) for each in sentences(line.text) if _says_outright(each.text))


def _is_title(line: Line) -> bool:
    """Whether the line names the service as its title does: the first heading, or a row of facts on the front."""
    if "§" not in line.text:
        return False
    return (_STANDARD.search(line.text) if line.role is Role.HEADING else _TITLED.match(line.text)) is not None


def _says_outright(sentence: str) -> bool:
    return rests_on_law(sentence) and not _IN_PASSING.found(small(sentence))


def _is_beside(line: Line) -> bool:
    return bool(line.under) and _OTHER_LAW.search(small(line.under[-1])) is not None


def _main(line: Line) -> Iterator[Passage]:
    """A passage of the legal basis without the sentences that name law in passing."""
    if line.role is Role.QUOTED:
        yield Passage(line.text, (), quoted=True, topic=Topic.LEGAL_BASIS)
        return
    for sentence in sentences(line.text):
        if not _IN_PASSING.found(small(sentence.text)):
            yield Passage(sentence.text, (), topic=Topic.LEGAL_BASIS)


_TITLED = pattern(r"\s*(?:titel|emne|ydelse|indsats|navn)\s*:", re.IGNORECASE)
_STANDARD = pattern(r"kvalitetsstandard|serviceniveau|(?:efter|jf\.)\s+(?:\w+\s+)?§", re.IGNORECASE)
_PLACES = statements.ABOUT_THE_SERVICE | {Topic.TARGET_GROUP, Topic.CONTENT, Topic.APPROVAL}
_OTHER_LAW = pattern(r"\b(?:anden|andre|øvrige?|supplerende|relateret|relaterede|tilgrænsende|yderligere)\b")
"""In a heading: law that stands beside that of the service."""
_IN_PASSING = Wording(
    ("også", r"\b(?:se|kan|skal)\s+også\b"),
    ("desuden", r"\bdesuden\b"),
    ("endvidere", r"\bendvidere\b"),
    ("øvrig", r"\bi\s+øvrigt\b|\bøvrige\b"),
    ("udover", r"\b(?:der|her)udover\b"),
    ("suppler", r"\bsuppler(?:ende|es)\b"),
    ("siden", r"\bved\s+siden\s+af\b"),
    ("stedet", r"\bi\s+stedet\s+for\b"),
    ("kombiner", r"\bkombineres?\b"),
    ("andre", r"\bandre\s+(?:tilbud|ydelser|bestemmelser)\b"),
    ("ikke", r"\bikke\b"),
    ("tidligere", r"\btidligere\b"),
    ("modtager", r"\bmodtager\b"),
    ("afgrænse", r"\bafgrænses?\b"),
)
_FAMILIES = {
    frozenset({("83", ""), ("83", "a"), ("86", ""), ("84", "")}): Wording(
        ("hjælp", r"hjælp(?!emid)"),
        ("pleje", r"pleje(?!hjem|bolig|center|familie)"),
        "rengøring|indkøb|tøjvask|bad|træn|rehabilit|mad|måltid|ældre|hverdag|besøg",
    ),
    frozenset({("101", ""), ("101", "a")}): Wording("stof|misbrug|rusmid|afhængig"),
}
"""Kinds of help with an order of their own: sections and letters, and the words of a title that speak of it."""
_ACT_OF_FAMILIES = "SEL"
