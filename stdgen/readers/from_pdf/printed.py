"""A page's characters become runs: what is set alike on one line, its letters and words put right."""

import struct
import unicodedata
from collections import defaultdict
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf import embedded, engine, repair
from stdgen.readers.from_pdf.characters import Characters, Setting
from stdgen.readers.from_pdf.colours import colour_named
from stdgen.readers.from_pdf.faults import Fault
from stdgen.readers.from_pdf.fonts import Font, font, told_apart
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet

KEPT, NARROW = 0.1, 8
STROKED_MODES = (1, 2)
NO_INK = 3
SAME_LINE = 0.1
SKEW = 0.15
WIDE, SOME = 0.55, 6
LINES = 2.5
SPACES = 6
THIN, _STOPS = "fijlrtIJ", ".,:;)"
ROOM, OVERLAP, FARTHEST = 0.13, 0.1, 3.0

_MATRIX, _NUMBER = struct.Struct("4f").unpack_from, struct.Struct("f").unpack_from
_LINE = pattern(r"[^\r\n]+")
_SWAPPED = "".join(chr(letter << 8) for letter in range(ord("a"), ord("z") + 1))
_MARKS = pattern(f"[\u0300-\u036f\u02da\u00a8\u00ad\ufb00-\ufb06\ufffd\ue000-\uf8ff{_SWAPPED}]")
_TURNED_ROUND = pattern(f"[{_SWAPPED}]{{2,3}}")
_COMBINING = pattern("[\u0300-\u036f]")
_LIGATURE = pattern("[\ufb00-\ufb06]")
_NUMBER_ONLY = pattern(r"\d{1,2}(\.\d{1,2})*[.)]?")
_OWN_USE = pattern("[\ue000-\uf8ff\ufffd]")


class Dress(NamedTuple):
    """How letters are set, whatever they say; `size` in points as shown, `flat` for text that runs from left to right."""

    face: Font
    size: float
    italic: bool
    flat: bool
    colour: str


