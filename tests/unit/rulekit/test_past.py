"""Sentences that tell of the past."""

import pytest

from stdgen.rulekit.citing.past import NAMES, Telling, stretches, within
from stdgen.rulekit.citing.past_law import LAW


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("Den tidligere § 41 i serviceloven.", LAW),
        ("Servicelovens § 41 er nu flyttet til barnets lov § 86.", LAW),
        ("Barnets lov § 86 afløser servicelovens § 41.", LAW),
        ("Indtil 1. januar 2024 stod reglen i servicelovens § 41.", LAW),
        ("Servicelovens § 41 findes ikke længere.", LAW),
        ("Servicelovens § 79 a udgik af loven i 2025.", LAW),
        ("Barnets lov § 87 viderefører servicelovens § 42.", LAW),
        ("Ældreloven har afløst servicelovens § 81 a.", LAW),
        ("Ankestyrelsen overtog tilsynet fra Statsforvaltningen.", NAMES),
        ("Metoden er udviklet i 2014 af Socialstyrelsen.", NAMES),
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
        ("En afløser kommer efter servicelovens § 84.", LAW),
        ("Hjælpen efter § 41 bortfalder, når barnet fylder 18 år.", LAW),
        ("Klag til Statsforvaltningen indtil 4 uger efter afgørelsen.", NAMES),
        ("Har kommunen tidligere truffet afgørelse, kan du klage til Det Sociale Nævn.", NAMES),
    ],
)
def test_what_has_changed_for_a_citizen_or_a_standard_is_no_change_of_the_law(text: str, telling: Telling) -> None:
    assert stretches(text, telling) == ()


@pytest.mark.parametrize(
    ("text", "sign", "telling"),
    [
        ("Siden 2017 ligger tilsynet hos Ankestyrelsen; før da lå det hos Statsforvaltningen.", "Statsforvaltningen", NAMES),
        ("Byggeriet var oprindelig amtets sygeplejeskole.", "amtets", NAMES),
        ("Lederen har arbejdet i Socialstyrelsen i ti år.", "Socialstyrelsen", NAMES),
        ("Stedet blev bygget af amtet i 1978.", "amtet", NAMES),
        ("Kortet på væggen stammer fra amtets tid.", "amtets", NAMES),
        ("Indtil udgangen af 2023 stod reglen i servicelovens § 41; nu står den i barnets lov.", "§ 41", LAW),
        ("Da hjælpen blev givet efter servicelovens § 41, hed den merudgiftsydelse.", "§ 41", LAW),
        ("Gamle bevillinger efter servicelovens § 41 løber videre.", "§ 41", LAW),
    ],
)
def test_a_clause_in_the_past_tense_is_told(text: str, sign: str, telling: Telling) -> None:
    assert within(text.index(sign), stretches(text, telling))


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Afgørelser, der blev truffet sidste år, kan indbringes for Det Sociale Nævn.", "Det Sociale Nævn"),
        ("Medarbejderen blev uddannet i huset og følger Servicestyrelsens retningslinjer.", "Servicestyrelsens"),
    ],
)
def test_a_clause_that_says_what_is_done_today_is_not_told(text: str, sign: str) -> None:
    assert not within(text.index(sign), stretches(text, NAMES))


def test_only_the_sentence_that_tells_of_the_past_is_left_out() -> None:
    text = "Tidligere gjaldt § 41. Nu gives hjælpen efter § 42."
    assert [within(text.index(sign), stretches(text, LAW)) for sign in ("§ 41", "§ 42")] == [True, False]
