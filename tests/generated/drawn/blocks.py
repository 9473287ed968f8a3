"""Blocks of a document become strips of a column; tables that stand by themselves become rows that go over pages."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from stdgen.model.document import Block, Cell, Figure, Listing, Paragraph, Quote, Table
from tests.generated.drawn.flow import Flow
from tests.generated.drawn.lines import Measure, filled, strips
from tests.generated.drawn.look import Look, habit
from tests.generated.drawn.marks import Picture, Strip, Text
from tests.generated.drawn.runs import Pen, plain, words
from tests.generated.drawn.stacks import Grid, indented, stacked
from tests.generated.notes import Note

FIGURE = (220.0, 90.0)
GREYS = ("#d9d9d9", "#e7e6e6", "#f2f2f2")


@dataclass(frozen=True, slots=True)
class Setting:
    """How blocks are set: the look, the pen of plain text, and the notes that marks refer to."""

    look: Look
    pen: Pen
    notes: Mapping[str, Note]


def setting(blocks: Iterable[Block], look: Look) -> Setting:
    """The setting of the text of one section."""
    return Setting(look, Pen(look.size), {block.spans[0].text: block for block in blocks if isinstance(block, Note)})


def laid(flow: Flow, blocks: Sequence[Block], look: Look) -> None:
    """Puts blocks on the page."""
    how = setting(blocks, look)
    for block in blocks:
        if isinstance(block, Table):
            _rows_laid(flow, block, how)
        else:
            flow.place(block_strips(block, flow.width, how))


def section_strips(blocks: Sequence[Block], width: float, look: Look) -> tuple[Strip, ...]:
    """Blocks one below another in a column of that width."""
    how = setting(blocks, look)
    return tuple(strip for block in blocks for strip in block_strips(block, width, how))


def block_strips(block: Block, width: float, how: Setting) -> tuple[Strip, ...]:
    """One block as strips of a column of that width; a footnote stands elsewhere."""
    match block:
        case Note():
            made: tuple[Strip, ...] = ()
        case Paragraph():
            text = words(block.spans, how.look, how.pen, how.notes)
            made = strips(filled(text, Measure(0.0, width), how.look), Measure(0.0, width), how.look)
        case Listing():
            made = _listing(block, width, how)
        case Quote():
            made = _quote(block, width, how)
        case Table():
            made = tuple(stacked(cells, grid) for cells, grid in _rows(block, width, how))
        case Figure():
            made = (Strip(FIGURE[1], (Picture((0.0, 0.0, min(FIGURE[0], width), FIGURE[1]), how.look.colour),)),)
    return _with_gap(made, how.look.gap)


def note_strips(note: Note, width: float, look: Look) -> tuple[Strip, ...]:
    """A footnote in small type, its mark raised."""
    size = max(look.size - 2.0, 7.0)
    small = replace(look, justified=False)
    text = words(note.spans, small, Pen(size))
    return strips(filled(text, Measure(0.0, width), small, breakable=False), Measure(0.0, width), small, leading=size * 1.2)


def _with_gap(made: Sequence[Strip], gap: float) -> tuple[Strip, ...]:
    return (replace(made[0], gap=gap), *made[1:]) if made else ()


def _listing(block: Listing, width: float, how: Setting) -> tuple[Strip, ...]:
    inset = habit(how.look.case, "list inset", (0.0, 14.0, 18.0))
    step = inset + 8.0 + 0.9 * how.look.size
    made: list[Strip] = []
    for item in block.items:
        inner = [strip for part in item.blocks for strip in block_strips(part, width - step, how)]
        first, *rest = indented(inner, step) or (Strip(how.look.leading),)
        marker = _marker(item.marker, inset, first, how)
        tight = habit(how.look.case, "list gap", (0.0, 0.0, how.look.gap))
        made += [replace(first, marks=(*marker, *first.marks), gap=tight), *(replace(strip, gap=min(strip.gap, tight)) for strip in rest)]
    return tuple(made)


def _marker(marker: str, x: float, first: Strip, how: Setting) -> tuple[Text, ...]:
    line = next((mark for mark in first.marks if isinstance(mark, Text)), None)
    if not marker or line is None:
        return ()
    run = plain(marker, how.look, how.pen)[0]
    return (Text(x, line.y, run),)


def _quote(block: Quote, width: float, how: Setting) -> tuple[Strip, ...]:
    inset = habit(how.look.case, "quote inset", (14.2, 28.3, 0.0))
    pen = replace(how.pen, emphasis=True, size=how.pen.size - habit(how.look.case, "quote size", (0.0, 1.0)))
    inner = replace(how, pen=pen)
    return indented((strip for part in block.blocks for strip in block_strips(part, width - 2 * inset, inner)), inset)


def _rows_laid(flow: Flow, table: Table, how: Setting) -> None:
    rows = _rows(table, flow.width, how)
    repeats = habit(how.look.case, "header again", (True, False)) and bool(table.rows) and all(cell.header for cell in table.rows[0])
    for number, (cells, grid) in enumerate(rows):
        flow.row(cells, grid, again=rows[0][0] if repeats and number else (), gap=0.0 if number else how.look.gap)


def _rows(table: Table, width: float, how: Setting) -> list[tuple[list[tuple[Strip, ...]], Grid]]:
    edges = _edges(table, width)
    look = replace(how.look, justified=False)
    pad = habit(look.case, "cell padding", (2.5, 4.0, 5.4))
    made = []
    for row in table.rows:
        places = _places(row)
        own = tuple(edges[at] for at in (*places, len(edges) - 1))
        cells = [_cell(cell, own[number + 1] - own[number] - 2 * pad, replace(how, look=look)) for number, cell in enumerate(row)]
        made.append((cells, Grid(own, pad, look.rule, _ground(row, look))))
    return made


def _cell(cell: Cell, width: float, how: Setting) -> tuple[Strip, ...]:
    inner = replace(how, pen=replace(how.pen, strong=True)) if cell.header else how
    made = tuple(strip for block in cell.blocks for strip in block_strips(block, width, inner))
    return _with_gap(made, 0.0)


def _ground(row: Sequence[Cell], look: Look) -> str | None:
    shaded = all(cell.header for cell in row) and habit(look.case, "header ground", (True, False))
    return habit(look.case, "ground", GREYS) if shaded else None


def _places(row: Sequence[Cell]) -> list[int]:
    places, at = [], 0
    for cell in row:
        places.append(at)
        at += cell.columns
    return places


def _edges(table: Table, width: float) -> tuple[float, ...]:
    """The edges of the columns, wider where more is written."""
    count = max((sum(cell.columns for cell in row) for row in table.rows), default=1)
    longest = [11.0] * count
    for row in table.rows:
        for at, cell in zip(_places(row), row, strict=True):
            if cell.columns == 1:
                longest[at] = max(longest[at], min(_letters(cell), 60.0))
    total, edges = sum(longest), [0.0]
    for share in longest:
        edges.append(edges[-1] + width * share / total)
    return tuple(edges)


def _letters(cell: Cell) -> float:
    return float(sum(len(span.text) for block in cell.blocks if isinstance(block, Paragraph) for span in block.spans))
