"""A rule over the whole width of a page tells where a document's sections may end; lines around the text stand after them."""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from stdgen.model.document import Paragraph
from stdgen.readers.blocks import paragraphs_of
from stdgen.readers.from_pdf.joining import spans
from stdgen.readers.from_pdf.lines import Strip
from stdgen.readers.from_pdf.strokes import Stroke
from stdgen.readers.from_pdf.styling import look
from stdgen.readers.outline import heads
from stdgen.readers.pieces import Grid, Piece

END = Piece(Paragraph(()), mark="rule", ends_sections=True)
"""Stands before a table that a rule sets off: a table has no mark of its own."""

FULL_WIDTH = 0.9
SPACE = 8.0
SAME, CLOSE = 0.2, 200.0


def ends_sections(pieces: Sequence[Piece | Grid], drawn: Sequence[Stroke]) -> list[Piece | Grid]:
    """The same pieces, with a mark wherever a rule over the page's whole width stands: the sections may end there."""
    first = next((at for at in range(len(pieces), 0, -1) if heads(pieces[at - 1])), 0)
    if first == len(pieces) or not drawn:
        return list(pieces)
    last = [_place(piece) for piece in pieces[first:]]
    if not _may_be_ruled_off([place for place in last if place], drawn):
        return list(pieces)
    places = [*map(_place, pieces[:first]), *last]
    pages = _pages([place for place in places if place], drawn)
    marked = list(pieces[:first])
    above = next((place for place in reversed(places[:first]) if place), None)
    for piece, here in zip(pieces[first:], last, strict=True):
        ruled = above and here and _ruled_off(above, here, pages[here.first], table=isinstance(piece, Grid))
        if ruled and isinstance(piece, Piece):
            marked.append(piece._replace(ends_sections=True))
        else:
            marked.extend((END, piece) if ruled else (piece,))
        above = here or above
    return marked


def _may_be_ruled_off(last: "Sequence[_Place]", drawn: Sequence[Stroke]) -> bool:
    """Whether a rule as wide as one of the last pieces stands above it: in most documents none does, and no other piece is placed."""
    rules: defaultdict[int, list[Stroke]] = defaultdict(list)
    for stroke in drawn:
        if stroke.level:
            rules[stroke.page].append(stroke)
    return any(
        rule.top <= here.top + 2 and rule.x1 - rule.x0 >= FULL_WIDTH * (here.x1 - here.x0) for here in last for rule in rules[here.first]
    )


@dataclass(slots=True, eq=False)
class _Page:
    """How wide the text of a page is and how far down it goes, and what is drawn above its end."""

    x0: float = math.inf
    x1: float = -math.inf
    bottom: float = 0.0
    drawn: list[Stroke] = field(default_factory=list)


def _pages(places: "Sequence[_Place]", drawn: Sequence[Stroke]) -> dict[int, _Page]:
    pages: dict[int, _Page] = defaultdict(_Page)
    for place in places:
        for number in range(place.first, place.last + 1):
            page = pages[number]
            page.x0, page.x1 = min(page.x0, place.x0), max(page.x1, place.x1)
            page.bottom = max(page.bottom, place.bottom if place.last == number else math.inf)
    for stroke in drawn:
        if stroke.bottom <= pages[stroke.page].bottom:
            pages[stroke.page].drawn.append(stroke)
    return pages


def _ruled_off(above: "_Place", here: "_Place", page: _Page, *, table: bool) -> bool:
    """Whether a thin rule as wide as the page's text is drawn between two pieces, with some space above it.

    Before a table there is space below it too: else it is the table's own.
    """
    start = above.bottom + SPACE if above.last == here.first else 0.0
    end = here.top - SPACE if table else here.top + 2
    return any(
        rule.level
        and start <= rule.top <= end
        and rule.x1 - rule.x0 >= FULL_WIDTH * (page.x1 - page.x0)
        and not _in_table(rule, page.drawn)
        for rule in page.drawn
    )


def _in_table(rule: Stroke, drawn: Sequence[Stroke]) -> bool:
    """Whether a standing line meets the rule, or a rule just as long and as far in lies close to it."""
    return any(_meets(stroke, rule) or _like(stroke, rule) for stroke in drawn)


def _meets(stroke: Stroke, rule: Stroke) -> bool:
    return not stroke.level and stroke.top - 1 <= rule.top <= stroke.bottom + 1 and rule.x0 - 1 <= stroke.x0 <= rule.x1 + 1


def _like(stroke: Stroke, rule: Stroke) -> bool:
    alike = abs(stroke.x0 - rule.x0) < SAME and abs(stroke.x1 - rule.x1) < SAME
    return stroke.level and alike and 1 < abs(rule.top - stroke.top) < CLOSE


class _Place(NamedTuple):
    """Where a piece begins and ends: first and last page, its sides, its top on the first and its bottom on the last."""

    first: int
    last: int
    x0: float
    x1: float
    top: float
    bottom: float


def _place(piece: Piece | Grid) -> _Place | None:
    boxes = [
        (span.at.page, span.at.box) for paragraph in paragraphs_of((piece,)) for span in paragraph.spans if span.at.box and span.at.page
    ]
    if not boxes:
        return None
    pages = [page for page, _ in boxes]
    lefts, tops, rights, bottoms = zip(*[box for _, box in boxes], strict=True)
    first, last = min(pages), max(pages)
    if first != last:
        tops = tuple(box[1] for page, box in boxes if page == first)
        bottoms = tuple(box[3] for page, box in boxes if page == last)
    return _Place(first, last, min(lefts), max(rights), min(tops), max(bottoms))


def told_around(line: Sequence[Strip], source: str) -> Piece:
    """A line from around the text that states a fact of the document: it stands once, after the sections."""
    parts = [part for strip in line for part in strip.parts]
    return Piece(Paragraph(spans(parts, source)), mark="around the text", look=look([part.run for part in parts]), ends_sections=True)
