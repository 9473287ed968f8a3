"""Tags are measured before they are believed, and the measure is told in words."""

import pytest

from stdgen.readers.from_pdf.fonts import Font, Widths
from stdgen.readers.from_pdf.quality import GOOD, TagMeasure, in_words, is_told_by_tags, measured
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.pieces import Grid, Piece
from tests.unit.readers.pieced import BOLD, cell, piece, text

PLAIN = Font("Plain", bold=False, italic=False, widths=Widths())
WHOLE = "Kommunen vurderer sammen med dig, hvad du selv kan."


def run(words: str, mcid: int) -> Run:
    return Run(words, 1, 0.0, 100.0, 50.0, 11.0, PLAIN, mcid, bold=False, italic=False, turned=False, gap=False, filled=False)


def measure(*pieces: Piece | Grid, marked: int = 9, unmarked: int = 1, unreached: int = 0) -> TagMeasure:
    runs = [*[run(WHOLE, 1)] * marked, *[run(WHOLE, -1)] * unmarked, *[run(WHOLE, 2)] * unreached]
    return measured(pieces or (piece(WHOLE),), runs, {(1, 1)}, by_source=False)


def test_whole_paragraphs_in_the_tree_are_good() -> None:
    assert measure().quality == 1.0


@pytest.mark.parametrize("bad", [measure(marked=3, unmarked=7), measure(unreached=9), TagMeasure()])
def test_text_outside_the_tree_makes_tags_bad(bad: TagMeasure) -> None:
    assert bad.quality < GOOD


def test_paragraphs_torn_into_lines_make_tags_bad() -> None:
    lines = [piece("Kommunen vurderer sammen med dig og din"), piece("familie, hvad du selv kan, og hvad der skal")] * 5
    assert measure(*lines).quality < GOOD


def test_headings_jumps_and_tables_without_head_cells_are_counted() -> None:
    table = Grid(((cell("a"), cell("b")),))
    found = measure(piece("Et", level=1), piece(WHOLE), piece("Dybt", level=3), table)
    assert (found.headings, found.paragraphs, found.jumps, found.headless) == (2, 1, 1, 1)


def test_the_way_taken_is_told_with_its_reason() -> None:
    found = TagMeasure(marked=1.0, reached=0.4, whole=0.5, headings=204, paragraphs=47)
    assert in_words(found, taken=False).da == (
        "opmærkningen er ikke fulgt, så siderne er læst, som de ser ud: 40 % af teksten er opmærket (tags), "
        "overskrifter: 204, andre afsnit: 47, afsnittene er revet i stykker"
    )


def test_a_faithful_producer_that_marks_headings_tells_all_by_its_tags() -> None:
    assert is_told_by_tags([piece("Formål", BOLD, level=1), text(), piece("Pris", BOLD, level=1), Grid(((cell("a"),),))])


def test_a_faithful_producer_that_marks_next_to_nothing_does_not() -> None:
    assert not is_told_by_tags([piece("Rengøring", BOLD, level=1), piece("Formål", BOLD), text()])


@pytest.mark.parametrize("bad", [TagMeasure(1.0, 1.0, 1.0, ordered=False), TagMeasure(1.0, 1.0, 1.0, complete=False)])
def test_tags_in_another_order_and_tags_that_leave_text_out_are_bad(bad: TagMeasure) -> None:
    assert bad.quality < GOOD
