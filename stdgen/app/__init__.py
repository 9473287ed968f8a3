"""The verbs joined: bytes become a document, a report or the files of a standard; bytes in, bytes out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from stdgen import __version__, rules
from stdgen.app import entries
from stdgen.model.document import Document, Location, Topic
from stdgen.model.finding import Finding, Hit, Problem, Reading, Severity
from stdgen.model.report import DocumentReport, Report
from stdgen.model.rule import Context, Rule, Stage
from stdgen.model.text import Text
from stdgen.readers import READERS, kind_of
from stdgen.rulekit import engine

if TYPE_CHECKING:
    from stdgen.model.profile import Profile

NEUTRAL = "standard"
Load = Callable[[str], "Profile"]

_NO_STANDARD = Text(da="filen er ikke en standard i YAML", en="the file is not a standard in YAML")
_BEGIN = Text(da="Byg af YAML-filen, eller begynd en ny: stdgen new", en="Build from the YAML file, or begin a new one: stdgen new")
_STRANGE = (
    Text(da="filen er hverken PDF, Word, HTML eller YAML", en="the file is neither PDF, Word, HTML nor YAML"),
    Text(da="Gem dokumentet som PDF eller .docx.", en="Save the document as PDF or .docx."),
)
_EMPTY = (
    Text(da="filen er tom", en="the file is empty"),
    Text(da="Hent filen igen, eller gem den igen.", en="Fetch the file again, or save it again."),
)


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

    `pictures`: pages with findings. `templates` is a folder with profiles of one's own, which come before ours.
    """

    as_of: date
    profile: str | None = None
    stage: Stage | None = None
    ignore_source: bool = False
    pictures: bool = False
    templates: Path | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """The files made of a standard, by suffix without its dot, or the findings that stood in the way."""

    files: tuple[tuple[str, bytes], ...]
    findings: tuple[Finding, ...] = ()


def check(inputs: Iterable[Input], settings: Settings) -> Report:
    """The report on these inputs, in their order; ProfileError for a profile that does not exist or is broken."""
    every = tuple(rules.every())
    load = cache(_loader(settings.templates))
    documents = []
    for given in inputs:
        with _named(given):
            documents.append(_checked(given, settings, every, load))
    return Report(__version__, settings.as_of, tuple(documents), every)


def read(given: Input, *, profile: str | None = None, ignore_source: bool = False, templates: Path | None = None) -> Reading:
    """The document that these bytes hold, or the problems that were met; ProfileError as above."""
    with _named(given):
        return _read(given, profile_name(given, profile, templates), _loader(templates), ignore_source=ignore_source)


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
        reading = _read(given, chosen.name, lambda _: chosen, only="yaml")
    findings = findings_on(reading, given, as_of=as_of)
    if reading.document is None or any(finding.severity is Severity.ERROR for finding in findings):
        return Built((), findings)
    provenance = reading.document.provenance
    draft = provenance is not None and provenance.status == Status.DRAFT
    renderers = {kind: import_module(RENDERERS[kind]) for kind in kinds}
    with _named(given):
        files = tuple((kind, to.render(reading.document, chosen, source=given.data, draft=draft)) for kind, to in renderers.items())
    return Built(files, findings)


def as_page(document: Document) -> bytes:
    """Any document as a plain HTML page in the neutral layout."""
    from stdgen.renderers import RENDERERS

    page: bytes = import_module(RENDERERS["html"]).render(document, _loader(None)(NEUTRAL))
    return page


def as_yaml(document: Document) -> str:
    """Any document as the YAML of a standard that prints as just that document."""
    from stdgen.compose.taking_apart import decompose
    from stdgen.standards.writing import write_standard

    return write_standard(decompose(document))


def profile_name(given: Input, chosen: str | None, templates: Path | None = None) -> str | None:
    """The profile asked for, else the one named like the folder that the input lies in, else None."""
    from stdgen import profiles

    if chosen is not None:
        return chosen
    return given.folder if given.folder in profiles.names(templates) else None


def _elsewhere(name: str | None, templates: Path | None) -> frozenset[Topic]:
    from stdgen import profiles

    return profiles.elsewhere(name, templates) if name else frozenset()


def _loader(templates: Path | None) -> Load:
    from stdgen import profiles

    return partial(profiles.load, root=templates)


def _checked(given: Input, settings: Settings, every: tuple[Rule, ...], load: Load) -> DocumentReport:
    name = profile_name(given, settings.profile, settings.templates)
    reading = _read(given, name, load, ignore_source=settings.ignore_source)
    context = Context(
        as_of=settings.as_of,
        stage=settings.stage or entries.stage(reading.document),
        source=given.source,
        elsewhere=_elsewhere(name, settings.templates),
        problems=reading.problems,
    )
    findings = _found(reading.document, context, every)
    return entries.entry(given.source, given.data, name, reading, context, findings, pictures=settings.pictures)


@contextmanager
def _named(given: Input) -> Iterator[None]:
    """Whatever goes wrong inside carries the input's name, for the text that a fault of ours ends in."""
    try:
        yield
    except Exception as error:
        error.add_note(given.source)
        raise


def _read(given: Input, name: str | None, load: Load, *, ignore_source: bool = False, only: str | None = None) -> Reading:
    if given.fault is not None:
        return _unreadable(given.source, given.fault)
    kind = kind_of(given.data, given.source)
    if only not in (None, kind):
        return _unreadable(given.source, _NO_STANDARD, _BEGIN)
    if kind is None:
        return _unreadable(given.source, *(_STRANGE if given.data else _EMPTY))
    profile = load(name or NEUTRAL) if kind == "yaml" else None
    reading: Reading = import_module(READERS[kind]).read(given.data, given.source, profile=profile, ignore_source=ignore_source)
    return reading


def _unreadable(source: str, message: Text, hint: Text | None = None) -> Reading:
    return Reading(None, (Problem("unreadable-file", Hit(Location(source), message, hint)),))


def _found(document: Document | None, context: Context, every: tuple[Rule, ...]) -> tuple[Finding, ...]:
    if unknown := {problem.rule for problem in context.problems} - {rule.name for rule in every}:
        raise LookupError(f"no rule reports {', '.join(sorted(unknown))}")
    return engine.run(document, context, every)
