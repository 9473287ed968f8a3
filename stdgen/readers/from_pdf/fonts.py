"""A font's handle becomes what a reader wants to know of it: bold, italic, and how wide its letters are."""

import ctypes
import re
from array import array
from dataclasses import dataclass, field

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf import engine
from stdgen.readers.from_pdf.ink import Ink, ink, says_nothing

ITALIC_FLAG = 1 << 6
BOLD_FLAG = 1 << 18
BOLD_WEIGHT = 700
MISSING_WIDTH = 500.0
WIDEST = 10_000
NAME = 128  # bytes of a font's name that are read

_NAME = ctypes.c_char * NAME
_BOLD = pattern(r"bold|black|heavy|demi|[-,]bd\b|-medi(?:ital)?\b|^(?:cm|ec|sf|la|lh)(?:ss)?bx|^sfsx", re.IGNORECASE)
"""The last three are the fonts that come with TeX: Nimbus, Computer Modern and its extensions."""
_PLAIN = pattern(r"regular|roman|book|light|thin|medium|[-,](?:it|rg)\b|MT$|Std$|Pro$", re.IGNORECASE)
_ITALIC = pattern(r"italic|oblique|kursiv|slanted|[-,]it\b|-(?:medi|regu)ital\b|^(?:cm|ec|sf)(?:ss)?(?:bx)?(?:ti|sl|i)\d", re.IGNORECASE)


class Widths(dict[str, float]):
    """Advance widths by character in thousandths of the font size; what was not asked for in time has a usual width."""

    def __missing__(self, character: str) -> float:
        return MISSING_WIDTH

    def ask(self, handle: int, text: str) -> None:
        """Takes in the widths of a text's characters; the font's page must be open."""
        unknown = set(text).difference(self)
        if not unknown:
            return
        width = array("f", (0.0,))
        at, _ = width.buffer_info()
        for character in unknown:
            found = engine.glyph_width(handle, ord(character), 1000.0, at)
            self[character] = width[0] if found and 0 < width[0] < WIDEST else MISSING_WIDTH


@dataclass(frozen=True, slots=True)
class Font:
    """A font as used on a page; `ink` is that of its letters where its name tells nothing of them."""

    name: str
    bold: bool
    italic: bool
    widths: Widths = field(compare=False, repr=False)
    ink: Ink = field(default_factory=dict, compare=False, repr=False)


def font_name(handle: int) -> str:
    """The name of a font, with the letters before a plus sign that tell subsets apart."""
    buffer = _NAME()
    engine.font_name(handle, buffer, NAME)
    return buffer.value.decode("utf-8", "replace")


def told_apart(handle: int) -> str:
    """The name of a font; where it tells nothing, with the ink of its letters, since a file may give all its fonts the same."""
    name = font_name(handle)
    return f"{name} {sum(ink(handle).values()):.0f}" if says_nothing(name) else name


def font(name: str, handle: int) -> Font:
    """The font behind a handle of the open page."""
    bare = name.split("+", 1)[-1]
    flags = engine.font_flags(handle)
    bold = bool(_BOLD.search(bare)) or (not _PLAIN.search(bare) and (bool(flags & BOLD_FLAG) or _heavy(handle)))
    italic = bool(_ITALIC.search(bare)) or bool(flags & ITALIC_FLAG)
    return Font(name, bold, italic, Widths(), ink(handle) if not bold and says_nothing(bare) else {})


def says_bold(name: str) -> bool:
    """Whether a font is bold by its name."""
    return bool(_BOLD.search(name.split("+", 1)[-1]))


def _heavy(handle: int) -> bool:
    return bool(engine.font_weight(handle) >= BOLD_WEIGHT)
