"""Headings set exactly like the text are told by their wording, where several such stand alone above text."""

from collections.abc import Sequence

from stdgen.model.document import Paragraph
from stdgen.model.judgement import Ground, Reason
from stdgen.readers.evidence import wording
from stdgen.readers.evidence.deciding import ENOUGH, Verdict
from stdgen.readers.evidence.lines import Flow, Line
from stdgen.readers.evidence.numbering import number_of
from stdgen.readers.evidence.said import words_of
from stdgen.readers.pieces import Piece, Pieces

LONGEST, MOST_WORDS = 80, 8
LEAST_KNOWN = 3
TEXT = 60
SPACE = 3.0


def plain_verdicts(flow: Flow, pieces: Pieces, lines: Sequence[Line]) -> list[Verdict]:
    """Those of the lines that are headings; none where fewer than three wordings are known."""
    alone = [line for line in lines if _stands_alone(line, pieces)]
    known = [line for line in alone if wording.topic(line.words) is not None]
    if sum(line.words.endswith(":") for line in known) <= len(known) / 2:
        known = [line for line in known if not line.words.endswith(":")]
        alone = [line for line in alone if not line.words.endswith(":")]
    if len(known) < LEAST_KNOWN:
        return []
    space = sorted(line.above for line in known)[len(known) // 4]
    numbered = all(number_of(line.words) for line in known)
    told = [line for line in alone if line in known or _like(line, space, numbered=numbered)]
    return [Verdict(line, _reasons(line, known), len(told), holds=True) for line in told]


def _stands_alone(line: Line, pieces: Pieces) -> bool:
    """Whether a short line without the marks of a sentence stands above text."""
    if len(line.words) > LONGEST or not wording.begins_like_a_heading(line.words) or line.last:
        return False
    if any(reason.weight <= -1.0 for reason in wording.grounds(line.words, colons=True)):
        return False
    after = pieces[line.at + 1]
    if not isinstance(after, Piece) or not isinstance(after.block, Paragraph):
        return True
    words = words_of(after.block)
    return len(words) > len(line.words) and (len(words) > TEXT or wording.is_sentence(words))


def _like(line: Line, space: float, *, numbered: bool) -> bool:
    """Whether an unknown wording is set like the known ones: as much space above, or a number like theirs."""
    if line.words.count(" ") >= MOST_WORDS:
        return False
    return bool(number_of(line.words)) if numbered else space > SPACE and line.above >= 0.8 * space


def _reasons(line: Line, known: Sequence[Line]) -> tuple[Reason, ...]:
    reason = Reason(Ground.KNOWN, 0.8) if line in known else Reason(Ground.SPACE_ABOVE, 0.8)
    return (Reason(Ground.ALIKE, ENOUGH - 0.8), reason)
