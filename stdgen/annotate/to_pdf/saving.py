"""A PDF that was written into becomes bytes: what the file held stays byte for byte, and what is new comes after it.

pdfium's own table of what is new lacks, where it is a stream, its type, its end and itself, and every file has a new name
drawn by lot; both are put right here. The form is that of ISO 32000-1, 7.5.6 and 7.5.8.
"""

import re
from hashlib import sha256
from io import BytesIO

import pypdfium2  # type: ignore[import-untyped]  # has no type marker
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # has no type marker

from stdgen.model.pattern import pattern

IN_USE = b"\x01"
_TABLE_AT = pattern(rb"startxref\s+(\d+)")
_STREAM = pattern(rb"(\d+) 0 obj\s*<<(.{,2000}?)/W\[0 4 1\]/Index\[([\d ]+)\]/Length (\d+)>>stream\r\n", re.DOTALL)
_SIZE = pattern(rb"/Size (\d+)")
_NEW_ID = pattern(rb"/ID\s*\[.{,400}?<([0-9A-Fa-f]{32})>\s*\]", re.DOTALL)


def saved(document: pypdfium2.PdfDocument, data: bytes) -> bytes | None:
    """The old bytes with what is new after them; None where that is no sound file. PdfiumError where nothing can be written."""
    out = BytesIO()
    document.save(out, flags=pdfium.FPDF_INCREMENTAL)
    written = out.getvalue()
    if not written.startswith(data.rstrip(b"\r\n\0 ")):
        return None
    tabled = _tabled(written)
    return _named(tabled, len(data)) if tabled is not None and _opens(tabled, len(document)) else None


def _opens(written: bytes, pages: int) -> bool:
    try:
        again = pypdfium2.PdfDocument(written)
    except pypdfium2.PdfiumError:
        return False
    with again:
        return len(again) == pages


def _tabled(written: bytes) -> bytes | None:
    """With the last table written anew where it is a stream; None where it is neither a stream as pdfium makes it nor a plain table."""
    starts = list(_TABLE_AT.finditer(written))
    start = int(starts[-1][1]) if starts else 0
    if written.startswith(b"xref", start):
        return written
    match = _STREAM.match(written, start)
    if match is None:
        return None
    number, length = int(match[1]), int(match[4])
    entries = _entries(match[3], written[match.end() : match.end() + length]) | {number: start.to_bytes(4, "big") + b"\0"}
    table = b"".join(IN_USE + entries[each] for each in sorted(entries))
    index = b" ".join(b"%d 1" % each for each in sorted(entries))
    known = _SIZE.sub(b"/Size %d" % (1 + max(entries)), match[2]) if _largest(match[2]) <= max(entries) else match[2]
    head = b"%d 0 obj\r\n<</Type/XRef%s/W[1 4 1]/Index[%s]/Length %d>>stream\r\n" % (number, known, index, len(table))
    return written[:start] + head + table + b"\r\nendstream\r\nendobj\r\nstartxref\r\n%d\r\n%%%%EOF\r\n" % start


def _entries(index: bytes, table: bytes) -> dict[int, bytes]:
    """Offset and generation of each new object, five bytes in all, by its number."""
    pairs = [int(each) for each in index.split()]
    numbers = [first + more for first, count in zip(pairs[::2], pairs[1::2], strict=True) for more in range(count)]
    return {number: table[5 * place : 5 * place + 5] for place, number in enumerate(numbers)}


def _largest(known: bytes) -> int:
    match = _SIZE.search(known)
    return int(match[1]) - 1 if match else -1


def _named(written: bytes, old: int) -> bytes:
    """With the new half of the file's name drawn from what it holds: the same input gives the same bytes."""
    names = list(_NEW_ID.finditer(written, old))
    if not names:
        return written
    start, end = names[-1].span(1)
    name = sha256(written[:start]).hexdigest()[: end - start].upper()
    return written[:start] + name.encode() + written[end:]
