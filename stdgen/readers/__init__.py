"""Bytes become a document: one module a format, each with `read(data, source, *, profile, ignore_source) -> Reading`."""

import re

from stdgen.model.pattern import pattern

READERS = {
    "yaml": "stdgen.readers.from_yaml",
    "docx": "stdgen.readers.from_docx.reading",
    "html": "stdgen.readers.from_html.reading",
    "pdf": "stdgen.readers.from_pdf.reading",
}
SUFFIXES = {
    ".yaml": "yaml",
    ".yml": "yaml",
    ".docx": "docx",
    ".docm": "docx",
    ".dotx": "docx",
    ".dotm": "docx",
    ".doc": "docx",
    ".odt": "docx",
    ".rtf": "docx",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
}
PDF_HEAD = 1024  # bytes that viewers search for the mark, since mail gateways put lines of their own before it
ZIP, OLE, RTF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf"
WORD_2003 = b":wordDocument"  # the root of a document that Word 2003 saved as XML
FLAT_WORD = b"<pkg:package"  # all parts of a Word file in one XML file
MARKUP = pattern(
    rb"<(?:!doctype\s+html|html|head|body|h[1-6]|main|article|section|div|p)\b|<\?xml[^>]*\?>\s*<(?:!doctype\s+html|html)", re.IGNORECASE
)
YAML_KEY = pattern(rb"^(?:# yaml-language-server:|%YAML|---|(?:title|municipality|sections|service|status)[ \t]*:)", re.MULTILINE)


def kind_of(data: bytes, name: str) -> str | None:
    """The key in `READERS` for these bytes: what they show themselves to be, else what the name's suffix says, else None.

    The old and foreign word processor formats go to the Word reader, which knows what to tell about them.
    """
    return shown(data) or SUFFIXES.get(_suffix(name)) or _guessed(data)


def shown(data: bytes) -> str | None:
    """The kind that the bytes themselves show, without a name; None where they show none, as YAML does not."""
    head = data[:PDF_HEAD]
    if head.startswith((ZIP, OLE, RTF)) or FLAT_WORD in head or WORD_2003 in head:
        return "docx"
    if MARKUP.match(_without_mark(head).lstrip()):
        return "html"
    return "pdf" if b"%PDF-" in head else None


def _suffix(name: str) -> str:
    return "." + name.rpartition(".")[2].lower()


def _guessed(data: bytes) -> str | None:
    return "yaml" if YAML_KEY.search(_without_mark(data)) else None


def _without_mark(data: bytes) -> bytes:
    """UTF-16 as web servers send it is read as if it were ASCII; enough to see what kind of text it is."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data[2:].replace(b"\0", b"")
    return data.removeprefix(b"\xef\xbb\xbf")
