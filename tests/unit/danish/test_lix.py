"""Readability."""

import pytest

from stdgen.danish.lix import Measure, measured, statements, total, words


def test_lix_is_words_a_sentence_plus_the_percentage_of_words_of_seven_letters_or_more() -> None:
    text = "Kommunen hjælper dig med at lave mad. Du kan ringe til os."
    assert measured(text) == Measure(words=12, long=2, sentences=2)
    assert measured(text).lix == round(12 / 2 + 100 * 2 / 12)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Du får hjælp til: bad og mad.", 2),
        ("Vi kommer kl. 8.30, jf. bl.a. § 83, stk. 1, nr. 2, i loven.", 1),
        ("Ring den 3. marts. Tal med os: Vi svarer.", 3),
        ("Hjælpen er • bad • mad • rengøring", 4),
        ("Åben kl. 10:30 hver dag.", 1),
    ],
)
def test_a_full_stop_a_colon_and_a_point_of_a_list_end_a_sentence(text: str, sentences: int) -> None:
    assert measured(text).sentences == sentences


def test_addresses_on_the_web_and_of_mail_are_no_words() -> None:
    assert words("Se www.kommunen.dk/frister eller https://borger.dk/a, skriv til post@kommunen.dk.") == ("Se", "eller", "skriv", "til")


def test_nothing_has_no_lix() -> None:
    assert (measured(" – ").lix, total(()).lix) == (0, 0)


def test_measures_add_up() -> None:
    assert total((Measure(3, 1, 1), Measure(4, 0, 2))) == Measure(7, 1, 3)


def test_a_statement_stands_where_its_words_stand() -> None:
    text = "Du får:  bad. Og mad."
    assert [text[each.start : each.end] for each in statements(text)] == ["Du får:", "bad.", "Og mad."]
    assert [each.text for each in statements(text)] == ["Du får:", "bad.", "Og mad."]
