"""A copy of a PDF says each finding in a note at the words found, and is the same file otherwise."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # has no type marker
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth  # type: ignore[import-untyped]  # has no type marker
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # has no type marker

from stdgen import app
from stdgen.annotate.to_pdf.writing import LOCKED, SIGNED, annotate
from stdgen.model.document import Box, Location
from stdgen.model.finding import Finding, Severity
from stdgen.model.report import Copy, DocumentReport
from stdgen.model.walk import sections
from tests.unit.reports.made import LINK

DAY = date(2026, 11, 21)
STANDARDS = Path(__file__).parents[3] / "standards"
HEIGHT = 842.0


def drawn(*, rotate: int = 0, crop: Box | None = None) -> bytes:
    """A page with two lines of words, the second at 100 points from the left and 200 from the bottom."""
    out = io.BytesIO()
    page = Canvas(out, pagesize=(595, HEIGHT))
    page.drawString(100, 214, "en linje over de andre")
    page.drawString(100, 200, "Godkendt den XX i udvalget")
    page.save()
    if not rotate and crop is None:
        return out.getvalue()
    changed = io.BytesIO()
    with pikepdf.open(out) as pdf:
        pdf.pages[0].Rotate = rotate
        if crop:
            pdf.pages[0].CropBox = pikepdf.Array(crop)
        pdf.save(changed)
    return changed.getvalue()


def finding(page: int | None, box: Box | None, excerpt: str = "den XX") -> Finding:
    return replace(LINK, at=Location("a.pdf", page=page, box=box), excerpt=excerpt)


def copied(data: bytes, *findings: Finding) -> bytes:
    made = annotate(data, findings, title="", as_of=DAY, lang="da")
    assert made.data is not None
    return made.data


def notes(data: bytes) -> list[dict[str, Any]]:
    """The notes of a PDF, page by page: what they say, how, and the words below the middle of each line of a highlight."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [_note(each, number, data) for number, page in enumerate(pdf.pages) for each in _of(page)]


def _of(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    return (each for each in page.get("/Annots", []) if each.Subtype in ("/Highlight", "/Text"))


def _note(each: pikepdf.Object, number: int, data: bytes) -> dict[str, Any]:
    corners = [float(edge) for edge in each.get("/QuadPoints", [])]
    text = pypdfium2.PdfDocument(data)[number].get_textpage()
    quads = [corners[at : at + 8] for at in range(0, len(corners), 8)]
    words = [text.get_text_bounded(min(quad[::2]), min(quad[1::2]), max(quad[::2]), max(quad[1::2])) for quad in quads]
    return {
        "kind": str(each.Subtype),
        "page": number + 1,
        "says": str(each.Contents),
        "words": words,
        "rect": [float(edge) for edge in each.Rect],
    }


def test_a_highlight_lies_on_the_words_and_says_what_is_wrong() -> None:
    left, right = (100 + stringWidth(words, "Helvetica", 12) for words in ("Godkendt ", "Godkendt den XX"))
    (note,) = notes(copied(drawn(), finding(1, (left, HEIGHT - 211, right, HEIGHT - 197))))
    assert (note["kind"], note["page"], [words.strip() for words in note["words"]]) == ("/Highlight", 1, ["den XX"])
    assert note["says"].splitlines() == [
        "Fejl: linket er ikke sat ind: «[indsæt link]»",
        "Sæt adressen ind, eller skriv sætningen om.",
        "SG102 missing-link · praksis: Praksis, https://example.dk/praksis",
    ]


@pytest.mark.parametrize(
    ("rotate", "crop", "box"),
    [
        (0, (50, 50, 545, 792), (50.0, 581.0, 200.0, 595.0)),
        (90, None, (197.0, 100.0, 211.0, 250.0)),
        (180, None, (345.0, 197.0, 495.0, 211.0)),
        (270, None, (631.0, 345.0, 645.0, 495.0)),
    ],
)
def test_a_turned_or_cut_page_is_marked_where_the_words_are_shown(rotate: int, crop: Box | None, box: Box) -> None:
    """The words stand from (100, 197) to (250, 211) on the page before it is turned or cut."""
    (note,) = notes(copied(drawn(rotate=rotate, crop=crop), finding(1, box, excerpt="")))
    assert [words.strip() for words in note["words"]] == ["Godkendt den XX i udvalget"]


def test_of_a_box_over_several_lines_only_the_words_found_are_marked() -> None:
    (note,) = notes(copied(drawn(), finding(1, (90, HEIGHT - 228, 300, HEIGHT - 195))))
    assert [words.strip() for words in note["words"]] == ["den XX"]


def test_of_words_that_are_printed_otherwise_each_line_in_the_box_is_marked() -> None:
    (note,) = notes(copied(drawn(), finding(1, (90, HEIGHT - 228, 300, HEIGHT - 195), excerpt="noget andet …")))
    assert [words.strip() for words in note["words"]] == ["en linje over de andre", "Godkendt den XX i udvalget"]


def test_a_finding_without_a_place_is_a_note_in_the_corner_and_the_next_below_it() -> None:
    found = notes(copied(drawn(), finding(None, None), finding(1, None), finding(7, None)))
    assert [(note["kind"], note["page"]) for note in found] == [("/Text", 1)] * 3
    tops = [note["rect"][3] for note in found]
    assert tops == sorted(tops, reverse=True)
    assert len(set(tops)) == 3


def test_a_colour_tells_how_grave_it_is() -> None:
    box = (100.0, 600.0, 200.0, 612.0)
    data = copied(drawn(), *(replace(finding(1, box), severity=severity) for severity in Severity))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len({tuple(map(float, each.C)) for each in _of(pdf.pages[0])}) == 3


def test_a_note_has_an_author_and_the_day_of_the_check() -> None:
    with pikepdf.open(io.BytesIO(copied(drawn(), finding(1, None)))) as pdf:
        (note,) = _of(pdf.pages[0])
        assert (str(note.T), str(note.M), str(note.Subj)) == ("stdgen", "D:20261121000000Z", "SG102 missing-link")


@pytest.mark.parametrize("streams", list(pikepdf.ObjectStreamMode))
def test_a_copy_is_sound_whatever_kind_of_table_the_file_has(streams: pikepdf.ObjectStreamMode) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn())) as pdf:
        pdf.save(out, object_stream_mode=streams)
    copy = copied(out.getvalue(), finding(1, None), finding(1, (100, 100, 200, 110)))
    again = copied(copy, finding(1, None))
    with pikepdf.open(io.BytesIO(again)) as pdf:
        assert (pdf.check_pdf_syntax(), len(list(_of(pdf.pages[0])))) == ([], 3)


