"""Marked levels that jump up and down, or are all one where sizes differ, are no levels: headings get those that the looks tell."""

from collections import Counter, defaultdict
from itertools import pairwise

from stdgen.readers.evidence.levels import SAME_SIZE, levels
from stdgen.readers.evidence.lines import Flow, Line
from stdgen.readers.evidence.said import Key
from stdgen.readers.pieces import Piece, Pieces

LEAST = 4
JUMPING = 5
STRAY = 3
SEVERAL = 2


def without_jumps(pieces: Pieces, seen: Flow) -> Pieces:
    """The same pieces, their headings on the levels of their looks where the marked ones make no order."""
    marked = [line for line in seen.lines if line.level]
    if len(marked) < LEAST or any(line.silent for line in marked) or not (_flat(marked) or (_jump(marked) and _stray(marked))):
        return pieces
    told = dict(zip((line.at for line in marked), levels(marked), strict=True))
    return tuple(piece._replace(level=told[at]) if at in told and isinstance(piece, Piece) else piece for at, piece in enumerate(pieces))


def _flat(marked: list[Line]) -> bool:
    """Whether all headings are marked alike, though they are set in sizes that come again: chapters above their sections."""
    if len({line.level for line in marked}) > 1:
        return False
    sizes = Counter(line.key.size for line in marked)
    largest = max(sizes)
    lesser = sum(count for size, count in sizes.items() if size < largest - SAME_SIZE)
    return sizes[largest] >= SEVERAL and lesser >= SEVERAL * sizes[largest] and marked[0].key.size == largest


def _jump(marked: list[Line]) -> bool:
    """Whether one step in five leaves a level out on the way down."""
    steps = sum((after.level or 0) > (before.level or 0) + 1 for before, after in pairwise(marked))
    return JUMPING * steps >= len(marked) - 1


def _stray(marked: list[Line]) -> bool:
    """Whether a third of the headings have another level than most that are set like them."""
    grouped: defaultdict[Key, Counter[int | None]] = defaultdict(Counter)
    for line in marked:
        grouped[line.key][line.level] += 1
    return STRAY * sum(found.total() - max(found.values()) for found in grouped.values()) >= len(marked)
