"""A line of Danish becomes who approved a quality standard and when, or what of that was never filled in.

Only a line that says so of the standard itself counts. That a supplier is approved, that an application has been granted,
when a page was edited and that the council decides every year are other statements.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.dates import Date, find_dates, unfilled_date
from stdgen.danish.sentences import Sentence, sentences
from stdgen.model.document import ApprovalState
from stdgen.model.pattern import pattern

OPENING = 40
"""How many characters into a section on the approval it says that there is none yet."""


class Words(NamedTuple):
    """Words with their offsets in the text that was searched."""

    start: int
    end: int
    text: str


class ApprovalLine(NamedTuple):
    """An approval as printed; `body` is the council or committee without its preposition, `date` as far as it is given.

    `decided` where a verb says that the standard was approved, not only that it was dealt with.
    """

    line: Words
    state: ApprovalState
    body: Words | None
    date: Date | None
    decided: bool = True


def find_approval(text: str, *, announced: bool = False) -> ApprovalLine | None:
    """The best approval line in a text; `announced` means that a heading says that the text is one, verb or no verb."""
    joined = _BROKEN.sub(lambda match: " " * len(match[0]), text)
    found = [_read(joined, start, end, verb) for start, end, verb in _lines(joined)]
    if (
        not found
        and announced
        and (_BODY.search(joined) or find_dates(joined) or unfilled_date(f"dato {joined}") or _PENDING.search(joined))
    ):
        found = [_read(joined, 0, len(joined), 0)]
    return max(found, key=rank, default=None)


def rank(found: ApprovalLine) -> tuple[bool, bool, str, bool, bool]:
    """What counts of several approvals, for `max`: one that is filled in, one that decided, the latest; else one left open."""
    filled = found.state is ApprovalState.FILLED
    day = (found.date.value or "") if found.date and filled else ""
    return filled, found.decided, day, found.state is ApprovalState.UNFILLED, found.body is not None


def _lines(text: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of each approval line, and the end of its verb."""
    for sentence in sentences(text):
        start = _told(sentence)
        if start is not None and not _OTHERWISE.search(sentence.text, start):
            verb = max(_VERB.finditer(sentence.text, start), key=_strength, default=None)
            yield sentence.start + start, sentence.end, sentence.start + (verb.end() if verb else start)


def _told(sentence: Sentence) -> int | None:
    """Where in the sentence the approval begins: a label, the standard as what was approved, or the verb alone."""
    words = sentence.text
    standard, label, bare = _STANDARD.search(words), _LABEL.search(words), _BARE.search(words)
    if label and not (bare and bare.start("line") < label.start()):
        return label.start()
    if standard and _PASSIVE.match(words, standard.end()):
        return 0
    if bare:
        return bare.start("line")
    if standard and (title := _IN_TITLE.match(words, standard.end())):
        return title.start("line")
    return 0 if standard and _ACTIVE.search(words) and _BODY.search(words) else None


def _strength(verb: re.Match[str]) -> int:
    """Of several steps the approval itself counts: «behandlet i … og godkendt af …»."""
    return 1 if verb[0].casefold().startswith(("godkend", "vedtag", "vedtog")) else 0


def _read(text: str, start: int, end: int, verb: int) -> ApprovalLine:
    line = text[start:end]
    after = verb - start if verb > start else 0
    gap = unfilled_date(f"{_PROMISE}{line[after:]}")
    till = gap.end - len(_PROMISE) + after if gap else 0
    days = [date for date in find_dates(line, announced=True) if not (gap and (date.text in gap.text or _is_rest(line, till, date)))]
    body, day = _decision(line, after, days)
    labelled = bool(_LABEL_ALONE.fullmatch(line) or _PLACEHOLDER.search(line, after) or _is_pending(text, start, verb))
    state = _state(body, day, gapped=labelled or bool(gap and not (day and day.value)))
    return ApprovalLine(
        Words(start, end, line),
        state,
        Words(start + body.start(), start + body.end(), body[0]) if body else None,
        day._replace(start=start + day.start, end=start + day.end) if day else None,
        decided=not _DEALT_WITH.match(line[:after].rpartition(" ")[2]),
    )


