"""Where text stands side by side without drawn lines is found out: labels with their text, or columns."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from stdgen.readers.from_pdf.lines import Strip
from stdgen.readers.from_pdf.marking import MARKER

EDGE = 4.0
LEAST_ROWS = 3
LABEL_LENGTH, CURT = 45, 20
FILLED = 0.75
MOST, FEW = 0.9, 0.6
CROSSED = 1.5
WIDER = 1.7
BESIDE = 1.0
APART = 0.8
AS_MUCH, LONG = 0.5, 0.4
MOST_SIDES = 6
PADDING = 1.0


class Side(NamedTuple):
    """Where a column begins beside another; whether one of the two holds labels, how these are set, and on which side.

    `gutter` is where what stands to the left of it ends; `edge` is how far labels may go, `right` how far the text goes.
    """

    x: float
    labels: bool
    bold: bool
    gutter: float
    edge: float
    right: float
    after: bool = False


Beside = tuple[Strip, Strip]
Reach = dict[int, tuple[float, float]]
"""By page."""


def sides(pages: Sequence[Sequence[Strip]]) -> list[tuple[Side, ...]]:
    """For each page, from left to right, the columns that begin beside another; labels stand on one side only.

    A column is seen where at least three of its lines in the whole document begin at one place beside something else.
    """
    pairs = [list(_beside(found)) for found in pages]
    starts = Counter(round(right.x0 / 3) for found in pairs for _, right in found)
    known: list[Side] = []
    for place, _ in starts.most_common(2 * MOST_SIDES):
        x = 3.0 * place
        if sum(starts[place + step] for step in (-1, 0, 1)) < LEAST_ROWS or any(abs(each.x - x) < 3 * EDGE for each in known):
            continue
        found = _side(x, pages, pairs)
        if found and not any(abs(each.x - found.x) < 3 * EDGE for each in known):
            known.append(found)
    return [_here(known[:MOST_SIDES], found, near) for found, near in zip(pages, pairs, strict=True)]


def _beside(found: Sequence[Strip]) -> Iterator[Beside]:
    """Each strip with the one left of it where a gap parts them, on one line or half a line apart."""
    near = [_are_near(one, other) for one, other in pairwise(found)]
    for at, strip in enumerate(found):
        if True not in near[max(at - 1, 0) : at + 1]:
            continue
        left = max((other for other in _near(found, at) if other.x1 < strip.x0), key=lambda other: other.x1, default=None)
        if left and strip.x0 - left.x1 > APART * strip.size and not MARKER.fullmatch(left.text.strip()):
            yield left, strip


def _near(found: Sequence[Strip], at: int) -> Iterator[Strip]:
    strip = found[at]
    for step in (-1, 1):
        beside = at + step
        while 0 <= beside < len(found) and _are_near(found[beside], strip):
            yield found[beside]
            beside += step


def _are_near(one: Strip, other: Strip) -> bool:
    """Whether two strips may stand side by side, on one line or half a line apart."""
    return abs(one.base - other.base) <= BESIDE * max(one.size, other.size)


def _side(x: float, pages: Sequence[Sequence[Strip]], pairs: Sequence[Sequence[Beside]]) -> Side | None:
    beside = [pair for found in pairs for pair in found if abs(pair[1].x0 - x) <= EDGE]
    here = [found for found, near in zip(pages, pairs, strict=True) if any(abs(right.x0 - x) <= EDGE for _, right in near)]
    left = list({id(strip): strip for strip, _ in beside}.values())
    if len(left) < LEAST_ROWS:
        return None
    gutter = max(strip.x1 for strip in left)
    begin = min((strip.x0 for found in here for strip in found if gutter + EDGE / 2 < strip.x0 <= x), default=x)
    right = [strip for found in here for strip in found if begin - EDGE <= strip.x0 <= x + EDGE]
    margin, end = min(strip.x0 for strip in left), sorted(strip.x1 for strip in right)[int(MOST * len(right))]
    if _labels_after(left, right, here, begin):
        return Side(begin, labels=True, bold=_mostly_bold(right), gutter=gutter, edge=end, right=gutter, after=True)
    if len(right) < len(left) or _crossings(beside, here, begin) > CROSSED * len(left):
        return None
    reach = _reach(beside)
    if _are_columns([strip for found in here for strip in found if strip.x1 < begin and _within(strip, reach)], right, begin):
        return Side(begin, labels=False, bold=_mostly_bold(left), gutter=gutter, edge=begin, right=end)
    filled = sum(strip.x1 > margin + FILLED * (begin - margin) for strip in left) / len(left)
    share = sum(strip.x1 <= gutter for found in here for strip in found) / len(right)
    words = _length(left)
    curt = words <= CURT and words < _length(right) / WIDER
    wrapped = curt or (share < FEW and end - begin > begin - margin)
    labels = words <= LABEL_LENGTH and len(right) > 1.3 * len(left) and (filled < 0.5 or wrapped)
    ragged = sum(strip.x1 > margin + FEW * (gutter - margin) for strip in left) / len(left)
    alike = share > FEW and ragged > 0.5 and not curt and 1 / WIDER < (end - begin) / (gutter - margin) < WIDER
    if not alike and not labels and filled < 0.5:
        return None
    return Side(begin, labels and not alike, _mostly_bold(left), gutter, max(gutter, begin - PADDING * left[0].size), end)


def _are_columns(left: Sequence[Strip], right: Sequence[Strip], x: float) -> bool:
    """Whether as much text stands on the left as on the right, most of it in lines as long as those on the right."""
    if not left:
        return False
    first = Counter(round(strip.x0 / EDGE) for strip in left)
    margin = EDGE * min(place for place, count in first.items() if 2 * count >= max(first.values()))
    inside = [strip for strip in left if strip.x0 >= margin - 2 * EDGE]
    width, other = _reached(inside) - margin, _reached(right) - x
    whole = sum(len(strip.text) for strip in inside)
    long = sum(len(strip.text) for strip in inside if strip.x1 > margin + FILLED * width)
    return 1 / WIDER < other / max(width, 1.0) < WIDER and long > LONG * whole and whole > AS_MUCH * sum(len(strip.text) for strip in right)


def _reached(found: Sequence[Strip]) -> float:
    """How far to the right most lines go."""
    return sorted(strip.x1 for strip in found)[int(MOST * len(found))]


def _crossings(beside: Sequence[Beside], here: Sequence[Sequence[Strip]], x: float) -> int:
    """How many lines run over the place between the first and the last line that something begins beside, page by page."""
    reach = _reach(beside)
    strips = (strip for found in here for strip in found if strip.x0 < x - EDGE and strip.x1 > x + EDGE)
    return sum(_within(strip, reach) for strip in strips)


def _reach(beside: Sequence[Beside]) -> Reach:
    """From where to where down each page something begins beside something else."""
    found: Reach = {}
    for _, strip in beside:
        top, bottom = found.get(strip.page, (strip.base, strip.base))
        found[strip.page] = min(top, strip.base), max(bottom, strip.base)
    return found


def _within(strip: Strip, reach: Reach) -> bool:
    top, bottom = reach.get(strip.page, (0.0, 0.0))
    return top < strip.base < bottom


def _labels_after(left: Sequence[Strip], right: Sequence[Strip], here: Sequence[Sequence[Strip]], x: float) -> bool:
    """Whether the right column holds the labels: few short bold lines beside many long ones that stay clear of it."""
    text = [strip for found in here for strip in found if strip.x1 < x and len(strip.text) > LABEL_LENGTH]
    return (
        _length(right) <= LABEL_LENGTH < _length(left) and _mostly_bold(right) and not _mostly_bold(left) and len(text) > 1.5 * len(right)
    )


def _here(known: Sequence[Side], found: Sequence[Strip], pairs: Sequence[Beside]) -> tuple[Side, ...]:
    """The sides of one page: the one that most begins beside, and other columns that little runs over."""
    count = {side: sum(left.x1 < side.x <= right.x0 + EDGE for left, right in pairs) for side in known}
    most = max(known, key=lambda side: count[side], default=None)
    if most is None or not count[most]:
        return ()
    if most.labels:
        return (most,)
    crossed = {side: sum(strip.x0 < side.x - EDGE and strip.x1 > side.x + EDGE for strip in found) for side in known}
    return tuple(sorted(side for side in known if side is most or (not side.labels and crossed[side] < count[side])))


def _length(found: Sequence[Strip]) -> float:
    return sum(len(strip.text.strip()) for strip in found) / max(len(found), 1)


def _mostly_bold(found: Sequence[Strip]) -> bool:
    return sum(strip.bold for strip in found) > len(found) / 2
