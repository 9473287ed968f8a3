"""A Word package becomes bytes that are the same every time."""

import io
import zipfile

from docx.document import Document as WordDocument

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can name."""


def packed(word: WordDocument) -> bytes:
    """The file with its parts in order of name and without the clock's time."""
    written, repacked = io.BytesIO(), io.BytesIO()
    word.save(written)
    with zipfile.ZipFile(written) as before, zipfile.ZipFile(repacked, "w") as after:
        for name in sorted(before.namelist()):
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            after.writestr(entry, before.read(name))
    return repacked.getvalue()
