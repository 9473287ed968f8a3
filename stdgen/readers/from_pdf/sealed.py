"""The document that its generator attached to the file is found again."""

import ctypes
import json
from dataclasses import replace
from typing import Any

from stdgen import documentjson
from stdgen.model.document import Document, Provenance
from stdgen.readers.from_pdf import engine

NAME = "stdgen-document.json"
MOST_ATTACHMENTS = 50
MOST_BYTES = 20 * 1024 * 1024
CORNERS = 4
NONE = type(None)
KINDS: dict[str, type | tuple[type, ...]] = {
    "text": str,
    "marker": str,
    "alt": str,
    "source": str,
    "href": (str, NONE),
    "value": (str, NONE),
    "language": str,
    "styles": list,
    "path": list,
    "under": list,
    "header": bool,
    "columns": int,
    "rows": (int, list),
    "page": (int, NONE),
    "line": (int, NONE),
    "column": (int, NONE),
}
"""What a value may be by its key, wherever it stands: only what is checked here and by the form itself is trusted."""


def sealed(document: int) -> Document | None:
    """The document sealed in an open file; None where there is none, or where it is damaged or of another form."""
    data = _attached(document)
    if data is None:
        return None
    try:
        found = documentjson.from_json(json.loads(data, object_hook=_checked))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return replace(found, provenance=Provenance(how="sealed", why="attached by its generator"))


def _checked(part: dict[str, Any]) -> dict[str, Any]:
    """The same object, where what should be text or a place is so; ValueError where it is not."""
    for key, kinds in KINDS.items():
        if key in part and not isinstance(part[key], kinds):
            raise ValueError(f"{key}: {part[key]!r}")
    box = part.get("box")
    if box is not None and not (isinstance(box, list) and len(box) == CORNERS and all(isinstance(edge, int | float) for edge in box)):
        raise ValueError(f"box: {box!r}")
    return part


def _attached(document: int) -> bytes | None:
    for at in range(min(engine.attachment_count(document), MOST_ATTACHMENTS)):
        handle = engine.attachment(document, at)
        if handle and engine.wide_text(engine.attachment_name, handle) == NAME:
            return _content(handle)
    return None


def _content(handle: int) -> bytes | None:
    size = ctypes.c_ulong()
    if not engine.attachment_file(handle, None, 0, ctypes.byref(size)) or not 0 < size.value <= MOST_BYTES:
        return None
    buffer = ctypes.create_string_buffer(size.value)
    if not engine.attachment_file(handle, buffer, size.value, ctypes.byref(size)):
        return None
    return buffer.raw[: size.value]
