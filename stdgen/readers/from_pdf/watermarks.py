"""Huge letters behind the text, such as a stamp or a single initial, are told from the text by lying under it."""

from collections import Counter
from collections.abc import Iterable, Sequence

from stdgen.readers.from_pdf.runs import Run

HUGE, LARGE = 2.5, 1.7
PALE = 0.75
SMALLER = 0.6
SHORT = 30

Kind = tuple[str, float, str]


def text_size(runs: Iterable[Run]) -> float:
    """The size in which most letters of a document are set, in points; 0 without any text."""
    exact: Counter[float] = Counter()
    for run in runs:
        exact[run.size] += len(run.text)
    sizes: Counter[float] = Counter()
    for size, letters in exact.items():
        sizes[round(size, 1)] += letters
    return sizes.most_common(1)[0][0] if sizes else 0.0


def without_watermark(runs: Sequence[Run], body: float) -> list[Run]:
    """The runs of a page without those behind its text; `body` is the size of ordinary text in points.

    A watermark is much larger than the text and lies under it, or it is so pale that nobody is meant to read it. One
    letter of a torn word is known by another of the same kind that lies under text.
    """
    large = [run for run in runs if run.size > LARGE * body and not run.turned and len(run.text.strip()) <= SHORT]
    if not large:
        return list(runs)
    small = [run for run in runs if run.size <= SMALLER * max(each.size for each in large)]
    behind = [run for run in large if run.size > HUGE * body and _pale(run.colour)] + [run for run in large if _under(run, small)]
    kinds = {(_kind(run), len(run.text.strip()) == 1) for run in behind}
    dropped = set(map(id, behind)) | {id(run) for run in large if (_kind(run), len(run.text.strip()) == 1) in kinds}
    return [run for run in runs if id(run) not in dropped]


def _under(run: Run, small: Iterable[Run]) -> bool:
    """Whether smaller text stands on a large letter: not one of the marks that are set above or beside a line."""
    return any(
        other.size <= SMALLER * run.size
        and run.base - 0.7 * run.size < other.base - 0.3 * other.size < run.base
        and other.x0 < run.x1 - 0.1 * run.size
        and other.x1 > run.x0 + 0.1 * run.size
        and len(other.text.strip()) > 1
        for other in small
    )


def _pale(colour: str) -> bool:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return PALE * 255 < (red * 299 + green * 587 + blue * 114) / 1000 < 250  # white is set on something dark


def _kind(run: Run) -> Kind:
    return run.font.name, round(run.size), run.colour