def _decision(line: str, after: int, days: list[Date]) -> tuple[re.Match[str] | None, Date | None]:
    """Who decided and when; of several bodies, each with its day, the last in time."""
    bodies = list(_BODY.finditer(line, after)) or list(_BODY.finditer(line))
    ends = [body.start() for body in bodies[1:]] + [len(line)]
    nexts = ((body, next((day for day in days if body.end() <= day.start < end), None)) for body, end in zip(bodies, ends, strict=False))
    dated = [(body, day) for body, day in nexts if day and day.value]
    if len(dated) > 1:
        return max(dated, key=lambda pair: pair[1].value or "")
    day = next((date for date in days if date.start >= after), None) or next(iter(days), None)
    return (bodies[0] if bodies else None), day


def _is_rest(line: str, gap: int, date: Date) -> bool:
    """Whether the date is only the year behind the day and month that were left open: `__/__ 2025`."""
    return date.start >= gap and len(date.value or "") == len("2025") and not line[gap : date.start].strip(" ._/-…xX")


def _is_pending(text: str, start: int, verb: int) -> bool:
    """Whether the sentence says, before its verb, that the approval is still to come."""
    since = text.rfind(". ", 0, start) + 1
    return bool(_PENDING.search(text, since, verb if verb > start else start + OPENING))


def _state(body: re.Match[str] | None, day: Date | None, *, gapped: bool) -> ApprovalState:
    if gapped:
        return ApprovalState.UNFILLED
    if day is None or day.value is None:
        return ApprovalState.NO_DATE
    return ApprovalState.FILLED if body else ApprovalState.NO_BODY


