"""Words told by the room between their letters."""

from hypothesis import given
from hypothesis import strategies as st

from stdgen.readers.from_pdf import repair

TEXTS = st.text("abAB ,.:§1fil", min_size=1, max_size=50)


@given(TEXTS, st.data(), st.booleans(), st.booleans())
def test_a_text_that_may_not_change_stays_wherever_its_letters_stand(text: str, data: st.DataObject, goes_on: bool, placed: bool) -> None:  # noqa: FBT001  # drawn, not passed by a caller
    if repair.may_change(text, goes_on=goes_on, placed=placed):
        return
    rooms = data.draw(st.lists(st.floats(-1, 30), min_size=len(text), max_size=len(text)))
    edges = [(10.0 * at + room, 10.0 * at + room + 4) for at, room in enumerate(rooms)]
    assert repair.mended(text, edges, 10.0, goes_on=goes_on, placed=placed) == repair.Mended(text)


def test_letters_apart_and_words_together_may_change_and_a_mark_before_a_point_may_not() -> None:
    texts = ("F O R M Å L", "Hjælpengiveseftervurderingafbehov", "1) ", "– ")
    assert [repair.may_change(text, goes_on=False, placed=False) for text in texts] == [True, True, False, False]
