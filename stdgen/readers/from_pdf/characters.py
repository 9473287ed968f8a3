"""An open page becomes characters, with the text objects that they belong to and the places where they stand."""

import struct
from array import array
from collections import Counter
from collections.abc import Mapping
from itertools import repeat

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf import engine
from stdgen.readers.from_pdf.guessing import UNKNOWN, guessed, is_numbered
from stdgen.readers.from_pdf.runs import HYPHEN
from stdgen.readers.from_pdf.sheets import Sheet

SCATTERED, BY_LETTER = 0.2, 0.3
NO_BREAK = "\xa0"
"""The only space that some converters know."""

_SET, _BOX = struct.Struct("36s2f").unpack_from, struct.Struct("4f").unpack_from
BOX = 16  # bytes
_ODD = pattern(r"[\x00-\x09\x0b\x0c\x0e-\x1f\uf000-\uf0ff]")
_SYMBOLS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF02D: "-", 0xF06F: "o", 0xF0E0: "→", 0xF076: "❖", 0x0002: HYPHEN} | {
    code: " " for code in range(0x20) if code not in (0x02, 0x0A, 0x0D)
}

Setting = tuple[int, int, bytes, float, float]
"""Of a text object: its font, its marked content, how it is set (see `Dress`), and where its first letter stands in the file."""


