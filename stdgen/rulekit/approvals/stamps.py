"""A line of text becomes the stamps in it: what tells on which day this very text was changed."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.bodies import POLITICAL
from stdgen.danish.dates import Date, find_dates
from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.pattern import pattern
from stdgen.rulekit.approvals.changes_approved import is_approved
from stdgen.rulekit.approvals.changing import AFTER, CHANGE, COMMITTEE, DID, OTHER, OWN, OWN_FIRST
from stdgen.rulekit.approvals.editorial import is_editorial

SIGNS = (
    *("redig", "redakt", "ændr", "opdater", "revider", "revision", "rettet", "rettede", "rettelse", "juster", "ajour", "korriger"),
    *("tilret", "rev.", "opd.", "tilføj", "tilpas", "skrev", "udgave", "version", "forny", "bearbejd", "udvid", "indarbejd"),
    *(
        "præciser",
        "udbygg",
        "slett",
        "stramme",
        "fjern",
        "indføj",
        "indsnæv",
        "hævet",
        "sænket",
        "lempe",
        "skærpe",
        "udgået",
        "indsat",
        "ordlyd",
        "formulering",
        "taget ud",
        "sat ind",
        "er ny",
    ),
    *("nyt afsnit", "nye afsnit", "nyt kapitel", "ny tekst", "forkort", "uddyb", "suppler", "forenkl", "omarbejd", "omformuler"),
)
"""Every stamp holds one of these in small letters: plain search is faster than a pattern, and most lines have none."""
FARTHEST = 90
"""Signs between a change and its day; behind them another matter has begun."""


class Stamp(NamedTuple):
    """The words from `start` up to `end`, the day that they name, and whether they say which text was changed."""

    start: int
    end: int
    day: Date
    named: bool


def stamps(text: str) -> Iterator[Stamp]:
    """Each day that the text gives for a change of its own; what a council or committee changed, and other papers, are left out."""
    if DIGIT.search(text):
        told = sentences(text)
        for number, sentence in enumerate(told):
            behind = told[number + 1].text if number + 1 < len(told) else ""
            yield from _of_sentence(sentence, behind)


def _of_sentence(sentence: Sentence, behind: str) -> Iterator[Stamp]:
    """A change and its day stand beside each other, with no other day between: the day comes last, or opens the sentence."""
    if is_editorial(sentence.text, behind):
        return
    words, by, since = AFTER.sub(_blank, sentence.text), sentence.start, 0
    days = find_dates(words, announced=True)
    for number, day in enumerate(days):
        until = days[number + 1].start if number + 1 < len(days) else len(words)
        found = _before(words, since, day, until) or _around(words, since, day, until)
        if found is None and (OPENS.fullmatch(words, since, day.start) or NOTED.fullmatch(words, since, day.end + 1)):
            found = _behind(words, day, until)
        if number + 1 < len(days) and LAST.fullmatch(words, day.end, until):
            continue
        if found and day.value and not is_approved(words, *found[:2], day.value, behind):
            start, end, named = found
            yield Stamp(by + start, by + end, day._replace(start=by + day.start, end=by + day.end), named)
        since = day.end


def _blank(said: re.Match[str]) -> str:
    """As many spaces: that it came after the approval says nothing of the change."""
    return " " * len(said[0])


def _before(words: str, since: int, day: Date, until: int) -> tuple[int, int, bool] | None:
    """«Teksten er senest ændret den …», «Rettelser: …»: where the change is told, and whether its text is named."""
    change = max(CHANGE.finditer(words, since, day.start), key=re.Match.end, default=None)
    if change is None or day.start - change.end() > FARTHEST or OTHERWISE.search(CAUSE.sub(" ", words[change.end() : day.start])):
        return None
    if POLITICAL.search(words, change.end(), day.start) or DONE_BY.match(words, day.end, until):
        return None
    start = max((found.end() for found in BOUNDARY.finditer(words, since, change.start())), default=since)
    subject = words[start : change.start()]
    if DID.fullmatch(change[0]) and _is_political(subject):
        return None
    active = (DID.fullmatch(change[0]) or ACTIVE.search(subject)) and not _is_political(subject)
    made = words[change.end() : day.start]
    there = THERE.fullmatch(subject) and not words[:start].rstrip().endswith(",")
    owner = _is_made(made) if there else _is_own(made if active else subject, words[:start])
    if owner is None or NOT_YET.search(subject) or (there and OTHER.search(subject)):
        return None
    return start + len(subject) - len(subject.lstrip()), day.end, owner


def _behind(words: str, day: Date, until: int) -> tuple[int, int, bool] | None:
    """«Den 3. maj blev teksten rettet», «3. maj: Afsnittet om frister ændret»."""
    change = CHANGE.search(words, day.end, until)
    if change is None or change.start() - day.end > FARTHEST:
        return None
    between = words[day.end : change.start()]
    if (
        OTHERWISE.search(ON.sub(" ", between))
        or NOT_YET.search(between)
        or POLITICAL.search(words, day.end, min(until, change.end() + FARTHEST))
    ):
        return None
    made = words[change.end() : until]
    if THERE.fullmatch(between):
        return (0, change.end(), True) if _is_made(made) is not None else None
    if DID.fullmatch(change[0]):
        return (0, change.end(), True) if _is_own(made, "") is not None else None
    told = made if ACTIVE_BEHIND.fullmatch(between) else "" if OWN.search(change[0]) else between
    return (0, change.end(), True) if _is_own(told, "") is not None else None


def _around(words: str, since: int, day: Date, until: int) -> tuple[int, int, bool] | None:
    """«Teksten blev den 3. maj rettet», «Forvaltningen har pr. 3. maj ændret teksten»: the day stands between."""
    opening, change = (
        PARTED.fullmatch(words, since, day.start) or INVERTED.fullmatch(words, since, day.start),
        CHANGE.search(words, day.end, until),
    )
    if opening is None or change is None or _is_political(opening[0]) or not OPENS.fullmatch(words, day.end, change.start()):
        return None
    made, who = words[change.end() : until], opening["who"]
    there = who.lower() == "der"
    owner = _is_made(made) if there else _is_own(made if opening["verb"].lower() == "har" else who, "")
    if NOT_YET.search(opening[0]) or owner is None:
        return None
    return since + len(opening[0]) - len(opening[0].lstrip()), change.end(), owner


def _is_made(what: str) -> bool | None:
    """The same of what «er der rettet»: anything but another paper or a slip of the pen is this text."""
    owner = _is_own(what, "")
    return False if owner is None and not OTHER.search(what) else owner


def _is_political(who: str) -> bool:
    """Whether these words name a council or committee, or «udvalget» that was named before."""
    return POLITICAL.search(who) is not None or COMMITTEE.search(who) is not None


def _is_own(subject: str, before: str) -> bool | None:
    """Whether this text is named, rather than the page that shows it; None for another paper, and for what the law or a rate changed."""
    plain = SMALL_WORDS.sub(" ", CHANGE.sub(" ", subject)).strip(" ,:;.–-()|·•/")
    if not plain or plain.isdigit():
        return None if OTHER.search(before) and not OWN.search(before) else False
    own = OWN.search(subject)
    if own is None or OTHER.search(subject, 0, own.start()) or not OWN_FIRST.match(plain):
        return None
    return not own[0].lower().startswith("sid")


DIGIT = pattern(r"\d")
BOUNDARY = pattern(r"[.;:,(|]\s|\s[–·•/-]\s|^\s*[–•-]\s|\b(?:og|men|samt)\s")
"""Behind it a new statement may begin."""
OPENS = pattern(
    r"\W*(?:\w*(?:log|historik|ændringer|rettelser)\s*:\s*)?(?:(?:og|men|samt|herefter|derefter|efterfølgende|siden|senere|siden\s+da)\s*[\s(])*(?:(?:er|blev)\s+(?:der|den)\s+)?(?:(?:den|d\.|i|pr\.)\s*)?"
    r"(?:(?:sket|foretaget|lavet|gennemført)\s+(?:(?:en|et|to|flere|nogle|enkelte|små)\s+)?)?",
    re.IGNORECASE,
)
PARTED = pattern(r"\W*(?P<who>[^.,:;()]{3,80}?)\s(?P<verb>har|er|blev)\s(?:senest\s)?(?:(?:den|d\.|i|pr\.)\s*)?", re.IGNORECASE)
INVERTED = pattern(r"\W*(?P<verb>har)\s(?P<who>[^.,:;()]{3,60}?)\s(?:senest\s)?(?:(?:den|d\.|i|pr\.)\s*)?", re.IGNORECASE)
NOTED = pattern(r"\W*(?!Byråd|Kommunalb|\w*[Uu]dvalg)[A-ZÆØÅ][\w-]+,?\s+(?:(?:den|d\.)\s*)?\d[\w./ -]*:")
"""Who did it and when, before what was done: «Visitationen, den 9. oktober 2026: …»."""
OTHERWISE = pattern(
    r"godken|\bvedt[ao]|tiltr[åa]d|behandl|\bi\s+kraft|\bgæld|virkning|offentliggj|udskrev|\bhøring|beslut|\bnæste|\binden|\blov|bekendtgør"
    r"|takst|\bpris|\bsats|\bregler|drøft|gennemgå|afløs|erstat",
    re.IGNORECASE,
)
"""Between a change and a day it tells what else happened on that day."""
ON = pattern(r"\bom\s+\w+")
"""What a part of the text is about is nothing else that happened: «Afsnittet om pris»."""
CAUSE = pattern(r"\b(?:de|den|det)\s+(?:nye|ny|nyt|ændrede)\s+\w+(?:\s+(?:om|for|på)\s+\w+)?,?\s+(?=(?:den|d\.)\s*$)", re.IGNORECASE)
"""What the text was adapted to is nothing else that happened: «tilpasset de nye regler om støtte den …»."""
LAST = pattern(r"[\s,(]*(?:og\s+)?(?:senest|sidst|seneste\s+gang|sidste\s+gang)\s+(?:den|d\.|i|pr\.)?\s*", re.IGNORECASE)
"""Between two days of which the later counts: «i foråret 2026, senest den …»."""
DONE_BY = pattern(rf"\s*,?\s*(?:og\s+\w+\s+)?(?:af|i|på)\s+(?:{POLITICAL.pattern})", re.VERBOSE)
NOT_YET = pattern(
    r"\b(?:skal|vil|bliver|bør|kan|må|forventes?|planlægges|planlagt|næste|kommende|hvert|hver|årligt?|løbende\s+bliver|ikke|uden|før)\b",
    re.IGNORECASE,
)
SMALL_WORDS = pattern(
    r"""(?<![\w-])(?:er|blev|var|har|været|blevet|senest|sidst|seneste|sidste|nyeste|nye?t?|nyligt?|igen|løbende|administrativt?|administrativ
    |delvist|internt?|derefter|herefter|efterfølgende|siden|senere|dog|kun|også|sprogligt?|lettere|let|mindre|enkelte|små|få|flere|diverse
    |der|den|det|denne|dette|en|et|om|med|og|men|samt|dato(?:en)?|for|til|i|foretaget|sket|lavet|indført|indarbejdet|indsat|dateret|nr|v|som|delvis|senest\s+blev)(?![\w-])"""
    r"|(?<=\d)\.(?=\d)",
    re.VERBOSE | re.IGNORECASE,
)
"""What a stamp says beside the text that it stands on."""
ACTIVE = pattern(r"\w\s+har\s+(?:\w+\s+){0,2}$")
"""What stands before the change where it is told who made it: «Forvaltningen har ændret teksten …»."""
THERE = pattern(r"\W*(?:der\s+(?:er|blev)|(?:er|blev)\s+der)\s+(?:\w+\s+){0,2}", re.IGNORECASE)
"""What stands before the change where nobody is named: «Der er rettet …»."""
ACTIVE_BEHIND = pattern(r"\s*har\s+(?:\w+\s+){1,3}", re.IGNORECASE)
"""The same behind the day that opens the sentence: «I juli 2026 har forvaltningen tilføjet et afsnit …»."""
