"""Pages of a PDF become pictures, so that a finding can be shown where it stands."""

import io
from collections.abc import Collection, Iterator

import pypdfium2  # type: ignore[import-untyped]  # has no type marker

from stdgen.model.document import Box
from stdgen.model.limits import PICTURE_BOXES, PICTURE_EDGE, PICTURE_PAGES, PICTURE_PIXELS
from stdgen.model.report import Picture

COLOURS = 64


def page_pictures(pdf: bytes, pages: Collection[int], *, scale: float = 1.5) -> tuple[Picture, ...]:
    """Those pages (from 1) as PNG, in page order; none where the bytes are no PDF that opens without a password.

    `scale` is in pixels a point, and lowered for a page that would become larger than `PICTURE_PIXELS`. Pages that do not
    exist or cannot be drawn are left out, as is what is more than `PICTURE_PAGES`.
    """
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return ()
    try:
        wanted = [page for page in sorted(set(pages)) if 1 <= page <= len(document)]
        drawn = (_picture(document, page, scale) for page in wanted[:PICTURE_PAGES])
        return tuple(picture for picture in drawn if picture is not None)
    finally:
        document.close()


def text_boxes(pdf: bytes, pages: Collection[int]) -> dict[int, tuple[Box, ...]]:
    """Where text is printed on those pages (from 1), line by line, whatever it is; none of a page that is turned."""
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError:
        return {}
    try:
        wanted = [page for page in sorted(set(pages)) if 1 <= page <= len(document)]
        return {number: tuple(_boxes(document[number - 1])) for number in wanted[:PICTURE_PAGES]}
    except pypdfium2.PdfiumError:
        return {}
    finally:
        document.close()


def _boxes(page: pypdfium2.PdfPage) -> Iterator[Box]:
    if page.get_rotation():
        return
    left, bottom, right, top = page.get_bbox()
    text = page.get_textpage()
    for number in range(min(text.count_rects(), PICTURE_BOXES)):
        x0, low, x1, high = text.get_rect(number)
        if left <= x0 < x1 <= right and bottom <= low < high <= top:
            yield x0 - left, top - high, x1 - left, top - low


def _picture(document: pypdfium2.PdfDocument, number: int, scale: float) -> Picture | None:
    try:
        page = document[number - 1]
        width, height = page.get_size()
        if width <= 0 or height <= 0:
            return None
        bitmap = page.render(scale=min(scale, (PICTURE_PIXELS / (width * height)) ** 0.5, PICTURE_EDGE / max(width, height)))
        # A palette makes the picture of a page of text a third as large, with no difference that the eye can see.
        picture = bitmap.to_pil().convert("RGB").quantize(COLOURS)
    except pypdfium2.PdfiumError:
        return None
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return Picture(number, width, height, out.getvalue())
