"""A design becomes the look of Word's runs, styles and pages."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from tests.generated.case import Design, Headings


@dataclass(frozen=True, slots=True)
class Look:
    """A run's size in points, colour as `rrggbb`, and what it is besides; `above` is the space before in points."""

    size: float
    colour: str = "000000"
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    spaced: bool = False
    above: float = 6

    def put_on(self, run: Any) -> None:
        """Sets a run, or a style that has a font."""
        font = run.font
        font.size, font.bold, font.italic, font.underline = Pt(self.size), self.bold, self.italic, self.underlined
        font.color.rgb = RGBColor.from_string(self.colour)
        if self.spaced:
            run.element.get_or_add_rPr().append(parse_xml(f'<w:spacing {nsdecls("w")} w:val="60"/>'))

    def unspaced(self) -> "Look":
        """The same without space between the letters."""
        return replace(self, spaced=False)


def looks(design: Design) -> Mapping[int | str, Look]:
    """The look of the title (0), of headings (1, 2), of labels, and of a service's or annex's own heading (`loud`)."""
    colour = design.colour.lstrip("#").upper()
    plain = Look(design.size, above=8)
    first = {
        Headings.LARGER: Look(design.heading_size, colour, bold=True, above=14),
        Headings.TWO_LINES: Look(design.heading_size, colour, bold=True, above=14),
        Headings.UNDERLINED: replace(plain, underlined=True),
        Headings.COLOURED: replace(plain, colour=colour if colour != "000000" else "A03020"),
        Headings.SPACED: replace(plain, bold=True, spaced=True),
        Headings.NUMBERED: Look((design.size + design.heading_size) / 2, colour, bold=True, above=10),
    }.get(design.headings, replace(plain, bold=True))
    second = {
        Headings.LARGER: replace(first, size=design.size, above=8),
        Headings.BOLD: replace(plain, italic=True),
    }.get(design.headings, first)
    label = replace(first, size=design.size)
    loud = Look(design.heading_size + 3, colour, bold=True)
    return {0: Look(design.heading_size + 6, colour, bold=True, above=0), 1: first, 2: second, "label": label, "loud": loud}


def ground(word: Any, design: Design, given: Mapping[int | str, Look], *, styled: bool) -> None:
    """The page's margins, the text's font, the language, and the heading styles where they are used."""
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(24)
    section.top_margin = section.bottom_margin = Mm(25)
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = design.font, Pt(design.size)
    normal.paragraph_format.space_after = Pt(6)
    language = normal.element.get_or_add_rPr()
    language.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="da-DK"/>'))
    if styled:
        for depth, name in enumerate(("Title", "Heading 1", "Heading 2", "Heading 3")):
            _style(word.styles[name], given[min(depth, 2)], design.font)


def _style(style: Any, look: Look, font: str) -> None:
    look.put_on(style)
    fonts = style.element.rPr.find(qn("w:rFonts"))
    if fonts is not None:
        style.element.rPr.remove(fonts)
    style.font.name = font
    style.paragraph_format.space_before = Pt(look.above)
    border = style.element.pPr.find(qn("w:pBdr"))
    if border is not None:
        style.element.pPr.remove(border)
