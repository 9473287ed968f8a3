"""Provisions and their normal form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen.model.provision import Provision

NUMBERS = st.integers(1, 400).map(str)
NOTHING = st.just("")
MAYBE = st.one_of(st.just(""), NUMBERS)
LETTERS = st.sampled_from(["", "a", "b", "æ"])
ACTS = st.sampled_from([None, "SEL", "barnets lov", "lov om social pension", "BEK nr. 1575 af 2014-12-27"])


PROVISIONS = st.builds(
    Provision,
    ACTS,
    chapter=NOTHING,
    article=NOTHING,
    section=NUMBERS,
    letter=LETTERS,
    subsection=MAYBE,
    number=MAYBE,
    litra=LETTERS,
    sentence=MAYBE,
)


@given(PROVISIONS)
def test_the_normal_form_tells_every_part(provision: Provision) -> None:
    assert Provision.parsed(str(provision)) == provision


@pytest.mark.parametrize(
    ("value", "provision"),
    [
        ("SEL § 83 a, stk. 1, nr. 3", Provision("SEL", section="83", letter="a", subsection="1", number="3")),
        ("sundhedsloven kap. 37", Provision("sundhedsloven", chapter="37")),
        ("databeskyttelsesforordningen art. 6, stk. 1", Provision("databeskyttelsesforordningen", article="6", subsection="1")),
        ("LBK nr. 1129 af 2025-09-22", Provision("LBK nr. 1129 af 2025-09-22")),
        ("§ 103", Provision(section="103")),
    ],
)
def test_a_provision_is_written_in_one_form(value: str, provision: Provision) -> None:
    assert (Provision.parsed(value), str(provision)) == (provision, value)


@pytest.mark.parametrize(
    ("whole", "part", "covered"),
    [
        ("SEL", "SEL § 83, stk. 1", True),
        ("SEL § 83", "SEL § 83, stk. 1, nr. 3", True),
        ("SEL § 83, stk. 1", "SEL § 83, stk. 1", True),
        ("SEL § 83", "SEL § 83 a", False),
        ("SEL § 83 a", "SEL § 83", False),
        ("SEL § 83, stk. 1", "SEL § 83", False),
        ("SEL § 83, stk. 1", "SEL § 83, stk. 2", False),
        ("SEL § 83", "barnets lov § 83", False),
        ("§ 83", "SEL § 83", False),
    ],
)
def test_a_place_covers_what_lies_in_it(whole: str, part: str, covered: bool) -> None:  # noqa: FBT001  # a parameter
    assert Provision.parsed(whole).covers(Provision.parsed(part)) is covered
