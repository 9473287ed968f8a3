"""What is drawn in a Word paragraph becomes boxes of text and figures with their words."""

from collections.abc import Iterator

from stdgen.model.document import Figure, Location
from stdgen.readers.from_docx.inline import MC, forms
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.sheet import W

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


def figure(node: Element, at: Location) -> Figure | None:
    """A picture with the words that stand for it; one marked as decoration says nothing."""
    if any(each.get("val") in ("1", "true") for each in node.iter("{*}decorative")):
        return None
    named = next(node.iter("{*}docPr"), None)
    if named is not None:
        return Figure(named.get("descr") or named.get("title") or "", at)
    shape = next((each for each in node.iter(f"{VML}shape") if each.find(f"{VML}imagedata") is not None), None)
    return Figure(shape.get("alt") or "", at) if shape is not None else None
