"""Lines of text, rules and boxes at given places become an untagged PDF; what is read from it, a list that is easy to compare."""

from collections.abc import Sequence
from io import BytesIO
from random import Random

from reportlab.pdfbase.pdfmetrics import stringWidth  # type: ignore[import-untyped]  # has no type marker
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # has no type marker

from stdgen.model.document import Block, Listing, Paragraph, Quote, Table
from stdgen.model.finding import Problem
from stdgen.model.walk import text
from stdgen.readers.from_pdf import engine, opening, pages
from stdgen.readers.from_pdf.by_page import page_pieces
from stdgen.readers.pieces import Grid, Piece

A4 = (595.0, 842.0)
PLAIN, BOLD, ITALIC = "Helvetica", "Helvetica-Bold", "Helvetica-Oblique"
LEADING = 1.25
SERIF, SERIF_BOLD = "Times-Roman", "Times-Bold"


class Pen:
    """Draws from the top left corner, in points."""

    def __init__(self, width: float = A4[0], height: float = A4[1]) -> None:
        self.buffer = BytesIO()
        self.height = height
        self.canvas = Canvas(self.buffer, pagesize=(width, height))

    def line(self, x: float, base: float, words: str, size: float = 11, font: str = PLAIN, *, colour: float = 0.0) -> float:
        """One line of text; where it ends."""
        self.canvas.setFont(font, size)
        self.canvas.setFillGray(colour)
        self.canvas.drawString(x, self.height - base, words)
        self.canvas.setFillGray(0)
        return x + float(stringWidth(words, font, size))

    def prose(self, x: float, base: float, width: float, words: str, size: float = 11, font: str = PLAIN) -> float:
        """A paragraph broken into lines; the baseline of the line that would follow."""
        pending = ""
        for word in words.split():
            wider = f"{pending} {word}".strip()
            if pending and stringWidth(wider, font, size) > width:
                self.line(x, base, pending, size, font)
                base, pending = base + LEADING * size, word
            else:
                pending = wider
        self.line(x, base, pending, size, font)
        return base + LEADING * size

    def rule(self, x0: float, top: float, x1: float, bottom: float | None = None, *, weight: float = 0.5) -> None:
        """A drawn line, lying unless `bottom` says how far it goes down."""
        self.canvas.setLineWidth(weight)
        self.canvas.line(x0, self.height - top, x1, self.height - (top if bottom is None else bottom))

    def fill(self, x0: float, top: float, x1: float, bottom: float, *, grey: float = 0.0) -> None:
        """A filled rectangle without an outline."""
        self.canvas.setFillGray(grey)
        self.canvas.rect(x0, self.height - bottom, x1 - x0, bottom - top, stroke=0, fill=1)
        self.canvas.setFillGray(0)

    def box(self, x0: float, top: float, x1: float, bottom: float) -> None:
        """An outlined rectangle."""
        self.canvas.rect(x0, self.height - bottom, x1 - x0, bottom - top, stroke=1, fill=0)

    def turned(self, x: float, base: float, words: str, size: float, degrees: float) -> None:
        """Pale text at an angle."""
        self.canvas.saveState()
        self.canvas.translate(x, self.height - base)
        self.canvas.rotate(degrees)
        self.canvas.setFont(BOLD, size)
        self.canvas.setFillGray(0.85)
        self.canvas.drawString(0, 0, words)
        self.canvas.restoreState()

    def page(self) -> None:
        """Goes on to the next page."""
        self.canvas.showPage()

    def pdf(self) -> bytes:
        """The file."""
        self.canvas.save()
        return self.buffer.getvalue()


def pieces_of(data: bytes) -> list[Piece | Grid]:
    """The pieces that the page way finds, whatever the outline makes of them."""
    opened = opening.opened(data, "a.pdf")
    assert not isinstance(opened, Problem)
    try:
        return page_pieces(pages.taken(opened.handle, "a.pdf").pages, "a.pdf")[0]
    finally:
        engine.close_document(opened.handle)


Shape = str | list["Shape"] | tuple["Shape", ...]


def seen(data: bytes) -> list[Shape]:
    """Paragraphs as strings, lists as lists of points (marker and text), tables as tuples of rows."""
    return [_shape(piece) for piece in pieces_of(data)]


def _shape(piece: Piece | Grid) -> Shape:
    if isinstance(piece, Grid):
        return tuple(tuple(_cell([_shape(inner) for inner in cell.pieces]) for cell in row) for row in piece.rows)
    return _block(piece.block)


def _block(block: Block) -> Shape:
    match block:
        case Paragraph():
            return " ".join(text(block).split())
        case Quote():
            return ["»", *map(_block, block.blocks)]
        case Listing():
            return [_point(item.marker, [_block(inner) for inner in item.blocks]) for item in block.items]
        case Table():
            return tuple(tuple(_cell([_block(inner) for inner in cell.blocks]) for cell in row) for row in block.rows)
        case _:
            return "?"


def _point(marker: str, blocks: Sequence[Shape]) -> Shape:
    first, *rest = blocks or [""]
    return [f"{marker} {first}", *rest] if rest else f"{marker} {first}"


def _cell(found: Sequence[Shape]) -> Shape:
    return found[0] if len(found) == 1 else list(found) if found else ""


_TOLD = "kommunen borgeren støtten aftalen omfanget hjælpen visitator ledsageren ugen måneden samtalen behovet planen målet"


def sentence(seed: int, length: int = 30) -> str:
    """A sentence of so many words, another for each seed."""
    return " ".join(Random(seed).choices(_TOLD.split(), k=length)).capitalize() + "."
