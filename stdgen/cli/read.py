"""`stdgen read`: one input becomes the document that it holds."""

import json
import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from stdgen.cli import files, options
from stdgen.cli.bilingual import Argument, Command, Option
from stdgen.cli.exits import CallError, Exit
from stdgen.model.finding import Severity
from stdgen.model.limits import Caps
from stdgen.model.text import Lang, Text
from stdgen.readers import SUFFIXES
from stdgen.readers.views import View

if TYPE_CHECKING:
    from stdgen.app import Input
    from stdgen.model.document import Document

FORMATS = ("text", "json", "html", "yaml")
EXPLAINED = ("text", "json")


def read(
    lang: Lang,
    given: str,
    profile: str | None,
    format_: str,
    view: str,
    *,
    explain: bool,
    ignore_source: bool,
    allow_host: Sequence[str],
    cache: str | None,
) -> Exit:
    """Writes the document, or why its headings are headings, to standard output; what could not be read to standard error."""
    from stdgen import app
    from stdgen.cli import addressed, loading, terminal
    from stdgen.cli.configured import Configured

    named = files.found((given,), SUFFIXES, addresses=True)
    if len(named) > 1:
        raise CallError(
            Text(da=f"«{given}» er flere filer", en=f"«{given}» is several files"), Text(da="læs én ad gangen", en="read one at a time")
        )
    if explain and format_ not in EXPLAINED:
        raise CallError(
            Text(da=f"«--explain» kan ikke bruges med «--format {format_}»", en=f"«--explain» does not go with «--format {format_}»"),
            Text(da="brug --format text eller --format json", en="use --format text or --format json"),
        )
    web = addressed.Web(lang, allow_host, cache)
    web.fetch(named)
    source = Configured(named, options.profile_names()).input(named[0], loading.one(named[0], web))
    with loading.refusals():
        reading = app.read(
            source, profile=profile, ignore_source=ignore_source, templates=options.templates(), view=View(view), apart=Caps()
        )
    if reading.document is not None:
        sys.stdout.write(_written(reading.document, source, format_, lang, explain=explain))
    findings = app.findings_on(reading, source, as_of=date.today())
    if findings:
        terminal.complain(findings, source.source, lang)
    return Exit.FINDINGS if any(finding.severity is Severity.ERROR for finding in findings) else Exit.CLEAN


def _written(document: "Document", source: "Input", format_: str, lang: Lang, *, explain: bool) -> str:
    match format_:
        case "json":
            from stdgen import documentjson

            data = documentjson.to_json(document, source=source.source, explained=explain)
            return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        case "html":
            from stdgen.app.showing import as_page

            shown = as_page(document, source, lang, apart=Caps())
            if shown.without_pictures:
                click.echo(shown.without_pictures.in_(lang), err=True)
            return shown.page
        case "yaml":
            from stdgen.app.showing import as_yaml

            return as_yaml(document)
        case _ if explain:
            from stdgen.cli.explained import as_explained

            return as_explained(document, lang)
        case _:
            from stdgen.cli.plain import as_plain

            return as_plain(document)


COMMAND = Command(
    name="read",
    callback=click.pass_obj(read),
    text=Text(
        da="Læs ét dokument, og skriv, hvad der står i det.\n\nINPUT er en fil, en webadresse, eller - for standard input.",
        en="Read one document and write what it says.\n\nINPUT is a file, a web address, or - for standard input.",
    ),
    params=[
        Argument(["given"], value=Text(da="INPUT", en="INPUT")),
        options.profile(),
        Option(
            ["--format", "format_"],
            type=options.one_of(FORMATS),
            default="text",
            text=Text(da="Formatet; ellers text.", en="The format; text by default."),
        ),
        Option(
            ["--view"],
            type=options.one_of(tuple(View)),
            default=View.MARKUP.value,
            text=Text(
                da="Spor ændringer: final (alle accepteret), original (alle afvist) eller markup (begge, mærket); ellers markup.",
                en="Tracked changes: final (all accepted), original (all rejected) or markup (both, marked); markup by default.",
            ),
        ),
        Option(
            ["--explain"],
            is_flag=True,
            text=Text(
                da="Skriv, hvorfor hver overskrift er en, og hvad der næsten var en.",
                en="Explain why each heading was taken for one, and what nearly was.",
            ),
        ),
        options.ignore_source(),
        *options.network(),
        *options.common(),
    ],
)
