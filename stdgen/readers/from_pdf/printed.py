"""A page's characters become runs: what is set alike on one line, its letters and words put right."""

from collections import defaultdict

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf import engine
from stdgen.readers.from_pdf.characters import Characters, Setting
from stdgen.readers.from_pdf.dressing import Dresses
from stdgen.readers.from_pdf.faults import Fault
from stdgen.readers.from_pdf.fonts import Font
from stdgen.readers.from_pdf.mending import Mending
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet

KEPT, NARROW = 0.1, 8
STROKED_MODES = (1, 2)
NO_INK = 3
SAME_LINE = 0.1
THIN, _STOPS = "fijlrtIJ", ".,:;)"
ROOM, OVERLAP, FARTHEST = 0.13, 0.1, 3.0

_LINE = pattern(r"[^\r\n]+")
_NUMBER_ONLY = pattern(r"\d{1,2}(\.\d{1,2})*[.)]?")


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
        self.dresses = Dresses(self.characters, frame, known)
        self.unmapped = self.dresses.unmapped
        self.close = self.characters.close
        self._begin()

    def runs(self) -> list[Run]:
        """Every run in the order of the page's content."""
        found = self._runs()
        if self.unmapped:
            self.characters.set_anew(self.unmapped)
            self._begin()
            found = self._runs()
        if fonts := self.characters.guess():
            self.unmapped.update({font: {} for font in fonts})
            self._begin()
            found = self._runs()
        for handle, texts in self.letters.items():
            self.dresses.fonts[handle].widths.ask(handle, "".join(texts))
        return found

    def _begin(self) -> None:
        self.text = self.characters.text
        self.keeps_spaces = self.text.count(" \r\n") > KEPT * self.text.count("\r\n")
        self.mending = Mending(self.characters)
        self.faults = self.mending.faults
        self.placed = self.mending.placed
        self.thin = "" if self.placed or self.characters.by_letter else THIN
        self.letters: dict[int, list[str]] = defaultdict(list)
        self.objects: dict[int, int] = {}
        self.inkless: set[int] = set()

    def _runs(self) -> list[Run]:
        found: list[Run] = []
        for line in _LINE.finditer(self.text):
            self._line(line.start(), line.end(), found)
        return found

    def _line(self, start: int, end: int, found: list[Run]) -> None:
        """The runs of a line as pdfium sees it: neighbouring text objects that are set alike, together.

        Two lines of the page are one to pdfium where a word is broken between them. Objects that begin inside a word, where no
        space can have been overlooked, are not looked at more closely than their font and their marked content.
        """
        pending: Setting | None = None
        text, thin, objects, font_of, marked_as = self.text, self.thin, self.objects, engine.text_font, engine.object_mcid
        for index, handle in self.characters.objects(start, end):
            within = (
                pending and text[index].isalpha() and text[index - 1].isalpha() and not (text[index - 1] in thin and text[index] in thin)
            )
            if within and pending and font_of(handle) == pending[0] and marked_as(handle) == pending[1]:
                objects[handle] = len(found)
                continue
            here = self.characters.setting(index, handle)
            if pending is None:
                begin, pending, holder = index, here, handle
            elif (parts := text[index - 1] != " " and self._unseen_space(begin, index, here)) or not self._goes_on(pending, here, index):
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
        dress = self.dresses.of(here[0], here[2], index)
        room = self.frame.shown(*here[3:])[0] - self.characters.end(index - 1)
        return room / dress.size if dress.flat and dress.size and abs(room) < FARTHEST * dress.size else 0.0

    def _goes_on(self, before: Setting, here: Setting, index: int) -> bool:
        """Whether a text object goes on a run: set alike, on the same line, and near where no marked content holds them."""
        if here[0] != before[0] or here[1] != before[1] or here[2] != before[2]:
            return False
        if here[4] == before[4] and here[1] >= 0 and not self.frame.rotation:
            return True
        dress = self.dresses.of(here[0], here[2], index)
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
        characters, stop = self.characters, end
        while stop > start + 1 and self.text[stop - 1] == " " and not characters.belongs(stop - 1):  # it makes up nothing but spaces
            stop -= 1
        text = self.text[start:stop]
        font, marked, written, x, y = here
        face, size, italic, flat, colour = self.dresses.of(font, written, start)
        x0, base = self.frame.shown(x, y)
        mode = engine.text_mode(handle)
        if mode == NO_INK:
            self.inkless.add(number)
        x1 = characters.end(start + (len(text.rstrip()) or 1) - 1)
        text, spaced = self.mending.words(text, start, x1 - x0, here, base, size, number) if flat else (text, False)
        text = self.mending.letters(text, start, size, number)
        if self.unmapped and font in self.unmapped and self._foreign(start, stop):
            self.faults.append((Fault.UNKNOWN, number, text))
        self.letters[font].append(text)
        return Run(
            text,
            self.number,
            x0,
            x1,
            base,
            size,
            face,
            marked,
            face.bold or mode in STROKED_MODES,
            italic,
            not flat,
            gap or stop < end,
            self.keeps_spaces and len(text) > NARROW and text[-1:].isalpha(),
            colour,
            False,  # noqa: FBT003  # underlined, which is seen later; by place, since names cost time here
            spaced,
        )

    def _foreign(self, start: int, stop: int) -> bool:
        """Whether more than a single sign here is one of which the file does not say which letter it is."""
        return sum(map(self.characters.unmapped, range(start, stop))) > 1
