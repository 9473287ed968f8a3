"""A heading that stands as two paragraphs becomes one: broken inside its words, or after «Bilag 1»."""

import re
from collections.abc import Collection
from itertools import pairwise

from stdgen.model.document import Paragraph, Span
from stdgen.model.pattern import pattern
from stdgen.readers.evidence.classes import standing_out
from stdgen.readers.evidence.lines import Flow, Line
from stdgen.readers.evidence.numbering import number_of
from stdgen.readers.evidence.said import LONGEST
from stdgen.readers.pieces import Piece, Pieces

NEARER = 0.75

_COUNTED = pattern(r"(?:bilag|kapitel|afsnit|del|appendiks|tillæg)\s+(?:\d{1,2}|[A-ZÆØÅ]|[IVX]{1,4})[.:]?$", re.IGNORECASE)
_COUNTS = pattern(r"(?:bilag|kapitel|afsnit|appendiks)$", re.IGNORECASE)
_ENDED = pattern(r"[.:;?!…]$")


def broken(seen: Flow) -> frozenset[int]:
    """The places of lines that go on the heading right before them."""
    return frozenset(after.at for before, after in pairwise(seen.lines) if _goes_on(before, after, seen))


def without_breaks(pieces: Pieces, places: Collection[int]) -> Pieces:
    """The same pieces, those at these places joined to the ones before them."""
    found = list(pieces[:1])
    for at, piece in enumerate(pieces[1:], 1):
        before = found[-1]
        if at in places and isinstance(piece, Piece) and isinstance(before, Piece):
            found[-1] = _joined(before, piece)
        else:
            found.append(piece)
    return tuple(found)


def _goes_on(before: Line, after: Line, seen: Flow) -> bool:
    if after.at != before.at + 1 or before.key != after.key or before.silent or before.level is not None or after.level is not None:
        return False
    if len(before.words) + len(after.words) > LONGEST or not standing_out(before.key, seen.body.key):
        return False
    if _COUNTED.match(before.words) or (_COUNTS.match(before.words) and after.words[0].isdigit()):
        return True
    return not _ENDED.search(before.words) and (after.words[0].islower() or _in_capitals(before, after))


def _in_capitals(before: Line, after: Line) -> bool:
    """Whether two lines in capitals are one: they stand near, none set alike before, text after, and no number of its own."""
    near = after.tight or (after.place.page == before.place.page and after.above < NEARER * before.above)
    return near and after.key.capitals and after.heads and not before.runs_on and not number_of(after.words)


def _joined(before: Piece, after: Piece) -> Piece:
    first, second = before.block, after.block
    if not isinstance(first, Paragraph) or not isinstance(second, Paragraph):
        return before
    return before._replace(block=Paragraph((*first.spans, Span(" "), *second.spans)), bookmarked=before.bookmarked or after.bookmarked)
