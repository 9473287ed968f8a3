"""Words become the roots that they share with their kin."""

import pytest

from stdgen.rulekit.rivals.stating import root


@pytest.mark.parametrize(
    ("one", "other"), [("lagt", "lægges"), ("valg", "vælge"), ("bragt", "udbringning"), ("sendt", "sendes"), ("truffet", "træffer")]
)
def test_forms_of_one_verb_have_one_root(one: str, other: str) -> None:
    assert root(one) == root(other)


def test_other_words_have_other_roots() -> None:
    assert len({root(word) for word in ("bad", "bede", "mad", "medarbejder", "målgruppe")}) == 5
