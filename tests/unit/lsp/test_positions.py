import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.lsp.positions import Lines, Spot

TEXT = "æ😀b\r\nc\u2028d\re\n"


@pytest.mark.parametrize(("unit", "character"), [("utf-8", 6), ("utf-16", 3), ("utf-32", 2)])
def test_a_column_is_told_as_the_editor_counts(unit: str, character: int) -> None:
    lines = Lines(TEXT, unit)
    assert (lines.spot(1, 3), lines.column(Spot(0, character))) == (Spot(0, character), 2)


def test_lines_end_where_the_protocol_says() -> None:
    assert Lines(TEXT).lines == ["æ😀b", "c\u2028d", "e", ""]


def test_a_mark_of_the_byte_order_is_a_character_to_the_editor_alone() -> None:
    lines = Lines("\ufeffab\ncd")
    assert (lines.spot(1, 1), lines.spot(2, 1)) == (Spot(0, 1), Spot(1, 0))


def test_places_outside_are_taken_as_the_ends() -> None:
    lines = Lines("ab\ncd")
    assert (lines.spot(9, 9), lines.spot(0, 0), lines.column(Spot(9, 9)), lines.column(Spot(0, 9))) == (Spot(1, 2), Spot(0, 0), 0, 2)


@given(st.text("aæ😀\n\r", max_size=20), st.sampled_from(["utf-8", "utf-16", "utf-32"]), st.data())
def test_a_place_is_the_same_there_and_back(text: str, unit: str, data: st.DataObject) -> None:
    lines = Lines(text, unit)
    row = data.draw(st.integers(0, len(lines.lines) - 1))
    column = data.draw(st.integers(0, len(lines.lines[row])))
    assert lines.column(lines.spot(row + 1, column + 1)) == column
