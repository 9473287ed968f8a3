"""Bytes that would harm whoever opens them become the cap that they break, before pdfium sees them."""

import zlib
from collections.abc import Iterator

from stdgen.model.limits import MEGABYTE, PDF_INFLATED, PDF_OBJECTS
from stdgen.model.pattern import pattern
from stdgen.model.text import Text

STEEPEST = 1032
"""Bytes that one byte of deflate's can become at most (zlib's technical notes)."""
SUSPECT = PDF_INFLATED // STEEPEST
"""Bytes below which a stream that is packed once cannot break the cap: most files are shorter than that."""
OBJECT = b" obj"
END = b"endstream"
SHORTEST_OBJECT = len("1 0 obj\n")
STEP = 1 << 16
DICTIONARY = 2_000  # bytes before a stream in which its dictionary stands
DEEPEST = 4  # filters in a row that are looked through; no program packs even twice

_STREAM = pattern(rb"stream\r?\n")
_FLATE = pattern(rb"/Fl(?:ateDecode)?\b")
_TWICE = pattern(rb"/Fl(?:ateDecode)?\s*/(?:Fl|LZW)")
_PICTURE = pattern(rb"/Subtype\s*/Image\b")


def harm(data: bytes) -> Text | None:
    """The cap that a PDF's bytes would break when opened, told; None where they may be opened.

    Only long streams and those packed more than once are unpacked, in small steps and not kept. Pictures are left out:
    reading text does not unpack them.
    """
    if len(data) > PDF_OBJECTS * SHORTEST_OBJECT and data.count(OBJECT) > PDF_OBJECTS:
        return Text(da=f"filen har mere end {PDF_OBJECTS} objekter", en=f"the file has more than {PDF_OBJECTS} objects")
    twice = _TWICE.search(data) is not None
    if len(data) < SUSPECT and not twice:
        return None
    if any(_swells(data, *stream) for stream in _suspects(data, twice=twice)):
        megabytes = PDF_INFLATED // MEGABYTE
        return Text(
            da=f"en del af filen fylder mere end {megabytes} MB pakket ud",
            en=f"a part of the file takes more than {megabytes} MB when unpacked",
        )
    return None


def _suspects(data: bytes, *, twice: bool) -> Iterator[tuple[int, int, int]]:
    """Beginning, end and number of filters of the streams that could break the cap."""
    at = 0
    while at < len(data):
        end = data.find(END, at)
        end = len(data) if end < 0 else end
        found = _STREAM.search(data, at, end) if twice or end - at >= SUSPECT else None
        at = end + len(END)
        if found is None:
            continue
        begin = found.end()
        dictionary = data[max(0, begin - DICTIONARY) : begin].rpartition(OBJECT)[2]
        filters = len(_FLATE.findall(dictionary)) or 1
        if filters > 1 or (end - begin >= SUSPECT and not _PICTURE.search(dictionary)):
            yield begin, end, min(filters, DEEPEST)


def _swells(data: bytes, begin: int, end: int, filters: int) -> bool:
    parts: Iterator[bytes] = (data[at : min(at + STEP, end)] for at in range(begin, end, STEP))
    for _ in range(filters):
        parts = _unpacked(parts)
    size = 0
    return any((size := size + len(part)) > PDF_INFLATED for part in parts)


def _unpacked(parts: Iterator[bytes]) -> Iterator[bytes]:
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
