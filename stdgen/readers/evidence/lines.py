"""Pieces become lines that could be headings, each with how it is set and what stands before and after it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from stdgen.model.document import Block, Location, Paragraph, Span, Style
from stdgen.model.pattern import pattern
from stdgen.readers.pieces import Grid, Look, Piece, Pieces

LONGEST = 160
MOST_WORDS = 24
MOST_LINES = 4
NUMBER = pattern(
    r"(?:(?i:kapitel|afsnit|punkt|pkt\.|ad|del)\s+)?(?:(\d{1,2}(?:\.\d{1,2}){0,4})(?:[.):]+\s*|\s+(?=[A-ZÆØÅ§«])|(?=[A-ZÆØÅ][a-zæøå]))|([A-ZÆØÅ]|[IVX]{1,5})[.):]+\s+)"
)
DARK = 60
SENTENCES = 4
TIGHT = 0.3

_PAGE = pattern(r"(?:\s*[.…·_]{2,}\s*\d{0,3}|\t\s*\d{1,3}|\s+\d{1,3})\s*$")
_SHAPED = pattern(r"#[0-9a-f]{6}")


class Key(NamedTuple):
    """How a line is set, as far as it tells kinds of text apart: size to half a point."""

    size: float = 0.0
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    capitals: bool = False
    spaced: bool = False
    colour: str = "#000000"


@dataclass(frozen=True, slots=True)
class Body:
    """How most of the text is set; `size` is 0 where the file does not tell."""

    key: Key
    paragraphs: int


@dataclass(slots=True)
class Line:
    """A line that could be a heading: its place among the pieces, its words in one line, and how it is set.

    `heads` says that text follows it, `runs_on` that a line set alike stands right before it, `last` that nothing
    follows. `above` is the space over it in points; `silent` that nothing is known of how the line is set, `tight`
    that it stands right below another paragraph.
    """

    at: int
    words: str
    spans: tuple[Span, ...]
    look: Look
    key: Key
    above: float
    level: int | None
    mark: str
    bookmarked: bool
    ends: bool
    silent: bool
    tight: bool
    heads: bool = False
    runs_on: bool = False
    last: bool = False

    @property
    def place(self) -> Location:
        """Where its first words stand."""
        return self.spans[0].at if self.spans else Location()


@dataclass(frozen=True, slots=True)
class Flow:
    """All lines that could be headings, the body that they are set against, and how much text each look has.

    `short` counts the paragraphs of a look that could be headings, `long` those that could not.
    """

    lines: tuple[Line, ...]
    body: Body
    short: Counter[Key]
    long: Counter[Key]


def flow(pieces: Pieces) -> Flow:
    """The lines of these pieces; marked ones are among them, with their level."""
    found: list[Line] = []
    weight: Counter[Key] = Counter()
    short: Counter[Key] = Counter()
    long: Counter[Key] = Counter()
    before: Piece | None = None
    for at, piece in enumerate(pieces):
        if isinstance(piece, Grid):
            _weigh(piece, weight)
            before = None
            continue
        if not isinstance(piece.block, Paragraph):
            before = None
            continue
        words = words_of(piece.block)
        if not words:
            continue
        key = key_of(piece.look, words)
        if piece.level is None and piece.look is not None:
            weight[key._replace(capitals=False, spaced=False)] += _weight(words)
        if len(words) <= LONGEST and words.count(" ") < MOST_WORDS:
            short[key] += 1
            found.append(_line(at, words, piece, key, before))
        else:
            long[key] += 1
        before = piece
    body = weight.most_common(1)[0][0] if weight else Key()
    _neighbours(found, pieces)
    return Flow(tuple(found), Body(body, short.total() + long.total()), short, long)


def words_of(block: Block) -> str:
    """A paragraph's words in one line; none of any other block, none of what a revision deletes."""
    if not isinstance(block, Paragraph):
        return ""
    return " ".join("".join([span.text for span in block.spans if not (span.styles and Style.DELETED in span.styles)]).split())


