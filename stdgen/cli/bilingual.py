"""Click's commands and options with their help and errors in both languages; the context's `obj` is the language."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from stdgen.cli.exits import CallError
from stdgen.cli.values import lang_of, nearest
from stdgen.model.text import Text

USAGE = Text(da="Brug", en="Usage")
OPTIONS = Text(da="Valgmuligheder", en="Options")
COMMANDS = Text(da="Kommandoer", en="Commands")
COMMAND = Text(da="KOMMANDO …", en="COMMAND …")
NAME = Text(da="NAVN", en="NAME")
HELP = Text(da="Vis denne hjælp.", en="Show this help.")


class Option(click.Option):
    """An option whose help is a pair of texts."""

    def __init__(self, *args: Any, text: Text, value: Text | None = None, **settings: Any) -> None:
        """`text` is the help, `value` how its value is shown there; the rest is click's."""
        super().__init__(*args, **settings)
        self.text, self.value = text, value

    def make_metavar(self, ctx: click.Context) -> str:
        """How the value is shown in the help."""
        return self.value.in_(lang_of(ctx)) if self.value else super().make_metavar(ctx)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option as written, and its help."""
        record = super().get_help_record(ctx)
        return (record[0], self.text.in_(lang_of(ctx))) if record else None


class Argument(click.Argument):
    """An argument whose name in the help is a pair of texts."""

    def __init__(self, *args: Any, value: Text, **settings: Any) -> None:
        """`value` is the name; the rest is click's."""
        super().__init__(*args, **settings)
        self.value = value

    def make_metavar(self, ctx: click.Context) -> str:
        """How the argument is shown in the help."""
        return self.value.in_(lang_of(ctx))


class Command(click.Command):
    """A command whose help is a pair of texts; paragraphs are separated by empty lines, the first is its summary."""

    def __init__(self, *args: Any, text: Text, **settings: Any) -> None:
        """`text` is the help; the rest is click's."""
        super().__init__(*args, **settings)
        self.text = text

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """The arguments as click reads them; CallError for more of them than the command takes."""
        takes_more, ctx.allow_extra_args = ctx.allow_extra_args, True  # else click refuses them, in English
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # not known where an option lacks its value
            raise
        if rest and not takes_more and not ctx.resilient_parsing:
            given, usage = " ".join(rest), " ".join((ctx.command_path, *self.collect_usage_pieces(ctx)))
            raise CallError(
                Text(da=f"«{given}» er for meget", en=f"«{given}» is too much"), Text(da=f"skriv: {usage}", en=f"write: {usage}")
            )
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The first line of the help."""
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix=f"{USAGE.in_(lang_of(ctx))}: ")

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What stands after the command's name."""
        needed = [each for each in self.get_params(ctx) if isinstance(each, click.Option) and each.required]
        written = " ".join(("[--…]", *(f"{each.opts[0]} {each.make_metavar(ctx)}" for each in needed)))
        return [written if piece == "[OPTIONS]" else piece for piece in super().collect_usage_pieces(ctx)]

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What the command does."""
        for paragraph in self.text.in_(lang_of(ctx)).split("\n\n"):
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(paragraph)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options with their help."""
        parameters = (parameter for parameter in self.get_params(ctx) if isinstance(parameter, click.Option))
        records = [record for parameter in parameters if (record := parameter.get_help_record(ctx))]
        with formatter.section(OPTIONS.in_(lang_of(ctx))):
            formatter.write_dl(records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """`--help`, explained in the language of the call."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP.in_(lang_of(ctx))
        return option


class Group(Command, click.Group):
    """Commands that are imported when they are called: a table from name to `module:attribute`."""

    def __init__(self, *args: Any, table: Mapping[str, str], **settings: Any) -> None:
        """`table` holds the commands in the order of the help."""
        super().__init__(*args, **settings)
        self.table = table

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What stands after the name."""
        return ["[--…]", COMMAND.in_(lang_of(ctx))]

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands."""
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in self.table:
            return None
        module, _, attribute = self.table[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments call; CallError with the nearest names where there is none."""
        name = args[0]
        if name.startswith("-") or name in self.table:
            return super().resolve_command(ctx, args)
        raise CallError(Text(da=f"kommandoen «{name}» findes ikke", en=f"there is no command «{name}»"), nearest(name, self.table))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, and the commands in a line each."""
        super().format_options(ctx, formatter)
        lang = lang_of(ctx)
        commands = {name: self.get_command(ctx, name) for name in self.table}
        with formatter.section(COMMANDS.in_(lang)):
            formatter.write_dl(
                [(name, command.text.in_(lang).partition("\n\n")[0]) for name, command in commands.items() if isinstance(command, Command)]
            )
