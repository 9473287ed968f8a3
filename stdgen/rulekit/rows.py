"""The rows of a table become the pairs of cells that say two things of what both rows name."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from stdgen.danish.related import CARDINALS, is_number
from stdgen.model.pattern import pattern
from stdgen.rulekit.wording import small
from stdgen.rulekit.words import Line

LEAST = 3
"""Words of a cell that says something, rather than names or counts it."""
STATEMENT = 5
"""Words of a cell that states something: «Ni ud af ti aftaler bliver holdt»."""
ALIKE = 2
"""Words with which both begin, where the one was written in the place of the other."""


def rival_cells(lines: Iterable[Line]) -> Iterator[tuple[Line, Line]]:
    """Pairs of cells beside the same words, of which the later one begins alike and goes on otherwise, or gives another figure."""
    lines = tuple(lines)
    if not any(line.cell for line in lines):
        return
    first: dict[str, Mapping[int, Line]] = {}
    for row in _rows(lines):
        if row[0].cell == (0, 0) or row[0].cell is None:
            first.clear()
        if row[0].cell is None or row[0].cell[0] == 0 or row[0].cell[1]:
            continue
        said = {line.cell[1]: line for line in row if line.cell}
        if label := _label(small(row[0].text)):
            yield from _rivals(first.setdefault(label, said), said)


def _rows(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Lines that stand in one row of a table; a line outside of tables is one of its own."""
    rows = groupby(enumerate(lines), key=lambda each: each[1].cell[0] if each[1].cell else -1 - each[0])
    return ([line for _, line in several] for _, several in rows)


def _label(words: str) -> str:
    """What a row is told by: its first cell; of a whole statement the words without its figures."""
    told = _WORD.findall(words)
    return " ".join([word for word in told if not _is_figure(word)] if len(told) >= STATEMENT else told)


def _rivals(earlier: Mapping[int, Line], later: Mapping[int, Line]) -> Iterator[tuple[Line, Line]]:
    differing = [along for along in earlier if along in later and small(earlier[along].text) != small(later[along].text)]
    if 0 in differing and len(differing) > 1:
        return
    for along in differing:
        one, other = small(earlier[along].text), small(later[along].text)
        if _goes_on(one.split(), other.split()) or (differing == [along] and earlier.keys() == later.keys() and are_rivals(one, other)):
            yield earlier[along], later[along]


def _goes_on(one: list[str], other: list[str]) -> bool:
    """Whether two cells begin alike and go on in two ways."""
    alike = one[:ALIKE] == other[:ALIKE] and "".join(one[:ALIKE]).isalpha()
    return alike and min(len(one), len(other)) >= LEAST


def are_rivals(one: str, other: str) -> bool:
    """Whether two values in small letters are two figures of one thing, or hours that meet, where all else is the same."""
    ours, theirs = _SPAN.match(one), _SPAN.match(other)
    if ours and theirs:
        return _hour(ours["from"]) < _hour(theirs["to"]) and _hour(theirs["from"]) < _hour(ours["to"])
    said, told = (_WORD.findall(text) for text in (one, other))
    units = [word for word in said if not _is_figure(word)]
    return 0 < len(units) < len(said) and units == [word for word in told if not _is_figure(word)]


def _is_figure(word: str) -> bool:
    return is_number(word) or word in CARDINALS


def _hour(told: str) -> float:
    return float(told.replace(":", "."))


_SPAN = pattern(
    r"(?:kl\.?\s*|klokken\s+)?(?P<from>\d{1,2}(?:[.:]\d\d)?)\s*(?:-|–|til|og)\s*(?:kl\.?\s*)?(?P<to>\d{1,2}(?:[.:]\d\d)?)(?!\d)"
)
_WORD = pattern(r"\d+(?:[.,]\d+)*|\w+")
