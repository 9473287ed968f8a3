"""A document becomes the data that `document.typ` sets: levels of headings, places of cells; its keys are told there."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import zip_longest
from typing import Any

from stdgen.model.document import Block, Cell, Document, Figure, Item, Listing, Paragraph, Quote, Section, Span, Table
from stdgen.model.profile import Layout, Profile
from stdgen.model.walk import paragraphs
from stdgen.renderers.leading import leads
from stdgen.renderers.to_pdf.text import ROOM, clean, pieces, trimmed

Json = dict[str, Any]

UNDATED = date(2000, 1, 1)
"""Stands for the day of a document that tells none: the same input must give the same bytes."""

TOGETHER = 6
"""Rows of about so many lines at the most are kept on one page."""
LINE = 70

LABEL = 18
"""Signs that have room on a line of the label column."""


def typesetting(document: Document, profile: Profile) -> Json:
    """Title, text and look of the document; what belongs to the file and to the page's furniture is added by the caller."""
    title = _heading(document.title)
    language, _, region = document.language.partition("-")
    return {
        "title": title,
        "lang": language or "da",
        "region": region or None,
        "layout": profile.layout,
        "look": {name: getattr(profile.look, name) for name in profile.look.__slots__},
        "intro": _blocks(document.intro),
        "sections": _sections(document.sections, 2 if title else 1, LABEL if profile.layout is Layout.TABLE else ROOM),
        "closing": _blocks(document.closing),
        "together": _lines(document.closing) <= 3 * TOGETHER,
    }


def day(document: Document) -> date:
    """The day that the file bears: that of the approval, else the first of validity, else a fixed one."""
    for field in (document.fields.approval_date, document.fields.valid_from):
        if field and field.value:
            try:
                return date.fromisoformat(field.value)
            except ValueError:
                continue
    return UNDATED


def _sections(sections: Iterable[Section], level: int, room: int = ROOM) -> list[Json]:
    return [_section(section, level, room) for section in sections]


def _section(section: Section, level: int, room: int) -> Json:
    """The level counts the headings above, so that none is skipped where a section has no heading of its own."""
    heading = _heading(section.heading, room)
    return {
        "heading": heading,
        "level": level,
        "together": _lines(section.blocks) <= TOGETHER and not section.sections,
        "blocks": _blocks(section.blocks),
        "sections": _sections(section.sections, level + 1 if heading else level),
    }


def _heading(span: Span | None, room: int = ROOM) -> list[Json] | None:
    return (pieces(" ".join(clean(span.text).split()), room) or None) if span else None


def _blocks(blocks: Iterable[Block], room: int = ROOM) -> list[Json]:
    every = list(blocks)
    told = (_block(block, after, room) for block, after in zip_longest(every, every[1:]))
    return [data for data in told if data]


def _block(block: Block, after: Block | None, room: int) -> Json | None:
    match block:
        case Paragraph():
            spans = _spans(block.spans, room)
            return {"type": "paragraph", "spans": spans, "leads": leads(block, after), "together": _is_address(block)} if spans else None
        case Quote():
            blocks = _blocks(block.blocks, room)
            return {"type": "quote", "blocks": blocks} if blocks else None
        case Listing():
            return _listing(block.items, room) if block.items else None
        case Table():
            return _table(block, room) if any(block.rows) else None
        case Figure():
            return {"type": "figure", "alt": clean(block.alt).strip() or "–"}


def _is_address(paragraph: Paragraph) -> bool:
    """Whether its lines are the author's own, and few enough to stand on one page."""
    return sum(span.text.count("\n") for span in paragraph.spans) > 1 and _lines([paragraph]) <= 3 * TOGETHER


def _spans(spans: tuple[Span, ...], room: int) -> list[Json]:
    found: list[Json] = []
    before = ""
    for words, span in zip(trimmed([clean(span.text) for span in spans]), spans, strict=True):
        if words:
            href = clean(span.href).strip() or None if span.href else None
            found.append({"pieces": pieces(words, room, before), "styles": sorted(span.styles), "href": href})
            before = words
    return found


def _listing(items: tuple[Item, ...], room: int) -> Json:
    markers = [clean(item.marker).strip() for item in items]
    return {
        "type": "listing",
        "bullets": len(set(markers)) == 1 and not any(sign.isalnum() for sign in markers[0]),
        "items": [{"marker": marker, "blocks": _blocks(item.blocks, room)} for marker, item in zip(markers, items, strict=True)],
    }


def _table(table: Table, room: int) -> Json:
    """Every cell with its place. Rows at the top that hold header cells only are repeated on the next page."""
    cells = list(_placed(table.rows, room))
    headers = next((y for y, row in enumerate(table.rows) if not row or not all(cell.header for cell in row)), 0)
    if any(cell["y"] < headers < cell["y"] + cell["rows"] for cell in cells):
        headers = 0
    return {
        "type": "table",
        "width": max(cell["x"] + cell["columns"] for cell in cells),
        "headers": [cell for cell in cells if cell["y"] < headers],
        "cells": [cell for cell in cells if cell["y"] >= headers],
    }


def _placed(rows: tuple[tuple[Cell, ...], ...], room: int) -> Iterator[Json]:
    """The cells with their places; spans that would leave the table or cover a neighbour are cut back."""
    taken: set[tuple[int, int]] = set()
    room = max(8, 2 * room // max(map(len, rows)))
    for y, row in enumerate(rows):
        x = 0
        for cell in row:
            while (x, y) in taken:
                x += 1
            columns = next((width for width in range(1, cell.columns) if (x + width, y) in taken), max(1, cell.columns))
            height = max(1, min(cell.rows, len(rows) - y))
            taken.update((x + right, y + down) for right in range(columns) for down in range(height))
            yield {
                "x": x, "y": y, "columns": columns, "rows": height, "header": cell.header,
                "together": _lines(cell.blocks) * len(row) <= 2 * TOGETHER,
                "blocks": _blocks(cell.blocks, min(room, ROOM)),
            }  # fmt: skip
            x += columns


def _lines(blocks: Iterable[Block]) -> int:
    """About how many lines the blocks fill across the page."""
    return sum(1 + sum(len(span.text) // LINE + span.text.count("\n") for span in paragraph.spans) for paragraph in paragraphs(blocks))
