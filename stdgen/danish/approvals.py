"""A line of Danish becomes who approved a quality standard and when, or what of that was never filled in.

Only a line that says so of the standard itself counts. That a supplier is approved, that an application has been granted,
when a page was edited and that the council decides every year are other statements.
"""

import re
from typing import NamedTuple

from stdgen.danish.approval_days import its_days, tells_a_first
from stdgen.danish.approving import Stretch, approving
from stdgen.danish.bodies import POLITICAL, find_bodies, level_of
from stdgen.danish.dates import Date, find_dates, unfilled_date
from stdgen.danish.openings import blank_gap, noted_gap
from stdgen.danish.others_approvals import tells_otherwise
from stdgen.danish.pending import is_pending
from stdgen.danish.sentences import over
from stdgen.model.document import ApprovalLevel, ApprovalState
from stdgen.model.pattern import pattern


class Words(NamedTuple):
    """Words with their offsets in the text that was searched."""

    start: int
    end: int
    text: str


class ApprovalLine(NamedTuple):
    """An approval as printed; `body` is the council or committee without its preposition, `date` as far as it is given.

    `decided` where a verb says that the standard was approved, not only that it was dealt with. `level` is who approved,
    `steps` every body that the line names with the day that follows it.
    """

    line: Words
    state: ApprovalState
    body: Words | None
    date: Date | None
    decided: bool = True
    level: ApprovalLevel | None = None
    steps: tuple[tuple[Words, Date | None], ...] = ()


def find_approval(text: str, *, announced: bool = False) -> ApprovalLine | None:
    """The best approval line in a text; `announced` means that a heading says that the text is one, verb or no verb."""
    joined = _MARK.sub(" ", _BROKEN.sub(lambda match: " " * len(match[0]), text))
    found = [_read(joined, stretch) for stretch in approving(joined)]
    if (
        not found
        and announced
        and not tells_otherwise(joined)
        and (POLITICAL.search(joined) or find_dates(joined) or unfilled_date(f"dato {joined}") or is_pending(joined))
    ):
        told = _read(joined, Stretch(0, len(joined), 0, is_pending(joined)))
        found = [told] if told.body or told.date or told.state is ApprovalState.UNFILLED else []
    best = _latest(joined, found)
    if best and best.state is ApprovalState.NO_DATE and (day := _day_before(joined, best.line.start)):
        return _read(joined, Stretch(_start_of(joined, day), best.line.end, best.line.start))
    if best and best.state in _LACKING and (more := _GOES_ON.match(joined, best.line.end)):
        return _read(joined, Stretch(best.line.start, more.end(), best.line.start))
    if best and best.state is ApprovalState.NO_BODY and (whole := _with_its_body(joined, best)):
        return whole
    if best and best.state is ApprovalState.NO_DATE and _DAY_FIRST.match(joined):
        return _read(joined, Stretch(0, len(joined), best.line.start))
    return best


def _latest(text: str, found: list[ApprovalLine]) -> ApprovalLine | None:
    """The best of one text's lines; what is still to be decided counts before what was only dealt with, and a later day without a
    body is the same body's: «Godkendt af Byrådet den 3. maj 2020. Ændret og godkendt igen den 9. marts 2026»."""
    best = max(found, key=rank, default=None)
    if best is None or best.state is not ApprovalState.FILLED:
        return best
    if not best.decided and (awaited := next((each for each in found if each.state is ApprovalState.UNFILLED and each.date), None)):
        return awaited
    later = [each for each in found if each.line.start > best.line.start and _day(each) > _day(best) and _is_anew(each)]
    if not later:
        return best
    last = max(later, key=_day)
    return best._replace(line=Words(best.line.start, last.line.end, text[best.line.start : last.line.end]), date=last.date)


def _is_anew(found: ApprovalLine) -> bool:
    return found.state is ApprovalState.NO_BODY and found.decided and not _AHEAD.search(found.line.text)


def _day(found: ApprovalLine) -> str:
    return (found.date.value or "") if found.date else ""


def _with_its_body(text: str, found: ApprovalLine) -> ApprovalLine | None:
    """The whole sentence where its beginning names the body: «Godkendt første gang af Byrådet i 2020, senest godkendt den …»."""
    for sentence in over(text, found.line.start, found.line.start + 1):
        if POLITICAL.search(text, sentence.start, found.line.start) and _AGAIN.match(text, found.line.start):
            return _read(text, Stretch(sentence.start, found.line.end, found.line.start))
    return None


