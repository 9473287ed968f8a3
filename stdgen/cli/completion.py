"""`stdgen completion`: what a shell needs to complete commands, options, profiles and rules."""

import click

from stdgen.cli import options
from stdgen.cli.bilingual import Argument, Command
from stdgen.cli.exits import Exit
from stdgen.model.text import Lang, Text

SHELLS = ("bash", "zsh", "fish")


def completion(_lang: Lang, shell: str) -> Exit:
    """Writes the shell's script to standard output."""
    from click.shell_completion import get_completion_class

    from stdgen.cli.commands import main

    kind = get_completion_class(shell)
    if kind is None:
        raise LookupError(shell)
    click.echo(kind(main, {}, "stdgen", "_STDGEN_COMPLETE").source())
    return Exit.CLEAN


COMMAND = Command(
    name="completion",
    callback=click.pass_obj(completion),
    text=Text(
        da='Skriv opsætningen, der lader skallen fuldende kommandoer.\n\nbash: eval "$(stdgen completion bash)" i ~/.bashrc. zsh: det '
        "samme med zsh i ~/.zshrc. fish: stdgen completion fish | source i ~/.config/fish/config.fish.",
        en='Print the setup that lets the shell complete commands.\n\nbash: eval "$(stdgen completion bash)" in ~/.bashrc. zsh: the same '
        "with zsh in ~/.zshrc. fish: stdgen completion fish | source in ~/.config/fish/config.fish.",
    ),
    params=[Argument(["shell"], type=options.one_of(SHELLS), value=Text(da="|".join(SHELLS), en="|".join(SHELLS))), *options.common()],
)
