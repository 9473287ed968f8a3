"""Passages become the provisions that a standard itself cites.

Those of its section on the legal basis come first. What a quoted provision cites in its turn is the act's, not the
standard's, but the provision that is quoted counts.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from stdgen.danish.citations import find_citations, opening_provision
from stdgen.danish.mentions import editions, last_named
from stdgen.danish.passages import Passage
from stdgen.model.document import Field, FieldKind, Topic
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision


def provisions_in(units: Iterable[Passage]) -> tuple[Field, ...]:
    """Each provision once, those of the legal basis first; one without an act takes the act that was named last before it.

    Where none was named before it, the same provision of an act that is named further on is meant. Either is told by the
    field's kind. An order, a consolidated act or guidance that is cited by its number and day is one of them, too.
    """
    found: dict[str, Field] = {}
    first: dict[str, Field] = {}
    last_act: str | None = None
    for unit in units:
        if not _may_cite(unit.text):
            continue
        acts: list[tuple[int, str]] = []
        for start, end, provision in _cited(unit):
            if provision.act and provision.section:
                last_act = provision.act
                acts.append((start, last_act))
            value = str(provision if provision.act else provision._replace(act=last_act))
            kind = None if provision.act or last_act is None else FieldKind.INHERITED
            places = first if unit.topic is Topic.LEGAL_BASIS else found
            if value not in places:
                places[value] = replace(unit.field(start, end, value), kind=kind)
        last_act = last_named(unit.text, acts) or last_act if not unit.quoted else last_act
    every = first | {value: field for value, field in found.items() if value not in first}
    return tuple({field.value: field for value, field in every.items() for field in (_of_its_act(value, field, every),)}.values())


def _may_cite(text: str) -> bool:
    """Whether a provision can be cited at all; most passages have no sign of one."""
    if "§" in text or "lov" in text or "Lov" in text or "LOV" in text or "ekendtgørelse" in text:
        return True
    return (
        "BEK" in text
        or "LBK" in text
        or "SEL" in text
        or "aragraf" in text
        or "orordning" in text
        or "GDPR" in text
        or "ejledning nr" in text
    )


def _of_its_act(value: str, field: Field, every: Mapping[str, Field]) -> Field:
    if value[0] != "§":
        return field
    bare = Provision.parsed(value)
    others = (Provision.parsed(other) for other in every if other[0] != "§")
    act = next((other.act for other in others if (other.section, other.letter) == (bare.section, bare.letter)), None)
    return replace(field, value=str(bare._replace(act=act)), kind=FieldKind.INHERITED) if act else field


def _cited(unit: Passage) -> Iterator[tuple[int, int, Provision]]:
    if opening := opening_provision(unit.text):
        yield 0, unit.text.index(".") + 1, opening
    elif not unit.quoted and not _PARAGRAPH_OF_ACT.match(unit.text):
        cited = [(each.start, each.end, each.provision) for each in find_citations(unit.text)]
        acts = {provision.act for _, _, provision in cited}
        numbered = [(each.start, each.end, Provision(each.act)) for each in editions(unit.text) if each.act not in acts]
        yield from sorted((*cited, *numbered), key=lambda each: each[0]) if numbered else cited


_PARAGRAPH_OF_ACT = pattern(r"\s*Stk\.?\s*\d+\.\s")
