"""Running text."""

import pytest

from stdgen.model.document import Section, Topic
from stdgen.rulekit.prose import chapters, every, is_full, parts
from tests.builders import document, listing, quote, section, table


def test_law_quotes_approval_and_contact_are_not_the_text_of_the_municipality() -> None:
    read = document(
        "Støtte",
        section("Formål", "Vi hjælper dig.", quote("Loven siger."), "§ 81. Formålet er at hjælpe.", "Stk. 2. Og mere."),
        section("Lovgrundlag", "Serviceloven § 85.", topic=Topic.LEGAL_BASIS),
        section("Kontakt", "Ring til os.", topic=Topic.CONTACT),
        closing=("Godkendt af byrådet den 3. marts 2026.",),
        approval=("Godkendt af byrådet den 3. marts 2026.", "filled"),
    )
    assert [passage.text for passage in every(read)] == ["Vi hjælper dig."]


def test_what_is_quoted_is_blanked_and_every_other_letter_keeps_its_place() -> None:
    read = document("Støtte", section("Formål", "Ordet ”såfremt” betyder hvis."))
    assert [passage.text for passage in every(read)] == ["Ordet           betyder hvis."]


def test_a_quote_over_several_paragraphs_is_blanked_to_its_end() -> None:
    read = document("Støtte", section("Formål", "Loven siger: ”Hjælp gives", "efter behov”. Det gør vi.", "Ring."))
    assert [" ".join(passage.text.split()) for passage in every(read)] == ["Loven siger:", ". Det gør vi.", "Ring."]


def test_a_quotation_mark_that_stands_alone_opens_nothing() -> None:
    read = document("Støtte", section("Formål", "Vi ”hjælper dig.", "Ring til os."))
    assert [passage.text for passage in every(read)] == ["Vi ”hjælper dig.", "Ring til os."]


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("Du får hjælp.", True),
        ("montage- og pakkearbejde i større serier", True),
        ("produktfremstilling", False),
        ("Funktionerne kan være:", False),
        ("Torvet 3, Rådhusgade 12", False),
        ("8500 Grenaa er en by her", False),
        ("Tlf.: 89 59 10 00 mandag til fredag hver dag", False),
    ],
)
def test_labels_single_words_and_addresses_are_no_sentences(text: str, *, full: bool) -> None:
    (passage,) = every(document("Støtte", section("Indhold", text)))
    assert is_full(passage) is full


def test_a_cell_is_a_sentence_only_if_it_ends_like_one() -> None:
    read = document("Støtte", section("Indhold", table(("Rengøring af stue, køkken og bad", "Vi gør rent hver anden uge hos dig."))))
    assert [is_full(passage) for passage in every(read)] == [False, True]


def test_each_service_of_a_catalogue_has_its_own_text() -> None:
    def service(title: str) -> Section:
        purpose = section("Formål", f"{title} hjælper.", topic=Topic.PURPOSE)
        return section(title, purpose, section("Indhold", "Vi kommer.", topic=Topic.CONTENT))

    read = document("Katalog", service("Bad"), service("Mad"), intro=("Om kataloget.",))
    assert [[passage.text for chapter in part.chapters for passage in chapter.passages] for part in parts(read)] == [
        ["Bad hjælper.", "Vi kommer."],
        ["Mad hjælper.", "Vi kommer."],
    ]


def test_a_chapter_knows_its_heading() -> None:
    read = document("Støtte", section("Indhold", "Du får hjælp.", listing("du kan selv")), intro=("Om.",))
    assert [chapter.heading.text if chapter.heading else None for chapter in chapters(read)] == ["Støtte", "Indhold", None]
