"""A web page becomes a document: one of ours exactly, a municipality's by its headings, tables and accordions."""

import base64
import binascii
from dataclasses import replace

from stdgen.model.document import Document, Location, Provenance, Section
from stdgen.model.finding import Hit, Problem, Reading
from stdgen.model.limits import HTML_BYTES, HTML_TAGS, MEGABYTE
from stdgen.model.pattern import pattern
from stdgen.model.profile import Profile
from stdgen.model.text import Text
from stdgen.readers.from_html import accessible
from stdgen.readers.from_html.flow import pieces
from stdgen.readers.from_html.frames import heading_outside
from stdgen.readers.from_html.page import Page, page
from stdgen.readers.outline import outlined
from stdgen.readers.sealed import BROKEN_SEAL, document_in
from stdgen.readers.views import View

DANISH = "da-DK"
_OWNER = pattern(r"(?<=\S)\s+[|–—·-]\s+(?:[^|–—·-]*\b[Kk]ommune\b[^|–—·-]*|[\w-]+\.dk)$")
"""The name of the municipality that stands after the title of a page in the window's."""


def read(data: bytes, source: str, *, profile: Profile | None = None, ignore_source: bool = False, view: View = View.MARKUP) -> Reading:
    """The document in a page's text, with line and headings above for every place; nothing raises.

    The copy of the document that our own pages carry goes into `sealed`, unless `ignore_source`; `view` is for what is
    marked as put in and taken out.
    """
    if len(data) > HTML_BYTES:
        return _unreadable(source, TOO_LARGE)
    if data.count(b"<") > HTML_TAGS:
        return _unreadable(source, TOO_MANY)
    found = page(data, view)
    text = pieces(found, source) if found else ()
    if not found or not text:
        return _unreadable(source, NO_TEXT)
    document = outlined(text, source=source, language=_language(found), provenance=_provenance(found), title=_title(found))
    document = replace(document, sections=tuple(map(_untitled, document.sections)))
    problems = (_problem(source, CUT),) if found.cut else ()
    reading = Reading(document, problems, tuple(accessible.problems(found, text, document, source)))
    return reading if ignore_source else _with_sealed(reading, document, found, source)


def sealed_source(data: bytes) -> bytes | None:
    """The YAML that travels in one of our pages; None where there is none."""
    found = page(data)
    scripts = found.root.xpath("//script[@id='stdgen-source']") if found else []
    if not scripts:
        return None
    words = scripts[0].text or ""
    try:
        return base64.b64decode(words, validate=True) if scripts[0].get("data-encoding") == "base64" else words.encode()
    except binascii.Error:
        return None


def _with_sealed(reading: Reading, document: Document, found: Page, source: str) -> Reading:
    scripts = found.root.xpath("//script[@id='stdgen-document']")
    if not scripts:
        return reading
    try:
        sealed = document_in(scripts[0].text or "")
    except ValueError:
        return reading._replace(problems=(*reading.problems, _problem(source, BROKEN_SEAL)))
    told = sealed.provenance
    if told and document.provenance:
        document = replace(document, provenance=replace(document.provenance, status=told.status, municipality=told.municipality))
    return reading._replace(document=replace(document, sealed=sealed))


def _untitled(section: Section) -> Section:
    """The mark of a section without heading is no heading."""
    heading = section.heading if section.heading and section.heading.text else None
    return replace(section, heading=heading, sections=tuple(map(_untitled, section.sections)))


def _provenance(found: Page) -> Provenance:
    generators = found.root.xpath("//meta[translate(@name, 'GENRATO', 'genrato')='generator']/@content")
    return Provenance(how="html", why=found.why, producer=str(generators[0]) if generators else "", engine="lxml")


def _language(found: Page) -> str:
    written = found.root.get("lang", "").strip()
    return DANISH if written.lower() in ("", "da", "da-dk", "da_dk") else written


def _title(found: Page) -> str | None:
    named = " ".join((found.root.findtext(".//title") or "").split())
    return heading_outside(found) or _OWNER.sub("", named) or None


def _unreadable(source: str, what: tuple[Text, Text]) -> Reading:
    return Reading(None, (_problem(source, what),))


def _problem(source: str, what: tuple[Text, Text]) -> Problem:
    return Problem("unreadable-file", Hit(Location(source), *what))


TOO_LARGE = (
    Text(
        da=f"filen fylder mere end {HTML_BYTES // MEGABYTE} MB og er ikke læst",
        en=f"the file is larger than {HTML_BYTES // MEGABYTE} MB and was not read",
    ),
    Text(da="Gem siden uden billeder og indlejrede filer.", en="Save the page without pictures and embedded files."),
)
TOO_MANY = (
    Text(da=f"siden har mere end {HTML_TAGS} tags og er ikke læst", en=f"the page has more than {HTML_TAGS} tags and was not read"),
    Text(da="Del siden op.", en="Split the page."),
)
NO_TEXT = (
    Text(da="filen er ikke en webside med tekst", en="the file is not a web page with text"),
    Text(
        da="Gem siden fra browseren, når den er vist færdig. Måske hentes dens tekst først dér.",
        en="Save the page from the browser once it is fully shown. Its text may not be fetched until then.",
    ),
)
CUT = (
    Text(da="siden er indlejret så dybt, at noget af den ikke er læst", en="the page is nested so deeply that a part of it was not read"),
    Text(da="Gem siden på ny fra browseren.", en="Save the page anew from the browser."),
)
