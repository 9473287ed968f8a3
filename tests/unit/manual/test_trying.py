"""What the manual says of an example is what stdgen says of it."""

import pytest

from stdgen.manual.trying import tried
from stdgen.model.rule import Rule
from stdgen.rules import every


@pytest.mark.parametrize("rule", every(), ids=lambda rule: rule.name)
def test_a_rule_finds_its_bad_examples_and_lets_its_good_ones_be_on_the_day_its_source_was_read(rule: Rule) -> None:
    assert [example.text for example in rule.bad if not tried(rule, example).findings] == []
    assert [found for example in rule.good if (found := tried(rule, example).findings)] == []
