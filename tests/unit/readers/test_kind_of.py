"""What kind of file some bytes are."""

import pytest

from stdgen.readers import READERS, SUFFIXES, kind_of


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"%PDF-1.7\n", "a.pdf", "pdf"),
        (b"X-Scanned: clean\n\n%PDF-1.4", "a", "pdf"),
        (b"%PDF-1.7", "a.docx", "pdf"),
        (b"PK\x03\x04\x14", "a.docx", "docx"),
        (b"PK\x03\x04\x14", "a.pdf", "docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", "docx"),
        (b"PK\x03\x04 standard.pdf %PDF-1.7", "a.docx", "docx"),
        (b"<html><p>%PDF-1.7</p>", "a.html", "html"),
        (b'<?xml version="1.0"?><pkg:package>', "a.xml", "docx"),
        (b"{\\rtf1\\ansi", "a.rtf", "docx"),
        (b"<!DOCTYPE html><html>", "a", "html"),
        (b"\xef\xbb\xbf\n <html lang=da>", "<stdin>", "html"),
        ("<!doctype html>".encode("utf-16"), "a", "html"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html>', "a.xhtml", "html"),
        (b"<h2>Godkendelse</h2>", "<stdin>", "html"),
        (b"title: Hjemmehj\xc3\xa6lp\nsections: []\n", "<stdin>", "yaml"),
        (b"# en note\nmunicipality: Min Kommune\n", "<stdin>", "yaml"),
        (b"ren tekst", "a.yaml", "yaml"),
        (b"", "a.pdf", "pdf"),
        (b"garbage", "a.pdf", "pdf"),
        (b"garbage", "a.HTM", "html"),
        (b"ren tekst", "a.txt", None),
        (b"", "<stdin>", None),
        (b"\x89PNG\r\n", "a.png", None),
    ],
)
def test_bytes_tell_their_kind_and_else_the_name_does(data: bytes, name: str, kind: str | None) -> None:
    assert kind_of(data, name) == kind


def test_every_suffix_names_a_reader() -> None:
    assert set(SUFFIXES.values()) == set(READERS)
