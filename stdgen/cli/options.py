"""The options that several commands share."""

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from stdgen.cli.bilingual import NAME, Option
from stdgen.cli.values import Choice
from stdgen.model.text import Text


def common() -> list[click.Parameter]:
    """What every command takes: the language, and the trace of a fault of ours."""
    return [
        Option(
            ["--lang"],
            type=Choice(lambda: ("da", "en")),
            expose_value=False,  # it is the context's object, known before anything is parsed
            text=Text(da="Sprog i fund, hjælp og fejl; ellers dansk.", en="Language of findings, help and errors; Danish otherwise."),
        ),
        Option(
            ["--debug"],
            is_flag=True,
            expose_value=False,
            text=Text(da="Vis hele sporet, hvis stdgen selv fejler.", en="Show the whole trace if stdgen itself fails."),
        ),
    ]


def profile() -> Option:
    """The municipality's profile."""
    return Option(
        ["--profile"],
        type=Choice(profile_names),
        value=NAME,
        text=Text(
            da="Kommunens profil; ellers den, der hedder som mappen, og hvis den ikke findes, «standard».",
            en="The municipality's profile; otherwise the one named like the folder, else «standard».",
        ),
    )


def ignore_source() -> Option:
    """Whether a sealed source is passed over."""
    return Option(
        ["--ignore-source"],
        is_flag=True,
        text=Text(
            da="Læs siden, som en borger ser den, også hvor filen har sin kilde med.",
            en="Read the page as a citizen sees it, even where the file carries its source.",
        ),
    )


def one_of(words: Iterable[str]) -> Choice:
    """One of these words."""
    known = tuple(words)
    return Choice(lambda: known)


def templates() -> Path | None:
    """The folder `templates` where the command is called, if there is one: a municipality's own profiles."""
    own = Path("templates")
    return own if own.is_dir() else None


def law() -> Path | None:
    """The folder `law` where the command is called, if there is one: a municipality's own facts of the law."""
    own = Path("law")
    return own if own.is_dir() else None


def profile_names() -> tuple[str, ...]:
    """The profiles that there are; looked up when a profile is asked for."""
    names: tuple[str, ...] = _attribute("stdgen.profiles", "names")(templates())
    return names


def _attribute(module: str, name: str) -> Any:
    return getattr(import_module(module), name)
