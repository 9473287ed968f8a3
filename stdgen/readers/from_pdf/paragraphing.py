"""Strips in reading order become paragraphs and lists, by spacing, indentation, markers and the ends of sentences."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from stdgen.model.document import Block, Item, Listing, Paragraph, Style
from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.joining import spans
from stdgen.readers.from_pdf.lines import Strip
from stdgen.readers.from_pdf.marking import MARKER, marker_of
from stdgen.readers.from_pdf.styling import look
from stdgen.readers.pieces import Look, Piece

WIDER = 1.22
INDENT = 4.0
EARLY = 0.82
ENDING = 12

_ENDED = pattern(r"[.:!?;…][”\"')\]]*\s*$")
_NUMBERED = pattern(r"\d{1,2}[.)]")
_CONNECTED = pattern(r"(?:[a-zæøå,(]|og\b|eller\b)")
_BROKEN = pattern(r"\w[-\u2010\u00ad\ufffe]$")


@dataclass(slots=True)
class _Group:
    """The lines of one paragraph."""

    lines: list[Strip]
    above: float = 0.0
    marked: bool = False


def pieces(lines: Sequence[Strip], source: str, rights: Sequence[float]) -> list[Piece]:
    """The paragraphs and lists of a text, its lines in reading order over all its columns and pages.

    `rights` are the right ends, in points, of the columns that the lines are set in.
    """
    if not lines:
        return []
    groups = list(_groups(lines, rights))
    return list(_listed([(group, _piece(group, source)) for group in groups]))


def _groups(lines: Sequence[Strip], rights: Sequence[float]) -> Iterator[_Group]:
    pitch = _pitch(lines)
    group = _Group([lines[0]], marked=_marked(lines[0]))
    for (before, line), right in zip(pairwise(lines), rights, strict=False):
        if _begins(group, before, line, pitch, right):
            yield group
            above = line.base - before.base if line.page == before.page and line.base > before.base else 0.0
            group = _Group([line], max(above - pitch * line.size, 0.0), _marked(line))
        else:
            group.lines.append(line)
    yield group


def _pitch(lines: Sequence[Strip]) -> float:
    """The usual distance of baselines within a paragraph, as a multiple of the font size: the least that is common."""
    ratios: dict[float, int] = {}
    for before, after in pairwise(lines):
        if before.page == after.page and before.size == after.size and 0.9 < (ratio := (after.base - before.base) / after.size) < 3.0:
            step = round(ratio, 1)
            ratios[step] = ratios.get(step, 0) + 1
    least = max(0.15 * sum(ratios.values()), 1)
    return min((ratio for ratio, count in ratios.items() if count >= least), default=1.3)


def _begins(group: _Group, before: Strip, line: Strip, pitch: float, right: float) -> bool:
    """Whether a line begins a paragraph of its own."""
    if abs(line.size - before.size) > 0.08 * before.size + 0.2 or line.bold != before.bold:
        return not _runs_on(group, before, line)
    if _marked(line) and (group.marked or _ended(before.text) or line.x0 > before.x0 + INDENT or _gap(before, line) > WIDER * pitch):
        return True
    full = before.x1 > line.x0 + EARLY * (right - line.x0)
    open_end = not _ended(before.text) and bool(_CONNECTED.match(line.text.lstrip()) or _BROKEN.search(before.text))
    if line.page != before.page or line.base < before.base:
        return not (open_end or ((full or line.bold) and not _ended(before.text)))
    gap = _gap(before, line)
    if gap > WIDER * pitch:
        return not (open_end and full and gap < 2.2 * pitch)
    hanging = group.marked or abs(line.x0 - before.x0) <= INDENT
    if not hanging:
        return not open_end
    if not full and _ended(before.text):
        return True
    if not full and not open_end and _room(before, line, right):
        return before.bold or not group.marked
    return False


def _runs_on(group: _Group, before: Strip, line: Strip) -> bool:
    """Whether a line in other letters is the same sentence: a few bold words at a line's end or beginning."""
    mixed = any(part.run.bold for part in before.parts) or any(part.run.bold for part in line.parts)
    near = line.page == before.page and 0 < _gap(before, line) < 1.8 and abs(line.size - before.size) < 0.5
    whole = before.bold and len(group.lines) >= 1 and all(each.bold for each in group.lines)
    return mixed and near and not whole and not line.bold and not _ended(before.text)


def _ended(words: str) -> bool:
    return bool(_ENDED.search(words[-ENDING:]))


def _gap(before: Strip, line: Strip) -> float:
    return (line.base - before.base) / max(line.size, 1.0)


def _room(before: Strip, line: Strip, right: float) -> bool:
    """Whether the line's first word would have found room on the line before."""
    words = line.text.split(maxsplit=1)
    share = (len(words[0]) + 1) / max(len(line.text), 1) if words else 0.0
    return before.x1 + share * (line.x1 - line.x0) < right - 0.5 * line.size


def _marked(line: Strip) -> bool:
    return bool(MARKER.match(line.text.lstrip()))


def _piece(group: _Group, source: str) -> Piece:
    parts = [part for line in group.lines for part in line.parts]
    return Piece(Paragraph(spans(parts, source)), mark="line", look=look([part.run for part in parts], above=group.above))


@dataclass(slots=True)
class _Point:
    """A point of a list under construction: where its marker and its text begin."""

    marker: str
    left: float
    text_left: float
    blocks: list[Block] = field(default_factory=list)


def _listed(found: Iterable[tuple[_Group, Piece]]) -> Iterator[Piece]:
    """Neighbouring marked paragraphs as lists, nested by indentation; what is indented like a point's text is its own."""
    points: list[_Point] = []
    for group, piece in found:
        block = piece.block
        if not isinstance(block, Paragraph):
            continue
        points_at = group.marked and not (_heads(group, piece.look, points) or _labels(block))
        marker, rest = marker_of(block.spans) if points_at else ("", ())
        if marker and rest:
            left = group.lines[0].x0
            points.append(_Point(marker, left, rest[0].at.box[0] if rest[0].at.box else left, [Paragraph(rest)]))
        elif points and group.lines[0].x0 > points[0].left + INDENT and abs(group.lines[0].x0 - points[-1].text_left) <= INDENT:
            points[-1].blocks.append(block)
        else:
            yield from _flushed(points)
            points = []
            yield piece
    yield from _flushed(points)


def _heads(group: _Group, found: Look | None, points: Sequence[_Point]) -> bool:
    """Whether a marked line is a numbered heading rather than a point: bold, and not set like the points of an open list."""
    if found is None or not found.bold:
        return False
    line = group.lines[0]
    return not points or (line.text.lstrip()[:1].isdecimal() and not (points[-1].marker[:1].isdecimal() and _beside(line, points[-1])))


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
