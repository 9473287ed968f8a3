"""Data become WordprocessingML elements: the few forms that the renderer is made of."""

import re
from collections.abc import Iterable, Iterator

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.shape import CT_Inline
from docx.shared import Length
from lxml import etree

Element = etree._Element

SOFT_HYPHEN = "\u00ad"
LONGEST_NAME = 60
"""Word shows and keeps 64 characters of a content control's tag and title."""

_ILLEGAL = re.compile("[\x00-\x08\x0e-\x1b\ud800-\udfff\ufffe\uffff]")
_SPACES = str.maketrans(dict.fromkeys("\t\r\x0b\x0c\x1c\x1d\x1e\x1f", " "))
_BREAKS = re.compile(f"([\n{SOFT_HYPHEN}])")


def legal(text: str) -> str:
    """The text without what XML cannot hold: old control characters for space become spaces, the rest `\ufffd`."""
    return _ILLEGAL.sub("\ufffd", text.translate(_SPACES))


def w(name: str, /, *children: Element, **attributes: str | int) -> Element:
    """The element `w:name` with attributes in the same namespace."""
    element: Element = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), legal(str(value)))
    element.extend(children)
    return element


def run(text: str, properties: Iterable[Element] = (), *, deleted: bool = False) -> Element:
    """A run of text; a newline becomes a line break, a soft hyphen Word's own."""
    inside = list(properties)
    made = w("r", w("rPr", *inside)) if inside else w("r")
    made.extend(_characters(legal(text), "delText" if deleted else "t"))
    return made


def _characters(text: str, name: str) -> Iterator[Element]:
    for part in _BREAKS.split(text):
        if part == "\n":
            yield w("br")
        elif part == SOFT_HYPHEN:
            yield w("softHyphen")
        elif part:
            element = w(name)
            element.text = part
            element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            yield element


def paragraph(style: str, *children: Element, numbering: tuple[int, int] | None = None, bound: bool = False) -> Element:
    """A paragraph in the style with this id; `numbering` is its list's id and the level in it, from 0; `bound`: it stays with the next."""
    properties = w("pPr", w("pStyle", val=style))
    if bound:
        properties.append(w("keepNext"))
    if numbering is not None:
        list_id, level = numbering
        properties.append(w("numPr", w("ilvl", val=level), w("numId", val=list_id)))
    return w("p", properties, *children)


def control(tag: str, title: str, number: int, content: Iterable[Element]) -> Element:
    """A content control around runs or rows; `number` tells it from the others of the file."""
    name = " ".join(legal(title).split())
    properties = w("sdtPr", w("alias", val=name[:LONGEST_NAME]), w("tag", val=tag[:LONGEST_NAME]), w("id", val=number))
    return w("sdt", properties, w("sdtContent", *content))


def block_control(tag: str, title: str, number: int, content: Iterable[Element]) -> Element:
    """A content control around paragraphs and tables.

    It is marked as a part of the document, as Word marks a table of contents: of a control without a kind LibreOffice
    makes a form field, in which line breaks and what stands before another control are lost.
    """
    made = control(tag, title, number, content)
    made[0].append(w("docPartObj", w("docPartGallery", val="Quick Parts")))
    return made


def picture(relationship: str, number: int, name: str, alt: str, size: tuple[Length, Length]) -> Element:
    """A picture in the line, `size` its width and height; `alt` is what it says to those who cannot see it."""
    inline: Element = CT_Inline.new_pic_inline(number, relationship, name, *size)
    for edge in ("distT", "distB", "distL", "distR"):
        inline.set(edge, "0")
    for element in inline.iter("{*}docPr", "{*}cNvPr"):
        element.set("descr", legal(alt))
    return w("r", w("drawing", inline))


def field(instruction: str, shown: str, properties: Iterable[Element] = ()) -> Iterator[Element]:
    """A field such as PAGE with the text that stands there until it is updated."""
    instruction_text = w("instrText")
    instruction_text.text = f" {instruction} "
    instruction_text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    marks = [w("fldChar", fldCharType="begin"), instruction_text, w("fldChar", fldCharType="separate")]
    for mark in marks:
        yield w("r", mark)
    yield run(shown, properties)
    yield w("r", w("fldChar", fldCharType="end"))
