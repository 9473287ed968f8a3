"""A register becomes a workbook: dates that sort as dates, sources that open, a filter on every column."""

from datetime import date, datetime, time
from io import BytesIO
from math import ceil
from typing import Any

from stdgen.model.register import Register, Row
from stdgen.model.text import Lang, Text
from stdgen.rows import COLUMNS, is_overdue, words

SHEET = Text(da="Kvalitetsstandarder", en="Quality standards")
AGE = Text(da="Alder (dage)", en="Age (days)")
WIDTHS = {"document": 44, "services": 30, "provisions": 26, "status": 16, "body": 30, "date": 13, "age": 13, "review": 15, "blocks": 60}
OTHERS = 40
DAY = "dd-mm-yyyy"
A4 = 9
LINE = 15
"""Points of one line of a row."""
ROOM = 1.15
"""How much of a line is lost where words are not broken."""
LONGEST = 32_000
"""Characters that a cell holds; Excel itself stops at 32,767."""
LONGEST_LINK = 2000


def render(register: Register, lang: Lang) -> bytes:
    """The workbook; the same register gives the same bytes."""
    from xlsxwriter import Workbook

    written = BytesIO()
    book = Workbook(written, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "default_date_format": DAY})
    book.set_properties({"title": SHEET.in_(lang), "created": datetime.combine(register.as_of, time())})
    sheet = book.add_worksheet(SHEET.in_(lang))
    top = {"valign": "top", "align": "left"}
    head = book.add_format(top | {"bold": True, "bg_color": "#e8ecef", "bottom": 1})
    plain, counted = book.add_format(top | {"text_wrap": True}), book.add_format(top)
    dated = book.add_format(top | {"num_format": DAY})
    red = book.add_format(top | {"num_format": DAY, "font_color": "#9c0006"})
    linked = book.add_format(top | {"font_color": "#14507a", "underline": 1})
    for at, (column, heading) in enumerate(COLUMNS.items()):
        sheet.write_string(0, at, (AGE if column == "age" else heading).in_(lang), head)
        sheet.set_column(at, at, WIDTHS.get(column, OTHERS))
    for number, row in enumerate(register.rows, 1):
        cells = _cells(row, lang)
        sheet.set_row(number, LINE * max(_lines(column, str(cell)) for column, cell in cells.items()))
        for at, (column, cell) in enumerate(cells.items()):
            if isinstance(cell, date):
                late = column == "review" and is_overdue(row, register.as_of)
                sheet.write_datetime(number, at, datetime.combine(cell, time()), red if late else dated)
            elif isinstance(cell, int):
                sheet.write_number(number, at, cell, counted)
            elif column == "source" and (address := _address(str(cell))):
                sheet.write_url(number, at, address, linked, string=str(cell)[:LONGEST])
            else:
                sheet.write_string(number, at, str(cell)[:LONGEST], plain)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(register.rows)), len(COLUMNS) - 1)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    book.close()
    return written.getvalue()


def _lines(column: str, words: str) -> int:
    """How many lines the words take in that column: programs differ in whether they find out themselves."""
    return max(1, ceil(len(words) * ROOM / WIDTHS.get(column, OTHERS)))


def _cells(row: Row, lang: Lang) -> dict[str, Any]:
    """Each column's value: days as days, the age in days, all else as words."""
    told: dict[str, Any] = dict(words(row, lang))
    told["age"] = row.age if row.age is not None else ""
    told["review"] = row.review.day if row.review else ""
    if row.date and len(row.date) == len("2022-03-03"):
        told["date"] = date.fromisoformat(row.date)
    return {column: told[column] for column in COLUMNS}


def _address(source: str) -> str | None:
    """Where a link on the source leads: an address on the web, or the file as it was named; None where a sheet can hold no link."""
    if len(source) > LONGEST_LINK or source == "-" or not source.isprintable():
        return None
    return source if source.startswith(("http://", "https://")) else f"external:{source}"
