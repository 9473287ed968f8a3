"""A line of Danish becomes who approved a quality standard and when, or what of that was never filled in.

Only a line that says so of the standard itself counts. That a supplier is approved, that an application has been granted,
when a page was edited and that the council decides every year are other statements.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.danish.dates import Date, find_dates, unfilled_date
from stdgen.danish.sentences import sentences
from stdgen.model.document import ApprovalState

OPENING = 40
"""How many characters into a section on the approval it says that there is none yet."""


class Words(NamedTuple):
    """Words with their offsets in the text that was searched."""

    start: int
    end: int
    text: str


class ApprovalLine(NamedTuple):
    """An approval as printed; `body` is the council or committee without its preposition, `date` as far as it is given."""

    line: Words
    state: ApprovalState
    body: Words | None
    date: Date | None


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
    return max(found, key=lambda each: each.state is ApprovalState.FILLED, default=None)


def _lines(text: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of each approval line, and the end of its verb."""
    for sentence in sentences(text):
        for grammar in _GRAMMARS:
            match = grammar.search(sentence.text)
            if match and not _OTHERWISE.search(sentence.text[match.start() :]):
                verb = max(_VERB.finditer(sentence.text, match.start()), key=_strength, default=match)
                yield sentence.start + match.start("line"), sentence.end, sentence.start + verb.end()
                break


def _strength(verb: re.Match[str]) -> int:
    """Of several steps the approval itself counts: «behandlet i … og godkendt af …»."""
    return 1 if verb[0].casefold().startswith(("godkend", "vedtag", "vedtog")) else 0


def _read(text: str, start: int, end: int, verb: int) -> ApprovalLine:
    line = text[start:end]
    after = verb - start if verb > start else 0
    body = _first(_BODY, line, after)
    gap = unfilled_date(f"{_PROMISE}{line[after:]}")
    till = gap.end - len(_PROMISE) + after if gap else 0
    days = [date for date in find_dates(line) if not (gap and (date.text in gap.text or _is_rest(line, till, date)))]
    day = next((date for date in days if date.start >= after), None) or next(iter(days), None)
    labelled = bool(_LABEL_ALONE.fullmatch(line) or _PLACEHOLDER.search(line, after) or _is_pending(text, start, verb))
    state = _state(body, day, gapped=labelled or bool(gap and not (day and day.value)))
    return ApprovalLine(
        Words(start, end, line), state, Words(start + body.start(), start + body.end(), body[0]) if body else None,
        day._replace(start=start + day.start, end=start + day.end) if day else None,
    )  # fmt: skip


def _is_rest(line: str, gap: int, date: Date) -> bool:
    """Whether the date is only the year behind the day and month that were left open: `__/__ 2025`."""
    return date.start >= gap and len(date.value or "") == len("2025") and not line[gap : date.start].strip(" ._/-…xX")


def _is_pending(text: str, start: int, verb: int) -> bool:
    """Whether the sentence says, before its verb, that the approval is still to come."""
    since = text.rfind(". ", 0, start) + 1
    return bool(_PENDING.search(text, since, verb if verb > start else start + OPENING))


def _first(pattern: re.Pattern[str], line: str, after: int) -> re.Match[str] | None:
    return pattern.search(line, after) or pattern.search(line)


def _state(body: re.Match[str] | None, day: Date | None, *, gapped: bool) -> ApprovalState:
    if gapped:
        return ApprovalState.UNFILLED
    if day is None or day.value is None:
        return ApprovalState.NO_DATE
    return ApprovalState.FILLED if body else ApprovalState.NO_BODY