class Characters:
    """The characters of an open page, by number; to be closed. `by_letter`: most of them are placed one by one."""

    def __init__(self, page: int, frame: Sheet) -> None:
        self.handle = engine.load_text(page)
        self.frame = frame
        self.numbered = False
        self.text = self._text() if self.handle else ""
        self._buffer = array("B", bytes(44))
        start, _ = self._buffer.buffer_info()
        self._size_at, self._colour_at, self._at = start, tuple(range(start + 4, start + 20, 4)), start + 20
        share = engine.object_count(page) / max(len(self.text), 1)
        self._scattered, self.by_letter = share > SCATTERED, share > BY_LETTER

    def close(self) -> None:
        """Gives the characters back."""
        if self.handle:
            engine.close_text(self.handle)

    def set_anew(self, letters: Mapping[int, Mapping[int, str]]) -> None:
        """Puts the letters of these fonts, by glyph, in place of what pdfium made of them; unknown ones become U+FFFD.

        A font that has no letters of its own, and most of whose characters the file does not explain, explains none.
        """
        fonts = [self._font(index) for index in range(engine.char_count(self.handle))]
        doubtful = {index for index, font in enumerate(fonts) if font in letters and self.unmapped(index)}
        unknown, whole = Counter(fonts[index] for index in doubtful), Counter(fonts)
        silent = {font for font, known in letters.items() if not known and 2 * unknown[font] > whole[font]}
        found = []
        for index, font in enumerate(fonts):
            code = engine.char_unicode(self.handle, index)
            if index in doubtful or font in silent:
                found.append(letters[font].get(code, UNKNOWN))
            else:
                found.append(_letter(code))
        self.text = "".join(found)

    def _font(self, index: int) -> int:
        """The font that a character is written in; none for one made up by pdfium."""
        holder = 0 if engine.char_generated(self.handle, index) else engine.char_object(self.handle, index)
        return engine.text_font(holder) if holder else 0

    def guess(self) -> frozenset[int]:
        """Takes the usual letters for codes that the file does not explain, where they make words; the fonts that this holds for."""
        if not (self.numbered or self.text.count(UNKNOWN) * 2 > len(self.text)) or not (found := guessed(self.handle, self.text)):
            return frozenset()
        self.text, fonts = found
        return fonts

    def setting(self, index: int, handle: int) -> Setting:
        """How a text object is set; `index` is its first character."""
        engine.char_matrix(self.handle, index, self._at)
        engine.text_size(handle, self._size_at)
        engine.object_colour(handle, *self._colour_at)
        written, x, y = _SET(self._buffer)
        return engine.text_font(handle), engine.object_mcid(handle), written, x, y

    def objects(self, start: int, end: int) -> list[tuple[int, int]]:
        """The text objects of a range, each with its first character.

        An object's characters follow each other, so that ends that belong to one object enclose nothing else. What
        pdfium made up (a space, a line's end) belongs to none.
        """
        get, handle = engine.char_object, self.handle
        while start < end and not (first := get(handle, start)):
            start += 1
        while end > start and not (final := get(handle, end - 1)):
            end -= 1
        if start >= end:
            return []
        if first == final:
            return [(start, first)]
        if self._scattered:
            return self._every(start, end)
        return self._halved(start, first, end - 1, final)

    def _halved(self, low: int, low_object: int, last: int, final: int) -> list[tuple[int, int]]:
        """The same between two characters of different objects: halves are looked at until their ends are of one object."""
        get, handle = engine.char_object, self.handle
        found = [(low, low_object)]
        further = [(last, final)]  # characters to the right of which the object is known, the nearest last
        while further:
            high, high_object = further[-1]
            if low_object == high_object:
                low = high
                further.pop()
                continue
            middle = (low + high) // 2
            here = get(handle, middle) if middle > low else None
            if not here and high - low > 1:
                middle, here = self._beside(middle, low, high)
            if not here:
                found.append((high, high_object))
                low, low_object = further.pop()
            elif here == low_object:
                low = middle
            elif here == high_object:
                further[-1] = middle, here
            else:
                further.append((middle, here))
        return found

    def _every(self, start: int, end: int) -> list[tuple[int, int]]:
        """The same where most objects are a letter or two."""
        handles = list(map(engine.char_object, repeat(self.handle), range(start, end)))
        before = [0, *handles]
        return [(at, handle) for at, (handle, last) in enumerate(zip(handles, before, strict=False), start) if handle and handle != last]

    def _beside(self, middle: int, low: int, high: int) -> tuple[int, int | None]:
        """A character near the middle that belongs to an object, and that object; None where there is no such character."""
        for at in (*range(middle - 1, low, -1), *range(middle + 1, high)):
            if found := engine.char_object(self.handle, at):
                return at, found
        return high, None

    def end(self, index: int) -> float:
        """Where a character ends at the right, as shown."""
        engine.char_loose_box(self.handle, index, self._at)
        left, top, right, bottom = _BOX(self._buffer, 20)
        frame = self.frame
        if frame.rotation:
            return float(max(frame.shown(left, bottom)[0], frame.shown(right, top)[0]))
        return float((right if right > left else left) - frame.left)

    def edges(self, start: int, stop: int) -> list[tuple[float, float]]:
        """Where each of these characters begins and ends from the left, as shown."""
        frame, size = self.frame, BOX * (stop - start)
        found = array("f", bytes(size))
        at, _ = found.buffer_info()
        list(map(engine.char_loose_box, repeat(self.handle), range(start, stop), range(at, at + size, BOX)))  # quicker than a loop
        if not frame.rotation:
            edge = frame.left
            return [(x0 - edge, x1 - edge) if x0 <= x1 else (x1 - edge, x0 - edge) for x0, x1 in zip(found[::4], found[2::4], strict=True)]
        corners = zip(found[::4], found[1::4], found[2::4], found[3::4], strict=True)
        ends = [(frame.shown(left, bottom)[0], frame.shown(right, top)[0]) for left, top, right, bottom in corners]
        return [(min(pair), max(pair)) for pair in ends]

    def typed(self, index: int) -> bool:
        """Whether a character is written in the file, rather than made up by pdfium."""
        return not engine.char_generated(self.handle, index)

    def unmapped(self, index: int) -> bool:
        """Whether the file does not say which letter a character is."""
        return bool(engine.char_unmapped(self.handle, index))

    def belongs(self, index: int) -> bool:
        """Whether a character belongs to a text object."""
        return bool(engine.char_object(self.handle, index))

    def _text(self) -> str:
        count = engine.char_count(self.handle)
        letters = array("H", bytes(2 * count + 2))  # a buffer of ctypes would be of a new type for each length, which takes longer to make
        at, _ = letters.buffer_info()
        written = engine.page_text(self.handle, 0, count, at)
        text = letters[: max(written - 1, 0)].tobytes().decode("utf-16-le", "replace")
        if len(text) != count:
            codes = (engine.char_unicode(self.handle, index) for index in range(count))
            text = "".join(chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd" for code in codes)
        if NO_BREAK in text:
            text = "\n".join(line.replace(NO_BREAK, " ") if line.count(NO_BREAK) > line.count(" ") else line for line in text.split("\n"))
        if not _ODD.search(text):
            return text
        self.numbered = is_numbered(text)
        return text.translate(_SYMBOLS)


def _letter(code: int) -> str:
    """A character by its number; what is none becomes U+FFFD, what controls a device a space."""
    if code in (0x0A, 0x0D):
        return chr(code)
    if not 0 < code < 0x110000 or 0xD800 <= code < 0xE000:
        return UNKNOWN
    return _SYMBOLS.get(code, chr(code))
