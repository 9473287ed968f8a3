"""Bookmarks of a PDF speak for the lines that they name."""

import io

import pikepdf
import pytest
from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]  # has no type marker
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # has no type marker

from stdgen.model.document import Document
from stdgen.readers.from_pdf import reading

HEADINGS = ("Først det ene", "Siden det andet", "Til sidst det tredje")


def drawn(names: tuple[str, ...]) -> bytes:
    """Three paragraphs, each below a line in italics, with bookmarks of these names."""
    out = io.BytesIO()
    page = Canvas(out, pagesize=A4)
    top = 780
    for number, heading in enumerate(HEADINGS):
        page.setFont("Helvetica-Oblique", 11)
        page.drawString(72, top, heading)
        page.bookmarkPage(str(number))
        page.setFont("Helvetica", 11)
        for line in range(4):
            page.drawString(72, top - 20 - 14 * line, "Kommunen vurderer sammen med dig, hvad du selv kan, og hvad der skal til for dig.")
        top -= 110
    for number, name in enumerate(names):
        page.addOutlineEntry(name, str(number))
    page.save()
    return out.getvalue()


def read(data: bytes) -> Document:
    document = reading.read(data, "a.pdf").document
    assert document is not None
    return document


@pytest.mark.parametrize("names", [HEADINGS, tuple(f"{number}. {name}" for number, name in enumerate(HEADINGS, 1))])
def test_lines_that_bookmarks_name_are_headings(names: tuple[str, ...]) -> None:
    assert [section.heading.text for section in read(drawn(names)).sections if section.heading] == list(HEADINGS)


def test_bookmarks_that_name_other_things_change_nothing() -> None:
    assert read(drawn(("Side 1", "Dokument", "Forfra"))).sections == read(drawn(())).sections


def test_bookmarks_in_a_ring_are_read_to_an_end() -> None:
    with pikepdf.open(io.BytesIO(drawn(HEADINGS))) as file:
        first = file.Root.Outlines.First
        first.Next.Next.Next = first
        out = io.BytesIO()
        file.save(out)
    assert [section.heading.text for section in read(out.getvalue()).sections if section.heading]
