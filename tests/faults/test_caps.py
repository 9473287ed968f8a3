"""Each cap on what is read is told by its name and figure, within little time and memory, and costs one file only."""

import io
import zipfile
import zlib
from collections.abc import Callable
from datetime import date

import pikepdf
import pytest

from stdgen import app, profiles
from stdgen.model import limits
from stdgen.model.limits import MEGABYTE, Caps
from stdgen.model.report import DocumentReport, ReadStatus
from stdgen.readers.from_pdf import probing
from stdgen.renderers.to_docx import rendering as to_docx
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, section

APART = app.Settings(date(2026, 11, 21), apart=Caps(seconds=10, memory=400 * MEGABYTE))
WRITTEN = document("Kvalitetsstandard for hjælp", section("Målgruppe", "Borgere over 18 år."), section("Klage", "Inden fire uger."))
PDF = to_pdf.render(WRITTEN, profiles.load("standard"))
DOCX = to_docx.render(WRITTEN, profiles.load("standard"))
WORD = "word/document.xml"
THE_TEXT = f"filens del «{WORD}» "
SWOLLEN = "en del af filen fylder mere end 200 MB pakket ud"
STEEP = "en del af filen svulmer op til mere end 200 gange sin størrelse, når den pakkes ud"
MAIN = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'


def checked(*files: tuple[str, bytes], settings: app.Settings = APART) -> list[DocumentReport]:
    return list(app.check([app.Input(name, data) for name, data in files], settings).documents)


def told(name: str, data: bytes) -> str:
    """The message on a file that could not be read, read beside a good one that must not suffer."""
    good, bad = checked(("good.pdf", PDF), (name, data))
    assert (good.status, bad.status) == (ReadStatus.READ, ReadStatus.UNREADABLE)
    (finding,) = bad.findings
    assert (finding.name, finding.hint is not None) == ("unreadable-file", True)
    return finding.message.da


def pdf(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    file = pikepdf.open(io.BytesIO(PDF))
    change(file)
    buffer = io.BytesIO()
    file.save(buffer)
    return buffer.getvalue()


def form(file: pikepdf.Pdf, content: bytes) -> pikepdf.Object:
    return file.make_indirect(file.make_stream(content, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 500, 500]))


def drawn_in_itself(file: pikepdf.Pdf) -> None:
    """A form whose content draws that form, over and over."""
    called = form(file, b"/Self Do " * 200)
    called.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Self=called))
    draws(file, called)


def drawn_a_billion_times(file: pikepdf.Pdf) -> None:
    """Ten forms, each of which draws the next ten times."""
    inner = form(file, b"0 0 m 9 9 l S")
    for _ in range(9):
        outer = form(file, b"/Next Do " * 10)
        outer.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Next=inner))
        inner = outer
    draws(file, inner)


def draws(file: pikepdf.Pdf, drawn: pikepdf.Object) -> None:
    file.pages[0].Resources["/XObject"] = pikepdf.Dictionary(Drawn=drawn)
    file.pages[0].Contents = file.make_stream(b"/Drawn Do")


