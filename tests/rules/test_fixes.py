"""What a rule would write instead of the words that it finds is nothing that it finds again."""

import pytest

from stdgen.model.rule import Example, Rule
from stdgen.rules import every
from tests.rules.reading import found

EXAMPLES = [pytest.param(rule, example, id=f"{rule.name}-{number}") for rule in every() for number, example in enumerate(rule.bad)]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_words_with_their_fixes_made_are_found_no_more(rule: Rule, example: Example) -> None:
    fixes = [finding.fix for finding in found(example, rule) if finding.fix]
    assert [fix for fix in fixes if fix.old == fix.new or not fix.old or "\n" in fix.new or fix.edit] == []
    safe = [fix for fix in fixes if fix.safe and fix.old in example.text]
    text = example.text
    for fix in safe:
        text = text.replace(fix.old, fix.new, 1)
    left = [finding for finding in found(example._replace(text=text), rule) if finding.fix and finding.fix.safe]
    assert len(left) == len([fix for fix in fixes if fix.safe]) - len(safe)


def test_the_rules_that_are_said_to_mend_do() -> None:
    fixes = ((rule.name, finding.fix) for rule in every() for example in rule.bad for finding in found(example, rule))
    mending = {name for name, fix in fixes if fix and fix.safe}
    assert mending == {"doubled-sign", "doubled-word", "malformed-citation", "misspelled-heading"}
