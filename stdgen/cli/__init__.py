"""The command line: files, options, the terminal and exit codes around what `stdgen.app` does."""

from stdgen.cli.commands import main  # the entry point

__all__ = ["main"]
