"""Of a file that is partly damaged all that can be read is read, and what could not is told."""

import io
import zipfile
from datetime import date

import pikepdf
import pytest

from stdgen import app, profiles
from stdgen.model.report import DocumentReport, ReadStatus
from stdgen.model.walk import bodies, text
from stdgen.renderers.to_docx import rendering as to_docx
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, section

SETTINGS = app.Settings(date(2026, 11, 21))
TEXTS = tuple(section(f"Afsnit {number}", *(f"Borgeren kan få støtte nummer {line}." for line in range(30))) for number in range(12))
WRITTEN = document("Kvalitetsstandard for hjælp", *TEXTS)
DOCX = to_docx.render(WRITTEN, profiles.load("standard"))


def plain_pdf() -> bytes:
    """Our PDF as older programs write it: every object in the open, the catalogue last."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(to_pdf.render(WRITTEN, profiles.load("standard")))) as file:
        del file.Root.Names
        file.save(buffer, object_stream_mode=pikepdf.ObjectStreamMode.disable, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return buffer.getvalue()


PDF = plain_pdf()


def checked(name: str, data: bytes) -> DocumentReport:
    return app.check([app.Input(name, data)], SETTINGS).documents[0]


def told(report: DocumentReport) -> list[str]:
    return [finding.message.da for finding in report.findings if finding.name == "unreadable-file"]


def headings(data: bytes, name: str = "a.pdf") -> int:
    read = app.read(app.Input(name, data)).document
    return sum(len([each for each in (top, *top.sections) if each.heading]) for top in read.sections) if read else 0


@pytest.mark.parametrize("share", [0.4, 0.7, 0.95])
def test_of_a_word_file_that_is_cut_off_the_text_is_read(share: float) -> None:
    cut = DOCX[: int(len(DOCX) * share)]
    report = checked("a.docx", cut)
    assert (report.status, told(report)[0]) == (
        ReadStatus.PARTIAL,
        "filen er skåret af: dens slutning mangler; det, der er af den, er læst",
    )
    assert 0 < headings(cut, "a.docx") <= headings(DOCX, "a.docx")


def test_of_a_word_file_whose_text_is_damaged_the_beginning_is_read() -> None:
    with zipfile.ZipFile(io.BytesIO(DOCX)) as file:
        part = file.getinfo("word/document.xml")
    middle = part.header_offset + part.compress_size // 2
    damaged = DOCX[:middle] + bytes(40) + DOCX[middle + 40 :]
    report = checked("a.docx", damaged)
    assert (report.status, told(report)[0]) == (
        ReadStatus.PARTIAL,
        "filens del «word/document.xml» er beskadiget; det, der er af den, er læst",
    )
    assert 0 < headings(damaged, "a.docx") < headings(DOCX, "a.docx")


def test_a_pdf_without_its_last_lines_is_read_whole_and_told_to_be_cut_off() -> None:
    cut = PDF[: PDF.rindex(b"startxref")]
    report = checked("a.pdf", cut)
    assert (report.status, told(report)) == (
        ReadStatus.PARTIAL,
        ["filen er skåret af: dens slutning mangler; det, der er af den, er læst"],
    )
    assert headings(cut) == headings(PDF)


def test_of_half_a_pdf_the_pages_that_are_there_are_read() -> None:
    whole = by_hand(6)
    cut = whole[: whole.index(b"Side 4")]
    report = checked("a.pdf", cut)
    assert (report.status, told(report)) == (
        ReadStatus.PARTIAL,
        ["filen er skåret af: dens slutning mangler; det, der er af den, er læst"],
    )
    assert [words(data).count("Borgeren kan klage") for data in (whole, cut)] == [6, 3]


def by_hand(pages: int) -> bytes:
    """A PDF in the order that most programs write: each page with its text, then the list of pages, the catalogue last."""
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    objects = [font]
    for number in range(1, pages + 1):
        content = f"BT /F 12 Tf 72 700 Td (Borgeren kan klage. Side {number}.) Tj ET"
        resources = "/Resources << /Font << /F 1 0 R >> >> /MediaBox [0 0 595 842]"
        objects.append(f"<< /Type /Page /Parent {2 * pages + 2} 0 R {resources} /Contents {2 * number + 1} 0 R >>")
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    kids = " ".join(f"{2 * number} 0 R" for number in range(1, pages + 1))
    objects += [f"<< /Type /Pages /Count {pages} /Kids [{kids}] >>", f"<< /Type /Catalog /Pages {2 * pages + 2} 0 R >>"]
    body = "".join(f"{number} 0 obj\n{each}\nendobj\n" for number, each in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer\n<< /Root {len(objects)} 0 R /Size {len(objects) + 1} >>\nstartxref\n0\n%%EOF\n".encode()


def words(data: bytes) -> str:
    read = app.read(app.Input("a.pdf", data)).document
    return "\n".join(text(blocks) for _, blocks in bodies(read)) if read else ""


@pytest.mark.parametrize("junk", [b"", b"\n" * 900, b"<!-- served in 3 ms -->\n"])
def test_lines_after_the_end_of_a_pdf_are_no_fault(junk: bytes) -> None:
    assert told(checked("a.pdf", PDF + junk)) == []


def test_a_pdf_whose_table_of_objects_is_wrong_is_read() -> None:
    moved = PDF.replace(b"startxref\n", b"startxref\n9")
    assert (headings(moved), told(checked("a.pdf", moved))) == (headings(PDF), [])


def test_a_page_that_is_not_there_is_told_by_its_number() -> None:
    file = pikepdf.open(io.BytesIO(PDF))
    file.Root.Pages.Kids[1] = file.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Nothing))
    buffer = io.BytesIO()
    file.save(buffer)
    report = checked("a.pdf", buffer.getvalue())
    assert (report.status, told(report)) == (ReadStatus.PARTIAL, ["side 2 kan ikke læses; resten af dokumentet er læst"])


def test_a_locked_pdf_that_is_cut_off_is_not_read_as_noise() -> None:
    buffer = io.BytesIO()
    pikepdf.open(io.BytesIO(PDF)).save(buffer, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert checked("a.pdf", buffer.getvalue()[:-200]).status is ReadStatus.UNREADABLE


@pytest.mark.parametrize("part", ["word/styles.xml", "word/numbering.xml", "docProps/core.xml"])
@pytest.mark.parametrize("content", [b"<w:styles", b"", b"\0\0\0"])
def test_a_word_file_with_one_broken_part_is_read_and_the_part_is_named(part: str, content: bytes) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(DOCX)) as file, zipfile.ZipFile(buffer, "w") as out:
        if part not in file.namelist():
            pytest.fail(f"{part} is not written any more")
        for name in file.namelist():
            out.writestr(name, content if name == part else file.read(name))
    report = checked("a.docx", buffer.getvalue())
    assert (report.status, told(report)) == (ReadStatus.PARTIAL, [f"filens del «{part}» er beskadiget"])
    assert headings(buffer.getvalue(), "a.docx")


def without_pages(*numbers: int) -> bytes:
    """Six pages by hand, with nothing where these are said to be."""
    data = by_hand(6)
    for number in numbers:
        data = data.replace(b"%d 0 obj\n<< /Type /Page " % (2 * number), b"%d 0 obj\n<< /Type /None " % (2 * number))
    return data


@pytest.mark.parametrize(
    ("gone", "messages"),
    [
        ((2, 3, 4), ["side 2-4 kan ikke læses; resten af dokumentet er læst"]),
        ((1, 6), [f"side {number} kan ikke læses; resten af dokumentet er læst" for number in (1, 6)]),
        ((1, 2, 3, 4, 5, 6), ["ingen af filens sider kan læses"]),
    ],
)
def test_pages_that_follow_each_other_are_told_of_once(gone: tuple[int, ...], messages: list[str]) -> None:
    assert told(checked("a.pdf", without_pages(*gone))) == messages
