"""How a Word paragraph is set becomes what it is: its heading level, its look, a marker that was typed by hand."""

import re
from dataclasses import replace

from stdgen.readers.from_docx.entries import Line
from stdgen.readers.from_docx.inline import Inside
from stdgen.readers.from_docx.numbering import LEVELS, Marked
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.sheet import VAL, ParagraphStyle, W, whole
from stdgen.readers.pieces import Look

LONGEST_LABEL = 120
POINTS = 20
"""Twentieths of a point in a point."""

_MARKER = re.compile(r"([•◦▪■●○‣⁃·o\-–—]|\(?(?:\d{1,3}|[a-zæøå])[.)]|[ivx]{1,5}[.)])[ \u00a0]*\t\s*")


def level_of(properties: Element | None, style: ParagraphStyle) -> int | None:
    """A paragraph's own outline level beats its style's, save that text cannot stop being a title."""
    own = whole(said(properties, "outlineLvl"))
    if own is None or style.level == 0:
        return style.level
    return own + 1 if 0 <= own < 9 else None


def left_of(properties: Element | None, style: ParagraphStyle, marked: Marked | None) -> int:
    """Where the text starts, in twentieths of a point: by the paragraph itself, its list or its style."""
    indent = properties.find(f"{W}ind") if properties is not None else None
    own = whole(indent.get(f"{W}left") or indent.get(f"{W}start")) if indent is not None else None
    return next((left for left in (own, marked.left if marked else None, style.left) if left is not None), 0)


def mark_of(style: ParagraphStyle, level: int | None) -> str:
    """What the style says that the text is, in words."""
    if style.table_head:
        return "table head"
    if style.contents:
        return "contents"
    return f"style {style.name}" if level is not None else ""


def look(inside: Inside, style: ParagraphStyle, left: int) -> Look | None:
    """How the paragraph is set as a whole; None where it says nothing."""
    traits = inside.traits
    if traits is None:
        return None
    return Look(
        size=traits.size,
        bold=traits.bold,
        underlined=traits.underlined,
        capitals=traits.capitals,
        colour=traits.colour or style.colour,
        left=left / POINTS,
        above=style.above,
    )


def by_hand(line: Line, inside: Inside, style: ParagraphStyle) -> Line:
    """Where people do by hand what styles and lists are for.

    A marker typed before a tab makes a point; a numbered bold line is no point; a paragraph of a list whose marker was
    taken off goes on with the point above.
    """
    if line.marked is not None and line.marked.numbered and _like_heading(line, inside):
        return replace(line, marked=None, mark="numbered bold line")
    if line.level is not None or line.marked is not None or not line.spans:
        return line
    first = line.spans[0]
    if typed := _MARKER.match(first.text):
        rest = (replace(first, text=first.text[typed.end() :]), *line.spans[1:])
        place = Marked(typed[1], 0, f"typed {typed[1]}", line.left, numbered=typed[1][-1] in ".)")
        return replace(line, spans=tuple(span for span in rest if span.text), marked=place, look=None)
    return replace(line, continues=LEVELS) if style.name == "list paragraph" and line.left and line.continues is None else line


def _like_heading(line: Line, inside: Inside) -> bool:
    words = "".join(span.text for span in line.spans).strip()
    bold = inside.traits is not None and inside.traits.marked_bold
    return bold and len(words) <= LONGEST_LABEL and not words.endswith((".", ",", ";")) and not any(span.href for span in line.spans)


def said(properties: Element | None, name: str) -> str | None:
    """The value of a property."""
    found = properties.find(f"{W}{name}") if properties is not None else None
    return found.get(VAL) if found is not None else None
