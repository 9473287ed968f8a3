"""Words and phrases that stand twice, and those that may."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.danish.doubled import doubled, may_be_doubled

TWICE = [
    ("Du kan få hjælp til til rengøring.", "til til"),
    ("Der der bor i kommunen, kan søge.", "Der der"),
    ("Borgere som som har behov for hjælp, kan søge.", "som som"),
    ("Vi henviser til den den kommunale visitation.", "den den"),
    ("Kommunen har har en frist.", "har har"),
    ("Hjælpen gives i i hjemmet.", "i i"),
    ("Vi kommer i løbet af i løbet af dagen.", "i løbet af i løbet af"),
    ("Alle borgere alle borgere kan søge.", "Alle borgere alle borgere"),
    ("Hjælpen Hjælpen gives hver uge. Se om hjælpen.", "Hjælpen Hjælpen"),
]
ONCE = [
    "Det, der er, er godt nok.",
    "Den hjælp, du har har betydning.",
    "Dag for dag for dag, mere og mere og mere.",
    "Borgere, som som udgangspunkt bor hjemme.",
    "Det vi gør gør vi godt.",
    "Betaling for det det koster.",
    "Wagga Wagga er en by.",
    "Du bor i i dag.",
    "Ring på 40 40 12 12.",
]


@pytest.mark.parametrize(("text", "found"), TWICE)
def test_what_stands_twice_is_found(text: str, found: str) -> None:
    assert [each.text for each in doubled(text)] == [found]


@pytest.mark.parametrize("text", ONCE)
def test_what_may_stand_twice_is_left_alone(text: str) -> None:
    assert list(doubled(text)) == []


WORDS = st.lists(st.sampled_from(["til", "den", "hjælp", "og", "du", "får", "Hjælp"]), max_size=12)


@given(WORDS)
def test_the_quick_look_hides_nothing(words: list[str]) -> None:
    if list(doubled(" ".join(words))):
        assert may_be_doubled([word.lower() for word in words])
