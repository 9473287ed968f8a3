"""A standard becomes PDFs of 1 to 100 pages, and the reading of each, by its tags and by what is on the page, a table."""

import io
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # has no type marker

from stdgen import app, profiles
from stdgen.model.document import Document
from stdgen.renderers.to_pdf.rendering import render
from tests.bench import peers
from tests.bench.table import Row, table

PAGES = (1, 4, 10, 100)
GOAL = "2 ×, never above 4 ×"


def tables(document: Document, folder: str, settings: app.Settings, *, runs: int) -> Iterator[str]:
    """A table for each length; the longest is measured a few times only."""
    for pages in PAGES:
        pdf = _of_length(document, folder, pages)
        yield table(f"{folder}, pages: {_pages(pdf)}; read and checked, warm", _rows(pdf, settings), runs=max(3, runs // (1 + pages // 25)))


def _rows(pdf: bytes, settings: app.Settings) -> list[Row]:
    tagged, bare = [app.Input("tagged.pdf", pdf)], [app.Input("bare.pdf", _without_tags(pdf))]
    return [
        Row("pdfium, raw text alone", peers.pdfium(pdf)),
        Row("stdgen, by the tags", lambda: app.check(tagged, settings), GOAL),
        Row("stdgen, by the page", lambda: app.check(bare, settings), GOAL),
    ]


def _of_length(document: Document, folder: str, pages: int) -> bytes:
    """The standard with fewer of its sections, or with all of them again and again, as near to so many pages as that comes."""
    profile = profiles.load(folder)
    whole = _pages(render(document, profile))
    sections = document.sections
    few = sections[: max(1, len(sections) * pages // (whole + 1))]
    return render(replace(document, sections=sections * round(pages / whole) if pages >= whole else few), profile)


def _pages(pdf: bytes) -> int:
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return len(opened)
    finally:
        opened.close()


def _without_tags(pdf: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for key in ("/StructTreeRoot", "/MarkInfo"):
            del opened.Root[key]
        opened.save(out)
    return out.getvalue()
