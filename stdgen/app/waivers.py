"""What a run found becomes what there is to say of the waivers themselves: a report on each configuration that needs a word."""

from collections.abc import Callable, Iterator, Sequence

from stdgen.app.finding import found
from stdgen.app.given import Input, Settings
from stdgen.app.settling import asks, rules_for
from stdgen.model.configuration import Configuration
from stdgen.model.document import ApprovalState
from stdgen.model.report import ApprovalStatus, DocumentReport, ReadStatus
from stdgen.model.rule import Context
from stdgen.model.waiver import Met, Waiver

Judged = tuple[Input, DocumentReport]
"""An input, which may have lost its bytes, and the report on it."""
Covers = Callable[[Configuration, Waiver, int], bool]
"""Whether the inputs that a waiver of this configuration means, so many, are all the documents that it means."""


def of_one_document(_: Configuration, waiver: Waiver, inputs: int) -> bool:
    """Whether a waiver can only mean one document, which is there."""
    from stdgen.configuration.patterns import is_one

    return inputs > 0 and is_one(waiver.document)


def told(judged: Sequence[Judged], settings: Settings, covers: Covers) -> Iterator[DocumentReport]:
    """A report on each configuration with a waiver that has expired or was of no use, in the order in which they were met."""
    configurations = {given.configuration.source: given.configuration for given, _ in judged if given.configuration}
    for configuration in configurations.values():
        own = [(given, report) for given, report in judged if given.configuration and given.configuration.source == configuration.source]
        met = tuple(_met(configuration, own, settings, covers))
        context = Context(as_of=settings.as_of, source=configuration.source, waivers=met)
        if findings := found(None, context, rules_for(configuration, settings)):
            yield DocumentReport(
                source=configuration.source,
                sha256=configuration.sha256,
                title="",
                profile=None,
                status=ReadStatus.READ,
                services=(),
                approval=ApprovalStatus(ApprovalState.MISSING),
                findings=findings,
            )


def _met(configuration: Configuration, judged: Sequence[Judged], settings: Settings, covers: Covers) -> Iterator[Met]:
    """The waivers of which something can be said: their documents were read, and the rules that they speak of were run on them."""
    if not configuration.waivers:
        return
    from stdgen.configuration import waiving

    run = {rule.code: rule for rule in rules_for(configuration, settings)}
    for waiver in configuration.waivers:
        rule = run.get(waiver.rule)
        meant = [report for given, report in judged if waiving.about((waiver,), given.path)]
        asked = [report for report in meant if rule and asks(rule, report, settings)]
        if rule is None or (meant and not asked):
            continue
        findings = sum(_number(waiver, report) for report in asked)
        if findings or (all(report.status is ReadStatus.READ for report in asked) and covers(configuration, waiver, len(asked))):
            yield Met(waiver, len(asked), findings)


def _number(waiver: Waiver, report: DocumentReport) -> int:
    from stdgen.configuration.waiving import waives

    found = (*report.findings, *report.known, *(each.finding for each in report.waived))
    return sum(waives(waiver, finding) for finding in found)
