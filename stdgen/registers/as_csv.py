"""A register becomes a table of separated values: one row a document, dates ISO 8601, a mark that it is UTF-8 first."""

import csv
from io import StringIO

from stdgen.model.register import Register
from stdgen.model.text import Lang
from stdgen.rows import COLUMNS, words

SEPARATORS = {"da": ";", "en": ","}
"""A spreadsheet parts cells by the list separator of its country: Danish numbers have the comma already."""
RISKY = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is a formula to a spreadsheet; a document's own words never are."""


def render(register: Register, lang: Lang) -> bytes:
    """The table with a row of headings, lines ended by CRLF; semicolons between values in Danish, as a Danish spreadsheet has them."""
    written = StringIO()
    table = csv.writer(written, delimiter=SEPARATORS[lang])
    table.writerow([heading.in_(lang) for heading in COLUMNS.values()])
    for row in register.rows:
        told = words(row, lang) | {"date": row.date or "", "review": row.review.day.isoformat() if row.review else ""}
        table.writerow([_safe(told[column]) for column in COLUMNS])
    return written.getvalue().encode("utf-8-sig", errors="replace")


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(RISKY) else cell
