"""No bytes make a reader raise, or leave nothing to be said: any bytes, and good files with damage done to them."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen import app, profiles
from stdgen.model.report import ReadStatus
from stdgen.readers import READERS
from stdgen.renderers.to_docx import rendering as to_docx
from stdgen.renderers.to_html import rendering as to_html
from stdgen.renderers.to_pdf import rendering as to_pdf
from stdgen.standards.skeleton import skeleton
from tests.builders import document, section

SETTINGS = app.Settings(date(2026, 11, 21))
WRITTEN = document("Kvalitetsstandard for hjælp", section("Målgruppe", "Borgere over 18 år."), section("Klage", "Inden fire uger."))
PROFILE = profiles.load("standard")
DOCX = to_docx.render(WRITTEN, PROFILE)
GOOD = {
    "pdf": to_pdf.render(WRITTEN, PROFILE),
    "docx": DOCX,
    "html": to_html.render(WRITTEN, PROFILE),
    "yaml": skeleton(municipality="Min Kommune", service="Rengøring").encode(),
}
BEGINNINGS = (
    b"",
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"<!doctype html>",
    b"title: x\n",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"{\\rtf1",
    b"\xd0\xcf\x11\xe0",
)
SPLICES = st.tuples(st.floats(0, 1), st.integers(0, 300), st.binary(max_size=40))
"""Where, how much is taken out, what is put in."""


def damaged(data: bytes, splices: Sequence[tuple[float, int, bytes]]) -> bytes:
    for where, out, put in splices:
        at = int(where * len(data))
        data = data[:at] + put + data[at + out :]
    return data


def is_told(name: str, data: bytes) -> None:
    """Either something was read, or a finding says why not."""
    report = app.check([app.Input(name, data)], SETTINGS).documents[0]
    assert report.status is not ReadStatus.UNREADABLE or report.findings


@given(st.sampled_from(BEGINNINGS), st.binary(max_size=3000), st.sampled_from(sorted(READERS)))
def test_no_bytes_make_a_reader_raise(beginning: bytes, rest: bytes, suffix: str) -> None:
    is_told(f"a.{suffix}", beginning + rest)


@pytest.mark.parametrize("kind", sorted(GOOD))
@given(splices=st.lists(SPLICES, min_size=1, max_size=12))
def test_no_damage_makes_a_reader_raise(kind: str, splices: list[tuple[float, int, bytes]]) -> None:
    is_told(f"a.{kind}", damaged(GOOD[kind], splices))


@given(part=st.sampled_from(sorted(zipfile.ZipFile(io.BytesIO(DOCX)).namelist())), splices=st.lists(SPLICES, min_size=1, max_size=12))
def test_no_damage_inside_a_word_file_makes_its_reader_raise(part: str, splices: list[tuple[float, int, bytes]]) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(DOCX)) as file, zipfile.ZipFile(buffer, "w") as out:
        for name in file.namelist():
            out.writestr(name, damaged(file.read(name), splices) if name == part else file.read(name))
    is_told("a.docx", buffer.getvalue())


@given(text=st.text(max_size=2000), around=st.sampled_from(("<p>{}</p>", "<h2>{}</h2>", "<table><tr><td>{}", "<ul><li>{}", "<pre>{}")))
def test_no_text_makes_a_rule_raise(text: str, around: str) -> None:
    is_told("a.html", ("<!doctype html><h1>Titel</h1>" + around.format(text)).encode("utf-8", "surrogatepass"))
