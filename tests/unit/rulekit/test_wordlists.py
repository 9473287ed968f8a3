"""Words that rules know by heart."""

import re
from pathlib import Path

import pytest

from stdgen.rulekit import wordlists

FILES = sorted(Path(wordlists.__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_list_of_single_words_holds_each_once(file: Path) -> None:
    words = file.read_text(encoding="utf-8").split()
    if all(re.fullmatch(r"[a-zæøå]+", word) for word in words):
        assert len(words) == len(set(words)) == len(wordlists.words_of(file.stem))


def test_a_list_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        wordlists.words_of("findes-ikke")
