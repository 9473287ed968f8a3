"""Works become a table: milliseconds, the ratio to the first, and the goal where there is one."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.bench import timing
from tests.bench.timing import Work

WIDTHS = (54, 10, 10)


@dataclass(frozen=True, slots=True)
class Row:
    """A work to be measured; None for a tool that is not installed. `goal` is told beside the figure, which is of one `share` of it."""

    name: str
    work: Work | None
    goal: str = ""
    share: int = 1


def table(title: str, rows: Sequence[Row], *, runs: int) -> str:
    """The rows measured side by side; the first is what the others are compared with."""
    taken = timing.together({row.name: row.work for row in rows if row.work}, runs=runs)
    first = taken[rows[0].name]
    return "\n".join([title, _line("", "ms", "ratio", "goal"), *(_told(row, taken.get(row.name), first) for row in rows), ""])


def _told(row: Row, milliseconds: float | None, first: float) -> str:
    if milliseconds is None:
        return _line(row.name, "not here", "", row.goal)
    one = milliseconds / row.share
    return _line(row.name, f"{one:.1f}" if one >= 1 else f"{one:.3f}", f"{one / first:.2f} ×", row.goal)


def _line(name: str, milliseconds: str, ratio: str, goal: str) -> str:
    return f"  {name:<{WIDTHS[0]}}{milliseconds:>{WIDTHS[1]}}{ratio:>{WIDTHS[2]}}   {goal}".rstrip()
