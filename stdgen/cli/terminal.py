"""Reports become colours and work becomes progress, where a person is looking."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from stdgen.model.finding import Finding
from stdgen.model.report import Report
from stdgen.model.taming import tame
from stdgen.model.text import Lang, Text
from stdgen.reports import as_text

if TYPE_CHECKING:
    from rich.console import Console

    from stdgen.app import Input

WIDEST = 120  # longer lines are tiring to read
STYLES = {
    "source": "bold",
    "title": "italic",
    "place": "cyan",
    "error": "bold red",
    "warning": "yellow",
    "note": "blue",
    "rule": "dim",
    "message": "bold",
    "excerpt": "magenta",
    "hint": "green",
    "summary": "bold",
}
WORKING = Text(da="Efterser", en="Checking")


def show(report: Report, lang: Lang) -> None:
    """The text report on standard output, in colours on a terminal."""
    if sys.stdout.isatty():
        _paint(as_text.lines(report, lang, width=width()), _console())
    else:
        sys.stdout.write(as_text.render(report, lang))


def sum_up(report: Report, lang: Lang) -> None:
    """What the text report ends with, on standard output: how many there are of each, and what does not count."""
    if sys.stdout.isatty():
        _paint(as_text.summary_lines(report, lang), _console())
    else:
        sys.stdout.write(as_text.plain(as_text.summary_lines(report, lang)))


def complain(findings: Sequence[Finding], source: str, lang: Lang) -> None:
    """Findings on one input on standard error, for the commands that have another result."""
    tell(as_text.finding_lines(source, findings, lang, width=width()))


def refuse(message: Text, source: str, lang: Lang) -> None:
    """Why nothing could be made of one input, on standard error."""
    tell(as_text.refusal_lines(source, message, lang, width=width()))


def followed(inputs: Iterable["Input"], total: int, lang: Lang) -> Iterator["Input"]:
    """The same inputs, with a bar on standard error where it is a terminal and there is more than one."""
    if total < 2 or not sys.stderr.isatty():
        yield from inputs
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[source]}", markup=False))
    with Progress(*columns, console=_console(stderr=True), transient=True, auto_refresh=False) as progress:
        task = progress.add_task(WORKING.in_(lang), total=total, source="")
        for given in inputs:
            progress.update(task, source=tame(given.source), refresh=True)
            yield given
            progress.advance(task)


@contextmanager
def counted(doing: Text, total: int | None, lang: Lang) -> Iterator[Callable[[str], object]]:
    """What is called with the name of each thing as it is done: a bar on standard error where it is a terminal, else nothing."""
    if not sys.stderr.isatty() or total in (0, 1):
        yield str
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[source]}", markup=False))
    with Progress(*columns, console=_console(stderr=True), transient=True, auto_refresh=False) as progress:
        task = progress.add_task(doing.in_(lang), total=total, source="")
        yield lambda source: progress.update(task, advance=1, source=tame(source), refresh=True)


def width() -> int:
    """How many characters a line of the terminal holds, up to what is easy to read."""
    import shutil

    return min(shutil.get_terminal_size((as_text.WIDTH, 24)).columns, WIDEST)


def tell(lines: Iterable[as_text.Line]) -> None:
    """Lines on standard error, in colours on a terminal."""
    if sys.stderr.isatty():
        _paint(lines, _console(stderr=True))
    else:
        sys.stderr.write(as_text.plain(lines))


def _console(*, stderr: bool = False) -> "Console":
    from rich.console import Console

    return Console(stderr=stderr, highlight=False, soft_wrap=True, emoji=False)


def _paint(lines: Iterable[as_text.Line], console: "Console") -> None:
    from rich.text import Text as Painted

    for line in lines:
        console.print(Painted.assemble(*((words, STYLES.get(what, "")) for what, words in line)))
