"""Text that no mark calls a heading is told to be one by how it is set and by what it says."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from stdgen import lexicon
from stdgen.model.document import Paragraph, Style
from stdgen.model.walk import text
from stdgen.readers.pieces import Grid, GridCell, Look, Piece, Pieces

LONGEST = 120
MOST_WORDS = 16
ENOUGH = 2.0
LARGER, MUCH_LARGER = 1.08, 1.25
SPACE_ABOVE = 0.4
DEEPEST = 3
TITLE_WITHIN = 4
LEAST_ROWS, KNOWN_ROWS = 2, 4
KNOWN_SHARE = 0.7
LONGER = 2

_NUMBER = re.compile(r"^(\d{1,2}(?:\.\d{1,2})*)\.?\s+(?=[A-ZÆØÅ])")
_SENTENCE = re.compile(r"[.!;,]$|[.!?]\s+[A-ZÆØÅ]")
_BEGINS = re.compile(r"[A-ZÆØÅ§\d(«”\"]")
_DATED = re.compile(r"\b(?:god|ved)(?:kend|tag)\w*\b.*\d|^\d{1,2}\.\s+\w+\s+\d{4}", re.IGNORECASE)


def evident(pieces: Pieces, *, title: str | None = None) -> Pieces:
    """The same pieces, those that are evidently headings with a level; pieces of a file that marks its own are left.

    `title` is the file's own: the piece near the top that says the same is the title.
    """
    if _marks(pieces) > 1:
        return _with_title(pieces, title) if not any(isinstance(piece, Piece) and piece.level in (0, 1) for piece in pieces[:1]) else pieces
    pieces = _with_title(pieces, title)
    labels = any(isinstance(piece, Grid) and (any(row[0].header for row in piece.rows if row) or evident_labels(piece)) for piece in pieces)
    body = _body_size(pieces)
    if not body:
        return pieces
    below = next((at for at, piece in enumerate(pieces) if isinstance(piece, Piece) and piece.level == 0), -1) + 1
    found = {at for at in range(below, len(pieces)) if _is_heading(pieces[at], body) and not _only_labels(pieces, at, labels=labels)}
    found -= {at for at, after in pairwise([*sorted(found), len(pieces)]) if _title_block(pieces, at, after)}
    levels = _levels([pieces[at] for at in sorted(found)])
    at_level = dict(zip(sorted(found), levels, strict=True))
    return tuple(
        replace(piece, level=at_level[at], mark="evidence") if at in at_level and isinstance(piece, Piece) else piece
        for at, piece in enumerate(pieces)
    )


def evident_labels(grid: Grid) -> bool:
    """Whether a two-column table that marks no header cells lays out labels and their text.

    Either every label is bold where its text is not, or most of them are headings that quality standards have; and the
    text is much longer than its labels. A table with a bold first row only is one of data.
    """
    if len(grid.rows) < LEAST_ROWS or any(
        len(row) != len(grid.rows[0]) or len(row) != 2 or _headers(row) for row in grid.rows
    ):  # a label and its text
        return False
    labels = [_cell_text(row[0]) for row in grid.rows]
    if not all(0 < len(label) <= LONGEST for label in labels):
        return False
    if sum(len(_cell_text(row[1])) for row in grid.rows) < LONGER * sum(map(len, labels)):
        return False
    bold = [_bold(row[0]) and not _bold(row[1]) for row in grid.rows]
    if all(bold):
        return True
    known = sum(lexicon.topic(label.rstrip(":")) is not None for label in labels)
    return len(labels) >= KNOWN_ROWS and known >= KNOWN_SHARE * len(labels)


def _headers(row: Sequence[GridCell]) -> bool:
    return any(cell.header for cell in row)


def _cell_text(cell: GridCell) -> str:
    return " ".join(_text(piece) if isinstance(piece, Piece) and _text(piece) else "x" * LONGEST for piece in cell.pieces)


def _bold(cell: GridCell) -> bool:
    """Whether all of a cell's text is bold."""
    found = [span for piece in cell.pieces if isinstance(piece, Piece) and isinstance(piece.block, Paragraph) for span in piece.block.spans]
    return bool(found) and all(Style.STRONG in span.styles for span in found if span.text.strip())


def _marks(pieces: Iterable[Piece | Grid]) -> int:
    """How many headings the file itself marks, those in tables included."""
    return sum(
        sum(_marks(cell.pieces) for row in piece.rows for cell in row) if isinstance(piece, Grid) else piece.level is not None
        for piece in pieces
    )


