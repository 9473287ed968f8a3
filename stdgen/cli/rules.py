"""`stdgen rules`: the rules, or the manual page of one."""

import json
from collections.abc import Iterable

import click

from stdgen.cli import manual, options
from stdgen.cli.bilingual import Argument, Command, Option
from stdgen.cli.exits import Exit
from stdgen.cli.values import Choice
from stdgen.model.text import Lang, Text


def rules(lang: Lang, name: str | None, format_: str) -> Exit:
    """Writes the list of rules, or one rule's page, to standard output."""
    from stdgen.rules import every

    chosen = [rule for rule in every() if name in (None, rule.name, rule.code)]
    if format_ == "json":
        click.echo(json.dumps(manual.as_data(chosen, lang), ensure_ascii=False, indent=2))
    elif name is None:
        click.echo(manual.listing(chosen, lang), nl=False)
    else:
        click.echo(manual.page(chosen[0], lang), nl=False)
    return Exit.CLEAN


def _names() -> Iterable[str]:
    from stdgen.rules import every

    found = list(every())
    return [*(rule.name for rule in found), *(rule.code for rule in found)]


COMMAND = Command(
    name="rules",
    callback=click.pass_obj(rules),
    text=Text(
        da="Vis reglerne, eller forklar én.\n\nNAVN er en regels navn eller kode.",
        en="List the rules, or explain one.\n\nNAME is a rule's name or code.",
    ),
    params=[
        Argument(["name"], required=False, type=Choice(_names), value=Text(da="[NAVN]", en="[NAME]")),
        Option(
            ["--format", "format_"],
            type=options.one_of(("text", "json")),
            default="text",
            text=Text(da="Formatet; ellers text.", en="The format; text otherwise."),
        ),
        *options.common(),
    ],
)
