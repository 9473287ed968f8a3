"""A document's sections become pages in each of the layouts."""

from collections.abc import Sequence
from dataclasses import replace

from stdgen.model.document import Block, Paragraph, Section, Span, Table
from tests.generated.case import Layout
from tests.generated.drawn.blocks import laid, section_strips, setting
from tests.generated.drawn.flow import Flow
from tests.generated.drawn.headings import heading_pen, heading_strips, lettered, service_strips
from tests.generated.drawn.lines import Measure, filled, strips, width_of
from tests.generated.drawn.look import Look, habit
from tests.generated.drawn.marks import Entry, Strip
from tests.generated.drawn.runs import Pen, Word, plain, words
from tests.generated.drawn.stacks import Grid, stacked
from tests.generated.notes import Note

HEADER_ROWS = (("Emne", "Indhold"), ("Emne", "Beskrivelse"), ("Overskrift", "Tekst"), ("Punkt", "Beskrivelse"))
LABELLED = frozenset({Layout.RULED_TABLE, Layout.UNRULED_TABLE, Layout.HEADED_TABLE, Layout.NESTED_TABLE, Layout.MARGIN_LABELS})
COLUMNS = {Layout.TWO_COLUMNS: 2, Layout.THREE_COLUMNS: 3}
ANNEX = "bilag"


def sections_laid(flow: Flow, sections: Sequence[Section], look: Look) -> None:
    """Puts the top sections on pages in the design's layout."""
    layout = look.case.design.layout
    if layout is Layout.CATALOGUE or (layout is Layout.LONG and all(section.sections for section in sections)):
        return _catalogue(flow, sections, look)
    if layout is Layout.LANDSCAPE:
        layout = habit(look.case, "landscape", (Layout.RUNNING, Layout.RULED_TABLE))
    if layout is Layout.SPREAD:
        layout = habit(look.case, "spread", (Layout.RUNNING, Layout.RULED_TABLE, Layout.RUNNING))
    if layout in COLUMNS:
        flow.split(COLUMNS[layout])
    return _in_layout(flow, sections, layout, look)


def _in_layout(flow: Flow, sections: Sequence[Section], layout: Layout, look: Look) -> None:
    rest = sections
    if layout in LABELLED:
        _labelled(flow, [section for section in sections if not _annex(section)], layout, look)
        rest = [section for section in sections if _annex(section)]
    for section in rest:
        if _annex(section):
            flow.turn()
        if layout is Layout.RUN_IN and not _annex(section):
            _run_in(flow, section, 1, look)
        else:
            _running(flow, section, 1, look)


def _annex(section: Section) -> bool:
    return section.heading is not None and section.heading.text.lower().startswith(ANNEX)


def _catalogue(flow: Flow, services: Sequence[Section], look: Look) -> None:
    inner = habit(look.case, "catalogue", (Layout.RUNNING, Layout.RULED_TABLE, Layout.RUNNING, Layout.UNRULED_TABLE))
    for service in services:
        flow.turn()
        if service.heading:
            flow.place(service_strips(service.heading, flow.width, look))
        laid(flow, service.blocks, look)
        _in_layout(flow, service.sections, inner, look)


def _running(flow: Flow, section: Section, level: int, look: Look) -> None:
    if section.heading:
        flow.place(heading_strips(section.heading, level, flow.width, look))
    laid(flow, section.blocks, look)
    for below in section.sections:
        _running(flow, below, level + 1, look)


def _run_in(flow: Flow, section: Section, level: int, look: Look) -> None:
    """The heading at the start of its first paragraph; where there is none, alone in a line of the same type."""
    first = section.blocks[0] if section.blocks else None
    rest = section.blocks
    if section.heading and isinstance(first, Paragraph) and not isinstance(first, Note):
        flow.place(_labelled_paragraph(section.heading, first, section.blocks, level, flow.width, look))
        rest = section.blocks[1:]
    elif section.heading:
        alone = _labelled_paragraph(section.heading, Paragraph(()), (), level, flow.width, look)
        flow.place(tuple(replace(strip, keep=True) for strip in alone))
    laid(flow, rest, look)
    for below in section.sections:
        _run_in(flow, below, level + 1, look)


def _labelled_paragraph(
    heading: Span, first: Paragraph, blocks: Sequence[Block], level: int, width: float, look: Look
) -> tuple[Strip, ...]:
    how = setting(blocks, look)
    label = lettered(words((heading,), look, _label_pen(level, look)), level, look)
    if heading.text[-1:] not in ".:?!" and first.spans:
        label = (*label[:-1], _with_colon(label[-1], look))
    measure = Measure(0.0, width)
    made = strips(filled((*label, *words(first.spans, look, how.pen, how.notes)), measure, look), measure, look)
    return (replace(made[0], gap=look.gap, entry=Entry(heading.text, level)), *made[1:])


