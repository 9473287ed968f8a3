"""A file of a kind that is not read is told what it is and what to do; a name that misleads is told too."""

import io
import zipfile
from collections.abc import Mapping
from datetime import date

import pytest
from PIL import Image

from stdgen import app
from stdgen.model.finding import Severity
from stdgen.model.report import DocumentReport, ReadStatus

SETTINGS = app.Settings(date(2026, 11, 21))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
PAGE = b"<!doctype html><html><h1>Kvalitetsstandard</h1><p>Tekst.</p></html>"
OPEN = b"application/vnd.oasis.opendocument."


def checked(name: str, data: bytes) -> DocumentReport:
    return app.check([app.Input(name, data)], SETTINGS).documents[0]


def zipped(parts: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return buffer.getvalue()


def compound(stream: str) -> bytes:
    """The beginning of a compound file and the name of a stream in it."""
    return OLE + stream.encode("utf-16-le") + bytes(500)


def picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (9, 9)).save(buffer, kind)
    return buffer.getvalue()


FOREIGN = {
    "a.doc": (compound("WordDocument"), "i Words gamle format (.doc)", "gem den som .docx"),
    "b.doc": (OLE, "i Words gamle format (.doc)", "gem den som .docx"),
    "locked.docx": (compound("EncryptedPackage"), "beskyttet med adgangskode", "fjern adgangskoden"),
    "a.xls": (compound("Workbook"), "et regneark (.xls)", "som Word-dokument (.docx) eller PDF"),
    "a.ppt": (compound("PowerPoint Document"), "et diasshow (.ppt)", "som Word-dokument (.docx) eller PDF"),
    "a.msg": (compound("__properties_version1.0"), "en e-mail fra Outlook (.msg)", "Gem det dokument, der er vedhæftet"),
    "a.rtf": (b"{\\rtf1\\ansi Hej}", "i formatet RTF", "gem den som .docx"),
    "a.odt": (zipped({"mimetype": OPEN + b"text", "content.xml": b"<x/>"}), "et OpenDocument-dokument (.odt)", "gem den som .docx"),
    "a.ods": (zipped({"mimetype": OPEN + b"spreadsheet"}), "et regneark eller diasshow (OpenDocument)", "som Word-dokument"),
    "a.epub": (zipped({"mimetype": b"application/epub+zip"}), "en e-bog (.epub)", "som Word-dokument"),
    "a.xlsx": (zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}), "fra Excel, ikke fra Word", "som Word-dokument"),
    "a.pptx": (zipped({"ppt/presentation.xml": b"<x/>"}), "fra PowerPoint, ikke fra Word", "som Word-dokument"),
    "a.pages": (zipped({"Index/Document.iwa": b"x"}), "fra Pages, Numbers eller Keynote", "eksportér den"),
    "a.zip": (zipped({"standard.pdf": b"%PDF-1.7"}), "en zip-fil, ikke et Word-dokument", "Pak filen ud"),
    "a.rar": (b"Rar!\x1a\x07\x00", "et pakket arkiv", "Pak filen ud"),
    "a.7z": (b"7z\xbc\xaf\x27\x1c", "et pakket arkiv", "Pak filen ud"),
    "a.png": (picture("PNG"), "et billede", "Dan en PDF fra tekstbehandlingen"),
    "a.jpg": (picture("JPEG"), "et billede", "Dan en PDF fra tekstbehandlingen"),
    "scan.pdf": (picture("TIFF"), "et billede", "Dan en PDF fra tekstbehandlingen"),
    "a.webp": (picture("WEBP"), "et billede", "Dan en PDF fra tekstbehandlingen"),
    "a.ps": (b"%!PS-Adobe-3.0\n", "i formatet PostScript", "som Word-dokument"),
    "a.eml": (b"From: a@b.dk\r\nSubject: Standard\r\n  igen\r\nMIME-Version: 1.0\r\n\r\nHej", "en e-mail", "vedhæftet"),
    "a.mht": (b"MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\nHej", "en side gemt som én fil", "vedhæftet"),
    "2003.xml": (
        b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
        "et Word-dokument gemt som XML",
        "gem den som .docx",
    ),
    "a.fodt": (
        b'<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
        "et OpenDocument-dokument i én XML-fil (.fodt)",
        "gem den som .docx",
    ),
    "a.txt": (b"Kvalitetsstandard", "hverken PDF, Word, HTML eller YAML", "som PDF eller .docx"),
    "blank.pdf": (b" \r\n\0\0" * 50, "filen er tom", "Hent filen igen"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_a_foreign_file_is_told_what_it_is_and_what_to_do(name: str) -> None:
    data, what, remedy = FOREIGN[name]
    report = checked(name, data)
    (finding,) = report.findings
    assert (report.status, finding.name) == (ReadStatus.UNREADABLE, "unreadable-file")
    assert what in finding.message.da
    assert remedy in (finding.hint.da if finding.hint else "")


@pytest.mark.parametrize("name", ["a.doc", "a.pdf", "a.docx", "a.odt", "a.yaml", "A.PDF"])
def test_a_page_under_another_formats_name_is_read_and_its_name_is_told(name: str) -> None:
    report = checked(name, PAGE)
    told = [(finding.severity, finding.message.da) for finding in report.findings if finding.name == "misnamed-file"]
    assert (report.status, report.title) == (ReadStatus.READ, "Kvalitetsstandard")
    assert told == [(Severity.WARNING, f"filen hedder «.{name.split('.')[1].lower()}», men er en webside (HTML)")]


@pytest.mark.parametrize(
    "name", ["a.html", "a.htm", "a.aspx", "a.php", "<stdin>", "kvalitetsstandard", "https://kommune.dk/side?id=5", "a.txt"]
)
def test_a_page_under_a_name_that_promises_no_document_is_read_in_silence(name: str) -> None:
    assert [finding for finding in checked(name, PAGE).findings if finding.name == "misnamed-file"] == []


def test_lines_of_a_mail_before_a_pdf_do_not_make_it_a_mail() -> None:
    report = checked("a.pdf", b"Content-Type: application/pdf\r\nMIME-Version: 1.0\r\n\r\n%PDF-1.7")
    assert ["e-mail" in finding.message.da for finding in report.findings] == [False]
