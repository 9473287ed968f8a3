"""A page's characters become runs: text in one font on one line, with its place on the page as shown."""

import ctypes
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import repeat
from typing import NamedTuple

from stdgen.model.document import LineSet
from stdgen.readers.from_pdf import engine
from stdgen.readers.from_pdf.fonts import Font, font, font_name
from stdgen.readers.from_pdf.sheets import Sheet

HYPHEN = "\ufffe"
"""What pdfium gives for a hyphen at a line's end."""

ASCENT, DESCENT = 0.85, 0.22
SCATTERED = 0.2
KEPT, NARROW = 0.1, 8
STROKED_MODES = (1, 2)
SKEW = 0.15

_ODD = re.compile(r"[\x00-\x09\x0b\x0c\x0e-\x1f\uf000-\uf0ff]")
_LINE = re.compile(r"[^\r\n]+")
_SYMBOLS = {0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF02D: "-", 0xF06F: "o", 0xF0E0: "→", 0xF076: "❖", 0x0002: HYPHEN} | {
    code: " " for code in range(0x20) if code not in (0x02, 0x0A, 0x0D)
}


class Run(NamedTuple):
    """Text in one font on one line.

    `x0` and `x1` are its ends, `base` its baseline and `size` its font size, in points from the top left of the page as
    shown; `mcid` is the marked content that it belongs to, -1 for none, `turned` whether it does not run from left to
    right. `gap` tells that pdfium saw a
    space after it where none is written; `filled`
    that it may end inside a word, since the file keeps the spaces at which lines are broken and here is none.
    """

    text: str
    page: int
    x0: float
    x1: float
    base: float
    size: float
    font: Font
    mcid: int
    bold: bool
    italic: bool
    turned: bool
    gap: bool
    filled: bool

    @property
    def top(self) -> float:
        """Where its highest letters end."""
        return self.base - ASCENT * self.size

    @property
    def bottom(self) -> float:
        """Where its lowest letters end."""
        return self.base + DESCENT * self.size


