"""Numbered points that each have text of their own below them are no list: they become lines again, headings perhaps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stdgen.model.document import Block, Item, Listing, Paragraph, Span, Style
from stdgen.model.pattern import pattern
from stdgen.readers.evidence.said import key_of, words_of
from stdgen.readers.letters import is_label
from stdgen.readers.pieces import Grid, Look, Piece, Pieces

MARK = "numbered line"
LEAST = 3
MOST = 0.7
"""Which share of the numbers in order must have text below them."""

_NUMBER = pattern(r"\(?(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.):]*$|[.):]*\s)")


@dataclass(slots=True, eq=False)
class _Point:
    """A point with a number: the words after it, and whether a list or text stands right below."""

    number: tuple[int, ...]
    spans: tuple[Span, ...]
    item: Item
    alone: bool = False


_Entry = _Point | Item | Block | Grid


def unlisted(pieces: Pieces) -> Pieces:
    """The same; where numbers go on from list to list with text between, those points as lines with their numbers."""
    entries = [entry for piece in pieces for entry in _entries(piece)]
    chain = _chain([entry for entry in entries if isinstance(entry, _Point)])
    if len(chain) < LEAST:
        return pieces
    _tell(chain, entries)
    if sum(point.alone for point in chain) < MOST * len(chain):
        return pieces
    body = _body(pieces)
    lines = {id(point.item): point for point in chain}
    found: list[Piece | Grid] = []
    for piece in pieces:
        listed = piece.block if isinstance(piece, Piece) and piece.level is None else None
        found.extend(_rebuilt(listed, lines, body) if isinstance(listed, Listing) else (piece,))
    return tuple(found)


def _entries(piece: Piece | Grid) -> Iterator[_Entry]:
    """What a piece holds in reading order: a list point by point, anything else as it is."""
    if isinstance(piece, Grid):
        yield piece
    elif isinstance(piece.block, Listing) and piece.level is None:
        yield from _points(piece.block)
    else:
        yield piece.block


def _points(listing: Listing) -> Iterator[_Entry]:
    for item in listing.items:
        if (point := _point(item)) is None:
            yield item
            continue
        yield point
        for block in item.blocks[1:]:
            if isinstance(block, Listing):
                yield from _points(block)
            else:
                yield block


def _point(item: Item) -> _Point | None:
    """The item as a point with a number, the number being its marker or its first word."""
    first = item.blocks[0] if item.blocks else None
    if not isinstance(first, Paragraph) or not first.spans:
        return None
    marked = _NUMBER.match(item.marker)
    found = marked or _NUMBER.match(words_of(first))
    if found is None or not is_label(words_of(first)):
        return None
    spans = (Span(f"{item.marker} ", at=first.spans[0].at), *first.spans) if marked else first.spans
    return _Point(tuple(map(int, found[1].split("."))), spans, item)


def _chain(points: Sequence[_Point]) -> list[_Point]:
    """The points whose numbers go on from each other from the first 1 on: 1, 2, 2.1, 2.2, 3."""
    found: list[_Point] = []
    for point in points:
        if _follows(found[-1].number, point.number) if found else set(point.number) == {1}:
            found.append(point)
    return found


def _follows(before: tuple[int, ...], number: tuple[int, ...]) -> bool:
    return number == (*before, 1) or any(number == (*before[:depth], before[depth] + 1) for depth in range(len(before)))


def _tell(chain: Sequence[_Point], entries: Sequence[_Entry]) -> None:
    """Tells each point of the chain whether text, a table or a list of other signs stands right below it."""
    known = set(map(id, chain))
    below: _Entry | None = None
    for entry in reversed(entries):
        if isinstance(entry, Paragraph) and not words_of(entry):
            continue
        if isinstance(entry, _Point) and id(entry) in known:
            deeper = isinstance(below, _Point) and below.alone and len(below.number) > len(entry.number)
            entry.alone = deeper or (below is not None and not isinstance(below, _Point))
        below = entry


def _body(pieces: Pieces) -> Look:
    """How most of the text is set."""
    weight: dict[Look, int] = {}
    for piece in pieces:
        if isinstance(piece, Piece) and piece.look is not None and piece.level is None:
            words = words_of(piece.block)
            key = key_of(piece.look, words)
            look = Look(size=key.size, bold=key.bold, italic=key.italic, colour=key.colour)
            weight[look] = weight.get(look, 0) + len(words)
    return max(weight, key=lambda look: weight[look], default=Look())


def _rebuilt(listing: Listing, lines: Mapping[int, _Point], body: Look) -> Iterator[Piece]:
    """A list as pieces: lines for the points of the chain with what stands in them, lists of the points between."""
    kept: list[Item] = []
    for item in listing.items:
        point = lines.get(id(item))
        if point is None:
            kept.append(item)
            continue
        yield from _list(kept)
        kept = []
        yield Piece(Paragraph(point.spans), mark=MARK, look=_look(point.spans, body))
        for block in item.blocks[1:]:
            yield from _rebuilt(block, lines, body) if isinstance(block, Listing) else (Piece(block, mark="line", look=body),)
    yield from _list(kept)


def _list(items: Sequence[Item]) -> Iterator[Piece]:
    if items:
        yield Piece(Listing(tuple(items)), mark="list")


def _look(spans: Sequence[Span], body: Look) -> Look:
    """How a point's words are set, as far as a list keeps it: their number apart, bold, slanted, in capitals."""
    words = [span for span in spans if any(map(str.isalpha, span.text))]
    text = "".join(span.text for span in words)
    return body._replace(
        bold=body.bold or (bool(words) and all(Style.STRONG in span.styles for span in words)),
        italic=body.italic or (bool(words) and all(Style.EMPHASIS in span.styles for span in words)),
        capitals=text.isupper(),
    )
