"""Text set side by side without drawn lines is told apart: labels with their text, or columns read one after the other."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from stdgen.readers.from_pdf.lines import Strip, parted, rows
from stdgen.readers.from_pdf.marking import MARKER

EDGE = 4.0
LEAST_ROWS = 3
LABEL_LENGTH = 45
FILLED = 0.75


class Side(NamedTuple):
    """Where the right column of a document begins, whether the left one holds labels, and how these are set."""

    x: float
    labels: bool
    bold: bool


class Region(NamedTuple):
    """Lines of a page: side by side (`split`) or over the whole width."""

    lines: list[list[Strip]]
    split: bool = False


def side(pages: Sequence[Sequence[Strip]]) -> Side | None:
    """The document's right column, where at least three lines begin at one place beside something else."""
    lines = [line for found in pages for line in rows(found)]
    starts: Counter[int] = Counter()
    for line in lines:
        for left, right in pairwise(line):
            if not MARKER.fullmatch(left.text.strip()):
                starts[round(right.x0 / 3)] += 1
    for place, _ in starts.most_common(3):
        count = starts[place - 1] + starts[place] + starts[place + 1]
        if count >= LEAST_ROWS and (found := _side(lines, 3.0 * place)):
            return found
    return None


def _side(lines: Sequence[Sequence[Strip]], x: float) -> Side | None:
    split = [line for line in (_cut(line, x) for line in lines) if not _crosses(line, x)]
    left = [strip for line in split for strip in line if strip.x1 <= x + EDGE and any(abs(other.x0 - x) <= EDGE for other in line)]
    right = [strip for line in split for strip in line if abs(strip.x0 - x) <= EDGE]
    if len(left) < LEAST_ROWS or len(right) < len(left):
        return None
    margin = min(strip.x0 for strip in left)
    filled = sum(strip.x1 > margin + FILLED * (x - margin) for strip in left) / len(left)
    length = sum(len(strip.text.strip()) for strip in left) / len(left)
    wide = max(strip.x1 for strip in right) - x > x - margin
    labels = length <= LABEL_LENGTH and (filled < 0.5 or wide) and len(right) > 1.3 * len(left)
    if not labels and filled < 0.5:
        return None
    return Side(x, labels, sum(strip.bold for strip in left) > len(left) / 2)


def regions(found: Sequence[Strip], apart: Side) -> Iterator[Region]:
    """The lines of a page in stretches that are side by side or not."""
    pending: list[list[Strip]] = []
    for whole in rows(found):
        line = _cut(whole, apart.x)
        if _crosses(line, apart.x):
            yield from _regions(pending, apart)
            pending = []
            yield Region([line])
        else:
            pending.append(line)
    yield from _regions(pending, apart)


def _regions(lines: list[list[Strip]], apart: Side) -> Iterator[Region]:
    """From the first line with text at the right to the last one; label lines next to it are taken along."""
    at_right = [at for at, line in enumerate(lines) if line[-1].x0 >= apart.x - EDGE]
    if not at_right:
        if lines:
            yield Region(lines)
        return
    first, last = at_right[0], at_right[-1] + 1
    while first > 0 and _next(lines[first - 1][0], lines[first][0]) and (lines[first - 1][0].bold or not apart.bold):
        first -= 1
    while last < len(lines) and _next(lines[last - 1][0], lines[last][0]) and lines[last][0].bold == apart.bold:
        last += 1
    if lines[:first]:
        yield Region(lines[:first])
    yield Region(lines[first:last], split=True)
    if lines[last:]:
        yield Region(lines[last:])


def label_rows(lines: Sequence[Sequence[Strip]], x: float, rules: Sequence[float]) -> list[list[list[Strip]]]:
    """The rows of a stretch of labels and text; `rules` are the heights of lines drawn between them.

    A row begins with a label; a label's second line goes on below the first. A first row without label goes on the
    last row of the page before.
    """
    found: list[list[list[Strip]]] = []
    label: Strip | None = None
    text: Strip | None = None
    for line in lines:
        left = [strip for strip in line if strip.x0 < x - EDGE]
        right = [strip for strip in line if strip.x0 >= x - EDGE]
        ruled = label is not None and any(
            label.base < rule <= line[0].base - 0.5 * line[0].size for rule in rules if text is None or rule > text.base
        )
        if not found or (left and (label is None or ruled or not _next(label, left[0]) or _starts(text, right))):
            found.append([[], []])
            label = None
        found[-1][0].extend(left)
        found[-1][1].extend(right)
        label = left[-1] if left else label
        text = right[-1] if right else text
    return found


def _starts(before: Strip | None, right: Sequence[Strip]) -> bool:
    """Whether the text beside a label begins a paragraph: it stands lower than the next line would."""
    return bool(right) and before is not None and right[0].base - before.base > 1.6 * right[0].size


def _next(above: Strip, below: Strip) -> bool:
    return above.page == below.page and 0 < below.base - above.base <= 1.7 * max(above.size, below.size)


def _cut(line: Sequence[Strip], x: float) -> list[Strip]:
    """The same strips, one that fills the left column to its edge parted from the text that begins beside it."""
    found: list[Strip] = []
    for strip in line:
        at = next((at for at, part in enumerate(strip.parts) if at and abs(part.run.x0 - x) <= EDGE and strip.x0 < x - EDGE), None)
        found.extend([strip] if at is None else parted(strip, at))
    return found


def _crosses(line: Sequence[Strip], x: float) -> bool:
    return any(strip.x0 < x - EDGE and strip.x1 > x + EDGE for strip in line)
