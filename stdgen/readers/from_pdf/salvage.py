"""A PDF that was cut off before its end becomes one that opens, with the pages that are in it."""

import re

from stdgen.model.pattern import pattern

_OBJECT = pattern(rb"(?<![0-9])(\d{1,7}) (\d{1,5}) obj\b(.{0,2000}?)(?:stream|endobj|\Z)", re.DOTALL)
_PAGE = pattern(rb"/Type\s*/Page\b(?!s)")
_END = b"%%EOF"
_END_WITHIN = 2048  # bytes; some servers add lines of their own


def is_cut_off(data: bytes) -> bool:
    """Whether a PDF lacks the mark that it ends with."""
    return _END not in data[-_END_WITHIN:]


def mended(data: bytes) -> bytes | None:
    """The same bytes with a list of the pages found in them, for pdfium to rebuild the rest from; None where there are none.

    What stands in packed object streams is not looked for, nor are locked files.
    """
    if b"/Encrypt" in data:
        return None
    objects = [(int(found[1]), int(found[2]), found[3]) for found in _OBJECT.finditer(data)]
    pages = {number: generation for number, generation, content in objects if _PAGE.search(content)}
    if not pages:
        return None
    spare = max(number for number, _, _ in objects) + 1
    kids = " ".join(f"{number} {generation} R" for number, generation in pages.items())
    ending = (
        f"\nendstream\nendobj\n{spare} 0 obj\n<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>\nendobj\n"
        f"{spare + 1} 0 obj\n<< /Type /Catalog /Pages {spare} 0 R >>\nendobj\n"
        f"trailer\n<< /Root {spare + 1} 0 R /Size {spare + 2} >>\nstartxref\n0\n%%EOF\n"
    )
    return data + ending.encode("ascii")
