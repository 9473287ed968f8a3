"""What was read becomes findings: the rules are run on it, each problem told by the rule that it belongs to."""

from datetime import date

from stdgen import rules
from stdgen.app import entries
from stdgen.app.given import Input
from stdgen.model.document import Document
from stdgen.model.finding import Finding, Reading
from stdgen.model.rule import Context, Rule
from stdgen.rulekit import engine


def findings_on(reading: Reading, given: Input, *, as_of: date) -> tuple[Finding, ...]:
    """The problems of a reading as findings."""
    context = Context(as_of=as_of, stage=entries.stage(reading.document), source=given.source, problems=reading.problems)
    return found(None, context, tuple(rules.every()))


def found(document: Document | None, context: Context, chosen: tuple[Rule, ...]) -> tuple[Finding, ...]:
    """What these rules find; LookupError where the reading told of a problem that no rule reports."""
    if unknown := {problem.rule for problem in context.problems} - set(rules.names().values()):
        raise LookupError(f"no rule reports {', '.join(sorted(unknown))}")
    return engine.run(document, context, chosen)
