"""A Word file saved as one XML file (flat OPC) becomes the package that it would be as a zip file."""

import base64
import binascii

from lxml import etree

from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.zipping import zipped

MARK = b"http://schemas.microsoft.com/office/2006/xmlPackage"
HEAD = 4_096
"""Within how many bytes from its start such a file tells what it is."""
_PKG = "{http://schemas.microsoft.com/office/2006/xmlPackage}"


def is_flat(data: bytes) -> bool:
    """Whether these bytes are a package in one XML file."""
    head = data[:HEAD]
    return MARK in head and head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def packed(data: bytes) -> bytes:
    """The same as a zip file, with the parts that can be had; the bytes as they are where they are no whole XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return data
    named = (((part.get(f"{_PKG}name") or "").lstrip("/"), part) for part in root.iter(f"{_PKG}part"))
    return zipped((name, _content(part)) for name, part in named if name)


def _content(part: Element) -> bytes:
    inside = part.find(f"{_PKG}xmlData/*")
    if inside is not None:
        found: bytes = etree.tostring(inside, encoding="utf-8")
        return found
    try:
        return base64.b64decode(part.findtext(f"{_PKG}binaryData") or "")
    except (binascii.Error, ValueError):
        return b""
