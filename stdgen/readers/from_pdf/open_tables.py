"""Lines drawn above, below and under the head of columns, none standing between these, become a table all the same."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from stdgen.readers.from_pdf.lines import Strip, rows
from stdgen.readers.from_pdf.ruled_lines import TOUCH
from stdgen.readers.from_pdf.ruling import Field
from stdgen.readers.from_pdf.strokes import Stroke

LEAST_RULES, THREE = 2, 3
LEAST_GAP = 5.0
MOST_HEAD, MOST_LINES = 2, 60
SHORT, TWO = 32.0, 2
WIDE_ENOUGH = 60.0

Edges = tuple[float, ...]


def open_tables(drawn: Sequence[Stroke], found: Sequence[Strip]) -> Iterator[Field]:
    """The tables between lines of one width on a page; `found` are the strips outside its ruled tables.

    Only columns of short texts below a head that a line sets off: labels with running text beside them are none.
    """
    for rules in _alike(drawn):
        inside = sorted((strip for strip in found if _between(strip, rules[0], rules[-1])), key=lambda strip: strip.base)
        at = 0
        while at + 1 < len(rules):
            table, at = _table(rules, at, inside)
            if table:
                yield table


def _table(rules: Sequence[Stroke], first: int, found: Sequence[Strip]) -> tuple[Field | None, int]:
    """The table that a line begins, if one does, and the line from which to go on: it ends where its columns do.

    A head at the foot of a page has no lines below it.
    """
    head = rows(strip for strip in found if _between(strip, rules[first], rules[first + 1]))
    if not 0 < len(head) <= MOST_HEAD:
        return None, first + 1
    last, edges, lines = first + 1, _edges([strip for line in head for strip in line], rules[first]), head
    for end in range(first + 2, len(rules)):
        inside = [strip for strip in found if _between(strip, rules[first], rules[end])]
        more = _edges(inside, rules[first])
        if not more or (end > first + 2 and len(more) != len(edges)):
            break
        last, edges, lines = end, more, rows(inside)
    whole = last > first + 1 or len(rules) == first + 2
    if not whole or not edges or len(lines) > MOST_LINES or _filled(head, edges) < len(edges) - 1 or not _is_data(lines, edges):
        return None, first + 1
    return _field(rules[first : last + 1], lines, edges), last


def _alike(drawn: Sequence[Stroke]) -> Iterator[list[Stroke]]:
    """Two or more lying lines, one below the other, that begin and end at the same places; none that stands meets them."""
    lying = sorted((each for each in drawn if each.level and each.x1 - each.x0 > WIDE_ENOUGH), key=lambda each: each.top)
    standing = [each for each in drawn if not each.level]
    seen: set[int] = set()
    for first in lying:
        group = [each for each in lying if abs(each.x0 - first.x0) <= TOUCH and abs(each.x1 - first.x1) <= TOUCH]
        if id(first) in seen or len(group) < LEAST_RULES:
            continue
        seen |= set(map(id, group))
        if not any(_meets(each, group) for each in standing):
            yield group


def _meets(standing: Stroke, rules: Sequence[Stroke]) -> bool:
    across = rules[0].x0 - TOUCH <= standing.x0 <= rules[0].x1 + TOUCH
    return across and standing.bottom > rules[0].top - TOUCH and standing.top < rules[-1].top + TOUCH


def _between(strip: Strip, top: Stroke, bottom: Stroke) -> bool:
    return top.top < strip.base < bottom.top + TOUCH and top.x0 - TOUCH <= strip.x0 < top.x1


def _edges(inside: Sequence[Strip], rule: Stroke) -> Edges:
    """Where the columns begin, and where the last one ends: white goes through all lines from top to bottom before each."""
    taken = sorted((part.run.x0, part.run.x1) for strip in inside for part in strip.parts if part.run.text.strip())
    found = [rule.x0]
    right = taken[0][1] if taken else rule.x0
    for x0, x1 in taken:
        if x0 - right >= LEAST_GAP:
            found.append((x0 + right) / 2)
        right = max(right, x1)
    return (*found, max(rule.x1, right)) if len(found) > 1 else ()


def _filled(lines: Sequence[Sequence[Strip]], edges: Edges) -> int:
    return len({_column(part.run.x0, edges) for line in lines for strip in line for part in strip.parts if part.run.text.strip()})


def _column(x: float, edges: Edges) -> int:
    return sum(edge <= x for edge in edges[1:-1])


def _is_data(lines: Sequence[Sequence[Strip]], edges: Edges) -> bool:
    """Whether short texts stand in the columns; two columns may as well be labels with their text."""
    signs = sum(len(strip.text.strip()) for line in lines for strip in line)
    return len(lines) > 1 and (len(edges) - 1 > TWO or signs < SHORT * len(lines))


def _field(rules: Sequence[Stroke], lines: Sequence[Sequence[Strip]], edges: Edges) -> Field:
    tops = [rules[0].top]
    for above, below in pairwise(lines):
        ruled = any(above[0].base < rule.top < below[0].base for rule in rules)
        begins = len(rules) == THREE and above[0].base > rules[1].top and _column(below[0].x0, edges) == 0
        if ruled or begins:
            tops.append((above[0].base + 0.25 * above[0].size + below[0].base - 0.75 * below[0].size) / 2)
    bands = pairwise([*tops, rules[-1].top + TOUCH])
    cut = tuple(tuple(Field((x0, top, x1, bottom)) for x0, x1 in pairwise(edges)) for top, bottom in bands)
    return Field((edges[0], rules[0].top, edges[-1], rules[-1].top + TOUCH), cut)
