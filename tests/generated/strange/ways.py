"""The ways: what InDesign, Quartz, Word, stamping machines, imposing programs and archives do to a page."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator, Pdf, String

from tests.generated.strange.rewriting import Instruction, Way, fonts, instructions, line, put, with_font

OLD = ("Formål", "Denne udgave er udgået og må ikke bruges", "Godkendt af Byrådet den 1. januar 1999")
"""What stands in the file and not on the page."""


def _in_pieces(opened: Pdf) -> None:
    """A letter or two at a time with their own kerning, as InDesign sets."""
    for page in opened.pages:
        put(opened, page, (_kerned(one) for one in instructions(page)))


def _kerned(one: Instruction) -> Instruction:
    values, operator = one
    if str(operator) != "Tj":
        return one
    data = bytes(values[0])
    step = 2 if len(data) % 2 == 0 and data[:1] == b"\0" else 3
    parts: list[Any] = []
    for number, at in enumerate(range(0, len(data), step)):
        parts += [String(data[at : at + step]), Decimal((-3, 4, -2, 1)[number % 4])]
    return [Array(parts)], Operator("TJ")


def _clipped(opened: Pdf) -> None:
    """All text within a clip, and an old text outside of it, which stays in the file."""
    for page in opened.pages:
        font = with_font(opened, page)
        width, height = float(page.mediabox[2]), float(page.mediabox[3])
        hidden = "\n".join(line(font, 11, 80, 300 - 30 * number, words) for number, words in enumerate(OLD))
        old = f"q {width - 5} 0 5 {height} re W n {hidden} Q"
        put(opened, page, instructions(page), before=f"{old}\nq 0 0 {width} {height} re W n", after="Q")


def _outside(opened: Pdf) -> None:
    """A sheet larger than the page, with the printer's marks and a line about the file around it."""
    for number, page in enumerate(opened.pages, 1):
        font = with_font(opened, page)
        box = [float(edge) for edge in page.mediabox]
        sheet = [box[0] - 40, box[1] - 40, box[2] + 40, box[3] + 40]
        slug = line(font, 7, box[0] + 20, box[1] - 25, f"Kvalitetsstandard_2024_tryk.indd   {number}      12-03-2024   10:15:32")
        corners = "".join(f"{x} {sheet[1]} m {x} {sheet[1] + 20} l S " for x in (box[0], box[2]))
        put(opened, page, instructions(page), after=f"{slug} 0.3 w {corners}")
        page.mediabox = Array(map(Decimal, map(str, sheet)))
        page.cropbox = Array(map(Decimal, map(str, box)))


def _white(opened: Pdf) -> None:
    """An old text in white on white, and one in no ink, as redaction leaves them."""
    for page in opened.pages:
        font = with_font(opened, page)
        white = "\n".join(line(font, 11, 80, 20 + 14 * number, words, colour="1 g") for number, words in enumerate(OLD))
        clear = "\n".join(line(font, 11, 300, 20 + 14 * number, words, mode=3) for number, words in enumerate(OLD))
        put(opened, page, instructions(page), before=white, after=clear)


def _in_form(opened: Pdf) -> None:
    """Each page as a form that is placed on an empty one, as imposing and stamping programs do."""
    for page in opened.pages:
        form = opened.make_indirect(opened.make_stream(pikepdf.unparse_content_stream(list(instructions(page)))))
        form.Type, form.Subtype, form.FormType = Name.XObject, Name.Form, 1
        form.BBox, form.Resources = Array(page.mediabox), page.resources
        form.Matrix = Array([1, 0, 0, 1, 10, 10])
        page.obj.Resources = Dictionary(XObject=Dictionary(Side=form))
        put(opened, page, (), before="q 1 0 0 1 -10 -10 cm /Side Do Q")


def _stamped(opened: Pdf) -> None:
    """A line of the records office on each page, and a cover of facts about the case before them."""
    for number, page in enumerate(opened.pages, 1):
        font, (left, bottom, right, top) = with_font(opened, page), map(float, page.mediabox)
        stamp = line(font, 7, left + 30, top - 12, f"Dokumentnr. 118234-24 af 14-05-2024    Sagsnr. 24/10883    Side {number}")
        foot = line(font, 7, right - 230, bottom + 6, "Journaliseret i ESDH 14-05-2024 11:02 af ABC")
        put(opened, page, instructions(page), after=f"{stamp} {foot}")


def _turned(opened: Pdf) -> None:
    """Drawn sideways on a page that says it is to be turned."""
    for page in opened.pages:
        width, height = float(page.mediabox[2]), float(page.mediabox[3])
        put(opened, page, instructions(page), before=f"q 0 1 -1 0 {height} 0 cm", after="Q")
        page.mediabox = Array([0, 0, Decimal(str(height)), Decimal(str(width))])
        page.obj.Rotate = 90


def _scaled(opened: Pdf) -> None:
    """In a unit of its own, in which a point is ten."""
    for page in opened.pages:
        put(opened, page, instructions(page), before="q 10 0 0 10 0 0 cm", after="Q")
        page.mediabox = Array([Decimal(str(10 * float(edge))) for edge in page.mediabox])
        page.obj.UserUnit = Decimal("0.1")


def _layered(opened: Pdf) -> None:
    """An old text in a layer that is switched off."""
    layer = opened.make_indirect(Dictionary(Type=Name.OCG, Name=String("Udgået")))
    opened.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer]), Order=Array([layer])))
    for page in opened.pages:
        font = with_font(opened, page)
        page.resources.Properties = Dictionary(Lag1=layer)
        hidden = "\n".join(line(font, 11, 80, 300 - 30 * number, words) for number, words in enumerate(OLD))
        put(opened, page, instructions(page), before=f"/OC /Lag1 BDC {hidden} EMC")


def _commented(opened: Pdf) -> None:
    """Notes of a reviewer's lie on the pages."""
    for page in opened.pages:
        notes = [
            Dictionary(
                Type=Name.Annot, Subtype=Name(kind), Rect=Array([400, 400, 560, 440]), Contents=String("Formål: skal det skrives om?")
            )
            for kind in ("/Text", "/FreeText", "/Popup")
        ]
        page.obj.Annots = Array([*page.obj.get("/Annots", Array()), *map(opened.make_indirect, notes)])


def _nameless(opened: Pdf) -> None:
    """Fonts under numbers instead of names, and nothing that tells which are bold, as converters leave them."""
    for number, font in enumerate(fonts(opened)):
        if font.get("/Subtype") not in (Name.Type1, Name.Type3) or "/FontDescriptor" in font:
            font.BaseFont = Name(f"/ABCDEF+F{number}")
    for thing in opened.objects:
        if isinstance(thing, Dictionary) and thing.get("/Type") == Name.FontDescriptor:
            thing.FontName = Name("/ABCDEF+F")
            thing.Flags = int(thing.Flags) & ~(1 << 18)
            thing.StemV = 0
            if "/FontWeight" in thing:
                del thing["/FontWeight"]


WAYS: Mapping[str, Way] = {
    "in pieces": _in_pieces,
    "clipped": _clipped,
    "outside the page": _outside,
    "white and clear": _white,
    "in a form": _in_form,
    "stamped": _stamped,
    "turned": _turned,
    "scaled": _scaled,
    "layered": _layered,
    "commented": _commented,
    "nameless": _nameless,
}
