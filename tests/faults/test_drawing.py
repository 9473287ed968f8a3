"""A page that costs too much to draw is shown and checked as text; drawing it costs nothing else."""

import io
import zlib
from datetime import date

import pikepdf

from stdgen import app, profiles
from stdgen.app.showing import as_page
from stdgen.model.limits import Caps
from stdgen.model.report import ReadStatus
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, section

WRITTEN = document("Kvalitetsstandard for hjælp", section("Målgruppe", "Borgere over 18 år."), section("Klage", "Inden fire uger."))
PDF = to_pdf.render(WRITTEN, profiles.load("standard"))
TIGHT = Caps(seconds=1)
TIMES = 60  # that the picture is drawn
EDGE = 9_000  # bytes of a row of the picture, and rows


def with_large_picture() -> bytes:
    """Our PDF with a picture on its page that takes little in the file and much to draw."""
    engine = zlib.compressobj(9)
    packed = b"".join(engine.compress(bytes(EDGE * 100)) for _ in range(EDGE // 100)) + engine.flush()
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(PDF)) as file:
        picture = pikepdf.Stream(file, b"")
        picture.write(packed, filter=pikepdf.Name.FlateDecode)
        kind = {"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image, "/ColorSpace": pikepdf.Name.DeviceRGB}
        picture.update({**kind, "/Width": EDGE // 3, "/Height": EDGE, "/BitsPerComponent": 8})
        page = file.pages[0]
        page.Resources["/XObject"] = pikepdf.Dictionary(Large=file.make_indirect(picture))
        page.contents_add(b" q 400 0 0 400 0 0 cm" + b" /Large Do" * TIMES + b" Q", prepend=False)
        file.save(buffer)
    return buffer.getvalue()


LARGE = app.Input("a.pdf", with_large_picture())


def test_a_page_that_cannot_be_drawn_within_the_caps_is_shown_as_text() -> None:
    reading = app.read(LARGE, apart=TIGHT)
    assert reading.document is not None
    shown = as_page(reading.document, LARGE, "da", apart=TIGHT)
    assert shown.without_pictures is not None
    assert "mere end 1 sekunder" in shown.without_pictures.da
    assert ("<img" in shown.page, "Borgere over 18 år." in shown.page) == (False, True)


def test_a_page_that_can_be_drawn_is_shown_as_a_picture() -> None:
    given = app.Input("a.pdf", PDF)
    reading = app.read(given)
    assert reading.document is not None
    assert as_page(reading.document, given, "da", apart=Caps()) == as_page(reading.document, given, "da")
    assert "<img" in as_page(reading.document, given, "da").page


def test_a_report_with_pictures_finds_the_same_as_one_without() -> None:
    with_and_without = [
        app.check([LARGE], app.Settings(date(2026, 11, 21), apart=TIGHT, pictures=pictures)).documents[0] for pictures in (True, False)
    ]
    assert with_and_without[0] == with_and_without[1]
    assert with_and_without[0].status is ReadStatus.READ
