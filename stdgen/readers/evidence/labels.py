"""A table that lays out labels and their text becomes rows of them; a table of data is none."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from stdgen.model.document import Paragraph, Style
from stdgen.model.kept import kept
from stdgen.model.pattern import pattern
from stdgen.readers.evidence import wording
from stdgen.readers.evidence.classes import standing_out
from stdgen.readers.evidence.column_names import names_columns, with_one_text
from stdgen.readers.evidence.said import key_of, words_of
from stdgen.readers.pieces import Grid, GridCell, Piece, Pieces

LONGEST = 120
LEAST_ROWS, KNOWN_ROWS = 2, 4
KNOWN_SHARE, KNOWN_IF_APART, KNOWN_IF_PLAIN = 0.5, 0.25, 0.1
LONGER, MUCH_LONGER = 2, 4
MANY_ROWS = 6
MOST_EMPTY = 0.34
FEW_IN = 10
PAIR, NUMBERED_PAIR = 2, 3
TABLES = 64
"""How many tables are remembered: those of a long document."""
NOTES = frozenset(("footnote", "endnote"))

_NUMBER = pattern(r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[A-ZÆØÅa-zæøå][.)]?)$")


class LabelRow(NamedTuple):
    """A label with what stands beside it; `over` is a line over both columns that heads the rows below it."""

    label: tuple[Piece | Grid, ...]
    text: Pieces
    over: bool = False


def _label_rows(grid: Grid) -> tuple[LabelRow, ...]:
    rows = [row for row in map(_pair, with_one_text(grid.rows)) if row and not names_columns(row)]
    pairs = [row for row in rows if len(row) == PAIR]
    if not pairs or len(rows) - len(pairs) > len(pairs) or any(len(row) > PAIR for row in rows):
        return ()
    held = [row for row in pairs if _label(row[0]) or not _is_empty(row[1])]
    if not (_marked(held) or _evident(held)):
        return ()
    return tuple(_joined(rows))


label_rows = kept(_label_rows, TABLES)
"""The rows of a table of labels, rows that only name the columns left out; none of a table of data. Asked half a dozen times of each."""


def merged(pieces: Pieces) -> Pieces:
    """The same pieces, tables that stand right after one another as one where that makes a table of labels.

    A table that goes on over a page is several in the tags of many producers.
    """
    found: list[Piece | Grid] = []
    for piece in pieces:
        last = found[-1] if found else None
        if isinstance(last, Grid) and isinstance(piece, Grid) and _width(last) == _width(piece) in (PAIR, NUMBERED_PAIR):
            both = Grid((*last.rows, *piece.rows))
            if label_rows(both):
                found[-1] = both
                continue
        found.append(piece)
    return tuple(found) if len(found) < len(pieces) else pieces


def is_text_cell(row: Sequence[GridCell], place: int) -> bool:
    """Whether a cell of a table of labels holds the text: the last of two or three."""
    return place == len(row) - 1 and len(row) > 1


def _width(grid: Grid) -> int:
    return max(map(len, grid.rows), default=0)


def _pair(row: Sequence[GridCell]) -> tuple[GridCell, ...]:
    """The row as label and text: a number in a column of its own goes with the label."""
    if len(row) != NUMBERED_PAIR or not _NUMBER.match(_words(row[0])) or not _label(row[1]):
        return tuple(row)
    number, label, text = row
    return (label._replace(pieces=(*number.pieces, *label.pieces), header=label.header or number.header), text)


def _marked(pairs: Sequence[Sequence[GridCell]]) -> bool:
    """Each row opened by a header cell and followed by none; a cell without text may be taken for one, but not all of them.

    The first row may have no label: it goes on one of the page before.
    """
    labelled = [row for at, row in enumerate(pairs) if at or not _is_empty(row[0])]
    if all(text.header for _, text in labelled):
        return False
    return all(_is_marked(label) and not (text.header and text.pieces) for label, text in labelled)


def _is_marked(cell: GridCell) -> bool:
    marked = cell.header or any(isinstance(piece, Piece) and piece.level is not None for piece in cell.pieces)
    return marked and _label(cell)


def _evident(pairs: Sequence[Sequence[GridCell]]) -> bool:
    """Whether the labels are bold where their text is not, or headings that standards have; and much shorter than the text.

    A row that goes on from the page before has no label. A table whose first row alone is bold is one of data.
    """
    labels = [_words(label) for label, _ in pairs if label.pieces]
    if (
        len(labels) < LEAST_ROWS
        or any(cell.header for row in pairs for cell in row)
        or not _nearly_all([_label(label) for label, _ in pairs if label.pieces])
    ):
        return False
    if len(pairs) - len(labels) > MOST_EMPTY * len(pairs):
        return False
    text = sum(len(_words(beside)) for _, beside in pairs)
    if text < LONGER * sum(map(len, labels)):
        return False
    known = sum(wording.topic(label) is not None for label in labels)
    apart = _nearly_all([_apart(label, text) for label, text in pairs if label.pieces and not _is_empty(text)])
    if not apart:
        return known >= max(KNOWN_SHARE * len(labels), KNOWN_ROWS - 1)
    plainly = len(labels) >= MANY_ROWS and text >= MUCH_LONGER * sum(map(len, labels))
    return known >= (KNOWN_IF_PLAIN if plainly else KNOWN_IF_APART) * len(labels)


def _nearly_all(held: Sequence[bool]) -> bool:
    """All of a short table; of a long one a label in ten may be torn by damaged letters."""
    return held.count(False) <= len(held) // FEW_IN


def _joined(rows: Iterable[Sequence[GridCell]]) -> Iterator[LabelRow]:
    """The rows in order; text without a label of its own goes on the row before."""
    last: LabelRow | None = None
    for row in rows:
        if len(row) == PAIR and (_words(row[0]) or last is None or last.over):
            new = LabelRow(row[0].pieces, row[1].pieces)
        elif len(row) == 1 and _label(row[0]) and (last is None or _bold(row[0]) or row[0].header):
            new = LabelRow(row[0].pieces, (), over=True)
        elif last is not None:
            last = last._replace(text=(*last.text, *row[-1].pieces))
            continue
        else:
            new = LabelRow((), row[0].pieces)
        if last is not None:
            yield last
        last = new
    if last is not None:
        yield last


def _label(cell: GridCell) -> bool:
    """Whether a cell is short enough for a label."""
    return 0 < len(_words(cell)) <= LONGEST and all(
        isinstance(piece, Piece) and isinstance(piece.block, Paragraph) for piece in cell.pieces
    )


def _is_empty(cell: GridCell) -> bool:
    return not any(isinstance(piece, Grid) or not isinstance(piece.block, Paragraph) or words_of(piece.block) for piece in cell.pieces)


def _words(cell: GridCell) -> str:
    return " ".join(words_of(piece.block) or "x" * LONGEST for piece in cell.pieces if isinstance(piece, Piece))


def _bold(cell: GridCell) -> bool:
    """Whether all of a cell's text is bold, by its letters or by the style of its lines."""
    lines = [piece for piece in cell.pieces if isinstance(piece, Piece) and words_of(piece.block)]
    return bool(lines) and all(_bold_line(line) for line in lines)


def _apart(label: GridCell, text: GridCell) -> bool:
    """Whether a label is set apart from its text: by bold letters, or in capitals, another colour, larger, underlined."""
    if _bold(label) != _bold(text):
        return _bold(label)
    here, there = (
        next((key_of(each.look, words_of(each.block)) for each in cell.pieces if isinstance(each, Piece)), None) for cell in (label, text)
    )
    return here is not None and there is not None and bool(standing_out(here, there)) and here.size >= there.size


def _bold_line(line: Piece) -> bool:
    if line.look is not None and line.look.bold:
        return True
    return isinstance(line.block, Paragraph) and all(Style.STRONG in span.styles for span in line.block.spans if span.text.strip())
