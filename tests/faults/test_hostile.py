"""Files that are damaged, foreign or made to harm are told, each with what to do, and nothing is raised."""

import io
import random
import zipfile
import zlib
from collections.abc import Callable, Mapping
from datetime import date

import pikepdf
import pytest
from PIL import Image

from stdgen import app, profiles
from stdgen.model.finding import Finding
from stdgen.model.report import DocumentReport, ReadStatus
from stdgen.readers import SUFFIXES
from stdgen.renderers.to_docx import rendering as to_docx
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, section

SETTINGS = app.Settings(date(2026, 11, 21))
WRITTEN = document("Kvalitetsstandard for hjælp", section("Målgruppe", "Borgere over 18 år."), section("Klage", "Inden fire uger."))
PROFILE = profiles.load("standard")
PDF = to_pdf.render(WRITTEN, PROFILE)
DOCX = to_docx.render(WRITTEN, PROFILE)
WORD = "word/document.xml"
NAMESPACE = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "'
    + b"A" * 1000
    + b'">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + step, (b"&%c;" % (97 + step)) * 10) for step in range(9))
    + b"]>"
)
MEGABYTE = 1 << 20


def checked(name: str, data: bytes) -> DocumentReport:
    """The report on one file."""
    return app.check([app.Input(name, data)], SETTINGS).documents[0]


def named(report: DocumentReport, *names: str) -> list[Finding]:
    return [finding for finding in report.findings if finding.name in names]


def zipped(parts: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()


def word(part: str, content: bytes) -> bytes:
    """A Word file of ours with one part replaced."""
    with zipfile.ZipFile(io.BytesIO(DOCX)) as file:
        return zipped({**{name: file.read(name) for name in file.namelist()}, part: content})


def with_lie(data: bytes, size: int) -> bytes:
    """The same zip file, which now says that its large part is small."""
    return data.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))


def pdf(change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    """A PDF of ours, changed."""
    file = pikepdf.open(io.BytesIO(PDF))
    change(file)
    buffer = io.BytesIO()
    file.save(buffer, **options)  # type: ignore[arg-type]  # handed on as they come
    return buffer.getvalue()


def swollen(file: pikepdf.Pdf) -> None:
    """The first page's content becomes 210 MB of nothing in a few hundred kilobytes."""
    pack = zlib.compressobj(9)
    packed = b"".join(pack.compress(b" " * MEGABYTE) for _ in range(201)) + pack.flush()
    stream = pikepdf.Stream(file, b"")
    stream.write(packed, filter=pikepdf.Name.FlateDecode)
    file.pages[0].Contents = file.make_indirect(stream)


def without_pages(file: pikepdf.Pdf) -> None:
    del file.pages[:]


def picture() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (60, 80), "white").save(buffer, "PDF")
    return buffer.getvalue()


def noise(size: int) -> bytes:
    return random.Random(1).randbytes(size)


UNREADABLE = {
    "empty.pdf": b"",
    "empty.docx": b"",
    "empty.html": b"",
    "empty.yaml": b"",
    "empty": b"",
    "note.txt": b"hej",
    "noise.pdf": noise(5000),
    "noise.docx": noise(5000),
    "noise.html": noise(5000),
    "noise.yaml": noise(5000),
    "noise": noise(5000),
    "cut.pdf": PDF[: len(PDF) // 2],
    "cut.docx": DOCX[:200],
    "old.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + noise(3000),
    "text.rtf": b"{\\rtf1\\ansi Hej}",
    "text.odt": zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}),
    "sheet.docx": zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}),
    "archive.docx": zipped({"a.txt": b"x"}),
    "bomb.docx": word(WORD, bytes(150 * MEGABYTE)),
    "bomb-elsewhere.docx": word("customXml/item9.xml", bytes(150 * MEGABYTE)),
    "bomb-that-lies.docx": with_lie(word(WORD, bytes(150 * MEGABYTE)), 150 * MEGABYTE),
    "crowd.docx": zipped({f"word/{number}.xml": b"<x/>" for number in range(20_000)}),
    "laughs.docx": word(WORD, LAUGHS + b"<w:document %s><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>" % NAMESPACE),
    "locked.pdf": pdf(lambda _: None, encryption=pikepdf.Encryption(owner="a", user="b")),
    "pageless.pdf": pdf(without_pages),
    "laughs.yaml": b"---\n" + b"".join(b"%c: &%c [%s]\n" % (97 + n, 97 + n, b"*%c, " % (96 + n) * 9 if n else b"x") for n in range(9)),
    "deep.yaml": b"title: " + b"[" * 5000 + b"]" * 5000,
    "large.yaml": b"title: x\n# " + b"x" * 2 * MEGABYTE,
}


