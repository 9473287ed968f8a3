"""Two nouns in a row become an answer: is the one the subject of its clause and the other not, so that both may stand?"""

import re

from stdgen.model.pattern import pattern


def are_subject_and_object(text: str, start: int, end: int) -> bool:
    """Whether one of the nouns from `start` to `end` is the subject.

    A clause may have its verb at the end, «hvor i kommunen medarbejderen arbejder», or before both, «…, kontakter
    medarbejderen rådgiveren».
    """
    before = _LAST_CLAUSE.search(text, 0, start)
    if before is None:
        return False
    if _TURNED.fullmatch(before[0]):
        return True
    return _VERB_BEHIND.match(text, end) is not None and _ASKS.search(before[0]) is not None


_LAST_CLAUSE = pattern(r"[^,.;:!?]*$")
_ASKS = pattern(
    r"\b(?:hvor|hvornår|hvordan|hvorfor|hvem|hvad|hvilke[nt]?|om|som|der|de[nt]?\s+\w+|at|når|hvis|inden|før|mens|fordi)\s+\w",
    re.IGNORECASE,
)
_ADVERB = r"(?:så|derefter|herefter|efterfølgende|derfor|desuden|samtidig|endelig|ved|efter|i|på|om|hver|hvert|inden)"
_TURNED = pattern(
    rf"\s*(?:{_ADVERB}\b(?:\s+[a-zæøå0-9]+){{0,3}}?\s+)?(?!(?:efter|under|over|eller|hver|når|der|er)\b)[a-zæøå]+(?:er|år|ør)\s+",
    re.IGNORECASE,
)
"""A clause up to the subject behind its verb."""
_VERB_BEHIND = pattern(r"(?:\s+(?:og|eller)\s+\w+)?\s+(?:ikke\s+|selv\s+)?(?:\w+(?:er|år|ør)|har|kan|skal|må|vil|bør)\b")
