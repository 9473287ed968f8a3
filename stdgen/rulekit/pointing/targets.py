"""A line becomes the addresses in it: where its links lead, and those that are written out."""

import re
from collections.abc import Iterator

from stdgen.model.document import Span
from stdgen.model.pattern import pattern
from stdgen.rulekit.unfinished import placeholders
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line

ADDRESS = pattern(
    r"https?://[\w-]+\.\w|\bwww\.[\w-]+\.\w|(?<![\w@.])[\w-]{2,}(?:\.[\w-]+)*\.(?:dk|com|eu|org|net|nu|gov)\b"
    r"|(?<![\w.-])[\w.-]+@[\w-]+\.\w",
    re.IGNORECASE,
)
"""A written address of a page or a mail box."""
NOWHERE = frozenset(("", "#", "http://", "https://", "http:", "https:", "mailto:", "about:blank"))

_PAGE = pattern(r"https?://[\w-]+\.\w|\bwww\.[\w-]+\.\w|(?<![\w@.])[\w-]{2,}(?:\.[\w-]+)*\.(?:dk|com|eu|org|net|nu|gov)/\w", re.IGNORECASE)


_SIGNS = ("http", "www.", "@", ".dk", ".com", ".eu", ".org", ".net", ".nu", ".gov")


def names_an_address(text: str) -> bool:
    """Whether the text writes out the address of a page or a mail box."""
    lowered = small(text)
    return any(map(lowered.__contains__, _SIGNS)) and ADDRESS.search(text) is not None


def targets(line: Line, start: int, end: int) -> list[str]:
    """Where the links lead that stand from one offset of the line's text up to another."""
    return [span.href for since, to, span in _offsets(line) if span.href and is_target(span.href) and since < end and start < to]


def leads_to_a_page(line: Line) -> bool:
    """Whether a link to a page stands in the line, or a page's address that can be nothing else; a site's mere name is none."""
    for span in line.spans:
        if span.href and not span.href.startswith("mailto:") and is_target(span.href):
            return True
    return names_a_page(line.text)


def names_a_page(text: str) -> bool:
    """Whether the text writes out the address of a page that is more than a site's name."""
    return ("/" in text or "www." in text) and _PAGE.search(text) is not None


def before_a_page(line: Line) -> str:
    """The words of the line before its first link to a page or a written address."""
    starts = [start for start, _, span in _offsets(line) if span.href and is_target(span.href)]
    if found := ADDRESS.search(line.text):
        starts.append(found.start())
    return line.text[: min(starts, default=len(line.text))]


def is_target(href: str) -> bool:
    """Whether an address leads anywhere."""
    return href.strip() not in NOWHERE and not placeholders.is_link(href.strip())


def empty(line: Line) -> Iterator[tuple[int, int]]:
    """Where links lead nowhere, unless they show the address in words."""
    for start, end, span in _offsets(line):
        if span.href is not None and not is_target(span.href) and span.text.strip() and not names_an_address(span.text):
            yield start, end


def _offsets(line: Line) -> Iterator[tuple[int, int, Span]]:
    start = 0
    for span in line.spans:
        yield start, start + len(span.text), span
        start += len(span.text)
