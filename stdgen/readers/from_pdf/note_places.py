"""Notes are set after the block whose words refer to them; a table keeps those of its cells."""

from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field, replace

from stdgen.model.document import Paragraph, Span
from stdgen.model.walk import paragraphs
from stdgen.readers.from_pdf.footnotes import RAISED, Note
from stdgen.readers.from_pdf.joining import spans
from stdgen.readers.from_pdf.styling import look
from stdgen.readers.pieces import Grid, Piece
from stdgen.readers.raised import bare


def placed(pieces: Sequence[Piece | Grid], found: Sequence[Note], source: str) -> list[Piece | Grid]:
    """The pieces with each note after the one that refers to it; else after the last one of its page."""
    if not found:
        return list(pieces)
    after: dict[int, list[Note]] = defaultdict(list)
    known = {note.mark for note in found}
    references = _References()
    for at, piece in enumerate(pieces):
        for page, mark in _marks_in(piece, known):
            references.exact.setdefault((page, mark), at)
            references.latest[mark] = at
        references.pages.append(_first_page(piece))
    for note in found:
        after[_referring(note, references)].append(note)
    result: list[Piece | Grid] = [_piece(note, source) for note in after.get(-1, ())]
    for at, piece in enumerate(pieces):
        result.extend(_with_notes(piece, after[at], source) if at in after else (piece,))
    return result


@dataclass(slots=True, eq=False)
class _References:
    """Where marks are referred to: the first piece by page and mark, the last by mark alone; the page of each piece."""

    exact: dict[tuple[int, str], int] = field(default_factory=dict)
    latest: dict[str, int] = field(default_factory=dict)
    pages: list[int] = field(default_factory=list)


def _piece(note: Note, source: str) -> Piece:
    parts = [part for line in note.lines for part in line.parts]
    mark = parts[0].run
    if mark.text.strip() == note.mark and len(parts) > 1 and not mark.text[-1:].isspace():
        parts[0] = parts[0]._replace(run=replace(mark, text=f"{mark.text} "))
    return Piece(Paragraph(spans(parts, source)), mark="footnote", look=look([part.run for part in parts]))


def _marks_in(piece: Piece | Grid, known: Container[str]) -> Iterator[tuple[int, str]]:
    """Page and words of every raised span of a piece that is one of the known marks."""
    for paragraph in _paragraphs(piece):
        if len(paragraph.spans) == 1:
            continue
        marks = [(span, words) for span in paragraph.spans if (words := bare(span.text)) in known]
        tallest = max(map(_height, paragraph.spans), default=0.0) if marks else 0.0
        for span, words in marks:
            if span.at.page and _height(span) < RAISED * tallest:
                yield span.at.page, words


def _paragraphs(piece: Piece | Grid) -> Iterator[Paragraph]:
    """All paragraphs of a piece, those in the cells of a table too."""
    if isinstance(piece, Grid):
        for row in piece.rows:
            for cell in row:
                for inner in cell.pieces:
                    yield from _paragraphs(inner)
    elif isinstance(piece.block, Paragraph):
        yield piece.block
    else:
        yield from paragraphs((piece.block,))


def _height(span: Span) -> float:
    return span.at.box[3] - span.at.box[1] if span.at.box else 0.0


def _referring(note: Note, references: _References) -> int:
    if (at := references.exact.get((note.page, note.mark))) is not None:
        return at
    if (at := references.latest.get(note.mark)) is not None:
        return at
    return max((at for at, page in enumerate(references.pages) if page <= note.page), default=-1)


def _first_page(piece: Piece | Grid) -> int:
    return next((span.at.page for found in _paragraphs(piece) for span in found.spans if span.at.page), 0)


def _known_in(note: Note, marks: set[tuple[int, str]], every: set[tuple[int, str]]) -> bool:
    """Whether a cell refers to a note: by a mark on the note's page, or on another if no other cell of the table does."""
    if (note.page, note.mark) in every:
        return (note.page, note.mark) in marks
    return any(mark == note.mark for _, mark in marks)


def _with_notes(piece: Piece | Grid, after: Sequence[Note], source: str) -> Iterator[Piece | Grid]:
    """A table keeps the note in the cell that refers to it, for the cell may turn out to be a section."""
    left = list(after)
    if isinstance(piece, Grid) and left:
        known = {note.mark for note in left}
        pages = set(_marks_in(piece, known))
        rows_ = []
        for row in piece.rows:
            cells = []
            for cell in row:
                marks = {mark for inner in cell.pieces for mark in _marks_in(inner, known)}
                mine = [note for note in left if _known_in(note, marks, pages)]
                left = [note for note in left if note not in mine]
                cells.append(cell._replace(pieces=tuple(placed(cell.pieces, mine, source))) if mine else cell)
            rows_.append(tuple(cells))
        piece = Grid(tuple(rows_))
    yield piece
    yield from (_piece(note, source) for note in left)
