"""Passages become the ways to reach those who know: unit, address, telephone, mail, hours.

Each kind is looked for where a reader would look first: in the section on whom to ask, then in what closes the document,
then in what opens it. Telephones and mail addresses are taken from anywhere else before none is told.
"""

from collections.abc import Iterable, Iterator

from stdgen.danish import reaching
from stdgen.danish.passages import Passage, together
from stdgen.model.document import Field, FieldKind, Topic

LONGEST_LINE = 90
MOST_LINES = 12


def contact_in(units: tuple[Passage, ...], closing: Iterable[Passage], intro: Iterable[Passage]) -> tuple[Field, ...]:
    """Every way of contact once, with its kind; those of one place in the order in which they stand there."""
    asked = (unit for unit in units if unit.topic is Topic.CONTACT)
    places = [_told(passages) for passages in (asked, closing, intro)]
    if not {FieldKind.PHONE, FieldKind.MAIL} <= {field.kind for place in places for field in place}:
        places.append([unit.field(fact.start, fact.end, fact.value, kind) for unit in units for kind, fact in reaching.contacts(unit.text)])
    first: dict[FieldKind | None, int] = {}
    for number, place in enumerate(places):
        for field in place:
            first.setdefault(field.kind, number)
    chosen = [field for number, place in enumerate(places) for field in place if first[field.kind] == number]
    return tuple({(field.kind, field.value): field for field in reversed(chosen)}.values())[::-1]


def _told(passages: Iterable[Passage]) -> list[Field]:
    """Each way of contact in one place; a unit only where something else says how to reach it."""
    found: list[Field] = []
    for block in _joined(passages):
        here = sorted((*reaching.contacts(block.text), *reaching.whereabouts(block.text)), key=lambda each: each[1].start)
        found += [block.field(fact.start, fact.end, fact.value, kind) for kind, fact in here]
    return found if any(field.kind is not FieldKind.UNIT for field in found) else []


def _joined(passages: Iterable[Passage]) -> Iterator[Passage]:
    """Short lines that follow each other as one text, since an address goes over several."""
    block: list[Passage] = []
    for passage in passages:
        if block and (len(passage.text) > LONGEST_LINE or len(block) >= MOST_LINES):
            yield together(block, "\n")
            block = []
        if len(passage.text) > LONGEST_LINE:
            yield passage
        else:
            block.append(passage)
    if block:
        yield together(block, "\n")
