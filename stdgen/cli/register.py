"""`stdgen register`: a batch of documents becomes a table of who approved them, when, and what is in the way."""

import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stdgen.cli import files, options, walking
from stdgen.cli.bilingual import Argument, Command, Option
from stdgen.cli.exits import CallError, Exit
from stdgen.cli.values import Day
from stdgen.model.limits import Caps
from stdgen.model.text import Lang, Text
from stdgen.readers import SUFFIXES
from stdgen.registers import REGISTERS

if TYPE_CHECKING:
    from stdgen.model.register import Register

STATUSES = ("draft", "proposed", "approved", "retired", "published")


def register(
    lang: Lang,
    inputs: Sequence[str],
    profile: str | None,
    as_of: date | None,
    due_before: date | None,
    body: str | None,
    status: Sequence[str],
    format_: str | None,
    output: str | None,
    *,
    sitemap: Sequence[str],
    matching: Sequence[str],
    allow_host: Sequence[str],
    cache: str | None,
) -> Exit:
    """Reads and checks the inputs, and writes the rows that were asked for."""
    from stdgen import app, rows
    from stdgen.cli import addressed, loading, outputs, terminal
    from stdgen.cli.configured import Configured, Over

    kind = _kind(format_, output)
    web = addressed.Web(lang, allow_host, cache)
    here = () if sitemap else (".",)
    named = (*files.found(inputs or here, SUFFIXES, addresses=True), *web.on_sites(sitemap, matching))
    outputs.spare([Path(output)] if output else [], named)
    web.fetch(named)
    settings = app.Settings(as_of=as_of or date.today(), profile=profile, templates=options.templates(), law=options.law(), apart=Caps())
    settled = Over(named, loading.inputs(named, web), Configured(named, options.profile_names()).input)
    with loading.refusals():
        report = app.check(terminal.followed(settled, len(named), lang), settings)
    kept = rows.chosen(rows.register(report), due_before=due_before, body=body, statuses=status)
    _deliver(kept, kind, output, lang)
    if kind != "text" and (nothing := rows.none_meets(kept, lang)):
        click.echo(nothing, err=True)
    walking.tell(inputs or here, SUFFIXES, lang)
    return Exit.CLEAN


def _kind(format_: str | None, output: str | None) -> str:
    """The format asked for, else the one that the file's suffix tells, else the table for a terminal."""
    from stdgen.cli import outputs

    if format_ is not None:
        kind = format_
    else:
        suffix = Path(output).suffix.lower().removeprefix(".") if output else "text"
        kind = {"txt": "text", "htm": "html"}.get(suffix, suffix)
    if kind not in REGISTERS:
        raise CallError(
            Text(da=f"«{output}» viser ikke, hvilket format registret skal have", en=f"«{output}» does not tell the register's format"),
            Text(
                da=f"brug en af endelserne .{', .'.join(each for each in REGISTERS if each != 'text')}, eller skriv --format",
                en=f"use one of the suffixes .{', .'.join(each for each in REGISTERS if each != 'text')}, or write --format",
            ),
        )
    if output in (None, walking.STREAM):
        outputs.readable(kind)
    return kind


def _deliver(found: "Register", kind: str, output: str | None, lang: Lang) -> None:
    module = import_module(REGISTERS[kind])
    if output not in (None, walking.STREAM):
        files.deliver(Path(output or ""), module.render(found, lang), lang)
        return
    if kind == "text":
        from stdgen.cli.terminal import width

        written = module.render(found, lang, width=width(), colour=sys.stdout.isatty())
    else:
        written = module.render(found, lang)
    sys.stdout.flush()
    sys.stdout.buffer.write(written)


COMMAND = Command(
    name="register",
    callback=click.pass_obj(register),
    text=Text(
        da="Vis, hvem der har godkendt hvilke standarder, hvornår de skal revideres, og hvad der spærrer.\n\nINPUT er filer, mapper (med "
        "alt under dem), mønstre eller webadresser; ellers denne mappe.",
        en="Show who approved which standards, when they are due for revision, and what stands in the way.\n\nINPUT is files, folders "
        "(with everything in them), patterns or web addresses; by default this folder.",
    ),
    params=[
        Argument(["inputs"], nargs=-1, value=Text(da="[INPUT…]", en="[INPUT…]")),
        options.profile(),
        Option(
            ["--as-of"],
            type=Day(),
            text=Text(da="Den dag, der bedømmes på; ellers i dag.", en="The date to judge by; today by default."),
        ),
        Option(
            ["--due-before"],
            type=Day(),
            text=Text(da="Kun dem, der skal revideres før den dag.", en="Only those due for revision before this date."),
        ),
        Option(
            ["--body"],
            value=Text(da="NAVN", en="NAME"),
            text=Text(
                da="Kun dem, hvis udvalg eller råd har de ord i navnet.", en="Only those approved by a body with these words in its name."
            ),
        ),
        Option(
            ["--status"],
            type=options.one_of(STATUSES),
            multiple=True,
            text=Text(da="Kun dem med den status; kan gives flere gange.", en="Only those with this status. Repeatable."),
        ),
        Option(
            ["--format", "format_"],
            type=options.one_of(REGISTERS),
            text=Text(
                da="Formatet; ellers det, filens endelse viser, eller text.",
                en="The format; by default the one the file's suffix tells, or text.",
            ),
        ),
        Option(
            ["--output"],
            value=Text(da="FIL", en="FILE"),
            text=Text(da="Skriv til en fil i stedet for til standard output.", en="Write to a file instead of standard output."),
        ),
        *options.sites(),
        *options.network(),
        *options.common(),
    ],
)
