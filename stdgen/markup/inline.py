"""Running text becomes spans: styles, links, line breaks, variables; in one pass, whatever the text."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from stdgen.markup.rows import Fill, Fold, Place, Row
from stdgen.model.document import Location, Span, Style

_LONGEST_VARIABLE = 300
_VARIABLE = re.compile(r"""\{\{(?:[^{}'"]|'[^']*'|"[^"]*")*\}\}""")
_TARGET = re.compile(r"\( *((?:[^ \t\n()\\{]|\\.|\{\{[^{}\n]*\}\}|\{(?!\{)|\((?:[^ \t\n()\\]|\\.)*\))+) *\)")
_ESCAPE = re.compile(r"\\([^\w\n]|_)")
_TOKEN = re.compile(
    r"(?P<hard>\\(?:\n|\Z))|(?P<escape>\\(?:[^\w\n]|_)|^\\o(?!\w))|(?P<stars>\*+)|(?P<open>\[)|(?P<close>\])"
    r"|<(?P<address>https?://[^\s<>]+)>|(?P<variable>\{[{%#])|(?P<soft>\n)|(?P<text>[^\\*\[\]<{\n]+|.)",
    re.MULTILINE,
)
_STARS = {Style.EMPHASIS: "*", Style.STRONG: "**"}
_MEANS = {1: (Style.EMPHASIS,), 2: (Style.STRONG,), 3: (Style.STRONG, Style.EMPHASIS)}


@dataclass(slots=True)
class _Piece:
    """A bit of text, or a sign that turns styles or a link on and off; `text` is what is printed of it."""

    offset: int
    text: str = ""
    turns: set[Style] = field(default_factory=set)
    link: str | None = None
    ends_link: bool = False
    filled: bool = False


def spans(rows: Iterable[Row], place: Place, fill: Fill | None) -> tuple[Span, ...]:
    """The spans of one paragraph; equal neighbours are one."""
    return _Line(list(rows), place, fill).spans()


def variables(text: str) -> Iterator[tuple[int, str]]:
    """Every variable or sign of the template language in a text: its offset, and itself as written."""
    position = 0
    while (begin := text.find("{", position)) >= 0:
        position = begin + 1
        if text[begin + 1 : begin + 2] in ("{", "%", "#"):
            token = _variable(text, begin)
            yield begin, token
            position = begin + len(token)


def _variable(text: str, begin: int) -> str:
    found = _VARIABLE.match(text, begin, begin + _LONGEST_VARIABLE)
    return found[0] if found else text[begin : begin + 2]


class _Line:
    """One paragraph on its way to spans."""

    def __init__(self, rows: list[Row], place: Place, fill: Fill | None) -> None:
        self.rows, self.place, self.fill = rows, place, fill
        self.text = "\n".join(row.text for row in rows)
        self.begins = [0]
        for row in rows:
            self.begins.append(self.begins[-1] + len(row.text) + 1)
        self.pieces: list[_Piece] = []
        self.opened: dict[Style, _Piece] = {}
        self.brackets: list[int] = []

    def spans(self) -> tuple[Span, ...]:
        position, solid = 0, False
        while position < len(self.text):
            found = _TOKEN.match(self.text, position)
            if found is None:  # never: the last alternative takes any character
                break
            position, solid = self._take(found, found.lastgroup or "", solid=solid)
        for style, piece in self.opened.items():
            piece.text += _STARS[style]
        return tuple(self._joined())

    def _take(self, found: re.Match[str], kind: str, *, solid: bool) -> tuple[int, bool]:
        """Adds a token's pieces; gives where the next begins, and whether a closing sign may follow this one."""
        begin, end, text = found.start(), found.end(), found[0]
        match kind:
            case "hard" | "soft":
                self.pieces.append(_Piece(begin, "\n") if kind == "hard" else _Piece(end, " "))
                return end, kind == "hard"
            case "escape":
                self.pieces.append(_Piece(begin + 1, text[1:]))
            case "stars":
                self._stars(begin, end, solid=solid)
            case "open":
                self.brackets.append(len(self.pieces))
                self.pieces.append(_Piece(begin, "["))
            case "close":
                end = self._close(begin)
            case "address":
                self.pieces += (_Piece(begin, link=found[kind]), _Piece(begin + 1, found[kind]), _Piece(end, ends_link=True))
            case "variable":
                token = _variable(self.text, begin)
                self.pieces.append(_Piece(begin, self._filled(token, begin), filled=True))
                end = begin + len(token)
            case _:
                self.pieces.append(_Piece(begin, text))
                return end, text[-1] not in " \t"
        return end, True

    def _stars(self, begin: int, end: int, *, solid: bool) -> None:
        piece = _Piece(begin)
        self.pieces.append(piece)
        opens = self.text[end : end + 1] not in ("", " ", "\t", "\n")
        if end - begin not in _MEANS:
            piece.text = self.text[begin:end]
            return
        for style in _MEANS[end - begin]:
            if style in self.opened and solid:
                self.opened.pop(style).turns.add(style)
                piece.turns.add(style)
            elif style not in self.opened and opens:
                self.opened[style] = piece
            else:
                piece.text += _STARS[style]

    def _close(self, begin: int) -> int:
        """A closing bracket: the end of a link if a target follows, else a sign like any other."""
        opening = self.brackets.pop() if self.brackets else None
        target = _TARGET.match(self.text, begin + 1) if opening is not None and opening + 1 < len(self.pieces) else None
        if opening is None or target is None:
            self.pieces.append(_Piece(begin, "]"))
            return begin + 1
        self.pieces[opening].text = ""
        self.pieces[opening].link = self._target(target[1], target.start(1))
        self.pieces.append(_Piece(begin, ends_link=True))
        self.brackets.clear()
        return target.end()

    def _target(self, written: str, begin: int) -> str:
        parts, position = [], 0
        for offset, token in variables(written):
            if offset and written[offset - 1] == "\\":
                continue
            parts += [_ESCAPE.sub(r"\1", written[position:offset]), self._filled(token, begin + offset)]
            position = offset + len(token)
        return "".join([*parts, _ESCAPE.sub(r"\1", written[position:])])

    def _filled(self, token: str, offset: int) -> str:
        return self.fill(token, self._at(offset)) if self.fill else token

    def _at(self, offset: int) -> Location:
        row = self._row(offset)
        return self.place(self.rows[row].line, self.rows[row].column + offset - self.begins[row])

    def _row(self, offset: int) -> int:
        return min(bisect_right(self.begins, offset) - 1, len(self.rows) - 1)

    def _folds(self, word: _Piece) -> Iterator[Fold]:
        """Where the source breaks off within a piece of text."""
        row = self._row(word.offset)
        offset = self.place.offset(self.rows[row].line, self.rows[row].column + word.offset - self.begins[row])
        return iter(()) if word.filled else self.place.folds(offset, len(word.text))

    def _joined(self) -> Iterator[Span]:
        styles: frozenset[Style] = frozenset()
        href: str | None = None
        words: list[_Piece] = []
        for piece in self.pieces:
            turning = piece.turns or piece.link is not None or piece.ends_link
            if turning and words:
                yield self._span(words, styles, href)
                words = []
            if piece.text:
                words.append(piece)
            if turning and words:
                yield self._span(words, styles, href)
                words = []
            styles = styles ^ piece.turns
            href = piece.link if piece.link is not None else None if piece.ends_link else href
        if words:
            yield self._span(words, styles, href)

    def _span(self, words: list[_Piece], styles: frozenset[Style], href: str | None) -> Span:
        folds: list[tuple[int, int, int]] = []
        length = expected = 0
        for word in words:
            if word.offset != expected or not folds:
                at = self._at(word.offset)
                if at.line is not None and at.column is not None:
                    folds.append((length, at.line, at.column))
            folds += [(length + begin, line, column) for begin, line, column in self._folds(word)]
            length += len(word.text)
            expected = -1 if word.text in (" ", "\n") or word.filled else word.offset + len(word.text)
        at = self._at(words[0].offset)
        return Span("".join(word.text for word in words), styles, href, replace(at, folds=tuple(folds)) if len(folds) > 1 else at)
