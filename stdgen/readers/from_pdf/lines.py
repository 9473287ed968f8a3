"""Runs become strips: text that stands together on one line, in the order in which a page is read."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from stdgen.readers.from_pdf.joining import Part
from stdgen.readers.from_pdf.links import Link, divided
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.styling import styles

SAME_BASE = 0.4
APART = 1.2


class Strip(NamedTuple):
    """Text that stands together on one line, in points from the top left of the page as shown; `text` is that of its parts."""

    parts: tuple[Part, ...]
    page: int
    x0: float
    x1: float
    base: float
    size: float
    bold: bool
    text: str = ""

    @property
    def top(self) -> float:
        """Where its highest letters end."""
        return self.base - 0.85 * self.size

    @property
    def bottom(self) -> float:
        """Where its lowest letters end."""
        return self.base + 0.22 * self.size


def strips(runs: Iterable[Run], links: list[Link]) -> list[Strip]:
    """The strips of a page, from the top down and from left to right; turned text (a stamp across the page) is left out."""
    level = sorted((run for run in runs if not run.turned and run.text.strip()), key=lambda run: run.base)
    found: list[Strip] = []
    row: list[Run] = []
    for run in level:
        if row and run.base - row[0].base > SAME_BASE * max(run.size, row[0].size):
            found.extend(_row(row, links))
            row = []
        row.append(run)
    return found + _row(row, links)


def joined(row: Sequence[Strip]) -> Strip:
    """Neighbouring strips of one line as one."""
    if len(row) == 1:
        return row[0]
    main = max(row, key=lambda strip: len(strip.text))
    parts = tuple(part for strip in row for part in strip.parts)
    return Strip(
        parts,
        main.page,
        min(strip.x0 for strip in row),
        max(strip.x1 for strip in row),
        main.base,
        main.size,
        all(strip.bold for strip in row),
        text_of(parts),
    )


def parted(strip: Strip, at: int) -> list[Strip]:
    """A strip cut before one of its parts."""
    return [_of(parts) for parts in (strip.parts[:at], strip.parts[at:])]


def rows(found: Iterable[Strip]) -> list[list[Strip]]:
    """The strips by line."""
    grouped: list[list[Strip]] = []
    last: Strip | None = None
    for strip in found:
        if last and last.page == strip.page and abs(strip.base - last.base) <= SAME_BASE * max(strip.size, last.size):
            grouped[-1].append(strip)
        else:
            grouped.append([strip])
            last = strip
    return grouped


def _row(row: list[Run], links: list[Link]) -> list[Strip]:
    if len(row) > 1:
        row.sort(key=lambda run: run.x0)
    found: list[Strip] = []
    pending: list[Run] = []
    for run in row:
        if pending and run.x0 - pending[-1].x1 > APART * run.size:
            found.append(_strip(pending, links))
            pending = []
        pending.append(run)
    if pending:
        found.append(_strip(pending, links))
    return found


def _strip(row: Sequence[Run], links: list[Link]) -> Strip:
    if links:
        return _of(tuple(Part(piece, styles(run), href) for run in row for piece, href in divided(run, links)))
    return _of(tuple(Part(run, styles(run)) for run in row))


def _of(parts: tuple[Part, ...]) -> Strip:
    if len(parts) == 1:
        (run, _, _), *_ = parts
        return Strip(parts, run.page, run.x0, run.x1, run.base, run.size, run.bold, run.text + " " * run.gap)
    main = max(parts, key=lambda part: len(part.run.text)).run
    right = max(part.run.x1 for part in parts)
    bold = all(part.run.bold for part in parts)
    return Strip(parts, main.page, parts[0].run.x0, right, main.base, main.size, bold, text_of(parts))


def text_of(parts: Sequence[Part]) -> str:
    """The characters of parts that stand on one line, with the spaces that pdfium saw between them."""
    return "".join(part.run.text + " " if part.run.gap else part.run.text for part in parts)
