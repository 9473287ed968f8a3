"""A register becomes a table for a terminal: what a secretary asks of each document, in as many lines as it takes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO

from stdgen.danish.titles import service_in
from stdgen.model.register import Register, Row
from stdgen.model.taming import tame
from stdgen.model.text import Lang, Text
from stdgen.rows import COLUMNS, FREE, KINDS, OVERDUE, at_a_glance, is_old, is_overdue, none_meets, words

WIDTH = 120
NARROW = 100
"""Characters from which a column of its own for each day leaves room for whole words in the others."""
WIDE_COLUMNS = ("document", "body", "date", "review", "blocks")
"""Columns that fit a terminal; status and age stand below title and day, the others are in the files."""
NARROW_COLUMNS = ("document", "body", "blocks")
"""Where the days stand below the body."""
WEIGHTS = {"document": 4, "body": 4, "blocks": 5}
"""Columns that share what room there is; the rest take what they need."""
MORE = Text(da="og {0} til", en="and {0} more")
LONGEST_WORD = 24
"""Characters for which a column is made wide; longer words are cut at its edge."""
REVISED = Text(da="revideres {0} ({1})", en="due {0} ({1})")
PASSED = Text(da="skulle være revideret {0} ({1})", en="was due {0} ({1})")
EACH = "• "
"""Opens each of several things in one cell, whose lines may go on below."""
SUM = Text(
    da="{0} dokumenter, {1} kan ikke udgives, {2} skulle være revideret, {3} bør ses efter",
    en="{0} documents, {1} blocked, {2} overdue for review, {3} to be looked over",
)
SUM_OF_ONE = Text(
    da="1 dokument, {1} kan ikke udgives, {2} skulle være revideret, {3} bør ses efter",
    en="1 document, {1} blocked, {2} overdue for review, {3} to be looked over",
)


def render(register: Register, lang: Lang, *, width: int = WIDTH, colour: bool = False) -> bytes:
    """The table with a line below that counts; `width` in characters, `colour` for a terminal that has it."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text as Words

    if nothing := none_meets(register, lang):
        return f"{nothing}\n".encode()
    written = StringIO()
    console = Console(
        file=written, width=width, force_terminal=colour, no_color=not colour, highlight=False, emoji=False, legacy_windows=False
    )
    columns = WIDE_COLUMNS if width >= NARROW else NARROW_COLUMNS
    table = Table(box=None, pad_edge=False, padding=(0, 2, 1, 0), header_style="bold", expand=True)
    titles = Counter(service_in(row.title) for row in register.rows)
    late = [is_overdue(row, register.as_of) for row in register.rows]
    told = [
        _told(row, lang, columns, doubled=titles[service_in(row.title)] > 1 and row.title != "", late=passed)
        for row, passed in zip(register.rows, late, strict=True)
    ]
    for column in columns:
        heading = COLUMNS[column].in_(lang)
        if column in WEIGHTS:
            table.add_column(heading, ratio=WEIGHTS[column], width=_longest(each[column] for each in told), overflow="fold")
        else:
            table.add_column(heading, no_wrap=True)
    for row, each in zip(register.rows, told, strict=True):
        table.add_row(*(Words(each[column], style=_style(column, row, register)) for column in columns))
    console.print(table)
    blocked = sum(bool(row.blocks) for row in register.rows)
    overdue = sum(late)
    old = sum(is_old(row, register.as_of) for row in register.rows)
    counted = SUM_OF_ONE if len(register.rows) == 1 else SUM
    console.print()
    console.print(f"{counted.in_(lang).format(len(register.rows), blocked, overdue, old)}.")
    lines = (line.rstrip() for line in written.getvalue().splitlines())
    return ("\n".join(lines) + "\n").encode("utf-8", errors="backslashreplace")


def _told(row: Row, lang: Lang, columns: Sequence[str], *, doubled: bool, late: bool) -> dict[str, str]:
    """Each column's lines, made safe for a terminal; the file too where another document has the same title."""
    named = {"document": service_in(row.title)} if row.title else {}
    said = {column: tame(each) for column, each in (words(row, lang) | named).items()}
    dates = (_short(row.date, lang), said["age"])
    review = (_short(row.review.day.isoformat(), lang), KINDS[row.review.kind].in_(lang)) if row.review else ()
    apart = "date" in columns
    lines = {
        "document": (said["document"], said["source"] if doubled else "", said["status"]),
        "body": (said["body"],)
        if apart
        else (said["body"], ", ".join(filter(None, dates)), (PASSED if late else REVISED).in_(lang).format(*review) if review else ""),
        "date": dates,
        "review": (*review, OVERDUE.in_(lang)) if late else review,
        "blocks": tuple(_blocks(row, lang)) or (FREE.in_(lang),),
    }
    return {column: "\n".join(filter(None, each)) for column, each in lines.items()}


def _blocks(row: Row, lang: Lang) -> Iterator[str]:
    """The first of what is in the way, each on its line, and how many more there are."""
    shown = at_a_glance(row)
    opening = EACH if len(row.blocks) > 1 else ""
    yield from (opening + tame(block.in_(lang)) for block in row.blocks[:shown])
    if len(row.blocks) > shown:
        yield MORE.in_(lang).format(len(row.blocks) - shown)


def _longest(told: Iterable[str]) -> int:
    """Characters of the longest word, up to what leaves room for the other columns."""
    return min(max((len(word) for each in told for word in each.split()), default=1), LONGEST_WORD)


def _short(iso: str | None, lang: Lang) -> str:
    """`03-03-2022` in Danish, ISO 8601 in English; as much of a date as there is."""
    return "-".join(reversed((iso or "").split("-"))) if lang == "da" else iso or ""


def _style(column: str, row: Row, register: Register) -> str:
    if column == "blocks":
        return "red" if row.blocks else "green"
    return "red" if column == "review" and is_overdue(row, register.as_of) else ""
