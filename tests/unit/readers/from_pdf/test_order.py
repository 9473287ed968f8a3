"""Tags in another order than the page's, and tags that leave text out, are found out."""

from stdgen.model.document import Location, Paragraph, Span
from stdgen.readers.from_pdf.order import out_of_order
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet
from stdgen.readers.from_pdf.untagged import leaves_out
from stdgen.readers.pieces import Piece
from tests.unit.readers.test_quality import PLAIN


class Seen:
    """A page with lines one below the other, each with its marked content."""

    def __init__(self, *mcids: int, top: float = 100.0) -> None:
        self.frame = Sheet(0, 0, 595, 842, 0)
        self.runs = [
            _run(f"Linje {chr(97 + at)} siger noget, som ingen anden siger.", mcid, top + 14 * at) for at, mcid in enumerate(mcids)
        ]


def _run(words: str, mcid: int, base: float) -> Run:
    return Run(words, 1, 60.0, 400.0, base, 11.0, PLAIN, mcid, bold=False, italic=False, turned=False, gap=False, filled=False)


def piece(top: float, x0: float = 60.0, *, page: int = 1) -> Piece:
    return Piece(Paragraph((Span("Hjælpen gives.", at=Location("a.pdf", page, box=(x0, top, x0 + 200, top + 12))),)))


def test_paragraphs_from_the_top_down_are_in_order_in_each_column_and_on_each_page() -> None:
    left, right = [piece(80 + 20 * at) for at in range(10)], [piece(80 + 20 * at, 320) for at in range(10)]
    assert not out_of_order([*left, *right, *(piece(80 + 20 * at, page=2) for at in range(10))])


def test_paragraphs_from_the_foot_to_the_top_are_out_of_order() -> None:
    assert out_of_order([piece(80 + 20 * at) for at in range(10)][::-1])


def test_headings_after_all_text_are_out_of_order() -> None:
    assert out_of_order([*(piece(100 + 40 * at) for at in range(6)), *(piece(80 + 40 * at) for at in range(6))])


def test_a_box_tagged_last_is_no_other_order() -> None:
    assert not out_of_order([*(piece(80 + 20 * at) for at in range(20)), piece(75)])


def test_text_that_no_tag_holds_is_left_out() -> None:
    assert leaves_out([Seen(*range(20), *[-1] * 5)], {(1, mcid) for mcid in range(20)})
    assert leaves_out([Seen(*range(25))], {(1, mcid) for mcid in range(20)})


def test_lines_in_the_margin_and_lines_of_every_page_may_be_left_out() -> None:
    used = {(1, mcid) for mcid in range(20)}
    assert not leaves_out([Seen(*range(20)), Seen(*[-1] * 5, top=10.0)], used)
    assert not leaves_out([Seen(*range(20)), Seen(*[-1] * 5), Seen(*[-1] * 5)], used)
