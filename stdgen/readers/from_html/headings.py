"""The elements of a page that are headings, and how deep: by tag, by role, and by what opens an accordion's panel."""

import re

from lxml.html import HtmlElement

from stdgen.model.pattern import pattern
from stdgen.readers.from_html.frames import ACCORDION, NOT_TEXT, is_left_out, is_switch, names_of
from stdgen.readers.from_html.framing import length
from stdgen.readers.from_html.office import is_title
from stdgen.readers.from_html.page import Page, is_tab

TAGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
DEFAULT_LEVEL = 2  # of role="heading" without a number (WAI-ARIA 1.2)
DEEPEST = 99
LABEL_LENGTH = 200

_LINE = pattern(r"\b(?:header|heading|head|title|titel|button|btn|trigger|toggler?|question|summary|knap|link|label|overskrift)\b")
_MORE = pattern(r"(?:læs|vis|se|åbn|luk|skjul|fold)\b.{0,20}", re.IGNORECASE)


def rank(element: HtmlElement) -> int | None:
    """1 for an h1; None for what neither its tag nor its role calls a heading, and for headings without words."""
    if element.tag not in TAGS and element.get("role") != "heading" and not is_title(element):
        return None
    if not length(element):
        return None
    level = element.get("aria-level", "")
    if element.get("role") == "heading" and level.isdecimal():
        return min(max(int(level), 1), DEEPEST)
    return TAGS.get(element.tag, DEFAULT_LEVEL)


def title_of(page: Page) -> tuple[HtmlElement | None, int]:
    """The element of the title, and by how much the other headings stand lower than usual.

    A page with a first-rank heading for each of several services has no title of its own among them.
    """
    ranked = [(each, level) for each in page.content.iter() if isinstance(each.tag, str) and (level := rank(each)) and _is_seen(each, page)]
    titled = next((each for each in page.content.iter("p") if is_title(each) and _is_seen(each, page)), None)
    if titled is not None:
        return titled, 1
    firsts = [at for at, (_, level) in enumerate(ranked) if level == 1]
    if not firsts:
        return None, 0
    followed = [at for at in firsts if at + 1 < len(ranked) and ranked[at + 1][1] > 1]
    return (None, 1) if len(followed) > 1 else (ranked[firsts[0]][0], 0)


def opens_panel(element: HtmlElement, page: Page) -> bool:
    """Whether this is the visible line of an accordion: a button for a panel of text, not one that says «Læs mere»."""
    expands = (
        element in page.controls
        or is_switch(element)
        or (("aria-expanded" in element.attrib or _is_line_of_panel(element)) and _has_next(element))
    )
    if not expands or is_tab(element) or element in page.headed:
        return False
    words = " ".join("".join(element.itertext()).split())
    return 0 < len(words) <= LABEL_LENGTH and not _MORE.fullmatch(words)


def _is_line_of_panel(element: HtmlElement) -> bool:
    """Whether an element is named as what people click to open the panel after it."""
    if element.tag not in ("button", "a", "div", "span", "p", "dt") or "class" not in element.attrib:
        return False
    names = names_of(element)
    return ACCORDION.search(names) is not None and _LINE.search(names) is not None and NOT_TEXT.search(names) is None


def _has_next(element: HtmlElement) -> bool:
    following = element.getnext()
    return following is not None and following.tag in ("div", "p", "section", "ul", "ol", "dd") and length(following) > 0


def _is_seen(element: HtmlElement, page: Page) -> bool:
    if is_left_out(element, page):
        return False
    for each in element.iterancestors():
        if each is page.content:
            return True
        if is_left_out(each, page):
            return False
    return True
