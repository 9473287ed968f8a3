"""`stdgen rules`: the rules, the manual page of one, or the manual as a site."""

import json
from collections.abc import Iterable
from pathlib import Path

import click

from stdgen.cli import files, options
from stdgen.cli.bilingual import Argument, Command, Option
from stdgen.cli.exits import CallError, Exit
from stdgen.cli.values import Choice
from stdgen.manual.families import FAMILIES
from stdgen.model.text import Lang, Text

FRONT = "index.html"
WROTE = Text(da="skrev {0} sider; begynd ved {1}", en="wrote {0} pages; begin at {1}")
ALL_OR_ONE = (
    Text(da="--site skriver alle regler, ikke kun «{0}»", en="--site writes all rules, not «{0}» alone"),
    Text(da="skriv enten navnet eller --site", en="write either the name or --site"),
)
LISTED = Text(da="«stdgen rules» viser dem alle", en="«stdgen rules» lists them all")
NO_FORMAT = (
    Text(da="--site skriver websider, ikke {0}", en="--site writes web pages, not {0}"),
    Text(da="skriv enten --format eller --site", en="write either --format or --site"),
)


def rules(lang: Lang, name: str | None, format_: str | None, site: str | None) -> Exit:
    """Writes the list of rules, or one rule's page, to standard output, or the whole manual into a folder."""
    if site is not None:
        for given, (message, hint) in ((name, ALL_OR_ONE), (format_, NO_FORMAT)):
            if given is not None:
                raise CallError(Text(da=message.da.format(given), en=message.en.format(given)), hint)
        _write_site(Path(site), lang)
        return Exit.CLEAN
    _show(lang, name, format_)
    return Exit.CLEAN


def _show(lang: Lang, name: str | None, format_: str | None) -> None:
    from stdgen.manual import as_data, as_text
    from stdgen.rules import every

    family = name in FAMILIES
    chosen = [rule for rule in every() if name in (None, rule.name, rule.code) or (family and rule.code.startswith(str(name)))]
    if format_ == "json":
        click.echo(json.dumps(as_data.as_data(chosen, lang), ensure_ascii=False, indent=2))
    elif name is None or family:
        click.echo(as_text.listing(chosen, lang), nl=False)
    else:
        click.echo(as_text.page(chosen[0], lang), nl=False)


def _write_site(folder: Path, lang: Lang) -> None:
    from stdgen import __version__
    from stdgen.manual.site import pages
    from stdgen.rules import every

    written = 0
    for path, page in pages(every(), __version__):
        files.write(folder / path, page)
        written += 1
    click.echo(WROTE.in_(lang).format(written, (folder / FRONT).as_posix()), err=True)


def _names() -> Iterable[str]:
    from stdgen.rules import every

    found = list(every())
    return [*(rule.name for rule in found), *(rule.code for rule in found), *FAMILIES]


COMMAND = Command(
    name="rules",
    callback=click.pass_obj(rules),
    text=Text(
        da="Vis reglerne, eller forklar én.\n\nNAVN er en regels navn eller kode, eller hvad en gruppes koder begynder med, fx SG2.",
        en="List the rules, or explain one.\n\nNAME is a rule's name or code, or what the codes of a family begin with, such as SG2.",
    ),
    params=[
        Argument(["name"], required=False, type=Choice(_names, listed=LISTED), value=Text(da="[NAVN]", en="[NAME]")),
        Option(
            ["--format", "format_"],
            type=options.one_of(("text", "json")),
            text=Text(da="Formatet; ellers text.", en="The format; text by default."),
        ),
        Option(
            ["--site"],
            value=Text(da="MAPPE", en="DIR"),
            text=Text(
                da="Skriv hele håndbogen i denne mappe som websider på dansk og engelsk, klar til at lægge på en server.",
                en="Write the whole manual into this folder as web pages in Danish and English, ready for a server.",
            ),
        ),
        *options.common(),
    ],
)
