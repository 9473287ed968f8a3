"""Running heads and feet, page numbers and what a browser prints around a page are told from the text, and left out."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stdgen.danish import headers
from stdgen.danish.approvals import find_approval
from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.lines import Strip, rows
from stdgen.readers.from_pdf.page_numbers import PAGE_NUMBER, line_numbers, says_page

EDGE, MARGIN = 0.16, 0.06
SAME_HEIGHT, NEAR_HEIGHT = 4.0, 12.0
LEAST_LETTERS = 3
SAME_SIZE = 0.6
SHARE = 1 / 3
NAME = 60
SHORT, FURTHEST = 3, 50

_COUNTED = pattern(r"\b(side|s\.|page)\s*\d+|^\d+|\d+$|\d+\s*(?=/|af\b)|(?<=/)\d+", re.IGNORECASE)
_DIGIT = pattern(r"\d")
_PRINTED = pattern(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\s?[AP]M)?(?:\s|$)")
_ADDRESS = pattern(r"(?:https?://|file:/{2,3}|about:blank|[A-Z]:\\|\\\\)\S*(?:\s+\d{1,3}/\d{1,3})?$")
_LETTERHEAD = pattern(r"(?:[A-ZÆØÅ][\w-]+ ){1,2}Kommune|[A-ZÆØÅ]{2}[A-ZÆØÅ -]+ KOMMUNE")


class Found(NamedTuple):
    """The strips of each page that belong to the text; the lines around it that tell a fact of the document, each once."""

    text: list[list[Strip]]
    told: list[list[Strip]]


class _Known(NamedTuple):
    """What the pages of a document have in common at their edges.

    `seen`: where words stand (page, height, size), digits left out of account; `offsets` by which printed page numbers
    differ from counted ones, None for a file too short to tell; `title`, the largest size; `answers`, what was found out.
    """

    seen: dict[str, list[tuple[int, Strip]]]
    enough: int
    title: float
    offsets: set[int] | None
    answers: dict[tuple[str, float], bool]


def without_furniture(pages: Sequence[tuple[float, list[Strip]]]) -> Found:
    """Parts the strips of each page (given with its height in points) from what stands around the text.

    A line goes where it stands at the same height on a third of the pages or more, or where it says itself that it is a
    page number or a browser's stamp; and only from the page's edge inwards, as far as such lines follow each other.
    """
    known = _known(pages)
    text: list[list[Strip]] = []
    told: dict[str, list[Strip]] = {}
    for number, (height, found) in enumerate(pages):
        lines = rows(found)
        outer = [*_outer(lines, number, 0.0, height, known), *_outer(lines[::-1], number, height, height, known)]
        dropped = {id(strip) for line in outer for strip in line} | line_numbers(lines)
        text.append([strip for strip in found if id(strip) not in dropped] if dropped else found)
        for line in outer:
            told.setdefault(_key(line), [strip for strip in line if not says_page(strip)])
    if any(_stamped(line) for line in told.values()):
        text = [_without_web(found) for found in text]
    kept = sorted((line for line in told.values() if line and _tells(_words(line))), key=_place)
    return Found(text, [line for line in kept if not _is_said(" ".join(_words(line).split()), text)])


def _is_said(words: str, text: Sequence[list[Strip]]) -> bool:
    """Whether a line of the text says just this; lines are put together only where its longest word stands."""
    longest = max(words.split(), key=len, default="")
    near = [found for found in text if any(longest in strip.text for strip in found)]
    return any(" ".join(_words(line).split()) == words for found in near for line in rows(found))


def _without_web(found: list[Strip]) -> list[Strip]:
    """The strips of a page that a browser printed without the lines that only a website needs."""
    from stdgen.readers.web_furniture import is_web_furniture

    dropped = {id(strip) for line in rows(found) if is_web_furniture(_words(line)) for strip in line}
    return [strip for strip in found if id(strip) not in dropped]


def _known(pages: Sequence[tuple[float, list[Strip]]]) -> _Known:
    seen: dict[str, list[tuple[int, Strip]]] = defaultdict(list)
    offsets: Counter[int] = Counter()
    for number, (height, found) in enumerate(pages):
        for strip in found:
            if not EDGE * height <= strip.base <= (1 - EDGE) * height:
                seen[_key([strip])].append((number, strip))
                if match := PAGE_NUMBER.fullmatch(strip.text.strip()):
                    offsets[int(match["page"]) - number] += 1
    enough = max(2, round(SHARE * len(pages)))
    title = max((strip.size for _, found in pages for strip in found), default=0.0)
    usual = {offset for offset, count in offsets.items() if count >= enough} if len(pages) >= SHORT else None
    return _Known(seen, enough, title, usual, {})


def _outer(lines: Sequence[list[Strip]], number: int, edge: float, height: float, known: _Known) -> Iterator[list[Strip]]:
    """The lines from an edge of a page inwards that are not text, as far as one follows the other."""
    for at, line in enumerate(lines):
        inwards = abs(line[0].base - edge)
        if inwards > EDGE * height:
            return
        stamped = inwards < MARGIN * height and _stamped(line)
        if not (
            stamped
            or _letterhead(line, known, at_edge=not edge or inwards < MARGIN * height)
            or _numbered(line, number, known, first=at == 0)
            or _runs(line, known)
        ):
            return
        yield line


def _letterhead(line: Sequence[Strip], known: _Known, *, at_edge: bool) -> bool:
    """Whether a line is the municipality's name alone: not as the title."""
    return at_edge and max(strip.size for strip in line) < known.title - SAME_SIZE and bool(_LETTERHEAD.fullmatch(_words(line).strip()))


