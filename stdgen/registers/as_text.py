"""A register becomes a table for a terminal: what a secretary asks of each document, in as many lines as it takes."""

import re
from io import StringIO

from stdgen.model.pattern import pattern
from stdgen.model.register import Register, Row
from stdgen.model.taming import tame
from stdgen.model.text import Lang, Text
from stdgen.rows import COLUMNS, FREE, KINDS, is_overdue, words

WIDTH = 120
SHOWN = ("document", "body", "date", "review", "blocks")
"""Columns that fit a terminal; status and age stand below title and day, the others are in the files."""
WEIGHTS = {"document": 4, "body": 4, "blocks": 5}
"""Columns that share what room there is; the rest take what they need."""
SUM = Text(da="{0} dokumenter, {1} kan ikke udgives, {2} skulle være revideret", en="{0} documents, {1} blocked, {2} overdue for review")
SUM_OF_ONE = Text(da="1 dokument, {1} kan ikke udgives, {2} skulle være revideret", en="1 document, {1} blocked, {2} overdue for review")


def render(register: Register, lang: Lang, *, width: int = WIDTH, colour: bool = False) -> bytes:
    """The table with a line below that counts; `width` in characters, `colour` for a terminal that has it."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text as Words

    written = StringIO()
    console = Console(
        file=written, width=width, force_terminal=colour, no_color=not colour, highlight=False, emoji=False, legacy_windows=False
    )
    table = Table(box=None, pad_edge=False, padding=(0, 2, 1, 0), header_style="bold")
    for column in SHOWN:
        table.add_column(COLUMNS[column].in_(lang), ratio=WEIGHTS.get(column), no_wrap=column not in WEIGHTS, overflow="fold")
    for row in register.rows:
        told = _told(row, lang)
        table.add_row(*(Words(told[column], style=_style(column, row, register)) for column in SHOWN))
    console.print(table)
    blocked = sum(bool(row.blocks) for row in register.rows)
    overdue = sum(is_overdue(row, register.as_of) for row in register.rows)
    counted = SUM_OF_ONE if len(register.rows) == 1 else SUM
    console.print()
    console.print(f"{counted.in_(lang).format(len(register.rows), blocked, overdue)}.")
    lines = (line.rstrip() for line in written.getvalue().splitlines())
    return ("\n".join(lines) + "\n").encode("utf-8", errors="backslashreplace")


def _told(row: Row, lang: Lang) -> dict[str, str]:
    """Each column's lines, made safe for a terminal."""
    said = {column: tame(each) for column, each in words(row, lang).items()}
    review = (_short(row.review.day.isoformat(), lang), KINDS[row.review.kind].in_(lang)) if row.review else ()
    lines = {
        "document": (_bare(said["document"]), said["status"]),
        "body": (said["body"],),
        "date": (_short(row.date, lang), said["age"]),
        "review": review,
        "blocks": (said["blocks"] or FREE.in_(lang),),
    }
    return {column: "\n".join(filter(None, each)) for column, each in lines.items()}


def _bare(title: str) -> str:
    """A title without the word that stands first in every one."""
    bare = _EVERY.sub("", title)
    return f"{bare[0].upper()}{bare[1:]}" if bare else title


def _short(iso: str | None, lang: Lang) -> str:
    """`03-03-2022` in Danish, ISO 8601 in English; as much of a date as there is."""
    return "-".join(reversed((iso or "").split("-"))) if lang == "da" else iso or ""


def _style(column: str, row: Row, register: Register) -> str:
    if column == "blocks":
        return "red" if row.blocks else "green"
    return "red" if column == "review" and is_overdue(row, register.as_of) else ""


_EVERY = pattern(r"\s*kvalitetsstandard(?:en|er)?(?:\s+(?:for|vedr\.?|vedrørende|om)(?=\s)|\s*[:–-])\s*", re.IGNORECASE)