def _start_of(text: str, day: Date) -> int:
    """Where the body stands that a day follows in the same sentence, else the day: «Byrådet, den 3. marts 2026: Godkendt»."""
    sentence = next(iter(over(text, day.start, day.start + 1)), None)
    body = sentence and POLITICAL.search(text, sentence.start, day.start)
    return body.start() if body else day.start


def _day_before(text: str, start: int) -> Date | None:
    """The day that announces what follows: «2. juni 2026: Godkendt af …»."""
    day = max(find_dates(text[:start]), key=lambda each: each.end, default=None)
    if day is None or not day.value:
        return None
    return day if _ANNOUNCES.fullmatch(text, day.end, start) or _IN_COLUMNS.fullmatch(text, day.start - 6, start) else None


def rank(found: ApprovalLine) -> tuple[bool, bool, bool, bool, str, bool]:
    """What counts of several approvals, for `max`: filled in, political, decided, the latest; else one left open."""
    filled = found.state is ApprovalState.FILLED
    day = _day(found) if filled or found.state is ApprovalState.NO_BODY else ""
    return (
        filled,
        found.level is not ApprovalLevel.ADMINISTRATION,
        found.decided,
        found.state is ApprovalState.UNFILLED,
        day,
        found.body is not None,
    )


def _read(text: str, stretch: Stretch) -> ApprovalLine:
    start, line = stretch.start, text[stretch.start : stretch.end]
    after = max(stretch.verb - start, 0)
    days, gap = its_days(line, after)
    steps = _steps(line, after, days)
    body, day = _decision(line, steps, after, days)
    whole = body is not None and day is not None and day.value is not None
    is_open = noted_gap(line, after) or (not whole and blank_gap(line, after))
    alone = _LABEL_ALONE.fullmatch(line) and not _ANSWERS.search(text, 0, start)
    labelled = bool(alone or is_open or stretch.pending)
    return ApprovalLine(
        Words(start, stretch.end, line),
        _state(body, day, gapped=labelled or bool(gap and not (day and day.value))),
        _words(body, start) if body else None,
        _moved(day, start),
        decided=not _DEALT_WITH.match(line[:after].rpartition(" ")[2]),
        level=level_of(body[0] if body else None, line),
        steps=tuple((_words(one, start), _moved(its, start)) for one, its in steps),
    )


def _words(match: re.Match[str], by: int) -> Words:
    return Words(by + match.start(), by + match.end(), match[0])


def _moved(day: Date | None, by: int) -> Date | None:
    return day._replace(start=by + day.start, end=by + day.end) if day else None


def _steps(line: str, after: int, days: list[Date]) -> list[tuple[re.Match[str], Date | None]]:
    """Each body with its day: the one behind it, or where a day opens the row the one before it."""
    bodies = list(find_bodies(line, after)) or list(find_bodies(line))
    starts = [body.start() for body in bodies]
    if not bodies:
        return []
    if any(after <= day.start < starts[0] for day in days):
        stretches = zip([0, *starts], starts, strict=False)
    else:
        stretches = zip(starts, [*starts[1:], len(line)], strict=True)
    return [
        (body, next((day for day in days if since <= day.start < until), None))
        for body, (since, until) in zip(bodies, stretches, strict=True)
    ]


def _decision(
    line: str, steps: list[tuple[re.Match[str], Date | None]], after: int, days: list[Date]
) -> tuple[re.Match[str] | None, Date | None]:
    """Who decided and when; of several bodies, each with its day, the last in time."""
    dated = [(body, day) for body, day in steps if day and day.value]
    if len(dated) > 1 or (dated and tells_a_first(line)):
        return max(dated, key=lambda pair: (pair[1].value if pair[1] else None) or "")
    anew = [date for date in days if date.value and _ANEW.search(line, 0, date.start)]
    day = next(iter(anew[-1:] or _renewed(line, [date for date in days if date.start >= after]) or days), None)
    return (steps[0][0] if steps else None), day


def _renewed(line: str, days: list[Date]) -> list[Date]:
    """The days but for those behind which nothing but a later one of the same approval stands: «1.12.2015, 4.12.2018 og 9.12.2025»."""
    while len(days) > 1 and (days[1].value or "") > (days[0].value or "") and _AND_LATER.fullmatch(line, days[0].end, days[1].start):
        days = days[1:]
    return days


