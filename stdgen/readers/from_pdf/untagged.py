"""What a structure tree leaves out of its pages' text is told from what it may leave out: running heads, numbers, stamps."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Protocol

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet
from stdgen.readers.from_pdf.structure import Content

MARGIN = 0.1
LEAST, SHARE = 150, 0.03

_NUMBER = pattern(r"\d+")


class Printed(Protocol):
    """What was taken from a page."""

    @property
    def frame(self) -> Sheet: ...  # noqa: D102  # the protocol's own docstring says it
    @property
    def runs(self) -> list[Run]: ...  # noqa: D102  # the protocol's own docstring says it


def leaves_out(pages: Sequence[Printed], used: Collection[Content]) -> bool:
    """Whether more than a line or two of the text between the margins is in none of the marked contents that the tree uses.

    What is said on several pages is no text.
    """
    missing = Counter(words for page in pages for words in _missing(page, used))
    lost = sum(len(words) for words, count in missing.items() if count == 1)
    return lost > LEAST and lost > SHARE * sum(len(run.text) for page in pages for run in page.runs)


def _missing(page: Printed, used: Collection[Content]) -> Iterator[str]:
    top, bottom = MARGIN * page.frame.height, (1 - MARGIN) * page.frame.height
    for run in page.runs:
        if (run.mcid < 0 or (run.page, run.mcid) not in used) and not run.turned and top < run.base < bottom:
            yield _NUMBER.sub("#", run.text.strip())
