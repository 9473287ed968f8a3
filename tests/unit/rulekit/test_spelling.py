"""Misspelled headings."""

import csv
from pathlib import Path

import pytest

from stdgen.rulekit.naming.spelling import meant

CORPUS = Path(__file__).parents[2] / "corpus" / "headings-real.tsv"


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("kvalitetstandard", "kvalitetsstandard"),
        ("Kvalitetsstandart", "kvalitetsstandard"),
        ("kvalitetsstander", "kvalitetsstandard"),
        ("Målgrupppe", "målgruppe"),
        ("Målgrupen", "målgruppen"),
        ("LOVGRUDNLAG", "lovgrundlag"),
        ("opfølging", "opfølgning"),
        ("Kontkat", "kontakt"),
    ],
)
def test_a_letter_too_many_too_few_wrong_or_out_of_turn_is_mended(word: str, right: str) -> None:
    assert meant(word) == right


@pytest.mark.parametrize(
    "word",
    [
        *("målgruppens", "kontrakten", "kontant", "formel", "omgang", "indeholder", "aflysning", "aflønning", "tekster", "besidder"),
        *("kørslen", "revisitation", "ledsagerordning", "bevilliget", "Ankestyrelsens", "forhandling", "Frist", "bolig", "kvantitet"),
    ],
)
def test_a_right_word_is_left_alone(word: str) -> None:
    assert meant(word) is None


def test_hardly_a_word_of_real_headings_is_taken_for_another() -> None:
    with CORPUS.open(encoding="utf-8", newline="") as file:
        headings = [row["heading"] for row in csv.DictReader(file, delimiter="\t")]
    told = {word for heading in headings for word in heading.replace("/", " ").split() if word.isalpha() and meant(word)}
    assert told <= SLIPS


SLIPS = {"Lovbrundlag", "Kvalitetstandardens"}
"""What those who wrote the headings misspelt, each judged by reading."""
