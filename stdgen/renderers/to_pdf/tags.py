"""Table cells that head a row become header cells in the tags: Typst can say so of a column's head only.

The file is Typst's own: every structure element is an object of one line, and the cross-reference table is the classic
one (ISO 32000-1, 7.5.4). So an element is rewritten where it stands, and the offsets behind it are moved.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

Scope = Literal["Row", "Column"]
Heads = dict[tuple[int, int], Scope]
"""Of one table: the cells that are heads, by row and by order within the row, both from 0."""

START = re.compile(rb"startxref\n(\d+)\n%%EOF\s*$")
ENTRY = re.compile(rb"(\d{10}) \d{5} n")
ELEMENT = re.compile(rb"(\d+) 0 obj\n<</Type/StructElem/S/(\w+)(/P .*)>>\nendobj\s*", re.DOTALL)
KIDS = re.compile(rb"/K\[([^\]]*)\](?:/Pg \d+ 0 R)?$")
REFERENCE = re.compile(rb"(\d+) 0 R")
HEADERS = re.compile(rb"/Headers\[[^\]]*\]")
EMPTY_TABLE_ATTRIBUTES = re.compile(rb"<</O/Table>>")


@dataclass(frozen=True, slots=True)
class Element:
    """A structure element: its role, what follows it in the object, where the object begins and ends in the file."""

    role: bytes
    rest: bytes
    start: int
    end: int

    def kids(self) -> list[int]:
        """The numbers of the elements right below."""
        found = KIDS.search(self.rest)
        return [int(number) for number in REFERENCE.findall(found[1])] if found else []


def with_row_heads(pdf: bytes, tables: Sequence[Heads]) -> bytes:
    """The file with these cells as header cells; `tables` are all of its tables in reading order.

    ValueError where the tags do not hold those tables.
    """
    if not any(tables):
        return pdf
    start, offsets = _cross_reference(pdf)
    elements = _elements(pdf, sorted(offsets), start)
    grids = list(_tables(elements))
    if len(grids) != len(tables):
        raise ValueError(f"{len(grids)} tables in the tags, {len(tables)} in the document")
    edits: dict[int, bytes] = {}
    for heads, rows in zip(tables, grids, strict=True):
        if heads:
            edits |= {number: _cell(elements[number], heads.get(place)) for place, number in _places(rows)}
    return _rewritten(pdf, start, [(elements[number], edits[number]) for number in sorted(edits, key=lambda each: elements[each].start)])


def _cross_reference(pdf: bytes) -> tuple[int, list[int]]:
    found = START.search(pdf, max(0, len(pdf) - 64))
    if found is None:
        raise ValueError("no cross-reference table")
    start = int(found[1])
    return start, [int(offset) for offset in ENTRY.findall(pdf, start)]


def _elements(pdf: bytes, offsets: list[int], end: int) -> dict[int, Element]:
    found = (ELEMENT.fullmatch(pdf, start, stop) for start, stop in zip(offsets, [*offsets[1:], end], strict=True))
    return {int(each[1]): Element(each[2], each[3], each.start(), each.end()) for each in found if each}


def _tables(elements: dict[int, Element]) -> Iterator[list[list[int]]]:
    """The cells of every table, row by row, in reading order; a table inside a cell follows the one around it."""
    below = {kid for element in elements.values() for kid in element.kids()}
    waiting = [number for number in sorted(elements, reverse=True) if number not in below]
    while waiting:
        element = elements.get(waiting.pop())
        if element is None:
            continue
        kids = element.kids()
        if element.role == b"Table":
            yield [elements[row].kids() for kid in kids for row in _rows(kid, elements)]
        waiting.extend(reversed(kids))


def _rows(number: int, elements: dict[int, Element]) -> list[int]:
    return [number] if elements[number].role == b"TR" else elements[number].kids()


def _places(rows: list[list[int]]) -> Iterator[tuple[tuple[int, int], int]]:
    return (((row, index), number) for row, cells in enumerate(rows) for index, number in enumerate(cells))


def _cell(element: Element, scope: Scope | None) -> bytes:
    """The cell as a head of that scope, or as it is; references to column heads go, for they would hide the row's."""
    rest = HEADERS.sub(b"", element.rest) if element.role == b"TD" else element.rest
    if scope is None or element.role != b"TD":
        return b"/S/" + element.role + EMPTY_TABLE_ATTRIBUTES.sub(b"", rest).replace(b"/A[]", b"")
    says = b"/Scope/" + scope.encode()
    if b"/O/Table" in rest:
        return b"/S/TH" + rest.replace(b"/O/Table", b"/O/Table" + says, 1)
    attributes = b"<</O/Table" + says + b">>"
    if b"/A[" in rest:
        return b"/S/TH" + rest.replace(b"/A[", b"/A[" + attributes, 1)
    return b"/S/TH" + rest.replace(b"/K[", b"/A[" + attributes + b"]/K[", 1)


def _rewritten(pdf: bytes, start: int, edits: list[tuple[Element, bytes]]) -> bytes:
    pieces: list[bytes] = []
    done = 0
    ends, growth = [], []
    for element, content in edits:
        head = pdf.index(b"/S/", element.start)
        tail = pdf.rindex(b">>\nendobj", element.start, element.end)
        pieces += [pdf[done:head], content]
        done = tail
        ends.append(tail)
        growth.append(len(content) - (tail - head))
    shifts = [0, *accumulate(growth)]

    def moved(offset: int) -> int:
        return offset + shifts[bisect_left(ends, offset)]

    table = ENTRY.sub(lambda entry: b"%010d%b" % (moved(int(entry[1])), entry[0][10:]), pdf[start:])
    return b"".join([*pieces, pdf[done:start], START.sub(b"startxref\n%d\n%%%%EOF" % moved(start), table)])