def _runs(line: Sequence[Strip], known: _Known) -> bool:
    """Whether a line stands on many pages: all of it, or a part beside something short such as a chapter's name."""
    repeated = [strip for strip in line if _repeated(strip, known)]
    return bool(repeated) and all(strip in repeated or len(strip.text) <= NAME for strip in line)


def _repeated(strip: Strip, known: _Known) -> bool:
    """Whether the same words stand on enough pages at one height; not so strictly if they are smaller than the title.

    A first page often has them larger than the others. A mere sign or a number with its unit is not words.
    """
    key = _key([strip])
    asked = key, 0.0 if strip.size < known.title - SAME_SIZE else strip.size
    if asked not in known.answers:
        known.answers[asked] = _stands_often(strip, key, known)
    return known.answers[asked]


def _stands_often(strip: Strip, key: str, known: _Known) -> bool:
    if sum(map(str.isalpha, key)) < LEAST_LETTERS:
        return False
    lesser = strip.size < known.title - SAME_SIZE
    alike = [(number, other) for number, other in known.seen[key] if lesser or abs(other.size - strip.size) < SAME_SIZE]
    near = NEAR_HEIGHT if lesser else SAME_HEIGHT
    heights = Counter(round(other.base / near) for _, other in alike)
    if not heights:
        return False
    usual, _ = heights.most_common(1)[0]
    return len({number for number, other in alike if abs(other.base - usual * near) < near}) >= known.enough


def _numbered(line: Sequence[Strip], number: int, known: _Known, *, first: bool) -> bool:
    """Whether a line is, or holds, the page's number; a number alone has to count the pages."""
    if any(says_page(strip) for strip in line):
        return True
    match = PAGE_NUMBER.fullmatch(_words(line).strip()) if len(line) == 1 else None
    if match is None or match["of"]:
        return match is not None
    offset = int(match["page"]) - number
    return offset in known.offsets if known.offsets is not None else first and 0 <= offset <= FURTHEST


def _stamped(line: Sequence[Strip]) -> bool:
    """Whether a browser has printed the time, or the address of the page."""
    return any(_PRINTED.match(strip.text.lstrip()) or _ADDRESS.match(strip.text.strip()) for strip in line)


def _tells(words: str) -> bool:
    """Whether a line states when the document holds, its version, its case or who approved it."""
    facts = (headers.valid_from, headers.valid_to, headers.next_review, headers.revision, headers.version, headers.case_number)
    return (headers.may_tell(words) and any(fact(words) for fact in facts)) or find_approval(words) is not None


def _place(line: Sequence[Strip]) -> tuple[int, float]:
    return line[0].page, line[0].base


def _words(line: Sequence[Strip]) -> str:
    return " ".join(strip.text for strip in line)


def _key(line: Sequence[Strip]) -> str:
    words = " ".join(_words(line).split())
    return _COUNTED.sub("#", words) if _DIGIT.search(words) else words
