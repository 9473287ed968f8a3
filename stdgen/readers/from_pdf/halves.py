"""A sheet with tables side by side, two pages printed on one, becomes its halves, the left one read first."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from stdgen.readers.from_pdf.lines import Strip
from stdgen.readers.from_pdf.ruling import Field

EDGE = 4.0
LOW = 2.0


class Half(NamedTuple):
    """The text and the tables of one half; `loose` is the text outside the tables."""

    strips: list[Strip]
    tables: list[Field]
    loose: list[Strip]


def gutter(tables: Sequence[Field], found: Sequence[Strip]) -> float | None:
    """Where, from the left, a page is parted: between two tables that stand side by side, nothing running over the gap below their top."""
    for left, right in product(tables, tables):
        start, end = left.box[2], right.box[0]
        if start >= end or min(left.box[3], right.box[3]) - max(left.box[1], right.box[1]) <= LOW * EDGE:
            continue
        middle, top = (start + end) / 2, min(left.box[1], right.box[1])
        over = any(table.box[0] < middle < table.box[2] for table in tables)
        if not over and not any(strip.x0 < middle < strip.x1 and strip.base > top for strip in found):
            return middle
    return None


def halves(x: float, tables: Sequence[Field], found: Sequence[Strip], loose: Sequence[Strip]) -> Iterator[Half]:
    """What runs over the gap at the top of the page, then what stands left of `x`, then what stands right of it."""
    above = [strip for strip in loose if strip.x0 < x < strip.x1]
    end = max((strip.base for strip in above), default=0.0)
    first = [strip for strip in loose if strip.base <= end]
    if first:
        yield Half(first, [], first)
    for left in (True, False):
        yield Half(
            [strip for strip in found if strip.base > end and (strip.x0 < x) is left],
            [table for table in tables if (table.box[0] < x) is left],
            [strip for strip in loose if strip.base > end and (strip.x0 < x) is left],
        )
