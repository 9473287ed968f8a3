"""A row of a standard's history becomes whether it tells an approval: «2026: tredje udgave, godkendt af Byrådet den 3. februar»."""

from stdgen.danish.bodies import POLITICAL
from stdgen.model.pattern import pattern


def is_approved_edition(words: str) -> bool:
    """Whether a row that opens with a year, a day or an edition says that a council or committee approved it."""
    row = _ROW.match(words)
    return row is not None and POLITICAL.match(words, row.end()) is not None


_ROW = pattern(
    r"\W*(?:\d[\d./ -]*|(?:[Uu]dgave|[Vv]ersion|UDGAVE|VERSION)\b|(?:\w+\.?\s){1,2}(?:udgave|version)\b)(?:[^.]|(?<=\d)\.){0,60}?[\s,:(–-]"
    r"(?:godkendt|vedtaget|besluttet|tiltrådt|fastsat|fastlagt)\s(?:i|af|på)\s"
)
