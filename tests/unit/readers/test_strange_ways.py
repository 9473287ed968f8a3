"""Pages written in the ways of programs that the corpus has not are read like those that it has."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from stdgen.app import Input, read
from tests.generated import typeset
from tests.generated.case import Case, Headings, Layout, Part
from tests.generated.cases import cases
from tests.generated.drawn import file as drawn
from tests.generated.scorer import score
from tests.generated.strange.rewriting import rewritten
from tests.generated.strange.ways import WAYS
from tests.generated.tally import Score

UNSEEN = "pdfium gives text that a clip or a layer switched off hides, and says nothing of either"
MARKS = {way: pytest.mark.xfail(strict=True, reason=UNSEEN) for way in ("clipped", "layered")}


def looking(layout: Layout, headings: Headings) -> Case:
    """A short case of the tuned part, with nothing around its text."""
    found = next(case for case in cases(Part.TUNE) if case.design.layout is layout and case.producer == "drawn" and not case.design.faults)
    return replace(found, design=replace(found.design, headings=headings, dressing=frozenset(), font="Liberation Sans"))


RUNNING, TABLE = looking(Layout.RUNNING, Headings.BOLD), looking(Layout.RULED_TABLE, Headings.BOLD)
SETTERS: tuple[Callable[[Case], bytes], ...] = (typeset.make_plain, drawn.make)


@pytest.mark.parametrize("way", [pytest.param(way, marks=MARKS.get(way, ())) for way in WAYS])
def test_a_page_in_another_way_says_the_same(way: str) -> None:
    found = sum((_score(case, rewritten(make(case), WAYS[way])) for case in (RUNNING, TABLE) for make in SETTERS), Score())
    assert (found.unread, found.headings.f1 >= 0.99, found.titles.f1, found.words.recall >= 0.99, found.words.precision >= 0.96) == (
        0, True, 1.0, True, True,
    )  # fmt: skip


def _score(case: Case, pdf: bytes) -> Score:
    return score(case.truth, read(Input("fil.pdf", pdf), ignore_source=True).document)
