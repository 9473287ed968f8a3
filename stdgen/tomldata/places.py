"""A text in TOML becomes the places of its keys and values, which Python's own reader of TOML does not tell."""

from bisect import bisect_right
from collections.abc import Mapping

from stdgen.model.document import Location

Path = tuple[str | int, ...]
Places = Mapping[Path, Location]

_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
_BLANK = frozenset(" \t\n\r")
_DEEPEST = 40
"""Names and lists within each other: the paths of a key of thousands of names would fill the memory."""


def places(text: str, source: str) -> tuple[Places, Places]:
    """Where values and where keys and headings stand, by their paths; of a text that tomllib has taken.

    RecursionError where they are nested deeper than any that people write.
    """
    scanner = _Scanner(text, source)
    scanner.statements()
    return scanner.values, scanner.keys


class _Scanner:
    """Goes over the text once; every step takes a sign at least, so that none goes on for ever."""

    def __init__(self, text: str, source: str) -> None:
        self.text, self.source, self.at = text, source, 0
        self.starts = [0, *(place + 1 for place, sign in enumerate(text) if sign == "\n")]
        self.values: dict[Path, Location] = {}
        self.keys: dict[Path, Location] = {}
        self.last: dict[Path, int] = {}  # of each list of tables, the index of the one that was begun last

    def statements(self) -> None:
        """Headings, and keys with values below the last heading."""
        below: Path = ()
        self._pass_blank()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                below = self._heading()
            else:
                self._pair(below)
            self._pass_blank()

    def _heading(self) -> Path:
        start, many = self.at, self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        self._pass_blank()
        path = self._known(self._bounded(self._names()))
        if many:
            self.last[path] = self.last.get(path, -1) + 1
            self._note(path, start)
            path = (*path, self.last[path])
        self._note(path, start)
        self.at = self._after("]", self.at) + (1 if many else 0)
        return path

    def _pair(self, below: Path) -> None:
        start = self.at
        path = self._bounded((*below, *self._names()))
        for end in range(len(below) + 1, len(path) + 1):
            self.keys.setdefault(path[:end], self._place(start, path[:end]))
            self.values.setdefault(path[:end], self._place(start, path[:end]))
        self.at = self._after("=", self.at)
        self._pass_blank()
        self._value(path)

    def _value(self, path: Path) -> None:
        self.values[path] = self._place(self.at, path)
        match self.text[self.at : self.at + 1]:
            case '"' | "'":
                self._pass_string()
            case "[":
                self._list(path)
            case "{":
                self._inline(path)
            case _:
                self._pass_plain()

    def _list(self, path: Path) -> None:
        self.at += 1
        index = 0
        while self._goes_on("]"):
            self._value(self._bounded((*path, index)))
            index += 1

    def _inline(self, path: Path) -> None:
        self.at += 1
        while self._goes_on("}"):
            self._pair(path)

    def _goes_on(self, closing: str) -> bool:
        """Whether another value stands before the closing bracket, which is passed where none does."""
        self._pass_blank(",")
        if self.text[self.at : self.at + 1] in (closing, ""):
            self.at += 1
            return False
        return True

    def _names(self) -> Path:
        names = [self._name()]
        while True:
            self._pass_blank()
            if self.text[self.at : self.at + 1] != ".":
                return tuple(names)
            self.at += 1
            self._pass_blank()
            names.append(self._name())

    def _name(self) -> str:
        start = self.at
        if self.text[start : start + 1] in ('"', "'"):
            self._pass_string()
            return _unquoted(self.text[start : self.at])
        while self.at < len(self.text) and self.text[self.at] in _BARE:
            self.at += 1
        if self.at == start:
            raise ValueError("no key")
        return self.text[start : self.at]

    def _pass_string(self) -> None:
        sign = self.text[self.at]
        closing = sign * 3 if self.text.startswith(sign * 3, self.at) else sign
        self.at += len(closing)
        while self.at < len(self.text) and not self.text.startswith(closing, self.at):
            self.at += 2 if sign == '"' and self.text[self.at] == "\\" else 1
        self.at += len(closing)
        while len(closing) == 3 and self.text.startswith(sign, self.at):  # up to two quotes may end the text itself
            self.at += 1

    def _pass_plain(self) -> None:
        start = self.at
        while self.at < len(self.text) and self.text[self.at] not in ",]}#\n":
            self.at += 1
        self.at = max(self.at, start + 1)

    def _pass_blank(self, also: str = "") -> None:
        while self.at < len(self.text):
            if self.text[self.at] == "#":
                self.at = self._after("\n", self.at)
            elif self.text[self.at] in _BLANK or self.text[self.at] in also:
                self.at += 1
            else:
                return

    def _after(self, sign: str, start: int) -> int:
        found = self.text.find(sign, start)
        return len(self.text) if found < 0 else found + 1

    def _bounded(self, path: Path) -> Path:
        if len(path) > _DEEPEST:
            raise RecursionError
        return path

    def _known(self, names: Path) -> Path:
        """A heading's path: below a list of tables, its last table is meant."""
        path: Path = ()
        for place, name in enumerate(names):
            path = (*path, name)
            if path in self.last and place < len(names) - 1:
                path = (*path, self.last[path])
        return path

    def _note(self, path: Path, start: int) -> None:
        self.values.setdefault(path, self._place(start, path))
        self.keys.setdefault(path, self._place(start, path))

    def _place(self, offset: int, path: Path) -> Location:
        line = bisect_right(self.starts, offset)
        return Location(self.source, line=line, column=offset - self.starts[line - 1] + 1, path=path)


def _unquoted(written: str) -> str:
    if written.startswith("'"):
        return written.strip("'")
    import tomllib

    return str(tomllib.loads(f"key = {written}")["key"])
