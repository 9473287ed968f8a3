"""A service becomes what it is about: the provisions that it rests on, and whom it is for."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from stdgen.danish.citations import find_citations
from stdgen.danish.passages import Passage
from stdgen.danish.sentences import sentences
from stdgen.fields.provisions import provisions_in
from stdgen.model.document import Document, Topic
from stdgen.model.law import Group
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.rulekit import statements
from stdgen.rulekit.once import once, once_each
from stdgen.rulekit.services import Service
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Line, Role


class Subject(NamedTuple):
    """What a service is about.

    `provisions` are those that it rests on, not those named in passing; the act of one is None where none was named.
    `group` is whom it is for, None where the text does not tell it clearly. `chief` are the provisions that it is about: a
    standard on housing that names § 83 among others is none on home care.
    """

    provisions: frozenset[Provision] = frozenset()
    group: Group | None = None
    chief: frozenset[Provision] = frozenset()

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
    return Subject(provisions, _group(one, provisions), _chief(small(one.service.title), provisions))


def _sections(provisions: Iterable[Provision]) -> set[Provision]:
    return {each._replace(subsection="", number="", litra="", sentence="") for each in provisions if each.section}


def _provisions(one: Told) -> frozenset[Provision]:
    """A title that names provisions names those of the service: what else its legal basis names stands beside them."""
    own, shared = _basis(one.own), _basis(one.shared)
    titled = {_spot(each.provision) for each in find_citations(one.service.title)}
    found = [*_resolved((Passage(one.service.title, ()), *own, *shared))] if titled else [*_resolved(own)] or [*_resolved(shared)]
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


def _says_outright(sentence: str) -> bool:
    return statements.rests_on_law(sentence) and not _IN_PASSING.found(small(sentence))


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
    plain = small(words)
    return [group for group, wording in _GROUPS.items() if wording.found(plain)]


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
_OWN_ACTS: Mapping[str | None, Group] = {"barnets lov": Group.CHILDREN, "ældreloven": Group.OLDER}
_GROUPS = {
    Group.CHILDREN: Wording(
        (
            "børn",
            r"\bbørne(?:ne)?(?![a-zæøå]*(?:penge|bidrag))|\bbørn\s+og\s+unge\b"
            r"|\bbørn(?:\s+og\s+\w+)?\s+(?:under|i\s+alderen|op\s+til|på|med|der)\b|\b(?:til|for)\s+(?:\w+\s+){0,2}?børn\b",
        ),
        ("børn", r"(?m)^\W*børn\b"),
        ("under", r"under(?<!\wunder)(?:(?<=unge\sunder)\s+18\b|(?<!end\sunder)\s+18\s+år)"),
        ("17|18", r"\b\d{1,2}\s*[-–]\s*1[78]\s+år"),
        ("barnets", r"\bbarnets\b"),
    ),
    Group.ADULTS: Wording(
        ("voksne", r"\bvoksne\b"),
        (
            "18",
            r"\b(?:over|fyldt|fra)\s+(?:de\s+|det\s+)?18\b|\b(?:fra|mellem|alderen)\s+18\s*(?:år\s*)?(?:-|–|til|og)"
            r"|\b18\s+år\s+og\s+(?:der)?over",
        ),
        ("folkepension", r"\bunder\s+folkepension"),
        ("førtidspension", r"\bførtidspension"),
    ),
    Group.OLDER: Wording(
        ("ældre", r"\bældre(?:\s+(?:borgere?|medborgere|mennesker|personer)|(?:pleje|området))\b"),
        ("folkepension", r"\b(?:over|nået|opnået|har)\s+folkepension|\bfolkepensionister\b"),
        (
            "6|7|8",
            r"\b(?:over|fyldt)\s+(?:6[5-9]|[78]\d)\s+år|\b(?:6[5-9]|[78]\d)\s*(?:-årige|\+|år\s+(?:og|eller)\s+(?:over|derover|ældre))",
        ),
    ),
}