_NAME = r"[A-ZÆØÅ]\w+(?:-[A-ZÆØÅ]\w+)?"
_COMMITTEE = r"(?:[A-ZÆØÅ]\w*-?\s?,\s+){0,6}(?:[A-ZÆØÅ]\w*-?\s+(?:og|&)\s+)?-?[^\W\d_][\w]*-?udvalg(?:et)?"
_BODY = pattern(
    rf"""\b(?:
      [Uu]dvalg(?:et)?\ for\ {_NAME}(?:(?:,|\ og|,\ og)\ {_NAME}){{0,4}}
    | {_COMMITTEE}
    | (?:{_NAME}\ )?(?:[Bb]yråd(?:et)?|BYRÅDET|[Kk]ommunalbestyrelsen?|[Bb]orgerrepræsentation(?:en)?)
      (?:\ i\ {_NAME}(?:\ Kommune)?|,\ {_NAME}\ Kommune)?
    | (?<=[if]\ )(?:[A-ZÆØÅ]{{1,4}}U|KB|BR)\b
    )(?:(?=s\ (?:\w+\ )?(?:møde|beslutning|godkendelse|vedtagelse|behandling))|(?=s?møde)|(?![\w-]))""",
    re.VERBOSE,
)
_STANDARD = pattern(
    r"\b(?:[Kk]valitets?standard|KVALITETSSTANDARD|[Ss]tandard|[Ss]erviceniveau(?:beskrivelse)?|(?:[Ii]ndsats|[Yy]delses)?[Kk]atalog"
    r"|[Ss]ervicedeklaration)(?:en|et|er|erne|ne|EN|ER)?\b"
)
_LOWER = r"(?:godkendt|vedtaget|besluttet|tiltrådt|behandlet|fastsat|fastlagt)"
_UPPER = r"(?:Godkendt|Vedtaget|GODKENDT|VEDTAGET|Besluttet|Tiltrådt|Behandlet|Fastsat|Fastlagt)"
_VERB = pattern(
    r"\b(?:godkend(?:t|te|else)|vedta(?:get|gelse)|vedtog|tiltrådte?|besluttet|behandlet|behandling|fastsat|fastlagt)\b", re.IGNORECASE
)
_DEALT_WITH = pattern(r"behandl", re.IGNORECASE)
_THEN = (
    r"(?:\s*:|\s+(?:[if]|af|på|den|ved|politisk|endeligt|senest|administrativt)\b|\s+(?:d|pr)\.|\s+\d|\s*\.*\s*$|\s+[\[<_X]"
    r"|\s+[a-z]{3,9}\s+(?:19|20)\d\d)"
)
_LABEL = pattern(
    r"\b(?:vedtaget|godkendt|besluttet|tiltrådt|(?:politisk\s+)?(?:godkendelse|vedtagelse|behandling)|(?:godkendelses|vedtagelses)dato)\s*:"
    r"|^dato(?:en)?\s+for\s+(?:[\w,&-]+\s+){0,6}(?:godkendelse|vedtagelse)\b"
    r"|^(?:[\w,&-]+\s+){0,6}\w*(?:udvalgets|rådets|bestyrelsens|repræsentationens)\s+(?:\w+\s+)?(?:godkendelse|vedtagelse)"
    r"(?=\s*:|\s+(?:den\b|d\.|pr\.|\d))",
    re.IGNORECASE,
)
_PASSIVE = pattern(
    rf"[^.:]{{0,200}}?\s(?:er|blev|er\sblevet|bliver)\s(?:\w+\s){{0,3}}?{_LOWER}{_THEN}"
    rf"|[^.:]{{0,200}},\ssom\s.*\shar\s{_LOWER}"
)
_BARE = pattern(
    r"(?:^|[)\].,:;–-]\s*|\d{4}\s+|\s(?=[A-ZÆØÅ]))"
    r"(?P<line>(?:(?:[Pp]olitisk|[Ee]ndeligt?|[Ss]enest|[Ss]idst|[Aa]dministrativt|[Ff]orventes|(?:[Rr]evideret|[Oo]pdateret|[Bb]ehandlet"
    rf"|[Dd]røftet)\sog)\s+)(?:\w+\s){{0,2}}?{_LOWER}{_THEN}|(?P<verb>{_UPPER}){_THEN})"
)
_IN_TITLE = pattern(rf"[^.:]{{0,90}}?\s(?P<line>{_LOWER}\s(?:i|af|på)\s)")
_ACTIVE = pattern(rf"(?:et|en|d|e|U)\s(?:har\s.{{0,200}}?{_LOWER}|godkendte|vedtog|tiltrådte)\b")
_OTHERWISE = pattern(
    r"""\b(?:skal\s+(?:\w+\s+)?(?:være|godkendes|vedtages)|kan\s+(?:\w+\s+)?(?:være|blive)|årligt|hvert\s+år|én\s+gang|en\s+gang\s+om|når|hvis|inden\s+for
      |(?:af|i|fra)\s+(?:social|arbejds|ældre)tilsyn|tilsynet\s|leverandører|ansøgning(?:en)?\s+er|tilbudsportalen|sundhedsstyrelsen)""",
    re.VERBOSE | re.IGNORECASE,
)
_PLACEHOLDER = pattern(r"\[[^\]]*\]|<[^<>]+>|(?<!\w)(?:X{2,}(?![IVXLC\w])|x{2,}(?!\w))|_{3,}|\.{4,}|…{2,}|\b[Xx]{2,}-|\?{2,}")
_LABEL_ALONE = pattern(r"(?:vedtaget|godkendt|godkendelse)(?:\s+(?:af|i|den))?\s*:?\s*\.*", re.IGNORECASE)
_PROMISE = "godkendt "
"""A word that promises a date, for a line whose verb stands before what is searched."""
_PENDING = pattern(r"\b(?:forventes|afventer|behandles|indstilles\s+til|forelægges|udfyldes|indsættes)\b", re.IGNORECASE)
"""The standard itself says that it has not been approved yet."""
_BROKEN = pattern(r"(?<=[-,])\s?\n|(?<=\bog)\s?\n|(?<=\bi)\s?\n|(?<=\baf)\s?\n|(?<=\bden)\s?\n|\n(?=[a-zæøå\d])")
