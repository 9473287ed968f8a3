"""Bytes become a web page, and of the page the element that holds its text."""

import codecs
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from stdgen.model.pattern import pattern
from stdgen.readers.from_html.css import Sheet, sheet
from stdgen.readers.from_html.footnotes import around, notes
from stdgen.readers.from_html.framing import framing, length
from stdgen.readers.views import View

BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
NAVIGATION = frozenset({"navigation", "menu", "menubar", "search", "dialog"})
SAMPLE = 100_000  # characters that show whether this is text at all
BINARY = 0.1  # the share of control characters in them from which it is none
PUT_IN, TAKEN_OUT = ("ins",), ("del", "s", "strike")
HEADING = "//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or self::summary or @role='heading' or @aria-expanded]"
TABS = ("tab", "pill")
TARGETS = ("aria-controls", "data-target", "data-bs-target", "href")
CONTENT = pattern(r"(?:main|page|primary|hoved|side)?[-_ ]?(?:content|indhold)(?:[-_ ]?(?:area|main|wrapper))?|main|indholdet")

_DECLARED = pattern(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*((?:iso-?8859|windows|cp|latin|macintosh|us-ascii)[\w-]{0,12})",
    re.IGNORECASE,
)
_WHOLE = pattern(r"<(?:!doctype|html|head|title|body)\b", re.IGNORECASE)
_CONTROL = pattern("[\x00-\x08\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Page:
    """A page with the element of its text, and why that one.

    `panels` are what an accordion opens, by id, each with the element that opens it (`controls`). `size` is the length
    of the text, `own` says that the page is one of ours, `cut` that it was nested so deeply that the parser gave up on
    a part of it, `sheet` how its letters are set. `notes` are those at its foot by the links that refer to them, `noted`
    the same notes, `holders` the elements that they stand in. `framing` are the tables that only frame it,
    `headed` the elements with a heading in them, `whole` says that this is a page and not a part of one.
    """

    root: HtmlElement
    content: HtmlElement
    why: str
    panels: Mapping[str, HtmlElement]
    controls: frozenset[HtmlElement]
    size: int
    own: bool
    cut: bool
    sheet: Sheet
    notes: Mapping[HtmlElement, HtmlElement]
    noted: frozenset[HtmlElement]
    holders: frozenset[HtmlElement]
    framing: frozenset[HtmlElement]
    headed: frozenset[HtmlElement]
    whole: bool


def page(data: bytes, view: View = View.MARKUP) -> Page | None:
    """The page in these bytes as `view` has its changes; None where they hold nothing that a browser would show as text."""
    words = decoded(data)
    if len(_CONTROL.findall(words, 0, SAMPLE)) > BINARY * min(len(words), SAMPLE):
        return None
    words = _CONTROL.sub("", words)  # browsers show a page with a stray one all the same
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = lxml.html.document_fromstring(words.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    _carry_out(root, view)
    if "<base" in words or "<BASE" in words:
        _lead_from_base(root)
    content, why = _content(root)
    panels = dict(_panels(root))
    own = bool(root.xpath("//script[@id='stdgen-document']"))
    size = length(content)
    referred = {} if own else notes(root)
    return Page(
        root=root,
        content=content,
        why=why,
        panels=panels,
        controls=frozenset(panels.values()),
        size=size,
        own=own,
        cut=any("depth" in entry.message for entry in parser.error_log),
        sheet=sheet(root),
        notes=referred,
        noted=frozenset(referred.values()),
        holders=around(referred.values()),
        framing=frozenset() if own else framing(content, size),
        headed=_headed(root),
        whole=bool(_WHOLE.search(words[:SAMPLE])),
    )


def _carry_out(root: HtmlElement, view: View) -> None:
    """Accepts or rejects what is marked as put in and taken out."""
    if view is not View.MARKUP:
        kept, gone = (PUT_IN, TAKEN_OUT) if view is View.FINAL else (TAKEN_OUT, PUT_IN)
        for element in list(root.iter(*gone)):
            element.drop_tree()
        for element in list(root.iter(*kept)):
            element.drop_tag()


def _lead_from_base(root: HtmlElement) -> None:
    """Writes the addresses of links as browsers find them on a page that says from where; what stays on the page stays so."""
    from urllib.parse import urljoin

    base = next((said for each in root.iter("base") if (said := each.get("href"))), "")
    for link in root.iter("a") if base else ():
        href = link.get("href", "").strip()
        if href and not href.startswith("#"):
            try:
                link.set("href", urljoin(base, href))
            except ValueError:
                continue


def decoded(data: bytes) -> str:
    """The text: by its byte order mark, as UTF-8 if it is that throughout, as declared, else as Windows-1252.

    UTF-8 goes before the declaration: text that is UTF-8 by chance does not occur, declarations left over from an old
    template do.
    """
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.removeprefix(mark).decode(name, "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        declared = _DECLARED.search(data[:4096])
    name = declared[1].decode().lower() if declared else ""
    # Browsers read Latin-1 as the Windows code page that contains it (the WHATWG Encoding Standard).
    if not name or name in ("iso-8859-1", "latin1", "us-ascii"):
        return data.decode("windows-1252", "replace")
    try:
        return data.decode(name, "replace")
    except LookupError:
        return data.decode("windows-1252", "replace")


def _content(root: HtmlElement) -> tuple[HtmlElement, str]:
    body = next(root.iter("body"), root)
    for path, why in ((".//main", "main"), (".//*[@role='main']", "role main"), (".//article", "article")):
        found = sorted(body.xpath(path), key=length)
        if found and length(found[-1]) and (why != "article" or 2 * length(found[-1]) > length(body)):
            return found[-1], why
    named = (each for each in body.iter("div", "section", "td") if CONTENT.fullmatch(each.get("id", "").lower()))
    whole = next((each for each in named if each.find(".//h1") is not None and 2 * length(each) > length(body)), None)
    return (body, "body") if whole is None else (whole, "id content")


def _panels(root: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """What opens and closes a part of the text: a button with `aria-controls`, a tab, a link to the part in older pages."""
    named: dict[str, HtmlElement] = {}
    for element in root.xpath("//*[@id]"):
        named.setdefault(element.get("id"), element)
    for control in root.xpath("//*[@aria-controls or @data-toggle or @data-bs-toggle or @role='tab']"):
        if not (control.get("aria-controls") or _toggles(control) in (*TABS, "collapse") or control.get("role") == "tab"):
            continue
        target = next((name for key in TARGETS if (name := control.get(key, "").strip().removeprefix("#"))), "")
        panel = named.get(target)
        if panel is not None and length(panel) and not _is_navigation(panel) and not _is_navigation(control):
            yield target, control


def _headed(root: HtmlElement) -> frozenset[HtmlElement]:
    """The elements that hold a heading, or a line that opens something."""
    found: set[HtmlElement] = set()
    for heading in root.xpath(HEADING):
        for outer in heading.iterancestors():
            if outer in found:
                break
            found.add(outer)
    return frozenset(found)


def is_tab(control: HtmlElement) -> bool:
    """Whether what opens a panel stands apart from it, in a row with others."""
    return control.get("role") == "tab" or _toggles(control) in TABS


def _toggles(control: HtmlElement) -> str:
    return str(control.get("data-toggle") or control.get("data-bs-toggle") or "")


def _is_navigation(element: HtmlElement) -> bool:
    around = (element, *element.iterancestors())
    return any(each.tag == "nav" or each.get("role") in NAVIGATION for each in around)
