"""Inputs become a report: each is read and judged, here or in worker processes, in the order in which they were given."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from typing import TYPE_CHECKING, cast

from stdgen import __version__
from stdgen.app import entries, intake, waivers
from stdgen.app.apart.outcomes import Done
from stdgen.app.apart.running import run
from stdgen.app.collecting import seldom
from stdgen.app.counting import counted
from stdgen.app.finding import found
from stdgen.app.given import Input, Settings
from stdgen.app.municipality import elsewhere, law_of, loader, profile_name, terms
from stdgen.app.reading import named
from stdgen.app.settling import rules_for, rules_of_all, thresholds
from stdgen.model.finding import Finding, Reading
from stdgen.model.limits import Caps
from stdgen.model.report import DocumentReport, Report
from stdgen.model.rule import Context

if TYPE_CHECKING:
    from stdgen.app.apart.outcomes import Broken


def check(inputs: Iterable[Input], settings: Settings, *, covers: waivers.Covers = waivers.of_one_document) -> Report:
    """The report on these inputs, in their order; ProfileError for a profile that does not exist or is broken, LawError for a law.

    `covers` is asked of waivers that were of no use: whether the inputs are all the documents that they mean.
    """
    rules_of_all((), settings)  # imported here, for the processes that are forked from this one
    given: list[Input] = []

    def noted() -> Iterator[Input]:
        for each in inputs:
            given.append(each._replace(data=b""))
            yield each

    documents = tuple(map(_checker(settings), noted()) if settings.apart is None else _checked_apart(noted(), settings, settings.apart))
    return Report(
        version=__version__,
        as_of=settings.as_of,
        documents=documents,
        rules=rules_of_all((each.configuration for each in given), settings),
        configurations=tuple(waivers.told(tuple(zip(given, documents, strict=True)), settings, covers)),
    )


def _checked_apart(inputs: Iterable[Input], settings: Settings, apart: Caps) -> Iterator[DocumentReport]:
    """The reports in the order of the inputs; an input's bytes are let go as soon as its report is there."""
    given: dict[int, Input] = {}
    reported: dict[int, DocumentReport] = {}

    def noted() -> Iterator[Input]:
        for place, each in enumerate(inputs):
            given[place] = each
            yield each

    for place, outcome in run(noted(), partial(_checker, settings), apart):
        one = given.pop(place)
        reported[place] = outcome.value if isinstance(outcome, Done) else _given_up(one, settings, outcome, apart)
    return (reported[place] for place in sorted(reported))


def _given_up(given: Input, settings: Settings, broken: "Broken", apart: Caps) -> DocumentReport:
    """The report on an input that broke a cap; what only drawing its pages or copying it cost is no fault in the document."""
    if settings.pictures or settings.annotate:
        ((_, outcome),) = run((given,), partial(_checker, settings._replace(pictures=False, annotate=None)), apart)
        if isinstance(outcome, Done):
            return cast("DocumentReport", outcome.value)
    name = profile_name(given, settings.profile, settings.templates)
    return _reported(given, settings, intake.broken(broken, given.source, apart), name)


def _checker(settings: Settings) -> Callable[[Input], DocumentReport]:
    """Checks one input after another; profiles are loaded once."""
    load = cache(loader(settings.templates))

    def check_one(given: Input) -> DocumentReport:
        with named(given), seldom():
            name = profile_name(given, settings.profile, settings.templates)
            reading = intake.read(given, name, load, ignore_source=settings.ignore_source)
            return _reported(given, settings, intake.measured(reading, given) if settings.conformance else reading, name)

    return check_one


def _reported(given: Input, settings: Settings, reading: Reading, name: str | None) -> DocumentReport:
    context = Context(
        as_of=settings.as_of,
        stage=settings.stage or entries.stage(reading.document),
        source=given.source,
        settings=thresholds(given),
        elsewhere=elsewhere(name, settings.templates),
        terms=terms(name, settings.templates),
        problems=reading.problems + reading.access,
        law=law_of(name, settings),
        answers=settings.answers,
    )
    findings = _editable(found(reading.document, context, rules_for(given.configuration, settings)), reading, given.data)
    outcome = counted(findings, given, settings.as_of)
    report = entries.entry(given.source, given.data, name, reading, context, outcome, pictures=settings.pictures)
    if settings.annotate is None:
        return report
    from stdgen.app import annotating

    return annotating.with_copy(report, given.data, as_of=settings.as_of, lang=settings.annotate)


def _editable(findings: tuple[Finding, ...], reading: Reading, data: bytes) -> tuple[Finding, ...]:
    """The findings, the fixes of those on a standard as its author wrote it with the edits that they are."""
    document = reading.document
    authored = document is not None and document.provenance is not None and document.provenance.how == "yaml"
    if not authored or not any(finding.fix for finding in findings):
        return findings
    from stdgen.fixing.placing import placed

    return placed(findings, data)
