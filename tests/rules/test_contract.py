"""What every rule keeps to: one code and name, a source, texts in both languages, examples."""

from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from stdgen import rules
from stdgen.model.rule import Rule
from stdgen.model.text import Text

EVERY = rules.every()
FAMILIES = "0123456"

each_rule = pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.name)


def test_the_table_names_every_file_and_no_other() -> None:
    files = {path.stem for path in Path(rules.__file__).parent.glob("*.py")} - {"__init__"}
    assert files == set(rules.RULES.values())


def test_the_table_stands_in_code_order_and_gives_each_rule_its_own_code() -> None:
    assert [rule.code for rule in EVERY] == list(rules.RULES) == sorted(rules.RULES)


def test_no_name_is_given_twice() -> None:
    assert len({rule.name for rule in EVERY}) == len(EVERY)


@each_rule
def test_a_file_has_its_rules_name(rule: Rule) -> None:
    module = import_module(f"stdgen.rules.{rule.name.replace('-', '_')}")
    assert (module.RULE, rules.named(rule.name)) == (rule, rule)


@pytest.mark.parametrize("name", ["no-such-rule", "missing_link", "", "__init__"])
def test_an_unknown_name_is_a_key_error(name: str) -> None:
    with pytest.raises(KeyError):
        rules.named(name)


@each_rule
def test_a_code_is_two_letters_a_family_and_a_number(rule: Rule) -> None:
    assert (rule.code[:2], rule.code[2] in FAMILIES, rule.code[3:].isdigit(), len(rule.code)) == ("SG", True, True, 5)


@each_rule
def test_a_rule_looks_at_the_document_or_at_the_reading(rule: Rule) -> None:
    assert (rule.check is None) != (rule.on_reading is None)


@each_rule
def test_a_source_is_complete(rule: Rule) -> None:
    assert rule.source.title.strip()
    assert rule.source.url.startswith(("https://", "http://"))
    assert date(2026, 11, 1) <= date.fromisoformat(rule.source.checked)


@each_rule
def test_texts_stand_in_both_languages_and_differ(rule: Rule) -> None:
    for text in (rule.summary, rule.rationale, rule.applies.text):
        assert isinstance(text, Text)
        assert text.da.strip()
        assert text.en.strip()
        assert text.da != text.en


@each_rule
def test_a_rule_has_three_bad_examples_and_more_good_ones(rule: Rule) -> None:
    assert len(rule.bad) >= 3
    assert len(rule.good) > len(rule.bad)


@each_rule
def test_no_example_stands_twice(rule: Rule) -> None:
    examples = rule.bad + rule.good
    assert len(set(examples)) == len(examples)


def test_no_two_rules_say_the_same() -> None:
    assert len({rule.summary for rule in EVERY}) == len({rule.rationale for rule in EVERY}) == len(EVERY)
