"""Whether a section says anything, and where it starts."""

import pytest

from stdgen.model.document import Block, Figure, Location, Section
from stdgen.rulekit.sections import is_blank, is_empty, start, title_place
from tests.builders import document, listing, paragraph, quote, section, span, table


@pytest.mark.parametrize(
    "block", [paragraph(""), paragraph("–"), paragraph(" … "), paragraph("____"), listing("-"), table(("", "")), quote("")]
)
def test_signs_and_white_space_say_nothing(block: Block) -> None:
    assert is_blank((block,))


@pytest.mark.parametrize("block", [paragraph("Ingen."), paragraph("5"), Figure("Et kort"), table(("", "x")), listing("a")])
def test_a_word_a_number_and_a_picture_say_something(block: Block) -> None:
    assert not is_blank((block,))


def test_a_picture_in_a_list_is_found() -> None:
    assert not is_blank((quote(), table(("",)), *section("A", Figure("Kort")).blocks))


def test_a_section_is_empty_if_all_below_it_is() -> None:
    assert is_empty(section("A", section("B"), section("C", "-")))
    assert not is_empty(section("A", section("B"), section("C", "tekst")))


def test_a_section_without_a_heading_starts_at_its_first_text() -> None:
    here, there = Location("a.pdf", 2), Location("a.pdf", 3)
    assert start(section(None, paragraph(span("a", at=here)))) == here
    assert start(Section(None, sections=(section(None, paragraph(span("b", at=there))),))) == there
    assert start(section(None)) is None


def test_a_document_without_a_title_begins_with_its_first_text() -> None:
    here = Location("a.pdf", 2)
    assert title_place(document(None, section(None, paragraph(span("a", at=here))))) == here
    assert title_place(document(None)) == Location()
