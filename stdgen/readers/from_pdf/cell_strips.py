"""Strips are put into the cells of a ruled table, cut where they go on over the edge between two."""

from collections.abc import Sequence
from dataclasses import replace

from stdgen.readers.from_pdf.joining import Part
from stdgen.readers.from_pdf.lines import Strip, parted, text_of
from stdgen.readers.from_pdf.ruled_lines import TOUCH
from stdgen.readers.from_pdf.ruling import Field


def by_cell(strip: Strip, table: Field) -> list[Strip]:
    """A strip that fills its cell to the edge, parted from what begins in the next one."""
    edges = _edges_at(strip, table)
    if not any(strip.x0 + TOUCH < edge < strip.x1 - TOUCH for edge in edges):
        return [strip]
    pieces = tuple(piece for part in strip.parts for piece in _cut(part, edges))
    strip = strip._replace(parts=pieces, text=text_of(pieces))
    found: list[Strip] = []
    rest = strip
    while (at := _next_cell(rest, edges)) is not None:
        left, rest = parted(rest, at)
        found.append(left)
    return [*found, rest]


def strips_in(field: Field, found: Sequence[Strip]) -> list[Strip]:
    """The strips that stand in a cell; one that begins at its right edge and goes on belongs to the next."""
    x0, top, x1, bottom = field.box
    return [
        strip
        for strip in found
        if x0 - TOUCH <= strip.x0 + 1 < (x1 - TOUCH if strip.x1 > x1 + TOUCH else x1 - 1) and within(strip, top, bottom)
    ]


def in_box(strip: Strip, field: Field) -> bool:
    """Whether a strip begins in a table that stands in a cell."""
    return field.box[0] - TOUCH <= strip.x0 + 1 < field.box[2] and within(strip, field.box[1], field.box[3])


def within(strip: Strip, top: float, bottom: float) -> bool:
    """Whether a strip stands between two heights, in points from the top."""
    return top <= strip.base - 0.3 * strip.size < bottom


def _next_cell(strip: Strip, edges: Sequence[float]) -> int | None:
    first = _column(edges, strip.x0 + 1)
    return next((at for at, part in enumerate(strip.parts) if at and _column(edges, part.run.x0 + 1) > first), None)


def _cut(part: Part, edges: Sequence[float]) -> list[Part]:
    """A run that goes on into the next cell, cut at the space that lies between the two."""
    run = part.run
    inside = next((edge for edge in edges if run.x0 + TOUCH < edge < run.x1 - TOUCH), None)
    if inside is None:
        return [part]
    scale = run.size / 1000
    for at in (at for at, letter in enumerate(run.text) if letter == " "):
        ends = run.x0 + scale * sum(run.font.widths[letter] for letter in run.text[:at].rstrip())
        begins = run.x1 - scale * sum(run.font.widths[letter] for letter in run.text[at + 1 :].rstrip())
        if ends <= inside + 1 and begins >= inside - 1:
            left = replace(run, text=run.text[:at], x1=min(ends, inside), gap=False)
            right = replace(run, text=run.text[at + 1 :], x0=max(begins, inside))
            rest = _cut(part._replace(run=right), edges)
            return [part._replace(run=left), *rest] if left.text.strip() else rest
    return [part]


def _edges_at(strip: Strip, table: Field) -> list[float]:
    """The edges of cells at the height of a strip, those of inner tables too."""
    for row in table.rows:
        if within(strip, row[0].box[1], row[0].box[3]):
            below = [edge for part in row for inner in (part, *part.tables) for edge in _edges_at(strip, inner)]
            return sorted({*below, *(part.box[0] for part in row), row[-1].box[2]})
    return []


def _column(edges: Sequence[float], x: float) -> int:
    return sum(edge <= x + TOUCH for edge in edges)