def packed(size: int, times: int = 1) -> bytes:
    engine = zlib.compressobj(9)
    data = b"".join(engine.compress(bytes(MEGABYTE)) for _ in range(size // MEGABYTE)) + engine.flush()
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    return data


def with_stream(data: bytes, filters: str) -> bytes:
    """A PDF whose page has this content, packed as it says."""

    def change(file: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(file, b"")
        stream.write(data, filter=pikepdf.Array([pikepdf.Name(f"/{name}") for name in filters.split()]))
        file.pages[0].Contents = file.make_indirect(stream)

    return pdf(change)


def in_disguise(data: bytes) -> bytes:
    """A stream whose filters have letters written as numbers and a remark between them."""
    dictionary = b"<< /Filter [/Fl#61teDecode %% x\n /FlateDecode] /Length %d >>" % len(data)
    return b"%PDF-1.7\n1 0 obj\n" + dictionary + b"stream\n" + data + b"\nendstream\nendobj\n"


def word(part: str, content: bytes, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A Word file of ours with one part replaced or added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(DOCX)) as file, zipfile.ZipFile(buffer, "w", method) as out:
        for name in {*file.namelist(), part}:
            out.writestr(name, content if name == part else file.read(name))
    return buffer.getvalue()


def deep(levels: int) -> bytes:
    return MAIN.format("<w:p>" * levels + "</w:p>" * levels).encode()


def crowd(parts: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for number in range(parts):
            file.writestr(f"word/{number}.xml", b"")
    return buffer.getvalue()


def many_pages(file: pikepdf.Pdf) -> None:
    for _ in range(limits.PDF_PAGES):
        file.add_blank_page(page_size=(9, 9))


@pytest.mark.parametrize("change", [drawn_in_itself, drawn_a_billion_times])
def test_a_page_that_draws_itself_without_end_is_given_up(change: Callable[[pikepdf.Pdf], None]) -> None:
    assert told("a.pdf", pdf(change)) in (
        "filen krævede mere end 400 MB hukommelse, og blev opgivet",
        "filen tog mere end 10 sekunder at læse og efterse, og blev opgivet",
    )


@pytest.mark.parametrize(
    ("name", "make", "message"),
    [
        ("a.pdf", lambda: b"%PDF-1.7\n" + bytes(limits.FILE_BYTES), "filen fylder mere end 100 MB"),
        ("a.pdf", lambda: pdf(many_pages), f"dokumentet har mere end 2000 sider: {limits.PDF_PAGES + 1}"),
        ("a.pdf", lambda: with_stream(packed(201 * MEGABYTE), "FlateDecode"), SWOLLEN),
        ("a.pdf", lambda: with_stream(packed(210 * MEGABYTE, 2), "FlateDecode FlateDecode"), SWOLLEN),
        ("a.pdf", lambda: with_stream(zlib.compress(b"\x81 " * 2 * MEGABYTE, 9), "FlateDecode RunLengthDecode"), SWOLLEN),
        ("a.pdf", lambda: with_stream(packed(210 * MEGABYTE, 2).hex().encode() + b">", "ASCIIHexDecode FlateDecode FlateDecode"), SWOLLEN),
        ("a.pdf", lambda: in_disguise(packed(210 * MEGABYTE, 2)), SWOLLEN),
        ("a.pdf", lambda: b"%PDF-1.7\n" + b"1 0 obj " * (limits.PDF_OBJECTS + 1), "filen har mere end 1000000 objekter"),
        ("a.docx", lambda: word(WORD, bytes(101 * MEGABYTE)), "filen fylder mere end 100 MB pakket ud"),
        ("a.docx", lambda: word("x.xml", bytes(2 * MEGABYTE)), STEEP),
        ("a.docx", lambda: crowd(5001), "filen har mere end 5000 dele"),
        ("a.docx", lambda: word(WORD, b" " * (limits.XML_BYTES + 1), zipfile.ZIP_STORED), THE_TEXT + "fylder mere end 40 MB"),
        ("a.docx", lambda: word(WORD, deep(300)), THE_TEXT + "er indlejret i mere end 256 lag"),
        ("a.docx", lambda: word(WORD, b"<!DOCTYPE x []>" + deep(1)), THE_TEXT + "erklærer en dokumenttype, hvad ingen Word-fil gør"),
        ("a.html", lambda: b"<html>" + b"x" * limits.HTML_BYTES, "filen fylder mere end 20 MB og er ikke læst"),
        ("a.html", lambda: b"<html>" + b"<b>" * limits.HTML_TAGS, "siden har mere end 500000 tags og er ikke læst"),
        ("a.yaml", lambda: b"title: " + b"x" * limits.YAML_BYTES, "filen fylder mere end 1 MB"),
    ],
)
def test_a_cap_is_told_with_its_figure(name: str, make: Callable[[], bytes], message: str) -> None:
    assert told(name, make()) == message


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"title: x\nsections:\n" + b" - x\n" * limits.YAML_VALUES, "filen har mere end 20000 værdier"),
        (b"title: " + b"[" * 50 + b"]" * 50, "data er pakket for dybt ind: mere end 40 lag"),
    ],
)
def test_a_standard_that_breaks_a_cap_is_told_with_its_figure(data: bytes, message: str) -> None:
    assert [finding.message.da for finding in checked(("a.yaml", data))[0].findings] == [message]


@pytest.mark.parametrize("size", [0, 1000, limits.PDF_INFLATED - MEGABYTE])
def test_a_stream_within_the_cap_is_opened(size: int) -> None:
    assert probing.harm(with_stream(packed(size), "FlateDecode")) is None


def test_a_picture_in_a_pdf_may_be_large() -> None:
    assert probing.harm(b"1 0 obj << /Subtype /Image /Filter /FlateDecode >> stream\n" + packed(250 * MEGABYTE) + b"\nendstream") is None


def test_what_an_unpacked_stream_is_measured_by_is_all_of_it() -> None:
    noise = bytes(range(256)) * 400
    data = b"1 0 obj << /Filter /FlateDecode >> stream\n" + zlib.compress(noise, 0) + packed(0) + b"\nendstream"
    assert probing.harm(data) is None


def test_the_reports_are_the_same_apart_and_in_this_process() -> None:
    files = [("a.pdf", PDF), ("b.docx", DOCX), ("c.pdf", b""), ("d.html", b"<html><h1>Titel</h1><p>Tekst."), ("e.docx", PDF)] * 3
    assert checked(*files) == checked(*files, settings=app.Settings(APART.as_of))


def test_a_document_is_the_same_apart_and_in_this_process() -> None:
    for name, data in (("a.pdf", PDF), ("a.docx", DOCX), ("a.pdf", b"")):
        given = app.Input(name, data)
        assert app.read(given, apart=Caps()) == app.read(given)


def test_a_profile_that_does_not_exist_is_refused_apart_too() -> None:
    with pytest.raises(profiles.ProfileError) as refused:
        app.check([app.Input("a.yaml", b"title: x")], app.Settings(APART.as_of, profile="findes-ikke", apart=Caps()))
    assert "findes-ikke" in refused.value.message.da


def test_a_stream_goes_on_after_the_mark_of_an_end_that_stands_in_it() -> None:
    engine = zlib.compressobj(9)
    held = engine.compress(b"") + engine.flush(zlib.Z_FULL_FLUSH)
    mark = b"\x00" + len(b"endstream").to_bytes(2, "little") + (0xFFFF ^ len(b"endstream")).to_bytes(2, "little") + b"endstream"
    data = held + mark + b"".join(engine.compress(bytes(MEGABYTE)) for _ in range(210)) + engine.flush()
    assert zlib.decompressobj().decompress(data, 9) == b"endstream"
    assert (
        probing.harm(b"%%PDF-1.7\n1 0 obj << /Filter /FlateDecode /Length %d >> stream\n" % len(data) + data + b"\nendstream") is not None
    )
