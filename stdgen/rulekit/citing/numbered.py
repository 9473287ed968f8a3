"""A cell that holds a number and a day alone becomes the edition that they number, where its row and its column tell of what kind."""

from collections.abc import Iterator

from stdgen.danish.mentions import editions
from stdgen.model.document import Document
from stdgen.rulekit.searched import whole
from stdgen.rulekit.signs import holding
from stdgen.rulekit.tables import column, row
from stdgen.rulekit.told import Told, told
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line


def numbered_cells(document: Document) -> Iterator[tuple[Line, str]]:
    """Each such cell with its edition, «Bekendtgørelse | 299 af 25. marts 2010» as `BEK nr. 299 af 2010-03-25`."""
    if not holding(document, ("ekendtgørelse", "lbk")):
        return
    for line in whole(document).lines:
        if line.cell and (number := _number(line)):
            one = next((each for each in told(document) if any(own is line for own in each.own)), None)
            found = next(iter(editions(f"{kind} nr. {number}")), None) if one and (kind := _kind(one, line)) else None
            if found and " af " in found.act:
                yield line, found.act


def _number(line: Line) -> str:
    """What a cell begins with that holds a number and a day; nothing where it holds words, or a number alone."""
    number = line.text.strip().removeprefix("nr.").removeprefix("Nr.").strip()
    return number if number[:1].isdigit() and any(sign in small(line.text) for sign in (" af ", "/", "fra ")) else ""


def _kind(one: Told, line: Line) -> str:
    around = f"{row(one, line)} {column(one, line)}"
    if "lovbekendtgørelse" in around or "lbk" in around.split():
        return "Lovbekendtgørelse"
    return "Bekendtgørelse" if "ekendtgørelse" in around else ""
