"""Packed bytes become what they hold, no more than may be taken."""

import zlib
from collections.abc import Iterable

GZIP = b"\x1f\x8b"
CODINGS = {"gzip": 47, "x-gzip": 47, "deflate": 47}
"""Window bits by which zlib takes both of its own forms, by the name that a server gives the packing."""
STEP = 64_000


class PackedError(Exception):
    """The bytes are not packed as they were said to be."""


def taken(chunks: Iterable[bytes], coding: str, most: int) -> bytes:
    """The bytes of these chunks, unpacked where `coding` names a packing, one more than `most` where there are more.

    PackedError for a packing that is unknown or broken. No chunk after the cap is asked for.
    """
    if coding in ("", "identity"):
        return _joined(chunks, most)
    if coding not in CODINGS:
        raise PackedError(coding)
    return _joined(_unpacked(_no_more(chunks, most), CODINGS[coding]), most)


def unpacked(data: bytes, most: int) -> bytes:
    """What a gzip file holds, one byte more than `most` where it holds more; other bytes as they are."""
    return taken((data,), "gzip", most) if data.startswith(GZIP) else data[: most + 1]


def _joined(chunks: Iterable[bytes], most: int) -> bytes:
    body = bytearray()
    for chunk in chunks:
        body += chunk[: most + 1 - len(body)]
        if len(body) > most:
            break
    return bytes(body)


def _no_more(chunks: Iterable[bytes], most: int) -> Iterable[bytes]:
    """Packed bytes are never more than what they hold may be: there are packings of nothing that go on for ever."""
    left = most + STEP
    for chunk in chunks:
        left -= len(chunk)
        if left < 0:
            raise PackedError("longer than what it holds may be")
        yield chunk


def _unpacked(chunks: Iterable[bytes], bits: int) -> Iterable[bytes]:
    unpack = zlib.decompressobj(bits)
    try:
        for chunk in chunks:
            waiting = chunk
            while waiting and not unpack.eof:
                yield unpack.decompress(waiting, STEP)
                waiting = unpack.unconsumed_tail
            if unpack.eof:
                return
    except zlib.error as error:
        raise PackedError(str(error)) from error
