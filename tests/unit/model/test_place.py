"""Places narrowed to some of their characters."""

from collections import defaultdict

from stdgen.model.document import LineSet, Location, Span
from stdgen.model.place import across, around, edges, within

EVEN: dict[str, float] = defaultdict(lambda: 1000.0)


def printed(text: str, *, page: int, top: float) -> Span:
    """A line in a font whose letters are all ten points wide."""
    right = 10 + 10 * len(text)
    return Span(text, at=Location("a.pdf", page=page, box=(10, top, right, top + 12), line_set=LineSet(text, 10, right, 10, EVEN)))


PRINTED = printed("hjemmeside: [indsæt link]", page=2, top=50)


def test_printed_characters_have_a_box_of_their_own() -> None:
    assert within(PRINTED, 12, 25).box == (130, 50, 260, 62)


def test_a_narrowed_place_can_be_narrowed_again() -> None:
    inner = Span("[indsæt link]", at=within(PRINTED, 12, 25))
    assert within(inner, 1, 7).box == (140, 50, 200, 62)


def test_written_characters_have_a_column_of_their_own() -> None:
    assert within(Span("den XX.", at=Location("a.yaml", line=7, column=5)), 4, 6) == Location("a.yaml", line=7, column=9)


def test_a_place_without_finer_knowledge_stays() -> None:
    assert within(Span("den XX.", at=Location("a.docx", under=("Formål",))), 4, 6) == Location("a.docx", under=("Formål",))


def test_indexes_outside_the_text_are_its_ends() -> None:
    assert within(PRINTED, -5, 99).box == PRINTED.at.box


def test_words_over_two_lines_are_boxed_together() -> None:
    below = printed("følger", page=2, top=64)
    assert across((PRINTED, below), 19, 28).box == (10, 50, 260, 76)


def test_words_over_two_pages_are_placed_on_the_first() -> None:
    below = printed("følger", page=3, top=64)
    assert across((PRINTED, below), 19, 28) == Location("a.pdf", page=2, box=(200, 50, 260, 62))


def test_a_space_that_was_added_at_a_lines_end_has_no_place_of_its_own() -> None:
    assert within(Span(PRINTED.text + " ", at=PRINTED.at), 12, 26).box == (130, 50, 260, 62)


def test_what_a_justified_line_adds_stands_at_its_spaces() -> None:
    assert edges(LineSet("a b", 0, 36, 10, EVEN)) == (0, 10, 26, 36)


def test_a_letter_spaced_line_is_spread_evenly() -> None:
    assert edges(LineSet("abc", 0, 60, 10, EVEN)) == (0, 20, 40, 60)


def test_words_over_two_lines_stand_in_the_box_around_both() -> None:
    upper = Span("Hvilke behov dækker", at=Location("a.pdf", 1, (50.0, 100.0, 150.0, 112.0)))
    lower = Span("ydelsen?", at=Location("a.pdf", 1, (50.0, 114.0, 95.0, 126.0)))
    assert around([upper, lower]) == Location("a.pdf", 1, (50.0, 100.0, 150.0, 126.0))


def test_what_goes_on_over_the_page_stands_where_it_begins() -> None:
    upper = Span("Hvilke behov", at=Location("a.pdf", 1, (50.0, 800.0, 150.0, 812.0)))
    lower = Span("dækkes?", at=Location("a.pdf", 2, (50.0, 60.0, 95.0, 72.0)))
    assert around([upper, lower]) == upper.at


def test_no_words_stand_nowhere() -> None:
    assert around([]) == Location()
