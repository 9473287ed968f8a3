"""Whether a reader learns that a decision can be complained about."""

import pytest

from stdgen.model.document import Topic
from stdgen.rulekit.complaints.access import answers_label, gives_access, has_decisions_tried, states_access
from stdgen.rulekit.words import text_lines
from tests.builders import paragraph, section, table


@pytest.mark.parametrize(
    "words",
    [
        "Klager over personalet bliver behandlet af centerlederen.",
        "Er du utilfreds med den måde, hjælpen bliver givet på, så ring til lederen.",
        "Sammen med afgørelsen sendes der altid en klagevejledning.",
        "Vi ser gerne på, hvad der kan gøres bedre. Skriv til os.",
        "Kommunen får få klager og fører statistik over dem.",
        "Opstår der uenighed mellem dig og en medarbejder, finder lederen en ny.",
    ],
)
def test_a_section_on_anything_but_decisions_gives_no_access(words: str) -> None:
    assert not gives_access(section("Klage", words, topic=Topic.COMPLAINT_ACCESS))


@pytest.mark.parametrize(
    "words",
    [
        "Klagevejledning følger med afgørelsen.",
        "Klager over personalet går til lederen. Klager over en afgørelse går til Visitationen.",
        "Henvend dig til Visitationen inden fire uger.",
        "Visitationen, telefon 12 34 56 78",
        "Der henvises til klagevejledningen, som bliver sendt sammen med afgørelsen.",
        "Oplysninger om klage kan fås hos borgerrådgiveren.",
    ],
)
def test_a_section_that_lets_one_complain_or_points_to_how_gives_access(words: str) -> None:
    assert gives_access(section("Klage", words, topic=Topic.COMPLAINT_ACCESS))


def test_the_heads_of_a_table_and_rows_on_carrying_out_give_no_access() -> None:
    rows = table(("Klage over", "Hvortil"), ("Personalet", "Lederen"), ("Regningen", "Opkrævningen"))
    assert not gives_access(section("Klager", rows, topic=Topic.COMPLAINT_ACCESS))


def test_a_right_to_complain_of_staff_is_not_that_to_have_a_decision_tried() -> None:
    assert not has_decisions_tried(section("Rettigheder", "Du kan klage over medarbejdere, der bryder deres tavshedspligt."))
    assert has_decisions_tried(section("Rettigheder", "Du har ret til at få afgørelsen prøvet."))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Der kan klages over svaret til Visitationen.", True),
        ("Er du uenig i afgørelsen, så sig det inden fire uger.", True),
        ("En klagevejledning er lagt ved brevet.", False),
        ("Kommer bussen for sent, kan der klages til busselskabet.", False),
        ("Alle klager bliver gennemgået på et personalemøde.", False),
        ("Er du utilfreds med en afgørelse, tager Visitationen imod en klage.", True),
        ("Synes du, at svaret er forkert, så bed os om at se på det igen.", True),
        ("Standarden kan ikke påklages, for den er politisk vedtaget.", False),
        ("Klager over afgørelser faldt fra 40 til 31 sidste år.", False),
        ("Klagevejledning", False),
    ],
)
def test_a_line_states_the_access_where_it_tells_of_complaining_about_a_decision(words: str, *, told: bool) -> None:
    (line,) = text_lines((paragraph(words),))
    assert states_access(line) is told


@pytest.mark.parametrize(
    ("rest", "answers"), [("Se brevet", True), ("Fremgår af afgørelsen", True), ("Ved afslag", False), ("Altid", False)]
)
def test_a_row_on_the_guidance_answers_where_it_tells_more_than_when_it_is_enclosed(rest: str, *, answers: bool) -> None:
    assert answers_label("Klagevejledning", rest) is answers
