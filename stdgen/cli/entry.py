"""Arguments become an exit code: every way that a call can end is decided here."""

import gc
import os
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TextIO, cast

import click

from stdgen.cli.commands import main
from stdgen.cli.exits import CallError, Exit
from stdgen.cli.refused import REASONS
from stdgen.model.text import Lang, Text

COMPLETE = "_STDGEN_COMPLETE"  # set by the script that `stdgen completion` writes
ERROR = Text(da="Fejl", en="Error")
UNSAID = Text(da="svaret kunne ikke skrives: {0}", en="the answer could not be written: {0}")
MORE_HELP = Text(da="Prøv «{0} --help».", en="Try «{0} --help».")


def run(arguments: Sequence[str]) -> int:
    """Carries out one call and tells its errors on standard error."""
    lang = _language(arguments)
    gc.set_threshold(100_000)  # the default is for programs that live long: collecting while importing costs a start a tenth
    _open_streams()
    try:
        code = _called(arguments, lang)
        sys.stdout.flush()
    except (click.Abort, KeyboardInterrupt):
        return Exit.INTERRUPTED
    except BrokenPipeError:
        return _let_go()
    except CallError as error:
        return _told(error.message.in_(lang), error.hint.in_(lang) if error.hint else "", lang)
    except click.ClickException as error:
        return _usage(error, lang)
    except OSError as error:
        if error.filename is not None or error.errno not in REASONS:
            return _fault(error, arguments, lang)
        return _told(UNSAID.in_(lang).format(REASONS[error.errno].in_(lang)), "", lang)
    except Exception as error:
        return _fault(error, arguments, lang)
    return code


def _called(arguments: Sequence[str], lang: Lang) -> int:
    """The call itself; not by click's own `main`, which turns a broken pipe into the exit code that means findings here."""
    if asked := os.environ.get(COMPLETE):
        from click.shell_completion import shell_complete

        return shell_complete(main, {}, "stdgen", COMPLETE, asked)
    try:
        with main.make_context("stdgen", list(arguments), obj=lang) as context:
            return int(main.invoke(context))
    except click.exceptions.Exit as ended:
        return ended.exit_code


def _language(arguments: Sequence[str]) -> Lang:
    """Known before anything is parsed, so that help and errors speak it too."""
    pairs = pairwise((*arguments, ""))
    return "en" if any(first == "--lang=en" or (first, second) == ("--lang", "en") for first, second in pairs) else "da"


def _open_streams() -> None:
    """All three are there, even where the caller closed them, and speak UTF-8 whatever the machine's own encoding."""
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _nowhere(mode: str) -> TextIO:
    return cast(TextIO, Path(os.devnull).open(mode, encoding="utf-8"))  # open as long as the process


def _fault(error: Exception, arguments: Sequence[str], lang: Lang) -> int:
    if "--debug" in arguments:
        raise error
    from stdgen.cli.fault import as_issue

    _say(as_issue(error, arguments, lang))
    return Exit.FAULT


def _let_go() -> int:
    """The reader of our output left; what is still to be flushed goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return Exit.PIPE


def _usage(error: click.ClickException, lang: Lang) -> int:
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError" and context is not None:
        _say(context.get_help())
        return Exit.CALL
    hint = MORE_HELP.in_(lang).format(context.command_path if context else "stdgen")
    return _told(_worded(error).in_(lang), hint, lang)


def _worded(error: click.ClickException) -> Text:
    match error:
        case click.NoSuchOption():
            name, near = error.option_name, ", ".join(error.possibilities or ())
            return Text(
                da=f"valgmuligheden «{name}» findes ikke" + (f"; mente du {near}?" if near else ""),
                en=f"there is no option «{name}»" + (f"; did you mean {near}?" if near else ""),
            )
        case click.MissingParameter() if error.param is not None:
            option = isinstance(error.param, click.Option)
            name = error.param.opts[-1] if option else error.param.make_metavar(error.ctx or click.Context(main))
            return Text(da=f"{name} mangler", en=f"{name} is missing")
        case click.BadOptionUsage():
            name = error.option_name
            if any(name in each.opts and each.is_flag for each in _options(error)):
                return Text(da=f"{name} tager ingen værdi", en=f"{name} takes no value")
            return Text(da=f"{name} skal have en værdi", en=f"{name} takes a value")
        case _:
            return Text(da=error.format_message(), en=error.format_message())


def _options(error: click.UsageError) -> list[click.Option]:
    """Those of the command that was called wrongly."""
    parameters = error.ctx.command.params if error.ctx else []
    return [each for each in parameters if isinstance(each, click.Option)]


def _told(message: str, hint: str, lang: Lang) -> int:
    from stdgen.model.taming import tame

    told = f"{ERROR.in_(lang)}: {message}" + (f"\n  → {hint}" if hint else "")
    _say("\n".join(map(tame, told.split("\n"))))
    return Exit.CALL


def _say(words: str) -> None:
    click.echo(words, err=True)
