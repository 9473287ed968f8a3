"""Sentences that tell of the past."""

import pytest

from stdgen.rulekit.past import LAW, NAMES, Telling, stretches, within


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("Den tidligere § 41 i serviceloven.", LAW),
        ("Servicelovens § 41 er nu flyttet til barnets lov § 86.", LAW),
        ("Barnets lov § 86 afløser servicelovens § 41.", LAW),
        ("Indtil 1. januar 2024 stod reglen i servicelovens § 41.", LAW),
        ("Servicelovens § 41 findes ikke længere.", LAW),
        ("Ankestyrelsen overtog tilsynet fra Statsforvaltningen.", NAMES),
        ("Metoden er udviklet af Socialstyrelsen.", NAMES),
        ("Håndbogen er Socialstyrelsens (Socialstyrelsen, 2015).", NAMES),
    ],
)
def test_a_sentence_that_knows_of_the_change_is_told(text: str, telling: Telling) -> None:
    assert stretches(text, telling) == ((0, len(text)),)


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("Hjælpen ydes som hidtil efter servicelovens § 41.", LAW),
        ("Denne kvalitetsstandard erstatter standarden fra 2019 og gælder for § 42.", LAW),
        ("Borgere, der tidligere har fået hjælp, kan søge igen efter § 41.", LAW),
        ("Unge indtil 18 år får ledsagelse efter § 45.", LAW),
        ("Når behovet ikke længere er til stede, ophører hjælpen efter § 41.", LAW),
        ("Hvis familien er flyttet hertil, gælder servicelovens § 41.", LAW),
        ("Klag til Statsforvaltningen indtil 4 uger efter afgørelsen.", NAMES),
        ("Har kommunen tidligere truffet afgørelse, kan du klage til Det Sociale Nævn.", NAMES),
    ],
)
def test_what_has_changed_for_a_citizen_or_a_standard_is_no_change_of_the_law(text: str, telling: Telling) -> None:
    assert stretches(text, telling) == ()


def test_only_the_sentence_that_tells_of_the_past_is_left_out() -> None:
    text = "Tidligere gjaldt § 41. Nu gives hjælpen efter § 42."
    assert [within(text.index(sign), stretches(text, LAW)) for sign in ("§ 41", "§ 42")] == [True, False]
