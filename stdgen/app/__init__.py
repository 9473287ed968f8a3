"""The verbs joined: bytes become a document, a report or the files of a standard; bytes in, bytes out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from stdgen import __version__, rules
from stdgen.app import entries, intake
from stdgen.app.apart.outcomes import Done, Raised
from stdgen.app.collecting import seldom
from stdgen.law.loading import LawError, law, overlaid
from stdgen.model.document import Document, Topic
from stdgen.model.finding import Finding, Reading, Severity
from stdgen.model.law import Law
from stdgen.model.limits import Caps
from stdgen.model.report import DocumentReport, Report
from stdgen.model.rule import Context, Rule, Stage
from stdgen.model.term import Term
from stdgen.model.text import Lang, Text
from stdgen.readers.views import View
from stdgen.rulekit import engine

if TYPE_CHECKING:
    from stdgen.app.apart.outcomes import Broken, Prepare

NEUTRAL = "standard"

_laid_over = cache(overlaid)


@dataclass(frozen=True, slots=True)
class Input:
    """What is to be read: its name in reports, its bytes, the name of the folder it lies in.

    `fault` says why the bytes could not be had, where they could not.
    """

    source: str
    data: bytes
    folder: str = ""
    fault: Text | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """How inputs are to be checked; a profile or stage of None is found out for each input.

    `pictures`: pages with findings; `annotate`: the language of the findings in copies of the inputs, None for no copies;
    `conformance`: PDF files measured against PDF/UA, which raises ImportError where no validator is installed. `templates` is a
    folder with profiles of one's own, which come before ours, `law` one with facts of the law of one's own. `apart` are the caps of
    the worker processes that strangers' files are to be read in; None works in this process, without caps on time and memory.
    """

    as_of: date
    profile: str | None = None
    stage: Stage | None = None
    ignore_source: bool = False
    pictures: bool = False
    annotate: Lang | None = None
    conformance: bool = False
    templates: Path | None = None
    law: Path | None = None
    apart: Caps | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """The files made of a standard, by suffix without its dot, or the findings that stood in the way."""

    files: tuple[tuple[str, bytes], ...]
    findings: tuple[Finding, ...] = ()


def check(inputs: Iterable[Input], settings: Settings) -> Report:
    """The report on these inputs, in their order; ProfileError for a profile that does not exist or is broken, LawError for a law."""
    every = rules.every()
    found = map(_checker(settings), inputs) if settings.apart is None else _checked_apart(inputs, settings, settings.apart)
    return Report(__version__, settings.as_of, tuple(found), every)


def read(
    given: Input,
    *,
    profile: str | None = None,
    ignore_source: bool = False,
    templates: Path | None = None,
    apart: Caps | None = None,
    view: View = View.MARKUP,
) -> Reading:
    """The document that these bytes hold, or the problems that were met; ProfileError and `apart` as above."""
    read_one = partial(_read_one, profile=profile, ignore_source=ignore_source, templates=templates, view=view)
    if apart is None:
        return read_one(given)
    ((_, outcome),) = _outcomes((given,), partial(partial, read_one), apart)
    reading: Reading = outcome.value if isinstance(outcome, Done) else intake.broken(outcome, given.source, apart)
    return reading


def findings_on(reading: Reading, given: Input, *, as_of: date) -> tuple[Finding, ...]:
    """The problems of a reading as findings."""
    context = Context(as_of=as_of, stage=entries.stage(reading.document), source=given.source, problems=reading.problems)
    return _found(None, context, tuple(rules.every()))


def build(given: Input, kinds: Sequence[str], *, as_of: date, profile: str | None = None, templates: Path | None = None) -> Built:
    """The standard as files of these kinds (keys of RENDERERS); none if an error was met; ProfileError as above."""
    from stdgen.model.standard import Status
    from stdgen.renderers import RENDERERS

    chosen = _loader(templates)(profile_name(given, profile, templates) or NEUTRAL)
    with _named(given):
        reading = intake.read(given, chosen.name, lambda _: chosen, only="yaml")
    findings = findings_on(reading, given, as_of=as_of)
    if reading.document is None or any(finding.severity is Severity.ERROR for finding in findings):
        return Built((), findings)
    provenance = reading.document.provenance
    draft = provenance is not None and provenance.status == Status.DRAFT
    renderers = {kind: import_module(RENDERERS[kind]) for kind in kinds}
    with _named(given):
        files = tuple((kind, to.render(reading.document, chosen, source=given.data, draft=draft)) for kind, to in renderers.items())
    return Built(files, findings)


def profile_name(given: Input, chosen: str | None, templates: Path | None = None) -> str | None:
    """The profile asked for, else the one named like the folder that the input lies in, else None."""
    from stdgen import profiles

    if chosen is not None:
        return chosen
    return given.folder if given.folder and given.folder in profiles.names(templates) else None


def _elsewhere(name: str | None, templates: Path | None) -> frozenset[Topic]:
    from stdgen import profiles

    return profiles.elsewhere(name, templates) if name else frozenset()


def _terms(name: str | None, templates: Path | None) -> tuple[Term, ...]:
    from stdgen import profiles

    return profiles.terms(name, templates) if name else ()


def _law(name: str | None, settings: Settings) -> Law:
    """The law, with the facts of the profile's own folder `law` laid over it, or else those of the folder that the call names."""
    own = (settings.templates / name / "law" if settings.templates and name else None, settings.law)
    folder = next((each for each in own if each and each.is_dir()), None)
    return _laid_over(folder) if folder else law()


