"""What loosens a sentence is told from what it says."""

import pytest

from stdgen.danish.softened import plain


@pytest.mark.parametrize(
    "words",
    [
        "støtten gives som udgangspunkt i hjemmet",
        "støtten gives så vidt det er praktisk muligt i hjemmet",
        "støtten gives i videst muligt omfang i hjemmet",
        "støtten gives i langt de fleste tilfælde i hjemmet",
        "støtten gives normalt i hjemmet",
    ],
)
def test_what_loosens_is_left_out(words: str) -> None:
    assert plain(words.split()) == ["støtten", "gives", "i", "hjemmet"]


@pytest.mark.parametrize("words", ["vi tager udgangspunkt i dine mål", "omfang og regel for støtten", "støtten gives i særlige tilfælde"])
def test_what_only_shares_a_word_with_it_stays(words: str) -> None:
    assert plain(words.split()) == words.split()
