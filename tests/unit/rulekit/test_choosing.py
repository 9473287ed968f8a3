"""Which rules a word means, and which are chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen import rules
from stdgen.rulekit.choosing import chosen, leaves_none, meant, told_always

KNOWN = {"SG001": "unreadable-file", "SG102": "missing-link", "SG103": "unfilled-approval", "SG201": "missing-target-group"}
WORDS = st.lists(st.sampled_from(["SG1", "SG", "SG2", "SG001", "missing-link", "sg103", "x"]), max_size=3)


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("SG102", {"SG102"}),
        ("sg102", {"SG102"}),
        ("missing-link", {"SG102"}),
        ("Missing-Link", {"SG102"}),
        ("SG1", {"SG102", "SG103"}),
        ("SG10", {"SG102", "SG103"}),
        ("SG", set(KNOWN)),
        ("S", set()),
        ("SG1x", set()),
        ("SG9", set()),
        ("missing", set()),
        ("", set()),
    ],
)
def test_a_word_is_a_name_a_code_or_the_beginning_of_one(word: str, codes: set[str]) -> None:
    assert meant(word, KNOWN) == codes


@given(st.none() | WORDS, WORDS)
def test_what_is_chosen_is_selected_and_not_ignored_and_what_was_not_read_is_always_told(
    select: list[str] | None, ignore: list[str]
) -> None:
    found = chosen(KNOWN, select, ignore)
    unwanted = frozenset().union(*(meant(word, KNOWN) for word in ignore))
    wanted = frozenset(KNOWN) if select is None else frozenset().union(*(meant(word, KNOWN) for word in select))
    assert found == (wanted - unwanted) | {"SG001"}
    assert leaves_none(KNOWN, select, ignore) or found


def test_rules_are_known_by_name_without_being_imported() -> None:
    every = rules.every()
    assert rules.names() == {rule.code: rule.name for rule in every}
    assert rules.coded({"SG103", "SG102", "SG999"}) == (rules.named("missing-link"), rules.named("unfilled-approval"))
    assert told_always(rules.names()) == {"SG001", "SG002", "SG003"}
