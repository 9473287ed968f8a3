"""A sentence that names a length of time becomes an answer: is it that in which an application is decided, or another?"""

from collections.abc import Iterator

from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.telling.periods import periods
from stdgen.rulekit.wording import Wording, small
from stdgen.rulekit.words import Line


def with_answers(text: str) -> Iterator[str]:
    """The sentences of a text, a question or what one may ask for together with the sentence that answers it."""
    asked = ""
    for sentence in sentences(text):
        if not asked and (sentence.text.endswith("?") or _ASKS_FOR_ELSE.search(small(sentence.text))):
            asked = f"{sentence.text} "
        else:
            yield asked + sentence.text
            asked = ""
    if asked:
        yield asked


def tells_when(sentence: str) -> bool:
    """Whether it says outright within what time an application is decided."""
    words = before_event(small(sentence))
    return names_time(words) and ANSWER.found(words) and not _OTHER_TIME.found(words)


def counts_from_application(sentence: str) -> bool:
    """Whether a sentence that need not name the answer counts its time from the application, and is of nothing else: «Det sker inden …»."""
    words = small(sentence)
    told = _FROM_APPLICATION.search(words)
    if told is None or _OTHER.found(words[: told.start()]) or _OTHER_TIME.found(words):
        return False
    return names_time(words[: told.start()])


def names_time(words: str) -> bool:
    """Whether a length of time, a day counted from something, or «at once» stands in these words, which are in small letters."""
    return any(periods(words)) or _COUNTED_DAY.search(words) is not None or _AT_ONCE.found(words)


def tells_of_another(sentence: str) -> bool:
    """Whether the only time that it names is that of something else than the answer: a receipt, a visit, the beginning of the help."""
    words = before_event(small(sentence))
    if ANSWER.found(words):
        return _OTHER_TIME.found(words) and sum(1 for _ in periods(words)) < 2
    words = _SINCE.split(words, maxsplit=1)[0]
    return _OTHER.found(words) or _OTHER_TIME.found(words) or not any(periods(words))


def leads_to_address(line: Line) -> bool:
    """Whether a link lies under words of the line, or an address of the web stands in it."""
    return any(span.href for span in line.spans) or _ADDRESS.found(small(line.text))


def before_event(words: str) -> str:
    """The words without what tells from when on a time is counted: «… 14 dage efter, at du har fået svar»."""
    first = _AFTER_EVENT.match(words)
    rest = words[first.end() :] if first else words
    found = _FROM.search(rest)
    return rest[: found.start()] if found else rest


