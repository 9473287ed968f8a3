"""A line of Danish becomes who approved a quality standard and when, or what of that was never filled in.

Only a line that says so of the standard itself counts. That a supplier is approved, that an application has been granted,
when a page was edited and that the council decides every year are other statements.
"""

import re
from typing import NamedTuple

from stdgen.danish.approving import Stretch, approving, is_pending
from stdgen.danish.bodies import POLITICAL, find_bodies, level_of
from stdgen.danish.dates import Date, find_dates, unfilled_date
from stdgen.model.document import ApprovalLevel, ApprovalState
from stdgen.model.pattern import pattern

FARTHEST = 200
"""Signs before a date in which it may be said of what else it is the date."""


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
    joined = _BROKEN.sub(lambda match: " " * len(match[0]), text)
    found = [_read(joined, stretch) for stretch in approving(joined)]
    if (
        not found
        and announced
        and (POLITICAL.search(joined) or find_dates(joined) or unfilled_date(f"dato {joined}") or is_pending(joined))
    ):
        found = [_read(joined, Stretch(0, len(joined), 0, is_pending(joined)))]
    best = max(found, key=rank, default=None)
    if best and best.state is ApprovalState.NO_DATE and _DAY_FIRST.match(joined):
        return _read(joined, Stretch(0, len(joined), best.line.start))
    return best


def rank(found: ApprovalLine) -> tuple[bool, bool, bool, str, bool, bool]:
    """What counts of several approvals, for `max`: filled in, political, decided, the latest; else one left open."""
    filled = found.state is ApprovalState.FILLED
    day = (found.date.value or "") if found.date and filled else ""
    return (
        filled,
        found.level is not ApprovalLevel.ADMINISTRATION,
        found.decided,
        day,
        found.state is ApprovalState.UNFILLED,
        found.body is not None,
    )


def _read(text: str, stretch: Stretch) -> ApprovalLine:
    start, line = stretch.start, text[stretch.start : stretch.end]
    after = max(stretch.verb - start, 0)
    gap = unfilled_date(f"{_PROMISE}{line[after:]}")
    till = gap.end - len(_PROMISE) + after if gap else 0
    days = [date for date in find_dates(line, announced=True) if not (gap and (date.text in gap.text or _is_rest(line, till, date)))]
    days = [date for date in days if not _OF_ELSE.search(line, max(0, date.start - FARTHEST), date.start)]
    steps = _steps(line, after, days)
    body, day = _decision(steps, after, days)
    labelled = bool(_LABEL_ALONE.fullmatch(line) or _PLACEHOLDER.search(line, after) or stretch.pending)
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


def _decision(steps: list[tuple[re.Match[str], Date | None]], after: int, days: list[Date]) -> tuple[re.Match[str] | None, Date | None]:
    """Who decided and when; of several bodies, each with its day, the last in time."""
    dated = [(body, day) for body, day in steps if day and day.value]
    if len(dated) > 1:
        return max(dated, key=lambda pair: (pair[1].value if pair[1] else None) or "")
    day = next((date for date in days if date.start >= after), None) or next(iter(days), None)
    return (steps[0][0] if steps else None), day


def _is_rest(line: str, gap: int, date: Date) -> bool:
    """Whether the date is only the year behind the day and month that were left open: `__/__ 2025`."""
    return date.start >= gap and len(date.value or "") == len("2025") and not line[gap : date.start].strip(" ._/-…xX")


def _state(body: re.Match[str] | None, day: Date | None, *, gapped: bool) -> ApprovalState:
    if gapped:
        return ApprovalState.UNFILLED
    if day is None or day.value is None:
        return ApprovalState.NO_DATE
    return ApprovalState.FILLED if body else ApprovalState.NO_BODY


_DEALT_WITH = pattern(r"behandl", re.IGNORECASE)
_OF_ELSE = pattern(
    r"(?:\bbudget\w*(?:\s+for)?|\b(?:virkning|gælde(?:r|nde)|gyldig|kraft|ikrafttræd\w*)(?:\s+(?:fra|pr\.?|og\s+med|til|d\.|den))*"
    r"|\b(?<!/)(?:høring|revi(?:deret|sion)|opdateret|redigeret)(?:\s+(?!og\b)[\w-]+){0,3}(?:\s+d\.)?)[\s:]*$",
    re.IGNORECASE,
)
"""Before a date that is not that of the approval: from when the standard holds, when it was heard or edited."""
_PLACEHOLDER = pattern(
    r"\b(?:den|d\.)\s*\.\s+\.|\b(?:indsættes|udfyldes|tilføjes)\b|\[[^\]]*\]|<[^<>]+>|(?<!\w)(?:X{2,}(?![IVXLC\w])|x{2,}(?!\w))|_{3,}|\.{4,}|…{2,}|\b[Xx]{2,}-|\?{2,}"
)
_LABEL_ALONE = pattern(r"(?:vedtaget|godkendt|godkendelse)(?:\s+(?:af|i|den))?\s*:?\s*\.*", re.IGNORECASE)
_DAY_FIRST = pattern(r"\s*(?:\w+)?dato\s*:\s*\d[^.]*\S{3,}\s\d{4}\.?\s|\s*(?:\w+)?dato\s*:\s*\d[\d./-]+\s", re.IGNORECASE)
"""«Dato: 12. juni 2018. Godkendt af: Sundhedsudvalget»"""
_PROMISE = "godkendt "
"""A word that promises a date, for a line whose verb stands before what is searched."""
_BROKEN = pattern(r"(?<=[-,])\s?\n|(?<=\bog)\s?\n|(?<=\bi)\s?\n|(?<=\baf)\s?\n|(?<=\bden)\s?\n|\n(?=[a-zæøå\d])")
