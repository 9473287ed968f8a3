"""Citations of provisions in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.danish.citations import find_citations, named_acts, opening_provision


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("§ 103", ["§ 103"]),
        ("§1", ["§ 1"]),
        ("§ 1 a", ["§ 1 a"]),
        ("§ 79a", ["§ 79 a"]),
        ("SEL § 103", ["SEL § 103"]),
        ("§§ 83, 83 a og 86, stk. 1", ["§ 83", "§ 83 a", "§ 86, stk. 1"]),
        ("servicelovens §§ 85, 107 og 108", ["SEL § 85", "SEL § 107", "SEL § 108"]),
        ("Lov om Social Service § 103:", ["SEL § 103"]),
        ("lov om socialservice § 116", ["SEL § 116"]),
        ("(Serviceloven §103) Vedtaget", ["SEL § 103"]),
        ("§ 104 i Lov om social service.", ["SEL § 104"]),
        ("§ 116, stk. 1 i Lov om Social Service", ["SEL § 116, stk. 1"]),
        ("efter § 97, stk. 1 og 2, i serviceloven", ["SEL § 97, stk. 1", "SEL § 97, stk. 2"]),
        ("§ 83, stk. 1, nr. 3", ["§ 83, stk. 1, nr. 3"]),
        ("jf. § 1 a i lov om social pension, som", ["lov om social pension § 1 a"]),
        ("efter servicelovens § 108 og ABL § 105", ["SEL § 108", "ABL § 105"]),
        ("§§ 103-105", ["§ 103", "§ 104", "§ 105"]),
        ("§ § 96 og 98", ["§ 96", "§ 98"]),
        ("barnets lov § 90 og ældrelovens § 10", ["barnets lov § 90", "ældreloven § 10"]),
        ("§ 85 og 12 timer om ugen", ["§ 85"]),
        ("§ 103 i det omfang", ["§ 103"]),
        ("stk. 2, nr. 3", []),
        ("Torvet 3, 8500 Grenaa", []),
    ],
)
def test_each_provision_is_given_in_normal_form(text: str, values: list[str]) -> None:
    assert [citation.value for citation in find_citations(text)] == values


@given(st.text(alphabet="§ 0123456789abi,.-–ogstknrSELlovservicen", max_size=80))
def test_places_lie_inside_the_text(text: str) -> None:
    assert all(text[each.start : each.end] == each.text for each in find_citations(text))


def test_acts_are_named_by_their_short_names_each_once() -> None:
    assert named_acts("Servicelovens regler, lov om social service og retssikkerhedsloven") == ("SEL", "retssikkerhedsloven")


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("§ 103. Kommunalbestyrelsen skal tilbyde", "§ 103"),
        ("”§ 1 a. Ved loven", "§ 1 a"),
        ("§ 85 Socialpædagogisk støtte", None),
        ("Efter § 103. Kommunen kan", None),
    ],
)
def test_a_printed_provision_is_known_by_how_it_opens(text: str, provision: str | None) -> None:
    assert opening_provision(text) == provision
