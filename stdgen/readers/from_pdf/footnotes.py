"""Small text at the foot of a page becomes notes, each set after the block whose words refer to it."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from stdgen.model.document import Paragraph, Span
from stdgen.model.pattern import pattern
from stdgen.model.walk import paragraphs
from stdgen.readers.from_pdf.joining import Part, spans
from stdgen.readers.from_pdf.lines import Strip, joined, rows
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.strokes import Stroke
from stdgen.readers.from_pdf.styling import look
from stdgen.readers.pieces import Grid, Piece

SMALL, RAISED = 0.96, 0.8
SHORT_RULE = 0.6
ABOVE = 3.0
SAME = 2.0

_MARK = pattern(r"\s*(?P<mark>\d{1,2}|\*{1,3}|[†‡§¹²³⁴⁵⁶⁷⁸⁹])[.)]?(?=\s|[A-ZÆØÅ(«\"”]|$)")


@dataclass(slots=True)
class Note:
    """A note with its mark as printed, the page that refers to it, and its lines."""

    mark: str
    page: int
    lines: list[Strip]


def lowered(runs: Sequence[Run]) -> list[Run]:
    """The runs of a page, each raised mark set down on the line of the word that it follows."""
    found = list(runs)
    for at, (before, run) in enumerate(pairwise(runs), 1):
        if run.size < RAISED * before.size and 0 < before.base - run.base < before.size and abs(run.x0 - before.x1) < 0.5 * before.size:
            found[at] = run._replace(base=before.base)
    return found


def notes(found: list[Strip], drawn: Sequence[Stroke], body: float) -> tuple[list[Strip], list[Note]]:
    """The strips of a page without its notes, and the notes; `body` is the size of ordinary text in points.

    Notes stand last on the page, smaller than the text; a short rule parts them from it, or their marks stand raised in
    the text.
    """
    foot = _foot(found, body)
    starts = [at for at, line in enumerate(foot) if _MARK.match(_text(line))]
    if not starts:
        return found, []
    foot = foot[starts[0] :]
    marks = {match["mark"] for line in foot if (match := _MARK.match(_text(line)))}
    below = {id(strip) for line in foot for strip in line}
    text = [strip for strip in found if id(strip) not in below]
    if not (_ruled(foot[0][0], drawn, found) or marks & _raised(text)):
        return found, []
    return text, list(_parted(foot))


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


@dataclass(slots=True)
class _References:
    """Where marks are referred to: the first piece by page and mark, the last by mark alone; the page of each piece."""

    exact: dict[tuple[int, str], int] = field(default_factory=dict)
    latest: dict[str, int] = field(default_factory=dict)
    pages: list[int] = field(default_factory=list)


def _foot(found: Sequence[Strip], body: float) -> list[list[Strip]]:
    """The last lines of a page that are smaller than the text."""
    lines = rows(found)
    at = len(lines)
    while at and max(strip.size for strip in lines[at - 1]) < SMALL * body:
        at -= 1
    return lines[at:] if at else []


def _ruled(first: Strip, drawn: Sequence[Stroke], found: Sequence[Strip]) -> bool:
    """Whether a short line, begun where the note begins, is drawn closely above it."""
    width = max(strip.x1 for strip in found) - min(strip.x0 for strip in found)
    return any(
        rule.level
        and 0 < first.base - rule.top < ABOVE * first.size
        and rule.x0 - 2 * first.size < first.x0 < rule.x1
        and rule.x1 - rule.x0 < SHORT_RULE * width
        for rule in drawn
    )


def _raised(text: Iterable[Strip]) -> set[str]:
    return {part.run.text.strip() for strip in text for part in strip.parts if _is_raised(part, strip)}


def _is_raised(part: Part, strip: Strip) -> bool:
    return part.run.size < RAISED * strip.size and bool(part.run.text.strip())


def _parted(foot: Sequence[list[Strip]]) -> Iterator[Note]:
    note: Note | None = None
    for line in foot:
        match = _MARK.match(_text(line))
        if match and (note is None or _follows(note.mark, match["mark"])):
            if note:
                yield note
            note = Note(match["mark"], line[0].page, [])
        if note:
            note.lines.append(joined(line))
    if note:
        yield note


def _follows(before: str, mark: str) -> bool:
    """Whether a mark counts on: a line of a note may begin with a number of its own."""
    return int(mark) == int(before) + 1 if before.isdecimal() and mark.isdecimal() else not mark.isdecimal()


def _piece(note: Note, source: str) -> Piece:
    parts = [part for line in note.lines for part in line.parts]
    mark = parts[0].run
    if mark.text.strip() == note.mark and len(parts) > 1 and not mark.text[-1:].isspace():
        parts[0] = parts[0]._replace(run=mark._replace(text=f"{mark.text} "))
    return Piece(Paragraph(spans(parts, source)), mark="footnote", look=look([part.run for part in parts]))


def _text(line: Sequence[Strip]) -> str:
    return " ".join(strip.text for strip in line)


def _marks_in(piece: Piece | Grid, known: Container[str]) -> Iterator[tuple[int, str]]:
    """Page and words of every raised span of a piece that is one of the known marks."""
    for paragraph in _paragraphs(piece):
        if len(paragraph.spans) == 1:
            continue
        marks = [(span, words) for span in paragraph.spans if (words := span.text.strip()) in known]
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
                cells.append(replace(cell, pieces=tuple(placed(cell.pieces, mine, source))) if mine else cell)
            rows_.append(tuple(cells))
        piece = Grid(tuple(rows_))
    yield piece
    yield from (_piece(note, source) for note in left)
