"""An example becomes what the real reader makes of it."""

from datetime import date

from stdgen.manual import trying
from stdgen.manual.trying import read
from stdgen.model.finding import Finding
from stdgen.model.rule import Example, Rule

__all__ = ["AS_OF", "found", "read"]

AS_OF = date(2026, 11, 21)


def found(example: Example, *rules: Rule) -> tuple[Finding, ...]:
    """What these rules find in the example."""
    return trying.found(read(example), example, rules, as_of=AS_OF)
