"""Words in small letters become an answer: do they promise that each case is assessed, and do not take it back?"""

import re

from stdgen.model.pattern import pattern
from stdgen.rulekit.limits.assessing import LOOKS_AT_THE_PERSON
from stdgen.rulekit.wording import Wording


def promises(words: str) -> bool:
    """Whether an assessment of the single person's need is promised, or that one may depart from what is told."""
    return any(not _is_taken_back(words, match) for match in _ASSESSMENT.all(words))


def tells(words: str) -> bool:
    """Whether an assessment is promised, or that one may depart; that a level is guiding says so only beside the need that it guides to."""
    return any(
        (match[0] != "vejledende" or _BY_NEED.search(words)) and not _is_taken_back(words, match) for match in _ASSESSMENT.all(words)
    )


def promises_much(words: str, much: re.Pattern[str]) -> bool:
    """Whether more is promised than that help is arranged for the single person: an assessment, or that one may depart."""
    return any(much.search(words, *match.span()) and not _is_taken_back(words, match) for match in _ASSESSMENT.all(words))


def _is_taken_back(words: str, match: re.Match[str]) -> bool:
    """Whether an assessment is named to say that there is none: «uden individuel vurdering», «vurderinger laves ikke»."""
    if _OF_PAY.search(words, 0, match.start()):
        return True
    return bool(_TAKEN_BACK.search(words, max(0, match.start() - 40), match.end()) or _DENIED.match(words, match.end()))


def looks_at_the_person(words: str) -> bool:
    """Whether they say in whatever words that the single person is looked at."""
    return any(not (_is_taken_back(words, match) or _is_a_form(words, match)) for match in LOOKS_AT_THE_PERSON.all(words))


def _is_a_form(words: str, match: re.Match[str]) -> bool:
    """Whether «individuelt» tells how help is given rather than to whom: «individuelt eller i grupper», «foregår individuelt»."""
    return match[0].startswith("individuel") and any(
        form.start() <= match.start() < form.end() for form in _ALONE_OR_TOGETHER.finditer(words)
    )


_TOGETHER = r"(?:\w*gruppe\w*|\w*hold(?:et)?\b|fælles\w*|kollektiv\w*)"
_OR = r",?\s+(?:eller|og|samt|såvel\s+som|som)"
_ALONE_OR_TOGETHER = pattern(
    rf"\bindividuel\w*(?:\s+[\w-]+)?{_OR}\s+(?:(?:også|i|på|som|en|et|med|via|mindre|små)\s+){{0,3}}{_TOGETHER}"
    rf"|\b{_TOGETHER}(?:\s+[\w-]+)?{_OR}\s+(?:[\w-]+\s+){{0,2}}?individuel\w*"
    r"|\b(?:foregår|afvikles|afholdes|holdes|undervises|trænes)\s+(?:[\w-]+\s+){0,2}?individuel\w*"
)
"""Help for one at a time, as against help for several."""
_BY_NEED = pattern(r"\bbehov|\bbrug\s+for\b|\bnødvendigt?\b|\bsituation")
_KIND = r"(?:konkret|individuel|faglig|helhedsorienter|samle[td]|social|sundheds|visitation|grundig|aktuel|saglig|tværfaglig|personlig)\w*"
_ASSESSMENT = Wording(
    (
        "konkret|individuel|faglig",
        rf"(?:konkret|individuel|faglig)\w*(?:(?:,|\s+og|\s+eller|,\s+og)?\s+{_KIND})*\s+(?:\w+\s+)?(?:\w*vurdering|\w*skøn"
        rf"|bedømmelse|behov)",
    ),
    ("konkret|individuelt", r"\b(?:konkret|individuelt)\s+(?:[\w,]+\s+){0,4}?vurder(?:es|et|er)\b"),
    ("vurder", r"vurder\w*\s+(?:\w+\s+){0,2}?(?:konkret\b|individuelt)"),
    ("vurdering", r"vurdering\w*\s+(?:er|foretages|sker|bygger)\s+(?:\w+\s+){0,2}?(?:konkret\b|individuel)"),
    ("individuel", r"individuelt?\s+(?:tilrettelagt|tilpasset|fastsat|udmålt|bevilget)"),
    ("vejledende", r"\bvejledende\b(?!\s+(?:pris|takst|sats|materiale|folder|samtale))"),
    "fravige|dispens|ekstraordinær",
    ("afvige", r"afviges?\b"),
    ("særlige", r"\bi\s+særlige\s+tilfælde|\bsærlige\s+(?:forhold|situationer|omstændigheder|grunde|hensyn)|(?<!med\s)\bsærlige\s+behov"),
    (
        "afhæng",
        r"afhæng(?:er|ig|igt)\s+(?:\w+\s+)?af\s+(?:din|dit|dine|borgerens|den\s+enkeltes|den\s+konkrete)(?!\s+(?:alder|ind(?:tægt|komst)"
        r"|økonomi|adresse|løn))",
    ),
    ("konkrete", r"konkrete\s+(?:situation|behov|vurdering)"),
)
_TAKEN_BACK = pattern(
    r"\b(?<!erstatter\s)(?:ikke|uden|uanset|ingen|aldrig)\s+(?:\w+\s+){0,5}?(?:vurder|skøn|fravig|afvig|dispens|særlige|konkret"
    r"|individuel|vejledende)"
)
MUCH = pattern(r"vurder|skøn|bedøm|vejledende|fravig|afvig|dispens|særlige|ekstraordinær")
ALWAYS = pattern(r"fravig|afvig|dispens|særlige|ekstraordinær|(?<=altid\s)(?:en\s+)?(?:konkret|individuel|faglig)")
_OF_PAY = pattern(
    r"(?:^|[.!?]\s+)(?:lønnen|løn|prisen|taksten|betalingen|personalets|medarbejdernes|de\s+ansattes|kvaliteten|arbejdsmiljøet)\b[^.!?]*$"
)
"""What opens a sentence in which something else than a need is assessed."""
_DENIED = pattern(
    r"\w*(?:\s+\w*(?:vurdering|skøn)\w*)?\s+(?:laves|foretages|sker|er|bliver|finder|indgår|kræves|gøres"
    r"|gives)\s+(?:der\s+)?(?:ikke|aldrig)\b"
    r"|(?:(?<=fravige)|(?<=dispens)|(?<=afvige)|(?<=afviges))\w*\s+(?:(?:der|vi|kommunen|man)\s+)?(?:ikke|aldrig)\b"
)
