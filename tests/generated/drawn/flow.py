"""Strips become pages: filled from the top, gone on with on the next page, footnotes at the foot of the column that refers to them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from tests.generated.drawn.marks import Entry, Mark, Strip, Stroke, moved
from tests.generated.drawn.stacks import Grid, boxes, stack_height
from tests.generated.notes import Note

NOTE_GAP = 10.0
"""Space above the footnotes, with the short rule in its middle."""

NoteStrips = Callable[[Note, float], tuple[Strip, ...]]
"""A note and the column's width become strips."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A column of a page, in points."""

    left: float
    top: float
    width: float
    bottom: float


@dataclass(slots=True)
class Flow:
    """Pages in the making. `columns` is how many columns a page has, `gutter` the space between them."""

    frame: Frame
    set_note: NoteStrips
    columns: int = 1
    gutter: float = 24.0
    pages: list[list[Mark]] = field(default_factory=lambda: [[]])
    entries: list[tuple[Entry, int]] = field(default_factory=list)
    _column: int = 0
    _start: float = 0.0
    _y: float = 0.0
    _notes: list[Strip] = field(default_factory=list)
    _waiting: list[Strip] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._start = self._y = self.frame.top

    @property
    def width(self) -> float:
        """The width of the column that is being filled."""
        return (self.frame.width - (self.columns - 1) * self.gutter) / self.columns

    def place(self, strips: Sequence[Strip]) -> None:
        """Puts strips below what stands, those that must stay together on one page; the last ones may wait for what comes."""
        groups = _together([*self._waiting, *strips])
        self._waiting = groups.pop() if groups and groups[-1][-1].keep else []
        for group in groups:
            self._place(group)

    def row(self, cells: Sequence[Sequence[Strip]], grid: Grid, *, again: Sequence[Sequence[Strip]] = (), gap: float = 0.0) -> None:
        """Puts a table's row, which goes on over pages; the row `again` is repeated on each new page.

        `gap` points stay empty above it, but for the top of a page.
        """
        begun = [_together(cell)[0] for cell in cells if cell]
        least = max(map(stack_height, cells if grid.whole else begun), default=0.0) + 2 * grid.pad
        least = least if least < self.frame.bottom - self.frame.top else 0.0
        if not self._fits(stack_height(self._waiting) + gap + least, self._waiting) and not self._at_top():
            self.advance()
            self._part(again, grid)
        self._settle()
        self._y += 0.0 if self._at_top() else gap
        rest = [list(cell) for cell in cells]
        taken = self._taken(rest, grid, stuck=False)
        while any(rest := [cell[len(part) :] for cell, part in zip(rest, taken, strict=True)]):
            self.advance()
            self._part(again, grid)
            taken = self._taken(rest, grid, stuck=not any(taken))

    def split(self, columns: int) -> None:
        """From here on, this page and the later ones have so many columns."""
        self._settle()
        self.columns, self._column, self._start = columns, 0, self._y

    def advance(self) -> None:
        """Goes on at the top of the next column."""
        self._foot()
        self._column += 1
        if self._column == self.columns:
            self.pages.append([])
            self._column, self._start = 0, self.frame.top
        self._y = self._start

    def turn(self) -> None:
        """Goes on on a new page, unless nothing stands on this one."""
        self._settle()
        if self._column or not self._at_top():
            self._column = self.columns - 1
            self.advance()

    def finish(self) -> None:
        """Sets what waits, and the last footnotes."""
        self._settle()
        self._foot()

    def drop(self, height: float) -> None:
        """Leaves space empty, but not at the top of a page."""
        self._settle()
        self._y += 0.0 if self._at_top() else height

    def _settle(self) -> None:
        group, self._waiting = self._waiting, []
        if group:
            self._place(group)

    def _place(self, group: Sequence[Strip]) -> None:
        if not self._fits(stack_height(group) + group[0].gap, group) and not self._at_top():
            self.advance()
        self._y += 0.0 if self._at_top() else group[0].gap
        for number, strip in enumerate(group):
            self._y += strip.gap if number else 0.0
            self._put(strip)

    def _taken(self, cells: Sequence[list[Strip]], grid: Grid, *, stuck: bool) -> list[list[Strip]]:
        """Draws what of a row fits on this page and gives it; something of it where nothing fitted on the page before."""
        taken = [self._take(cell, grid.pad) for cell in cells]
        if stuck and not any(taken):
            taken = [cell[:1] for cell in cells]
        if any(taken) or not any(cells):
            self._part(taken, grid)
        return taken

    def _take(self, cell: list[Strip], pad: float) -> list[Strip]:
        room = self.frame.bottom - self._y - 2 * pad - self._reserved()
        taken: list[Strip] = []
        for strip in cell:
            need = strip.height + (strip.gap if taken else 0.0)
            notes = self._height(strip)
            if need + notes > room:
                break
            taken.append(strip)
            room -= need + notes
        while taken and len(taken) < len(cell) and taken[-1].keep:
            taken.pop()
        return taken

    def _part(self, cells: Sequence[Sequence[Strip]], grid: Grid) -> None:
        """Draws as much of a row as stands on this page."""
        if not cells:
            return
        top = self._y
        height = max(map(stack_height, cells), default=0.0) + 2 * grid.pad
        left = self._left()
        marks = self.pages[-1]
        marks += boxes(grid, left, top, height)
        for edge, cell in zip(grid.edges, cells, strict=False):
            self._y = top + grid.pad
            for number, strip in enumerate(cell):
                self._y += strip.gap if number else 0.0
                self._put(strip, edge + grid.pad)
        self._y = top + height

    def _put(self, strip: Strip, dx: float = 0.0) -> None:
        self.pages[-1] += [moved(mark, self._left() + dx, self._y) for mark in strip.marks]
        self._y += strip.height
        if strip.entry:
            self.entries.append((strip.entry, len(self.pages)))
        for note in strip.notes:
            self._notes += self.set_note(note, self.width)

    def _foot(self) -> None:
        if not self._notes:
            return
        y = self.frame.bottom - sum(strip.height for strip in self._notes)
        left = self._left()
        self.pages[-1].append(Stroke(left, y - NOTE_GAP / 2, left + min(144.0, self.width / 2), y - NOTE_GAP / 2))
        for strip in self._notes:
            self.pages[-1] += [moved(mark, left, y) for mark in strip.marks]
            y += strip.height
        self._notes.clear()

    def _left(self) -> float:
        return self.frame.left + self._column * (self.width + self.gutter)

    def _at_top(self) -> bool:
        return self._y <= self._start

    def _fits(self, height: float, group: Iterable[Strip]) -> bool:
        return self._y + height + self._reserved() + sum(map(self._height, group)) <= self.frame.bottom

    def _reserved(self) -> float:
        return sum(strip.height for strip in self._notes) + NOTE_GAP if self._notes else 0.0

    def _height(self, strip: Strip) -> float:
        """What the strip's notes need at the foot."""
        height = sum(part.height for note in strip.notes for part in self.set_note(note, self.width))
        return height + (NOTE_GAP if height and not self._notes else 0.0)


def _together(strips: Sequence[Strip]) -> list[list[Strip]]:
    groups: list[list[Strip]] = []
    for strip in strips:
        if groups and groups[-1][-1].keep:
            groups[-1].append(strip)
        else:
            groups.append([strip])
    return groups
