"""The words that a generator sealed into a file become the document that they tell, or are refused as damaged."""

import json
from typing import Any

from stdgen import documentjson
from stdgen.model.document import Document
from stdgen.model.limits import SEALED_BYTES, SEALED_DEPTH
from stdgen.model.text import Text

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

BROKEN_SEAL = (
    Text(da="dokumentets indlejrede kilde kan ikke læses", en="the source sealed in the document cannot be read"),
    Text(da="Byg dokumentet igen, eller slet kilden i filen.", en="Build the document again, or delete the source from the file."),
)


def document_in(words: str | bytes) -> Document:
    """The sealed document; ValueError where the words are damaged, of another form, or larger or deeper than any of ours."""
    if len(words) > SEALED_BYTES:
        raise ValueError(f"{len(words)} bytes")
    try:
        data = json.loads(words, object_hook=_checked)
        if _is_deep(data):
            raise ValueError("nested too deeply")
        return documentjson.from_json(data)
    except (KeyError, TypeError, AttributeError, OverflowError, RecursionError) as fault:
        raise ValueError("of another form") from fault


def _checked(part: dict[str, Any]) -> dict[str, Any]:
    """The same object, where what should be text or a place is so; ValueError where it is not."""
    for key, kinds in KINDS.items():
        if key in part and not isinstance(part[key], kinds):
            raise ValueError(f"{key}: {part[key]!r}")
    box = part.get("box")
    if box is not None and not (isinstance(box, list) and len(box) == CORNERS and all(isinstance(edge, int | float) for edge in box)):
        raise ValueError(f"box: {box!r}")
    return part


def _is_deep(data: object) -> bool:
    """Whether it has more levels than may be; not by calling itself, which is what such data would break."""
    level = [data]
    for _ in range(SEALED_DEPTH):
        level = [part for each in level for part in _parts(each)]
        if not level:
            return False
    return True


def _parts(data: object) -> list[object]:
    if isinstance(data, dict):
        return [part for part in data.values() if isinstance(part, dict | list)]
    return [part for part in data if isinstance(part, dict | list)] if isinstance(data, list) else []
