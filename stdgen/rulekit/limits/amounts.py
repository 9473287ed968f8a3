"""Danish text becomes the amounts of help that it names: `to timer om ugen`, `hver tredje uge`, `1 gang/uge`."""

from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.telling.periods import HALVES, NUMBERS

REACH = 40
"""Signs before a unit among which its number is looked for."""


class Amount(NamedTuple):
    """So many of a unit between two offsets; number or unit are empty in «hver anden uge» and «to om ugen».

    `again` tells that it is so much of each stretch of time or each visit: «om ugen», «dagligt», «pr. besøg».
    """

    start: int
    end: int
    number: str
    unit: str
    again: bool = False


def amounts(sentence: str) -> Iterator[Amount]:
    """Every amount that the sentence, in small letters, names."""
    for match in _UNIT.finditer(sentence):
        if match["often"]:
            yield Amount(match.start(), match.end(), "", "", again=True)
            continue
        counted = _COUNT.search(sentence, max(0, match.start() - REACH), match.start())
        if counted is None or (match["per"] and _NOT_GIVEN.match(counted["kind"] or "")):
            continue
        closest = "kind" if counted["kind"] else "number"
        for name in (closest, "number") if match["per"] else ("kind", "number"):
            word = counted[name] or ""
            if _is_number(word):
                unit = match["unit"] or ""
                again = bool(match["per"] or match["each"] or _EACH.match(counted["kind"] or "") or _EACH.match(unit))
                yield Amount(counted.start(name), match.end(), word, unit.rpartition(" ")[2], again)
                break


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in NUMBERS or word in HALVES or word[:1] in _PARTS


_PARTS = ("½", "¼", "¾")
_NUMBER = r"\d+(?:[.,]\d+)?(?:\s*[½¼¾]|/\d)?(?:\s*(?:[-–/]|til)\s*\d+(?:[.,]\d+)?)?|[½¼¾]|[^\W\d]+(?:-[^\W\d]+)?"
_SHARE = r"(?:procent|pct\.?|%)\s+af\s+(?:\w+\s+){0,2}?(?:timer|timetallet|støtten|hjælpen|bevillingen|besøgene)"
_NOT_GIVEN = pattern(r"kroner|kilometer|[a-zæøå]*(?:deltagere|borgere|personer|medarbejdere|ansatte|brugere|gæster|pladser|hold|grupper)\b")
"""What is counted by the week or the month without being given to anybody."""
_EACH = pattern(r"ugentlig|daglig|månedlig|årlig")
_COUNT = pattern(rf"(?<![\w.,])(?P<number>{_NUMBER})\s*(?:(?P<kind>[^\W\d]+\.?)\s+)?$")
_SPAN = r"(?:uge|dag|måned|døgn|år|kvartal|halvår|sæson)"
_UNIT = pattern(
    r"(?<![a-zæøåé])(?:(?P<often>hver(?:t)?\s+(?:\d+\.|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|tolvte"
    r"|fjortende)"
    r"\s+[a-zæøå]*(?:uge|dag|måned|døgn|år|kvartal|weekend|nat|aften|morgen|halvår)\b|hver\s+(?:uge|måned)\b(?!\s+(?:i|på|kl)\b))|(?P<unit>"
    r"[a-zæøå-]*(?:timers?|besøg|samtaler?|ophold|nætter|forløb|kørsler|weekender|aftener|sessioner|lektioner|måltider"
    r"|konsultationer|behandlinger|overnatninger|udflugter|møder?|opkald|aktiviteter|rengøringer|bade)|[a-zæøå]*(?:time|ture|tur|gange)"
    r"|(?:hver|arbejds|uge|aflastnings|støtte)?dage|min\.?|minutt?ers?|kvarter(?:er)?|gang|døgn|dag|nat"
    r"|uger?|måneder?|mdr\.?|år|klip|bad|maskiner|portioner|rum|værelser|ydelser"
    r"|hjælpemidler|indkøb|vaske?|måltid|retter"
    rf"|{_SHARE}|(?:ugentlig|daglig|månedlig|årlig)e?\s+[a-zæøå]+|t\.?(?=/|\s+om|\s+pr)|[x×](?=\s*(?:om|pr|i\b|{_SPAN})))s?(?![a-zæøå-])"
    rf"(?P<each>\s+(?:om|pr\.?|per|i|hver|hvert)\s+(?:{_SPAN}\w*|besøg|gang|borger|husstand|familie|14\.\s+dag)|/\w+"
    r"|\s+(?:ugentlig|daglig|månedlig|årlig|i\s+døgnet)\w*)?"
    rf"|(?P<per>(?:om|pr\.?|per|i|hver|hvert)\s+(?:ugen?|måned(?:en)?|dag(?:en)?|år(?:et)?|døgn(?:et)?|kvartal(?:et)?"
    rf"|halvår(?:et)?)(?![a-zæøå])"
    r"|ugentligt|dagligt|månedligt|årligt)\b)"
)
