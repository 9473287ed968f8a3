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
            text=Text(da="Sprog i fund, hjælp og fejl; ellers dansk.", en="Language of findings, help and errors; Danish by default."),
        ),
        Option(
            ["--debug"],
            is_flag=True,
            expose_value=False,
            text=Text(da="Vis hele sporet, hvis stdgen selv fejler.", en="Show the full traceback if stdgen itself fails."),
        ),
    ]


def profile() -> Option:
    """The municipality's profile."""
    return Option(
        ["--profile"],
        type=Choice(profile_names),
        value=NAME,
        text=Text(
            da="Kommunens profil; ellers den i stdgen.toml, så den, der hedder som mappen, og hvis den ikke findes, «standard».",
            en="The municipality's profile; by default the one in stdgen.toml, then the one with the folder's name, then «standard».",
        ),
    )


def ignore_source() -> Option:
    """Whether a sealed source is passed over."""
    return Option(
        ["--ignore-source"],
        is_flag=True,
        text=Text(
            da="Læs siden, som en borger ser den, også hvor filen har sin kilde med.",
            en="Read the page as a citizen sees it, even if the file carries its source.",
        ),
    )


def network() -> list[click.Parameter]:
    """What commands take that fetch what stands on the web."""
    return [
        Option(
            ["--allow-host"],
            multiple=True,
            value=Text(da="VÆRT", en="HOST"),
            text=Text(
                da="Hent også fra denne vært, selv om den står på et lukket net, på alle porte eller kun den, der nævnes; kan gentages.",
                en="Also fetch from this host, even on a closed network: on any port, or only the one you name. Repeatable.",
            ),
        ),
        Option(
            ["--cache"],
            value=Text(da="MAPPE", en="DIR"),
            text=Text(
                da="Gem her, hvad der er hentet, til næste gang; ellers i din egen cache.",
                en="Keep what is fetched here for next time; by default in your own cache.",
            ),
        ),
    ]


def sites() -> list[click.Parameter]:
    """What commands take that find the standards of a site."""
    return [
        Option(
            ["--sitemap"],
            multiple=True,
            value=Text(da="ADRESSE", en="ADDRESS"),
            text=Text(
                da="Tag kvalitetsstandarderne på et websted: adressen på dets sitemap eller forside; kan gentages.",
                en="Check the quality standards on a website, given its sitemap or front page. Repeatable.",
            ),
        ),
        Option(
            ["--matching"],
            multiple=True,
            value=Text(da="ORD", en="WORD"),
            text=Text(
                da="Det ord, som adresser i --sitemap skal have i sig; ellers kvalitetsstandard. Kan gentages.",
                en="A word that addresses in --sitemap must contain; kvalitetsstandard by default. Repeatable.",
            ),
        ),
    ]


def one_of(words: Iterable[str]) -> Choice:
    """One of these words."""
    known = tuple(words)
    return Choice(lambda: known)


def templates(root: Path | None = None) -> Path | None:
    """The folder `templates` where the command is called, or below `root`, if there is one: a municipality's own profiles."""
    own = Path(root or "", "templates")
    return own if own.is_dir() else None


def law(root: Path | None = None) -> Path | None:
    """The folder `law` where the command is called, or below `root`, if there is one: a municipality's own facts of the law."""
    own = Path(root or "", "law")
    return own if own.is_dir() else None


def profile_names(root: Path | None = None) -> tuple[str, ...]:
    """The profiles that there are, those below `root` or where the command is called among them; looked up when one is asked for."""
    names: tuple[str, ...] = _attribute("stdgen.profiles", "names")(templates(root))
    return names


def _attribute(module: str, name: str) -> Any:
    return getattr(import_module(module), name)
