"""Which documents a waiver's pattern means."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.configuration.patterns import is_one, meets

PATH = "aeldre/2026/madservice.pdf"


@pytest.mark.parametrize(
    "pattern",
    [
        PATH,
        "./aeldre/2026/madservice.pdf",
        "aeldre/*/madservice.pdf",
        "**/madservice.pdf",
        "aeldre/**",
        "**",
        "*/2026/mad*.pdf",
        "aeldre/202?/*",
        "aeldre/**/*.pdf",
        "**/aeldre/**/2026/**/madservice.pdf",
        "**/*service*",
    ],
)
def test_a_pattern_means_the_path(pattern: str) -> None:
    assert meets(pattern, PATH)


@pytest.mark.parametrize(
    "pattern", ["madservice.pdf", "*.pdf", "aeldre/*.pdf", "aeldre", "**/mad.pdf", "aeldre/2026", "Aeldre/**", "a*/**/x"]
)
def test_a_pattern_does_not_mean_another_path(pattern: str) -> None:
    assert not meets(pattern, PATH)


def test_signs_that_shells_know_are_plain_signs() -> None:
    assert meets("[a] {b}.pdf", "[a] {b}.pdf")
    assert not meets("[a].pdf", "a.pdf")


def test_a_name_is_the_same_however_the_machine_stores_its_letters() -> None:
    assert meets("ældre/pårørende.pdf", unicodedata.normalize("NFD", "ældre/pårørende.pdf"))


def test_a_name_may_itself_hold_a_star() -> None:
    assert meets("a*.pdf", "a*b.pdf")


@pytest.mark.parametrize(("pattern", "one"), [("a.pdf", True), ("a[1].pdf", True), ("*.pdf", False), ("a?.pdf", False)])
def test_a_pattern_without_wildcards_means_one_document(pattern: str, one: bool) -> None:  # noqa: FBT001  # a case's answer
    assert is_one(pattern) is one


NAMES = st.text(alphabet="ab.", min_size=1, max_size=5).filter(lambda name: name != ".")


@given(st.lists(NAMES, min_size=1, max_size=5))
def test_a_path_means_itself_and_every_path_is_meant_by_two_stars(steps: list[str]) -> None:
    path = "/".join(steps)
    assert meets(path, path)
    assert meets("**", path)
    assert meets("/".join("*" for _ in steps), path)


@given(st.text(alphabet="ab*?/", max_size=12), st.text(alphabet="ab/", max_size=12))
def test_it_agrees_with_trying_everything(pattern: str, path: str) -> None:
    steps = tuple(step for step in path.split("/") if step)
    assert meets(pattern, path) == _tried(tuple(step for step in pattern.split("/") if step), steps)


def _tried(pattern: tuple[str, ...], path: tuple[str, ...]) -> bool:
    if not pattern:
        return not path
    if pattern[0] == "**":
        return any(_tried(pattern[1:], path[start:]) for start in range(len(path) + 1))
    return bool(path) and _signs(pattern[0], path[0]) and _tried(pattern[1:], path[1:])


def _signs(pattern: str, name: str) -> bool:
    if not pattern:
        return not name
    if pattern[0] == "*":
        return any(_signs(pattern[1:], name[start:]) for start in range(len(name) + 1))
    return bool(name) and pattern[0] in (name[0], "?") and _signs(pattern[1:], name[1:])


def test_no_pattern_goes_on_for_ever() -> None:
    assert not meets("*a" * 900 + "b", "a" * 2_000)
    assert not meets("**/a/" * 400 + "b", "a/" * 1_000)
