"""Pages become stretches in reading order: the text of a column, or a table; what goes on over a page break is one stretch."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from stdgen.readers.from_pdf import cells, columns, halves, ruling
from stdgen.readers.from_pdf.labelling import label_rows
from stdgen.readers.from_pdf.lines import Strip, joined, rows
from stdgen.readers.from_pdf.open_tables import LEAST_RULES, open_tables
from stdgen.readers.from_pdf.ruled_lines import TOUCH
from stdgen.readers.from_pdf.seen_page import Seen
from stdgen.readers.from_pdf.sides import EDGE, Side, sides
from stdgen.readers.from_pdf.strokes import Stroke
from stdgen.readers.from_pdf.table_texts import CellText, TableText, append, goes_on

MOST_RULES, MOST_LEVEL = 2000, 200

Stands = dict[tuple[float, float], list[TableText | list[Strip]]]


@dataclass(slots=True, eq=False)
class Text:
    """Lines of one column, with the right end of what is set in it."""

    lines: list[Strip] = field(default_factory=list)
    column: str = "whole"
    rights: list[float] = field(default_factory=list)


def stretches(pages: Sequence[Seen], found: Sequence[list[Strip]]) -> Iterator[Text | TableText]:
    """The text and the tables of all pages; `found` are the strips of each page that are text."""
    return _merged(_of_pages(pages, found))


def _of_pages(pages: Sequence[Seen], found: Sequence[list[Strip]]) -> Iterator[Text | TableText]:
    framed = [_tables(page.strokes, strips_) if len(page.strokes) <= MOST_RULES else [] for page, strips_ in zip(pages, found, strict=True)]
    loose = [
        [strip for strip in strips_ if not any(_within(strip, table) for table in tables)] if tables else strips_
        for strips_, tables in zip(found, framed, strict=True)
    ]
    for page, on_page, tables, rest, apart in zip(pages, found, framed, loose, sides(loose), strict=True):
        if (gutter := None if apart else halves.gutter(tables, on_page)) is None:
            yield from _of_page(page, on_page, tables, rest, apart)
            continue
        for half in halves.halves(gutter, tables, on_page, rest):
            yield from _of_page(page, half.strips, half.tables, half.loose, apart)


def _tables(drawn: list[Stroke], found: Sequence[Strip]) -> list[ruling.Field]:
    """The tables of a page from the top down."""
    framed = ruling.tables(drawn)
    level = sum(stroke.level for stroke in drawn)
    if level < LEAST_RULES or level > MOST_LEVEL:
        return framed
    more = [table for table in open_tables(drawn, found) if not any(_overlap(table, other) for other in framed)]
    return sorted([*framed, *more], key=lambda table: table.box[1]) if more else framed


def _overlap(table: ruling.Field, other: ruling.Field) -> bool:
    return table.box[1] < other.box[3] and other.box[1] < table.box[3] and table.box[0] < other.box[2] and other.box[0] < table.box[2]


def _of_page(
    page: Seen, on_page: Sequence[Strip], tables: Sequence[ruling.Field], rest: Sequence[Strip], apart: Sequence[Side]
) -> Iterator[Text | TableText]:
    """`on_page` are all strips, `rest` those outside the tables."""
    before = 0.0
    beside: list[Strip] = []
    stands: Stands = {}
    for table in tables:
        parts = cells.table_text(table, [strip for strip in on_page if _within(strip, table)])
        left = columns.beside(table.box, apart) if apart else None
        if left is not None:
            beside.extend(cells.stand_ins(table, left, on_page))
            stands[left, table.box[3]] = parts
            continue
        top = table.box[1]
        yield from _unframed([strip for strip in (*rest, *beside) if before <= strip.base < top], apart, page, stands)
        yield from (part if isinstance(part, TableText) else Text(part) for part in parts)
        before = max(before, top)
    yield from _unframed([strip for strip in (*rest, *beside) if strip.base >= before], apart, page, stands)


def _unframed(found: list[Strip], apart: Sequence[Side], page: Seen, stands: Stands) -> Iterator[Text | TableText]:
    """`found` are the strips of a page outside its tables, and those that stand for a table in a column."""
    if not apart:
        yield Text([joined(line) for line in rows(found)])
        return
    for region in columns.regions(sorted(found, key=lambda strip: strip.base) if stands else found, apart):
        if not region.split:
            yield from _column(_whole([strip for line in region.lines for strip in line]), "whole", stands)
        elif apart[0].labels:
            labelled = label_rows(region.lines, apart[0], _rules(page, apart[0]))
            yield TableText([[_cell(_whole(cell), stands) for cell in row] for row in labelled], (apart[0].x,), labels=True)
        else:
            flat = [strip for line in region.lines for strip in line]
            edges = [0.0, *(side.x - EDGE for side in apart), math.inf]
            for start, end in pairwise(edges):
                yield from _column(_whole([strip for strip in flat if start <= strip.x0 < end]), f"from {start:.0f}", stands)


def _column(lines: Sequence[Strip], column: str, stands: Stands) -> Iterator[Text | TableText]:
    """The lines of a column, with the tables that stand between them."""
    text = Text(column=column)
    for line in lines:
        if line.parts:
            text.lines.append(line)
            continue
        yield text
        yield from (part if isinstance(part, TableText) else Text(part, column) for part in stands.get((line.x0, line.base), ()))
        text = Text(column=column)
    yield text


def _cell(lines: Sequence[Strip], stands: Stands) -> CellText:
    cell = CellText()
    for line in lines:
        if line.parts:
            cell.lines.append(line)
            continue
        for part in stands.get((line.x0, line.base), ()):
            if isinstance(part, TableText):
                cell.tables.append((len(cell.lines), part))
            else:
                cell.lines.extend(part)
    return cell


def _rules(page: Seen, apart: Side) -> list[float]:
    """The heights of the lines that are drawn from one column into the other."""
    return [stroke.top for stroke in page.strokes if stroke.level and stroke.x0 < apart.x - EDGE and stroke.x1 > apart.x]


def _whole(cell: Sequence[Strip]) -> list[Strip]:
    return [joined(line) for line in rows(cell)]


def _within(strip: Strip, table: ruling.Field) -> bool:
    x0, top, x1, bottom = table.box
    return x0 - TOUCH <= strip.x0 <= x1 and top <= strip.base - 0.3 * strip.size <= bottom


def _merged(found: Iterator[Text | TableText]) -> Iterator[Text | TableText]:
    """Text that goes on is one text, a table that goes on one table."""
    every = [stretch for stretch in found if not isinstance(stretch, Text) or stretch.lines]
    usual = _usual_rights(every)
    last: Text | TableText | None = None
    for stretch in every:
        if isinstance(stretch, Text):
            if isinstance(last, TableText) and last.labels and (rest := _rest(last, stretch.lines)):
                append(last, TableText([[CellText(), CellText(rest)]], last.columns, labels=True))
                stretch.lines = stretch.lines[len(rest) :]
            stretch.rights = [usual[stretch.column]] * len(stretch.lines)
        match last, stretch:
            case Text(), Text():
                last.lines.extend(stretch.lines)
                last.rights.extend(stretch.rights)
            case TableText(), TableText() if goes_on(last, stretch):
                append(last, stretch)
            case _, Text(lines=[]):
                continue
            case _:
                if last is not None:
                    yield last
                last = stretch
    if last is not None:
        yield last


def _usual_rights(every: Sequence[Text | TableText]) -> dict[str, float]:
    """How far the text of each column goes to the right on any page."""
    rights: dict[str, float] = {}
    for stretch in every:
        if isinstance(stretch, Text):
            rights[stretch.column] = max(rights.get(stretch.column, 0.0), *(line.x1 for line in stretch.lines))
    return rights


def _rest(table: TableText, lines: Sequence[Strip]) -> list[Strip]:
    """The lines that go on with the text of the last row on the next page, where no label shows the columns."""
    above = table.rows[-1][-1].lines
    if not above or lines[0].page != above[-1].page + 1 or abs(lines[0].x0 - above[0].x0) > EDGE or lines[0].size != above[-1].size:
        return []
    return list(takewhile(lambda line: line.page == lines[0].page and line.x0 >= above[0].x0 - EDGE, lines))
