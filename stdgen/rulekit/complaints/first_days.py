"""A sentence on the deadline for complaints becomes the words that let it run from another day than that of the receipt."""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.complaints.others_times import is_denied
from stdgen.rulekit.complaints.words import AUTHORITY, LETTER


def names_deadline(sentence: str) -> re.Match[str] | None:
    """Where a sentence in small letters names the deadline without its length, or as one known before."""
    return _NAMED.search(sentence) or _THOSE_WEEKS.search(sentence)


def other_first_day(sentence: str, start: int) -> re.Match[str] | None:
    """Where the words behind the deadline, which ends at this offset, let it run from another day, rather than deny that it does."""
    found = _RUNS_FROM_ELSEWHERE.search(sentence, start) or _WRONG_FIRST_DAY.search(sentence, start) or _AFTER_ELSE.match(sentence, start)
    if found is None and sentence.startswith(("fra ", "efter ")):
        found = _WRONG_FIRST_DAY.match(sentence, 0, start)
    if found is None or is_denied(sentence) or _DENIES.search(sentence, start, found.start()) or _RATHER.search(found[0]):
        return None
    return None if _OF_RECEIPT.search(found[0]) else found


_THOSE_WEEKS = pattern(r"\b(?:de|disse)\s+(?:fire|4)\s+uger\b(?:\s+til\s+at\s+klage)?(?!\s+(?:til|er\b))")
_DENIES = pattern(r"\bikke\s+(?:[\w-]+\s+){0,3}$")
_RATHER = pattern(r"\bikke\s+(?:[\w-]+\s+){0,2}?(?:fra|efter)\b")
"""The wrong day is named to be denied: «fra modtagelsen og ikke fra datoen i brevet»."""
_NAMED = pattern(r"\b(?:klage|anke)?frist(?:en)?\b")
_RECEIPT = (
    r"(?:modtag|modtog|få[rt]?\b|fik\b|fået|kom\b|kommet|kommer|frem|nå[eor]|hos\b|hænde|læs|åbn|postkasse|e-boks|besked|afgørelsen\s*$"
    r"|dagen\s+efter)"
)
_OF_RECEIPT = pattern(
    r"\b(?:fra|efter)\s+modtagelsen\b|\bdato(?:en)?,?\s+(?:da|hvor|for|på\s+hvilken)\s+[^.;,]*\b(?:modtag|modtog|fået|fik|får)"
)
"""The date on which the decision came: «fra den dato, hvor du har modtaget afgørelsen»."""
_RUNS_FROM_ELSEWHERE = pattern(
    rf"\b(?:løber|regnes|begynder|starter|tælle[rs]),?\s+(?:altid\s+|først\s+|dog\s+)?(?:fra|med|ved|den\s+dag|når"
    rf"|efter)\b(?![^.;]*{_RECEIPT})[^.;]*\w"
)
"""A first day told without any word of the receipt."""
_AFTER_ELSE = pattern(
    rf"\s*,?\s*(?:regnet\s+)?(?:efter|fra),?\s+(?:at|den\s+dag,?|det\s+tidspunkt,?)\s+(?![^.;,]*(?:{_RECEIPT}|meddel|underret"
    rf"|forkynd|foreligger))[^.;,]+"
)
"""A first day that is told in a clause of its own without any word of the receipt."""
_WRONG_FIRST_DAY = pattern(
    rf"\b(?:fra|efter|begynder|løber|starter|regnes|tælle[rs]),?\s+[^.;]{{0,50}}?"
    rf"(?:\b{LETTER}s\s+(?:dato|datering|afsendelse|udstedelse|underskrivelse)|\b(?:afgørelses|udstedelses|afsendelses)tidspunktet\b|\bdato(?:en)?,?\s+[^.;]{{0,25}}?\b{LETTER}"
    rf"|\b(?:afgørelses|brev|afsendelses)dato(?:en)?\b|\b(?:afsendelsen|udstedelsen|dateringen)\b"
    rf"|\b{LETTER}\s+(?:er|blev|bliver|var)\s+(?:truffet|dateret|sendt|afsendt|udsendt|skrevet|underskrevet|udstedt)"
    rf"|\b{AUTHORITY}\s+(?:har\s+)?(?:truffet|traf|træffer|sendte|sendt|sender|afsendt|afsendte|skrev)\b"
    rf"|\bhar\s+(?:truffet|underskrevet|skrevet|sendt|afsendt|udsendt)\s+(?:{LETTER}|afgørelse\b))"
)