_NAME = r"[A-ZÆØÅ][\wæøåÆØÅ]+(?:-[A-ZÆØÅ][\wæøå]+)?"
_COMMITTEE = r"(?:[A-ZÆØÅ][\wæøå]*-?\s?,\s+){0,6}(?:[A-ZÆØÅ][\wæøå]*-?\s+(?:og|&)\s+)?-?[A-ZÆØÅa-zæøå][\wæøå]*-?udvalg(?:et)?"
_BODY = re.compile(
    rf"""\b(?:
      [Uu]dvalg(?:et)?\ for\ {_NAME}(?:(?:,|\ og|,\ og)\ {_NAME}){{0,4}}
    | {_COMMITTEE}
    | (?:{_NAME}\ )?(?:[Bb]yråd(?:et)?|BYRÅDET|[Kk]ommunalbestyrelsen?|[Bb]orgerrepræsentation(?:en)?)
      (?:\ i\ {_NAME}(?:\ Kommune)?|,\ {_NAME}\ Kommune)?
    )(?:(?=s\ (?:\w+\ )?(?:møde|beslutning|godkendelse))|(?=s?møde)|(?![\wæøå-]))""",
    re.VERBOSE,
)
_STANDARD = (
    r"(?i:(?:kvalitets?standard|standard|serviceniveau|serviceniveaubeskrivelse|indsatskatalog|ydelseskatalog|katalog|servicedeklaration)"
    r"(?:en|et|er|erne|ne)?)"
)
_DONE = r"(?i:godkendt|vedtaget|besluttet|tiltrådt|behandlet)"
_VERB = re.compile(rf"\b(?:{_DONE}|(?i:godkendte|vedtog|tiltrådte|godkendelse))\b")
_THEN = (
    r"(?i:\s*:|\s+(?:i|af|på|den|ved|politisk|endeligt|senest)\b|\s+(?:d|pr)\."
    r"|\s+\d|\s*\.*\s*$|\s+[\[<_X])"
)
_LABEL = r"(?P<line>\b(?i:vedtaget|godkendt|godkendelse|godkendelsesdato|vedtagelsesdato|besluttet|tiltrådt)\s*:.*)$"
_PASSIVE = rf"(?P<line>^.*?\b{_STANDARD}[^.:]{{0,200}}?\s(?:er|blev|er\ blevet|bliver)\s(?:\w+\s){{0,2}}?{_DONE}{_THEN}.*)$"
_BARE = rf"""(?:^|[)\].,:;–-]\s*|\d{{4}}\s+|\s(?=[A-ZÆØÅ]))
    (?P<line>(?:(?i:politisk|endeligt|senest)\s+{_DONE}|Godkendt|Vedtaget|GODKENDT|VEDTAGET|Besluttet|Tiltrådt|Behandlet){_THEN}.*)$"""
_IN_TITLE = rf"\b{_STANDARD}[^.:]{{0,90}}?\s(?P<line>(?i:godkendt|vedtaget|tiltrådt)\s(?:i|af|på)\s.*)$"
_ACTIVE = rf"(?P<line>(?:{_BODY.pattern})\s(?:har\s.{{0,200}}?{_DONE}|godkendte|vedtog|tiltrådte)\b.*{_STANDARD}.*)$"
_RELATIVE = rf"(?P<line>^.*?\b{_STANDARD}[^.:]{{0,200}},\ssom\s(?:{_BODY.pattern})\shar\s{_DONE}.*)$"
_GRAMMARS = tuple(re.compile(each, re.VERBOSE) for each in (_LABEL, _PASSIVE, _BARE, _IN_TITLE, _ACTIVE, _RELATIVE))
_OTHERWISE = re.compile(
    r"""\b(?:skal\s+(?:\w+\s+)?(?:være|godkendes|vedtages)|kan\s+(?:\w+\s+)?(?:være|blive)|årligt|hvert\s+år|én\s+gang|en\s+gang\s+om|når|hvis|inden\s+for
      |(?:af|i|fra)\s+(?:social|arbejds|ældre)tilsyn|tilsynet\s|leverandører|ansøgning(?:en)?\s+er|tilbudsportalen|sundhedsstyrelsen)""",
    re.VERBOSE | re.IGNORECASE,
)
_PLACEHOLDER = re.compile(r"\[[^\]]*\]|<[^<>]+>|(?<![\wæøå])(?:X{2,}(?![IVXLC\w])|x{2,}(?!\w))|_{3,}|\.{4,}|…{2,}|\b[Xx]{2,}-")
_LABEL_ALONE = re.compile(r"(?:vedtaget|godkendt|godkendelse)(?:\s+(?:af|i|den))?\s*:?\s*\.*", re.IGNORECASE)
_PROMISE = "godkendt "
"""A word that promises a date, for a line whose verb stands before what is searched."""
_PENDING = re.compile(r"\b(?:forventes|afventer|behandles|indstilles\s+til|forelægges|udfyldes|indsættes)\b", re.IGNORECASE)
"""The standard itself says that it has not been approved yet."""
_BROKEN = re.compile(r"(?<=[-,])\s?\n|(?<=\bog)\s?\n|(?<=\bi)\s?\n|(?<=\baf)\s?\n|(?<=\bden)\s?\n|\n(?=[a-zæøå\d])")
