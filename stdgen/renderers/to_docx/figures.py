"""A figure of which only the words are known becomes an empty frame that says them."""

import io
import struct
import zlib

from docx.shared import Cm

from stdgen.renderers.to_docx.parts import Parts
from stdgen.renderers.to_docx.wml import Element, picture

WIDTH, HEIGHT = Cm(6), Cm(3)


def placeholder(parts: Parts, alt: str) -> Element:
    """A run with a light grey picture whose alternative text is `alt`."""
    relationship, _ = parts.word.part.get_or_add_image(io.BytesIO(_grey()))
    return picture(relationship, parts.number(), "figur.png", alt, (WIDTH, HEIGHT))


def _grey() -> bytes:
    """One grey dot as PNG."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(b"\x00\xe6")) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
