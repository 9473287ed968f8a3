"""A document becomes the provisions, orders and editions of acts that its own words cite, each with its place and its day.

What a sentence tells of the past («tidligere § 79 a», «§ 41 er flyttet til …») is no citation: such words know that the law
has moved.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from stdgen.danish.citations import find_citations, opening_provision
from stdgen.danish.mentions import editions, mentions
from stdgen.danish.sentences import sentences
from stdgen.model.document import Document, Location
from stdgen.model.law import Group
from stdgen.model.pattern import pattern
from stdgen.model.provision import Provision
from stdgen.rulekit.once import once
from stdgen.rulekit.services import Service
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

    @property
    def group(self) -> Group | None:
        """Whom the service is for, where that is clear."""
        return self.subject.group


@once
def cited(document: Document) -> tuple[Cited, ...]:
    """Every citation in reading order; what a quoted provision cites in its turn is the act's and left out."""
    found = [each for body in bodies(document) for each in _in_body(body, document)]
    acts = {each.provision.act for each in found if each.provision.act and each.provision.section}
    only = acts.pop() if len(acts) == 1 else None
    return tuple(each if each.provision.act else each._replace(provision=replace(each.provision, act=only)) for each in found)


def _in_body(body: Body, document: Document) -> Iterator[Cited]:
    last: str | None = None
    for line in body:
        if "§" in line.text or any(map(line.text.__contains__, _SIGNS)) or ("nr" in line.text and _NUMBERED.search(line.text)):
            service, subject = _around(line, document)
            for start, end, provision in _in_line(line):
                act = provision.act or last
                last = act if provision.section else last
                yield Cited(line, start, end, replace(provision, act=act), service, subject)
        if line.role is not Role.QUOTED and "lov" in line.text.lower():
            last = next((each.act for each in reversed(mentions(line.text)) if each.known), last)


def _in_line(line: Line) -> Iterator[tuple[int, int, Provision]]:
    if opening := opening_provision(line.text):
        yield 0, line.text.index(".") + 1, opening
        return
    if line.role is Role.QUOTED or _PART_OF_ACT.match(line.text):
        return
    past = [(each.start, each.end) for each in sentences(line.text) if _PAST.search(each.text)]
    found = [(each.start, each.end, each.provision) for each in find_citations(line.text)]
    numbered = [(each.start, each.end, Provision(each.act)) for each in editions(line.text)]
    for start, end, provision in sorted((*found, *numbered), key=lambda each: each[0]):
        if not any(since <= start < until for since, until in past):
            yield start, end, provision


def _around(line: Line, document: Document) -> tuple[Service | None, Subject]:
    described = subjects(document)
    if len(described) == 1:
        return described[0]
    held = ((service, subject) for service, subject in described if service.title in line.under or service.title == line.text)
    return next(held, (None, Subject()))


_SIGNS = ("aragraf", "ekendtgørelse", "BEK", "LBK", "forordning")
_NUMBERED = pattern(r"[Ll]ov\s+nr|LOV\s+nr")
_PART_OF_ACT = pattern(r"\s*Stk\.?\s*\d+\.\s")
_PAST = pattern(
    r"\b(?:tidligere|dagældende|daværende|hidtil\w*|dengang|forhenværende|ophæve\w*|bortfald\w+|bortfaldt|flyttede?s?|flyttet|afløs\w+|erstatte\w*"
    r"|overgangs\w+|overgået|udgået|ikke\s+længere|historisk\w*|indtil\s+(?:den\s+)?\d|før\s+(?:den\s+)?\d|til\s+og\s+med\s+(?:den\s+)?\d)"
    r"|\bnu\s+(?:§|efter|reguler\w+|barnets|ældreloven)",
    re.IGNORECASE,
)
