"""What stands around the text of a web page, is hidden, or is for machines is told from the text."""

import re

from lxml.html import HtmlElement

from stdgen.lexicon import topic
from stdgen.model.document import Topic
from stdgen.model.pattern import pattern
from stdgen.readers.from_html.framing import is_menu, length
from stdgen.readers.from_html.office import is_contents
from stdgen.readers.from_html.page import NAVIGATION, Page, is_tab

HEADINGS = ("h1", "h2", "h3")
A_HEADING = ".//*[self::h1 or self::h2 or self::h3 or @role='heading']"
MACHINES = {"base", "head", "link", "map", "area", "meta", "noscript", "script", "source", "style", "template", "title", "track"}
MEDIA = {"audio", "canvas", "embed", "iframe", "object", "svg", "video"}
CONTROLS = {"datalist", "input", "label", "meter", "optgroup", "option", "progress", "select", "textarea"}
NO_TEXT = frozenset(MACHINES | MEDIA | CONTROLS | {"nav", "dialog"})
FRAME_ROLES = NAVIGATION | {"banner", "contentinfo", "complementary", "alertdialog", "toolbar", "tablist", "tooltip"}
FRAMES = frozenset({"div", "section", "ul", "ol", "form", "header", "footer", "p"})
FRAME_WORDS = pattern(
    r"\b(?:cookies?|cookiebot|consent|breadcrumbs?|broedkrummer?|brødkrummer?|share|sharing|skip ?links?|readspeaker|newsletter"
    r"|feedback|rating|related|pagination|pager|sitemap|navbar|menu|submenu|social (?:media|share|icons?|links?)"
    r"|(?:site|main|top|side|sub|mega|mobile|local) ?(?:nav|navigation|search))\b"
)
REACHED = pattern(r"\b\d{2} ?\d{2} ?\d{2} ?\d{2}\b|\w@\w")  # a telephone number or an address for e-mail
ACCORDION = pattern(r"\b(?:accordions?|accordeon|akkordeon|collaps\w*|fold ?(?:ud|out)|expand\w*|faq|toggle\w*|spoiler|read more)\b")
NOT_TEXT = pattern(r"\b(?:nav|navbar|navigation|menu|search|søg\w*|cookies?|login|sprog|language|share|modal|mobile)\b")
SIDE_WORDS = pattern(r"\b(?:side ?bar|side ?column|right ?col(?:umn)?|left ?(?:menu|nav)|højrespalte|hoejrespalte|venstremenu)\b")
TRAIL = pattern(r"br(?:ø|oe)dkrummer?(?:sti)?|breadcrumbs?|du er her|sti|navigationssti", re.IGNORECASE)
PANELS = frozenset({"div", "section", "dd", "li", "ul", "p"})
UNSEEN_WORDS = pattern(r"\b(?:sr only|visually ?hidden|screen reader text|show for sr|hidden visually)\b")
UNSEEN_STYLE = pattern(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

_CAMEL = pattern(r"(?<=[a-zæøå])(?=[A-ZÆØÅ])")


def is_left_out(element: HtmlElement, within: Page) -> bool:
    """Whether an element and all in it is not part of the text: hidden, a frame around it, or for machines."""
    if element.tag in NO_TEXT and not is_switch(element):
        return True
    if (element.tag == "aside" or _is_side(element, within)) and not _is_contact(element, within):
        return True
    if not element.attrib:
        return (element.tag in ("form", "header", "footer") and _is_frame(element, within)) or (
            element.tag == "td" and is_menu(element, within.framing)
        )
    if element.get("id") in within.panels:
        return False
    if element.tag == "td" and is_menu(element, within.framing):
        return True
    if element in within.controls and is_tab(element):  # its panel, which stands elsewhere, is where it is read
        return True
    if is_contents(element) and not within.own:
        return True
    return (_is_hidden(element) and not _opens(element)) or _is_frame(element, within)


def heading_outside(within: Page) -> str | None:
    """The only h1 of a page whose text has none: some sites set it in a picture above."""
    found = [each for each in within.root.iter("h1") if not _is_hidden(each) and "".join(each.itertext()).strip()]
    return " ".join("".join(found[0].itertext()).split()) if len(found) == 1 else None


def _is_hidden(element: HtmlElement) -> bool:
    hidden = element.get("hidden")
    if (hidden is not None and hidden != "until-found") or element.get("aria-hidden") == "true":
        return True
    if UNSEEN_STYLE.search(element.get("style", "")):
        return True
    return bool(UNSEEN_WORDS.search(names_of(element))) and not (element.tag in HEADINGS or element.xpath(A_HEADING))


def _is_contact(aside: HtmlElement, within: Page) -> bool:
    """Whether a box beside the text says whom to contact about it: a heading for that in the page's own main text."""
    if within.why == "body" or not REACHED.search(" ".join(aside.itertext())):
        return False
    found = [each for each in aside.iter(*HEADINGS, "h4", "strong") if length(each)]
    return bool(found) and topic(" ".join("".join(found[0].itertext()).split())) is Topic.CONTACT


def _opens(element: HtmlElement) -> bool:
    """Whether something hidden is a panel of text that opens when its line is clicked, told by names in use for that."""
    names = " ".join(map(names_of, (element, *(each for _, each in zip(range(2), element.iterancestors(), strict=False)))))
    return ACCORDION.search(names) is not None and not NOT_TEXT.search(names) and element.tag in PANELS


def _is_frame(element: HtmlElement, within: Page) -> bool:
    """Frames are told by their role, and by common names unless they hold the title or half of the text."""
    if element.get("role") in FRAME_ROLES:
        return True
    if element.tag == "form" and not _is_page_form(element, within):
        return True
    if element.tag in ("header", "footer"):
        return within.why == "body" and element.getparent() is within.content
    if within.own or element.tag not in FRAMES:
        return False
    if not FRAME_WORDS.search(names_of(element)) and not TRAIL.fullmatch(element.get("aria-label", "").strip()):
        return False
    return element.find(".//h1") is None and 2 * length(element) < within.size


def _is_page_form(form: HtmlElement, within: Page) -> bool:
    """Some publishing systems wrap the whole page in one form."""
    return (form.find(".//p") is not None and bool(form.xpath(A_HEADING))) or 2 * length(form) > within.size


def _is_side(element: HtmlElement, within: Page) -> bool:
    """Whether an element is named as the column beside the text."""
    if within.own or element.tag not in ("div", "section") or not SIDE_WORDS.search(names_of(element)):
        return False
    return element.find(".//h1") is None and 2 * length(element) < within.size


def is_switch(element: HtmlElement) -> bool:
    """Whether an element is the label of a hidden box that is ticked to open the panel after it."""
    box, panel = element.getprevious(), element.getnext()
    if element.tag != "label" or box is None or panel is None or box.tag != "input" or box.get("type") not in ("checkbox", "radio"):
        return False
    return bool(box.get("id")) and box.get("id") == element.get("for") and panel.tag in PANELS and length(panel) > 0


def names_of(element: HtmlElement) -> str:
    """The words in an element's class and id, in small letters."""
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return re.sub(r"[^a-zæøå]+", " ", _CAMEL.sub(" ", names).lower())
