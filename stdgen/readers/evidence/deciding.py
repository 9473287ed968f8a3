"""Lines and their classes become headings and near misses, each with the grounds on which it was decided."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from stdgen.model.judgement import Ground, Judgement, Reason
from stdgen.readers.evidence import wording
from stdgen.readers.evidence.classes import SEVERAL, LookClass, classes
from stdgen.readers.evidence.lines import Flow, Line
from stdgen.readers.evidence.said import Key
from stdgen.readers.evidence.subtitles import SUBTITLE, below_title, is_subtitle

ENOUGH = 2.0
NEAR = 0.5
SPACE_ABOVE = 0.4
BOOKMARK = 1.2
CLEAR = 2.6
LEFT_EMPTY = -1.0
"""What speaks against a known heading at the very end that is set like all others: its text was never written."""
ADDRESS = 80
PLENTY = 3.4
"""What speaks for a heading counts no more than this, so that no size can outweigh a date."""


class Verdict(NamedTuple):
    """A line with its grounds, and whether they suffice; `alike` is how many lines are set so."""

    line: Line
    reasons: tuple[Reason, ...]
    alike: int
    holds: bool
    needed: float = ENOUGH

    @property
    def score(self) -> float:
        """All grounds together."""
        return sum(reason.weight for reason in self.reasons)


def verdicts(flow: Flow, lines: Iterable[Line], *, needed: float = ENOUGH) -> list[Verdict]:
    """What becomes of each line that is set apart from the body, in their order."""
    found = [each for each in classes(flow, [line for line in lines if wording.begins_like_a_heading(line.words)]) if each.apart]
    clear = {each.key for each in found if _is_clear(each)}
    spaced = any(line.above for line in flow.lines)
    told = [_verdict(line, each, flow, one_off=spaced and _one_off(each, clear), needed=needed) for each in found for line in each.lines]
    below = {line.at - 1: line.words for line in flow.lines}
    told = [_addressed(verdict) if _is_addressed(verdict, below) else verdict for verdict in told]
    return _without_subtitles(_without_rows(sorted(told, key=lambda verdict: verdict.line.at)), below_title(flow))


def _without_subtitles(told: Sequence[Verdict], below: Collection[int]) -> list[Verdict]:
    """The same, subtitles told from headings from the last line up, since a subtitle may stand above another."""
    found: list[Verdict] = []
    for verdict in reversed(told):
        if verdict.holds and verdict.line.at in below:
            after = found[-1] if found else None
            headed = after is not None and after.holds and after.line.at == verdict.line.at + 1
            grounds = {reason.ground for reason in verdict.reasons}
            if is_subtitle(verdict.line, grounds, alike=verdict.alike, headed=headed):
                found.append(_with(verdict, SUBTITLE))
                continue
        found.append(verdict)
    return found[::-1]


def _with(verdict: Verdict, reason: Reason) -> Verdict:
    """The same with one reason more, decided anew."""
    reasons = (*verdict.reasons, reason)
    return verdict._replace(reasons=reasons, holds=sum(each.weight for each in reasons) >= verdict.needed)


def _is_addressed(verdict: Verdict, below: Mapping[int, str]) -> bool:
    """Whether a heading that nobody knows has an address, a telephone number or the like right below it."""
    words = below.get(verdict.line.at)
    if not verdict.holds or words is None or len(words) > ADDRESS or not wording.is_fact(words):
        return False
    return not any(reason.ground in (Ground.KNOWN, Ground.NUMBERED, Ground.QUESTION) for reason in verdict.reasons)


def _addressed(verdict: Verdict) -> Verdict:
    return _with(verdict, Reason(Ground.FACTS, -1.5))


def judgement(verdict: Verdict, level: int | None) -> Judgement:
    """A verdict for whoever asks."""
    line = verdict.line
    return Judgement(line.words, line.place, level, look_in_words(line.key), verdict.alike, line.mark, verdict.reasons, verdict.needed)


def look_in_words(key: Key) -> str:
    """A look as `14 bold #1f3864`."""
    traits = [name for name in ("bold", "italic", "underlined", "capitals", "spaced") if getattr(key, name)]
    colour = [] if key.colour in ("", "#000000") else [key.colour]
    return " ".join([f"{key.size:g}", *traits, *colour])


def _is_clear(found: LookClass) -> bool:
    """Whether a class of several lines holds headings beyond doubt."""
    return len(found.lines) >= SEVERAL and found.weight >= CLEAR and found.known * 4 >= len(found.lines)


def _one_off(found: LookClass, clear: set[Key]) -> bool:
    """Whether a class has a line or two that nobody knows beside one that clearly holds the headings."""
    return bool(clear - {found.key}) and len(found.lines) < SEVERAL and not found.known


def _verdict(line: Line, found: LookClass, flow: Flow, *, one_off: bool, needed: float) -> Verdict:
    reasons = [*found.grounds, *wording.grounds(line.words, colons=found.colons, sentences=found.sentences)]
    if _has_space(line, flow):
        reasons.append(Reason(Ground.SPACE_ABOVE, 0.4))
    if line.spans and all(span.href for span in line.spans if span.text.strip()):
        reasons.append(Reason(Ground.LINKED, -2.0))
    if line.last:
        left_empty = _is_clear(found) and any(reason.ground is Ground.KNOWN for reason in reasons)
        reasons.append(Reason(Ground.NO_TEXT_BELOW, LEFT_EMPTY if left_empty else -2.0))
    if line.ends:
        reasons.append(Reason(Ground.AFTER_THE_END, -0.6))
    if one_off and line.tight and not line.bookmarked and not any(reason.ground is Ground.NUMBERED for reason in reasons):
        reasons.append(Reason(Ground.ONE_OFF, -1.2))
    praise = sum(reason.weight for reason in reasons if reason.weight > 0)
    if praise > PLENTY:
        reasons.append(Reason(Ground.MORE_THAN_ENOUGH, round(PLENTY - praise, 2)))
    if line.bookmarked:
        reasons.append(Reason(Ground.BOOKMARKED, BOOKMARK))
    holds = sum(reason.weight for reason in reasons) >= needed
    return Verdict(line, tuple(reasons), len(found.lines), holds, needed)


def _has_space(line: Line, flow: Flow) -> bool:
    return line.above > SPACE_ABOVE * (flow.body.key.size or 11.0)


def _without_rows(told: Sequence[Verdict]) -> list[Verdict]:
    """The same; three and more lines set alike one right after the other, with no text between, are no headings."""
    found = list(told)
    start = 0
    for at in range(1, len(told) + 1):
        if at < len(told) and told[at].line.runs_on and told[at - 1].line.at == told[at].line.at - 1:
            continue
        if at - start >= SEVERAL:
            last = at - 1
            for place in range(start, last + (1 if not told[last].line.heads else 0)):
                found[place] = _dropped(told[place])
        start = at
    return found


def _dropped(verdict: Verdict) -> Verdict:
    reasons = (*verdict.reasons, Reason(Ground.CLASS_RUNS_ON, -3.0))
    return Verdict(verdict.line, reasons, verdict.alike, holds=False, needed=verdict.needed)
