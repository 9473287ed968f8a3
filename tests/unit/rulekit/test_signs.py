"""The lines of a document that hold a sign."""

from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.document import Document, Paragraph, Span
from stdgen.rulekit.signs import holding
from stdgen.rulekit.words import lines

LETTERS = st.text("aAbB §.İ\n", max_size=8)
SIGNS = st.lists(st.text("ab §.", min_size=1, max_size=3), max_size=4)


def _document(*words: str) -> Document:
    return Document(None, intro=tuple(Paragraph((Span(each),)) for each in words))


@given(st.lists(LETTERS, max_size=8), SIGNS)
def test_just_the_lines_in_which_a_sign_stands_are_found(words: list[str], signs: list[str]) -> None:
    document = _document(*words)
    expected = [line for line in lines(document) if any(sign in line.text.lower() for sign in signs)]
    assert list(holding(document, signs)) == expected


def test_a_sign_that_two_lines_make_together_stands_in_neither() -> None:
    assert holding(_document("efter §", "83 ydes"), ("§ 83", "§83")) == ()


def test_a_line_with_several_signs_is_found_once() -> None:
    assert [line.text for line in holding(_document("Fri", "SE § 83 og § 84", "§ 85"), ("§", "se"))] == ["SE § 83 og § 84", "§ 85"]
