"""Whether data fit a small schema is told as the validator tells it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stdgen import resources
from stdgen.schema.checking import violations
from stdgen.schema.fitting import fits

SCHEMA = resources.schema("configuration")
NAMES = [*SCHEMA["properties"], *SCHEMA["properties"]["thresholds"]["properties"], *SCHEMA["properties"]["waiver"]["items"]["properties"]]
SCALARS = (
    st.sampled_from(["", "x", "off", "note", "2027-03-31", "2027-02-30", *NAMES])
    | st.integers(-5, 250)
    | st.sampled_from([30.0, 30.5, float("inf"), float("nan"), True, False])
)
ANYTHING = st.recursive(SCALARS, lambda each: st.lists(each, max_size=3) | st.dictionaries(st.sampled_from(NAMES), each, max_size=5))
WAIVERS = st.fixed_dictionaries(
    {key: st.sampled_from(["x", "", "2027-03-31"]) for key in ("rule", "document", "reason", "until")},
    optional={"section": SCALARS, "text": SCALARS, "line": SCALARS},
)
LIKELY = st.fixed_dictionaries(
    {},
    optional={
        "profile": SCALARS,
        "select": st.lists(SCALARS, max_size=2),
        "severity": st.dictionaries(st.sampled_from(NAMES), SCALARS, max_size=2),
        "thresholds": st.dictionaries(st.sampled_from(NAMES[-11:]), SCALARS, max_size=3),
        "waiver": st.lists(WAIVERS, max_size=2),
    },
)


@given(ANYTHING | LIKELY)
def test_what_fits_is_what_the_validator_finds_nothing_in(data: Any) -> None:
    assert fits(data, SCHEMA) == (violations(data, SCHEMA, {}) == ())


def test_a_schema_with_a_keyword_that_is_not_known_is_refused() -> None:
    with pytest.raises(LookupError):
        fits("x", {"type": "string", "pattern": "y"})
