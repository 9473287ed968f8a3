"""The filters of a PDF's streams are undone step by step, whatever the steps."""

import base64
import io
import random
import zlib

import pytest
from PIL import Image

from stdgen.readers.from_pdf.unpacking import UNPACKERS, Parts

NOISE = random.Random(3).randbytes(5_000)
RUNS = b"\x04abcde" + b"\x81x" * 300 + b"\xffy\x00z" + b"\x80"


def lzw_of(size: int) -> tuple[bytes, bytes]:
    """Grey signs and the same packed by a program that is not ours: a TIFF file's only strip."""
    signs = bytes((at * at // 7 + at % 13) % 256 for at in range(size * size))
    buffer = io.BytesIO()
    Image.frombytes("L", (size, size), signs).save(buffer, "TIFF", compression="tiff_lzw", tiffinfo={278: size})
    with Image.open(buffer) as file:
        (start,), (length,) = file.tag_v2[273], file.tag_v2[279]  # type: ignore[attr-defined]  # of TIFF files alone
    return signs, buffer.getvalue()[start : start + length]


def steps(data: bytes, size: int) -> Parts:
    return (data[at : at + size] for at in range(0, len(data), size))


LZW_OUT, LZW = lzw_of(150)
CASES = {
    "FlateDecode": (zlib.compress(NOISE), NOISE),
    "LZWDecode": (LZW, LZW_OUT),
    "RunLengthDecode": (RUNS, b"abcde" + b"x" * 128 * 300 + b"yy" + b"z"),
    "ASCII85Decode": (base64.a85encode(NOISE + bytes(40), wrapcol=60) + b"~>", NOISE + bytes(40)),
    "ASCIIHexDecode": (NOISE.hex(" ", 40).encode() + b">", NOISE),
}


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize("name", CASES)
def test_a_stream_unpacks_to_what_was_packed(name: str, size: int) -> None:
    packed, plain = CASES[name]
    assert b"".join(UNPACKERS[name.encode()].undo(steps(packed, size))) == plain


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("kept", [0.0, 0.5])
def test_what_is_not_packed_so_ends_without_a_fault(name: str, kept: float) -> None:
    unpacker = UNPACKERS[name.encode()]
    packed = CASES[name][0]
    data = packed[: int(kept * len(packed))] + NOISE
    assert sum(map(len, unpacker.undo(steps(data, 64)))) <= len(data) * unpacker.steepest


def test_a_filter_is_known_by_its_short_name_too() -> None:
    assert [UNPACKERS[long] for long in (b"FlateDecode", b"LZWDecode", b"ASCII85Decode")] == [
        UNPACKERS[short] for short in (b"Fl", b"LZW", b"A85")
    ]
