"""What is drawn in a Word paragraph becomes boxes of text and figures with their words."""

from collections.abc import Callable, Iterator
from itertools import takewhile

from stdgen.model.document import Figure, Location, Span
from stdgen.readers.from_docx.inline import MC, forms
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import W
from stdgen.readers.letters import is_label

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
VML = "{urn:schemas-microsoft-com:vml}"


def text_boxes(node: Element) -> Iterator[Element]:
    """The outermost boxes of text in a drawing, each once though it may be drawn in two ways."""
    for child in node:
        if child.tag == f"{W}txbxContent":
            yield child
        elif child.tag == f"{MC}AlternateContent":
            for form in forms(child):
                yield from text_boxes(form)
        else:
            yield from text_boxes(child)


def labels(node: Element, paragraph: Element) -> bool:
    """Whether a drawing is a box with a label alone that hangs on the start of a paragraph: it stands above the paragraph's text."""
    boxes = ["".join(each.text or "" for each in line.iter(f"{W}t")) for box in text_boxes(node) for line in box.iter(f"{W}p")]
    lines = [words for words in boxes if words.strip()]
    if len(lines) != 1 or not is_label(lines[0]):
        return False
    before = takewhile(lambda each: each is not node, paragraph.iter())
    return not any((each.text or "").strip() for each in before if each.tag == f"{W}t")


def drawn_text(node: Element, part: Callable[[str], Element | None], at: Location) -> tuple[Span, ...]:
    """What a diagram (SmartArt) says, a shape a span, and the title of a chart; `part` gives a part by relationship id."""
    reference = next(node.iter(f"{DIAGRAM}relIds"), None)
    if reference is not None and (held := part(reference.get(f"{R}dm", ""))) is not None:
        shapes = (_words(shape) for shape in held.iter(f"{DIAGRAM}pt"))
        return tuple(Span(words, at=at) for words in shapes if words)
    chart = next(node.iter(f"{CHART}chart"), None)
    if chart is not None and (held := part(chart.get(f"{R}id", ""))) is not None:
        title = held.find(f"{CHART}chart/{CHART}title")
        return (Span(words, at=at),) if title is not None and (words := _words(title)) else ()
    return ()


def _words(shape: Element) -> str:
    return " ".join(" ".join("".join(each.text or "" for each in line.iter(f"{A}t")) for line in shape.iter(f"{A}p")).split())


def _is_line_art(node: Element) -> bool:
    """Whether a drawing is shapes alone: a line or a frame says nothing without words."""
    shapes, pictures = ("{*}wsp", "{*}wgp", "{*}cxnSp"), ("{*}pic", "{*}blip", "{*}imagedata")
    return next(node.iter(*shapes), None) is not None and next(node.iter(*pictures), None) is None


def figure(node: Element, at: Location) -> Figure | None:
    """A picture with the words that stand for it; one marked as decoration says nothing."""
    if any(each.get("val") in ("1", "true") for each in node.iter("{*}decorative")):
        return None
    named = next(node.iter("{*}docPr"), None)
    if named is not None:
        alt = named.get("descr") or named.get("title") or ""
        return Figure(alt, at) if alt or not _is_line_art(node) else None
    shape = next((each for each in node.iter(f"{VML}shape") if each.find(f"{VML}imagedata") is not None), None)
    return Figure(shape.get("alt") or "", at) if shape is not None else None
