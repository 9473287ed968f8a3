"""Of a page's runs those are kept that a reader of the page sees; what is drawn twice is taken once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from stdgen.model.document import Box
from stdgen.readers.from_pdf import engine
from stdgen.readers.from_pdf.pen import boxes, colour_of
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet
from stdgen.readers.from_pdf.strokes import Drawn

NEARLY_WHITE = 0xFA
NEAR = 0.25
THICKENED = 0.1
INK = 0.5
MOST_ALIKE = 8
MOST_OBJECTS = 2000

Twin = tuple[int, Run]
"""The number of a run, and the run that says the same in the same place."""


class Seen(NamedTuple):
    """The runs to be read, and those of them that are drawn more than once."""

    runs: list[Run]
    doubled: list[Run]


def seen(runs: list[Run], inkless: set[int], objects: Mapping[int, int], drawn: Drawn, frame: Sheet) -> Seen:
    """What a reader sees of these runs, and takes once.

    `inkless` are, by number, the runs set without ink, `objects` the text objects that the runs were made of, each with
    the number of its run. Letters without ink are the text of a scanned picture where one lies under them, or where the
    page has few others; else they are nothing, as are white letters on white paper and what lies beyond the page's edges.
    """
    hidden = inkless and _hidden(runs, inkless, drawn)
    right, bottom = frame.width, frame.height
    kept = [
        (at, run)
        for at, run in enumerate(runs)
        if run.x0 < right and run.x1 > 0.0 and 0.0 < run.base < bottom + run.size
        if not (run.colour[1] == "f" and _white(run.colour) and _bare(run, drawn))
        if not (hidden and at in hidden)
    ]
    said = {run.text for _, run in kept}
    twins, dropped = _twins(kept) if len(said) < len(kept) else ([], set())
    if drawn.texts:
        twins.extend(_overprinted(objects, drawn.texts, runs))
    if not twins:
        return Seen([run for _, run in kept], [])
    for number, run in twins:
        runs[number] = _once(runs[number], run)
    return Seen([runs[at] for at, _ in kept if at not in dropped], [run for _, run in twins])


def _hidden(runs: Sequence[Run], inkless: set[int], drawn: Drawn) -> set[int]:
    if 2 * sum(len(runs[at].text) for at in inkless) > sum(len(run.text) for run in runs):
        return set()
    return {at for at in inkless if not _on(runs[at], drawn.grounds)}


def _white(colour: str) -> bool:
    return all(int(colour[at : at + 2], 16) >= NEARLY_WHITE for at in (1, 3, 5))


def _bare(run: Run, drawn: Drawn) -> bool:
    """Whether nothing but paper lies under it."""
    return not _on(run, drawn.grounds) and not _on(run, (fill[1:5] for fill in drawn.fills))


def _on(run: Run, grounds: Iterable[Box]) -> bool:
    x, y = (run.x0 + run.x1) / 2, run.base - 0.3 * run.size
    return any(x0 <= x <= x1 and top <= y <= bottom for x0, top, x1, bottom in grounds)


def _once(first: Run, second: Run) -> Run:
    """One run of two that say the same in one place: bold if it is drawn twice to look so, else without its shadow."""
    if first.colour != second.colour:
        return replace(first, colour=second.colour)
    return replace(first, bold=True) if abs(first.base - second.base) < THICKENED * first.size else first


def _twins(numbered: Iterable[tuple[int, Run]]) -> tuple[list[Twin], set[int]]:
    """The runs that say again what an earlier one says in the same place, each with the number of that, and their own numbers."""
    before: dict[str, list[tuple[int, Run]]] = {}
    found: list[Twin] = []
    dropped: set[int] = set()
    for at, run in numbered:
        if (alike := before.get(run.text)) is None:
            before[run.text] = [(at, run)]
            continue
        first = next((number for number, other in alike[-MOST_ALIKE:] if _same_place(other, run)), None)
        if first is None or run.text.isspace():
            alike.append((at, run))
        else:
            found.append((first, run))
            dropped.add(at)
    return found, dropped


def _same_place(one: Run, other: Run) -> bool:
    return max(abs(one.x0 - other.x0), abs(one.base - other.base)) < NEAR * one.size and one.size == other.size


def _overprinted(objects: Mapping[int, int], texts: Sequence[int], runs: Sequence[Run]) -> Iterator[Twin]:
    """The same for words that pdfium leaves out of the text, since it saw them drawn on top of themselves."""
    left = [(handle, box) for handle, box in zip(texts, boxes(texts), strict=True) if box[2] - box[0] > INK and box[3] - box[1] > INK]
    if not left or len(objects) > MOST_OBJECTS:
        return
    places = list(zip(boxes(objects), objects.values(), strict=True))
    for handle, box in left:
        if found := next(((place, number) for place, number in places if _covers(box, place)), None):
            place, number = found
            run = runs[number]
            yield number, replace(run, base=run.base + place[1] - box[1], mcid=engine.object_mcid(handle), colour=colour_of(handle))


def _covers(box: Box, place: Box) -> bool:
    """Whether two boxes have nearly the same corners, as far as their height allows."""
    slack = NEAR * (place[3] - place[1])
    return all(abs(one - other) < slack for one, other in zip(box, place, strict=True))
