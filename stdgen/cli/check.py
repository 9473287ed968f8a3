"""`stdgen check`: documents become findings."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from stdgen.cli import baselines, check_options, chosen, copies, files, options, outputs, walking
from stdgen.cli import settings as shown
from stdgen.cli.bilingual import Command
from stdgen.cli.check_options import NEVER, Call
from stdgen.cli.exits import CallError, Exit
from stdgen.model.finding import Severity
from stdgen.model.limits import Caps
from stdgen.model.rule import Stage
from stdgen.model.text import Lang, Text
from stdgen.readers import SUFFIXES
from stdgen.reports import REPORTS

if TYPE_CHECKING:
    from stdgen.app import Settings
    from stdgen.cli.addressed import Web
    from stdgen.cli.configured import Configured
    from stdgen.model.report import Report

NO_VALIDATOR = (
    Text(
        da="--conformance kræver programmet page-validation, som ikke er installeret",
        en="--conformance needs page-validation, which is not installed",
    ),
    Text(da="Installér det: pip install 'stdgen[conformance]'", en="Install it: pip install 'stdgen[conformance]'"),
)
NO_INPUT = (
    Text(da="INPUT… mangler", en="INPUT… is missing"),
    Text(da="skriv en fil, en mappe, en webadresse eller --sitemap", en="write a file, a folder, a web address or --sitemap"),
)
NEEDS_FIX = (Text(da="--yes hører sammen med --fix", en="--yes goes with --fix"), Text(da="skriv --fix --yes", en="write --fix --yes"))


def check(lang: Lang, **said: Any) -> Exit:
    """Checks the inputs, writes the reports, and tells by the exit code whether anything grave was found."""
    from stdgen.cli import terminal
    from stdgen.cli.addressed import Web
    from stdgen.cli.configured import Configured

    call = Call(**said)
    _refuse(call)
    web = Web(lang, call.allow_host, call.cache)
    wanted = outputs.targets(call.output, call.format_)
    outputs.readable(wanted.get(None))
    named = _named(call, web, wanted)
    settings = _settings(call, lang, pictures="html" in wanted.values())
    configured = Configured(named, options.profile_names())
    known = baselines.Known(named, call.baseline, call.write_baseline, prune=call.prune)
    if call.show_settings:
        return _show(call, named, configured, known, settings, lang)
    web.fetch(named)
    report = _report(call, named, web, configured, known, settings, lang)
    for target, name in wanted.items():
        _deliver(report, name, target, lang)
    if None not in wanted:
        terminal.sum_up(report, lang)
    if call.annotate is not None:
        copies.deliver(report.documents, named, Path(call.annotate), lang)
    walking.tell(call.inputs, SUFFIXES, lang, known.lists)
    return _verdict(report)


def _refuse(call: Call) -> None:
    if call.yes and not call.fix:
        raise CallError(*NEEDS_FIX)
    if call.conformance:
        from stdgen.conformance import checking

        if not checking.is_available():
            raise CallError(*NO_VALIDATOR)


def _named(call: Call, web: "Web", wanted: Iterable[Path | None]) -> tuple[files.File, ...]:
    """The files and addresses that are to be checked, none of which a report or a copy would be written over."""
    named = (*files.found(call.inputs, SUFFIXES, addresses=True), *web.on_sites(call.sitemap, call.matching))
    if not named:
        raise CallError(*NO_INPUT)
    outputs.spare(wanted, named)
    return named if call.annotate is None else copies.others(named, call.inputs, call.annotate)


def _settings(call: Call, lang: Lang, *, pictures: bool) -> "Settings":
    from stdgen import app

    select, ignore = chosen.words(call.select, call.ignore)
    return app.Settings(
        as_of=call.as_of or date.today(),
        profile=call.profile,
        stage=Stage(call.stage) if call.stage else None,
        ignore_source=call.ignore_source,
        pictures=pictures,
        annotate=None if call.annotate is None else lang,
        conformance=call.conformance,
        templates=options.templates(),
        law=options.law(),
        apart=Caps(),
        select=select,
        ignore=ignore,
    )


def _show(
    call: Call, named: Sequence[files.File], configured: "Configured", known: baselines.Known, settings: "Settings", lang: Lang
) -> Exit:
    from stdgen.cli import loading, terminal
    from stdgen.cli.configured import Over

    unread = Over(named, map(loading.unread, named), configured.input, known.input)
    click.echo(shown.shown(unread, settings, shown.Given(call.as_of, call.baseline), lang, width=terminal.width()))
    return Exit.CLEAN


def _report(
    call: Call, named: Sequence[files.File], web: "Web", configured: "Configured", known: baselines.Known, settings: "Settings", lang: Lang
) -> "Report":
    from stdgen import app
    from stdgen.cli import loading, terminal
    from stdgen.cli.configured import Over

    again = Over(named, loading.Again(named, web), configured.input, known.input)
    with loading.refusals():
        if call.fix:
            _mend(named, configured, settings, lang, yes=call.yes)
        asked = settings._replace(answers=web.answers(app.addresses(again, settings))) if call.online else settings
        report = app.check(terminal.followed(again, len(named), lang), asked, covers=configured.covers)
    report = replace(report, bar=None if call.fail_on == NEVER else Severity(call.fail_on))
    return known.settled(report, lambda file, each: app.codes_asked(configured.of(file), each, asked), lang)


def _mend(named: Sequence[files.File], configured: "Configured", settings: "Settings", lang: Lang, *, yes: bool) -> None:
    from stdgen.cli import fixes, loading
    from stdgen.cli.configured import Over

    own = fixes.authored(named)
    fixes.carry_out(own, Over(own, loading.inputs(own), configured.input), settings, lang, yes=yes)


def _deliver(report: "Report", name: str, target: Path | None, lang: Lang) -> None:
    from stdgen.cli import terminal

    if target is None and name == "text":
        terminal.show(report, lang)
        return
    text: str = import_module(REPORTS[name]).render(report, lang)
    if target is None:
        sys.stdout.write(text)
    else:
        files.deliver(target, text.encode("utf-8", errors="backslashreplace"), lang)


def _verdict(report: "Report") -> Exit:
    fails = any(report.fails(finding) for document in report.told for finding in document.findings)
    return Exit.FINDINGS if fails else Exit.CLEAN


COMMAND = Command(
    name="check",
    callback=click.pass_obj(check),
    text=Text(
        da="Efterse dokumenter: PDF, Word, HTML og YAML.\n\nINPUT er filer, mapper (med alt under dem), mønstre som «mappe/*.pdf», "
        "webadresser eller - for standard input. Udgangskoden er 1, hvis der er fund på eller over --fail-on.",
        en="Check documents: PDF, Word, HTML and YAML.\n\nINPUT is files, folders (with everything in them), patterns such as "
        "«folder/*.pdf», web addresses, or - for standard input. The exit code is 1 if there are findings at or above --fail-on.",
    ),
    params=check_options.params(),
)