def key_of(look: Look | None, words: str) -> Key:
    """What of a look tells kinds of text apart; a single short word in capitals may be an abbreviation."""
    if look is None:
        return Key()
    capitals = look.capitals and sum(map(str.isalpha, words)) > 3
    return Key(round(look.size * 2) / 2, look.bold, look.italic, look.underlined, capitals, look.spaced, look.colour)


def differs(colour: str, other: str) -> bool:
    """Whether the eye tells two colours of text apart."""
    if colour == other or not (_SHAPED.fullmatch(colour) and _SHAPED.fullmatch(other)):
        return False
    return max(abs(int(colour[at : at + 2], 16) - int(other[at : at + 2], 16)) for at in (1, 3, 5)) > DARK


def number_of(words: str) -> str:
    """The number typed before a heading, without its last full stop; empty where there is none."""
    found = NUMBER.match(words)
    return found[1] or found[2] if found and found.end() < len(words) else ""


def without_number_or_page(words: str) -> str:
    """The words in small letters without a typed number before them, leader dots and a page number after them."""
    found = NUMBER.match(words)
    plain = words[found.end() :] if found else words
    return " ".join(_PAGE.sub("", plain).casefold().split())


def _line(at: int, words: str, piece: Piece, key: Key, before: Piece | None) -> Line:
    spans = piece.block.spans if isinstance(piece.block, Paragraph) else ()
    look = piece.look or Look()
    below = _space(before, spans)
    above = look.above or below or 0.0
    tight = before is not None and below is not None and above <= TIGHT * look.size
    return Line(
        at=at,
        words=words,
        spans=spans,
        look=look,
        key=key,
        above=above,
        level=piece.level,
        mark=piece.mark,
        bookmarked=piece.bookmarked,
        ends=piece.ends_sections,
        silent=piece.look is None,
        tight=tight,
    )


def _space(before: Piece | None, spans: Sequence[Span]) -> float | None:
    """The space between a piece and the one before it; 0 where places tell nothing, None on another page."""
    if before is None or not spans or not isinstance(before.block, Paragraph) or not before.block.spans:
        return 0.0
    above, here = before.block.spans[-1].at, spans[0].at
    if above.page != here.page:
        return None
    return max(here.box[1] - above.box[3], 0.0) if above.box and here.box else 0.0


def _neighbours(found: Sequence[Line], pieces: Pieces) -> None:
    """Tells each line what follows it and whether one set alike stands right before it."""
    by_place = {line.at: line for line in found}
    last = max((at for at, piece in enumerate(pieces) if isinstance(piece, Grid) or not _empty(piece)), default=-1)
    for line in found:
        follows = line.at + 1
        while follows <= last and _empty(pieces[follows]):
            follows += 1
        line.last = follows > last
        after = by_place.get(follows)
        line.heads = not line.last and (after is None or after.key != line.key)
        if after is not None and after.key == line.key and after.at == follows:
            after.runs_on = True


def _empty(piece: Piece | Grid) -> bool:
    return isinstance(piece, Piece) and isinstance(piece.block, Paragraph) and not any(span.text.strip() for span in piece.block.spans)


def _weigh(grid: Grid, weight: Counter[Key]) -> None:
    for piece, words in _within(grid):
        if piece.look is not None:
            weight[key_of(piece.look, words)._replace(capitals=False, spaced=False)] += _weight(words)


def _weight(words: str) -> int:
    """How much a paragraph tells of the body's look: whole sentences more than lines that may be headings."""
    return len(words) * (SENTENCES if words[-1] == "." or len(words) > LONGEST else 1)


def _within(grid: Grid) -> Iterator[tuple[Piece, str]]:
    for row in grid.rows:
        for cell in row:
            for piece in cell.pieces:
                if isinstance(piece, Grid):
                    yield from _within(piece)
                elif words := words_of(piece.block):
                    yield piece, words
