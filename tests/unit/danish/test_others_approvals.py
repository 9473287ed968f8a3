"""What stands under a heading on the approval and tells none."""

import pytest

from stdgen.danish.others_approvals import tells_otherwise


@pytest.mark.parametrize(
    "text",
    [
        "Byrådet får hvert år en status på området.",
        "Handicaprådet er hørt den 9. marts 2026.",
        "Standarden har været drøftet i Socialudvalget.",
        "Byrådet fastsætter serviceniveauet.",
        "Standarden hører under Socialudvalget.",
        "Leverandørerne er godkendt af Byrådet den 9. marts 2026.",
        "Tilbuddet er godkendt af Socialtilsyn Syd den 9. marts 2026.",
        "Udarbejdet af: Visitationen. Dato: 12. maj 2026",
    ],
)
def test_what_bodies_do_and_what_others_got_is_no_approval(text: str) -> None:
    assert tells_otherwise(text)


@pytest.mark.parametrize(
    "text",
    [
        "Byrådet den 9. marts 2026",
        "Socialudvalget godkender kvalitetsstandarden.",
        "Byrådet har godkendt standarden; den bliver set efter hvert år.",
        "Standarden er godkendt af Byrådet efter høring i Handicaprådet.",
    ],
)
def test_an_approval_stays_one_beside_such_words(text: str) -> None:
    assert not tells_otherwise(text)
