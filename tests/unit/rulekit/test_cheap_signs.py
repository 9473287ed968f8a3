"""What is asked before the patterns: a text in which they find something always passes."""

import pytest

from stdgen.rulekit.citing.figured import sections
from stdgen.rulekit.people.bystanders import without_bystanders
from stdgen.rulekit.people.groups import may_name, named

PEOPLE = [
    "børn og unge",
    "forældre til et barn",
    "unge under 18",
    "når den unge ikke er fyldt atten",
    "mindreårige",
    "personer fra 5 år",
    "teenagere",
    "fra 12 til 17 år",
    "15-17-årige",
    "unge\xa0på 16",
    "femten-årige",
    "voksne",
    "uanset alder",
    "alle aldre",
    "fyldt 18",
    "under folkepensionsalderen",
    "yngre borgere",
    "hjemmeboende ældre",
    "seniorer",
    "over 67\xa0år",
    "de 67+",
    "72-årige",
]


@pytest.mark.parametrize("words", PEOPLE)
def test_words_that_name_a_group_may_name_one(words: str) -> None:
    assert named(words)
    assert may_name(words)


def test_most_words_may_name_nobody() -> None:
    assert not may_name("du får svar inden 8 uger, når vi har alle oplysninger efter § 83, stk. 2")


@pytest.mark.parametrize(
    "words", ["har du børn, kan de være med", "en ungerådgiver", "søskende under 18 år", "afdelingen for børn og familie"]
)
def test_those_who_stand_by_are_taken_out(words: str) -> None:
    assert without_bystanders(words) != words


def test_the_numbers_of_lines_that_cite_law_hold_those_of_the_sections() -> None:
    assert sections("efter servicelovens § 97 og § 82 b, stk. 2") == frozenset(("97", "82", "2"))


@pytest.mark.parametrize("words", ["§§ 95-97", "§§ 95 – 97", "§ 95 til § 97"])
def test_sections_between_two_have_no_numbers(words: str) -> None:
    assert sections(words) is None
