"""Running heads that are tagged as text are left out where they stand on page after page."""

from stdgen.readers.from_pdf.links import Link
from stdgen.readers.from_pdf.running_lines import tagged_furniture
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.sheets import Sheet
from tests.unit.readers.test_quality import PLAIN


class Seen:
    """A page with a line near its foot and text above."""

    def __init__(self, number: int, foot: str) -> None:
        self.frame = Sheet(0, 0, 595, 842, 0)
        self.links: list[Link] = []
        self.runs = [_run(f"Borgeren får hjælp nummer {number}.", number, 1, 300), _run(foot, number, 2, 810)]


def _run(words: str, page: int, mcid: int, base: float) -> Run:
    return Run(words, page, 60.0, 300.0, base, 11.0, PLAIN, mcid, bold=False, italic=False, turned=False, gap=False, filled=False)


def gone(*pages: Seen) -> list[tuple[int, int]]:
    return sorted((page, mcid) for page, mcid, _, _ in tagged_furniture(pages)[0])


def test_a_tagged_foot_with_the_page_number_goes_from_every_page() -> None:
    assert gone(*(Seen(at, f"Holm Kommune | Ledsagelse {at}") for at in range(1, 5))) == [(1, 2), (2, 2), (3, 2), (4, 2)]


def test_last_lines_that_differ_stay() -> None:
    assert gone(*(Seen(at, words) for at, words in enumerate(("Du kan klage.", "Ring til os.", "Skriv til os.", "Svar følger."), 1))) == []


def test_a_foot_that_tells_who_approved_is_told_once() -> None:
    _, told = tagged_furniture([Seen(at, "Godkendt af Byrådet den 3. marts 2024") for at in range(1, 5)])
    assert [strip.text for line in told for strip in line] == ["Godkendt af Byrådet den 3. marts 2024"]
