"""Text set side by side without drawn lines is told apart: labels with their text, or columns read one after the other."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from stdgen.model.document import Box
from stdgen.readers.from_pdf.lines import Strip, parted, rows
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sides import EDGE, Side

GOES_ON, NEXT = 3.0, 1.7
SAME_ROOM = 1.05
ALIKE = 0.1
STRETCH = 0.02


class Region(NamedTuple):
    """Lines of a page: side by side (`split`) or over the whole width."""

    lines: list[list[Strip]]
    split: bool = False


def beside(box: Box, apart: Sequence[Side]) -> float | None:
    """Where, from the left, the column begins in which a box stands with all of its width; None if it reaches over two."""
    if any(box[0] < side.gutter and box[2] > side.x + EDGE for side in apart):
        return None
    return max((side.x for side in apart if box[0] >= side.gutter), default=box[0])


def regions(found: Sequence[Strip], apart: Sequence[Side]) -> Iterator[Region]:
    """The lines of a page in stretches that are side by side or not."""
    pending: list[list[Strip]] = []
    for whole in rows(found):
        line = sorted(whole, key=_left)
        for side in apart:
            line = _cut(line, side.x)
        if any(_crosses(line, side.x) for side in apart):
            yield from _regions(pending, apart, line)
            pending = []
            yield Region([line])
        else:
            pending.append(line)
    yield from _regions(pending, apart, None)


def _regions(lines: list[list[Strip]], apart: Sequence[Side], below: list[Strip] | None) -> Iterator[Region]:
    """From the first line with text at the right to the last one, and what belongs beside it; `below` is what ends it."""
    first, last = _reach(lines, apart)
    if first == last:
        if lines:
            yield Region(lines)
        return
    if not apart[0].labels:
        first, last = 0, _end_of_left(lines, last, below, apart[0].x - EDGE)
    elif apart[0].after:
        last = _end_of_left(lines, last, below, apart[0].x - EDGE)
    else:
        bold = apart[0].bold
        while first > 0 and close(lines[first - 1][0], lines[first][0]) and (lines[first - 1][0].bold or not bold):
            first -= 1
        label = next((line[0] for line in reversed(lines[first:last]) if line[0].x0 < apart[0].x - EDGE), lines[last - 1][0])
        while last < len(lines) and close(label, lines[last][0]) and lines[last][0].bold == bold:
            label = lines[last][0]
            last += 1
    if lines[:first]:
        yield Region(lines[:first])
    yield Region(lines[first:last], split=True)
    if lines[last:]:
        yield Region(lines[last:])


def _reach(lines: Sequence[list[Strip]], apart: Sequence[Side]) -> tuple[int, int]:
    at_right = [at for at, line in enumerate(lines) if line[-1].x0 >= apart[0].x - EDGE]
    return (at_right[0], at_right[-1] + 1) if at_right else (0, 0)


def _end_of_left(lines: Sequence[list[Strip]], last: int, below: list[Strip] | None, x: float) -> int:
    """How far the left column goes on below the right one; a line close above text over the whole width belongs to that.

    Its lines may stand as far apart as elsewhere in the columns, such as above a heading.
    """
    end = last
    widest = max(_widest([strip for line in lines[:last] for strip in line if (strip.x0 < x) is left]) for left in (True, False))
    while end < len(lines) and _apart(lines[end - 1][0], lines[end][0]) <= max(GOES_ON, SAME_ROOM * widest):
        end += 1
    following = below if end == len(lines) else lines[end]
    while following and end > last and lines[end - 1][0].base - lines[end - 2][0].base > 1.3 * (following[0].base - lines[end - 1][0].base):
        end -= 1
        following = lines[end]
    return end


def _widest(column: Sequence[Strip]) -> float:
    """How far apart two lines of a column stand that follow each other, as a multiple of their size."""
    return max((_apart(above, below) for above, below in pairwise(column)), default=0.0)


def _apart(above: Strip, below: Strip) -> float:
    return (below.base - above.base) / max(below.size, above.size, 1.0)


def close(above: Strip, below: Strip) -> bool:
    """Whether a line follows another as the next one of the same label does."""
    alike = above.page == below.page and abs(above.size - below.size) <= ALIKE * below.size
    return alike and 0 < below.base - above.base <= NEXT * max(above.size, below.size)


def _cut(line: Sequence[Strip], x: float) -> list[Strip]:
    """The same strips, one that fills the left column to its edge parted from the text that begins beside it."""
    found: list[Strip] = []
    for strip in line:
        at = next((at for at, part in enumerate(strip.parts) if at and _begins(part.run, x) and strip.x0 < x - EDGE), None)
        if at is None:
            found.append(strip)
            continue
        left, right = parted(strip, at)
        first = right.parts[0]
        bare = first._replace(run=replace(first.run, text=first.run.text.lstrip(), x0=x))
        moved = right._replace(parts=(bare, *right.parts[1:]), x0=x, text=right.text.lstrip())
        found.extend((left, right if abs(right.x0 - x) <= EDGE else moved))
    return found


def _begins(run: Run, x: float) -> bool:
    """Whether a run begins at the column's edge, or with a space that reaches up to it."""
    if abs(run.x0 - x) <= EDGE:
        return True
    return run.text[:1].isspace() and run.x0 < x < run.x1 and (x - NEXT * run.size < run.x0 or _fills(run, run.x1 - x))


def _fills(run: Run, room: float) -> bool:
    """Whether the words of a run, without the space that they begin with, are as wide as `room` points."""
    return abs(run.size / 1000 * sum(map(run.font.widths.__getitem__, run.text.strip())) - room) <= EDGE + STRETCH * room


def _left(strip: Strip) -> float:
    return strip.x0


def _crosses(line: Sequence[Strip], x: float) -> bool:
    return any(strip.x0 < x - EDGE and strip.x1 > x + EDGE for strip in line)
