"""Where a line may end: the pieces of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.renderers.to_pdf.text import clean, pieces, trimmed


def whole(text: str, room: int = 36) -> list[str]:
    return [piece["text"] for piece in pieces(text, room) if piece["whole"]]


@given(st.text(), st.integers(8, 40))
def test_the_pieces_are_the_text(text: str, room: int) -> None:
    assert "".join(piece["text"] for piece in pieces(text, room)) == text


@given(st.text(st.sampled_from("ab-/.:§1 w"), max_size=200), st.integers(8, 40))
def test_no_whole_piece_is_wider_than_the_room(text: str, room: int) -> None:
    assert [piece for piece in whole(text, room) if len(piece) > room] == []


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("jf. § 103, stk. 2, i loven", ["jf. § 103,", "stk. 2,"]),
        ("efter §§ 103-105", ["efter §§ 103-105"]),
        ("op til 30 % af 1.200 kr. og 10 km.", ["30 %", "1.200 kr.", "10 km."]),
        ("Social-, Senior- og Handicapudvalget", ["Senior- og"]),
        ("du - hvis det er muligt", ["- hvis"]),
        ("se www.sonderborgkommune.dk, hvis", ["www.sonderborgkommune.dk,"]),
        ("https://example.dk/a-b/c", ["https://example.dk/a-b/c"]),
        ("ingen af delene", []),
    ],
)
def test_what_belongs_together_is_one_piece(text: str, kept: list[str]) -> None:
    assert whole(text) == kept


def test_a_long_address_breaks_after_slashes_first() -> None:
    address = "https://example.dk/om-kommunen/generel-information-om-kommunen/frister"
    assert whole(address) == ["https://example.dk/", "om-kommunen/", "generel-information-om-kommunen/", "frister"]


def test_a_step_too_long_breaks_before_a_hyphen_and_never_after_it() -> None:
    assert whole("generel-information-om-kommunen", room=20) == ["generel", "-information", "-om", "-kommunen"]


def test_white_space_at_the_ends_of_a_paragraph_goes() -> None:
    assert trimmed([" ", " a ", " ", "b ", ""]) == ["", "a ", " ", "b", ""]


@given(st.text())
def test_what_is_cleaned_is_clean(text: str) -> None:
    assert clean(clean(text)) == clean(text)