def _with_title(pieces: Pieces, title: str | None) -> Pieces:
    """The first piece near the top that reads as the file's title, or is set larger than all else, is the title."""
    if any(isinstance(piece, Piece) and piece.level == 0 for piece in pieces):
        return pieces
    top: list[int] = []
    for at, piece in enumerate(pieces[:TITLE_WITHIN]):
        if not isinstance(piece, Piece) or (piece.level or 0) > 1:
            break
        top.append(at)
    wanted = _plain(title or "")
    same = next((at for at in top if wanted and _plain(_text(pieces[at])) == wanted), None)
    chosen = same if same is not None else _largest(pieces, top)
    if chosen is None:
        return pieces
    piece = pieces[chosen]
    return (*pieces[:chosen], replace(piece, level=0, mark="title"), *pieces[chosen + 1 :]) if isinstance(piece, Piece) else pieces


def _largest(pieces: Pieces, top: Sequence[int]) -> int | None:
    """The one near the top that is set much larger than the text and larger than everything else."""
    sizes = [piece.look.size if isinstance(piece, Piece) and piece.look else 0.0 for piece in pieces]
    body = _body_size(pieces)
    for at in top:
        others = max((size for other, size in enumerate(sizes) if other != at), default=0.0)
        if body and sizes[at] > MUCH_LARGER * body and sizes[at] > others and len(_text(pieces[at])) <= 2 * LONGEST:
            return at
    return None


def _body_size(pieces: Pieces) -> float:
    """The size in which most of the text is set; 0 where the file does not tell."""
    sizes: Counter[float] = Counter()
    for piece in pieces:
        if isinstance(piece, Piece) and piece.look and piece.look.size:
            sizes[piece.look.size] += len(_text(piece))
        elif isinstance(piece, Grid):
            for row in piece.rows:
                for cell in row:
                    for inner in cell.pieces:
                        if isinstance(inner, Piece) and inner.look and inner.look.size:
                            sizes[inner.look.size] += len(_text(inner))
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _is_heading(piece: Piece | Grid, body: float) -> bool:
    if not isinstance(piece, Piece) or piece.level is not None or piece.look is None or piece.ends_sections:
        return False
    words = _text(piece)
    if not words or len(words) > LONGEST or len(words.split()) > MOST_WORDS or not _BEGINS.match(words):
        return False
    return _score(words, piece.look, body) >= ENOUGH


def _score(words: str, look: Look, body: float) -> float:
    """How much speaks for a heading: letters first, then wording, space and numbering; a sentence's end against it."""
    known = lexicon.topic(words.rstrip(":")) is not None
    score = 0.0
    if look.size >= MUCH_LARGER * body:
        score += 3.0
    elif look.size >= LARGER * body:
        score += 1.5
    score += 2.0 * look.bold + 1.5 * look.capitals + 1.4 * look.underlined
    score += 0.8 * known + 0.4 * (look.above > SPACE_ABOVE * body) + 0.6 * bool(_NUMBER.match(words))
    if words.endswith(":"):
        score -= 0.2 if known else 1.5
    if _SENTENCE.search(_NUMBER.sub("", words)) or _DATED.search(words):
        score -= 2.0
    return score


def _only_labels(pieces: Pieces, at: int, *, labels: bool) -> bool:
    """Whether bold text stands after the last label table, where nothing follows that it could head."""
    return labels and all(not isinstance(piece, Grid) for piece in pieces[at:]) and at + 1 == len(pieces)


def _title_block(pieces: Pieces, at: int, after: int) -> bool:
    """Whether a heading has nothing under it at the end of the document."""
    return after == len(pieces) and at + 1 == len(pieces)


def _levels(headings: Sequence[Piece | Grid]) -> list[int]:
    """Levels by numbering where all are numbered, else by size and weight."""
    texts = [_text(piece) for piece in headings]
    numbers = [_NUMBER.match(words) for words in texts]
    if headings and sum(bool(number) for number in numbers) > len(headings) / 2:
        return [number.group(1).count(".") + 1 if number else 1 for number in numbers]
    styles = [_style(piece.look) for piece in headings if isinstance(piece, Piece) and piece.look]
    order = sorted(set(styles), reverse=True)
    return [min(order.index(style) + 1, DEEPEST) for style in styles]


def _style(look: Look) -> tuple[float, bool, bool, bool]:
    return round(look.size * 2) / 2, look.capitals, look.bold, look.underlined


def _text(piece: Piece | Grid) -> str:
    return " ".join(text(piece.block).split()) if isinstance(piece, Piece) and isinstance(piece.block, Paragraph) else ""


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())
