"""What Word writes into a web page of its own: points as paragraphs, lines of contents, a title by its class."""

import re

from lxml.html import HtmlElement

from stdgen.model.pattern import pattern

_LEVEL = pattern(r"mso-list:\s*l\d+\s+level([1-9])", re.IGNORECASE)
_IGNORED = pattern(r"mso-list:\s*ignore", re.IGNORECASE)
_CONTENTS = pattern(r"\bMsoToc(?:[1-9]|Heading)\b")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def point_level(element: HtmlElement) -> int | None:
    """The level of the list, from 1, that a paragraph is a point of; None for any other element."""
    found = _LEVEL.search(element.get("style", "")) if element.tag == "p" else None
    return int(found[1]) if found is not None and marker_of(element) is not None else None


def marker_of(element: HtmlElement) -> HtmlElement | None:
    """The element that holds the marker of a point."""
    return next((each for each in element.iter("span") if _IGNORED.search(each.get("style", ""))), None)


def is_contents(element: HtmlElement) -> bool:
    """Whether a paragraph is a line of a list of contents."""
    return element.tag == "p" and _CONTENTS.search(element.get("class", "")) is not None


def is_title(element: HtmlElement) -> bool:
    """Whether a paragraph is set in Word's style for titles."""
    return element.tag == "p" and "MsoTitle" in element.get("class", "").split()
