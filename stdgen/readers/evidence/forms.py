"""Lines of forms, signatures and letterheads are told by their words: they are set bold and head nothing."""

import re

from stdgen.model.pattern import pattern

_LINE = pattern(
    r"(?:navn|efternavn|fornavn|adresse|cpr(?:[.-]?(?:nr|nummer))?|personnummer|postnr|underskrift|sted|dato(?: og underskrift)?"
    r"|ja ?/ ?nej|i alt|side \d+(?: (?:af|/) \d+)?|høringsudkast|udkast|kladde|fortroligt?|internt?|til høring|eksempel \d+"
    r"|(?:med )?(?:de )?(?:venlige?|bedste) hilsen(?:er)?|på vegne af .*"
    r"|(?:godkendt|vedtaget) (?:af|i|på) (?!hvem\b)\D+|(?:læs|se|find) (?:også|mere|videre)\b.* (?:her|hjemmesiden?)"
    r"|(?:afdelings|område|center|sektions|team)?(?:leder|chef)|(?:kommunal)?direktør|borgmester|udvalgsformand"
    r"|[\d.,]+ ?(?:kr\.?|kroner)(?: (?:pr\.?|om) [\w.]+)?|[”“\"»«].*[”“\"»«])[:.!]*$",
    re.IGNORECASE,
)
_DAY = r"(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e)?"
_DAYS = pattern(rf"(?:alle )?{_DAY}(?:[ ,–-]+(?:(?:til|og) )?{_DAY})*(?: (?:kl|fra)\b.*)?[:.]?$", re.IGNORECASE)
_BODY = pattern(r"(?:[\w-]+(?:,|-? og) )*[\w-]*(?:udvalget|byrådet|kommunalbestyrelsen)$", re.IGNORECASE)
_BODIES = ("udvalget", "byrådet", "bestyrelsen")
_OFFICE = pattern(
    r"[^,]+, ?(?:[\w-]+ ){0,2}[\w-]*(?:leder|chef|direktør|borgmester|formand|konsulent|koordinator|visitator)$", re.IGNORECASE
)
_COMMUNE = pattern(r"[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)? (?:[Kk]ommune|KOMMUNE)$")


def is_form(words: str) -> bool:
    """Whether a line is a field, days of the week, a greeting, a name with its office, who approved, or the municipality's name."""
    if _LINE.match(words) or _DAYS.match(words) or (words.casefold().endswith(_BODIES) and _BODY.match(words)):
        return True
    return bool((words.endswith(("ommune", "OMMUNE")) and _COMMUNE.match(words)) or ("," in words and _OFFICE.match(words)))
