"""A standard becomes a PDF whose list of contents is right, or tells pages and headings that are not."""

from collections.abc import Callable, Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]  # has no type marker
from reportlab.lib.utils import simpleSplit  # type: ignore[import-untyped]  # has no type marker
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # has no type marker

from stdgen import app
from stdgen.model.document import Section
from stdgen.model.walk import text

Entry = tuple[str, int]
_LEFT, _WIDTH, _TOP, _BOTTOM = 70.0, 450.0, 780.0, 90.0
_ON_A_PAGE = 3


def listing(change: Callable[[Sequence[Entry]], Sequence[Entry]]) -> Callable[[bytes], bytes]:
    """The standard (YAML) on pages of three sections each, after a list of contents that says what `change` makes of the true one."""

    def drawn(data: bytes) -> bytes:
        document = app.read(app.Input("standard.yaml", data), profile="standard").document
        assert document is not None
        headings = [section.heading.text if section.heading else "" for section in document.sections]
        made = BytesIO()
        canvas = Canvas(made, pagesize=A4, invariant=1)
        _contents(
            canvas, document.title.text if document.title else "", change([(one, 2 + at // _ON_A_PAGE) for at, one in enumerate(headings)])
        )
        for start in range(0, len(document.sections), _ON_A_PAGE):
            _page(canvas, document.sections[start : start + _ON_A_PAGE], 2 + start // _ON_A_PAGE)
        canvas.save()
        return made.getvalue()

    return drawn


def right(entries: Sequence[Entry]) -> Sequence[Entry]:
    """As it is."""
    return entries


def alike(entries: Sequence[Entry]) -> Sequence[Entry]:
    """Everything on one page."""
    return [(heading, 1) for heading, _ in entries]


def later(entries: Sequence[Entry]) -> Sequence[Entry]:
    """Two pages further on than it stands, from the fourth entry on."""
    return [(heading, page + 2 if at > 2 else page) for at, (heading, page) in enumerate(entries)]


def one_gone(entries: Sequence[Entry]) -> Sequence[Entry]:
    """An entry for a section that is no longer there."""
    return [*entries[:3], ("Særlige vilkår for kørsel om natten", entries[3][1]), *entries[3:]]


def one_wrong(entries: Sequence[Entry]) -> Sequence[Entry]:
    """One entry points three pages too far."""
    return [(heading, page + 3 if at == 5 else page) for at, (heading, page) in enumerate(entries)]


def numbered(entries: Sequence[Entry]) -> Sequence[Entry]:
    """Entries with numbers that the headings on the pages have not."""
    return [(f"{at}. {heading}", page) for at, (heading, page) in enumerate(entries, 1)]


def loud(entries: Sequence[Entry]) -> Sequence[Entry]:
    """Entries in capitals."""
    return [(heading.upper(), page) for heading, page in entries]


def _contents(canvas: Canvas, title: str, entries: Sequence[Entry]) -> None:
    canvas.setFont("Helvetica-Bold", 20)
    canvas.drawString(_LEFT, _TOP, title)
    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(_LEFT, _TOP - 40, "Indhold")
    canvas.setFont("Helvetica", 10)
    for at, (heading, page) in enumerate(entries):
        dots = int((_WIDTH - 20 - canvas.stringWidth(heading)) / canvas.stringWidth("."))
        canvas.drawString(_LEFT, _TOP - 64 - 16 * at, f"{heading} {'.' * max(3, dots - 3)}")
        canvas.drawRightString(_LEFT + _WIDTH, _TOP - 64 - 16 * at, str(page))
    canvas.showPage()


def _page(canvas: Canvas, sections: Sequence[Section], number: int) -> None:
    y = _TOP
    for section in sections:
        canvas.setFont("Helvetica-Bold", 14)
        for line in simpleSplit(section.heading.text if section.heading else "", "Helvetica-Bold", 14, _WIDTH):
            canvas.drawString(_LEFT, y, line)
            y -= 18
        canvas.setFont("Helvetica", 10)
        for line in simpleSplit(text(section.blocks), "Helvetica", 10, _WIDTH):
            canvas.drawString(_LEFT, y, line)
            y -= 14
        y -= 16
    assert y > _BOTTOM
    canvas.drawCentredString(_LEFT + _WIDTH / 2, 40, str(number))
    canvas.showPage()
