"""Tables that only frame a page, as sites had them before style sheets, are told by a cell that holds most of its text."""

from collections.abc import Set

from lxml.html import HtmlElement

from stdgen.readers.letters import LONGEST_LABEL

LEAST_LABELS = 3
LEAST_WAYS, MOST_LINKED = 3, 0.8


def length(element: HtmlElement) -> int:
    """How many characters of text stand in an element."""
    return sum(len(words) for words in element.itertext() if not words.isspace())


def framing(content: HtmlElement, size: int) -> frozenset[HtmlElement]:
    """The tables with a cell that holds at least half of `size` characters, with labels of its own set off in it."""
    cells = [cell for cell in content.iter("td") if 2 * length(cell) >= size]
    return frozenset(table for cell in cells if _has_labels(cell) and (table := next(cell.iterancestors("table"), None)) is not None)


def is_menu(cell: HtmlElement, tables: Set[HtmlElement]) -> bool:
    """Whether a cell of one of these tables holds ways to other pages only."""
    if not tables or next(cell.iterancestors("table"), None) not in tables:
        return False
    links = [each for each in cell.iter("a") if each.get("href")]
    return len(links) >= LEAST_WAYS and sum(map(length, links)) >= MOST_LINKED * length(cell)


def _has_labels(cell: HtmlElement) -> bool:
    labels = cell.iter("b", "strong", "u", "h2", "h3", "h4")
    return sum(1 for each in labels if _stands_alone(each) and length(each) <= LONGEST_LABEL) >= LEAST_LABELS


def _stands_alone(label: HtmlElement) -> bool:
    """Whether a label is all that stands on its line."""
    following = label.getnext()
    return not (label.tail or "").strip() and (following is None or following.tag in ("br", "p", "div", "ul", "ol", "table"))
