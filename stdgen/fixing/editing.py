"""Edits become the bytes of a file with just those stretches changed: its line ends and its mark of the byte order stay."""

from collections.abc import Iterable

from stdgen.model.fix import Edit
from stdgen.model.pattern import pattern

_BREAK = pattern(r"\r\n?|\n")
_MARK = "\ufeff"


def edited(data: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes, UTF-8, with each edit made; they must not overlap. IndexError for a line that there is not."""
    text = data.decode("utf-8")
    lead = len(_MARK) if text.startswith(_MARK) else 0
    begins = [lead, *(found.end() for found in _BREAK.finditer(text, lead))]
    for edit in sorted(edits, reverse=True):
        start = begins[edit.line - 1] + edit.column - 1
        end = begins[edit.end_line - 1] + edit.end_column - 1
        text = text[:start] + edit.text + text[end:]
    return text.encode("utf-8")


def apart(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The edits by place, without those that overlap or touch one before them: two that meet may undo each other."""
    kept: list[Edit] = []
    for edit in sorted(set(edits)):
        if not kept or kept[-1][2:4] < edit[:2]:
            kept.append(edit)
    return tuple(kept)
