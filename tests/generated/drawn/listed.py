"""Headings and the pages that they stand on become a contents list with leader dots."""

from collections.abc import Sequence
from dataclasses import replace

from tests.generated.case import Layout
from tests.generated.drawn.faces import width
from tests.generated.drawn.headings import title_pen
from tests.generated.drawn.lines import ASCENT, Measure, filled, strips
from tests.generated.drawn.look import Look, habit
from tests.generated.drawn.marks import Entry, Mark, Run, Strip, Text
from tests.generated.drawn.runs import Pen, plain

NAMES = ("Indhold", "Indholdsfortegnelse", "Indholdsfortegnelse:", "INDHOLD")
DEEPEST = 2


def contents_strips(entries: Sequence[tuple[Entry, int]], column: float, look: Look) -> tuple[Strip, ...]:
    """The list under its own heading; `entries` are headings with their page, `column` is the width in points."""
    pen = replace(title_pen(look), size=look.case.design.heading_size)
    measure = Measure(0.0, column)
    name = strips(filled(plain(habit(look.case, "contents", NAMES), look, pen), measure, look), measure, look)
    deepest = DEEPEST if look.case.design.layout is Layout.CATALOGUE else 1 + habit(look.case, "contents depth", (0, 1))
    lines = [strip for entry, page in entries if entry.level <= deepest for strip in _line(entry, page, column, look)]
    return (replace(name[0], gap=look.gap * 2, keep=True), *lines)


def _line(entry: Entry, page: int, column: float, look: Look) -> tuple[Strip, ...]:
    run = Run("", look.family.regular, look.size)
    inset = 14.0 * (entry.level - 1)
    number = replace(run, text=str(page))
    end = column - width(number.text, number.font, number.size)
    measure = Measure(inset, column - inset - 50.0)
    made = strips(filled(plain(" ".join(entry.text.split()), look, Pen(look.size)), measure, look), measure, replace(look, justified=False))
    last = max((_end(mark) for mark in made[-1].marks if isinstance(mark, Text)), default=inset)
    y = look.size * ASCENT
    dot = habit(look.case, "leader", (".", " .", "…"))
    dots = replace(run, text=dot * int((end - last - 4.0) / width(dot, run.font, run.size)))
    added: list[Mark] = [Text(last + 2.0, y, (dots,)), Text(end, y, (number,))]
    if habit(look.case, "leader joined", (True, False)):
        added = [Text(last + 2.0, y, (replace(run, text=f"{dots.text} {page}"),))]
    return (*made[:-1], replace(made[-1], marks=(*made[-1].marks, *added)))


def _end(text: Text) -> float:
    return text.x + sum(width(run.text, run.font, run.size) for run in text.runs)
