"""Sheets of marks become the bytes of a PDF."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw
from reportlab.lib.colors import HexColor  # type: ignore[import-untyped]  # has no type marker
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]  # has no type marker
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # has no type marker
from reportlab.pdfgen.textobject import PDFTextObject  # type: ignore[import-untyped]  # has no type marker

from tests.generated.drawn.marks import Fill, Link, Mark, Picture, Sheet, Stroke, Text


def painted(sheets: Sequence[Sheet], title: str, program: str) -> bytes:
    """The sheets as an untagged PDF that says that `program` made it; the same sheets give the same bytes."""
    out = BytesIO()
    canvas = Canvas(out, invariant=1, pageCompression=1)
    canvas.setTitle(title)
    canvas.setProducer(program)
    for sheet in sheets:
        _page(canvas, sheet)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _page(canvas: Canvas, sheet: Sheet) -> None:
    canvas.setPageSize((sheet.width, sheet.height))  # of the page as shown: ReportLab swaps the two itself
    canvas.setPageRotation(90 if sheet.turned else 0)
    if sheet.turned:
        canvas.transform(0, 1, -1, 0, sheet.height, 0)
    for mark in sheet.marks:
        _draw(canvas, mark, sheet)


def _draw(canvas: Canvas, mark: Mark, sheet: Sheet) -> None:
    match mark:
        case Text():
            _write(canvas, mark, sheet.height)
        case Stroke():
            canvas.setStrokeColor(HexColor(mark.colour))
            canvas.setLineWidth(mark.width)
            canvas.line(mark.x0, sheet.height - mark.y0, mark.x1, sheet.height - mark.y1)
        case Fill():
            x0, top, x1, bottom = mark.box
            canvas.setFillColor(HexColor(mark.colour))
            canvas.rect(x0, sheet.height - bottom, x1 - x0, bottom - top, stroke=0, fill=1)
        case Picture():
            x0, top, x1, bottom = mark.box
            canvas.drawImage(_picture(mark.colour), x0, sheet.height - bottom, x1 - x0, bottom - top)
        case Link():
            x0, top, x1, bottom = mark.box
            canvas.linkURL(mark.href, (x0, sheet.height - bottom, x1, sheet.height - top), relative=1)


def _write(canvas: Canvas, mark: Text, height: float) -> None:
    if mark.angle or mark.opacity < 1:
        _write_apart(canvas, mark, height)
        return
    canvas.drawText(_lettering(canvas.beginText(mark.x, height - mark.y), mark))


def _lettering(text: PDFTextObject, mark: Text) -> PDFTextObject:
    for run in mark.runs:
        text.setFont(run.font, run.size)
        text.setFillColor(HexColor(run.colour), alpha=mark.opacity)
        text.setCharSpace(run.spacing)
        text.setRise(run.rise)
        text.textOut(run.text)
    text.setCharSpace(0)
    text.setRise(0)
    return text


def _write_apart(canvas: Canvas, mark: Text, height: float) -> None:
    """Turned or pale text, in a graphics state of its own."""
    canvas.saveState()
    canvas.translate(mark.x, height - mark.y)
    canvas.rotate(mark.angle)
    canvas.drawText(_lettering(canvas.beginText(0, 0), mark))
    canvas.restoreState()


@cache
def _picture(colour: str) -> ImageReader:
    image = Image.new("RGB", (96, 96), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((8, 8, 88, 88), fill=colour)
    draw.polygon(((48, 20), (76, 70), (20, 70)), fill="white")
    return ImageReader(image)