class TextPage:
    """The text of an open page; to be closed. `known` are the document's fonts by name.

    After `runs`, `objects` are the text objects that they were made of, each with the number of its run, `inkless` the
    numbers of the runs that are set without ink, and `faults` what had to be put right, each with the number of its run
    and the words as the file has them.
    """

    def __init__(self, page: int, number: int, frame: Sheet, known: dict[str, Font]) -> None:
        self.characters = Characters(page, frame)
        self.number = number
        self.frame = frame
        self.known = known
        self.fonts: dict[int, Font] = {}
        self.unmapped: dict[int, dict[int, str]] = {}
        self.close = self.characters.close
        self._dresses: dict[tuple[int, bytes], Dress] = {}
        self._begin()

    def runs(self) -> list[Run]:
        """Every run in the order of the page's content."""
        found = self._runs()
        if self.unmapped:
            self.characters.set_anew(self.unmapped)
            self._begin()
            found = self._runs()
        if fonts := self.characters.guess():
            self.unmapped |= {font: {} for font in fonts}
            self._begin()
            found = self._runs()
        for handle, texts in self.letters.items():
            self.fonts[handle].widths.ask(handle, "".join(texts))
        return found

    def _begin(self) -> None:
        self.text = self.characters.text
        self.marked = bool(_MARKS.search(self.text))
        self.keeps_spaces = self.text.count(" \r\n") > KEPT * self.text.count("\r\n")
        self.placed = self._without_spaces()
        self.thin = "" if self.placed or self.characters.by_letter else THIN
        self.spaced: tuple[int, bytes, float] | None = None
        self.letters: dict[int, list[str]] = defaultdict(list)
        self.objects: dict[int, int] = {}
        self.inkless: set[int] = set()
        self.faults: list[tuple[Fault, int, str]] = []

    def _without_spaces(self) -> bool:
        """Whether no space is written on the page, as far as some spread over it tell: all that are seen were made up by pdfium."""
        if self.text.count(" ") < SPACES:
            return False
        some = {self.text.find(" ", at) for at in range(0, len(self.text), len(self.text) // SPACES)}
        return not any(map(self.characters.typed, some - {-1}))

    def _may_lack(self, text: str) -> bool:
        """Whether pdfium may have overlooked a space between two words.

        Where each letter is placed by itself, the spaces are as wide as ever, and it overlooks none but those after a
        letter with a mark of its own.
        """
        return not self.characters.by_letter or bool(_COMBINING.search(text))

    def _runs(self) -> list[Run]:
        found: list[Run] = []
        for line in _LINE.finditer(self.text):
            self._line(line.start(), line.end(), found)
        return found

    def _line(self, start: int, end: int, found: list[Run]) -> None:
        """The runs of a line as pdfium sees it: neighbouring text objects that are set alike, together.

        Two lines of the page are one to pdfium where a word is broken between them. Where each letter is an object,
        those inside a word are not looked at more closely than their font and their marked content.
        """
        pending: Setting | None = None
        text, objects, font_of, marked_as = self.text, self.objects, engine.text_font, engine.object_mcid
        for index, handle in self.characters.objects(start, end):
            within = pending and text[index].isalpha() and text[index - 1].isalpha() and text[index - 1] not in self.thin
            if within and pending and font_of(handle) == pending[0] and marked_as(handle) == pending[1]:
                objects[handle] = len(found)
                continue
            here = self.characters.setting(index, handle)
            if pending is None:
                begin, pending, holder = index, here, handle
            elif (parts := self._unseen_space(begin, index, here)) or not self._goes_on(pending, here, index):
                found.append(self._run(begin, index, holder, pending, len(found), gap=parts))
                begin, pending, holder = index, here, handle
            objects[handle] = len(found)
        if pending is not None:
            found.append(self._run(begin, end, holder, pending, len(found)))

    def _unseen_space(self, begin: int, index: int, here: Setting) -> bool:
        """Whether a new word begins with this text object, though pdfium saw no space before it.

        It overlooks one between letters that are thin or have a mark of their own, and between a heading and its number
        where that reaches into the heading.
        """
        before, after = self.text[index - 1], self.text[index]
        if not after.isalpha():
            return False
        if before in self.thin:
            return after in self.thin and self._room(index, here) > ROOM
        if (before.isdigit() or before in ".)") and (number := _NUMBER_ONLY.fullmatch(self.text, begin, index)):
            return bool(number[1] and after.isupper()) or abs(self._room(index, here)) > OVERLAP
        return not self.placed and (before in _STOPS or "\u0300" <= before <= "\u036f") and self._room(index, here) > ROOM

    def _room(self, index: int, here: Setting) -> float:
        """The room before a text object, as a share of its size; none where it begins another line."""
        dress = self._dresses.get((here[0], here[2])) or self._dressed(here[0], here[2], index)
        room = self.frame.shown(*here[3:])[0] - self.characters.end(index - 1)
        return room / dress.size if dress.flat and dress.size and abs(room) < FARTHEST * dress.size else 0.0

    def _goes_on(self, before: Setting, here: Setting, index: int) -> bool:
        """Whether a text object goes on a run: set alike, on the same line, and near where no marked content holds them."""
        if here[0] != before[0] or here[1] != before[1] or here[2] != before[2]:
            return False
        dress = self._dresses.get((here[0], here[2])) or self._dressed(here[0], here[2], index)
        place = self.frame.shown(*here[3:])
        if (
            (here[4] != before[4] or self.frame.rotation)
            and dress.flat
            and abs(place[1] - self.frame.shown(*before[3:])[1]) > SAME_LINE * dress.size
        ):
            return False
        return here[1] >= 0 or not self._apart(index, place[0], dress.size)

    def _apart(self, index: int, x: float, size: float) -> bool:
        """Whether pdfium saw a space before this character where none is written, and it is wide."""
        before = index - 1
        while before >= 0 and not self.characters.belongs(before):
            before -= 1
        if before < 0 or before == index - 1:
            return False
        return abs(x - self.characters.end(before)) > max(1.2 * size, 6.0)

    def _run(self, start: int, end: int, handle: int, here: Setting, number: int, *, gap: bool = False) -> Run:
        belongs, stop = self.characters.belongs, end
        while stop > start + 1 and self.text[stop - 1] == " " and not belongs(stop - 1):  # it makes up nothing but spaces
            stop -= 1
        text = self.text[start:stop]
        dress = self._dresses.get((here[0], here[2])) or self._dressed(here[0], here[2], start)
        size = dress.size
        x0, base = self.frame.shown(here[3], here[4])
        mode = engine.text_mode(handle)
        if mode == NO_INK:
            self.inkless.add(number)
        x1 = self.characters.end(start + max(len(text.rstrip()), 1) - 1)
        spaced = False
        if not dress.flat:
            pass
        elif (self.placed and self._may_lack(text)) or repair.doubtful(text):
            text, spaced = self._mended(text, start, size, number, goes_on=self._after_spaced(here, base, size))
            self.spaced = (here[0], here[2], base) if spaced else None
        elif x1 - x0 > WIDE * size * len(text):
            spaced = self._stretched(text, start, size)
        if self.marked:
            text = self._cleaned(self._seen_hyphens(text, start, size), number)
        if self.unmapped and here[0] in self.unmapped and self._foreign(start, stop):
            self.faults.append((Fault.UNKNOWN, number, text))
        self.letters[here[0]].append(text)
        return Run(
            text,
            self.number,
            x0,
            x1,
            base,
            size,
            dress.face,
            here[1],
            dress.face.bold or mode in STROKED_MODES,
            dress.italic,
            not dress.flat,
            gap or stop < end,
            self.keeps_spaces and len(text) > NARROW and text[-1:].isalpha(),
            dress.colour,
            False,  # noqa: FBT003  # underlined, which is seen later; by place, since names cost time here
            spaced,
        )

    def _mended(self, text: str, start: int, size: float, number: int, *, goes_on: bool) -> tuple[str, bool]:
        """The text with its words told by the room between letters, and whether these stood apart."""
        if not repair.may_change(text, goes_on=goes_on, placed=self.placed):
            return text, False
        found = repair.mended(text, self.characters.edges(start, start + len(text)), size, goes_on=goes_on, placed=self.placed)
        if found.spaced and self.characters.typed(start + text.index(" ")):
            self.faults.append((Fault.SPACED, number, text))
        if found.together:
            self.faults.append((Fault.TOGETHER, number, text))
        return found.text, found.spaced

    def _stretched(self, text: str, start: int, size: float) -> bool:
        """Whether room is added between the letters of its first word: after the first one, and then after some more."""
        some = start + len(text.split(" ", 1)[0][:SOME])
        edges = self.characters.edges
        return some > start + 2 and repair.stretched(edges(start, start + 2), size) and repair.stretched(edges(start, some), size)

    def _after_spaced(self, here: Setting, base: float, size: float) -> bool:
        """Whether the text just before this, set alike, on its line or the one above, has its letters apart."""
        font, written, above = self.spaced or (0, b"", 0.0)
        return (font, written) == (here[0], here[2]) and 0 <= base - above < LINES * size

    def _seen_hyphens(self, text: str, start: int, size: float) -> str:
        """The text with soft hyphens inside it that are printed as hyphens proper: some programs know no other."""
        if "\u00ad" not in text[1:-1] or text != self.text[start : start + len(text)]:
            return text
        return repair.with_hyphens(text, self.characters.edges(start, start + len(text)), size)

    def _cleaned(self, text: str, number: int) -> str:
        """The text without soft hyphens, its letters whole; an unknown sign that stands alone is a list's mark."""
        if "\u00ad" in text[:-1]:
            text = text[:-1].replace("\u00ad", "") + text[-1:]
        if _OWN_USE.fullmatch(text.strip()):
            return _OWN_USE.sub("•", text)
        if _OWN_USE.search(text):
            self.faults.append((Fault.UNKNOWN, number, text))
        if _TURNED_ROUND.search(text):
            self.faults.append((Fault.SWAPPED, number, text))
            text = _TURNED_ROUND.sub(lambda found: "".join(chr(ord(letter) >> 8) for letter in found[0]), text)
        whole = repair.whole_letters(text)
        if whole != text:
            self.faults.append((Fault.TORN, number, text))
        return _LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), unicodedata.normalize("NFC", whole))

    def _foreign(self, start: int, stop: int) -> bool:
        """Whether more than a single sign here is one of which the file does not say which letter it is."""
        return sum(map(self.characters.unmapped, range(start, stop))) > 1

    def _dressed(self, handle: int, written: bytes, index: int) -> Dress:
        a, b, c, d = _MATRIX(written, 20)
        across, down = self.frame.direction(a, b)
        face = self.fonts.get(handle) or self._font(handle, index)
        slanted = b == 0 and d != 0 and c / d > SKEW
        size = _NUMBER(written)[0] * ((c * c + d * d) ** 0.5 or 1.0)
        flat = across > 0 and abs(down) <= 0.1 * across
        return self._dresses.setdefault((handle, written), Dress(face, size, face.italic or slanted, flat, colour_named(written[4:20])))

    def _font(self, handle: int, index: int) -> Font:
        if self.characters.unmapped(index):
            self.unmapped[handle] = embedded.letters(handle)
        name = told_apart(handle)
        found = self.known.get(name) or self.known.setdefault(name, font(name, handle))
        self.fonts[handle] = found
        return found
