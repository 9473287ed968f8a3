"""Spans become runs: links, revisions, character styles, and content controls around the facts in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from stdgen.model.document import Span, Style
from stdgen.renderers.to_docx.parts import Parts
from stdgen.renderers.to_docx.wml import Element, control, run, w

CHARACTER_STYLES = {
    frozenset({Style.STRONG}): "Strong",
    frozenset({Style.EMPHASIS}): "Emphasis",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A fact in a paragraph: the range of characters of its joined text, the control's tag and its Danish title."""

    start: int
    end: int
    tag: str
    title: str


def runs(parts: Parts, spans: Iterable[Span], marks: Sequence[Mark] = ()) -> list[Element]:
    """The spans as runs; a mark lies within another or beside it."""
    edges = {edge for mark in marks for edge in (mark.start, mark.end)}
    return _marked(parts, _cut(spans, edges), sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def _cut(spans: Iterable[Span], edges: set[int]) -> list[tuple[int, Span]]:
    """Every span with where it starts, cut at the edges."""
    found: list[tuple[int, Span]] = []
    at = 0
    for span in spans:
        inner = sorted({edge - at for edge in edges if at < edge < at + len(span.text)})
        for start, end in zip([0, *inner], [*inner, len(span.text)], strict=True):
            if start < end:
                found.append((at + start, replace(span, text=span.text[start:end])))
        at += len(span.text)
    return found


def _marked(parts: Parts, pieces: list[tuple[int, Span]], marks: list[Mark]) -> list[Element]:
    found: list[Element] = []
    while pieces:
        at, span = pieces[0]
        mark = next((mark for mark in marks if mark.start == at and mark.end > at), None)
        if mark is None:
            found.append(_span(parts, span))
            pieces = pieces[1:]
            continue
        number = parts.number()
        inside = [piece for piece in pieces if piece[0] < mark.end]
        within = [other for other in marks if other is not mark and mark.start <= other.start and other.end <= mark.end]
        found.append(control(mark.tag, mark.title, number, _marked(parts, inside, within)))
        pieces = pieces[len(inside) :]
    return found


def _span(parts: Parts, span: Span) -> Element:
    deleted = Style.DELETED in span.styles
    element = run(span.text, _properties(parts, span), deleted=deleted)
    if deleted:
        element = parts.revision("del", element)
    if Style.INSERTED in span.styles:
        element = parts.revision("ins", element)
    return element if span.href is None else _link(parts, span.href, element)


def _properties(parts: Parts, span: Span) -> list[Element]:
    """One character style a run: what a link or a second style adds is said in so many words."""
    look = span.styles & {Style.STRONG, Style.EMPHASIS}
    if span.href is not None:
        name: str | None = "Hyperlink"
    else:
        name = CHARACTER_STYLES.get(look) or ("Strong" if look else None)
    found = [w("rStyle", val=parts.style(name))] if name else []
    if Style.STRONG in look and name != "Strong":
        found += [w("b"), w("bCs")]
    if Style.EMPHASIS in look and name != "Emphasis":
        found += [w("i"), w("iCs")]
    return found


def _link(parts: Parts, href: str, content: Element) -> Element:
    if not href or (href.startswith("#") and len(href) > 1):
        return w("hyperlink", content, anchor=href[1:], history="1")
    link = w("hyperlink", content, history="1")
    link.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", parts.link(href))
    return link
