"""What announces a list stays with it."""

import pytest

from stdgen.model.document import Block, Item, Listing, Paragraph, Quote, Span
from stdgen.renderers.leading import leads

LIST = Listing((Item("•", (Paragraph((Span("at hjælpe"),)),)),))
TEXT = Paragraph((Span("Mere tekst."),))


@pytest.mark.parametrize(
    ("words", "after", "expected"),
    [
        ("Du kan få hjælp til:", LIST, True),
        ("Leverandøren skal sikre, at", LIST, True),
        ("Servicelovens § 83", Quote((TEXT,)), True),
        ("Du kan få hjælp.", LIST, False),
        ("Vi hjælper (efter aftale)", TEXT, False),
        ("Bemærk:", TEXT, True),
        ("Bemærk:", None, True),
        ("", LIST, False),
    ],
)
def test_a_lead_ends_with_a_colon_or_goes_on_in_a_list_or_a_quote(words: str, after: Block | None, expected: bool) -> None:  # noqa: FBT001  # as named
    assert leads(Paragraph((Span(words),)), after) is expected
