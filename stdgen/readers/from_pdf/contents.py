"""A list of contents is told from the text by its leader dots, its page numbers, or by saying what stands further on."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.lines import Strip, rows

LEAST = 3
SAID_AGAIN = 0.6
BEYOND = 20
MOST_BETWEEN = 2
SHORT_HEAD = 60
LOOK_BACK = 60
LONGEST_NUMBER = 3
APART, EDGE = 1.5, 4.0
LONGEST = 400  # signs of a line that may be an entry; a page has room for half of that

_LEADER = pattern(r"\s*(?:(?:[.·‧_]\s?){4,}|(?:…\s?){2,}|-{8,})\s*(?=(?:\d{1,3}|[ivx]{1,5})\s*$)")
_LEADS = ("....", ". . .", "…", "····", "· · ·", "____", "-" * 8)
_DOTS = ("." * 8, ". " * 7 + ".", "……")
_HEADS = pattern(
    r"^\W*(?:indhold|indholdsfortegnelse|indholdsoversigt|indholdsliste|oversigt|oversigt over indhold\w*|på denne side)\W*$", re.IGNORECASE
)
_LONG_HEAD = pattern(r"^\W*(?:indholdsfortegnelse|indholdsoversigt|indholdsliste|på denne side)\b", re.IGNORECASE)
_SIGNS = " 	.,:;!?()[]«»–—-·•_…/"
_NUMBERS = "0123456789" + _SIGNS


class Entry(NamedTuple):
    """A line of a list of contents: the heading that it names, the page number beside it, and where it stands."""

    words: str
    number: int
    strips: tuple[Strip, ...]


class Contents(NamedTuple):
    """The strips of each page without its lists of contents, what these lists name in plain letters, and their lines with a number."""

    text: list[list[Strip]]
    names: frozenset[str]
    entries: tuple[Entry, ...] = ()


@dataclass(slots=True, eq=False)
class _Row:
    """A line of a page: its words, and what it says as an entry."""

    page: int
    strips: list[Strip]
    words: str
    entry: str = ""
    number: int = 0
    leads: bool = False
    dotted: bool = False
    heads: bool = False
    dropped: bool = field(default=False)


def without_contents(pages: Sequence[list[Strip]]) -> Contents:
    """The pages' strips, what belongs to a list of contents left out together with the list's heading."""
    if not any(any_belongs([strip.text for strip in strips]) for strips in pages):
        return Contents(list(pages), frozenset())
    found = [_row(number, line) for number, strips in enumerate(pages) for line in _lines(strips)]
    if not any(row.leads or row.heads for row in found):
        return Contents(list(pages), frozenset())
    said = Counter(plain(row.words) for row in found)
    names: set[str] = set()
    for first, last in _lists(found, said, len(pages)):
        for row in found[first:last]:
            row.dropped = True
            names.add(plain(row.entry or row.words))
        if first and found[first - 1].heads:
            found[first - 1].dropped = True
    dropped = {id(strip) for row in found if row.dropped for strip in row.strips}
    entries = tuple(Entry(row.entry, row.number, tuple(row.strips)) for row in found if row.dropped and row.number and row.entry)
    return Contents([[strip for strip in strips if id(strip) not in dropped] for strips in pages], frozenset(names - {""}), entries)


def _lines(found: Sequence[Strip]) -> list[list[Strip]]:
    """The strips by line; the column beside a list of contents comes after all that stands left of it."""
    lines = list(rows(found))
    x = min((line[at].x0 for line in lines for at in _end_of_entry(line)), default=None)
    if x is None:
        return lines
    left = [[strip for strip in line if strip.x0 < x - EDGE] for line in lines]
    right = [[strip for strip in line if strip.x0 >= x - EDGE] for line in lines]
    return [line for line in (*left, *right) if line]


def _end_of_entry(line: Sequence[Strip]) -> Iterator[int]:
    """Which strip of a line is the first beside its entry: it stands apart after the page's number."""
    if len(line) > 1 and any(dots in strip.text for strip in line for dots in _LEADS):
        for at in range(1, len(line)):
            apart = line[at].x0 - line[at - 1].x1 > APART * line[at].size
            if apart and _LEADER.search(" ".join(" ".join(strip.text for strip in line[:at]).split())):
                yield at
                return


