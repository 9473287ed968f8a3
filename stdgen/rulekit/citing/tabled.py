"""A cell of a table becomes the words around it that tell what its number is of: those of its row, its column, who pays."""

from stdgen.model.pattern import pattern
from stdgen.rulekit.tables import column, heads_beside, row
from stdgen.rulekit.told import Told
from stdgen.rulekit.words import Line


def words_around(told: Told, line: Line) -> str:
    """The words in small letters around a cell; empty outside tables.

    The heads of the other columns are among them where they lead to the citizen alone: «Hvem betaler | Deltageren».
    """
    if not line.cell:
        return ""
    beside = row(told, line)
    words = f"{beside} {column(told, line)}"
    asked = " ".join(heads_beside(told, line)) if _CITIZEN.search(beside) else ""
    return words if _MUNICIPALITY.search(f"{beside} {asked}") else f"{words} {asked}".rstrip()


_CITIZEN = pattern(r"\b(?:du|dig|selv|[a-zæøå]*(?:borger|deltager|bruger|beboer|medarbejder)(?:en|ne|e)?|den\s+ansatte)\b")
_MUNICIPALITY = pattern(r"\b(?:\w*kommunen?s?|vi|os)\b")
