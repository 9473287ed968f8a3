"""Pieces become lines that could be headings, each with how it is set and what stands before and after it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from stdgen.model.document import Location, Paragraph, Span
from stdgen.readers.evidence.said import LONGEST, Key, Said, body_key, weight_of
from stdgen.readers.pieces import Grid, Look, Piece, Pieces

MOST_WORDS = 24
TIGHT = 0.3


class Body(NamedTuple):
    """How most of the text is set; `size` is 0 where the file does not tell."""

    key: Key
    paragraphs: int


@dataclass(slots=True, eq=False)
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


class Flow(NamedTuple):
    """All lines that could be headings, the body that they are set against, and how much text each look has.

    `short` counts the paragraphs of a look that could be headings, `long` those that could not.
    """

    lines: tuple[Line, ...]
    body: Body
    short: Counter[Key]
    long: Counter[Key]


def flow(pieces: Pieces, said: Said | None = None) -> Flow:
    """The lines of these pieces; marked ones are among them, with their level. `said` is what is known of them already."""
    said = said or Said()
    found: list[Line] = []
    weight: Counter[Key] = Counter()
    short: Counter[Key] = Counter()
    long: Counter[Key] = Counter()
    before: Piece | None = None
    for at, piece in enumerate(pieces):
        if isinstance(piece, Grid):
            weight.update(said.table(piece))
            before = None
            continue
        if not isinstance(piece.block, Paragraph):
            before = None
            continue
        _, words, key = said.line(piece)
        if not words:
            continue
        if piece.level is None and piece.look is not None:
            weight[body_key(piece.look)] += weight_of(words)
        if len(words) <= LONGEST and words.count(" ") < MOST_WORDS:
            short[key] += 1
            found.append(_line(at, words, piece, key, before))
        else:
            long[key] += 1
        before = piece
    body = weight.most_common(1)[0][0] if weight else Key()
    _neighbours(found, pieces)
    return Flow(tuple(found), Body(body, short.total() + long.total()), short, long)


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
    last = next((at for at in range(len(pieces) - 1, -1, -1) if not _empty(pieces[at])), -1)
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
    if not isinstance(piece, Piece) or not isinstance(piece.block, Paragraph):
        return False
    return not "".join([span.text for span in piece.block.spans]).strip()
