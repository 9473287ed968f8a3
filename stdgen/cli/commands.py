"""The command `stdgen` and the table of its commands."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import click

from stdgen import __version__
from stdgen.cli import options
from stdgen.cli.bilingual import Group, Option
from stdgen.model.text import Text

COMMANDS = {
    "new": "stdgen.cli.new:COMMAND",
    "build": "stdgen.cli.build:COMMAND",
    "check": "stdgen.cli.check:COMMAND",
    "read": "stdgen.cli.read:COMMAND",
    "register": "stdgen.cli.register:COMMAND",
    "rules": "stdgen.cli.rules:COMMAND",
    "law": "stdgen.cli.law:COMMAND",
    "lsp": "stdgen.cli.lsp:COMMAND",
    "completion": "stdgen.cli.completion:COMMAND",
}


def _show_version(context: click.Context, _parameter: click.Parameter, asked: Any) -> None:
    if asked and not context.resilient_parsing:
        click.echo(f"stdgen {__version__}")
        context.exit()


class Stdgen(Group):
    """The command itself: however it is called, `entry` decides how the call ends."""

    def main(self, args: Sequence[str] | None = None, *_: Any, **__: Any) -> Any:
        """Runs one call and ends with its exit code; without `args`, the call of this process, and the process with it."""
        from stdgen.cli.entry import run

        if args is not None:
            sys.exit(run(args))
        code = run(sys.argv[1:])
        with suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)  # all is written: tidying up hundreds of modules would take a tenth of the whole call


main = Stdgen(
    name="stdgen",
    table=COMMANDS,
    text=Text(
        da="Skriver og efterser kommuners kvalitetsstandarder.\n\nFra data til Word, PDF og HTML i kommunens layout, og fra et "
        "offentliggjort dokument til en liste over det, der mangler.",
        en="Writes and checks the quality standards of Danish municipalities.\n\nFrom data to Word, PDF and HTML in the municipality's "
        "layout, and from a published document to a list of what is missing.",
    ),
    params=[
        Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
            text=Text(da="Vis versionen.", en="Show the version."),
        ),
        *options.common(),
    ],
)
