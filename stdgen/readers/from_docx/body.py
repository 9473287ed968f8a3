"""A Word text becomes lines and tables, with everything opened that other things can stand in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from stdgen.model.document import Cell, Location, Paragraph, Span, Style, Table
from stdgen.model.walk import text
from stdgen.readers.from_docx.assembly import assembled
from stdgen.readers.from_docx.drawings import figure, text_boxes
from stdgen.readers.from_docx.entries import Entry, Held, Line, Opening
from stdgen.readers.from_docx.inline import MC, NOTES, REVISIONS, Inline, Inside, forms
from stdgen.readers.from_docx.lines import LONGEST_LABEL, by_hand, left_of, level_of, look, mark_of, said
from stdgen.readers.from_docx.numbering import Marked, Numbering
from stdgen.readers.from_docx.package import Element, Relationship
from stdgen.readers.from_docx.parts import Note
from stdgen.readers.from_docx.sheet import VAL, ParagraphStyle, Sheet, W, whole
from stdgen.readers.from_docx.tables import grid
from stdgen.readers.outline import blocks_of
from stdgen.readers.pieces import Grid, GridCell, Piece

OURS = "stdgen:"
_PLAIN: frozenset[Style] = frozenset()


@dataclass(slots=True)
class Body:
    """Reads one story of a file, such as its main text; `notes` are the foot- and endnotes by kind and id.

    `ours` says that the file is one of our own, where marks say all and looks say nothing.
    """

    source: str
    sheet: Sheet
    numbering: Numbering
    links: Mapping[str, Relationship]
    notes: Mapping[tuple[str, str], Note] = field(default_factory=dict)
    ours: bool = False
    _under: list[tuple[int, str]] = field(default_factory=list)
    _label: str = ""
    _sections: int = 0
    _quotes: int = 0
    _ended: bool = False
    _reading_note: bool = False

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

    def _table(self, element: Element, revised: frozenset[Style]) -> Iterator[Entry]:
        """In a file of ours a table whose rows begin with headings lays out sections, any other holds data; elsewhere outline decides."""
        self._sections += 1
        found = grid(element, lambda cell, row, revision: self._cell(cell, row, revised | revision))
        self._sections -= 1
        if not self.ours:
            yield found
        elif all(_heads(row) for row in found.rows):
            for row in found.rows:
                for cell in row:
                    yield from cell.pieces
        else:
            yield Table(
                tuple(tuple(Cell(blocks_of(cell.pieces), cell.header, cell.columns, cell.rows) for cell in row) for row in found.rows)
            )

    def _control(self, control: Element, revised: frozenset[Style]) -> Iterator[Entry]:
        content = control.find(f"{W}sdtContent")
        if content is None:
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
            self._under.clear()
            yield Opening()

    def _quoted(self, content: Element, revised: frozenset[Style]) -> tuple[Entry, ...]:
        """In a quote, that a line is set as one says nothing more."""
        self._quotes += 1
        found = tuple(self.entries(content, revised))
        self._quotes -= 1
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

    def _cell(self, cell: Element, row: list[GridCell], revised: frozenset[Style]) -> GridCell:
        """A cell's content; text beside a short first cell stands under that label."""
        self._label = _label(row)
        found = list(self.entries(cell, revised))
        self._label = ""
        lines = [entry for entry in found if isinstance(entry, Line)]
        heads = bool(lines) and len(lines) == len(found) and all(line.mark == "table head" for line in lines)
        return GridCell(assembled(found), header=heads)

    def _paragraph(self, paragraph: Element, revised: frozenset[Style]) -> Iterator[Entry]:
        properties = paragraph.find(f"{W}pPr")
        style = self.sheet.paragraph(said(properties, "pStyle"))
        if style.closes:
            yield from self._end()
        level = level_of(properties, style)
        marked = self._marked(properties, style)
        inside = Inline(self.sheet, self.links, self.ours).read(paragraph, style, self._place(), revised)
        line = self._line(inside, style, properties, level, marked)
        yield line
        for hanging in inside.hanging:
            yield from self._hanging(hanging, line, revised)

    def _line(self, inside: Inside, style: ParagraphStyle, properties: Element | None, level: int | None, marked: Marked | None) -> Line:
        spans = (
            tuple(inside.spans) if text(Paragraph(tuple(inside.spans))).strip() or any(span.text.strip() for span in inside.spans) else ()
        )
        if level is not None:
            marked = None
            if not spans and not self.ours:
                level = None
            elif level > 0:
                spans = self._headed(level, spans)
        left = left_of(properties, style, marked)
        line = Line(
            spans=spans,
            level=level,
            mark=mark_of(style, level),
            marked=replace(marked, left=None if self.ours else left) if marked else None,
            continues=style.continues,
            quote=style.quote and not self._quotes,
            left=left,
            look=None if self.ours or not spans else look(inside, style, left),
        )
        return line if self.ours else by_hand(line, inside, style)

    def _headed(self, level: int, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """A heading stands under itself: that is where a person finds it."""
        while self._under and self._under[-1][0] >= level:
            self._under.pop()
        self._under.append((level, " ".join("".join(span.text for span in spans).split())))
        return tuple(replace(span, at=self._place()) for span in spans)

    def _place(self) -> Location:
        above = [heading for _, heading in self._under if heading]
        return Location(self.source, under=(*above, self._label) if self._label and self._label not in above else tuple(above))

    def _marked(self, properties: Element | None, style: ParagraphStyle) -> Marked | None:
        """The paragraph's own list, else that of its style; list 0 is none."""
        own = properties.find(f"{W}numPr") if properties is not None else None
        number, level = style.numbering or (None, None)
        if own is not None:
            number = said(own, "numId") or number
            level = whole(said(own, "ilvl")) if own.find(f"{W}ilvl") is not None else level
        if number is None or number == "0":
            return None
        return self.numbering.mark(number, level, style.id)

    def _hanging(self, node: Element, line: Line, revised: frozenset[Style]) -> Iterator[Entry]:
        """Notes go on with the point that refers to them; text boxes stand after their paragraph."""
        if node.tag in NOTES:
            yield from self._note(node, line, revised)
            return
        boxes = list(text_boxes(node))
        for box in boxes:
            yield from self.entries(box, revised)
        if not boxes and (found := figure(node, self._place())):
            yield found

    def _note(self, reference: Element, line: Line, revised: frozenset[Style]) -> Iterator[Entry]:
        kind = "footnote" if str(reference.tag).endswith("footnoteReference") else "endnote"
        note = self.notes.get((kind, reference.get(f"{W}id", "")))
        if note is None or self._reading_note:
            return
        self._reading_note, links, self.links = True, self.links, note.links
        for entry in self.entries(note.element, revised):
            if isinstance(entry, Line):
                yield replace(entry, continues=line.marked.level + 1 if line.marked else line.continues, mark=kind, look=None, level=None)
            else:
                yield entry
        self._reading_note, self.links = False, links


def _heads(row: Sequence[GridCell]) -> bool:
    return bool(row) and any(isinstance(piece, Piece) and piece.level is not None for piece in row[0].pieces)


def _label(row: Iterable[GridCell]) -> str:
    cells = list(row)
    if len(cells) != 1:
        return ""
    words = " ".join(text(piece.block for piece in cells[0].pieces if not isinstance(piece, Grid)).split())
    return words if len(words) <= LONGEST_LABEL else ""
