"""An example becomes what the real reader makes of it."""

from datetime import date

from stdgen import app
from stdgen.app import intake
from stdgen.law.loading import law
from stdgen.model.finding import Finding, Reading
from stdgen.model.rule import Context, Example, Rule
from stdgen.rulekit.engine import run

AS_OF = date(2026, 11, 21)


def read(example: Example) -> Reading:
    """The reading of an example as a file named after its suffix."""
    given = app.Input(f"eksempel{example.suffix}", example.text.encode())
    return intake.measured(app.read(given, profile="standard"), given)


def found(example: Example, *rules: Rule) -> tuple[Finding, ...]:
    """What these rules find in the example."""
    reading = read(example)
    context = Context(
        as_of=example.as_of or AS_OF,
        stage=example.stage,
        source=f"eksempel{example.suffix}",
        problems=reading.problems + reading.access,
        law=law(),
        terms=example.terms,
    )
    return run(reading.document, context, rules)