def test_a_locked_file_has_no_copy() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="x", user=""))
    assert annotate(out.getvalue(), (finding(1, None),), title="", as_of=DAY, lang="da") == Copy(None, LOCKED)


def test_a_signed_file_has_a_copy_and_a_word_on_its_signature() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn())) as pdf:
        signature = pikepdf.Dictionary(Type=pikepdf.Name.Sig, Filter=pikepdf.Name("/Adobe.PPKLite"), Contents=b"x", ByteRange=[0, 1, 2, 3])
        field = pdf.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Sig, T="s", V=pdf.make_indirect(signature)))
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=[field], SigFlags=3)
        pdf.save(out)
    made = annotate(out.getvalue(), (finding(1, None),), title="", as_of=DAY, lang="da")
    assert (made.data is not None, made.remark) == (True, SIGNED)


PAGE = drawn()


@given(st.integers(0, len(PAGE) - 1), st.integers(0, 255), st.sampled_from(("cut", "changed")))
def test_a_damaged_file_has_a_copy_or_is_told_of(place: int, byte: int, how: str) -> None:
    data = PAGE[:place] if how == "cut" else PAGE[:place] + bytes([byte]) + PAGE[place + 1 :]
    made = annotate(data, (finding(1, (90, 600, 300, 660)),), title="", as_of=DAY, lang="da")
    assert (made.data is None) == (made.remark is not None)


def report(name: str) -> tuple[bytes, DocumentReport]:
    """A PDF of ours, and what was found in it, with a copy."""
    data = (STANDARDS / name / "beskyttet-beskaeftigelse.yaml").read_bytes()
    built = dict(app.build(app.Input("a.yaml", data, name), ("pdf",), as_of=DAY).files)["pdf"]
    return built, app.check([app.Input("a.pdf", built)], app.Settings(DAY, annotate="da")).documents[0]


@pytest.mark.parametrize("name", ["norddjurs", "sonderborg"])
def test_a_copy_begins_with_the_file_and_reads_alike(name: str) -> None:
    built, told = report(name)
    assert told.copy is not None
    copy = told.copy.data
    assert copy is not None
    assert copy.startswith(built)
    assert len(notes(copy)) == len(told.findings) > 0
    before, after = (app.read(app.Input("a.pdf", each), ignore_source=True).document for each in (built, copy))
    assert after == before
    again = app.check([app.Input("a.pdf", built)], app.Settings(DAY, annotate="da")).documents[0].copy
    assert again == told.copy


@pytest.mark.parametrize("name", ["norddjurs", "sonderborg"])
def test_what_is_highlighted_in_our_own_pdf_is_what_was_found(name: str) -> None:
    built, _ = report(name)
    document = app.read(app.Input("a.pdf", built), ignore_source=True).document
    assert document is not None
    headings = [each.heading for each in sections(document.sections) if each.heading is not None]
    found = notes(copied(built, *(finding(heading.at.page, heading.at.box, heading.text) for heading in headings)))
    assert ["".join("".join(note["words"]).split()) for note in found] == ["".join(heading.text.split()) for heading in headings]