def _label_pen(level: int, look: Look) -> Pen:
    """The type of a label in a line of text: of the text's size, so that a level below is told by italics alone."""
    pen = heading_pen(level, look)
    if level > 1:
        return Pen(look.size, pen.colour, emphasis=True, underlined=pen.underlined)
    return replace(pen, strong=pen.strong or not (pen.underlined or pen.emphasis), size=look.size)


def _with_colon(word: Word, look: Look) -> Word:
    last = word[-1]
    if habit(look.case, "colon like label", (True, True, False)):
        return (*word[:-1], replace(last, text=last.text.rstrip() + ":"))
    return (*word, replace(last, text=":", font=look.family.regular, colour="#000000", underlined=False, spacing=0.0))


def _labelled(flow: Flow, sections: Sequence[Section], layout: Layout, look: Look) -> None:
    grid = _grid(layout, flow.width, look)
    head = _header(grid, look) if layout is Layout.HEADED_TABLE else ()
    flow.drop(look.gap)
    if head:
        flow.row(head, replace(grid, ground="#d9d9d9"))
    again = head if habit(look.case, "header again", (True, False)) else ()
    for section in sections:
        gap = look.gap * 2 if layout is Layout.MARGIN_LABELS else 0.0
        flow.row(_cells(section, grid, layout, look), grid, again=again, gap=gap)


def _grid(layout: Layout, width: float, look: Look) -> Grid:
    label = width * habit(look.case, "label width", (0.24, 0.28, 0.33))
    ruled = layout in (Layout.RULED_TABLE, Layout.HEADED_TABLE, Layout.NESTED_TABLE)
    pad = 0.0 if layout is Layout.MARGIN_LABELS else habit(look.case, "cell padding", (2.5, 4.0, 5.4))
    return Grid((0.0, label, width), pad, look.rule if ruled else None, whole=habit(look.case, "rows whole", (False, False, True)))


def _header(grid: Grid, look: Look) -> tuple[tuple[Strip, ...], ...]:
    pair = habit(look.case, "header row", HEADER_ROWS)
    return tuple(_lines(plain(text, look, Pen(look.size, strong=True)), grid.edges[1], look) for text in pair)


def _cells(section: Section, grid: Grid, layout: Layout, look: Look) -> list[tuple[Strip, ...]]:
    ragged = replace(look, justified=False)
    gutter = 12.0 if layout is Layout.MARGIN_LABELS else 0.0
    label = _label(section.heading, grid.edges[1] - 2 * grid.pad - gutter, ragged) if section.heading else ()
    width = grid.edges[2] - grid.edges[1] - 2 * grid.pad
    text = section_strips(section.blocks, width, ragged)
    for below in section.sections:
        text += _nested(below, width, ragged) if layout is Layout.NESTED_TABLE else _below(below, 2, width, ragged)
    return [label, (replace(text[0], gap=0.0), *text[1:]) if text else ()]


def _label(heading: Span, width: float, look: Look) -> tuple[Strip, ...]:
    made = heading_strips(heading, 1, width, look)
    splits = habit(look.case, "labels split", (False, False, False, True))
    kept = [replace(strip, gap=0.0, keep=not splits) for strip in made]
    return (*kept[:-1], replace(kept[-1], keep=False))


def _below(section: Section, level: int, width: float, look: Look) -> tuple[Strip, ...]:
    made = heading_strips(section.heading, level, width, look) if section.heading else ()
    made += section_strips(section.blocks, width, look)
    return made + tuple(strip for below in section.sections for strip in _below(below, level + 1, width, look))


def _nested(section: Section, width: float, look: Look) -> tuple[Strip, ...]:
    """A section below a row's own as a row of a table inside the cell."""
    if any(isinstance(block, Table) for block in section.blocks):
        return _below(section, 2, width, look)
    grid = Grid((0.0, width * 0.32, width), 3.0, look.rule)
    label = _label_below(section.heading, grid, look) if section.heading else ()
    text = section_strips(section.blocks, width - grid.edges[1] - 6.0, look)
    text += tuple(strip for below in section.sections for strip in _below(below, 3, width - grid.edges[1] - 6.0, look))
    return (stacked((label, text), grid),)


def _label_below(heading: Span, grid: Grid, look: Look) -> tuple[Strip, ...]:
    made = heading_strips(heading, 2, grid.edges[1] - 6.0, look)
    return tuple(replace(strip, gap=0.0, keep=False, entry=None) for strip in made)


def _lines(text: Sequence[Word], width: float, look: Look) -> tuple[Strip, ...]:
    measure = Measure(0.0, max(width, width_of(text)))
    return strips(filled(text, measure, look), measure, replace(look, justified=False))
