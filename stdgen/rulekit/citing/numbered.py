"""A cell with a number, and its day in it or beside it, becomes the edition that they number, where row and column tell its kind."""

from collections.abc import Iterator

from stdgen.danish.dates import find_dates
from stdgen.danish.mentions import editions
from stdgen.model.document import Document
from stdgen.model.pattern import pattern
from stdgen.rulekit.searched import whole
from stdgen.rulekit.signs import holding
from stdgen.rulekit.tables import column, row
from stdgen.rulekit.told import Told, owners
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line


def numbered_cells(document: Document) -> Iterator[tuple[Line, str]]:
    """Each such cell with its edition, «Bekendtgørelse | 299 af 25. marts 2010» as `BEK nr. 299 af 2010-03-25`."""
    if not holding(document, ("ekendtgørelse", "lbk")):
        return
    for line in whole(document).lines:
        if line.cell and _NUMBER.match(line.text) and (one := owners(document).get(id(line))):
            number = _number(one, line)
            found = next(iter(editions(f"{kind} nr. {number}")), None) if number and (kind := _kind(one, line)) else None
            if found and " af " in found.act:
                yield line, found.act


def _number(one: Told, line: Line) -> str:
    """A number and its day, which stands in the same cell or in another of the row; nothing where a cell holds words."""
    number = line.text.strip().removeprefix("nr.").removeprefix("Nr.").strip()
    if any(sign in small(line.text) for sign in (" af ", "/", "fra ")):
        return number
    beside = row(one, line) if number.isdigit() else ""
    day = next((each.text for each in find_dates(beside, announced=True) if each.value), "") if beside else ""
    return f"{number} af {day}" if day else ""


def _kind(one: Told, line: Line) -> str:
    around = f"{row(one, line)} {column(one, line)}"
    if "lovbekendtgørelse" in around or "lbk" in around.split():
        return "Lovbekendtgørelse"
    return "Bekendtgørelse" if "ekendtgørelse" in around else ""


_NUMBER = pattern(r"\s*(?:[Nn]r\.\s*)?\d{1,5}(?:\s+(?:af|fra)\b|\s*/|\s*$)")
"""What a cell begins with that holds the number of an edition."""
