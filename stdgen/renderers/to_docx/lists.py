"""Markers as printed become Word's own numbering: every marker comes out of it letter for letter."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stdgen.renderers.to_docx.wml import Element, w

LEVELS = 9
"""Word has nine levels in a list."""

STEP = 454
"""How much deeper each level stands, in twentieths of a point (8 mm); the styles «List Continue» of the reference agree."""

LETTER = 120
"""Room for a character of a marker that is longer than that, in twentieths of a point."""

QUOTE_INDENT = 284

_NUMBERED = re.compile(r"(?P<before>[(\[§ ]*(?:\d+\.)*)(?P<core>\d{1,4}|[a-z]+|[A-Z]+)(?P<after>[.):\]]*)")
_ROMAN = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way to mark points: `kind` as Word names it (`decimal`, `lowerLetter`, `bullet` …), with what stands around the number."""

    kind: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker as a scheme and, unless it is a bullet, the number that it shows."""

    scheme: Scheme
    value: int | None = None


def counted(markers: Sequence[str]) -> list[tuple[Marker, bool]]:
    """Each marker of a list's points, with whether it goes on counting from the one before."""
    read = [_readings(" ".join(marker.split())) for marker in markers]
    found: list[tuple[Marker, bool]] = []
    for index, readings in enumerate(read):
        expected = _next(found[-1][0]) if found else None
        if expected is not None and expected in readings:
            found.append((expected, True))
        else:
            following = read[index + 1] if index + 1 < len(read) else []
            found.append((next((one for one in readings if _next(one) in following), readings[0]), False))
    return found


def definition(marker: Marker, number: int, *, quoted: bool) -> Element:
    """The `w:abstractNum` of a list that starts with this marker, alike on all levels; `quoted` lists stand deeper."""
    base = QUOTE_INDENT if quoted else 0
    levels = (_level(marker, level, base) for level in range(LEVELS))
    return w("abstractNum", w("multiLevelType", val="hybridMultilevel"), *levels, abstractNumId=number)


def _level(marker: Marker, level: int, base: int) -> Element:
    scheme = marker.scheme
    number = "" if marker.value is None else f"%{level + 1}"
    room = max(STEP, LETTER * (len(scheme.before) + len(scheme.after) + len(number) + 1))
    return w(
        "lvl",
        w("start", val=1 if marker.value is None else marker.value),
        w("numFmt", val=scheme.kind),
        w("lvlText", val=f"{scheme.before}{number}{scheme.after}"),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=base + STEP * level + room, hanging=room)),
        ilvl=level,
    )


def _next(marker: Marker) -> Marker | None:
    return None if marker.value is None else Marker(marker.scheme, marker.value + 1)


def _readings(marker: str) -> list[Marker]:
    """What a marker may be, the likeliest first: `i)` is a letter or a Roman number, `o` a bullet."""
    literal = _literal(marker)
    match = _NUMBERED.fullmatch(marker)
    if match is None:
        return [literal]
    core, around = match["core"], (match["before"], match["after"])
    if core.isdigit():
        return [Marker(Scheme("decimal", *around), int(core))] if str(int(core)) == core else [literal]
    if not match["after"]:
        return [literal]
    case = "lower" if core.islower() else "upper"
    letter, roman = _letter(core.lower()), _roman(core.lower())
    found = [Marker(Scheme(f"{case}Letter", *around), letter)] if letter else []
    found += [Marker(Scheme(f"{case}Roman", *around), roman)] if roman else []
    return [*found, literal]


def _literal(marker: str) -> Marker:
    """As it stands: a sign is a bullet; words are a number's surroundings without the number, since some programs cut bullets short."""
    return Marker(Scheme("bullet" if len(marker) <= 1 or "%" in marker else "decimal", marker))


def _letter(core: str) -> int | None:
    """Word's letters: a to z, then aa, bb, cc …"""
    if len(set(core)) != 1:
        return None
    return _ALPHABET.index(core[0]) + 1 + len(_ALPHABET) * (len(core) - 1)


def _roman(core: str) -> int | None:
    if not _ROMAN.fullmatch(core):
        return None
    values = [_ROMAN_VALUES[sign] for sign in core]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))
