"""Lines set alike are judged together: how they stand out, how many wordings are known, what follows them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from stdgen.model.judgement import Ground, Reason
from stdgen.readers.evidence import wording
from stdgen.readers.evidence.lines import Flow, Line
from stdgen.readers.evidence.said import Key, differs

MUCH_LARGER, LARGER, SMALLER = 1.25, 1.06, 0.93
SEVERAL = 3
MOST_COMMON = 0.55


class LookClass(NamedTuple):
    """All lines set alike with what speaks for or against them as a whole.

    `colons` and `sentences`: most of them end so.
    """

    key: Key
    lines: tuple[Line, ...]
    grounds: tuple[Reason, ...]
    known: int
    colons: bool
    sentences: bool
    apart: bool

    @property
    def weight(self) -> float:
        """All grounds together."""
        return sum(reason.weight for reason in self.grounds)


def classes(flow: Flow, lines: Iterable[Line]) -> list[LookClass]:
    """The classes of these lines, in the order in which they first occur."""
    grouped: defaultdict[Key, list[Line]] = defaultdict(list)
    for line in lines:
        grouped[line.key].append(line)
    marks = sum(line.bookmarked for line in flow.lines)
    return [_class(key, found, flow, marks) for key, found in grouped.items()]


def set_apart(flow: Flow) -> frozenset[int]:
    """The places of the lines that are bold or larger as a whole."""
    body = flow.body.key
    return frozenset(
        line.at for line in flow.lines if (line.key.bold and not body.bold) or (body.size and line.key.size >= LARGER * body.size)
    )


def standing_out(key: Key, body: Key) -> list[Reason]:
    """How a look stands out from the body's."""
    ratio = key.size / body.size if key.size and body.size else 1.0
    found = []
    if ratio >= LARGER:
        found.append(Reason(Ground.LARGER, 3.0 if ratio >= MUCH_LARGER else 1.7))
    elif ratio <= SMALLER:
        found.append(Reason(Ground.SMALLER, -1.5))
    if key.bold and not body.bold:
        found.append(Reason(Ground.BOLD, 2.0))
    if key.capitals:
        found.append(Reason(Ground.CAPITALS, 1.5))
    if key.spaced:
        found.append(Reason(Ground.SPACED, 1.5))
    if key.underlined and not body.underlined:
        found.append(Reason(Ground.UNDERLINED, 1.6))
    if differs(key.colour, body.colour):
        found.append(Reason(Ground.COLOURED, 1.4))
    if key.italic and not body.italic:
        found.append(Reason(Ground.ITALIC, 1.4))
    return found


def _class(key: Key, lines: Sequence[Line], flow: Flow, bookmarks: int) -> LookClass:
    count = len(lines)
    apart = standing_out(key, flow.body.key)
    if not apart:
        return LookClass(key, tuple(lines), (), 0, colons=False, sentences=False, apart=False)
    known = sum(wording.topic(line.words) is not None for line in lines)
    grounds = [*apart, *_company(lines, known, flow, key)]
    if bookmarks >= SEVERAL and (share := sum(line.bookmarked for line in lines) / count):
        grounds.append(Reason(Ground.BOOKMARKED, round(1.2 * share, 1)))
    several = count >= SEVERAL
    colons = several and sum(line.words.endswith(":") for line in lines) > count / 2
    sentences = several and _sentences(lines) > count / 2
    return LookClass(key, tuple(lines), tuple(grounds), known, colons, sentences, apart=True)


def _sentences(lines: Sequence[Line]) -> int:
    return sum(wording.is_sentence(line.words) for line in lines)


def _company(lines: Sequence[Line], known: int, flow: Flow, key: Key) -> list[Reason]:
    """What a class's lines say of each other."""
    count = len(lines)
    found = []
    if known:
        found.append(Reason(Ground.CLASS_KNOWN, round(min(1.2, 1.5 * known / count) * min(1.0, known / SEVERAL), 1)))
    heading = sum(line.heads for line in lines) / count
    if heading >= 0.6:
        found.append(Reason(Ground.BEFORE_TEXT, 0.4))
    elif heading < 0.34:
        found.append(Reason(Ground.NO_TEXT_BELOW, -1.0))
    if count >= SEVERAL and sum(line.runs_on for line in lines) > count / 2:
        found.append(Reason(Ground.CLASS_RUNS_ON, -1.5))
    if count >= SEVERAL and (share := _sentences(lines) / count) > 0.3:
        larger = key.size >= LARGER * flow.body.key.size
        found.append(Reason(Ground.SENTENCE, round((-0.5 if larger else -1.5) * share, 1)))
    if flow.long[key] > count:
        found.append(Reason(Ground.LONG, -1.5))
    if count >= SEVERAL and count > MOST_COMMON * flow.body.paragraphs:
        found.append(Reason(Ground.CLASS_TOO_COMMON, -1.0))
    return found