def _loader(templates: Path | None) -> intake.Load:
    from stdgen import profiles

    return partial(profiles.load, root=templates)


def _checked_apart(inputs: Iterable[Input], settings: Settings, apart: Caps) -> Iterator[DocumentReport]:
    """The reports in the order of the inputs; an input's bytes are let go as soon as its report is there."""
    given: dict[int, Input] = {}
    found: dict[int, DocumentReport] = {}

    def noted() -> Iterator[Input]:
        for place, each in enumerate(inputs):
            given[place] = each
            yield each

    for place, outcome in _outcomes(noted(), partial(_checker, settings), apart):
        one = given.pop(place)
        found[place] = outcome.value if isinstance(outcome, Done) else _given_up(one, settings, outcome, apart)
    return (found[place] for place in sorted(found))


def _given_up(given: Input, settings: Settings, broken: "Broken", apart: Caps) -> DocumentReport:
    """The report on an input that broke a cap; what only drawing its pages or copying it cost is no fault in the document."""
    if settings.pictures or settings.annotate:
        ((_, outcome),) = _outcomes((given,), partial(_checker, replace(settings, pictures=False, annotate=None)), apart)
        if isinstance(outcome, Done):
            return cast("DocumentReport", outcome.value)
    name = profile_name(given, settings.profile, settings.templates)
    return _reported(given, settings, intake.broken(broken, given.source, apart), name)


def _outcomes(inputs: Iterable[Input], prepare: "Prepare", apart: Caps) -> "Iterator[tuple[int, Done | Broken]]":
    from stdgen.app.apart.pool import outcomes
    from stdgen.profiles import ProfileError

    for place, outcome in outcomes(inputs, prepare, apart, passing=(ProfileError, LawError)):
        if isinstance(outcome, Raised):
            raise outcome.error
        yield place, outcome


def _checker(settings: Settings) -> Callable[[Input], DocumentReport]:
    """Checks one input after another; profiles are loaded once."""
    load = cache(_loader(settings.templates))

    def check_one(given: Input) -> DocumentReport:
        with _named(given), seldom():
            name = profile_name(given, settings.profile, settings.templates)
            reading = intake.read(given, name, load, ignore_source=settings.ignore_source)
            return _reported(given, settings, intake.measured(reading, given) if settings.conformance else reading, name)

    return check_one


def _read_one(given: Input, *, profile: str | None, ignore_source: bool, templates: Path | None, view: View) -> Reading:
    with _named(given), seldom():
        return intake.read(given, profile_name(given, profile, templates), _loader(templates), ignore_source=ignore_source, view=view)


def _reported(given: Input, settings: Settings, reading: Reading, name: str | None) -> DocumentReport:
    context = Context(
        as_of=settings.as_of,
        stage=settings.stage or entries.stage(reading.document),
        source=given.source,
        elsewhere=_elsewhere(name, settings.templates),
        terms=_terms(name, settings.templates),
        problems=reading.problems + reading.access,
        law=_law(name, settings),
    )
    findings = _found(reading.document, context, rules.every())
    report = entries.entry(given.source, given.data, name, reading, context, findings, pictures=settings.pictures)
    if settings.annotate is None:
        return report
    from stdgen.app import annotating

    return annotating.with_copy(report, given.data, as_of=settings.as_of, lang=settings.annotate)


@contextmanager
def _named(given: Input) -> Iterator[None]:
    """Whatever goes wrong inside carries the input's name, for the text that a fault of ours ends in."""
    try:
        yield
    except Exception as error:
        error.add_note(given.source)
        raise


def _found(document: Document | None, context: Context, every: tuple[Rule, ...]) -> tuple[Finding, ...]:
    if unknown := {problem.rule for problem in context.problems} - {rule.name for rule in every}:
        raise LookupError(f"no rule reports {', '.join(sorted(unknown))}")
    return engine.run(document, context, every)
