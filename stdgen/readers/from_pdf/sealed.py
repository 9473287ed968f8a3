"""The document that its generator attached to the file is found again."""

import ctypes
from dataclasses import replace

from stdgen.model.document import Document, Provenance
from stdgen.model.limits import PDF_ATTACHMENTS, SEALED_BYTES
from stdgen.readers.from_pdf import engine

NAME = "stdgen-document.json"


def sealed(document: int) -> Document | None:
    """The document sealed in an open file, None where there is none; ValueError where it is damaged or of another form."""
    data = _attached(document)
    if data is None:
        return None
    from stdgen.readers.sealed import document_in  # with all that reads such words, and hardly a file has them

    return replace(document_in(data), provenance=Provenance(how="sealed", why="attached by its generator"))


def _attached(document: int) -> bytes | None:
    for at in range(min(engine.attachment_count(document), PDF_ATTACHMENTS)):
        handle = engine.attachment(document, at)
        if handle and engine.wide_text(engine.attachment_name, handle) == NAME:
            return _content(handle)
    return None


def _content(handle: int) -> bytes:
    """What stands in the attached file; nothing where it is larger than any of ours, or cannot be unpacked."""
    size = ctypes.c_ulong()
    if not engine.attachment_file(handle, None, 0, ctypes.byref(size)) or not 0 < size.value <= SEALED_BYTES:
        return b""
    buffer = ctypes.create_string_buffer(size.value)
    if not engine.attachment_file(handle, buffer, size.value, ctypes.byref(size)):
        return b""
    return buffer.raw[: size.value]
