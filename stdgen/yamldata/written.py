"""A scalar's value becomes, character by character, the stretch of the source that it was written as."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern

_WHITE = pattern(r"[ \t\n]+")
_ONE = pattern(r"(?s).")
_SINGLE = pattern(r"(?s)''|.")
_DOUBLE = pattern(r"(?s)\\\n[ \t]*|\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)|.")
_ESCAPES = dict(zip('0abt\tnvfre "/\\N_LP', '\0\a\b\t\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029', strict=True))


class Scalar(NamedTuple):
    """A scalar as the parser met it: `style` is `|`, `>`, `'`, `"` or None, `begin` and `end` are offsets in the text.

    A block's stretch opens with the line of its sign, a quoted one's with its quote.
    """

    value: str
    style: str | None
    begin: int
    end: int


class Written(NamedTuple):
    """For each character of a value where its stretch of the source begins and ends; those of one gap may share a stretch."""

    begins: tuple[int, ...]
    ends: tuple[int, ...]


class _Sign(NamedTuple):
    """What a stretch of the source stands for: a character, or nothing where a line is only gone on with."""

    text: str
    begin: int
    end: int

    @property
    def white(self) -> bool:
        return self.text in ("", " ", "\t", "\n")


def written(text: str, scalar: Scalar) -> Written | None:
    """Where each character of the value stands in the text; None where that is not certain.

    Words must be met one for one; a gap between two of them answers to the gap in the source, however it is folded.
    """
    signs, value = list(_signs(text, scalar)), scalar.value
    begins: list[int] = []
    ends: list[int] = []
    at = 0
    while len(begins) < len(value):
        gap = at
        while gap < len(signs) and signs[gap].white:
            gap += 1
        if white := _WHITE.match(value, len(begins)):
            if gap == at:
                return None
            for begin, end in _gap(white[0], signs[at:gap]):
                begins.append(begin)
                ends.append(end)
            at = gap
            continue
        if gap == len(signs) or signs[gap].text != value[len(begins)] or (begins and any(sign.text for sign in signs[at:gap])):
            return None
        begins.append(signs[gap].begin)
        ends.append(signs[gap].end)
        at = gap + 1
    return Written(tuple(begins), tuple(ends))


def folds_of(text: str, scalar: Scalar, line: int) -> Iterator[tuple[int, int, int]]:
    """Offset in the value, line and column wherever the source does not simply go on; `line` is the one that it begins on.

    None where the value is not found in the source for certain.
    """
    found = written(text, scalar)
    step, seen = None, scalar.begin
    for offset, begin in enumerate(found.begins if found else ()):
        if begin - offset == step or _WHITE.match(scalar.value, offset):
            continue
        line += text.count("\n", seen, begin)
        step, seen = begin - offset, begin
        yield offset, line, begin - text.rfind("\n", 0, begin)


def _gap(white: str, signs: list[_Sign]) -> list[tuple[int, int]]:
    """A stretch for each character where the source has the same ones, else the whole gap for all of them."""
    same = [sign for sign in signs if sign.text]
    if "".join(sign.text for sign in same) == white:
        return [(sign.begin, sign.end) for sign in same]
    return [(signs[0].begin, signs[-1].end)] * len(white)


def _signs(text: str, scalar: Scalar) -> Iterator[_Sign]:
    begin, end = scalar.begin, scalar.end
    match scalar.style:
        case "|" | ">":
            begin = text.find("\n", begin, end) + 1 or end
            signs = _ONE
        case "'":
            begin, end, signs = begin + 1, end - 1, _SINGLE
        case '"':
            begin, end, signs = begin + 1, end - 1, _DOUBLE
        case _:
            signs = _ONE
    for found in signs.finditer(text, begin, end):
        yield _Sign(_meant(found) if found.end() - found.start() > 1 else found[0], found.start(), found.end())


def _meant(found: re.Match[str]) -> str:
    """What an escape stands for."""
    written = found[0]
    if written == "''":
        return "'"
    if written[1] == "\n":
        return ""
    return chr(int(written[2:], 16)) if len(written) > 2 else _ESCAPES.get(written[1], written)