def any_belongs(texts: Sequence[str]) -> bool:
    """Whether a strip of a page has leader dots, or is what a list of contents is headed; cheap: all are looked through at once first."""
    whole = "\n".join(texts)
    return (any(map(whole.__contains__, _LEADS)) or _may_head(whole)) and any(map(_may_belong, texts))


def _may_belong(words: str) -> bool:
    if len(words) < SHORT_HEAD and _may_head(words) and (_HEADS.match(words) or _LONG_HEAD.match(words)):
        return True
    return any(map(words.__contains__, _LEADS))


def _may_head(words: str) -> bool:
    """Whether one of the names of such a list can stand here; hardly any line gets further."""
    small = words.casefold()
    return "indhold" in small or "oversigt" in small or "denne side" in small


def plain(words: str) -> str:
    """Words in small letters, without the number before them and the signs around them."""
    return " ".join(words.lstrip(_NUMBERS).rstrip(_SIGNS).casefold().split())


def _row(number: int, line: list[Strip]) -> _Row:
    words = " ".join(" ".join(strip.text for strip in line).split())
    heads = len(words) < SHORT_HEAD and bool(_HEADS.match(words) or _LONG_HEAD.match(words))
    row = _Row(number, line, words, heads=heads)
    if len(words) > LONGEST:
        return row
    entry, _, last = words.rpartition(" ")
    led = any(dots in words for dots in _LEADS)
    if led and (match := _LEADER.search(words)) and any(map(str.isalpha, words[: match.start()])):
        row.entry, row.leads = words[: match.start()], True
        page = words[match.end() :].strip()
        row.number = int(page) if page.isdecimal() else 0
    elif words.endswith(_DOTS):
        row.entry, row.dotted = words.rstrip(" .…"), True
    elif last.isdecimal() and len(last) <= LONGEST_NUMBER and any(map(str.isalpha, entry)):
        row.entry, row.number = entry, int(last)
    return row


def _lists(found: Sequence[_Row], said: Counter[str], pages: int) -> Iterator[tuple[int, int]]:
    """First and last (not included) line of each list of contents."""
    at = 0
    while at < len(found):
        headed = at > 0 and found[at - 1].heads
        end = _end(found, at, said, pages, headed=headed)
        if end > at and _is_list(found[at:end], said, headed=headed):
            yield at, end
            at = end
        else:
            at += 1


def _end(found: Sequence[_Row], at: int, said: Counter[str], pages: int, *, headed: bool) -> int:
    """Where the list that begins here ends; a line or two between entries may be the first half of a long one."""
    end, number, numbered = at, 0, False
    first = found[at]
    surely = headed and bool(_LONG_HEAD.match(found[at - 1].words))
    if not (first.leads or headed or (first.number and said[plain(first.entry)])):
        return at
    for here in range(at, len(found)):
        row = found[here]
        counted = row.leads or (headed and row.dotted) or _numbered(row, number, pages)
        bare = surely and not numbered and not row.number and said[plain(row.words)] > 1
        if counted or bare:
            if _over(found, end, here, row):
                return end
            end, number, numbered = here + 1, row.number or number, numbered or counted
        elif here - end >= (MOST_BETWEEN if numbered or end == at else 1) or row.heads:
            break
    return end


def _over(found: Sequence[_Row], end: int, here: int, row: _Row) -> bool:
    """Whether the list is over: an entry without number that is said for the second time is the heading itself."""
    before = found[max(end - LOOK_BACK, 0) : here]
    return not row.leads and not row.number and any(plain(other.entry or other.words) == plain(row.words) for other in before)


def _numbered(row: _Row, before: int, pages: int) -> bool:
    return before <= row.number <= pages + BEYOND and row.number > 0


def _is_list(part: Sequence[_Row], said: Counter[str], *, headed: bool) -> bool:
    leaders = sum(row.leads or (headed and row.dotted) for row in part)
    if leaders >= (1 if headed else 2):
        return True
    again = sum(said[plain(row.entry or row.words)] > bool(not row.entry) for row in part)
    return len(part) >= LEAST and again >= SAID_AGAIN * len(part)
