"""An approval that stands as the last line of a section about something else closes the whole document."""

import re

from stdgen.danish.approvals import find_approval
from stdgen.model.document import ApprovalState, Paragraph, Topic
from stdgen.model.pattern import pattern
from stdgen.readers.evidence import wording
from stdgen.readers.evidence.said import words_of
from stdgen.readers.pieces import Grid, Piece, Pieces

MOST_LINES = 3
LONGEST = 160
APPROVES = frozenset((Topic.APPROVAL, Topic.ABOUT, Topic.FOLLOW_UP, Topic.DECISION))
"""What a section is about in which an approval is no stranger."""

_VERB = pattern(r"\b(?:godkend|vedtag)", re.IGNORECASE)
_FACT = pattern(
    r"(?:dato|version|næste revision|revi(?:deret|deres|sion)|(?:senest|sidst) \w+|gælde(?:r|nde)|træder i kraft|ikrafttræd\w*"
    r"|sags(?:nr|nummer|-?id)|journal\w*|dok(?:ument)?\.?-?(?:nr|nummer)|acadre)\b",
    re.IGNORECASE,
)


def closing_from(pieces: Pieces) -> int:
    """Where the document's closing begins: at an approval among its last lines, else behind the last piece.

    Lines of which no look is known stand where their author put them.
    """
    for at in range(len(pieces) - 1, max(len(pieces) - 1 - MOST_LINES, 1), -1):
        words = _line(pieces[at])
        if words and _VERB.search(words) and _approves(words):
            return at if _is_text(pieces[at - 1]) and _about_else(pieces, at) else len(pieces)
        if not _FACT.match(words):
            break
    return len(pieces)


def _line(piece: Piece | Grid) -> str:
    """The words of a paragraph of a line or two that is no heading."""
    if isinstance(piece, Grid) or piece.level is not None or piece.look is None or not isinstance(piece.block, Paragraph):
        return ""
    words = words_of(piece.block)
    return words if len(words) <= LONGEST else ""


def _approves(words: str) -> bool:
    found = find_approval(words)
    return found is not None and found.state is not ApprovalState.MISSING and (found.body is not None or found.date is not None)


def _is_text(piece: Piece | Grid) -> bool:
    """Whether a section keeps text of its own when what follows this piece goes."""
    return isinstance(piece, Piece) and piece.level is None


def _about_else(pieces: Pieces, at: int) -> bool:
    """Whether the heading above is known to be about something else than the document itself."""
    above = next((piece for piece in reversed(pieces[:at]) if isinstance(piece, Piece) and piece.level is not None), None)
    topic = wording.topic(words_of(above.block)) if above is not None and above.level else None
    return topic is not None and topic not in APPROVES
