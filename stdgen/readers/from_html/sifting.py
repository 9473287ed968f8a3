"""Pieces that a website sets around its text are sifted out; Word's points in a web page are gathered into lists."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stdgen.model.document import Block, Item, Listing, Paragraph, Span
from stdgen.model.pattern import pattern
from stdgen.model.walk import paragraphs, text
from stdgen.readers.pieces import Grid, Piece, Pieces
from stdgen.readers.web_furniture import is_fetching, is_related, is_stamp, is_web_furniture

POINT = "point "
"""How the mark of a paragraph begins that is a point at the level written after it (from 1)."""
LEAST = 2
_SIGNS = pattern(r"\s*(?:[>/»›→|]\s*)+[^>/»›→|]{0,90}")


def sifted(pieces: Pieces) -> Pieces:
    """What is left of a page's pieces; the text itself is never touched."""
    return tuple(_ended(list(_gathered(_without_ways(_without_trail(_without_lines(pieces)))))))


def _without_lines(pieces: Sequence[Piece | Grid]) -> list[Piece | Grid]:
    """Without lines, or lists of lines, that only serve the website."""
    return [piece for piece in pieces if not _is_furniture(piece)]


def _is_furniture(piece: Piece | Grid) -> bool:
    if not isinstance(piece, Piece) or piece.level is not None:
        return False
    match piece.block:
        case Paragraph():
            return is_web_furniture(text(piece.block)) and not _fetches(piece.block)
        case Listing(items=items):
            return bool(items) and all(is_web_furniture(text(item.blocks)) for item in items)
        case _:
            return False


def _fetches(block: Block) -> bool:
    """Whether a line fetches something by a link to another address."""
    return is_fetching(text((block,))) and any((span.href or "").startswith(("http://", "https://", "/")) for span in _spans(block))


def _without_trail(pieces: Sequence[Piece | Grid]) -> list[Piece | Grid]:
    """Without links to other pages, and the way to this one («Forside > Borger»), above the page's own title."""
    title = next((at for at, piece in enumerate(pieces) if isinstance(piece, Piece) and piece.level == 0), 0)
    return [piece for at, piece in enumerate(pieces) if at >= title or not (isinstance(piece, Piece) and _is_trail(piece.block))]


def _is_trail(block: Block) -> bool:
    spans = _spans(block)
    plain = "".join(span.text for span in spans if not span.href)
    return bool(spans) and spans[0].href is not None and (not plain.strip() or _SIGNS.fullmatch(plain) is not None)


def _ended(pieces: list[Piece | Grid]) -> list[Piece | Grid]:
    """The same, the day on which the page was last changed told to stand after the text that it ends.

    Where it is all that a section holds, it stays there.
    """
    for at in range(len(pieces) - 1, 0, -1):
        piece = pieces[at]
        if not isinstance(piece, Piece) or not isinstance(piece.block, Paragraph) or not is_stamp(text(piece.block)):
            break
        if not _is_heading(pieces[at - 1]):
            pieces[at] = piece._replace(ends_sections=True)
    return pieces


def _without_ways(pieces: Sequence[Piece | Grid]) -> Iterator[Piece | Grid]:
    """Without links to other pages under a heading that announces them, and without lists of places on this page."""
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        end = _end_of_links(pieces, at + 1)
        if (_announces(piece) and (end > at + 1 or end == len(pieces))) or (
            _is_furniture_heading(piece) and (end == len(pieces) or _is_heading(pieces[end]))
        ):
            at = end
        elif _lists_places(piece):
            at += 1
        else:
            yield piece
            at += 1


def _announces(piece: Piece | Grid) -> bool:
    return isinstance(piece, Piece) and isinstance(piece.block, Paragraph) and is_related(text(piece.block))


def _is_heading(piece: Piece | Grid) -> bool:
    return isinstance(piece, Piece) and piece.level is not None


def _is_furniture_heading(piece: Piece | Grid) -> bool:
    return isinstance(piece, Piece) and piece.level is not None and is_web_furniture(text((piece.block,)))


def _end_of_links(pieces: Sequence[Piece | Grid], at: int) -> int:
    """Where the pieces from this one on stop being links only."""
    while at < len(pieces):
        piece = pieces[at]
        if not isinstance(piece, Piece) or piece.level is not None or not _is_links(piece.block):
            return at
        at += 1
    return at


def _is_links(block: Block) -> bool:
    spans = _spans(block)
    return bool(spans) and all(span.href for span in spans)


def _lists_places(piece: Piece | Grid) -> bool:
    """Whether this is a list of the page's own headings."""
    if not isinstance(piece, Piece) or not isinstance(piece.block, Listing) or len(piece.block.items) < LEAST:
        return False
    return all((span.href or "").startswith("#") and len(span.href or "") > 1 for span in _spans(piece.block))


def _spans(block: Block) -> list[Span]:
    return [span for each in paragraphs((block,)) for span in each.spans if span.text.strip(" \u00a0|·•,\n")]


def _gathered(pieces: Iterator[Piece | Grid]) -> Iterator[Piece | Grid]:
    """Neighbouring points become one list, deeper ones lists in their points."""
    points: list[tuple[int, Item]] = []
    for piece in pieces:
        if isinstance(piece, Piece) and piece.mark.startswith(POINT) and isinstance(piece.block, Listing):
            points.append((int(piece.mark.removeprefix(POINT)), piece.block.items[0]))
            continue
        if points:
            yield Piece(_nested(points))
            points = []
        yield piece
    if points:
        yield Piece(_nested(points))


def _nested(points: Sequence[tuple[int, Item]]) -> Listing:
    items: list[Item] = []
    level, at = points[0][0], 0
    while at < len(points):
        below = at + 1
        while below < len(points) and points[below][0] > level:
            below += 1
        item = points[at][1]
        inner = (_nested(points[at + 1 : below]),) if below > at + 1 else ()
        items.append(replace(item, blocks=(*item.blocks, *inner)))
        level, at = min(level, points[at][0]), below
    return Listing(tuple(items))
