"""Danish text becomes the amounts of help that it names: `to timer om ugen`, `hver tredje uge`, `1 gang/uge`."""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.periods import NUMBERS

REACH = 40
"""Signs before a unit among which its number is looked for."""


class Amount(NamedTuple):
    """So many of a unit between two offsets; number or unit are empty in «hver anden uge» and «to om ugen»."""

    start: int
    end: int
    number: str
    unit: str


def amounts(sentence: str) -> Iterator[Amount]:
    """Every amount that the sentence, in small letters, names."""
    for match in _UNIT.finditer(sentence):
        if match["often"]:
            yield Amount(match.start(), match.end(), "", "")
            continue
        counted = _COUNT.search(sentence, max(0, match.start() - REACH), match.start())
        if counted is None:
            continue
        closest = "kind" if counted["kind"] else "number"
        for name in (closest,) if match["per"] else ("kind", "number"):
            word = counted[name] or ""
            if word in NUMBERS or word[:1].isdigit() or word == "halvanden":
                yield Amount(counted.start(name), match.end(), word, match["unit"] or "")
                break


_COUNT = pattern(r"(?<![\w.,])(?P<number>\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+)?|[^\W\d]+)\s*(?:(?P<kind>[^\W\d]+)\s+)?$")
_UNIT = pattern(
    r"(?<![a-zæøå])(?:(?P<often>hver\s+(?:\d+\.|anden|tredje|fjerde|femte|sjette|ottende|tolvte|fjortende)\s+(?:uge|dag"
    r"|måned)\b)|(?P<unit>"
    r"[a-zæøå]*(?:timers?|besøg|samtaler?|gange|ture|dage|ophold|nætter)|[a-zæøå]*time|minutters?|min\.?|kvarter|gang|døgn|dag|uger?"
    r"|måneder?|mdr\.?|år|klip|kørsler|bade?|weekender|aftener|sessioner|lektioner|måltider|konsultationer|behandlinger|overnatninger"
    r"|udflugter|møder|opkald|aktiviteter|maskiner|portioner|rum|værelser|ydelser|hjælpemidler"
    r"|t\.?(?=/|\s+om|\s+pr)|[x×](?=\s*(?:om|pr|i\b|uge|dag|måned|år)))(?![a-zæøå-])(?:\s+(?:om|pr\.?|per|i|hver)\s+\w+|/\w+)?"
    r"|(?P<per>(?:om|pr\.?|per)\s+(?:ugen?|måneden?|dagen?|året|år|døgnet?)|ugentligt|dagligt|månedligt|årligt)\b)"
)
