"""Where Danish sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.danish.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Du kan få hjælp, bl.a. til mad. Det er gratis.", ["Du kan få hjælp, bl.a. til mad.", "Det er gratis."]),
        ("Byrådet mødes den 3. marts 2022. Så kom det.", ["Byrådet mødes den 3. marts 2022.", "Så kom det."]),
        ("Godkendt d. 3. Marts 2022. Slut.", ["Godkendt d. 3. Marts 2022.", "Slut."]),
        ("§ 103. Kommunalbestyrelsen skal. Stk. 2. Den kan.", ["§ 103. Kommunalbestyrelsen skal.", "Stk. 2. Den kan."]),
        ("Se servicelovens § 103. Kommunen kan.", ["Se servicelovens § 103.", "Kommunen kan."]),
        ("Mad m.v. Ring til os. Tlf. 12 34 56 78.", ["Mad m.v.", "Ring til os.", "Tlf. 12 34 56 78."]),
        ("Formålet er:\n- at give\n- at få", ["Formålet er:", "- at give", "- at få"]),
        ("Er det gratis? Ja! Det er 5 pct. af lønnen.", ["Er det gratis?", "Ja!", "Det er 5 pct. af lønnen."]),
        (
            "I særlige tilfælde (for eksempel mht. brobygning) kan det ske.",
            ["I særlige tilfælde (for eksempel mht. brobygning) kan det ske."],
        ),
        ("Kl. 8-9 og evt. Torsdag.", ["Kl. 8-9 og evt. Torsdag."]),
        ("  \n ", []),
    ],
)
def test_a_full_stop_ends_a_sentence_only_where_one_ends(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in sentences(text)] == expected


@given(st.text(alphabet="Abc .!?\n§123stk:(”", max_size=120))
def test_no_word_is_lost_and_places_are_right(text: str) -> None:
    found = sentences(text)
    assert "".join("".join(each.text.split()) for each in found) == "".join(text.split())
    assert all(text[each.start : each.end] == each.text for each in found)
