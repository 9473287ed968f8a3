"""A rule's example is read as a file and checked: the manual says what stdgen says."""

from datetime import date
from typing import NamedTuple

from stdgen.app import intake
from stdgen.app.checking import check
from stdgen.app.given import NEUTRAL, Input, Settings
from stdgen.app.reading import read as read_file
from stdgen.configuration.loading import configuration
from stdgen.configuration.naming import Known
from stdgen.conformance import checking
from stdgen.law.loading import law
from stdgen.model.document import Document
from stdgen.model.finding import Finding, Reading
from stdgen.model.rule import Context, Example, Rule
from stdgen.rulekit.engine import run
from stdgen.rules import names

NAME = "eksempel"
PAGE = f"{NAME}.html"


class Tried(NamedTuple):
    """An example, the document read from it (none where it could not be read), and what the rule found in it."""

    example: Example
    document: Document | None
    findings: tuple[Finding, ...]


def tried(rule: Rule, example: Example) -> Tried:
    """The example on the day that it names, else on that on which the rule's source was last read."""
    reading = read(example)
    return Tried(example, reading.document, found(reading, example, (rule,), as_of=date.fromisoformat(rule.source.checked)))


def read(example: Example) -> Reading:
    """The reading of an example as a file named after its suffix; a PDF is measured too where there is a validator."""
    given = _given(example)
    reading = read_file(given, profile=NEUTRAL)
    return intake.measured(reading, given) if checking.is_available() else reading


def found(reading: Reading, example: Example, rules: tuple[Rule, ...], *, as_of: date) -> tuple[Finding, ...]:
    """What these rules find in the reading of an example; `as_of` where the example names no day."""
    if example.document:
        return _found_under(example, rules, example.as_of or as_of)
    context = Context(
        as_of=example.as_of or as_of,
        stage=example.stage,
        source=f"{NAME}{example.suffix}",
        problems=reading.problems + reading.access,
        law=law(),
        terms=example.terms,
        answers=dict(example.answers) or None,
    )
    return run(reading.document, context, rules)


def _given(example: Example) -> Input:
    """The file that is read: of a configuration the page that is checked under it."""
    return Input(PAGE, example.document.encode()) if example.document else Input(f"{NAME}{example.suffix}", example.text.encode())


def _found_under(example: Example, rules: tuple[Rule, ...], as_of: date) -> tuple[Finding, ...]:
    """What these rules find in a configuration and in the page that is checked under it."""
    settled = configuration(example.text.encode(), f"{NAME}{example.suffix}", Known(names(), (NEUTRAL,)))
    given = _given(example)._replace(configuration=settled, path=PAGE)
    codes = {rule.code for rule in rules}
    report = check((given,), Settings(as_of=as_of, profile=NEUTRAL), covers=lambda *_: True)  # the page is all there is
    return tuple(finding for each in report.told for finding in each.findings if finding.code in codes)
