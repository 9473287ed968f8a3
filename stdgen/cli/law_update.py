"""`stdgen law update`: announcements of the official collection become changed entries of the law, shown before they are written."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from stdgen.cli import files, official, options
from stdgen.cli.bilingual import Argument, Command, Option
from stdgen.cli.exits import CallError, Exit
from stdgen.cli.law_show import FOLDER, chosen, folder
from stdgen.cli.refused import reason
from stdgen.cli.values import Day
from stdgen.model.text import Lang, Text

if TYPE_CHECKING:
    from stdgen.law.lexdania import Announcement
    from stdgen.law.updating import Edit

SUFFIXES = (".xml",)
NOTHING = Text(da="ingen forskel", en="no difference")
UNKNOWN = Text(
    da="{0}: «{1}» er ikke blandt de love og bekendtgørelser, stdgen kender",
    en="{0}: «{1}» is not among the acts and orders that stdgen knows",
)
SHOWN = Text(
    da="forskelle i {0}; --write skriver dem i «{1}». Læs dem først: hvad der er flyttet hvorhen, kan kun et menneske se.",
    en="differences in {0}; --write saves them in «{1}». Read them first: only a person can tell what has moved where.",
)


def update(lang: Lang, given: Sequence[str], as_of: date | None, law: str | None, hosts: Sequence[str], *, write: bool) -> Exit:
    """Writes the difference to standard output, and with `write` the files too."""
    from stdgen.law.editing import edited

    place = Path(law or FOLDER)
    changed: dict[str, list[Edit]] = {}
    if place.is_dir():
        chosen(law)  # tells what is not in order before anything is fetched
    for edit in _edits(given, place, as_of or date.today(), hosts, lang):
        changed.setdefault(edit.file, []).append(edit)
    for name, edits in changed.items():
        target = place / f"{name}.yaml"
        old = target.read_text(encoding="utf-8") if target.is_file() else ""
        new = edited(old, edits)
        sys.stdout.writelines(_difference(old, new, target.as_posix()))
        if write:
            files.deliver(target, new.encode(), lang)
    if not changed:
        click.echo(NOTHING.in_(lang), err=True)
    elif not write:
        click.echo(SHOWN.in_(lang).format(", ".join(f"{name}.yaml" for name in changed), place.as_posix()), err=True)
    return Exit.FINDINGS if changed and not write else Exit.CLEAN


def _edits(given: Sequence[str], place: Path, day: date, hosts: Sequence[str], lang: Lang) -> "Iterator[Edit]":
    """The edits of one announcement after another, the oldest first, each on top of those before it."""
    from stdgen.law import updating
    from stdgen.law.loading import files as law_files
    from stdgen.model.taming import tame

    data = law_files(place)
    told = sorted(_announcements(given or _addresses(data), hosts), key=lambda pair: (pair[1].day, pair[1].number))
    for source, announced in told:
        if not updating.known(data, announced):
            click.echo(tame(UNKNOWN.in_(lang).format(source, announced.title)), err=True)
        found = updating.edits(data, announced, day)
        data = dict(updating.laid(data, found))
        yield from found


def _announcements(given: Iterable[str], hosts: Sequence[str]) -> "Iterator[tuple[str, Announcement]]":
    from stdgen.law import lexdania

    for source, data in _bytes(given, hosts):
        try:
            yield source, lexdania.read(data)
        except lexdania.LexDaniaError as error:
            raise CallError(Text(da=f"«{source}»: {error.message.da}", en=f"«{source}»: {error.message.en}")) from error


def _bytes(given: Iterable[str], hosts: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    for each in given:
        if "://" in each:
            yield each, official.fetched(each, hosts)
            continue
        for file in files.found((each,), SUFFIXES):
            try:
                yield file.source, file.read()
            except OSError as error:
                why = reason(error)
                raise CallError(Text(da=f"«{file.source}»: {why.da}", en=f"«{file.source}»: {why.en}")) from error


def _addresses(data: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    """Those of the newest announcement of every act, and of every order with a number."""
    newest = (act["consolidations"][0] for act in data["acts"]["acts"] if act.get("consolidations"))
    numbered = (order for order in data["orders"]["orders"] if "number" in order)
    for each in (*newest, *numbered):
        yield f"https://www.retsinformation.dk/eli/lta/{each['day'][:4]}/{each['number']}"


def _difference(old: str, new: str, name: str) -> Iterator[str]:
    lines = unified_diff(old.splitlines(keepends=True), new.splitlines(keepends=True), name, name)
    return (line if line.endswith("\n") else f"{line}\n" for line in lines)


COMMAND = Command(
    name="update",
    callback=click.pass_obj(update),
    text=Text(
        da="Vis, hvad nye kundgørelser fra Retsinformation ændrer i lovdata.\n\nKILDE er LexDania-filer (.xml), mapper med dem eller "
        "ELI-adresser; uden KILDE hentes de love og bekendtgørelser, der er kendt. Nye kundgørelser, nye paragraffer, ændret ordlyd og "
        "ophævede bekendtgørelser vises som forskelle.",
        en="Show how new publications on Retsinformation change the law data.\n\nSOURCE is LexDania files (.xml), folders of them, or ELI "
        "addresses; without SOURCE, the acts and orders already known are fetched. New publications, new sections, changed wordings and "
        "repealed orders are shown as a diff.",
    ),
    params=[
        Argument(["given"], nargs=-1, value=Text(da="[KILDE…]", en="[SOURCE…]")),
        Option(
            ["--as-of"],
            type=Day(),
            text=Text(da="Dagen, kilderne er læst; ellers i dag.", en="The day the sources were read; by default today."),
        ),
        folder(),
        Option(
            ["--allow-host", "hosts"],
            multiple=True,
            value=Text(da="VÆRT", en="HOST"),
            text=Text(da="Hent også herfra; kan gentages.", en="Also fetch from this host; repeatable."),
        ),
        Option(["--write"], is_flag=True, text=Text(da="Skriv ændringerne i mappen.", en="Save the changes in the folder.")),
        *options.common(),
    ],
)
