"""A sentence about a change, with the one behind it, becomes whether the change left what the text says as it was."""

import re

from stdgen.model.pattern import pattern


def is_editorial(words: str, behind: str) -> bool:
    """Whether it is told so: «Rettelserne er kun redaktionelle», «… uden at indholdet er ændret»."""
    return _EDITORIAL.search(words) is not None or (_GOES_ON.match(behind) is not None and _EDITORIAL.search(behind) is not None)


_FORM = r"(?:redaktionel|sproglig|teknisk|grafisk|layoutmæssig|kosmetisk)(?:le|e|t|ge)?"
_SAME = r"(?:(?:ind)?hold(?:et)?|mening(?:en)?|serviceniveau(?:et)?|niveau(?:et)?|ydels\w+|rettighed\w*|hjælpen|støtten|kriteri\w+)"
_EDITORIAL = pattern(
    rf"\b(?:kun|alene|udelukkende|rent?|ren|blot)\s+(?:(?:af|om|tale)\s+){{0,2}}(?:\w+\s+)?{_FORM}\b"
    rf"|(?<!både\s)\b{_FORM}\s+(?:rettelse|ændring|justering|opdatering|tilretning|tilpasning)\w*\b(?!\s*,|\s+(?:og|samt|men)\b)"
    r"|\brettet\s+(?:for\s+)?(?:\w+\s+){0,2}?(?:slå|stave|taste|tryk|komma|skrive)fejl\w*\b(?!\s*,|\s+(?:og|samt)\b)"
    rf"|\buden\s+(?:\w+\s+){{0,5}}?(?:betydning|indflydelse|virkning|konsekvens\w*)\s+(?:\w+\s+){{0,3}}?{_SAME}\b"
    rf"|\buden\s+(?:at\s+(?:ændre\s+|berøre\s+)?|ændring(?:er)?\s+(?:i|af)\s+)(?:\w+\s+){{0,3}}?{_SAME}\b"
    rf"|\b{_SAME}\s+(?:er|blev|bliver)\s+(?:ikke\s+(?:\w+\s+)?(?:ændret|berørt|rørt|påvirket)|uændret|det\s+samme|den\s+samme)"
    rf"|\b(?:ændrer|berører|påvirker|rører|har|har\s+haft)\s+(?:\w+\s+)?(?:ikke|ingen)\s+(?:\w+\s+){{0,4}}?{_SAME}\b",
    re.IGNORECASE,
)
_GOES_ON = pattern(
    rf"\W*(?:(?:det|de|den|alle|disse|denne)\s+)?(?:er|var|ændrer|rettels|ændring|justering|opdatering|tilretning|drejer|handler|{_SAME})",
    re.IGNORECASE,
)
