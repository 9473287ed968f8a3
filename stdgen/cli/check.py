"""`stdgen check`: documents become findings."""

import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stdgen.cli import copies, files, options, outputs
from stdgen.cli.bilingual import Argument, Command, Option
from stdgen.cli.exits import CallError, Exit
from stdgen.cli.values import Day
from stdgen.model.finding import Severity
from stdgen.model.limits import Caps
from stdgen.model.rule import Stage
from stdgen.model.text import Lang, Text
from stdgen.readers import SUFFIXES
from stdgen.reports import REPORTS

if TYPE_CHECKING:
    from stdgen.model.report import Report

NEVER = "never"
NO_VALIDATOR = (
    Text(
        da="--conformance kræver programmet page-validation, som ikke er installeret",
        en="--conformance needs page-validation, which is not installed",
    ),
    Text(da="Installér det: pip install 'stdgen[conformance]'", en="Install it: pip install 'stdgen[conformance]'"),
)
PASSED_OVER = Text(da="ikke læst, da de ikke er dokumenter", en="not read, as they are no documents")


def check(
    lang: Lang,
    inputs: Sequence[str],
    profile: str | None,
    stage: str | None,
    as_of: date | None,
    format_: str | None,
    output: Sequence[str],
    annotate: str | None,
    fail_on: str,
    *,
    ignore_source: bool,
    conformance: bool,
) -> Exit:
    """Checks the inputs, writes the reports, and tells by the exit code whether anything grave was found."""
    from stdgen import app
    from stdgen.cli import loading, terminal

    if conformance:
        _require_validator()
    named = files.found(inputs, SUFFIXES)
    wanted = outputs.targets(output, format_)
    outputs.spare(wanted, named)
    copied = Path(annotate) if annotate else None
    if copied is not None:
        named = copies.others(named, inputs, copied)
    settings = app.Settings(
        as_of=as_of or date.today(),
        profile=profile,
        stage=Stage(stage) if stage else None,
        ignore_source=ignore_source,
        pictures="html" in wanted.values(),
        annotate=lang if copied is not None else None,
        conformance=conformance,
        templates=options.templates(),
        law=options.law(),
        apart=Caps(),
    )
    with loading.refusals():
        report = app.check(terminal.followed(loading.inputs(named), len(named), lang), settings)
    for target, name in wanted.items():
        _deliver(report, name, target, lang)
    if copied is not None:
        copies.deliver(report.documents, named, copied, lang)
    if others := files.passed_over(inputs, SUFFIXES):
        from stdgen.model.taming import tame

        click.echo(f"{PASSED_OVER.in_(lang)}: {', '.join(tame(path.as_posix()) for path in others)}", err=True)
    return _verdict(report, fail_on)


def _require_validator() -> None:
    from stdgen.conformance import checking

    if not checking.is_available():
        raise CallError(*NO_VALIDATOR)


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


def _verdict(report: "Report", fail_on: str) -> Exit:
    if fail_on == NEVER:
        return Exit.CLEAN
    bar = Severity(fail_on).rank
    grave = any(finding.severity.rank >= bar for document in report.documents for finding in document.findings)
    return Exit.FINDINGS if grave else Exit.CLEAN


COMMAND = Command(
    name="check",
    callback=click.pass_obj(check),
    text=Text(
        da="Efterse dokumenter: PDF, Word, HTML og YAML.\n\nINPUT er filer, mapper (med alt under dem), mønstre som «mappe/*.pdf» eller - "
        "for standard input. Udgangskoden er 1, hvis der er fund på eller over --fail-on.",
        en="Check documents: PDF, Word, HTML and YAML.\n\nINPUT is files, folders (with all below them), patterns such as «folder/*.pdf», "
        "or - for standard input. The exit code is 1 if there are findings at or above --fail-on.",
    ),
    params=[
        Argument(["inputs"], nargs=-1, required=True, value=Text(da="INPUT…", en="INPUT…")),
        options.profile(),
        Option(
            ["--stage"],
            type=options.one_of(Stage),
            text=Text(
                da="Bedøm som udkast eller som offentliggjort; ellers siger YAML-filens status det, og alt andet er offentliggjort.",
                en="Judge as a draft or as published; otherwise a YAML file's status tells, and anything else is published.",
            ),
        ),
        Option(
            ["--as-of"],
            type=Day(),
            text=Text(da="Den dag, der bedømmes på; ellers i dag.", en="The day that is judged on; today otherwise."),
        ),
        options.ignore_source(),
        Option(
            ["--conformance"],
            is_flag=True,
            text=Text(
                da="Mål også PDF-filer mod PDF/UA, standarden for tilgængelig PDF; tager omkring halvt så lang tid som resten.",
                en="Measure PDF files against PDF/UA too, the standard for accessible PDF; takes about half as long as all the rest.",
            ),
        ),
        Option(
            ["--format", "format_"],
            type=options.one_of(REPORTS),
            text=Text(
                da="Rapportens format på standard output; ellers text.", en="The report's format on standard output; text otherwise."
            ),
        ),
        Option(
            ["--output"],
            multiple=True,
            value=Text(da="[FORMAT=]FIL", en="[FORMAT=]FILE"),
            text=Text(
                da="Skriv en rapport til en fil; kan gentages. Uden FORMAT= gælder --format og ellers filens endelse.",
                en="Write a report to a file; may be repeated. Without FORMAT= it is --format, else the file's suffix, that tells.",
            ),
        ),
        Option(
            ["--annotate"],
            value=Text(da="MAPPE", en="DIR"),
            text=Text(
                da="Læg i denne mappe en kopi af hver Word- og PDF-fil, hvor hvert fund står som en kommentar eller note.",
                en="Put into this folder a copy of each Word and PDF file with each finding as a comment or note.",
            ),
        ),
        Option(
            ["--fail-on"],
            type=options.one_of((*reversed([severity.value for severity in sorted(Severity, key=lambda each: each.rank)]), NEVER)),
            default=Severity.ERROR.value,
            text=Text(
                da="Den mindste alvor, der giver udgangskode 1; ellers error.",
                en="The least severity that gives exit code 1; error otherwise.",
            ),
        ),
        *options.common(),
    ],
)
