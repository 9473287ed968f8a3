"""Words that are said."""

from stdgen.rulekit.spoken import spoken
from tests.builders import document, section


def test_each_sentence_of_a_line_has_its_row_of_words_in_small_letters() -> None:
    read = document("Støtte", section("Indhold", "Du får hjælp. Hjælpen er gratis, jf. § 83 a."))
    assert spoken(read).of["Du får hjælp. Hjælpen er gratis, jf. § 83 a."] == (
        ["du", "får", "hjælp"],
        ["hjælpen", "er", "gratis", "jf", "83", "a"],
    )


def test_every_word_is_said_once_headings_and_title_included() -> None:
    read = document("Støtte", section("Indhold", "Støtte er støtte."), closing=("Byrådet.",))
    assert spoken(read).every == {"støtte", "indhold", "er", "byrådet"}
    assert sorted(spoken(read).together.split()) == ["byrådet", "er", "indhold", "støtte"]


def test_a_document_without_text_says_nothing() -> None:
    assert spoken(document("")).every == frozenset()