def _state(body: re.Match[str] | None, day: Date | None, *, gapped: bool) -> ApprovalState:
    if gapped:
        return ApprovalState.UNFILLED
    if day is None or day.value is None:
        return ApprovalState.NO_DATE
    return ApprovalState.FILLED if body else ApprovalState.NO_BODY


_MARK = pattern(r"(?<=\b(?:19|20)\d\d)\d(?=[\s.,;)]|$)")
"""The mark of a footnote right behind a year."""
_AGAIN = pattern(r"(?:og\s+)?(?:senest|sidst|igen|på\s+ny|seneste\s+gang)\b", re.IGNORECASE)
_ANNOUNCES = pattern(r"\s*[:–-]\s*")
_IN_COLUMNS = pattern(r"dato:\s*[^:]{4,20},(?:\s*[^:,.]{3,30}:\s*[^:]{2,60},)?\s*[^:,.]{3,30}:\s*", re.IGNORECASE)
"""A day in a column of its own before the one that tells what happened: «Dato: 14.04.2026, Hændelse: Vedtaget af Byrådet»."""
_LACKING = (ApprovalState.NO_DATE, ApprovalState.NO_BODY)
_GOES_ON = pattern(
    r"\s*(?:(?:møde)?dato\s*:|(?<=\d\.)\s*x{2,}(?=[\s.]*\d)|(?:det|dette|godkendelsen|beslutningen|vedtagelsen|mødet)\s+(?:skete|fandt\s+sted|er\s+sket|(?:er"
    r"|blev)\s+(?:truffet|taget|givet|holdt|afholdt))"
    r"\s+(?:[if]|af|på|ved|den|d\.)\b"
    r"|det\s+var\s+(?=[^.!?]*\b(?:godkend|vedt[ao]g|beslut)))[^.!?]*(?:\.(?=\s*[a-zæøå\d])[^.!?]*)*",
    re.IGNORECASE,
)
"""A sentence that tells the body or the day of the approval before it: «Det skete i Byrådet den 3. marts 2026»."""
_DEALT_WITH = pattern(r"behandl", re.IGNORECASE)
_ANEW = pattern(
    r"\b(?:(?:godkendt|vedtaget)\s+(?:igen|på\s+ny|senest)|og\s+(?:senest|igen|på\s+ny))"
    r"(?:\s+(?:i|af)\s+[\w, -]+?)?(?:\s+(?:den|d\.))?\s*$",
    re.IGNORECASE,
)
"""Before the day of a later approval in the same sentence."""
_AND_LATER = pattern(
    r"[\s,;/]*(?:(?:og|samt|senest|sidst|igen|på\s+ny|(?:gen)?godkendt|(?:gen)?vedtaget"
    r"|(?:revideret|ændret|justeret|opdateret|tilrettet)(?=[\s\w]*\sog\s+(?:gen)?(?:godkendt|vedtaget)))[\s,;/]+)*(?:(?:den|d\.|i)\s*)?",
    re.IGNORECASE,
)
_AHEAD = pattern(r"\b(?:bliver|skal|vil|bør|kan|næste|kommende|hver|hvert|årligt)\b", re.IGNORECASE)
"""In a sentence about an approval that has not been given yet."""
_LABEL_ALONE = pattern(r"(?:vedtaget|godkendt|godkendelse)(?:\s+(?:af|i|den))?\s*:?\s*\.*", re.IGNORECASE)
_ANSWERS = pattern(r"\w\s*:\s*$")
"""Before a «Godkendt» that answers a label, and so leaves nothing open: «Beslutning: Godkendt»."""
_DAY_FIRST = pattern(r"\s*(?:\w+)?dato(?:\s+for\s+(?:politisk\s+)?\w+)?\s*:\s*(?:\d[^.]*\S{3,}\s\d{4}\.?\s|\d[\d./-]+\s)", re.IGNORECASE)
"""«Dato: 12. juni 2018. Godkendt af: Sundhedsudvalget»"""
_BROKEN = pattern(r"(?<=[-,])\s?\n|(?<=\bog)\s?\n|(?<=\bi)\s?\n|(?<=\baf)\s?\n|(?<=\bden)\s?\n|\n(?=[a-zæøå\d])")
