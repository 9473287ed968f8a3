"""Marked paragraphs become lists, nested by their indentation; numbered headings among them stay paragraphs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from stdgen.model.document import Block, Item, Listing, Paragraph, Style
from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.lines import Strip
from stdgen.readers.from_pdf.marking import marker_of
from stdgen.readers.pieces import Look, Piece

INDENT = 4.0
LARGER = 1.1

_NUMBERED = pattern(r"\d{1,2}[.)]")


class Marked(NamedTuple):
    """A paragraph: its first line, whether that begins like a point of a list, and the piece made of it."""

    line: Strip
    marked: bool
    piece: Piece


@dataclass(slots=True, eq=False)
class _Point:
    """A point of a list under construction: where its marker and its text begin."""

    marker: str
    left: float
    text_left: float
    blocks: list[Block] = field(default_factory=list)


def listed(found: Iterable[Marked], size: float) -> Iterator[Piece]:
    """Neighbouring marked paragraphs as lists, nested by indentation; what is indented like a point's text is its own.

    `size` is that of most of the text, in points.
    """
    points: list[_Point] = []
    for line, marked, piece in found:
        block = piece.block
        if not isinstance(block, Paragraph):
            continue
        points_at = marked and not (_heads(line, piece.look, points, size) or _labels(block))
        marker, rest = marker_of(block.spans) if points_at else ("", ())
        if marker and rest:
            left = line.x0
            points.append(_Point(marker, left, rest[0].at.box[0] if rest[0].at.box else left, [Paragraph(rest)]))
        elif points and line.x0 > points[0].left + INDENT and abs(line.x0 - points[-1].text_left) <= INDENT:
            points[-1].blocks.append(block)
        else:
            yield from _flushed(points)
            points = []
            yield piece
    yield from _flushed(points)


def _heads(line: Strip, found: Look | None, points: Sequence[_Point], size: float) -> bool:
    """Whether a marked line is a numbered heading rather than a point: larger, or bold and not set like the points of an open list."""
    if found is None:
        return False
    numbered = line.text.lstrip()[:1].isdecimal()
    if numbered and found.size > LARGER * size:
        return True
    return found.bold and (not points or (numbered and not (points[-1].marker[:1].isdecimal() and _beside(line, points[-1]))))


def _beside(line: Strip, point: _Point) -> bool:
    return abs(line.x0 - point.left) <= INDENT


def _labels(block: Paragraph) -> bool:
    """Whether a numbered paragraph opens with a label of its own in bold letters: «3. Målgruppe: Hjælpen er for …»."""
    if len(block.spans) == 1:
        return False
    words = [span for span in block.spans if span.text.strip()]
    strong = [Style.STRONG in span.styles for span in words]
    return len(words) > 1 and strong[0] and not strong[-1] and bool(_NUMBERED.match(words[0].text.lstrip()))


def _flushed(points: Sequence[_Point]) -> Iterator[Piece]:
    if points:
        yield Piece(Listing(_nested(points)), mark="list")


def _nested(points: Sequence[_Point]) -> tuple[Item, ...]:
    items: list[Item] = []
    at = 0
    while at < len(points):
        end = at + 1
        while end < len(points) and points[end].left > points[at].left + INDENT:
            end += 1
        inner = points[at + 1 : end]
        blocks: tuple[Block, ...] = (*points[at].blocks, *((Listing(_nested(inner)),) if inner else ()))
        items.append(Item(points[at].marker, blocks))
        at = end
    return tuple(items)
