"""A Word text becomes lines and tables, with everything opened that other things can stand in."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from stdgen.model.document import Cell, Style, Table
from stdgen.model.walk import text
from stdgen.readers.blocks import blocks_of
from stdgen.readers.continued import continued
from stdgen.readers.from_docx.assembly import assembled, is_note
from stdgen.readers.from_docx.contents import lists_contents
from stdgen.readers.from_docx.drawings import drawn_text, figure, labels, text_boxes
from stdgen.readers.from_docx.entries import Entry, Held, Line, Opening
from stdgen.readers.from_docx.inline import MC, REVISIONS, R, forms
from stdgen.readers.from_docx.notes import KINDS, behind
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.paragraphs import Paragraphs
from stdgen.readers.from_docx.properties import VAL, W, whole
from stdgen.readers.from_docx.tables import bold_parts, framed, grid
from stdgen.readers.letters import LONGEST_LABEL
from stdgen.readers.pieces import Grid, GridCell, Piece

OURS = "stdgen:"
_PLAIN: frozenset[Style] = frozenset()


def _nothing(_: str) -> None:
    return None


def _none(_: str) -> Iterable[Entry]:
    return ()


@dataclass(slots=True)
class Body:
    """Reads one story of a file, such as its main text; `drawing` gives the part that a drawing points to, `embedded` a file in it."""

    paragraphs: Paragraphs
    drawing: Callable[[str], Element | None] = _nothing
    embedded: Callable[[str], Iterable[Entry]] = _none
    _sections: int = 0
    _ended: bool = False
    _reading_note: bool = False

    @property
    def ours(self) -> bool:
        """Whether the file is one of our own."""
        return self.paragraphs.ours

    def entries(self, container: Element, revised: frozenset[Style] = _PLAIN) -> Iterator[Entry]:
        """What stands in a body, a cell, a text box or a control, in reading order."""
        for child in container:
            tag = str(child.tag)
            if tag == f"{W}p":
                yield from self._paragraph(child, revised)
            elif tag == f"{W}tbl":
                yield from self._table(child, revised)
            elif tag == f"{W}sdt":
                yield from self._control(child, revised)
            elif tag == f"{MC}AlternateContent":
                for form in forms(child):
                    yield from self.entries(form, revised)
            elif tag in REVISIONS:
                yield from self.entries(child, revised | {REVISIONS[tag]})
            elif tag in (f"{W}customXml", f"{W}smartTag", f"{W}sdtContent"):
                yield from self.entries(child, revised)
            elif tag == f"{W}altChunk":
                yield from self.embedded(child.get(f"{R}id", ""))

    def _table(self, element: Element, revised: frozenset[Style]) -> Iterator[Entry]:
        """In a file of ours a table whose rows begin with headings lays out sections, any other holds data; elsewhere outline decides.

        One cell a row is only a frame around text.
        """
        self._sections += 1
        bold = bold_parts(element, self.paragraphs.sheet)
        found = grid(element, lambda cell, row, first, revision: self._cell(cell, row, revised | revision, bold=bold(row, first)))
        self._sections -= 1
        if (self.ours and all(_heads(row) for row in found.rows)) or (not self.ours and all(len(row) == 1 for row in found.rows)):
            for row in found.rows:
                for cell in row:
                    yield from cell.pieces
        elif not self.ours:
            yield from framed(continued(found))
        else:
            yield Table(tuple(tuple(map(_of_data, row)) for row in found.rows))
            yield from (piece for row in found.rows for cell in row for piece in cell.pieces if is_note(piece))

    def _control(self, control: Element, revised: frozenset[Style]) -> Iterator[Entry]:
        content = control.find(f"{W}sdtContent")
        if content is None:
            return
        if lists_contents(control):
            for entry in self.entries(content, revised):
                yield replace(entry, level=None, mark="contents") if isinstance(entry, Line) else entry
            return
        found = control.find(f"{W}sdtPr/{W}tag")
        match (found.get(VAL, "") if found is not None else "").split(":"):
            case ["stdgen", "quote"]:
                yield Held(self._quoted(content, revised))
            case ["stdgen", "item", level]:
                yield Held(tuple(self.entries(content, revised)), whole(level) or 0)
            case ["stdgen", "closing"]:
                yield from self._end()
                yield from self.entries(content, revised)
            case ["stdgen", "section", *_]:
                yield from self._section(content, revised)
            case _:
                yield from self.entries(content, revised)

    def _end(self) -> Iterator[Entry]:
        """The sections end once: at our control or, where another program dropped it, at the style of the line after them."""
        if not self._ended:
            self._ended = True
            self.paragraphs.end()
            yield Opening()

    def _quoted(self, content: Element, revised: frozenset[Style]) -> tuple[Entry, ...]:
        """In a quote, that a line is set as one says nothing more."""
        self.paragraphs.quotes += 1
        found = tuple(self.entries(content, revised))
        self.paragraphs.quotes -= 1
        return found

    def _section(self, content: Element, revised: frozenset[Style]) -> Iterator[Entry]:
        """Only a section without heading needs its control: a heading tells of itself."""
        self._sections += 1
        inside = self.entries(content, revised)
        first = next(inside, None)
        if not (isinstance(first, Line) and first.level is not None):
            yield Opening(self._sections)
        if first is not None:
            yield first
        yield from inside
        self._sections -= 1

    def _cell(self, cell: Element, row: list[GridCell], revised: frozenset[Style], *, bold: bool) -> GridCell:
        """A cell's content; text beside a short first cell stands under that label."""
        before = (self.paragraphs.label, self.paragraphs.bold)
        self.paragraphs.label, self.paragraphs.bold = _label(row) or before[0], bold
        found = list(self.entries(cell, revised))
        self.paragraphs.label, self.paragraphs.bold = before
        lines = [entry for entry in found if isinstance(entry, Line)]
        heads = bool(lines) and len(lines) == len(found) and all(line.mark == "table head" for line in lines)
        return GridCell(assembled(found), header=heads)

    def _paragraph(self, paragraph: Element, revised: frozenset[Style]) -> Iterator[Entry]:
        if self.paragraphs.style_of(paragraph).closes:
            yield from self._end()
        lines, hanging = self.paragraphs.read(paragraph, revised)
        above = [node for node in hanging if node.tag not in KINDS and not self.ours and labels(node, paragraph)]
        for node in above:
            yield from self._drawing(node, revised)
        yield from lines
        for node in (each for each in hanging if each not in above):
            if node.tag in KINDS:
                yield from self._note(node, revised)
            else:
                yield from self._drawing(node, revised)

    def _drawing(self, node: Element, revised: frozenset[Style]) -> Iterator[Entry]:
        """Boxes of text and what a diagram says stand after their paragraph."""
        boxes = list(text_boxes(node))
        for box in boxes:
            yield from self.entries(box, revised)
        place = self.paragraphs.place()
        said = drawn_text(node, self.drawing, place) if not boxes else ()
        yield from (Line((span,)) for span in said)
        if not boxes and not said and (found := figure(node, place)):
            yield found

    def _note(self, reference: Element, revised: frozenset[Style]) -> Iterator[Entry]:
        """A note comes after the paragraph, list or table of data that refers to it; `assembly` sees to that."""
        note = self.paragraphs.notes.of(reference)
        if note is None or self._reading_note:
            return
        kind, outer, mark = KINDS[str(reference.tag)], self.paragraphs, self.paragraphs.notes.mark(reference)
        self._reading_note, self.paragraphs = True, outer.note(mark, note.links)
        for entry in self.entries(note.element, revised):
            yield replace(entry, spans=behind(mark, entry.spans), mark=kind, look=None, level=None) if isinstance(entry, Line) else entry
        self._reading_note, self.paragraphs = False, outer


def _of_data(cell: GridCell) -> Cell:
    return Cell(blocks_of(piece for piece in cell.pieces if not is_note(piece)), cell.header, cell.columns, cell.rows)


def _heads(row: Sequence[GridCell]) -> bool:
    return bool(row) and any(isinstance(piece, Piece) and piece.level is not None for piece in row[0].pieces)


def _label(row: Iterable[GridCell]) -> str:
    cells = list(row)
    if len(cells) != 1:
        return ""
    words = " ".join(text(piece.block for piece in cells[0].pieces if not isinstance(piece, Grid)).split())
    return words if len(words) <= LONGEST_LABEL else ""
