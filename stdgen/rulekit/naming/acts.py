"""The lines of a service become the places where an act is named in full though the legal basis has shortened its name before."""

import re
from collections.abc import Container, Iterable, Iterator

from stdgen.model.document import Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.naming.sole import stands_without
from stdgen.rulekit.naming.twins import Found
from stdgen.rulekit.prose import Passage
from stdgen.rulekit.wording import spaced
from stdgen.rulekit.words import Line, Role


def acts(own: Iterable[Line], passages: Iterable[Passage], defining: Container[int]) -> Iterator[tuple[list[Found], str]]:
    """The places behind «lov om social service (herefter serviceloven)» where the long name comes back without its number.

    `own` are the lines of the service in reading order, `defining` those that may shorten a name, by their identity.
    """
    of = {id(each.line): each for each in passages}
    told: list[tuple[re.Pattern[str], str]] = []
    found: dict[str, list[Found]] = {}
    for line in own:
        if (passage := of.get(id(line))) and line.role is Role.TEXT:
            for wording, short in told:
                places = ((passage, match) for match in wording.finditer(passage.text))
                found.setdefault(short, []).extend(each for each in places if stands_without(each[1], short))
        if line.topic is Topic.LEGAL_BASIS and id(line) in defining:
            told.extend((_written(match["long"]), match["short"]) for match in _SHORTENED.finditer(line.text))
    yield from ((places, short) for short, places in found.items() if places)


def _written(name: str) -> re.Pattern[str]:
    """The name where no number or date follows, by which that edition would be meant, nor more words of a longer name."""
    return re.compile(rf"(?<!\w){spaced(name)}s?(?![\w-]|,?\s+(?:nr|af|for|ved|til|og)\b|\s*[(\d])", re.IGNORECASE)


_SHORTENED = pattern(
    r"(?P<long>\b[Ll]ov\s+om\s+[^§.;:()\d]{3,70}?)\s*[(,]\s*(?:herefter|fremover|i\s+det\s+følgende)\s+(?:blot\s+|kaldet\s+)?"
    r"[«»”\"“]?(?P<short>[a-zæøå]+loven)(?=[«»”\"“]?\s*[),.;])"
)
