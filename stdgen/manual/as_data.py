"""Rules become JSON by `schemas/rules.schema.json`."""

from collections.abc import Iterable
from typing import Any

from stdgen.model.answer import Answer
from stdgen.model.rule import Example, Rule
from stdgen.model.text import Lang

FORMAT = "stdgen-rules/1"
Json = dict[str, Any]


def as_data(rules: Iterable[Rule], lang: Lang) -> Json:
    """The rules as plain data."""
    return {"format": FORMAT, "rules": [_rule_data(rule, lang) for rule in rules]}


def _rule_data(rule: Rule, lang: Lang) -> Json:
    source = rule.source
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "severity_in_draft": (rule.severity_in_draft or rule.severity).value,
        "summary": rule.summary.in_(lang),
        "rationale": rule.rationale.in_(lang),
        "applies": rule.applies.text.in_(lang),
        "source": {"kind": source.kind.value, "title": source.title, "url": source.url, "checked": source.checked},
        "bad": [_example_data(example) for example in rule.bad],
        "good": [_example_data(example) for example in rule.good],
    }


def _example_data(example: Example) -> Json:
    return {
        "text": example.text,
        "suffix": example.suffix,
        "stage": example.stage.value,
        "as_of": example.as_of and example.as_of.isoformat(),
        "terms": [
            {"since": term.since.isoformat(), "until": term.until.isoformat(), "bodies": list(term.bodies)} for term in example.terms
        ],
        "answers": [_answer_data(address, answer) for address, answer in example.answers],
        "document": example.document or None,
    }


def _answer_data(address: str, answer: Answer) -> Json:
    return {
        "url": address,
        "redirections": [{"status": hop.status, "url": hop.address} for hop in answer.hops],
        "status": answer.status,
        "failure": answer.failure and answer.failure.value,
    }
