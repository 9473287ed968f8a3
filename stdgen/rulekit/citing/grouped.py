"""The numbers of a sentence become whether each is told of a group of its own: «8 timer til beboere og 15 timer til alle andre»."""

from collections.abc import Sequence

from stdgen.model.pattern import pattern
from stdgen.rulekit.citing.measures import Number


def are_of_groups(sentence: str, numbers: Sequence[Number]) -> bool:
    """Whether each number of a sentence in small letters is what another group gets, be the group named behind or before it."""
    if len(numbers) < 2:
        return False
    ends = [*(number.start for number in numbers[1:]), len(sentence)]
    behind = [sentence[number.end : end] for number, end in zip(numbers, ends, strict=True)]
    starts = [0, *(number.end for number in numbers)]
    before = [sentence[start : number.start] for start, number in zip(starts, numbers, strict=False)]
    return all(map(_TO_GROUP.match, behind)) or all(map(_OF_GROUP.search, before))


_GROUP = (
    r"(?:[a-zæøå]*(?:person|borger|beboer|deltager|bruger|ansøger)(?:e|er|ne|ene|erne)?|[a-zæøå]*boende|mennesker|voksne|dem|alle|andre|øvrige"
    r"|resten|de(?=,?\s+(?:der|som|øvrige|andre|fleste)\b))\b"
)
"""Groups of adults; of children other figures hold."""
_TO_GROUP = pattern(rf"\s*,?\s*(?:til|for)\s+(?:(?!at\b)[\w-]+\s+){{0,3}}?{_GROUP}(?!\s+(?:unge|børn|timer)\b)")
_OF_GROUP = pattern(
    rf"(?:^|[,;:(]|\b(?:og|mens|men|til|for)\b)\s*(?:(?:at|alle|til|for)\s+)*{_GROUP}(?!\s+(?:unge|børn|timer|første|sidste)\b)"
)
