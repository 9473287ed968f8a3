"""The outlines of a font's letters become the ink that they take, by which bold is told where no name says it."""

import ctypes
import re
import struct
from collections.abc import Iterable, Mapping

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf import engine

LETTERS = "enrtaisdlkg"
LEAST_LETTERS = 3
MORE, MOST = 1.15, 2.5
EM = 100.0
MOST_POINTS = 300

_SAYS_NOTHING = pattern(r"(?:cid|unknown|noname|untitled)?(?:font)?[+_-]?[a-z]{0,3}[_-]?\d*(?:[_-]\d+)?(?: \d+)?", re.IGNORECASE)
_POINT = struct.Struct("2f").unpack_from

Ink = Mapping[str, float]
"""The area of each letter's outline, in squares of a hundredth of the font size."""


def says_nothing(name: str) -> bool:
    """Whether a font's name is none: a number, or a few letters such as programs count fonts with."""
    return bool(_SAYS_NOTHING.fullmatch(name.split("+", 1)[-1]))


def ink(font: int) -> dict[str, float]:
    """The ink of some usual letters of a font of an open page, as far as it has them as outlines."""
    found = {letter: _area(font, letter) for letter in LETTERS}
    return {letter: area for letter, area in found.items() if area > 0}


def is_bolder(one: Ink, other: Ink) -> bool:
    """Whether letters take more ink than the same of another font, as bold ones do, on the whole and most of them each."""
    shared = [letter for letter in one if letter in other]
    if len(shared) < LEAST_LETTERS:
        return False
    whole = sum(one[letter] for letter in shared) / sum(other[letter] for letter in shared)
    return MORE < whole < MOST and 2 * sum(one[letter] > MORE * other[letter] for letter in shared) > len(shared)


def _area(font: int, letter: str) -> float:
    """What an outline encloses, its curves taken as the lines between their points; holes go round the other way."""
    path = engine.glyph_path(font, ord(letter), EM)
    count = engine.glyph_segments(path) if path else 0
    return abs(_enclosed(engine.glyph_segment(path, at) for at in range(min(count, MOST_POINTS))))


def _enclosed(segments: Iterable[int]) -> float:
    buffer = ctypes.create_string_buffer(8)
    at = ctypes.addressof(buffer)
    whole = 0.0
    first = last = (0.0, 0.0)
    for segment in segments:
        engine.segment_point(segment, at, at + 4)
        point = _POINT(buffer)
        if engine.segment_type(segment) == engine.MOVE_TO:
            whole += _step(last, first)
            first = point
        else:
            whole += _step(last, point)
        last = point
    return (whole + _step(last, first)) / 2


def _step(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return one[0] * other[1] - other[0] * one[1]
