"""What a call of `stdgen check` can say: its options, and what was said as one noun."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import click

from stdgen.cli import baselines, chosen, options
from stdgen.cli import settings as shown
from stdgen.cli.bilingual import Argument, Option
from stdgen.cli.values import Day
from stdgen.model.finding import Severity
from stdgen.model.rule import Stage
from stdgen.model.text import Text
from stdgen.reports import REPORTS

NEVER = "never"


class Call(NamedTuple):
    """What was said; None and empty where nothing was."""

    inputs: Sequence[str]
    profile: str | None
    stage: str | None
    as_of: date | None
    format_: str | None
    output: Sequence[str]
    annotate: str | None
    fail_on: str
    ignore_source: bool
    conformance: bool
    fix: bool
    yes: bool
    online: bool
    sitemap: Sequence[str]
    matching: Sequence[str]
    allow_host: Sequence[str]
    cache: str | None
    select: Sequence[str]
    ignore: Sequence[str]
    baseline: str | None
    write_baseline: str | None
    prune: bool
    show_settings: bool


def params() -> list[click.Parameter]:
    """The argument and the options, in the order of the help."""
    return [
        Argument(["inputs"], nargs=-1, value=Text(da="[INPUT…]", en="[INPUT…]")),
        options.profile(),
        Option(
            ["--stage"],
            type=options.one_of(Stage),
            text=Text(
                da="Bedøm som udkast eller som offentliggjort; ellers siger YAML-filens status det, og alt andet er offentliggjort.",
                en="Judge as a draft or as published; by default a YAML file's status decides, and everything else counts as published.",
            ),
        ),
        Option(
            ["--as-of"],
            type=Day(),
            text=Text(da="Den dag, der bedømmes på; ellers i dag.", en="The date to judge by; today by default."),
        ),
        *chosen.options(),
        *baselines.options(),
        shown.option(),
        options.ignore_source(),
        Option(
            ["--conformance"],
            is_flag=True,
            text=Text(
                da="Mål også PDF-filer mod PDF/UA, standarden for tilgængelig PDF; tager omkring halvt så lang tid som resten.",
                en="Also check PDF files against PDF/UA, the standard for accessible PDF; adds about half as much time again.",
            ),
        ),
        Option(
            ["--format", "format_"],
            type=options.one_of(REPORTS),
            text=Text(
                da="Rapportens format på standard output; ellers text, eller kun summen, når --output er givet.",
                en="The format of the report on standard output; text by default, or only the summary if --output is given.",
            ),
        ),
        Option(
            ["--output"],
            multiple=True,
            value=Text(da="[FORMAT=]FIL", en="[FORMAT=]FILE"),
            text=Text(
                da="Skriv en rapport til en fil; kan gentages. Uden FORMAT= viser filens endelse formatet.",
                en="Write a report to a file. Repeatable. Without FORMAT= the file's suffix decides the format.",
            ),
        ),
        Option(
            ["--annotate"],
            value=Text(da="MAPPE", en="DIR"),
            text=Text(
                da="Læg i denne mappe en kopi af hver Word- og PDF-fil, hvor hvert fund står som en kommentar eller note.",
                en="Save a copy of each Word and PDF file in this folder, with every finding as a comment or a note.",
            ),
        ),
        Option(
            ["--fix"],
            is_flag=True,
            text=Text(
                da="Ret det sikre i YAML-filer: tegn, dobbelte ord, stavefejl i overskrifter og loves navne. Det vises, og der spørges.",
                en="Fix what is certain in YAML files: double signs and words, misspelled headings and acts. Shows the changes and asks.",
            ),
        ),
        Option(
            ["--yes"],
            is_flag=True,
            text=Text(da="Lav rettelserne fra --fix uden at spørge.", en="Apply the changes of --fix without asking."),
        ),
        Option(
            ["--fail-on"],
            type=options.one_of((*reversed([severity.value for severity in sorted(Severity, key=lambda each: each.rank)]), NEVER)),
            default=Severity.ERROR.value,
            text=Text(
                da="Den mindste alvor, der giver udgangskode 1; ellers error.",
                en="The lowest severity that gives exit code 1; error by default.",
            ),
        ),
        Option(
            ["--online"],
            is_flag=True,
            text=Text(
                da="Efterprøv også, om dokumenternes links fører til sider, der findes.",
                en="Also check that the links in the documents work.",
            ),
        ),
        *options.sites(),
        *options.network(),
        *options.common(),
    ]
