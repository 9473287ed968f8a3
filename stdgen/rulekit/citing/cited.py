"""A document becomes the provisions, orders and editions of acts that its own words cite, each with its place and its day.

What a sentence tells of the past («tidligere § 79 a», «§ 41 er flyttet til …») is no citation: such words know that the law
has moved.
"""

from collections.abc import Container, Iterator
from typing import NamedTuple

from stdgen.danish.citations import find_citations, opening_provision
from stdgen.danish.mentions import editions, last_named
from stdgen.model.document import Document, Location
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.rulekit.citing.past import LAW, stretches, within
from stdgen.rulekit.once import once
from stdgen.rulekit.services import Service
from stdgen.rulekit.signs import holding
from stdgen.rulekit.subjects import Subject, subjects
from stdgen.rulekit.words import Body, Line, Role, bodies, place, printed


class Cited(NamedTuple):
    """A provision, or an edition as an act without a place in it, as cited from `start` to `end` of a line's text.

    Its act is the one named with it or, for a bare provision, the one named last before it in the section, else the only
    one of the document; None where neither tells. `service` is the one that the words stand in, None outside of all.
    """

    line: Line
    start: int
    end: int
    provision: Provision
    service: Service | None
    subject: Subject

    @property
    def at(self) -> Location:
        """Where the words stand."""
        return place(self.line, self.start, self.end)

    @property
    def words(self) -> str:
        """The words of the citation, white space collapsed."""
        return printed(self.line, self.start, self.end)


@once
def cited(document: Document) -> tuple[Cited, ...]:
    """Every citation in reading order; what a quoted provision cites in its turn is the act's and left out."""
    told = frozenset(map(id, holding(document, SIGNS)))
    citing = (body for body in bodies(document) if not told.isdisjoint(map(id, body)))
    found = [each for body in citing for each in _in_body(body, told, document)]
    acts = {each.provision.act for each in found if each.provision.act and each.provision.section}
    only = acts.pop() if len(acts) == 1 else None
    return tuple(each if each.provision.act else each._replace(provision=each.provision._replace(act=only)) for each in found)


def _in_body(body: Body, told: Container[int], document: Document) -> Iterator[Cited]:
    last: str | None = None
    for line in body:
        here = tuple(_in_line(line)) if id(line) in told else ()
        acts: list[tuple[int, str]] = []
        if here:
            service, subject = _around(line, document)
            past = stretches(line.text, LAW)
            for start, end, provision in here:
                act = provision.act or (acts[-1][1] if acts else last)
                if act and provision.section:
                    acts.append((start, act))
                if not within(start, past):
                    yield Cited(line, start, end, provision._replace(act=act), service, subject)
        if line.role is not Role.QUOTED and (acts or "lov" in line.text.lower()):
            last = last_named(line.text, acts) or last


def _in_line(line: Line) -> Iterator[tuple[int, int, Provision]]:
    if opening := opening_provision(line.text):
        yield 0, line.text.index(".") + 1, opening
    elif line.role is Role.QUOTED and "§" in line.text.lstrip()[:2] and (loose := _LOOSE_OPENING.match(line.text)):
        yield from ((0, loose.end(), each.provision) for each in find_citations(loose[0])[:1])
    elif line.role is not Role.QUOTED and not _PART_OF_ACT.match(line.text):
        found = [(each.start, each.end, each.provision) for each in find_citations(line.text)]
        found += [(each.start, each.end, Provision(each.act)) for each in editions(line.text)]
        yield from sorted(found, key=lambda each: each[0])


def _around(line: Line, document: Document) -> tuple[Service | None, Subject]:
    described = subjects(document)
    if len(described) == 1:
        return described[0]
    held = ((service, subject) for service, subject in described if service.title in line.under or service.title == line.text)
    return next(held, (None, Subject()))


SIGNS = (
    "§",
    "aragraf",
    "ekendtgørelse",
    "bek",
    "bkg",
    "lbk",
    "forordning",
    "lov nr",
    "lov  nr",
    "loven nr",
    "loven, nr",
    "service nr",
    "service, nr",
)
"""Every citation holds one of these in small letters."""
_LOOSE_OPENING = pattern(r"\s*[\"”“»]?§\s*\d{1,3}(?:\s?[a-zæøå](?!\w))?(?:,?\s*[Ss]tk\.\s*\d+)?\s?[.:–-]?\s*(?=[A-ZÆØÅ])")
"""How a quoted section, or a part of one, begins where its full stop or a space was lost: «§ 103 Kommunalbestyrelsen skal …»."""
_PART_OF_ACT = pattern(r"\s*Stk\.?\s*\d+\.\s")
