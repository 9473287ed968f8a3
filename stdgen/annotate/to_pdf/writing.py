"""Findings on a PDF become highlights over the words found, each with a note."""

import ctypes
from collections.abc import Iterable, Sequence
from datetime import date

import pypdfium2  # type: ignore[import-untyped]  # has no type marker
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # has no type marker

from stdgen.annotate.notes import AUTHOR, paragraphs
from stdgen.annotate.to_pdf.saving import saved
from stdgen.model.document import Box
from stdgen.model.finding import Finding, Severity
from stdgen.model.limits import PICTURE_BOXES
from stdgen.model.report import Copy
from stdgen.model.text import Lang, Text

COLOURS = {Severity.ERROR: (255, 138, 128), Severity.WARNING: (255, 209, 84), Severity.NOTE: (140, 196, 255)}
SHOWN_IN_PRINT = 4  # the bit of an annotation's flags
FINE = 100  # steps a point, as pdfium turns only whole steps into points of the page
SIGN, MARGIN = 20.0, 12.0  # points: the side of a note's sign, and its distance from the page's edges
ONE_LINE = 18.0  # points; a box that is higher may span lines, of which a highlight marks no more than the words
LOCKED = Text(
    da="filen er beskyttet mod ændringer; gem den uden adgangskode, og prøv igen",
    en="the file is protected against changes; save it without a password and try again",
)
NOT_WRITTEN = Text(da="filen er bygget, så noter ikke kan skrives ind", en="the file is built so that no notes can be written into it")
SIGNED = Text(da="den digitale signatur dækker ikke noterne i kopien", en="the digital signature does not cover the notes in the copy")


def annotate(data: bytes, findings: Sequence[Finding], *, title: str, as_of: date, lang: Lang) -> Copy:  # noqa: ARG001  # all are called alike
    """The copy, its notes dated `as_of`; a finding that stands nowhere on its page has a note in that page's corner."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return Copy(None, LOCKED)
    try:
        if pdfium.FPDF_GetSecurityHandlerRevision(document) != -1:
            return Copy(None, LOCKED)
        for number, found in _by_page(findings, len(document)).items():
            _write(document[number], found, as_of, lang)
        written = saved(document, data)
        signed = pdfium.FPDF_GetSignatureCount(document) > 0
    except pypdfium2.PdfiumError:
        return Copy(None, NOT_WRITTEN)
    finally:
        document.close()
    return Copy(written, SIGNED if signed else None) if written else Copy(None, NOT_WRITTEN)


def _by_page(findings: Iterable[Finding], pages: int) -> dict[int, list[Finding]]:
    """The findings by the index of their page; those on none, or on one that is not there, on the first."""
    found: dict[int, list[Finding]] = {}
    for finding in findings:
        page = finding.at.page or 1
        found.setdefault(page - 1 if page <= pages else 0, []).append(finding)
    return found


def _write(page: pypdfium2.PdfPage, findings: Iterable[Finding], as_of: date, lang: Lang) -> None:
    loose = 0
    for finding in findings:
        boxes = _boxes(page, finding)
        kind = pdfium.FPDF_ANNOT_HIGHLIGHT if boxes else pdfium.FPDF_ANNOT_TEXT
        annotation = pdfium.FPDFPage_CreateAnnot(page, kind)
        if not annotation:
            raise pypdfium2.PdfiumError("no annotation could be made")
        _place(annotation, boxes or [_corner(page, loose)], marked=bool(boxes))
        _say(annotation, finding, as_of, lang)
        pdfium.FPDFPage_CloseAnnot(annotation)
        loose += not boxes


def _boxes(page: pypdfium2.PdfPage, finding: Finding) -> list[Box]:
    """The words of a finding in the page's own space: left, bottom, right and top, line by line."""
    if finding.at.box is None or finding.at.page is None:
        return []
    left, top, right, bottom = finding.at.box
    if right <= left or bottom <= top:
        return []
    around = _turned(page, finding.at.box)
    return (_lines(page, finding.excerpt, around) if bottom - top > ONE_LINE else []) or [around]


