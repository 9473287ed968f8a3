"""A profile's fonts and colours become those of the Word styles."""

from collections.abc import Iterator

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from lxml import etree

from stdgen.model.profile import Layout, Look, Profile
from stdgen.renderers.to_docx.wml import Element, w

ACCENTED = ("title", "heading 1", "heading 2", "hyperlink", "header")
PLAIN = ("normal", "quote", *(f"heading {level}" for level in range(3, 10)))
RULED = ("quote", "footer", "afslutning, første linje", "etikettabel", "datatabel")
"""The styles whose colours are the profile's, in small letters; any others of the reference keep theirs."""

BODY_SIZE = 11
"""The size in points of running text that a reference's styles are made for."""

_FONT_SCRIPTS = ("ascii", "hAnsi", "eastAsia", "cs")
_SUBSTITUTES = (("altName", "Calibri"), ("family", "swiss"))
"""What Word takes where the font is not installed."""


def dress(word: WordDocument, profile: Profile) -> None:
    """Sets fonts and colours on the styles, and headings as labels where sections are rows of a table."""
    styles: Element = word.styles.element
    for defaults in styles.iterfind(qn("w:docDefaults")):
        _font(defaults, profile.look.body_font)
    _scale(styles, profile.look.size / BODY_SIZE)
    for name, style in _named(styles):
        _style(name, style, profile.look)
        if name == "heading 1" and profile.layout is Layout.TABLE:
            _as_label(style, profile.look.size)
    _list_fonts(word, profile.look)


def _scale(styles: Element, factor: float) -> None:
    for size in styles.iter(qn("w:sz"), qn("w:szCs")):
        size.set(qn("w:val"), str(round(float(size.get(qn("w:val")) or 0) * factor)))


def _style(name: str, style: Element, look: Look) -> None:
    if name in ("title", "header") or name.startswith("heading "):
        _font(style, look.heading_font)
    if name in ACCENTED:
        _colour(style, look.accent)
    if name in PLAIN:
        _colour(style, look.text)
    if name in RULED:
        _set(style, ("w:shd",), "w:fill", look.surface)
        _edges(style, ("w:pBdr", "w:tblBorders"), look.rule)
        _edges(style, ("w:tcBorders",), look.accent)


def _as_label(style: Element, size: float) -> None:
    """As large as the text beside it; and «keep with next» would bind every row of the table to the one below."""
    for element in list(style.iter(qn("w:keepNext"), qn("w:keepLines"))):
        element.getparent().remove(element)  # type: ignore[union-attr]  # it was found under the style
    _set(style, ("w:spacing",), "w:before", "0")
    _set(style, ("w:spacing",), "w:after", "0")
    _set(style, ("w:sz", "w:szCs"), "w:val", str(round(2 * size)))


def _font(within: Element, family: str) -> None:
    for script in _FONT_SCRIPTS:
        _set(within, ("w:rFonts",), f"w:{script}", family)


def _colour(within: Element, colour: str) -> None:
    _set(within, ("w:color",), "w:val", colour)


def _edges(within: Element, groups: tuple[str, ...], colour: str) -> None:
    for group in within.iter(*map(qn, groups)):
        for edge in group:
            edge.set(qn("w:color"), _word(colour))


def _set(within: Element, names: tuple[str, ...], attribute: str, value: str) -> None:
    for element in within.iter(*map(qn, names)):
        element.set(qn(attribute), _word(value))


def _word(value: str) -> str:
    """Word writes colours without their sign."""
    return value.removeprefix("#").upper() if value.startswith("#") else value


def _named(styles: Element) -> Iterator[tuple[str, Element]]:
    for style in styles.iter(qn("w:style")):
        name = style.find(qn("w:name"))
        if name is not None:
            yield (name.get(qn("w:val")) or "").casefold(), style


def _list_fonts(word: WordDocument, look: Look) -> None:
    """Names the fonts in the font table, with what to take in their place."""
    table = w("fonts", *(_entry(family) for family in sorted({look.body_font, look.heading_font})))
    for relationship in word.part.rels.values():
        if relationship.reltype == RELATIONSHIP_TYPE.FONT_TABLE:
            relationship.target_part._blob = etree.tostring(table, xml_declaration=True, encoding="UTF-8", standalone=True)


def _entry(family: str) -> Element:
    return w("font", *(w(name, val=value) for name, value in _SUBSTITUTES), name=family)
