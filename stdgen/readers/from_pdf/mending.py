"""The text of a page's runs is put right: words told by the room between letters, hyphens seen, letters made whole."""

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf import repair
from stdgen.readers.from_pdf.characters import Characters, Setting
from stdgen.readers.from_pdf.cleaning import SOFT_HYPHEN, cleaned, needs_cleaning
from stdgen.readers.from_pdf.faults import Fault

WIDE, SOME = 0.55, 6
LINES = 2.5
SPACES = 6

_COMBINING = pattern("[\u0300-\u036f]")


class Mending:
    """What has to be put right on a page.

    `placed`: no space is written on it, only words at their places; `faults` are what was put right, each with the number
    of its run and the words as the file has them.
    """

    def __init__(self, characters: Characters) -> None:
        self.characters = characters
        self.faults: list[tuple[Fault, int, str]] = []
        self.placed = self._without_spaces()
        self._marked = needs_cleaning(characters.text)
        self._spaced: tuple[int, bytes, float] | None = None

    def words(self, text: str, start: int, width: float, here: Setting, base: float, size: float, number: int) -> tuple[str, bool]:
        """The text of a run with its words as they are seen, and whether its letters stand apart.

        `start` is its first character, `width` and `size`, in points, that of the run and of its font.
        """
        if (self.placed and self._may_lack(text)) or repair.doubtful(text):
            text, spaced = self._mended(text, start, size, number, goes_on=self._after_spaced(here, base, size))
            self._spaced = (here[0], here[2], base) if spaced else None
            return text, spaced
        return text, width > WIDE * size * len(text) and self._stretched(text, start, size)

    def letters(self, text: str, start: int, size: float, number: int) -> str:
        """The text of a run with its letters whole."""
        if not self._marked:
            return text
        text, faults = cleaned(self._seen_hyphens(text, start, size))
        self.faults.extend((fault, number, words) for fault, words in faults)
        return text

    def _without_spaces(self) -> bool:
        """Whether no space is written on the page, as far as some spread over it tell: all that are seen were made up by pdfium."""
        text = self.characters.text
        if text.count(" ") < SPACES:
            return False
        some = {text.find(" ", at) for at in range(0, len(text), len(text) // SPACES)}
        return not any(map(self.characters.typed, some - {-1}))

    def _may_lack(self, text: str) -> bool:
        """Whether pdfium may have overlooked a space between two words.

        Where each letter is placed by itself, the spaces are as wide as ever, and it overlooks none but those after a
        letter with a mark of its own.
        """
        return not self.characters.by_letter or bool(_COMBINING.search(text))

    def _mended(self, text: str, start: int, size: float, number: int, *, goes_on: bool) -> tuple[str, bool]:
        """The text with its words told by the room between letters, and whether these stood apart."""
        if not repair.may_change(text, goes_on=goes_on, placed=self.placed):
            return text, False
        edges = self.characters.edges(start, start + len(text))
        found = repair.mended(text, edges, size, goes_on=goes_on, placed=self.placed)
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
        font, written, above = self._spaced or (0, b"", 0.0)
        return (font, written) == (here[0], here[2]) and 0 <= base - above < LINES * size

    def _seen_hyphens(self, text: str, start: int, size: float) -> str:
        """The text with soft hyphens inside it that are printed as hyphens proper: some programs know no other."""
        if SOFT_HYPHEN not in text[1:-1] or text != self.characters.text[start : start + len(text)]:
            return text
        return repair.with_hyphens(text, self.characters.edges(start, start + len(text)), size)
