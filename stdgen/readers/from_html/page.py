"""Bytes become a web page, and of the page the part that is its text: no menus, banners, frames or hidden things."""

import codecs
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
HEADINGS = ("h1", "h2", "h3")
A_HEADING = ".//*[self::h1 or self::h2 or self::h3 or @role='heading']"
MACHINES = {"base", "head", "link", "map", "area", "meta", "noscript", "script", "source", "style", "template", "title", "track"}
MEDIA = {"audio", "canvas", "embed", "iframe", "object", "svg", "video"}
CONTROLS = {"datalist", "input", "label", "meter", "optgroup", "option", "progress", "select", "textarea"}
NO_TEXT = frozenset(MACHINES | MEDIA | CONTROLS | {"nav", "aside", "dialog"})
NAVIGATION = frozenset({"navigation", "menu", "menubar", "search", "dialog"})
FRAME_ROLES = NAVIGATION | {"banner", "contentinfo", "complementary", "alertdialog", "toolbar", "tablist", "tooltip"}
SAMPLE = 100_000  # characters that show whether this is text at all
BINARY = 0.1  # the share of control characters in them from which it is none
TARGETS = ("aria-controls", "data-target", "data-bs-target", "href")
FRAMES = frozenset({"div", "section", "ul", "ol", "form", "header", "footer", "p"})
FRAME_WORDS = re.compile(
    r"\b(?:cookies?|cookiebot|consent|breadcrumbs?|broedkrummer?|brødkrummer?|share|sharing|skip ?links?|readspeaker|newsletter"
    r"|pagination|pager|sitemap|navbar|menu|submenu|social (?:media|share|icons?|links?)"
    r"|(?:site|main|top|side|sub|mega|mobile|local) ?(?:nav|navigation|search))\b"
)
UNSEEN_WORDS = re.compile(r"\b(?:sr only|visually ?hidden|screen reader text|show for sr|hidden visually)\b")
UNSEEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*((?:iso-?8859|windows|cp|latin|macintosh|us-ascii)[\w-]{0,12})",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")


@dataclass(frozen=True, slots=True)
class Page:
    """A page with the element of its text, and why that one.

    `panels` are what an accordion opens, by id, each with the element that opens it (`controls`). `size` is the length
    of the text, `own` says that the page is one of ours, `cut` that it was nested so deeply that the parser gave up on
    a part of it.
    """

    root: HtmlElement
    content: HtmlElement
    why: str
    panels: Mapping[str, HtmlElement]
    controls: frozenset[HtmlElement]
    size: int
    own: bool
    cut: bool


def page(data: bytes) -> Page | None:
    """The page in these bytes; None where they hold nothing that a browser would show as text."""
    words = decoded(data)
    if len(_CONTROL.findall(words, 0, SAMPLE)) > BINARY * min(len(words), SAMPLE):
        return None
    words = _CONTROL.sub("", words)  # browsers show a page with a stray one all the same
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = lxml.html.document_fromstring(words.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    content, why = _content(root)
    panels = dict(_panels(root))
    return Page(
        root=root,
        content=content,
        why=why,
        panels=panels,
        controls=frozenset(panels.values()),
        size=length(content),
        own=bool(root.xpath("//script[@id='stdgen-document']")),
        cut=any("depth" in entry.message for entry in parser.error_log),
    )


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


def is_left_out(element: HtmlElement, within: Page) -> bool:
    """Whether an element and all in it is not part of the text: hidden, a frame around it, or for machines."""
    if element.tag in NO_TEXT:
        return True
    if not element.attrib:
        return element.tag == "form" and not _is_page_form(element)
    if element.get("id") in within.panels:
        return False
    return _is_hidden(element) or _is_frame(element, within)


def heading_outside(within: Page) -> str | None:
    """The only h1 of a page whose text has none: some sites set it in a picture above."""
    found = [each for each in within.root.iter("h1") if not _is_hidden(each) and "".join(each.itertext()).strip()]
    return " ".join("".join(found[0].itertext()).split()) if len(found) == 1 else None


def length(element: HtmlElement) -> int:
    """How many characters of text stand in an element."""
    return sum(len(words) for words in element.itertext() if not words.isspace())


def _content(root: HtmlElement) -> tuple[HtmlElement, str]:
    body = next(root.iter("body"), root)
    for path, why in ((".//main", "main"), (".//*[@role='main']", "role main"), (".//article", "article")):
        found = sorted(body.xpath(path), key=length)
        if found and length(found[-1]) and (why != "article" or 2 * length(found[-1]) > length(body)):
            return found[-1], why
    return body, "body"


def _panels(root: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """What opens and closes a part of the text: a button with `aria-controls`, a tab, a link to the part in older pages."""
    for control in root.xpath("//*[@aria-controls or @data-toggle='collapse' or @data-bs-toggle='collapse']"):
        target = next((name for key in TARGETS if (name := control.get(key, "").strip().removeprefix("#"))), "")
        panel = root.get_element_by_id(target, None) if target else None
        if panel is not None and length(panel) and not _is_navigation(panel) and not _is_navigation(control):
            yield target, control


def _is_navigation(element: HtmlElement) -> bool:
    around = (element, *element.iterancestors())
    return any(each.tag == "nav" or each.get("role") in NAVIGATION for each in around)


def _is_hidden(element: HtmlElement) -> bool:
    hidden = element.get("hidden")
    if (hidden is not None and hidden != "until-found") or element.get("aria-hidden") == "true":
        return True
    if UNSEEN_STYLE.search(element.get("style", "")):
        return True
    return bool(UNSEEN_WORDS.search(_names(element))) and not (element.tag in HEADINGS or element.xpath(A_HEADING))


def _is_frame(element: HtmlElement, within: Page) -> bool:
    """Frames are told by their role, and by common names unless they hold the title or half of the text."""
    if element.get("role") in FRAME_ROLES:
        return True
    if element.tag == "form" and not _is_page_form(element):
        return True
    if element.tag in ("header", "footer"):
        return within.why == "body" and element.getparent() is within.content
    if within.own or element.tag not in FRAMES or not FRAME_WORDS.search(_names(element)):
        return False
    return element.find(".//h1") is None and 2 * length(element) < within.size


def _is_page_form(form: HtmlElement) -> bool:
    """Some publishing systems wrap the whole page in one form."""
    return form.find(".//p") is not None and bool(form.xpath(A_HEADING))


def _names(element: HtmlElement) -> str:
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return re.sub(r"[^a-zæøå]+", " ", _CAMEL.sub(" ", names).lower())