def _turned(page: pypdfium2.PdfPage, box: Box) -> Box:
    """From points of the page as shown, from its top left, to its own space, which may be turned and cut."""
    width, height = page.get_size()
    corners = []
    for x, y in ((box[0], box[1]), (box[2], box[3])):
        own_x, own_y = ctypes.c_double(), ctypes.c_double()
        size = (0, 0, round(width * FINE), round(height * FINE), 0)
        pdfium.FPDF_DeviceToPage(page, *size, round(x * FINE), round(y * FINE), own_x, own_y)
        corners.append((own_x.value, own_y.value))
    (x0, y0), (x1, y1) = corners
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _lines(page: pypdfium2.PdfPage, excerpt: str, around: Box) -> list[Box]:
    """The parts, each on one line, of these words where they stand inside a box; else all the words in it, line by line."""
    text = page.get_textpage()
    if excerpt.strip():
        search = text.search(excerpt, match_case=True)
        while found := search.get_next():
            parts = [text.get_rect(number) for number in range(text.count_rects(*found))]
            if parts and all(_inside(part, around) for part in parts):
                return parts
    left, _, right, _ = around
    every = (text.get_rect(number) for number in range(min(text.count_rects(), PICTURE_BOXES)))
    return [(max(part[0], left), part[1], min(part[2], right), part[3]) for part in every if _inside(part, around)]


def _inside(part: Box, around: Box) -> bool:
    """Whether the middle of one box lies in another."""
    x, y = (part[0] + part[2]) / 2, (part[1] + part[3]) / 2
    return around[0] <= x <= around[2] and around[1] <= y <= around[3]


def _corner(page: pypdfium2.PdfPage, number: int) -> Box:
    """A place for the sign of a note: in the top right corner of the page as shown, one below the other, then further left."""
    width, height = page.get_size()
    fit = max(1, int((height - 2 * MARGIN) // SIGN))
    column, row = divmod(number, fit)
    right, top = width - MARGIN - column * SIGN, MARGIN + row * SIGN
    return _turned(page, (right - SIGN, top, right, top + SIGN))


def _place(annotation: pdfium.FPDF_ANNOTATION, boxes: Sequence[Box], *, marked: bool) -> None:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    pdfium.FPDFAnnot_SetRect(annotation, pdfium.FS_RECTF(min(lefts), max(tops), max(rights), min(bottoms)))
    for left, bottom, right, top in boxes if marked else ():
        corners = pdfium.FS_QUADPOINTSF(left, top, right, top, left, bottom, right, bottom)
        pdfium.FPDFAnnot_AppendAttachmentPoints(annotation, corners)


def _say(annotation: pdfium.FPDF_ANNOTATION, finding: Finding, as_of: date, lang: Lang) -> None:
    pdfium.FPDFAnnot_SetColor(annotation, pdfium.FPDFANNOT_COLORTYPE_Color, *COLOURS[finding.severity], 255)
    pdfium.FPDFAnnot_SetFlags(annotation, SHOWN_IN_PRINT)
    day = f"D:{as_of:%Y%m%d}000000Z"
    said = {
        b"Contents": "\n".join(paragraphs(finding, lang)),
        b"T": AUTHOR,
        b"Subj": f"{finding.code} {finding.name}",
        b"M": day,
        b"CreationDate": day,
    }
    for key, words in said.items():
        pdfium.FPDFAnnot_SetStringValue(annotation, key, _wide(words))


def _wide(words: str) -> ctypes.Array[ctypes.c_ushort]:
    """As pdfium takes text: UTF-16, little end first, with a zero last."""
    coded = words.encode("utf-16-le", errors="replace") + b"\0\0"
    return (ctypes.c_ushort * (len(coded) // 2)).from_buffer_copy(coded)
