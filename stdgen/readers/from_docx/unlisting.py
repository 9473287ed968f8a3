"""Numbered lines that each have text of their own below them are no points of a list: they become lines again."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from stdgen.readers.from_docx.entries import Entry, Line
from stdgen.readers.from_docx.lines import SPACED, without_point
from stdgen.readers.letters import is_label

LEAST = 2
DASHES = "-–"
MOST = 0.7
"""Which share of a list's points must have text below them."""


def unlisted(entries: Iterable[Entry]) -> Sequence[Entry]:
    """The same, headings that were numbered as a list, by Word or by hand, told from the points of lists."""
    held = list(entries)
    points = [at for at, entry in enumerate(held) if _may_head(entry)]
    if len(points) < LEAST:
        return held
    alone = _alone(held, points)
    every, apart = Counter(_list(held[at]) for at in points), Counter(_list(held[at]) for at in alone)
    headed = {name for name, count in apart.items() if count >= LEAST and count >= MOST * every[name]}
    return [_line(entry) if at in alone and _list(entry) in headed else entry for at, entry in enumerate(held)]


def without_dashes(entries: Iterable[Entry]) -> Sequence[Entry]:
    """The same, a single line that begins with a dash and a space told from the points of a list."""
    held = list(entries)
    names = [_list(entry) if isinstance(entry, Line) and entry.marked else "" for entry in held]
    if not any(name.startswith(SPACED) for name in names):
        return held
    return [_dashed(entry) if _is_single(at, names) else entry for at, entry in enumerate(held)]


def _is_single(at: int, names: Sequence[str]) -> bool:
    name = names[at]
    return name.startswith(SPACED) and name[-1] in DASHES and name not in (names[at - 1] if at else "", (*names[at + 1 : at + 2], "")[0])


def _dashed(entry: Entry) -> Entry:
    if not isinstance(entry, Line) or entry.marked is None or not entry.spans:
        return entry
    first = entry.spans[0]
    return replace(entry, spans=(replace(first, text=f"{entry.marked.marker} {first.text}"), *entry.spans[1:]), marked=None)


def _may_head(entry: Entry) -> bool:
    """Whether a point is numbered, or all bold."""
    return isinstance(entry, Line) and entry.marked is not None and (entry.marked.numbered or (entry.look is not None and entry.look.bold))


def _line(entry: Entry) -> Entry:
    return replace(without_point(entry), mark="numbered line") if isinstance(entry, Line) else entry


def _alone(entries: Sequence[Entry], points: Sequence[int]) -> set[int]:
    """The points below which text stands that is no point, or a deeper point that is alone in its turn."""
    alone: set[int] = set()
    for at in reversed(points):
        entry = entries[at]
        if not isinstance(entry, Line) or entry.look is None or not is_label("".join(span.text for span in entry.spans)):
            continue
        below = next((place for place in range(at + 1, len(entries)) if not _is_empty(entries[place])), None)
        if not entry.marked or (not entry.marked.numbered and (below is None or _is_point(entries[below]))):
            continue
        if below is not None and (_is_text(entries[below]) or (below in alone and _depth(entries[below]) > _depth(entry))):
            alone.add(at)
    return alone


def _is_empty(entry: Entry) -> bool:
    return isinstance(entry, Line) and entry.is_empty


def _is_point(entry: Entry) -> bool:
    return isinstance(entry, Line) and entry.marked is not None


def _is_text(entry: Entry) -> bool:
    """Whether an entry goes on with something that is no list, save for a list of other signs below its own heading."""
    if not isinstance(entry, Line):
        return True
    return entry.continues is None and (entry.marked is None or not entry.marked.numbered)


def _list(entry: Entry) -> str:
    """Numbers typed by hand make one list all through a file."""
    name = entry.marked.list_id if isinstance(entry, Line) and entry.marked else ""
    return "typed" if name.startswith("typed") and not name.startswith(SPACED) else name


def _depth(entry: Entry) -> int:
    return entry.marked.level if isinstance(entry, Line) and entry.marked else -1
