"""Lines become pieces: points become nested lists, lines set as quotes become quotes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from stdgen.model.document import Block, Figure, Item, Listing, Paragraph, Quote, Table
from stdgen.readers.blocks import blocks_of
from stdgen.readers.from_docx.entries import Entry, Held, Line, Opening, without_quote
from stdgen.readers.from_docx.numbering import Marked
from stdgen.readers.from_docx.quoting import with_quotes
from stdgen.readers.from_docx.unlisting import without_dashes
from stdgen.readers.pieces import Grid, Piece

NOTES = frozenset(("footnote", "endnote"))
NOTICEABLE = 100
"""How much deeper text stands where it is meant to be deeper, in twentieths of a point (5 points)."""


@dataclass(slots=True)
class _Point:
    marker: str
    blocks: list["Block | _List"] = field(default_factory=list)


@dataclass(slots=True)
class _List:
    """A list under construction, with the place of its last point."""

    place: Marked
    points: list[_Point] = field(default_factory=list)

    def finished(self) -> Listing:
        return Listing(tuple(Item(point.marker, tuple(map(_finished, point.blocks))) for point in self.points))


def assembled(entries: Iterable[Entry]) -> tuple[Piece | Grid, ...]:
    """The pieces in reading order; empty lines are left out unless they open something, notes come after their list."""
    return tuple(_pieces(_quotes_gathered(with_quotes(spaced(without_dashes(entries))))))


def is_note(piece: Piece | Grid) -> bool:
    """Whether it is a foot- or endnote."""
    return isinstance(piece, Piece) and piece.mark in NOTES


def spaced(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The same, the look of each line telling of all the space above it: its own, that of empty lines, that below the line before."""
    gap, close = 0.0, ""
    for entry in entries:
        if not isinstance(entry, Line):
            gap, close = 0.0, ""
            yield entry
        elif entry.is_empty:
            gap += entry.blank + entry.below
            yield entry
        else:
            joined = bool(entry.style) and entry.style == close
            yield replace(entry, look=entry.look._replace(above=entry.look.above + gap)) if entry.look and gap and not joined else entry
            gap, close = entry.below, entry.style


def blocks(entries: Iterable[Entry]) -> tuple[Block, ...]:
    """The same where nothing can be a heading: inside points and quotes."""
    return blocks_of(assembled(entries))


def _quotes_gathered(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Neighbouring lines set as quotes are one quote."""
    for quote, group in groupby(entries, key=lambda entry: isinstance(entry, Line) and entry.quote):
        if quote:
            yield Held(tuple(map(without_quote, group)))
        else:
            yield from group


def _pieces(entries: Iterable[Entry]) -> Iterator[Piece | Grid]:
    open_lists: list[_List] = []
    notes: list[Piece | Grid] = []
    for entry in entries:
        if isinstance(entry, Line) and entry.is_empty:
            continue
        if open_lists and isinstance(entry, Line) and entry.mark in NOTES:
            notes.append(_alone(entry))
            continue
        if not _begins_anew(open_lists, entry) and _goes_into(open_lists, entry):
            continue
        if open_lists:
            yield Piece(open_lists[0].finished())
            yield from notes
            open_lists.clear()
            notes.clear()
        match entry:
            case Line(marked=Marked() as marked):
                _add(open_lists, marked, entry)
            case Opening(level=None):
                yield Piece(Paragraph(()), ends_sections=True)
            case _:
                yield _alone(entry)
    if open_lists:
        yield Piece(open_lists[0].finished())
        yield from notes


def _alone(entry: Entry) -> Piece | Grid:
    match entry:
        case Grid() | Piece():
            return entry
        case Held():
            return Piece(Quote(blocks(map(without_quote, entry.entries))), mark="quote")
        case Opening():
            return Piece(Paragraph(()), level=entry.level, mark="stdgen:section")
        case Figure() | Table():
            return Piece(entry)
        case Line():
            return Piece(Paragraph(entry.spans), entry.level, entry.mark, entry.look, entry.bookmarked)


def _goes_into(open_lists: list[_List], entry: Entry) -> bool:
    """Whether the entry belongs to the list that is open; then it is put there."""
    if not open_lists:
        return False
    match entry:
        case Line(marked=Marked() as marked):
            _add(open_lists, marked, entry)
            return True
        case Line(continues=int() as level):
            _close_to(open_lists, level - 1)
            open_lists[-1].points[-1].blocks.append(Paragraph(entry.spans))
            return True
        case Held(level=int() as level):
            _close_to(open_lists, level)
            open_lists[-1].points[-1].blocks.extend(blocks(entry.entries))
            return True
    return False


def _begins_anew(open_lists: list[_List], entry: Entry) -> bool:
    """Whether a point belongs to a new list right after the open one: another list that counts from the start, or of other signs."""
    if not open_lists or not isinstance(entry, Line) or entry.marked is None:
        return False
    first, place = open_lists[0], entry.marked
    if place.list_id == first.place.list_id or place.level != first.place.level or _depth(place, first.place):
        return False
    if any(place.list_id == deeper.place.list_id for deeper in open_lists):
        return False
    if place.numbered and first.place.numbered:
        return place.marker.strip() == first.points[0].marker.strip()
    return place.numbered is not first.place.numbered


def _close_to(open_lists: list[_List], level: int) -> None:
    while len(open_lists) > 1 and open_lists[-1].place.level > level:
        open_lists.pop()


def _add(open_lists: list[_List], place: Marked, line: Line) -> None:
    point = _Point(place.marker, [Paragraph(line.spans)] if line.spans else [])
    while len(open_lists) > 1 and _depth(place, open_lists[-1].place) < 0:
        open_lists.pop()
    if not open_lists or _depth(place, open_lists[-1].place) > 0:
        nested = _List(place)
        if open_lists:
            open_lists[-1].points[-1].blocks.append(nested)
        open_lists.append(nested)
    open_lists[-1].points.append(point)
    open_lists[-1].place = place


def _depth(place: Marked, other: Marked) -> int:
    """Above 0 where a point stands deeper than another: by its level, or in another list of that level by its indent."""
    if place.level != other.level or place.list_id == other.list_id or place.left is None or other.left is None:
        return place.level - other.level
    apart = place.left - other.left
    return apart if abs(apart) > NOTICEABLE else 0


def _finished(block: "Block | _List") -> Block:
    return block.finished() if isinstance(block, _List) else block
