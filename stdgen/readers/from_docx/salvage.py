"""A damaged Word file becomes a whole one with the parts, and the beginnings of parts, that can still be had."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from stdgen.model.limits import XML_BYTES, ZIP_INFLATED, ZIP_PARTS
from stdgen.readers.from_docx.refusing import DOCTYPE
from stdgen.readers.from_docx.zipping import zipped

LOCAL, DIRECTORY, DESCRIBED = b"PK\x03\x04", b"PK\x01\x02", b"PK\x07\x08"
HEAD = struct.Struct("<4sHHHHHLLLHH")
"""A part's own head in the zip file (APPNOTE 4.3.7): its size packed is the eighth field, the lengths of name and extra the last."""
LOCKED, SIZED_AFTER = 0x1, 0x8
STORED, DEFLATED = 0, 8


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The file made whole, and the names of the parts of which only a beginning could be had."""

    data: bytes
    cut: tuple[str, ...]


def salvaged(data: bytes) -> Salvaged | None:
    """What is left of a damaged zip file; None where no part of it can be had, or where they would swell beyond measure."""
    parts: dict[str, bytes] = {}
    cut: list[str] = []
    room = ZIP_INFLATED
    for name, content, whole in _parts(data):
        room -= len(content)
        if room < 0 or len(parts) > ZIP_PARTS:
            return None
        closed = content if _is_sound(name, content) else _closed(content)
        if not whole or closed is not content:
            cut.append(name)
        if closed:
            parts.setdefault(name, closed)
    return Salvaged(zipped(parts.items()), tuple(cut)) if parts else None


def _parts(data: bytes) -> Iterator[tuple[str, bytes, bool]]:
    """Name and content of each part from its own head, and whether all of it is there."""
    at = data.find(LOCAL)
    while 0 <= at <= len(data) - HEAD.size:
        _, _, flags, method, _, _, crc, size, _, named, extra = HEAD.unpack_from(data, at)
        start = at + HEAD.size + named + extra
        name = data[at + HEAD.size : at + HEAD.size + named].decode("utf-8", "replace")
        end = start
        if name and not flags & LOCKED and method in (STORED, DEFLATED) and start <= len(data):
            content, end, whole = _inflated(data, start) if method == DEFLATED else _stored(data, start, size)
            yield name, content, whole and (bool(flags & SIZED_AFTER) or zlib.crc32(content) == crc)
        at = data.find(LOCAL, max(end, at + 1))


def _inflated(data: bytes, start: int) -> tuple[bytes, int, bool]:
    """A packed part as far as it goes, where it ends, and whether that is its own end."""
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    found: list[bytes] = []
    held = 0
    at = start
    while at < len(data) and not stream.eof and held <= ZIP_INFLATED:
        piece = data[at : at + STEP]
        try:
            found.append(stream.decompress(piece, ZIP_INFLATED))
        except zlib.error:
            break
        held += len(found[-1])
        at += len(piece)
    return b"".join(found), at - len(stream.unused_data), stream.eof


def _stored(data: bytes, start: int, size: int) -> tuple[bytes, int, bool]:
    """A part that is not packed; one that does not tell its size goes on to the next head."""
    following = [place for mark in (LOCAL, DESCRIBED, DIRECTORY) if (place := data.find(mark, start)) >= 0]
    end = start + size if size else min(following, default=len(data))
    return data[start:end], min(end, len(data)), end <= len(data)


def _is_sound(name: str, content: bytes) -> bool:
    """Whether a part is whole XML, or is none at all."""
    if not name.lower().endswith((".xml", ".rels")) or len(content) > XML_BYTES:
        return True
    try:
        etree.fromstring(content, _parser(recover=False))
    except (etree.XMLSyntaxError, ValueError):
        return False
    return True


def _closed(content: bytes) -> bytes:
    """XML that breaks off or is damaged, with what can be read of it and every element closed; empty where that is nothing."""
    if DOCTYPE.search(content):
        return content
    try:
        root = etree.fromstring(content, _parser(recover=True))
    except (etree.XMLSyntaxError, ValueError):
        return b""
    found: bytes = etree.tostring(root, encoding="utf-8") if root is not None else b""
    return found


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(recover=recover, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


STEP = 256
"""How many packed bytes are unpacked at a time: what comes before a damaged place is kept up to here."""
