"""Long names that the text has shortened."""

import pytest

from stdgen.rulekit.naming.written_out import written_out
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.words import Line, Role


def told(*texts: str, cell: bool = False) -> list[str]:
    cells = [(0, number) if cell and number else None for number in range(len(texts))]
    held = [Passage(Line((), (), text, Role.TEXT, None, (), at), text) for text, at in zip(texts, cells, strict=True)]
    return [short for _, short in written_out(held, "\n".join(texts).lower(), {id(each.line) for each in held})]


@pytest.mark.parametrize(
    ("first", "then", "short"),
    [
        ("Skriv til Center for Voksne (herefter Centret).", "Center for Voksne svarer.", "Centret"),
        (
            "Folk i Team for Hjerneskade og Syn (herefter kaldet Teamet) er med.",
            "Team for Hjerneskade og Syn indkalder",
            "Teamet",
        ),
        ("Du søger ledsageordningen (herefter ordningen) digitalt.", "Ledsageordningen er gratis.", "ordningen"),
        ("Beskyttet beskæftigelse (herefter BB) er arbejde.", "Beskyttet beskæftigelse holder lukket.", "BB"),
        ("Den koordinerende sagsbehandler (herefter koordinatoren) hjælper.", "Den koordinerende sagsbehandler ringer.", "koordinatoren"),
    ],
)
def test_the_long_name_counts_wherever_it_comes_back(first: str, then: str, short: str) -> None:
    assert told(first, then) == [short]


def test_the_short_name_an_address_and_all_of_a_cell_are_right() -> None:
    first = "Skriv til Center for Voksne (herefter Centret)."
    assert told(first, "Centret svarer.") == []
    assert told(first, "Center for Voksne, telefon 12 34 56 78.") == []
    assert told(first, "Center for Voksne", cell=True) == []
