"""Rules become their list, and a rule its manual page, for a terminal."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from stdgen.danish.states import day
from stdgen.manual.contents import with_contents
from stdgen.manual.words import ALIKE, BAD, FOR, GOOD, GRAVEST, READ_ON, SOURCE, UNDER, WHY, circumstances, is_readable, severity
from stdgen.model.document import Document
from stdgen.model.rule import Example, Rule
from stdgen.model.text import Lang, Text
from stdgen.model.walk import bodies, text
from stdgen.model.wording import KINDS

if TYPE_CHECKING:
    from stdgen.manual.trying import Tried

WIDTH = 80


def listing(rules: Iterable[Rule], lang: Lang) -> str:
    """How to read it, then a rule in two lines: code, name and severity, and what it holds documents to."""
    lines = [*textwrap.wrap(GRAVEST.in_(lang), WIDTH), ""]
    for rule in rules:
        lines.append(f"{rule.code}  {rule.name}  ({severity(rule, lang)}; {KINDS[rule.source.kind].in_(lang)})")
        lines.extend(_paragraph(rule.summary.in_(lang)))
    return "\n".join(lines) + "\n"


def page(rule: Rule, lang: Lang) -> str:
    """The manual page of one rule."""
    source = rule.source
    bad, good = _tried(rule, rule.bad), _tried(rule, rule.good)
    read_on = READ_ON.in_(lang).format(day(source.checked, lang))
    lines = [
        f"{rule.code} {rule.name}",
        f"{severity(rule, lang)}; {KINDS[source.kind].in_(lang)}",
        "",
        *textwrap.wrap(rule.summary.in_(lang), WIDTH),
        *_headed(WHY, _paragraph(rule.rationale.in_(lang)), lang),
        *_headed(FOR, _paragraph(rule.applies.text.in_(lang)), lang),
        *_headed(SOURCE, [*_paragraph(source.title), f"    {source.url}", f"    {read_on}"], lang),
        *_headed(BAD, _examples(bad, good, lang), lang),
        *_headed(GOOD, _examples(good, bad, lang), lang),
    ]
    return "\n".join(lines) + "\n"


def _headed(heading: Text, lines: Iterable[str], lang: Lang) -> Iterator[str]:
    body = list(lines)
    if body:
        yield from ("", heading.in_(lang), *body)


def _paragraph(words: str) -> list[str]:
    return textwrap.wrap(words, WIDTH, initial_indent=" " * 4, subsequent_indent=" " * 4)


def _tried(rule: Rule, examples: Iterable[Example]) -> "list[Tried]":
    from stdgen.manual.trying import tried  # the readers, which the list does not need

    return [tried(rule, example) for example in examples]


def _examples(examples: "Sequence[Tried]", others: "Sequence[Tried]", lang: Lang) -> Iterator[str]:
    """Each example as its file is written, or as it reads where that says nothing, and below it what is found."""
    alike = [(list(_lines(each.document)), circumstances(each.example, lang)) for each in others]
    for number, shown in enumerate(examples):
        if number:
            yield ""
        example = shown.example
        told = circumstances(example, lang)
        beside = f" ({', '.join(told)})" if told else ""
        yield f"    {example.suffix.lstrip('.')}{beside}:"
        lines = example.text.strip("\n").splitlines() if is_readable(example) else list(_lines(shown.document))
        yield from (f"      {line}" for line in lines)
        if not is_readable(example) and lines and (lines, told) in alike:
            yield from _paragraph(ALIKE.in_(lang))
        if example.document:
            yield f"    {UNDER.in_(lang)}:"
            yield from (f"      {line}" for line in _lines(shown.document))
        for finding in shown.findings:
            yield from textwrap.wrap(finding.message.in_(lang), WIDTH, initial_indent="    → ", subsequent_indent="      ")


def _lines(document: Document | None) -> Iterator[str]:
    """The words of a document, a line for each heading and block."""
    if document is None:
        return
    document = with_contents(document)
    if document.title is not None:
        yield document.title.text
    for section, blocks in bodies(document):
        if section is not None and section.heading is not None:
            yield section.heading.text
        yield from text(blocks).splitlines()
