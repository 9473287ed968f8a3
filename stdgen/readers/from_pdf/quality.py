"""A structure tree and the text that it covers become one number: how far the tree can be trusted."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from stdgen.model.document import Paragraph
from stdgen.model.walk import paragraphs, text
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.structure import Content
from stdgen.readers.outline import blocks_of
from stdgen.readers.pieces import Grid, Piece

GOOD = 0.8
LONGEST_PARAGRAPH = 4000


def tag_quality(pieces: Sequence[Piece | Grid], runs: Iterable[Run], used: set[Content], *, by_source: bool) -> float:
    """From 0 to 1: the share of the marked text that the tree reaches, times the share of it in whole paragraphs.

    `by_source`: the file's producer tags what its author wrote, so that a paragraph is one however its text reads.
    """
    reached = marked = 0
    for run in runs:
        size = len(run.text)
        marked += size
        reached += size if (run.page, run.mcid) in used else 0
    if not marked:
        return 0.0
    return round(reached / marked * (1.0 if by_source else _whole(list(paragraphs(blocks_of(pieces))))), 3)


def _whole(found: Sequence[Paragraph]) -> float:
    """The share of text in paragraphs that are neither a line torn out of a sentence nor many paragraphs in one."""
    sizes = list(_sizes(found))
    total = sum(size for size, _ in sizes)
    return sum(size for size, whole in sizes if whole) / total if total else 0.0


def _sizes(found: Sequence[Paragraph]) -> Iterator[tuple[int, bool]]:
    texts = [text(paragraph).strip() for paragraph in found]
    for here, after in pairwise([*texts, ""]):
        torn = here[-1:].isalpha() and after[:1].islower() and len(here) > 30
        yield len(here), not torn and len(here) <= LONGEST_PARAGRAPH
