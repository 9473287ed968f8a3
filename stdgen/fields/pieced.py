"""An approval whose body and day stand in lines of their own becomes one: «Udvalg: Socialudvalget», «Godkendt den: 3. maj 2024»."""

import re
from collections.abc import Iterator

from stdgen.danish.approvals import ApprovalLine, find_approval
from stdgen.danish.bodies import POLITICAL
from stdgen.danish.passages import Passage, together
from stdgen.model.document import ApprovalState
from stdgen.model.pattern import pattern

LONGEST_LINE = 160
NEAREST = 3
"""Passages away from «Godkendt af: Byrådet» in which a «Dato:» of its own is still that of the approval."""
_BETTER = {ApprovalState.FILLED: 3, ApprovalState.UNFILLED: 2, ApprovalState.NO_BODY: 1}


def pieced(passages: tuple[Passage, ...], passage: Passage, line: ApprovalLine) -> tuple[Passage, ApprovalLine] | None:
    """The approval line with what completes it near by, as one passage; None where it is whole, or nothing does.

    A lone «Godkendt» is something better already where only its day is found.
    """
    if line.state is ApprovalState.FILLED:
        return None
    least = 1 if _LONE.fullmatch(passage.text) else 3 if line.state is ApprovalState.UNFILLED else 2
    best: tuple[Passage, ApprovalLine] | None = None
    for whole in _candidates(passages, passage, line):
        found = find_approval(whole.text, announced=True) if len(whole.text) <= LONGEST_LINE else None
        if found and _BETTER.get(found.state, 0) >= least:
            best, least = (whole, found), _BETTER[found.state] + 1
    return best


def _candidates(passages: tuple[Passage, ...], passage: Passage, line: ApprovalLine) -> Iterator[Passage]:
    at = next(index for index, each in enumerate(passages) if each is passage)
    after, before = passages[at + 1 : at + 1 + NEAREST], passages[max(0, at - NEAREST) : at]
    if _GOES_ON.search(passage.text):
        yield from (together((passage, *after[:size]), " ") for size in (1, 2))
    days = [each for each in after[:1] if _DAY.match(each.text)] + [each for each in (*after, *before[-1:]) if _DAY_LABEL.match(each.text)]
    bodies = [] if line.body else [each for each in (*reversed(before), *after) if _is_body(each)]
    yield from (together((passage, body, day), " ") for day in days for body in bodies if body is not day)
    yield from (together((passage, rest), " ") for rest in (*days, *bodies))


def _is_body(passage: Passage) -> bool:
    """Whether the passage is nothing but the name of a council or committee, with or without a label."""
    label = _BODY_LABEL.match(passage.text)
    return POLITICAL.fullmatch(passage.text.strip(" ."), label.end() if label else 0) is not None


_LONE = pattern(r"\s*(?:politisk\s+)?(?:godkendt|vedtaget|godkendelse)\s*:?\s*", re.IGNORECASE)
_GOES_ON = pattern(r"(?:[:,-]|\b(?:og|i|af|på|den|d\.|\d{1,2}\.(?:\s*[a-z]{3,9})?))\s*$")
"""A line that is not at its end: «Godkendt af», «Vedtaget den 19. april»."""
_DATED = (
    r"(?:(?:godkendelses|vedtagelses|beslutnings|møde)?dato(?!\w)|(?:senest\s+|politisk\s+|endeligt\s+)*(?:godkendt|vedtaget)"
    r"(?:\s+(?:den(?!\w)|d\.|dato(?!\w))|\s*:\s*(?=\d)))"
)
_DAY_LABEL = pattern(rf"\s*{_DATED}", re.IGNORECASE)
_DAY = pattern(rf"\s*(?:{_DATED}|den\b|d\.|\d{{1,2}}[./-])", re.IGNORECASE)
_BODY_LABEL = pattern(
    r"\s*(?:(?:ansvarligt?|politisk|godkendende)\s+)?(?:udvalg|instans|organ|forum|(?:(?:besluttet|godkendt|vedtaget|behandlet)\s+)?(?:af(?:\s+hvem)?|i)|hvem|hvor|hos)\s*:\s*",
    re.IGNORECASE,
)
