"""A packed stream of a PDF is unpacked in small steps that nobody keeps, to tell its size before anyone unpacks it whole.

The filters are those of ISO 32000-1, 7.4, without those for pictures.
"""

import base64
import binascii
import zlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

Parts = Iterator[bytes]

STEP = 1 << 16
CLEAR, END = 256, 257  # codes of LZW (7.4.4.2)
FIRST, LAST = 258, 4095
WIDTHS = ((511, 9), (1023, 10), (2047, 11))  # a code grows a bit early, as its default has it
RUN_END = 128


def flate(parts: Parts) -> Parts:
    """The same parts unpacked, none much longer than a step; what is not deflated ends it."""
    engine = zlib.decompressobj()
    try:
        for part in parts:
            rest = part
            while rest and not engine.eof:
                yield engine.decompress(rest, STEP)
                rest = engine.unconsumed_tail
    except zlib.error:
        return


def hexadecimal(parts: Parts) -> Parts:
    """Two digits a byte; white space between them does not count."""
    odd = b""
    for part in parts:
        digits, end, _ = part.partition(b">")
        digits = odd + b"".join(digits.split())
        whole = len(digits) // 2 * 2
        odd = digits[whole:]
        try:
            yield bytes.fromhex(digits[:whole].decode("ascii"))
        except ValueError:
            return
        if end:
            return


def ascii85(parts: Parts) -> Parts:
    """Five signs for four bytes, one for four zeros."""
    left = b""
    for part in parts:
        signs, end, _ = part.partition(b"~")
        signs = left + b"".join(signs.split()).replace(b"z", b"!!!!!")
        whole = len(signs) if end else len(signs) // 5 * 5
        left = signs[whole:]
        try:
            yield base64.a85decode(signs[:whole])
        except (ValueError, binascii.Error):
            return
        if end:
            return


def run_length(parts: Parts) -> Parts:
    """A length before each run: of bytes as they are, or of one byte that is repeated."""
    data = b""
    for part in parts:
        data += part
        at, out = 0, bytearray()
        while at < len(data) and data[at] != RUN_END:
            length = data[at]
            size = length + 2 if length < RUN_END else 2
            if at + size > len(data):
                break
            out += data[at + 1 : at + size] if length < RUN_END else data[at + 1 : at + 2] * (257 - length)
            at += size
        yield bytes(out)
        if at < len(data) and data[at] == RUN_END:
            return
        data = data[at:]


def lzw(parts: Parts) -> Parts:
    """Codes of nine to twelve bits for words met before; a code that is none ends it."""
    table: list[bytes] = []
    last = b""
    bits = held = 0
    for part in parts:
        out = bytearray()
        for byte in part:
            held, bits = held << 8 | byte, bits + 8
            width = _width(FIRST + len(table))
            if bits < width:
                continue
            bits -= width
            code, held = held >> bits, held & (1 << bits) - 1
            if code == CLEAR:
                table, last = [], b""
                continue
            word = _word(code, table, last)
            if word is None:
                yield bytes(out)
                return
            if last and len(table) + FIRST <= LAST:
                table.append(last + word[:1])
            last = word
            out += word
            if len(out) > STEP:
                yield bytes(out)
                out = bytearray()
        yield bytes(out)


def _width(following: int) -> int:
    return next((width for most, width in WIDTHS if following < most), 12)


def _word(code: int, table: list[bytes], last: bytes) -> bytes | None:
    if code < CLEAR:
        return bytes((code,))
    if FIRST <= code < FIRST + len(table):
        return table[code - FIRST]
    return last + last[:1] if last and code == FIRST + len(table) else None


class Unpacker(NamedTuple):
    """What undoes a filter, and how many bytes one byte can become at most."""

    undo: Callable[[Parts], Parts]
    steepest: int


STEEPEST = 2730
"""LZW: twelve bits stand for 4096 bytes. The others can become less."""

_BOTH_NAMES = {
    (b"FlateDecode", b"Fl"): Unpacker(flate, 1032),  # zlib's technical notes
    (b"LZWDecode", b"LZW"): Unpacker(lzw, STEEPEST),
    (b"RunLengthDecode", b"RL"): Unpacker(run_length, 64),  # two bytes for 128
    (b"ASCII85Decode", b"A85"): Unpacker(ascii85, 4),
    (b"ASCIIHexDecode", b"AHx"): Unpacker(hexadecimal, 1),
}
UNPACKERS = {name: unpacker for names, unpacker in _BOTH_NAMES.items() for name in names}
"""By the filter's name, long and short."""
