"""Rules become their list, their manual pages, and JSON by `schemas/rules.schema.json`."""

import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from stdgen.model.rule import Example, Rule, Stage
from stdgen.model.text import Lang, Text
from stdgen.model.wording import KINDS, SEVERITIES

FORMAT = "stdgen-rules/1"
WIDTH = 80
IN_DRAFT = Text(da="i udkast", en="in drafts")
DRAFT = Text(da="udkast", en="draft")
WHY = Text(da="Hvorfor", en="Why")
FOR = Text(da="Gælder", en="Applies to")
SOURCE = Text(da="Kilde", en="Source")
READ_ON = Text(da="læst {0}", en="read on {0}")
BAD = Text(da="Giver fund", en="Found")
GOOD = Text(da="Giver ikke fund", en="Not found")
Json = dict[str, Any]


def as_data(rules: Iterable[Rule], lang: Lang) -> Json:
    """The rules as plain data."""
    return {"format": FORMAT, "rules": [_rule_data(rule, lang) for rule in rules]}


def listing(rules: Iterable[Rule], lang: Lang) -> str:
    """A rule in two lines: code, name and severity, and what it holds documents to."""
    lines = []
    for rule in rules:
        lines.append(f"{rule.code}  {rule.name}  ({_severity(rule, lang)}; {KINDS[rule.source.kind].in_(lang)})")
        lines.extend(_paragraph(rule.summary.in_(lang)))
    return "\n".join(lines) + "\n"


def page(rule: Rule, lang: Lang) -> str:
    """The manual page of one rule."""
    source = rule.source
    lines = [
        f"{rule.code} {rule.name}",
        f"{_severity(rule, lang)}; {KINDS[source.kind].in_(lang)}",
        "",
        *textwrap.wrap(rule.summary.in_(lang), WIDTH),
        *_headed(WHY, _paragraph(rule.rationale.in_(lang)), lang),
        *_headed(FOR, _paragraph(rule.applies.text.in_(lang)), lang),
        *_headed(SOURCE, [*_paragraph(source.title), f"    {source.url}", f"    {READ_ON.in_(lang).format(source.checked)}"], lang),
        *_headed(BAD, _examples(rule.bad, lang), lang),
        *_headed(GOOD, _examples(rule.good, lang), lang),
    ]
    return "\n".join(lines) + "\n"


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
    return {"text": example.text, "suffix": example.suffix, "stage": example.stage.value}


def _severity(rule: Rule, lang: Lang) -> str:
    told = SEVERITIES[rule.severity][0].in_(lang)
    if rule.severity_in_draft in (None, rule.severity):
        return told
    return f"{told}, {IN_DRAFT.in_(lang)} {SEVERITIES[rule.severity_in_draft or rule.severity][0].in_(lang)}"


def _headed(heading: Text, lines: Iterable[str], lang: Lang) -> Iterator[str]:
    body = list(lines)
    if body:
        yield from ("", heading.in_(lang), *body)


def _paragraph(words: str) -> list[str]:
    return textwrap.wrap(words, WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 4)


def _examples(examples: Iterable[Example], lang: Lang) -> Iterator[str]:
    for number, example in enumerate(examples):
        if number:
            yield ""
        mark = f" ({DRAFT.in_(lang)})" if example.stage is Stage.DRAFT else ""
        yield f"    {example.suffix.lstrip('.')}{mark}:"
        yield from (f"      {line}" for line in example.text.strip("\n").splitlines())
