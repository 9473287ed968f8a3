"""Lines of text become letters that each have a place of their own, as some converters write them."""

from collections.abc import Iterator
from dataclasses import replace

from tests.generated.case import Layout
from tests.generated.drawn.look import Look, chance
from tests.generated.drawn.marks import Mark, Sheet, Text
from tests.generated.drawn.runs import run_width

HEAVY = frozenset({Layout.CATALOGUE, Layout.LONG})
"""Layouts with so many pages that a file of single letters would take long to make."""


def in_pieces(sheets: tuple[Sheet, ...], look: Look) -> tuple[Sheet, ...]:
    """The pages, their text letter by letter in one file of six."""
    if look.case.design.layout in HEAVY or not chance(look.case, "letter by letter", (False, False, True, False, False, False)):
        return sheets
    return tuple(replace(sheet, marks=tuple(piece for mark in sheet.marks for piece in letters(mark))) for sheet in sheets)


def letters(mark: Mark) -> Iterator[Mark]:
    """Each letter of a text as a text; turned text and what is no text as it is."""
    if not isinstance(mark, Text) or mark.angle:
        yield mark
        return
    x = mark.x
    for run in mark.runs:
        for letter in run.text:
            one = replace(run, text=letter)
            yield replace(mark, x=x, runs=(one,))
            x += run_width(one)
