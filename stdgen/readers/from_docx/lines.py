"""How a Word paragraph is set becomes what it is: its heading level, its space, a marker that was typed by hand."""

from collections.abc import Sequence
from dataclasses import replace

from stdgen.model.document import Span
from stdgen.model.pattern import pattern
from stdgen.readers.from_docx.entries import Line
from stdgen.readers.from_docx.meaning import ParagraphStyle
from stdgen.readers.from_docx.numbering import LEVELS, Marked
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import W, indent, said, toggle, twentieths, whole
from stdgen.readers.letters import Runs, in_capitals, is_label, letters

POINTS = 20
"""Twentieths of a point in a point."""
SPACED = "typed with a space"
"""How the name of a list begins whose points have a sign and a space before them."""
LINE = 1.2
"""The height of a line as a multiple of the size of its letters."""

_MARKER = pattern(
    r"([•◦▪■●○‣⁃·o\-–—]|\(?(?:\d{1,3}|[a-zæøå])[.)]|[ivx]{1,5}[.)])[ \u00a0]*\t\s*|\s*([•◦▪■●○‣⁃·]|[-–](?= *[^\W\d]))[ \u00a0]+"
)


def level_of(properties: Element | None, style: ParagraphStyle) -> int | None:
    """A paragraph's own outline level beats its style's, save that text cannot stop being a title."""
    own = whole(said(properties, "outlineLvl"))
    if own is None or style.level == 0:
        return style.level
    return own + 1 if 0 <= own < 9 else None


def left_of(properties: Element | None, style: ParagraphStyle, marked: Marked | None) -> int:
    """Where the text starts, in twentieths of a point: by the paragraph itself, its list or its style."""
    return next((left for left in (indent(properties), marked.left if marked else None, style.left) if left is not None), 0)


def space_of(properties: Element | None, style: ParagraphStyle) -> tuple[float, float]:
    """The space above and below a paragraph, in points."""
    above, below = twentieths(said(properties, "spacing", f"{W}before")), twentieths(said(properties, "spacing", f"{W}after"))
    return style.above if above is None else above / POINTS, style.below if below is None else below / POINTS


def is_close(properties: Element | None, style: ParagraphStyle) -> bool:
    """Whether neighbours of its style have no space between them."""
    own = toggle(properties, "contextualSpacing")
    return style.close if own is None else own


def mark_of(style: ParagraphStyle, level: int | None) -> str:
    """What the style says that the text is, in words."""
    if style.table_head:
        return "table head"
    if style.contents:
        return "contents"
    if style.contents_head:
        return "contents head"
    return f"style {style.name}" if level is not None else ""


def stripped(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same without the breaks at both ends, such as one to a new page."""
    found = list(spans)
    while found and not found[0].text.lstrip("\n"):
        found.pop(0)
    while found and not found[-1].text.rstrip("\n"):
        found.pop()
    if found and found[0].text.startswith("\n"):
        found[0] = replace(found[0], text=found[0].text.lstrip("\n"))
    if found and found[-1].text.endswith("\n"):
        found[-1] = replace(found[-1], text=found[-1].text.rstrip("\n"))
    return tuple(found)


def by_hand(line: Line, runs: Runs, style: ParagraphStyle) -> Line:
    """Where people do by hand what styles and lists are for.

    A marker typed before a tab makes a point; a numbered line that is set off is no point; a paragraph of a list whose
    marker was taken off goes on with the point above.
    """
    if line.marked is not None and line.marked.numbered and _like_heading(line, runs):
        return replace(without_point(line), mark="numbered line set off")
    if line.level is not None or line.marked is not None or not line.spans:
        return line
    first = line.spans[0]
    typed = _MARKER.match(first.text)
    sign = (typed[1] or typed[2]) if typed else ""
    if typed and not (sign[-1] in ".)" and _like_heading(line, runs)):
        rest = (replace(first, text=first.text[typed.end() :]), *line.spans[1:])
        place = Marked(sign, 0, f"typed {sign}" if typed[1] else f"{SPACED} {sign}", line.left, numbered=sign[-1] in ".)")
        return replace(line, spans=tuple(span for span in rest if span.text), marked=place)
    return replace(line, continues=LEVELS) if style.name == "list paragraph" and line.left and line.continues is None else line


def without_point(line: Line) -> Line:
    """A point as a line that begins with its number, as printed."""
    return replace(line, spans=numbered(line.marked, line.spans), marked=None)


def numbered(marked: Marked | None, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """These words behind the number that Word prints before them."""
    if marked is None or not marked.numbered or not spans or not marked.marker.strip():
        return spans
    return (replace(spans[0], text=f"{marked.marker.strip()} {spans[0].text.lstrip()}"), *spans[1:])


def _like_heading(line: Line, runs: Runs) -> bool:
    words, known = "".join(span.text for span in line.spans), letters(runs)
    apart = bool(known) and (all(run.marked_bold for run in known) or all(run.underlined for run in known) or in_capitals(known))
    return apart and is_label(words) and not any(span.href for span in line.spans)
