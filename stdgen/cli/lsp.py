"""`stdgen lsp`: an editor is served over standard input and output, until it closes them."""

import os
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stdgen.cli import options
from stdgen.cli.bilingual import Command, Option
from stdgen.cli.exits import CallError, Exit
from stdgen.cli.values import Day
from stdgen.model.text import Lang, Text

if TYPE_CHECKING:
    from stdgen.app import Input, Settings
    from stdgen.lsp.offering import Known
    from stdgen.model.law import Law
    from stdgen.model.provision import Provision

NO_SERVER = (
    Text(da="«stdgen lsp» kræver pakken pygls, som ikke er installeret", en="«stdgen lsp» needs pygls, which is not installed"),
    Text(da="Installér den: pip install 'stdgen[lsp]'", en="Install it: pip install 'stdgen[lsp]'"),
)
WAITING = Text(da="Venter på en editor; Ctrl-D slutter.", en="Waiting for an editor; Ctrl-D stops.")


def lsp(lang: Lang, profile: str | None, as_of: date | None) -> Exit:
    """Serves one editor."""
    from importlib.util import find_spec

    if find_spec("pygls") is None:
        raise CallError(*NO_SERVER)
    from stdgen.lsp.judging import Work
    from stdgen.lsp.server import server

    if sys.stdin.isatty():
        sys.stderr.write(f"{WAITING.in_(lang)}\n")
    made = server(Work(lang, _given, _settings(profile, as_of)), _law_page)
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as out, redirect_stdout(sys.stderr):  # only messages may go to the editor
        made.start_io(sys.stdin.buffer, out)
    return Exit.CLEAN


def _given(path: Path, data: bytes, root: Path | None) -> "Input":
    """The input of a path with the bytes of the text as it stands in the editor; the file itself need not be there yet."""
    from stdgen.cli.configured import Configured
    from stdgen.cli.files import File
    from stdgen.cli.loading import one

    file = File(path, path.as_posix())
    return Configured((file,), options.profile_names(root)).input(file, one(file)._replace(data=data, fault=None))


def _settings(profile: str | None, as_of: date | None) -> "Callable[[Path | None], Settings]":
    def below(root: Path | None) -> "Settings":
        from stdgen import app

        return app.Settings(
            as_of=as_of or date.today(),  # anew each time, as an editor may stay open for days
            profile=profile,
            templates=options.templates(root),
            law=options.law(root),
        )

    return below


def _law_page(law: "Law", provision: "Provision", known: "Known") -> str:
    from stdgen.cli import law_text

    return law_text.as_text(law, (provision,), known.day, known.lang)


COMMAND = Command(
    name="lsp",
    callback=click.pass_obj(lsp),
    text=Text(
        da="Betjen en editor, hvor der skrives standarder.\n\nEditoren starter kommandoen selv og taler med den over standard input og "
        "output (language server protocol): fund, mens der skrives, forklaringer, forslag til nøgler, emner og bestemmelser, og rettelser.",
        en="Help an editor in which standards are written.\n\nThe editor starts the command itself and talks to it over standard input "
        "and output (language server protocol): findings while typing, explanations, keys, topics and provisions to choose, and fixes.",
    ),
    params=[
        options.profile(),
        Option(
            ["--as-of"],
            type=Day(),
            text=Text(da="Den dag, der bedømmes på; ellers i dag.", en="The date to judge by; today by default."),
        ),
        *options.common(),
    ],
)
