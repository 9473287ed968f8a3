"""Every example of every rule, through the real readers: the bad ones are found, the good ones are left alone."""

from collections import Counter

import pytest

from stdgen.model.document import Location
from stdgen.model.finding import Severity
from stdgen.model.rule import Example, Rule, Stage
from stdgen.rules import every
from tests.rules.reading import found, read

EVERY = every()
NOT_FILLED_IN = {
    "unfilled-placeholder",
    "missing-link",
    "field-error",
    "unfilled-approval",
    "missing-approval-body",
    "missing-approval-date",
    "doubled-sign",
    "broken-word",
    "open-revisions",
}
"""Rules of which never two speak of one place: each says that something was left as it is."""

OF_THE_WHOLE = {
    "missing-target-group",
    "missing-legal-basis",
    "missing-complaint-access",
    "missing-approval",
    "missing-purpose",
    "missing-processing-deadline",
    "missing-contact",
    "missing-individual-assessment",
    "statutory-point-missing",
}
"""Rules on what is nowhere in a document, and so stands in no spot of it."""


def _cases(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.name}-{kind}-{number}")
        for rule in EVERY
        for number, example in enumerate(getattr(rule, kind), 1)
    ]


@pytest.mark.parametrize(("rule", "example"), _cases("bad"))
def test_a_bad_example_is_found(rule: Rule, example: Example) -> None:
    findings = found(example, rule)
    assert findings
    assert {(finding.code, finding.name) for finding in findings} == {(rule.code, rule.name)}
    assert max(finding.severity.rank for finding in findings) <= _gravest(rule, example).rank


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.name)
def test_a_rule_is_as_grave_as_its_gravest_example_and_rests_on_its_kind_of_source(rule: Rule) -> None:
    told = [(finding.severity, finding.source) for example in rule.bad for finding in found(example, rule)]
    assert any(source.kind is rule.source.kind for _, source in told)
    assert any(severity in (rule.severity, rule.severity_in_draft) for severity, _ in told)


def _gravest(rule: Rule, example: Example) -> Severity:
    return rule.severity_in_draft if example.stage is Stage.DRAFT and rule.severity_in_draft else rule.severity


@pytest.mark.parametrize(("rule", "example"), _cases("good"))
def test_a_good_example_is_left_alone(rule: Rule, example: Example) -> None:
    assert found(example, rule) == ()


@pytest.mark.parametrize(("rule", "example"), _cases("bad"))
def test_a_finding_speaks_both_languages_and_quotes_what_it_found(rule: Rule, example: Example) -> None:
    for finding in found(example, rule):
        assert finding.message.da.strip()
        assert finding.message.da != finding.message.en
        assert not finding.message.da.endswith(".")
        assert finding.hint is None or finding.hint.da != finding.hint.en


@pytest.mark.parametrize(("rule", "example"), _cases("bad"))
def test_a_finding_says_where_it_stands(rule: Rule, example: Example) -> None:
    for finding in found(example, rule):
        assert finding.at.source == f"eksempel{example.suffix}"
        of_a_service = " i «" in finding.message.da  # of a catalogue
        if rule.name in OF_THE_WHOLE and not of_a_service and not finding.excerpt:  # what is quoted has a place of its own
            assert finding.at == Location(finding.at.source)
        elif rule.check is not None:
            assert finding.at.line or finding.at.page or finding.at.path or finding.at.under


@pytest.mark.parametrize(("rule", "example"), _cases("bad"))
def test_no_two_rules_say_that_one_place_is_not_filled_in(rule: Rule, example: Example) -> None:
    findings = found(example, *(each for each in EVERY if each.name in NOT_FILLED_IN))
    places = Counter((finding.at, finding.at.spot, finding.excerpt) for finding in findings if finding.excerpt)
    assert [place for place, times in places.items() if times > 1] == []
    if rule.name in {"unfilled-approval", "missing-link", "unfilled-placeholder"}:
        assert {finding.name for finding in findings} == {rule.name}


@pytest.mark.parametrize(("rule", "example"), _cases("good"))
def test_an_example_of_a_rule_about_documents_can_be_read(rule: Rule, example: Example) -> None:
    if rule.check is not None:
        assert read(example).document is not None
