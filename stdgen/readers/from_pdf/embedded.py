"""The table of characters in an embedded font tells which letter each of its glyphs is, where the PDF does not say so.

The tables are those of the OpenType specification: the table directory, and `cmap` in formats 4 and 12.
"""

import ctypes
import struct
from collections.abc import Iterator

from stdgen.readers.from_pdf import engine

MOST_BYTES = 32 * 1024 * 1024
MOST_GLYPHS = 70_000
UNICODE = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))
"""Platform and encoding of the tables that speak of Unicode, the fuller ones first."""


def letters(font: int) -> dict[int, str]:
    """The letter of each glyph, by its number, as the embedded file of a font of an open page has it; none without such a table."""
    return letters_in(_data(font))


def letters_in(data: bytes) -> dict[int, str]:
    """The letter of each glyph, by its number, as an OpenType font's bytes have it; none where they are damaged."""
    try:
        return _letters(data) if data else {}
    except (struct.error, IndexError):
        return {}


def _data(font: int) -> bytes:
    size = ctypes.c_size_t()
    if not engine.font_data(font, None, 0, ctypes.byref(size)) or not 0 < size.value <= MOST_BYTES:
        return b""
    buffer = ctypes.create_string_buffer(size.value)
    return buffer.raw if engine.font_data(font, buffer, size.value, ctypes.byref(size)) else b""


def _letters(data: bytes) -> dict[int, str]:
    start = _table(data, b"cmap")
    if start is None:
        return {}
    (count,) = struct.unpack_from(">H", data, start + 2)
    parts = {
        (platform, encoding): at for platform, encoding, at in (struct.unpack_from(">HHL", data, start + 4 + 8 * n) for n in range(count))
    }
    chosen = next((parts[key] for key in UNICODE if key in parts), None)
    found: dict[int, str] = {}
    for code, glyph in _pairs(data, start + chosen) if chosen is not None else ():
        if glyph and not 0xD800 <= code < 0xE000 and len(found) < MOST_GLYPHS:
            found.setdefault(glyph, chr(code))
    return found


def _table(data: bytes, name: bytes) -> int | None:
    (count,) = struct.unpack_from(">H", data, 4)
    for at in range(12, 12 + 16 * min(count, 64), 16):
        if data[at : at + 4] == name:
            start: int = struct.unpack_from(">L", data, at + 8)[0]
            return start
    return None


def _pairs(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Every character code of a part of the table, with its glyph."""
    (kind,) = struct.unpack_from(">H", data, at)
    if kind == 4:
        yield from _segments(data, at)
    elif kind == 12:
        (groups,) = struct.unpack_from(">L", data, at + 12)
        for group in range(min(groups, MOST_GLYPHS)):
            first, last, glyph = struct.unpack_from(">LLL", data, at + 16 + 12 * group)
            if last < 0x110000:
                yield from ((code, glyph + code - first) for code in range(first, min(last, first + MOST_GLYPHS) + 1))


def _segments(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    """Format 4: four lists of equal length say where each stretch of codes ends and begins, and how to come to its glyphs."""
    double = struct.unpack_from(">H", data, at + 6)[0] & ~1
    ends, starts, steps, offsets = (at + 14 + n for n in (0, double + 2, 2 * double + 2, 3 * double + 2))
    for step in range(0, double, 2):
        last, first, delta, offset = (struct.unpack_from(">H", data, part + step)[0] for part in (ends, starts, steps, offsets))
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if offset:
                (glyph,) = struct.unpack_from(">H", data, offsets + step + offset + 2 * (code - first))
                if not glyph:
                    continue
            yield code, (glyph + delta) & 0xFFFF