class TextPage:
    """The characters of an open page; to be closed. `known` are the document's fonts by name."""

    def __init__(self, page: int, number: int, frame: Sheet, known: dict[str, Font]) -> None:
        self.handle = engine.load_text(page)
        self.number = number
        self.frame = frame
        self.text = self._text() if self.handle else ""
        self.known = known
        self.keeps_spaces = self.text.count(" \r\n") > KEPT * self.text.count("\r\n")
        self.fonts: dict[int, Font] = {}
        self.letters: dict[int, list[str]] = defaultdict(list)
        self._matrix = (ctypes.c_float * 6)()
        self._box = (ctypes.c_float * 4)()
        self._size = ctypes.c_float()
        self._size_at = ctypes.byref(self._size)
        self._scattered = bool(self.text) and engine.object_count(page) > SCATTERED * len(self.text)

    def close(self) -> None:
        """Gives the characters back."""
        if self.handle:
            engine.close_text(self.handle)

    def runs(self) -> list[Run]:
        """Every run in the order of the page's content."""
        found = [run for line in _LINE.finditer(self.text) for run in self._line(line.start(), line.end())]
        for handle, texts in self.letters.items():
            self.fonts[handle].widths.ask(handle, "".join(texts))
        return found

    def _text(self) -> str:
        count = engine.char_count(self.handle)
        buffer = ctypes.create_string_buffer(2 * count + 2)
        written = engine.page_text(self.handle, 0, count, buffer)
        text = buffer.raw[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
        if len(text) != count:
            codes = (engine.char_unicode(self.handle, index) for index in range(count))
            text = "".join(chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd" for code in codes)
        return text.translate(_SYMBOLS) if _ODD.search(text) else text

    def _line(self, start: int, end: int) -> Iterator[Run]:
        """The runs of a line as pdfium sees it: neighbouring text objects of one font and one marked content together."""
        objects = self._objects(start, end)
        begin, pending = 0, None
        for index, handle in objects:
            kind = (engine.text_font(handle), engine.object_mcid(handle))
            if pending is None:
                begin, pending, holder = index, kind, handle
            elif kind != pending or (kind[1] < 0 and self._apart(index)):
                yield self._run(begin, index, holder, pending)
                begin, pending, holder = index, kind, handle
        if pending is not None:
            yield self._run(begin, end, holder, pending)

    def _apart(self, index: int) -> bool:
        """Whether pdfium saw a space before this character where none is written, and it is wide."""
        before = index - 1
        while before >= 0 and not engine.char_object(self.handle, before):
            before -= 1
        if before < 0 or before == index - 1:
            return False
        left = self._end(before)
        right, _ = self._origin(index)
        size = (self._matrix[2] ** 2 + self._matrix[3] ** 2) ** 0.5
        return bool(abs(right - left) > max(1.2 * size * self._size.value, 6.0))

    def _objects(self, start: int, end: int) -> list[tuple[int, int]]:
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
        if self._scattered:
            every = enumerate(map(get, repeat(handle), range(start, end)), start)
            return [(at, found) for at, found in every if found]
        found = [(start, first)]
        pending = [(start, first, end - 1, final)]
        while pending:
            low, low_object, high, high_object = pending.pop()
            if low_object == high_object:
                continue
            middle, middle_object = self._between(low, high)
            if middle_object is None:
                found.append((high, high_object))
            else:
                pending.append((middle, middle_object, high, high_object))
                pending.append((low, low_object, middle, middle_object))
        return found

    def _between(self, low: int, high: int) -> tuple[int, int | None]:
        """A character near the middle that belongs to an object, and that object; None where there is no such character."""
        middle = (low + high) // 2
        for at in (*range(middle, low, -1), *range(middle + 1, high)):
            if found := engine.char_object(self.handle, at):
                return at, found
        return high, None

    def _origin(self, index: int) -> tuple[float, float]:
        engine.char_matrix(self.handle, index, self._matrix)
        return self.frame.shown(self._matrix[4], self._matrix[5])

    def _end(self, index: int) -> float:
        """Where a character ends at the right, as shown."""
        engine.char_loose_box(self.handle, index, self._box)
        left, top, right, bottom = self._box
        return max(self.frame.shown(left, bottom)[0], self.frame.shown(right, top)[0])

    def _run(self, start: int, end: int, handle: int, kind: tuple[int, int]) -> Run:
        stop = end
        while stop > start + 1 and not engine.char_object(self.handle, stop - 1):
            stop -= 1
        text = self.text[start:stop]
        last = start + len(text.rstrip()) - 1
        x0, base = self._origin(start)
        a, b, c, d, _, _ = self._matrix
        across, down = (a, b) if not (b or self.frame.rotation) else self.frame.direction(a, b)
        engine.text_size(handle, self._size_at)
        size = self._size.value * ((c * c + d * d) ** 0.5 or 1.0)
        face = self.fonts.get(kind[0]) or self._font(kind[0])
        self.letters[kind[0]].append(text)
        return Run(
            text.replace("\u00ad", "") if "\u00ad" in text[:-1] else text,
            self.number,
            x0,
            self._end(max(last, start)),
            base,
            size,
            face,
            kind[1],
            face.bold or engine.text_mode(handle) in STROKED_MODES,
            face.italic or (b == 0 and d != 0 and c / d > SKEW),
            across <= 0 or abs(down) > 0.1 * across,
            stop < end,
            self.keeps_spaces and len(text) > NARROW and text[-1:].isalpha(),
        )

    def _font(self, handle: int) -> Font:
        name = font_name(handle)
        found = self.known.get(name) or self.known.setdefault(name, font(name, handle))
        self.fonts[handle] = found
        return found


def line_set(run: Run) -> LineSet | None:
    """How the run is spread over its line; None for text that does not run from left to right."""
    return None if run.turned or run.x1 <= run.x0 else LineSet(run.text.replace(HYPHEN, "-"), run.x0, run.x1, run.size, run.font.widths)
