"""What the call and the configuration of an input say becomes the rules that it is judged by, as grave as they are there."""

from collections.abc import Iterable
from dataclasses import replace

from stdgen import rules
from stdgen.app.given import Input, Settings
from stdgen.model.configuration import Configuration
from stdgen.model.finding import Severity
from stdgen.model.report import DocumentReport
from stdgen.model.rule import Rule, Stage, Thresholds
from stdgen.rulekit import choosing

NEEDED = {"pdfua-violation": "conformance", "dead-link": "answers", "redirected-link": "answers"}
"""Rules that only speak where a setting asks them to."""
UNFINISHED = frozenset(("draft", "proposed"))
"""What a standard that is a draft says of its status."""


def rules_for(configuration: Configuration | None, settings: Settings) -> tuple[Rule, ...]:
    """The rules in the order of their codes, each with the severity that it has there."""
    graded = dict(configuration.severity) if configuration else {}
    return tuple(_graded(rule, graded[rule.code]) if rule.code in graded else rule for rule in rules.coded(_codes(configuration, settings)))


def rules_of_all(configurations: Iterable[Configuration | None], settings: Settings) -> tuple[Rule, ...]:
    """The rules that some of these run, with their own severities; those of a call without any where there are none."""
    return rules.coded(frozenset().union(*(_codes(each, settings) for each in tuple(configurations) or (None,))))


def codes_asked(configuration: Configuration | None, report: DocumentReport, settings: Settings) -> frozenset[str]:
    """The codes of the rules that could find anything in this document."""
    return frozenset(rule.code for rule in rules_for(configuration, settings) if asks(rule, report, settings))


def asks(rule: Rule, report: DocumentReport, settings: Settings) -> bool:
    """Whether the rule could find anything in this document: it holds for its stage, and what it alone needs was asked for."""
    stage = settings.stage or (Stage.DRAFT if report.facts.status in UNFINISHED else Stage.PUBLISHED)
    needed = NEEDED.get(rule.name)
    return rule.applies.holds(stage, settings.as_of) and (needed is None or getattr(settings, needed) not in (False, None))


def thresholds(given: Input) -> Thresholds:
    """Those of the input's configuration, ours where it has none."""
    return given.configuration.thresholds if given.configuration else Thresholds()


def _codes(configuration: Configuration | None, settings: Settings) -> frozenset[str]:
    """What the call selects is what is run, whatever the configuration says; what the call ignores is ignored besides."""
    known = rules.names()
    if settings.select is not None:
        return choosing.chosen(known, settings.select, settings.ignore)
    select, ignore = (configuration.select, configuration.ignore) if configuration else (None, ())
    return choosing.chosen(known, select, (*ignore, *settings.ignore))


def _graded(rule: Rule, severity: Severity) -> Rule:
    """Where a rule is milder on drafts it stays so, and no draft is judged harder than what is published."""
    draft = rule.severity_in_draft
    milder = draft if draft is None or draft.rank <= severity.rank else severity
    return replace(rule, severity=severity, severity_in_draft=milder)
