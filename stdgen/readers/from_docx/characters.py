"""The children of a Word run become the characters that they print."""

from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import W
from stdgen.readers.from_docx.symbols import sign, signs

CHARACTERS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
    f"{W}softHyphen": "\u00ad",
}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PLAIN = str.maketrans({"\u00ad": None, "\u2011": "-", "\n": " ", "\r": " "})
"""Hyphens that only show at a line's end are not printed, and a line's end in the file is none on the page."""


def characters(node: Element, properties: Element | None, *, ours: bool) -> str:
    """What a run's child prints."""
    if node.tag in (f"{W}t", f"{W}delText"):
        words = node.text or ""
        if words[:1].isspace() or words[-1:].isspace():
            words = words if ours or node.get(_SPACE) == "preserve" else words.strip(" \t\r\n")
        return signs(words if ours else words.translate(_PLAIN), _font(properties))
    if node.tag == f"{W}softHyphen" and not ours:
        return ""
    return _symbol(node) if node.tag == f"{W}sym" else CHARACTERS.get(str(node.tag), "")


def _font(properties: Element | None) -> str:
    fonts = properties.find(f"{W}rFonts") if properties is not None else None
    return (fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or "") if fonts is not None else ""


def _symbol(node: Element) -> str:
    try:
        return sign(chr(int(node.get(f"{W}char", ""), 16)), node.get(f"{W}font", ""))
    except (ValueError, OverflowError):
        return ""
