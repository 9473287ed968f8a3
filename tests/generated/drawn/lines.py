"""Words become lines of a given width, and lines strips of a column."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from tests.generated.case import Fault
from tests.generated.drawn import breaking
from tests.generated.drawn.look import Look, chance
from tests.generated.drawn.marks import Fill, Link, Mark, Run, Strip, Stroke, Text
from tests.generated.drawn.runs import SUPERSCRIPT, Word, cut, run_width, word_width, written

ASCENT = 0.93
"""Where the base line lies below the top of a line, in parts of the type's size."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words that share a line; `full` if text goes on below it."""

    words: tuple[Word, ...]
    full: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """Where lines may run: from `x0`, `width` points wide; the first one starts `first` points further in."""

    x0: float
    width: float
    first: float = 0.0


def filled(words: Sequence[Word], measure: Measure, look: Look, *, breakable: bool = True) -> tuple[Line, ...]:
    """The words broken into lines; only `breakable` text is hyphenated more than it must be."""
    rest = list(reversed(words))
    lines: list[Line] = []
    line: list[Word] = []
    left = measure.width - measure.first
    while rest:
        word = rest.pop()
        space = _space(line[-1]) if line else 0.0
        if word and space + word_width(word) <= left:
            line.append(word)
            left -= space + word_width(word)
            continue
        if word and (halves := _halves(word, left - space, look, breakable=breakable, alone=not line)):
            line.append(halves[0])
            rest.append(halves[1])
        elif word:
            rest.append(word)
        lines.append(Line(tuple(line), full=bool(word)))
        line, left = [], measure.width
    return (*lines, Line(tuple(line))) if line else tuple(lines)


def strips(lines: Sequence[Line], measure: Measure, look: Look, *, leading: float = 0.0, apart: bool = False) -> tuple[Strip, ...]:
    """A strip for each line, its words from the column's left edge; `apart` draws each word at a place of its own."""
    made = []
    for number, line in enumerate(lines):
        x, width = measure.x0, measure.width
        if number == 0:
            x, width = x + measure.first, width - measure.first
        size = max((run.size for word in line.words for run in word), default=look.size)
        notes = tuple(run.note for word in line.words for run in word if run.note)
        height = leading or max(look.leading, size * 1.2)
        made.append(Strip(height, tuple(_marks(line, x, width, size * ASCENT, look, apart=apart)), notes=notes))
    return tuple(made)


def _halves(word: Word, room: float, look: Look, *, breakable: bool, alone: bool) -> tuple[Word, Word] | None:
    """The word cut where its first half still fits; None if it may not be cut."""
    for places in _places(written(word), look, breakable=breakable, alone=alone):
        for at, sign in sorted(places, reverse=True):
            halves = cut(word, at, sign)
            if word_width(halves[0]) <= room:
                return halves
    return (cut(word, 1, "")) if alone and len(written(word)) > 1 else None


def _places(text: str, look: Look, *, breakable: bool, alone: bool) -> Iterator[Iterable[tuple[int, str]]]:
    sign = breaking.SOFT if look.has(Fault.SOFT_HYPHENS) else breaking.HARD
    hyphenates = breakable and (look.has(Fault.HYPHENS) or look.has(Fault.SOFT_HYPHENS))
    long_address = list(breaking.address(text)) if look.has(Fault.LONG_ADDRESS) or alone else []
    syllables = list(breaking.syllables(text, sign)) if hyphenates or alone else []
    yield [*breaking.own(text), *long_address, *syllables]
    if alone:
        yield breaking.anywhere(text)


def _space(word: Word) -> float:
    run = word[-1] if word else None
    return run_width(replace(run, text=" ", size=run.size if not run.rise else run.size / SUPERSCRIPT)) if run else 0.0


def _marks(line: Line, x: float, width: float, y: float, look: Look, *, apart: bool) -> Iterator[Mark]:
    natural = sum(map(word_width, line.words)) + sum(map(_space, line.words[:-1]))
    slack = (width - natural) / (len(line.words) - 1) if look.justified and line.full and len(line.words) > 1 else 0.0
    tight = chance(look.case, "tight", (1.0, 0.6)) if look.has(Fault.NO_WORD_SPACES) else 1.0
    placed: list[tuple[float, Word]] = []
    for word in line.words:
        placed.append((x, word))
        x += word_width(word) + _space(word) * tight + slack
    yield from _underlines(placed, y)
    if apart or look.has(Fault.NO_WORD_SPACES):
        yield from (Text(at, y, word) for at, word in placed)
    elif slack:
        last = len(placed) - 1
        yield from (Text(at, y, word if n == last else _with_space(word)) for n, (at, word) in enumerate(placed))
    elif placed:
        yield Text(placed[0][0], y, _joined(line.words))
    yield from _links(placed, y)


def _with_space(word: Word) -> Word:
    return (*word, replace(word[-1], text=" ", rise=0.0, note=None))


def _joined(words: tuple[Word, ...]) -> tuple[Run, ...]:
    """The words as runs with a space between them, neighbours of one style made one."""
    runs: list[Run] = []
    for number, word in enumerate(words):
        for run in word if number == len(words) - 1 else _spaced(word):
            if runs and replace(runs[-1], text="") == replace(run, text="") and not run.rise:
                runs[-1] = replace(runs[-1], text=runs[-1].text + run.text)
            else:
                runs.append(run)
    return tuple(runs)


def _spaced(word: Word) -> Word:
    last = word[-1]
    if last.rise:
        return (*word, replace(last, text=" ", rise=0.0, size=round(last.size / SUPERSCRIPT, 1), note=None))
    return (*word[:-1], replace(last, text=last.text + " "))


def _underlines(placed: list[tuple[float, Word]], y: float) -> Iterator[Mark]:
    for underlined, group in groupby(placed, key=lambda item: bool(item[1]) and item[1][0].underlined):
        if underlined:
            stretch = list(group)
            x0, (x1, last) = stretch[0][0], stretch[-1]
            size, colour = last[0].size, last[0].colour
            yield Stroke(x0, y + size * 0.12, x1 + word_width(last), y + size * 0.12, max(size * 0.05, 0.5), colour)


def _links(placed: list[tuple[float, Word]], y: float) -> Iterator[Mark]:
    for href, group in groupby(placed, key=lambda item: item[1][-1].href if item[1] else None):
        if href:
            stretch = list(group)
            x1, last = stretch[-1]
            yield Link((stretch[0][0], y - last[0].size, x1 + word_width(last), y + 2), href)


def width_of(text: Sequence[Word]) -> float:
    """How wide words are on one line."""
    return sum(map(word_width, text)) + sum(map(_space, text[:-1]))


def bar(stroke: Stroke) -> Fill:
    """The same line as a thin filled rectangle, which is how many programs draw it."""
    return Fill((stroke.x0, stroke.y0 - stroke.width / 2, stroke.x1, stroke.y0 + stroke.width / 2), stroke.colour)