def endless(file: pikepdf.Pdf) -> None:
    """A line of 80 000 letters, in which every word is doubled."""
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    file.pages[0].Resources.Font["/FZ"] = file.make_indirect(font)
    file.pages[0].Contents = file.make_stream(b"BT /FZ 1 Tf 1 0 0 1 20 400 Tm" + b"(og og ) Tj " * 12_000 + b"ET")


UNREADABLE["swollen.pdf"] = pdf(swollen)
SCANS = {"picture.pdf": picture()}
DEEP = {
    "divs.html": b"<!doctype html><h1>Titel</h1>" + b"<div>" * 100_000 + b"hej",
    "lists.html": b"<!doctype html><h1>Titel</h1>" + b"<ul><li>" * 20_000 + b"hej",
    "tables.html": b"<!doctype html><h1>Titel</h1>" + b"<table><tr><td>" * 5000 + b"hej",
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_told_with_what_to_do(name: str) -> None:
    report = checked(name, UNREADABLE[name])
    told = named(report, "unreadable-file", "schema-violation")
    assert (report.status, len(told)) == (ReadStatus.UNREADABLE, len(report.findings))
    assert told
    assert [finding.message.da for finding in told if finding.hint is None] == []


@pytest.mark.parametrize("name", SCANS)
def test_a_pdf_without_text_is_told_to_be_one(name: str) -> None:
    report = checked(name, SCANS[name])
    assert (report.status, [finding.name for finding in report.findings]) == (ReadStatus.UNREADABLE, ["scanned-document"])


def test_a_line_without_end_is_read_and_its_faults_are_told() -> None:
    report = checked("a.pdf", pdf(endless))
    assert (report.status, bool(named(report, "doubled-word"))) == (ReadStatus.READ, True)


@pytest.mark.parametrize("name", DEEP)
def test_a_page_that_is_nested_too_deeply_is_read_in_part(name: str) -> None:
    report = checked(name, DEEP[name])
    assert (report.status, len(named(report, "unreadable-file"))) == (ReadStatus.PARTIAL, 1)


@pytest.mark.parametrize("suffix", sorted({".pdf", *SUFFIXES}))
@pytest.mark.parametrize("data", [PDF, DOCX], ids=["pdf", "docx"])
def test_a_file_is_read_for_what_it_is_whatever_its_name_says(data: bytes, suffix: str) -> None:
    report = checked(f"a{suffix}", data)
    assert (report.status, report.title) == (ReadStatus.READ, "Kvalitetsstandard for hjælp")


def test_entities_of_a_page_are_not_expanded() -> None:
    reading = app.read(app.Input("a.html", LAUGHS + b"<html><h1>Titel</h1><p>&j;</p></html>"))
    assert reading.document is not None
    assert len(repr(reading.document)) < 5000


def test_one_file_that_cannot_be_read_stops_no_other() -> None:
    given = [app.Input("a.pdf", b""), app.Input("b.pdf", PDF), app.Input("c.docx", noise(100)), app.Input("d.docx", DOCX)]
    read = [document.status for document in app.check(given, SETTINGS).documents]
    assert read == [ReadStatus.UNREADABLE, ReadStatus.READ, ReadStatus.UNREADABLE, ReadStatus.READ]


@pytest.mark.parametrize("stray", [b"\0", b"\x1b"])
def test_a_stray_control_sign_hides_no_page(stray: bytes) -> None:
    found = checked("a.html", b"<!doctype html><html><h1>Hj" + stray + "ælp</h1><h2>Formål</h2><p>At hjælpe.</p></html>".encode())
    assert (found.status, found.title) == (ReadStatus.READ, "Hjælp")


@pytest.mark.parametrize("sign", ["_", ".", "x", "[", "«", "den ", "xx.", "__/"])
def test_a_long_run_of_one_sign_is_read_through(sign: str) -> None:
    text = f"<!doctype html><html><h1>Hjælp</h1><p>{sign * 20_000}</p></html>"
    assert checked("a.html", text.encode()).status is ReadStatus.READ


def test_tables_in_tables_are_gone_through_once() -> None:
    depth = 40  # each of them gone through twice would take longer than anyone has
    page = b"<h1>T</h1><h2>Formaal</h2>" + b"<table><tr><td>Godkendt<td>" * depth + b"ja" + b"<tr><td>Dato<td>3</table>" * depth
    assert checked("a.html", page).status is ReadStatus.READ


def test_a_control_sign_in_the_name_of_a_part_is_no_fault() -> None:
    page = b"<h1>T</h1><h2>Formaal</h2><button aria-controls='a&#1;b'>Hvem?</button><div id='ab'><p>Alle.</p></div>"
    assert checked("a.html", page).status is ReadStatus.READ
