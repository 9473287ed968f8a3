"""A sentence in small letters becomes the words that shut people out, of help or of a place where it is given: «… har ikke adgang til …».

What people do not have at certain hours is no such thing, nor what somebody may not do who breaks the rules of the house.
"""

from collections.abc import Iterator

from stdgen.rulekit.limits.granting import HELP_NOUN, PEOPLE
from stdgen.rulekit.wording import Wording


def shut_out(sentence: str) -> Iterator[tuple[int, int]]:
    """From where to where the sentence says of some people that the help or the place is not for them."""
    return (match.span("no") for match in _SHUT_OUT.all(sentence))


_PLACE = (
    r"[a-zæøå-]*(?:værksted|cent(?:er|r)|klub|café|værested|mødested|aktivitetshus|herberg|(?:bo|dag)fællesskab|hold|korps)"
    r"(?:e|et|er|erne|ne|net|ret|re|rene|ben|ber|berne|en)?\b"
)
_WHOSE = r"(?:(?:det|den|de|et|en|vores|kommunens|byens|[\w-]+\s+kommunes)\s+)?(?:[\w-]+\s+){0,2}?"
_HOURS = r"(?:(?:uden\s+for|om|efter|før|mens|når)\b|på\s+\w+dag|i\s+(?:[a-zæøå]*ferie|arbejdstid|weekend|pause|frokost|sommer|jul))"
_AT = rf"\s+{_WHOSE}{_PLACE}(?!\s+{_HOURS})"
_SHUT_OUT = Wording(
    (
        "adgang|lov til",
        rf"^\W*{PEOPLE}\b(?!\s+uden\s+[a-zæøå]*(?:sko|tøj|hjelm|kort|nøgle)\b)[^.;]*?\b(?P<no>har\s+(?:\w+\s+)?(?:ikke|ingen|aldrig)\s+"
        rf"(?:adgang\s+til|lov\s+til\s+at\s+komme\s+(?:i|på|ind\s+på)){_AT})",
    ),
    (
        "begynde|starte|arbejde|optaget|indskrevet",
        rf"^\W*{PEOPLE}\b[^.;]*?\b(?P<no>(?:kan\s+(?:\w+\s+)?(?:ikke|aldrig)\s+(?:begynde|starte|arbejde)"
        rf"|bliver\s+(?:\w+\s+)?(?:ikke|aldrig)\s+(?:optaget|indskrevet))\s+(?:i|på|hos){_AT})",
    ),
    (
        "bruge|benytte",
        rf"^\W*{PEOPLE}\b[^.;]*?\b(?P<no>kan\s+(?:\w+\s+)?(?:ikke|aldrig)\s+(?:bruge|benytte)\s+{_WHOSE}{_PLACE})(?=\W*$)",
    ),
    (
        "velkom|ønskede",  # whoever is not welcome for what they do («der truer …») breaks the rules of the house
        rf"^\W*{PEOPLE}\s+(?:med|uden|fra|over|under)\b[^.;]*?\b(?P<no>er\s+(?:\w+\s+)?(?:ikke|aldrig)\s+(?:velkom\w+|ønskede)"
        rf"\s+(?:i|på|hos|til){_AT})",
    ),
    (
        "udelukket|afskåret",
        rf"^\W*{PEOPLE}\b[^.;]*?\b(?P<no>(?:er|bliver)\s+(?:[\w-]+\s+){{0,2}}?(?:udelukket|afskåret)\s+fra\s+"
        rf"{_WHOSE}(?:{HELP_NOUN}\b|{_PLACE}))",
    ),
    (
        "værksted|cent|klub|café|sted|hus|herberg|fællesskab|hold|korps",
        rf"^\W*{_WHOSE}{_PLACE}\s+(?P<no>er\s+(?:\w+\s+)?(?:ikke|aldrig)\s+(?:åben\w*\s+)?for\s+{PEOPLE})\b(?!\s+{_HOURS})",
    ),
)
"""People who open a sentence, or a place that does, and what they may not use."""
