"""How text objects are set becomes their dress: font, size, slant and colour, each way of setting looked at once a page."""

import struct
from typing import NamedTuple

from stdgen.readers.from_pdf import embedded
from stdgen.readers.from_pdf.characters import Characters
from stdgen.readers.from_pdf.colours import colour_named
from stdgen.readers.from_pdf.fonts import Font, font, told_apart
from stdgen.readers.from_pdf.sheets import Sheet

SKEW = 0.15

_MATRIX, _NUMBER = struct.Struct("4f").unpack_from, struct.Struct("f").unpack_from


class Dress(NamedTuple):
    """How letters are set, whatever they say; `size` in points as shown, `flat` for text that runs from left to right."""

    face: Font
    size: float
    italic: bool
    flat: bool
    colour: str


class Dresses:
    """The dresses of an open page by font and by how a text object is written (see `Setting`).

    `known` are the document's fonts by name, `fonts` the page's by handle, `unmapped` the letters by glyph of those of which
    the file does not say which letters they have.
    """

    def __init__(self, characters: Characters, frame: Sheet, known: dict[str, Font]) -> None:
        self.characters = characters
        self.frame = frame
        self.known = known
        self.fonts: dict[int, Font] = {}
        self.unmapped: dict[int, dict[int, str]] = {}
        self._made: dict[tuple[int, bytes], Dress] = {}

    def of(self, font_of: int, written: bytes, index: int) -> Dress:
        """The dress of a text object; `index` is one of its characters."""
        return self._made.get((font_of, written)) or self._made.setdefault((font_of, written), self._dress(font_of, written, index))

    def _dress(self, font_of: int, written: bytes, index: int) -> Dress:
        a, b, c, d = _MATRIX(written, 20)
        across, down = self.frame.direction(a, b)
        face = self.fonts.get(font_of) or self._font(font_of, index)
        slanted = b == 0 and d != 0 and c / d > SKEW
        size = _NUMBER(written)[0] * ((c * c + d * d) ** 0.5 or 1.0)
        flat = across > 0 and abs(down) <= 0.1 * across
        return Dress(face, size, face.italic or slanted, flat, colour_named(written[4:20]))

    def _font(self, handle: int, index: int) -> Font:
        if self.characters.unmapped(index):
            self.unmapped[handle] = embedded.letters(handle)
        name = told_apart(handle)
        found = self.known.get(name) or self.known.setdefault(name, font(name, handle))
        self.fonts[handle] = found
        return found
