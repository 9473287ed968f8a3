"""Drawn lines that go on where another ends become one, and those that meet become groups."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

TOUCH = 3.0


class Line(NamedTuple):
    """A drawn line: its place down the page (or across it, if it stands) and its two ends, in points."""

    at: float
    start: float
    end: float


def joined(lines: Iterable[Line]) -> list[Line]:
    """Lines that go on where another ends as one."""
    found: list[Line] = []
    level: list[Line] = []
    for line in sorted(lines):
        if level and line.at - level[0].at > TOUCH / 2:
            found.extend(_chained(level))
            level = []
        level.append(line)
    return [*found, *_chained(level)]


def _chained(level: Sequence[Line]) -> list[Line]:
    found: list[Line] = []
    for line in sorted(level, key=lambda each: each.start):
        if found and line.start <= found[-1].end + TOUCH:
            found[-1] = found[-1]._replace(end=max(found[-1].end, line.end))
        else:
            found.append(line)
    return found


def groups(lying: Sequence[Line], standing: Sequence[Line]) -> Iterator[tuple[list[Line], list[Line]]]:
    """Lines that meet, directly or through others, by their places."""
    lines = [*lying, *standing]
    group = list(range(len(lines)))

    def head(at: int) -> int:
        while group[at] != at:
            group[at] = group[group[at]]
            at = group[at]
        return at

    for at, line in enumerate(lying):
        for beside, other in enumerate(standing, len(lying)):
            if line.start - TOUCH <= other.at <= line.end + TOUCH and other.start - TOUCH <= line.at <= other.end + TOUCH:
                group[head(at)] = head(beside)
    found: dict[int, tuple[list[Line], list[Line]]] = {}
    for at, line in enumerate(lines):
        found.setdefault(head(at), ([], []))[at >= len(lying)].append(line)
    for across, down in found.values():
        yield sorted(across), sorted(down)
