"""A document becomes the provisions, orders and editions of acts that its own words cite, each with its place and its day.

What a sentence tells of the past («tidligere § 79 a», «§ 41 er flyttet til …») is no citation: such words know that the law
has moved.
"""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from stdgen.danish.citations import Citation, find_citations, opening_provision
from stdgen.danish.mentions import editions, last_named
from stdgen.model.document import Document, Location
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.rulekit.citing.past import stretches, within
from stdgen.rulekit.citing.past_law import LAW, OLD_HEAD
from stdgen.rulekit.once import once
from stdgen.rulekit.services import Service
from stdgen.rulekit.signs import holding
from stdgen.rulekit.subjects import Subject, subjects
from stdgen.rulekit.tables import heads
from stdgen.rulekit.told import holders
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
        here = tuple(_in_line(line)) if id(line) in told and not _is_under_old_head(line, document) else ()
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


def _is_under_old_head(line: Line, document: Document) -> bool:
    """Whether a heading, or the head of its column or row, says that what the line tells of held once."""
    if line.under and OLD_HEAD.match(line.under[-1]):
        return True
    holder = holders(document).get(id(line)) if line.cell and line.cell[0] else None
    return holder is not None and any(map(OLD_HEAD.match, heads(holder, line)))


def _in_line(line: Line) -> Iterator[tuple[int, int, Provision]]:
    if opening := opening_provision(line.text):
        yield 0, line.text.index(".") + 1, opening
    elif line.role is Role.QUOTED and "§" in line.text.lstrip()[:2] and (loose := _LOOSE_OPENING.match(line.text)):
        yield from ((0, loose.end(), each.provision) for each in find_citations(loose[0])[:1])
    elif line.role is Role.QUOTED and "§" in line.text[:_NAMED_OPENING] and (named := _named_opening(line)):
        yield named
    elif line.role is not Role.QUOTED and not _PART_OF_ACT.match(line.text):
        found = [
            (each.start, each.end, each.provision) for each in find_citations(line.text) if each.act or not _is_of_another(line.text, each)
        ]
        found += [(each.start, each.end, Provision(each.act)) for each in editions(line.text)]
        yield from sorted(found, key=lambda each: each[0])


def _is_of_another(text: str, each: Citation) -> bool:
    """Whether a bare section is one of a text that is no act: «husordenens § 4», «§ 11 i vedtægterne»."""
    return bool(_OWNED.search(text, 0, each.start) or _OWNER.match(text, each.end))


def _named_opening(line: Line) -> tuple[int, int, Provision] | None:
    """A quoted section whose act stands before its number: «Servicelovens § 106. En produktion …»."""
    first = next(iter(find_citations(line.text)), None)
    if first is None or not first.act or line.text[: first.start].strip('"”“»« ') or not _GOES_ON.match(line.text, first.end):
        return None
    return 0, first.end, first.provision


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
_PAPERS = (
    r"(?:bekendtgørelse|cirkulære|vejledning|vedtægt|husorden|regulativ|aftale|kontrakt|overenskomst|forretningsorden|reglement|retningslinje"
    r"|regelsæt|forskrift|direktiv|konvention|politik|plan)"
)
"""What has sections too and is no act."""
_OWNED = pattern(rf"{_PAPERS}\w*\s+$", re.IGNORECASE)
_OWNER = pattern(rf"\s*,?\s*(?:i|af)\s+(?:(?!lov)\w+\s+){{0,2}}?(?:\w*{_PAPERS}|anden\s+lov|andre\s+love)", re.IGNORECASE)
_NAMED_OPENING = 60
"""Characters in which an act's name before a quoted section ends."""
_GOES_ON = pattern(r"\s?[.:–-]?\s*(?=[A-ZÆØÅ])")
_PART_OF_ACT = pattern(r"\s*Stk\.?\s*\d+\.\s")
