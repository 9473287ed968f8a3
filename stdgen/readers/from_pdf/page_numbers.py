"""The numbers of pages, and of the lines on them, are told from other text."""

import re
from collections.abc import Sequence
from itertools import pairwise

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.lines import Strip

LINES_NUMBERED = 5

_OF = r"\s*(?:(?:/|\||af|of|ud\s+af)\s*(?:side\s*)?\d{1,3}|\(\s*\d{1,3}\s*\))"
_NUMBERED_PAGE = pattern(
    rf"(?:side|s\.|page|pg\.?)\s*(?:nr\.\s*)?[:|]?\s*\d{{1,4}}(?:{_OF})?|\d{{1,3}}\s*\|?\s*(?:side|page)|side\s*\d{{1,4}}", re.IGNORECASE
)
PAGE_NUMBER = pattern(rf"[-–—\s|[(]*(?P<page>\d{{1,3}})(?P<of>{_OF})?[-–—\s|.\])]*", re.IGNORECASE)


def says_page(strip: Strip) -> bool:
    """Whether a strip says itself that it is a page's number."""
    words = strip.text.strip()
    return bool(_NUMBERED_PAGE.fullmatch(words) or ((match := PAGE_NUMBER.fullmatch(words)) and match["of"]))


def line_numbers(lines: Sequence[Sequence[Strip]]) -> set[int]:
    """The strips that only count the lines of a page, left of the text."""
    first = [line[0] for line in lines if len(line) > 1 and line[0].text.strip().isdigit()]
    if len(first) < LINES_NUMBERED or len(first) < len(lines) / 5 - 1:
        return set()
    values = [int(strip.text) for strip in first]
    steps = {after - before for before, after in pairwise(values)}
    left = min((line[1].x0 for line in lines if len(line) > 1), default=0.0)
    counted = len(steps) == 1 and steps <= {1, 5, 10} and all(strip.x1 < left for strip in first)
    return set(map(id, first)) if counted else set()
