"""Lines of labels beside lines of text become rows: a label with the text that it stands for."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stdgen.readers.from_pdf.columns import close
from stdgen.readers.from_pdf.lines import Strip
from stdgen.readers.from_pdf.marking import MARKER
from stdgen.readers.from_pdf.sides import EDGE, Side

LOWER = 1.6
CENTRED = 0.5
LEAST_CENTRED = 2
LEVEL, CLOSE = 0.5, 1.3
RULED = 0.8
WIDER, ALIKE = 1.2, 1.03
LEAST_STEPS = 2

Row = list[list[Strip]]
Split = tuple[list[Strip], list[Strip]]


def label_rows(lines: Sequence[Sequence[Strip]], apart: Side, rules: Sequence[float]) -> list[Row]:
    """The rows of a stretch of labels and text, the label first; `rules` are the heights of lines drawn between them.

    A row begins with a label; a label's second line goes on below the first. A first row without label goes on the last
    row of the page before. Labels that stand halfway down their text are parted at the widest gap between them.
    """
    split = [_split(line, apart) for line in lines]
    if between := _ruled(split, rules):
        return between
    if (labels := list(_close_labels(split))) and _are_centred(split, labels, apart.right):
        return _centred(split, labels)
    labels = list(_labels(split, apart, rules))
    found: list[Row] = []
    starts = {id(label[0]) for label in labels}
    for left, right in split:
        if not found or (left and id(left[0]) in starts):
            found.append([[], []])
        found[-1][0].extend(left)
        found[-1][1].extend(right)
    return found


def _split(line: Sequence[Strip], apart: Side) -> Split:
    """The label's part of a line, and the text's."""
    left = [strip for strip in line if strip.x0 < apart.x - EDGE]
    right = [strip for strip in line if strip.x0 >= apart.x - EDGE]
    return (right, left) if apart.after else (left, right)


def _labels(split: Sequence[Split], apart: Side, rules: Sequence[float]) -> Iterator[list[Strip]]:
    """Each label's lines."""
    label: list[Strip] = []
    text: Strip | None = None
    pitch = _pitch(split)
    for left, right in split:
        if left:
            base = left[0].base
            ruled = label and any(label[-1].base < rule <= base - 0.5 * left[0].size for rule in rules if text is None or rule > text.base)
            apart_ = label and (not close(label[-1], left[0]) or _steps(label[-1], left[0]) > WIDER * pitch)
            if label and (ruled or apart_ or _starts(label, left[0], text, right, apart)):
                yield label
                label = []
            label.extend(left)
        text = right[-1] if right else text
    if label:
        yield label


def _pitch(split: Sequence[Split]) -> float:
    """How closely the lines of a label follow each other, as a multiple of their size; without bound if that is not plain."""
    found = sorted(_steps(above, below) for (above, *_), (below, *_) in pairwise(left for left, _ in split if left) if close(above, below))
    return found[1] if len(found) > LEAST_STEPS and found[1] < ALIKE * found[0] else math.inf


def _steps(above: Strip, below: Strip) -> float:
    return (below.base - above.base) / max(below.size, 1.0)


def _starts(label: Sequence[Strip], line: Strip, before: Strip | None, right: Sequence[Strip], apart: Side) -> bool:
    """Whether the text beside a label's line begins a paragraph: it stands lower than the next line would, or that had room."""
    if not right or before is None or line.text.lstrip()[:1].islower():
        return False
    if MARKER.match(right[0].text.lstrip()) and not before.text.rstrip().endswith((".", "!", "?")):
        return False
    if right[0].base - before.base > LOWER * right[0].size:
        return True
    broken = not _had_room(label[-1], line, apart.edge)
    beside = before.base >= label[-1].base - LEVEL * before.size
    return beside and not broken and _had_room(before, right[0], apart.right)


def _had_room(before: Strip, line: Strip, right: float) -> bool:
    """Whether the first word of a line would have stood before `right` on the line above."""
    word = len(line.text.split(maxsplit=1)[0]) + 1 if line.text.strip() else 0
    return before.x1 + word / max(len(line.text), 1) * (line.x1 - line.x0) < right - 0.5 * before.size


def _ruled(split: Sequence[Split], rules: Sequence[float]) -> list[Row]:
    """The rows between drawn lines, where nearly every one of them has a label and a text."""
    bases = [strip.base for left, right in split for strip in (*left, *right)]
    ends = [rule for rule in sorted(rules) if min(bases) < rule < max(bases)]
    found = _parted(split, ends)
    whole = sum(bool(label and text) for label, text in found)
    return [row for row in found if any(row)] if len(ends) > 1 and whole >= RULED * len(found) else []


def _parted(split: Sequence[Split], ends: Sequence[float]) -> list[Row]:
    found: list[Row] = [[[], []] for _ in range(len(ends) + 1)]
    for left, right in split:
        for at, strips in enumerate((left, right)):
            for strip in strips:
                found[bisect_left(ends, strip.base)][at].append(strip)
    return found


def _close_labels(split: Sequence[Split]) -> Iterator[list[Strip]]:
    """Lines of labels that follow each other as closely as lines do."""
    label: list[Strip] = []
    for left, _ in split:
        if left and label and not close(label[-1], left[0]):
            yield label
            label = []
        label.extend(left)
    if label:
        yield label


def _are_centred(split: Sequence[Split], labels: Sequence[Sequence[Strip]], right: float) -> bool:
    """Whether labels begin beside the middle of their text, time and again."""
    text = [strip for _, beside in split for strip in beside if strip.parts]
    bases = [strip.base for strip in text]
    inside = sum(_is_inside(label[0], text, bisect_right(bases, label[0].base + LEVEL * label[0].size), right) for label in labels)
    return inside >= max(LEAST_CENTRED, CENTRED * len(labels))


def _is_inside(label: Strip, text: Sequence[Strip], after: int, right: float) -> bool:
    """Whether text stands close above a label, and no paragraph begins beside it; `after` is the first line of text below it."""
    beside = after > 0 and abs(text[after - 1].base - label.base) <= LEVEL * label.size
    above = text[after - 1 - beside] if after > beside else None
    if above is None or above.page != label.page:
        return False
    if not beside:
        return after < len(text) and label.base - above.base < CLOSE * label.size
    line = text[after - 1]
    ended = above.text.rstrip().endswith((".", ":", "?", "!"))
    return line.base - above.base < LOWER * line.size and not ended and not _had_room(above, line, right)


def _centred(split: Sequence[Split], labels: Sequence[Sequence[Strip]]) -> list[Row]:
    bases = sorted(strip.base for left, right in split for strip in (*left, *right))
    middles = [(label[0].base + label[-1].base) / 2 for label in labels]
    return _parted(split, [_between(above, below, bases) for above, below in pairwise(middles)])


def _between(above: float, below: float, bases: Sequence[float]) -> float:
    """Where a row ends: in the widest gap between lines."""
    near = [base for base in bases if above - 1 <= base <= below + 1]
    gaps = [(after - before, (before + after) / 2) for before, after in pairwise(near)]
    return max(gaps)[1] if gaps else (above + below) / 2
