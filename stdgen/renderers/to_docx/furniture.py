"""A profile's header, footer and page number become Word's own, with fields that count the pages."""

import re
from collections.abc import Iterator

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.section import Section as WordSection
from jinja2 import TemplateError

from stdgen.model.document import Document
from stdgen.model.profile import Layout, Profile
from stdgen.model.text import Text
from stdgen.renderers import furniture
from stdgen.renderers.errors import RenderError
from stdgen.renderers.to_docx import logo
from stdgen.renderers.to_docx.parts import Parts
from stdgen.renderers.to_docx.wml import Element, field, paragraph, run, w

PAGE, PAGES = "\ue000", "\ue001"
"""Stand for the page's number and the number of pages until they become fields."""

FIELDS = {PAGE: "PAGE", PAGES: "NUMPAGES"}

MARK = """
<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"
    xmlns:o="urn:schemas-microsoft-com:office:office">
  <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">
    <v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>
      <v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>
      <v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/>
      <v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>
    <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
    <v:textpath on="t" fitshape="t"/>
    <v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>
    <o:lock v:ext="edit" text="t" shapetype="t"/>
  </v:shapetype>
  <v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="UDKAST" fillcolor="#c9ced3" stroked="f"
      style="position:absolute;margin-left:0;margin-top:0;{size};rotation:315;z-index:-251658752;
mso-position-horizontal:{side};mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin">
    <v:fill opacity=".5"/>
    <v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="UDKAST"/>
  </v:shape>
</w:pict>
"""
"""Word's own kind of watermark, so that «Fjern vandmærke» takes it away; its letters are drawn, not text."""

PLACES = {
    Layout.HEADINGS: {"size": "width:440pt;height:147pt", "side": "center"},
    Layout.TABLE: {"size": "width:330pt;height:110pt", "side": "right"},
}
"""Beside the labels, whose ground would hide it."""


def set_up(parts: Parts, document: Document, profile: Profile, *, draft: bool) -> None:
    """Writes the header and footer of every section; a text that the profile lacks leaves the reference's own."""
    header = _filled(profile.header, document, profile)
    footer = "\t".join(filter(None, (_filled(profile.footer, document, profile), _filled(profile.page_number, document, profile))))
    if profile.page_number and not profile.footer:
        footer = f"\t{footer}"
    for section in parts.word.sections:
        if header:
            _write(section.header._element, parts.style("header"), header, logo.mark(section, profile, parts.number()))
        if footer:
            _write(section.footer._element, parts.style("footer"), footer, [])
        if draft:
            _stamp(section, profile.layout)


def _filled(text: str, document: Document, profile: Profile) -> str:
    names = furniture.names(document, profile) | {"side": PAGE, "sider": PAGES}
    try:
        return furniture.filled(text, names)
    except TemplateError as fault:
        raise RenderError(
            Text(
                da=f"profilen «{profile.name}»: sidehoved eller sidefod kan ikke udfyldes: «{text}» ({fault})",
                en=f"profile «{profile.name}»: the header or footer cannot be filled in: «{text}» ({fault})",
            )
        ) from fault


def _write(holder: Element, style: str, text: str, mark: list[Element]) -> None:
    """Puts the text in the holder's first paragraph of text; pictures that stand there stay."""
    for old in holder.findall(qn("w:p")):
        if old.find(f".//{qn('w:drawing')}") is None and old.find(f".//{qn('w:pict')}") is None:
            holder.remove(old)
    first, *others = text.split("\n")
    holder.append(paragraph(style, *mark, *_runs(first)))
    holder.extend(paragraph(style, *_runs(line)) for line in others)


def _runs(line: str) -> Iterator[Element]:
    for part in re.split(f"([{PAGE}{PAGES}\t])", line):
        if part == "\t":
            yield w("r", w("tab"))
        elif part in FIELDS:
            yield from field(FIELDS[part], "1")
        elif part:
            yield run(part)


def _stamp(section: WordSection, layout: Layout) -> None:
    holders = [section.header]
    if section.different_first_page_header_footer:
        holders.append(section.first_page_header)
    for holder in holders:
        holder.paragraphs[0]._p.append(w("r", w("rPr", w("noProof")), parse_xml(MARK.format_map(PLACES[layout]))))
