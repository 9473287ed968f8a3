"""Bytes that would harm whoever opens them become the cap that they break, before pdfium sees them."""

from collections.abc import Iterator
from math import prod
from typing import NamedTuple

from stdgen.model.limits import MEGABYTE, PDF_INFLATED, PDF_OBJECTS
from stdgen.model.pattern import pattern
from stdgen.model.text import Text
from stdgen.readers.from_pdf.unpacking import STEEPEST, STEP, UNPACKERS, Parts

SUSPECT = PDF_INFLATED // STEEPEST
"""Bytes below which a stream that is packed once cannot break the cap: most files are shorter than that."""
OBJECT = b" obj"
END = b"endstream"
SHORTEST_OBJECT = len("1 0 obj\n")
DICTIONARY = 20_000  # bytes before a stream in which its dictionary stands
MARKS_WITHIN = 20  # of ends in a stream, past which its beginning is looked for
DEEPEST = 4  # filters in a row that are looked through; no program packs even twice
UNKNOWN = b"FlateDecode"  # what a filter is taken for whose name stands elsewhere

_STREAM = pattern(rb"stream\r?\n")
_SEVERAL = pattern(rb"/F(?:ilter)?\s*(?:%|\[(?!\s*(?:/\w+\s*)?\])|\d{1,7}\s+\d{1,5}\s+R)")
"""A filter of which there may be more than one: in a list, after a remark, told elsewhere."""
_NAME = pattern(rb"/[A-Za-z]{0,20}\Z")
LONGEST_NAME = 21
_FILTERS = pattern(rb"/F(?:ilter)?(?![A-Za-z])\s*(\[[^\]]*\]|/[^\s/<>\[\]()]+|\d{1,7}\s+\d{1,5}\s+R)")
_ONE = pattern(rb"/([^\s/<>\[\]()]+)|(\d{1,7}\s+\d{1,5}\s+R)")
_REMARK = pattern(rb"%[^\r\n]*")
_DISGUISED = pattern(rb"#([0-9A-Fa-f]{2})")
_PICTURE = pattern(rb"/Subtype\s*/Image\b")


class Packed(NamedTuple):
    """A stream between two offsets, and the filters to undo, in order."""

    begin: int
    end: int
    filters: tuple[bytes, ...]

    @property
    def most(self) -> int:
        """Bytes that it can become at most."""
        return (self.end - self.begin) * prod(UNPACKERS[name].steepest for name in self.filters)


def harm(data: bytes) -> Text | None:
    """The cap that a PDF's bytes would break when opened, told; None where they may be opened.

    Only long streams and those packed more than once are unpacked, in small steps and not kept. Pictures are left out:
    reading text does not unpack them.
    """
    if len(data) > PDF_OBJECTS * SHORTEST_OBJECT and data.count(OBJECT) > PDF_OBJECTS:
        return Text(da=f"filen har mere end {PDF_OBJECTS} objekter", en=f"the file has more than {PDF_OBJECTS} objects")
    several = _SEVERAL.search(data) is not None or _is_disguised(data)
    if len(data) < SUSPECT and not several:
        return None
    if any(stream.most > PDF_INFLATED and _swells(data, stream) for stream in _suspects(data, several=several)):
        megabytes = PDF_INFLATED // MEGABYTE
        return Text(
            da=f"en del af filen fylder mere end {megabytes} MB pakket ud",
            en=f"a part of the file takes more than {megabytes} MB when unpacked",
        )
    return None


def _is_disguised(data: bytes) -> bool:
    """Whether a name may be in disguise; looked for by its sign, since names stand everywhere in a file."""
    signs = (found.start() for found in _DISGUISED.finditer(data))
    return any(_NAME.search(data, max(at - LONGEST_NAME, 0), at) for at in signs)


def _suspects(data: bytes, *, several: bool) -> Iterator[Packed]:
    """The streams that could break the cap."""
    at = 0
    while at < len(data):
        end = data.find(END, at)
        end = len(data) if end < 0 else end
        if (several or end - at >= SUSPECT) and (begin := _begin(data, at, end)):
            dictionary = _plain(data[max(0, begin - DICTIONARY) : begin].rpartition(OBJECT)[2])
            filters = tuple(_filters(dictionary))
            if len(filters) > 1 or (end - begin >= SUSPECT and not _PICTURE.search(dictionary)):
                yield Packed(begin, end, filters or (UNKNOWN,))
        at = end + len(END)


def _begin(data: bytes, at: int, end: int) -> int:
    """Where the stream begins that ends there, 0 if none does.

    The mark of an end may stand in a stream itself: bytes that no stream begins in, and many of them, belong to the last.
    """
    if found := _STREAM.search(data, at, end):
        return found.end()
    for _ in range(MARKS_WITHIN if end - at >= SUSPECT else 0):
        at = data.rfind(b"stream", 0, at)
        if at < 0:
            break
        if data[at - len("end") : at] != b"end" and (found := _STREAM.match(data, at)):
            return found.end()
    return 0


def _plain(dictionary: bytes) -> bytes:
    """The same without remarks, and with names as they read."""
    if b"%" in dictionary:
        dictionary = _REMARK.sub(b" ", dictionary)
    if b"#" in dictionary:
        dictionary = _DISGUISED.sub(lambda found: bytes.fromhex(found[1].decode("ascii")), dictionary)
    return dictionary


def _filters(dictionary: bytes) -> Iterator[bytes]:
    """The filters to undo, up to the first that is for pictures or that nobody knows."""
    named = _FILTERS.search(dictionary)
    for found in _ONE.findall(named[1])[:DEEPEST] if named else ():
        name = found[0] or UNKNOWN
        if name not in UNPACKERS:
            return
        yield name


def _swells(data: bytes, stream: Packed) -> bool:
    parts: Parts = (data[at : min(at + STEP, stream.end)] for at in range(stream.begin, stream.end, STEP))
    for name in stream.filters:
        parts = UNPACKERS[name].undo(parts)
    size = 0
    return any((size := size + len(part)) > PDF_INFLATED for part in parts)
