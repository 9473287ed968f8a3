"""Danish sentences become the stretches that say of the standard itself that it is approved, or is to be.

That a supplier is approved, that an application has been granted, when a page was edited and that the council decides
every year are other statements.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.approved_by import DAY, LOWER, STANDARD, by_its_body, which_is_approved
from stdgen.danish.bodies import POLITICAL
from stdgen.danish.editions import is_approved_edition
from stdgen.danish.others_approvals import APPROVES, OTHERWISE
from stdgen.danish.pending import is_pending, is_under_way
from stdgen.danish.sentences import sentences
from stdgen.model.pattern import pattern


class Stretch(NamedTuple):
    """Where an approval is told in a text, and where its verb ends; `pending` where it is said to be still to come."""

    start: int
    end: int
    verb: int
    pending: bool = False


def approving(text: str) -> Iterator[Stretch]:
    """Every stretch that tells an approval, each within one sentence."""
    before = ""
    for sentence in sentences(text):
        words = _evened(sentence.text)
        told = _told(words) or _told_of_it(words, before)
        before = words
        if told is None or (_tells_otherwise(words, told[0]) and not which_is_approved(words)):
            continue
        start, pending = told
        verb = max(APPROVES.finditer(words, start), key=_strength, default=None)
        end = sentence.start + (verb.end() if verb else start)
        yield Stretch(sentence.start + start, sentence.end, end, pending or is_pending(text, sentence.start + start, end))


def _tells_otherwise(words: str, start: int) -> bool:
    """Whether each clause from there on that speaks of an approval tells of one to come, of others, or of what is done every year."""
    clauses = _AND_THEN.split(words[start:])
    approving = [each for each in clauses if APPROVES.search(each)] or clauses[:1]
    return all(OTHERWISE.search(each) for each in approving)


def _evened(words: str) -> str:
    """Capitals as the small letters that the patterns know."""
    small = words.capitalize()
    return small if words.isupper() and len(small) == len(words) else words


def _told(words: str) -> tuple[int, bool] | None:
    """Where the approval begins, and whether it is said to be still to come."""
    standard, label, bare = STANDARD.search(words), _label(words), _BARE.search(words)
    if standard and (done := _AND_IS.search(words, standard.end())) and OTHERWISE.search(words, 0, done.start()):
        return done.start("line"), False
    if is_under_way(words):
        return 0, True
    if _is_note(words):
        return 0, False
    if label and not (bare and bare.start("line") < label.start()):
        return None if not standard and _OF_ELSE.search(words, 0, label.start()) else (label.start(), False)
    if standard and _PASSIVE.match(words, standard.end()):
        return 0, False
    if standard and (_ON_DAY.match(words) or (_PART_OF.search(words, 0, standard.start()) and _PASSIVE.match(words))):
        return 0, False
    if bare:
        return bare.start("line"), False
    if standard and (aside := _ASIDE.search(words, standard.end())) and POLITICAL.match(words, aside.end()):
        return aside.start("line"), False
    if standard and (title := _IN_TITLE.match(words, standard.end())):
        return title.start("line"), False
    return (0, False) if is_approved_edition(words) or by_its_body(words) else None


def _label(words: str) -> re.Match[str] | None:
    """The label of an approval that was given; not that of one to come: «Næste godkendelse:», «Ny godkendelse: 2028»."""
    label = _LABEL.search(words)
    if label is None or _NEXT.search(words, 0, label.start()):
        return None
    return None if _ANEW.search(words, 0, label.start()) and not POLITICAL.search(words) else label


def _told_of_it(words: str, before: str) -> tuple[int, bool] | None:
    """«Den er godkendt …» or «Byrådet godkendte den …» behind a sentence that is about the standard."""
    if not STANDARD.search(before) and not _EDITION.match(before):
        return None
    it = _IT.match(words)
    if it and (it["now"] or _OPENS_WITH_IT.match(before)) and _PASSIVE.match(words, it.end()):
        return 0, False
    if it and _AWAITED.match(words, it.end()):
        return 0, True
    return (0, False) if _DID_IT.search(words) and POLITICAL.search(words) else None


def _is_note(words: str) -> bool:
    """Whether it is a note of a body's decision: «Byrådet 3. maj 2024 (godkendt)», «Udvalg: Socialudvalget, godkendt den …»."""
    label = _UNDER_LABEL.match(words)
    body = POLITICAL.match(words, label.end() if label else 0)
    while body and (on := _AND_ON.match(words, body.end())) and (other := POLITICAL.match(words, on.end())):
        body = other
    return body is not None and _THEN_DONE.match(words, body.end()) is not None