_ASKS_FOR_ELSE = pattern(
    r"\b(?:bede?\s+om|søge\s+om|få|spørge\s+om|kontakte|skrive\s+til|sende|stille|ringe|henvende)\b[^.]*?"
    r"\b(?:akt)?(?:indsigt|spørgsmål|forslag|beskeder?|kopi)\b"
)
"""What has an answer of its own, which the next sentence tells."""
_ADDRESS = Wording(
    "http:|https:",
    ("www.", r"\bwww\."),
    (".dk", r"\b[\w-]+\.dk\b"),
)
_COUNTED_DAY = pattern(r"\b\d+\.\s*(?:hver|arbejds)?dag\b|\b\d+\.\s*uge\b")
_AT_ONCE = Wording(
    ("timer", r"\b\d+\s+timer\b"),
    ("dag", r"\bsamme\s+dag\b"),
    ("det samme", r"\bmed\s+det\s+samme\b"),
    ("døgnet", r"\bdøgnet\b"),
    ("straks", r"\bstraks\b"),
    ("stedet", r"\bpå\s+stedet\b"),
)
_FROM_APPLICATION = pattern(
    r"(?<=\w),?\s+(?:efter|fra|når|regnet\s+fra),?\s+(?:at\s+|den\s+dag,?\s+|modtagelsen\s+af\s+)?(?:(?:vi|kommunen)\s+(?:har\s+)?(?:modtaget|modtager|fået|får)\s+)?"
    r"(?:din\s+|en\s+|borgerens\s+)?ansøgning\w*"
)
"""From when on the time of an answer is counted."""
_FROM = pattern(
    r"(?<=\w)\s+efter,?\s+(?:at\b|bevilling|afgørelse|svar|visitation|ansøgning|henvendelse|tilsagn|den\s+er\b|vi\s+har\b)"
    r"|(?<=\w),?\s+fra,?\s+(?:svaret|afgørelsen|bevillingen|tilsagnet)\b"
)
_SINCE = pattern(r"(?<=\w),?\s+(?:regnet\s+)?fra,?\s+(?:at\b|(?:vi|kommunen|visitationen)\s+(?:har|får|modtager)\b|alle?\s|den\s+dag\b)")
"""What the time is counted from says nothing of whose it is: «højst otte uger, fra vi har fået alle oplysninger»."""
_AFTER_EVENT = pattern(
    r"\W*(?:efter|fra)\s+(?:at\s+(?:du|borgeren)\s+har\s+fået\s+)?(?:en\s+|et\s+|den\s+)?(?:afgørelse|svar|bevilling|visitation|tilsagn)\w*"
    r"|\W*når\s+(?:\w+\s+)?(?:afgørelse|svar|bevilling|tilsagn)\w*\s+(?:er|foreligger|kommer|har)\b[^,]*,"
)
ANSWER = Wording(
    ("svar", r"\bsvar(?:et)?\b|\bsvarer\b|\b(?:vi|kommunen)\b(?![^.;]*\blæge)[^.;]*\bsvare\b|\bsvartid"),
    ("afgør|afgjort", r"\bafgørelse|\bafgjort\b|\bafgøres?\b|\bafgør\b"),
    ("besked|høre", r"\bbesked\b(?!\s+om)|\bhøre[rt]?\s+fra\s+os\b"),
    ("frist", r"\bfristen?\b[^.;]*\b(?:ansøgning|sagen\b)|\b(?:kommunens|byrådets|vores|egen)\s+(?:egen\s+)?frist(?:en)?\b(?!\s+for)"),
    ("besvar", r"\b(?:ansøgning|sag)\w*\s+(?:\w+\s+){0,2}?besvare[ts]\b|\bbesvarer\s+(?:\w+\s+){0,2}?(?:ansøgning|sag)"),
    ("færdig|klar|afsluttet", r"\b(?:ansøgning|sag)\w*\s+(?:er|bliver)\s+(?:\w+\s+){0,2}?(?:færdig|klar|afsluttet)\b"),
    ("bevil|afsl", r"\bbevil(?:l?i)?ge[st]\s+eller\s+afsl|\bafslå(?:s|et)\s+eller\s+bevil"),
    ("nej", r"\bja\s+eller\s+(?:et\s+)?nej\b"),
    (
        "om du|om borgeren|om man",
        r"\b(?:ved|får)\s+(?:\w+,?\s+){0,2}?(?:at\s+vide,?\s+)?om\s+(?:du|borgeren|man)\s+(?:\w+\s+)?(?:kan|får)\b",
    ),
    ("ventetid|svartid", r"\bventetiden?\b[^.;]*\b(?:svar|afgørelse|sag|ansøgning)"),
    (
        "behandl",
        r"\b(?:færdig)?behandle[ts]?\b|\b(?:færdig)?behandler\s+(?:\w+\s+){0,3}?(?:ansøgning|sag)|\bbehandlingen\s+af\s+(?:\w+\s+)?(?:ansøgning|sag)|\bsagsbehandling",
    ),
    ("stilling", r"\b(?:tager|tages|taget)\s+(?:\w+\s+){0,3}?stilling\b(?:\s+til\s+(?:\w+\s+)?(?:ansøgning|sag|behov)|(?!\s+til\b))"),
    ("resultatet", r"\bresultatet\s+af\s+(?:\w+\s+)?(?:ansøgning|sag|behandling)"),
    ("brev", r"\bbrev(?:et)?\s+(?:om|med)\s+(?:resultatet|svaret|afgørelsen)\b"),
)
"""Words for the decision on an application."""
_OTHER_TIME = Wording(
    "opkald|varsel|bemærkning|partshør|indsigt|spørgsmål|kvitter|genvurder|ventetiden i telefonen|mail",
    ("klage", r"\bklage"),
    ("igen|på ny", r"\bsagen\s+(?:igen|på\s+ny)\b"),
    ("gælder|varer", r"\b(?:afgørelse|bevilling)\w*\s+(?:gælder|varer)\b"),
    ("leverandør", r"\bleverandør\w*\s+(?:\w+\s+)?(?:svarer|giver|har|skal)\b"),
    ("udkast|kommentere", r"\budkast|\bkommentere"),
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
