"""A sentence that names a length of time becomes an answer: is it that in which an application is decided, or another?"""

from collections.abc import Iterator

from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.periods import periods
from stdgen.rulekit.wording import Wording, small


def with_answers(text: str) -> Iterator[str]:
    """The sentences of a text, a question together with the sentence that answers it."""
    asked = ""
    for sentence in sentences(text):
        if sentence.text.endswith("?") and not asked:
            asked = f"{sentence.text} "
        else:
            yield asked + sentence.text
            asked = ""
    if asked:
        yield asked


def tells_when(sentence: str) -> bool:
    """Whether it says outright within what time an application is decided."""
    words = before_event(small(sentence))
    return any(periods(words)) and ANSWER.found(words) and not _OTHER_TIME.found(words)


def tells_of_another(sentence: str) -> bool:
    """Whether the only time that it names is that of something else than the answer: a receipt, a visit, the beginning of the help."""
    words = before_event(small(sentence))
    if ANSWER.found(words):
        return _OTHER_TIME.found(words) and sum(1 for _ in periods(words)) < 2
    words = _SINCE.split(words, maxsplit=1)[0]
    return _OTHER.found(words) or _OTHER_TIME.found(words) or not any(periods(words))


def before_event(words: str) -> str:
    """The words without what tells from when on a time is counted: «… 14 dage efter, at du har fået svar»."""
    first = _AFTER_EVENT.match(words)
    rest = words[first.end() :] if first else words
    found = _FROM.search(rest)
    return rest[: found.start()] if found else rest


_FROM = pattern(r"(?<=\w)\s+efter,?\s+(?:at\b|bevilling|afgørelse|svar|visitation|ansøgning|tilsagn|den\s+er\b|vi\s+har\b)")
_SINCE = pattern(r"(?<=\w),?\s+(?:regnet\s+)?fra,?\s+(?:at\b|(?:vi|kommunen|visitationen)\s+(?:har|får|modtager)\b|alle?\s|den\s+dag\b)")
"""What the time is counted from says nothing of whose it is: «højst otte uger, fra vi har fået alle oplysninger»."""
_AFTER_EVENT = pattern(
    r"\W*(?:efter|fra)\s+(?:at\s+(?:du|borgeren)\s+har\s+fået\s+)?(?:en\s+|et\s+|den\s+)?(?:afgørelse|svar|bevilling|visitation|tilsagn)\w*"
)
ANSWER = Wording(
    ("svar", r"\bsvar(?:et)?\b|\bsvarer\b|\bsvartid"),
    ("afgør|afgjort", r"\bafgørelse|\bafgjort\b|\bafgøres?\b|\bafgør\b"),
    ("besked|høre", r"\bbesked\b(?!\s+om)|\bhøre[rt]?\s+fra\s+os\b"),
    ("frist", r"\bfristen?\b[^.;]*\b(?:ansøgning|sagen\b)"),
    ("behandl", r"\b(?:færdig)?behandle[ts]?\b|\b(?:færdig)?behandler\s+(?:\w+\s+){0,3}?(?:ansøgning|sag)|\bsagsbehandling"),
    ("stilling", r"\b(?:tager|tages|taget)\s+(?:\w+\s+){0,3}?stilling\s+til\s+(?:\w+\s+)?(?:ansøgning|sag|behov)"),
)
"""Words for the decision on an application."""
_OTHER_TIME = Wording(
    "bemærkning|partshør|aktindsigt|kvitter|genvurder|ventetiden i telefonen|mail",
    ("klage", r"\bklage"),
    ("igen|på ny", r"\bsagen\s+(?:igen|på\s+ny)\b"),
)
"""What may take its time beside the words on the decision."""
_OTHER = Wording(
    "registrer|bekræft|venteliste|hastesag|akut",
    ("læge|sygehus|myndighed|region", r"\b(?:lægen|lægerne|sygehuset|regionen|myndigheder(?:ne)?)\s+(?:har|bruger|svarer)\b"),
    ("ring|kontakt", r"\bringer\b|\bkontakter\b|\btager\s+kontakt\b"),
    ("besøg|møde|samtale", r"\bbesøg\w*|\bmøde[tr]?\b|\bsamtale"),
    ("oplysning|hjem", r"\boplysninger\b|\bat\s+få\s+(?:dem|den|det)\s+hjem\b"),
    (
        "begynde|start|opstart|iværksæt|gangsæt|i gang|leveres",
        r"\bbegynde[rs]?\b|\bstarte[rs]?\b|\bopstart|\biværksæt|\bi?gangsæt|\bi\s+gang\b|\bleveres\b",
    ),
    ("følge|opfølg", r"\bfølge[rs]?\s+op\b|\bopfølgning"),
)
