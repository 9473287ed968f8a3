"""Running heads, running feet and page numbers are told from the text by standing on every page, and left out."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from stdgen.readers.from_pdf.lines import Strip

EDGE = 0.16
SAME_HEIGHT = 4.0
SAME_SIZE = 0.6
SHARE = 0.5

_DIGITS = re.compile(r"\d+")
_NUMBERED_PAGE = re.compile(r"^(?:side|s\.|page)\s*\d{1,4}(?:\s*(?:/|af|of)\s*\d{1,4})?$", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"^[-–\s|]*\d{1,4}(?:\s*(?:/|af|of)\s*\d{1,4})?[-–\s|.]*$", re.IGNORECASE)


def without_furniture(pages: Sequence[tuple[float, list[Strip]]]) -> list[list[Strip]]:
    """The strips of each page (given with its height) that belong to the text."""
    edges = [_edges(found, height) for height, found in pages]
    seen: dict[str, list[tuple[int, Strip]]] = defaultdict(list)
    for number, outer in enumerate(edges):
        for strip in outer:
            seen[_key(strip)].append((number, strip))
    enough = max(2, round(SHARE * len(pages)))
    title = max((strip.size for _, found in pages for strip in found), default=0.0)
    kept = []
    for (_, found), outer in zip(pages, edges, strict=True):
        ends = {found[0].base, found[-1].base} if found else set()
        lines = {strip.base for strip in outer if _is_number(strip, found, ends)}
        dropped = {id(strip) for strip in outer if _repeated(strip, seen[_key(strip)], enough, ends, title) or _beside(strip, lines)}
        kept.append([strip for strip in found if id(strip) not in dropped])
    return kept


def _edges(found: Sequence[Strip], height: float) -> list[Strip]:
    return [strip for strip in found if strip.base < EDGE * height or strip.base > (1 - EDGE) * height]


def _repeated(strip: Strip, places: Sequence[tuple[int, Strip]], enough: int, ends: set[float], title: float) -> bool:
    """Whether the same words stand on enough pages at one height, or on any height first or last on the page.

    A first page often has them larger than the others; what is set as large as the title is not taken away.
    """
    alike = [(number, other) for number, other in places if abs(other.size - strip.size) < SAME_SIZE or strip.size < title - SAME_SIZE]
    if strip.base in ends and strip.size < title - SAME_SIZE:
        return len({number for number, _ in alike}) >= enough
    heights = Counter(round(other.base / SAME_HEIGHT) for _, other in alike)
    if not heights:
        return False
    usual, _ = heights.most_common(1)[0]
    return len({number for number, other in alike if abs(other.base - usual * SAME_HEIGHT) < SAME_HEIGHT}) >= enough


def _is_number(strip: Strip, found: Sequence[Strip], ends: set[float]) -> bool:
    """Whether a strip is the page's number: on the first or last line, alone there if it is nothing but a number."""
    words = strip.text.strip()
    if strip.base not in ends and not _beside(strip, ends):
        return False
    if _NUMBERED_PAGE.match(words):
        return True
    return bool(_PAGE_NUMBER.match(words)) and sum(abs(other.base - strip.base) < SAME_HEIGHT for other in found) == 1


def _beside(strip: Strip, bases: set[float]) -> bool:
    return any(abs(base - strip.base) < SAME_HEIGHT for base in bases)


def _key(strip: Strip) -> str:
    return _DIGITS.sub("#", " ".join(strip.text.split()))
