"""A register becomes a table of comma-separated values: one row a document, dates ISO 8601, a mark that it is UTF-8 first."""

import csv
from io import StringIO

from stdgen.model.register import Register
from stdgen.model.text import Lang
from stdgen.rows import COLUMNS, words

RISKY = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is a formula to a spreadsheet; a document's own words never are."""


def render(register: Register, lang: Lang) -> bytes:
    """The table with a row of headings, lines ended by CRLF (RFC 4180)."""
    written = StringIO()
    table = csv.writer(written)
    table.writerow([heading.in_(lang) for heading in COLUMNS.values()])
    for row in register.rows:
        told = words(row, lang) | {"date": row.date or "", "review": row.review.day.isoformat() if row.review else ""}
        table.writerow([_safe(told[column]) for column in COLUMNS])
    return written.getvalue().encode("utf-8-sig", errors="replace")


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(RISKY) else cell
