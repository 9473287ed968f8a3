"""Bytes that are no readable PDF become problems that say what to do, and nothing is raised."""

import json
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen import documentjson, profiles
from stdgen.model.document import Document
from stdgen.model.finding import Reading
from stdgen.readers.from_pdf import reading
from stdgen.renderers.to_pdf import rendering as to_pdf
from tests.builders import document, section

WRITTEN = document("Kvalitetsstandard for hjælp", section("Målgruppe", "Borgere over 18 år."), section("Klage", "Inden 4 uger."))
PDF = to_pdf.render(WRITTEN, profiles.load("standard"))


def read(data: bytes, *, ignore_source: bool = False) -> Reading:
    return reading.read(data, "a.pdf", ignore_source=ignore_source)


def saved(pdf: pikepdf.Pdf, **options: object) -> bytes:
    buffer = BytesIO()
    pdf.save(buffer, **options)  # type: ignore[arg-type]  # handed on as they come
    return buffer.getvalue()


def with_attachment(content: bytes) -> bytes:
    pdf = pikepdf.open(BytesIO(PDF))
    pdf.attachments["stdgen-document.json"] = content
    return saved(pdf)


def names_of(found: Reading) -> list[str]:
    return [problem.rule for problem in found.problems]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "tom"),
        (b"PK\x03\x04 not a PDF", "ikke en PDF"),
        (b"%PDF-1.7\n" + b"\x00" * 400, "beskadiget"),
        (PDF[: len(PDF) // 3], "skåret af"),
        (saved(pikepdf.open(BytesIO(PDF)), encryption=pikepdf.Encryption(owner="a", user="b")), "adgangskode"),
    ],
)
def test_a_file_that_cannot_be_opened_is_said_to_be_so(data: bytes, words: str) -> None:
    found = read(data)
    assert (found.document, names_of(found)) == (None, ["unreadable-file"])
    assert words in found.problems[0].hit.message.da


def test_a_file_that_only_its_owner_may_change_is_read() -> None:
    locked = saved(pikepdf.open(BytesIO(PDF)), encryption=pikepdf.Encryption(owner="a", user=""))
    assert read(locked) == read(PDF)


def test_a_file_without_pages_is_unreadable() -> None:
    assert names_of(read(saved(pikepdf.new()))) == ["unreadable-file"]


def test_a_page_without_text_is_a_scan() -> None:
    empty = pikepdf.new()
    empty.add_blank_page()
    found = read(saved(empty))
    assert (found.document, names_of(found)) == (None, ["scanned-document"])


def test_a_page_that_fails_costs_that_page_only() -> None:
    pdf = pikepdf.open(BytesIO(PDF))
    pdf.add_blank_page()
    pdf.pages[1].obj.Contents = pikepdf.Array([1, 2, pikepdf.Name.Broken])
    found = read(saved(pdf))
    assert found.document is not None
    assert found.document.sections == read(PDF).document.sections  # type: ignore[union-attr]  # fails all the same


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        json.dumps({"format": "stdgen-document/1"}).encode(),
        json.dumps(documentjson.to_json(WRITTEN) | {"title": {"text": 5, "styles": [], "href": None, "at": None}}).encode(),
        json.dumps(documentjson.to_json(WRITTEN) | {"sections": 5}).encode(),
        json.dumps(documentjson.to_json(WRITTEN) | {"intro": [{"type": "figure", "alt": None, "at": None}]}).encode(),
    ],
)
def test_a_sealed_copy_of_another_form_is_left_out(content: bytes) -> None:
    found = read(with_attachment(content)).document
    assert found is not None
    assert (found.sealed, found.sections) == (None, read(PDF).document.sections)  # type: ignore[union-attr]  # fails all the same


def test_the_sealed_copy_is_found_unless_it_is_to_be_left_alone() -> None:
    copies: list[Document | None] = [found.document.sealed for found in (read(PDF), read(PDF, ignore_source=True)) if found.document]
    assert copies == [WRITTEN, None]


@given(st.lists(st.tuples(st.integers(0, len(PDF) - 1), st.binary(min_size=1, max_size=8)), min_size=1, max_size=30), st.booleans())
def test_no_bytes_make_the_reader_raise(changes: list[tuple[int, bytes]], cut: bool) -> None:  # noqa: FBT001  # hypothesis calls it
    data = bytearray(PDF)
    for at, new in changes:
        data[at : at + len(new)] = new
    found = read(bytes(data[: changes[0][0]] if cut else data))
    assert found.document is not None or found.problems
