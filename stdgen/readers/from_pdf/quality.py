"""A structure tree and the text that it covers are measured: how far the tree's text and order can be trusted."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from stdgen.model.document import Paragraph
from stdgen.model.text import Text
from stdgen.model.walk import text
from stdgen.readers.blocks import paragraphs_of
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.structure import Content
from stdgen.readers.pieces import Grid, Piece

GOOD = 0.8
ENOUGH_MARKED = 0.75
"""Running heads and page numbers are rightly left out of the tree, so that not all of a page's text is in it."""
LONGEST_PARAGRAPH = 4000
LONG_LINE = 30
FAITHFUL = 2
FAULTY = 0.5
"""What tags are worth that leave text out or have it in another order."""

NO_TAGS = Text(
    da="filen har ingen opmærkning (tags), så siderne er læst, som de ser ud", en="the file has no tags, so its pages are read as they look"
)
BARE = Text(
    da="opmærkningen er ikke fulgt, så siderne er læst, som de ser ud: den viser ingen overskrifter, men det gør siderne",
    en="its tags are not followed, its pages are read as they look: the tags show no headings, but the pages do",
)


class TagMeasure(NamedTuple):
    """What a file's tags are worth; shares from 0 to 1.

    `marked`: of the page's text that is marked content; `reached`: of the marked text that the tree holds; `whole`: of
    the tree's text in whole paragraphs. `jumps` counts headings that skip a level, `headless` tables without a header
    cell. `ordered`: the tree's order is the one in which the pages are read; `complete`: it leaves no text of theirs out.
    """

    marked: float = 0.0
    reached: float = 0.0
    whole: float = 0.0
    headings: int = 0
    paragraphs: int = 0
    jumps: int = 0
    headless: int = 0
    ordered: bool = True
    complete: bool = True

    @property
    def quality(self) -> float:
        """How far the text and its order can be trusted, from 0 to 1; headings are judged by what they say."""
        worth = (1.0 if self.ordered else FAULTY) * (1.0 if self.complete else FAULTY)
        return round(self.reached * self.whole * min(self.marked / ENOUGH_MARKED, 1.0) * worth, 3)


def measured(pieces: Sequence[Piece | Grid], runs: Iterable[Run], used: set[Content], *, by_source: bool) -> TagMeasure:
    """The measure of a tree that gave these pieces and used these marked contents of all the pages' runs.

    `by_source`: the file's producer tags what its author wrote, so that a paragraph is one however its text reads.
    """
    reached = marked = total = 0
    for run in runs:
        size = len(run.text)
        total += size
        if run.mcid >= 0:
            marked += size
            reached += size if (run.page, run.mcid) in used else 0
    if not marked:
        return TagMeasure()
    levels = [piece.level for piece in pieces if isinstance(piece, Piece) and piece.level]
    return TagMeasure(
        marked=1.0 if by_source else marked / total,
        reached=reached / marked,
        whole=1.0 if by_source else _whole(list(paragraphs_of(pieces))),
        headings=len(levels),
        paragraphs=sum(isinstance(piece, Piece) and piece.level is None for piece in pieces),
        jumps=sum(after > before + 1 for before, after in pairwise(levels)),
        headless=sum(isinstance(piece, Grid) and not any(cell.header for row in piece.rows for cell in row) for piece in pieces),
    )


def in_words(measure: TagMeasure, *, taken: bool) -> Text:
    """What was measured and which way was taken because of it."""
    share = round(100 * measure.marked * measure.reached)
    da = f"{share} % af teksten er opmærket (tags), overskrifter: {measure.headings}, andre afsnit: {measure.paragraphs}"
    en = f"{share} % of the text is tagged, headings: {measure.headings}, other blocks: {measure.paragraphs}"
    if measure.jumps:
        da, en = f"{da}, spring i niveau: {measure.jumps}", f"{en}, jumps of level: {measure.jumps}"
    if measure.headless:
        da, en = f"{da}, tabeller uden overskriftsceller: {measure.headless}", f"{en}, tables without header cells: {measure.headless}"
    if not measure.complete:
        da, en = f"{da}, noget af sidernes tekst mangler i den", f"{en}, some of the pages' text is missing in them"
    if not measure.ordered:
        da, en = f"{da}, rækkefølgen er en anden end på siderne", f"{en}, their order is not the pages'"
    if not taken and measure.whole < GOOD:
        da, en = f"{da}, afsnittene er revet i stykker", f"{en}, its paragraphs are torn apart"
    if taken:
        return Text(da=f"opmærkningen er fulgt: {da}", en=f"its tags are followed: {en}")
    return Text(
        da=f"opmærkningen er ikke fulgt, så siderne er læst, som de ser ud: {da}",
        en=f"its tags are not followed, its pages are read as they look: {en}",
    )


def why_not(measure: TagMeasure | None) -> Text:
    """Why tags with this measure are not to be trusted; None for those that show no headings where the pages do."""
    if measure is None:
        return Text(da="den viser ingen overskrifter, men det gør siderne", en="they show no headings, but the pages do")
    share = round(100 * measure.marked * measure.reached)
    reasons = (
        (not measure.complete, "noget af sidernes tekst mangler i den", "some of the pages' text is missing in them"),
        (not measure.ordered, "rækkefølgen er en anden end på siderne", "their order is not the pages'"),
        (measure.whole < GOOD, "afsnittene er revet i stykker", "paragraphs are torn apart"),
        (share < 100 * ENOUGH_MARKED, f"kun {share} % af teksten er opmærket", f"only {share} % of the text is tagged"),
    )
    told = [(da, en) for holds, da, en in reasons if holds] or [("den passer ikke til siderne", "they do not fit the pages")]
    return Text(da=", og ".join(da for da, _ in told), en=", and ".join(en for _, en in told))


def is_told_by_tags(pieces: Iterable[Piece | Grid]) -> bool:
    """Whether a producer's tags tell what its author marked, so that how text looks says nothing more."""
    return sum(map(_marks, pieces)) >= FAITHFUL


def _marks(piece: Piece | Grid) -> int:
    if isinstance(piece, Piece):
        return piece.level is not None
    return sum(bool(row) and row[0].header for row in piece.rows)


def _whole(found: Sequence[Paragraph]) -> float:
    """The share of text in paragraphs that are neither a line torn out of a sentence nor many paragraphs in one."""
    sizes = list(_sizes(found))
    total = sum(size for size, _ in sizes)
    return sum(size for size, whole in sizes if whole) / total if total else 0.0


def _sizes(found: Sequence[Paragraph]) -> Iterator[tuple[int, bool]]:
    texts = [text(paragraph).strip() for paragraph in found]
    for here, after in pairwise([*texts, ""]):
        torn = here[-1:].isalpha() and after[:1].islower() and len(here) > LONG_LINE
        yield len(here), not torn and len(here) <= LONGEST_PARAGRAPH