def _strength(verb: re.Match[str]) -> int:
    """Of several steps the approval itself counts: «behandlet i … og godkendt af …»."""
    return 1 if verb[0].casefold().startswith(("godkend", "vedtag", "vedtog")) else 0


_IT = pattern(
    r"(?:Den|Det|Denne|Dette)(?:\sher)?(?:,?\s(?P<now>(?:der|som)\s(?:nu\s)?gælder\b"
    r"|(?:nu\s)?(?:nuværende|gældende|seneste|nyeste|aktuelle|anden|tredje|reviderede|opdaterede)\b))?(?=\s|,)"
)
_AWAITED = pattern(r"\s(?:for)?ventes\s(?:\w+\s){0,2}?(?:godkendt|vedtaget|tiltrådt)\s(?=.*\d)")
_EDITION = pattern(r"\W*(?:Den\s)?(?:[Ff]ørste|[Oo]prindelige|[Tt]idligere|[Ff]orrige)\s(?:udgave|version)\b")
_OPENS_WITH_IT = pattern(rf"(?:(?:En|Den|Denne|I\sdenne|Dette\ser|Her\ser)\s(?:[a-zæøå]+\s)?)?{STANDARD.pattern}")
_DID_IT = pattern(
    r"(?:et|en|d|e|U)\s(?:godkendte|vedtog|tiltrådte|(?:har\s(?:\w+\s)?(?:godkendt|vedtaget|tiltrådt)))\s(?:(?:den|det)\b(?!\s\d)|(?:denne|dette)\b(?!\s(?!den|d\.|i\s|på\s)\w))"
)
_UPPER = r"(?:Godkendt|Vedtaget|GODKENDT|VEDTAGET|Genvedtaget|Gengodkendt|Besluttet|Tiltrådt|Behandlet|Fastsat|Fastlagt)"
_THEN = (
    r"(?:\s*:|\s*/\s*\w+\s*:|\s+(?:[if]|af|på|den|ved|politisk|endeligt|senest|administrativt|(?:første|anden|tredje|sidste|seneste)\s+gang|igen|enstemmigt|uændret|uden\s+ændringer)\b"
    r"|\s+(?:d|pr)\.|\s+\d|\s*\.*\s*$|\s+[\[<_X]"
    r"|\s+[a-z]{3,9}\s+(?:19|20)\d\d)"
)
_LABEL = pattern(
    r"\b(?:vedtaget|godkendt|besluttet|tiltrådt|(?:godkendt|vedtaget)\s+dato|(?:(?:politisk|administrativ)\s+)?(?:godkendelse"
    r"|vedtagelse|behandling)|(?:godkendelses|vedtagelses)dato)\s*:"
    r"|^dato(?:en)?\s+for\s+(?:[\w,&-]+\s+){0,6}(?:godkendelse|vedtagelse|politisk\s+behandling)\b"
    r"|^(?:[\w,&-]+\s+){0,6}\w*(?:udvalgets|rådets|bestyrelsens|repræsentationens)\s+(?:\w+\s+)?(?:godkendelse|vedtagelse|beslutning)"
    r"(?=\s*:|\s+(?:den\b|d\.|pr\.|\d|(?:af|fra)\s+(?:den\s+|d\.\s*)?\d))",
    re.IGNORECASE,
)
_PASSIVE = pattern(
    rf"(?:[^.:]|(?<=\d)\.){{0,200}}?\s(?:er|blev|er\sblevet|bliver)\s(?:\w+\s){{0,3}}?(?:{DAY})?{LOWER}{_THEN}"
    rf"|[^.:]{{0,200}},\ssom\s.*\shar\s{LOWER}"
    r"|[^.:]{0,200}?\s(?:godkendtes|vedtoges)\s"
)
_BARE = pattern(
    r"(?:^|[)\].,:;–-]\s*|\d{4}\s+|\s(?=[A-ZÆØÅ]))"
    r"(?P<line>(?:(?:[Pp]olitisk|[Ee]ndeligt?|[Oo]prindeligt?|[Ss]enest|[Ss]idst|[Aa]dministrativt|[Ff]orventes|(?:[Rr]evideret|[Oo]pdateret|[Bb]ehandlet"
    rf"|[Dd]røftet|[Ææ]ndret|[Rr]ettet|[Tt]ilrettet|[Jj]usteret)(?:\s(?:[^.:]"
    rf"|(?<=\d)\.){{0,60}}?)?\sog)\s+)(?:\w+\s){{0,2}}?{LOWER}{_THEN}|(?P<verb>{_UPPER}){_THEN})"
)
_AT_MEETING = r"(?:På|I|Ved)\s(?:[\w-]+s\s|et\s)?møde(?:t)?(?:\si\s[\w, -]{3,60}?)?\s(?:den|d\.)\s?\d[\d./ -]*(?:[a-zæøå]+\.?\s)?\d{2,4}\s"
_PART_OF = pattern(r"\b(?:del|rest(?:en)?)\saf\s(?:denne\s)?$")
_ON_DAY = pattern(rf"(?:{DAY}|{_AT_MEETING})(?:(?:er|blev|har)\s[^.:]{{0,120}}?{LOWER}\b|(?:godkendte|vedtog|tiltrådte)\s)")
"""A sentence that opens with the day, or the meeting on it: «Den 14. april 2026 blev standarden vedtaget af …»."""
_IN_TITLE = pattern(rf"[^.:]{{0,90}}?\s(?P<line>{LOWER}\s(?:i|af|på)\s)")
_AND_THEN = pattern(
    r",?\s+og\s+(?:den\s+)?(?=(?:revi|revurd|opdater|gennemgå)\w*s\b|gælder\b|er\s+gældende\b"
    r"|(?:bliver|skal|vil)\s(?:\w+\s)?(?:ses?t?\s+efter|revi|revurd|opdater|gennemgå))"
    r"|(?:,?\s+og\s+(?:den\s+)?|,\s+)(?=(?:bliver|skal|vil|bør|forventes)\s[^.]*?\b(?:igen|på\s+ny|næste\s+gang)\b)"
)
"""Behind it, what is to be done again: «er godkendt af Byrådet og revideres årligt», «… og skal godkendes igen i 2028»."""
_AND_IS = pattern(rf",?\s+og\s+(?:den\s+)?(?P<line>(?:er|blev)\s(?:\w+\s)?{LOWER}{_THEN})")
"""«… skal godkendes hvert andet år og er senest godkendt af …»"""
_OF_ELSE = pattern(r"\b(?:er|bliver|blev|være|blive|har|kan|skal)\s+(?:\w+\s+)?$", re.IGNORECASE)
"""Before «godkendt:» a sentence about something else: «følgende leverandører er …»."""
_NEXT = pattern(r"\b(?:næste|kommende)\s+(?:politiske?\s+)?$", re.IGNORECASE)
"""Before «godkendelse:» one that has not been given yet."""
_ANEW = pattern(r"\b(?:ny|fornyet)\s+(?:politisk\s+)?$", re.IGNORECASE)
"""Before one that may have been given: then it is told by whom."""
_UNDER_LABEL = pattern(r"(?:politisk\s+)?(?:udvalg|instans|organ|behandling|niveau)\s*:\s*", re.IGNORECASE)
_WHEN = (
    r"[\s,:;(–-]*+(?:\w*dato\s*:\s*)?(?:(?:den|d\.|pr\.)\s*)?(?:\d[\d./ -]*+(?:[a-zæøå]+\.?\s+\d{4})?|[a-zæøå]{3,9}\s+\d{4})?[\s,:;(–-]*"
)
_AND_ON = pattern(rf"{_WHEN}(?:og\s+)?(?=[A-ZÆØÅ])")
_THEN_DONE = pattern(
    rf"{_WHEN}(?:beslutning\s*:\s*)?"
    r"(?:politisk\s+)?(?:godkendt|vedtaget|tiltrådt)\b(?!\s+(?!den|d\.|\d|$|i|på|ved)\w)",
    re.IGNORECASE,
)
_ASIDE = pattern(rf"\((?P<line>{LOWER}\s(?:i|af|på)\s)")
