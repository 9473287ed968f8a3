"""A page's link annotations become targets with the places that lead there."""

import ctypes
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from stdgen.model.place import edges
from stdgen.readers.from_pdf import engine
from stdgen.readers.from_pdf.runs import Run, line_set
from stdgen.readers.from_pdf.sheets import Sheet

MOST_LINKS = 5000
LONGEST = 4096  # bytes of an address

_ADDRESS, _BOX, _CORNERS = ctypes.c_char * LONGEST, ctypes.c_float * 4, ctypes.c_float * 8  # to make such a type takes 8 µs


class Link(NamedTuple):
    """A place on a page, in points from the top left as shown, that leads to an address."""

    href: str
    x0: float
    top: float
    x1: float
    bottom: float


def links(document: int, page: int, frame: Sheet) -> list[Link]:
    """The links of an open page that lead to an address."""
    found: list[Link] = []
    start, handle, buffer = ctypes.c_int(0), ctypes.c_void_p(), _ADDRESS()
    while len(found) < MOST_LINKS and engine.link_enumerate(page, ctypes.byref(start), ctypes.byref(handle)):
        if handle.value and (href := _address(document, handle.value, buffer)):
            found.extend(Link(href, *place) for place in _places(handle.value, frame))
    return found


def target(run: Run, places: list[Link]) -> str | None:
    """Where the run leads: the link in which its middle stands."""
    x, y = (run.x0 + run.x1) / 2, run.base - 0.3 * run.size
    return next((link.href for link in places if link.x0 <= x <= link.x1 and link.top <= y <= link.bottom), None)


def _address(document: int, link: int, buffer: "ctypes.Array[ctypes.c_char]") -> str:
    action = engine.link_action(link)
    if not action or engine.action_type(action) != engine.URI_ACTION:
        return ""
    size = engine.action_address(document, action, buffer, LONGEST)
    return buffer.value.decode("utf-8", "replace").strip() if size <= LONGEST else ""


def _places(link: int, frame: Sheet) -> list[tuple[float, float, float, float]]:
    """The link's quadrilaterals, one a line, else its rectangle."""
    corners = _CORNERS()
    quads = [_around(frame, list(corners)) for at in range(min(engine.link_quad_count(link), 100)) if engine.link_quad(link, at, corners)]
    if quads:
        return quads
    box = _BOX()
    engine.link_rectangle(link, box)
    return [_around(frame, list(box))]


def _around(frame: Sheet, numbers: list[float]) -> tuple[float, float, float, float]:
    points = [frame.shown(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across), min(down), max(across), max(down)


def divided(run: Run, places: list[Link]) -> list[tuple[Run, str | None]]:
    """The run cut where a link begins or ends, each part with its target."""
    y = run.base - 0.3 * run.size
    here = [link for link in places if link.top <= y <= link.bottom and link.x0 < run.x1 and link.x1 > run.x0]
    if not here:
        return [(run, None)]
    line = line_set(run)
    if line is None or all(link.x0 <= run.x0 + 1 and link.x1 >= run.x1 - 1 for link in here):
        return [(run, target(run, here))]
    steps = edges(line)
    marks = [_target_at((left + right) / 2, here) for left, right in pairwise(steps)]
    parts: list[tuple[Run, str | None]] = []
    start = 0
    for at in range(1, len(marks) + 1):
        if at == len(marks) or (marks[at] != marks[start] and not run.text[at].isspace()):
            parts.append(
                (
                    replace(run, text=run.text[start:at], x0=steps[start], x1=min(steps[at], run.x1), gap=run.gap and at == len(marks)),
                    marks[start],
                )
            )
            start = at
    return parts


def _target_at(x: float, places: list[Link]) -> str | None:
    return next((link.href for link in places if link.x0 <= x <= link.x1), None)
