"""Running heads and feet that are tagged as text are told by where they stand on page after page, and left out."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Protocol

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.furniture import without_furniture
from stdgen.readers.from_pdf.lines import Strip, strips
from stdgen.readers.from_pdf.links import Link
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet

MARGIN, NEAR = 0.12, 4.0
LEAST, SHARE = 3, 0.5

_NUMBER = pattern(r"\d+")

Place = tuple[int, int, float, float]
"""Of a run: its page, its marked content, its left end and its baseline."""


class Printed(Protocol):
    """What was taken from a page."""

    @property
    def frame(self) -> Sheet: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def runs(self) -> list[Run]: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def links(self) -> list[Link]: ...  # noqa: D102  # the protocol's own docstring says it


def tagged_furniture(pages: Sequence[Printed]) -> tuple[frozenset[Place], list[list[Strip]]]:
    """The places of marked runs that stand around the text, and of these the lines that tell a fact of the document.

    Pages are only looked at as a whole where the same words are marked near the edge of half of them or more.
    """
    if len(pages) < LEAST or not _repeats(pages):
        return frozenset(), []
    laid = [strips(page.runs, page.links) for page in pages]
    found = without_furniture([(page.frame.height, lines) for page, lines in zip(pages, laid, strict=True)])
    kept = {id(strip) for lines in found.text for strip in lines}
    gone = frozenset(
        place(part.run) for lines in laid for strip in lines if id(strip) not in kept for part in strip.parts if part.run.mcid >= 0
    )
    return gone, [line for line in found.told if all(place(part.run) in gone for strip in line for part in strip.parts)]


def place(run: Run) -> Place:
    """What a run is known by."""
    return run.page, run.mcid, run.x0, run.base


def _repeats(pages: Sequence[Printed]) -> bool:
    counted = Counter(key for page in pages for key in set(_at_edge(page)))
    return any(count >= max(LEAST, SHARE * len(pages)) for count in counted.values())


def _at_edge(page: Printed) -> Iterator[tuple[str, int]]:
    top, bottom = MARGIN * page.frame.height, (1 - MARGIN) * page.frame.height
    for run in page.runs:
        if run.mcid >= 0 and not top < run.base < bottom and (words := run.text.strip()):
            yield _NUMBER.sub("#", words), round(run.base / NEAR)
