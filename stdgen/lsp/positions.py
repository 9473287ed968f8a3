"""Places of ours become positions as an editor counts them, and positions become places.

https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#position
"""

from typing import NamedTuple

from stdgen.model.pattern import pattern

_BREAK = pattern(r"\r\n?|\n")
_MARK = "\ufeff"


class Spot(NamedTuple):
    """Line from 0, and how many units of the editor's encoding stand before it in its line."""

    line: int
    character: int


class Lines:
    """A text as an editor holds it; `unit` is how it counts: `utf-8`, `utf-16` or `utf-32`."""

    def __init__(self, text: str, unit: str = "utf-16") -> None:
        """They end as the protocol says, at CR, LF or both, and nowhere else."""
        self.text = text
        self.lines = _BREAK.split(text)
        self._unit = unit
        self._marked = text.startswith(_MARK)

    def spot(self, line: int, column: int) -> Spot:
        """The position of a place of ours: line and column from 1, in characters, a mark of the byte order left out."""
        row = min(max(line, 1), len(self.lines)) - 1
        words = self.lines[row]
        return Spot(row, self._size(words[: max(column, 1) - 1 + self.lead(row)]))

    def column(self, spot: Spot) -> int:
        """How many characters stand before that position in its line; positions outside are taken as its ends."""
        words = self.line(spot.line)
        before = 0
        for at, sign in enumerate(words):
            if before >= spot.character:
                return at
            before += self._size(sign)
        return len(words)

    def lead(self, row: int) -> int:
        """How many characters of that line, from 0, are no text: 1 for a mark of the byte order."""
        return int(self._marked and row == 0)

    def line(self, row: int) -> str:
        """That line, from 0; nothing where there is none."""
        return self.lines[row] if 0 <= row < len(self.lines) else ""

    def _size(self, words: str) -> int:
        if self._unit == "utf-32" or words.isascii():
            return len(words)
        if self._unit == "utf-8":
            return len(words.encode(errors="surrogatepass"))
        return len(words) + sum(sign > "\uffff" for sign in words)
