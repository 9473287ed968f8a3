"""Labels that open paragraphs get one level, lesser letters the one below it, and lines set like labels stand beside them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from stdgen.model.document import Listing, Style
from stdgen.readers.evidence.classes import LARGER
from stdgen.readers.evidence.lines import Flow, Line
from stdgen.readers.evidence.run_in import Label
from stdgen.readers.evidence.said import Key
from stdgen.readers.pieces import Grid, Piece, Pieces

BESIDE, BELOW = 1, 2
FEWER = 2


def depths(labels: Sequence[Label], holding: Collection[int], seen: Flow, pieces: Pieces) -> Mapping[int, int]:
    """How far below the heading above each label stands, by its place; so too the lines at `holding` that are labels themselves.

    Such a line has a table or a list below it instead of text that it could open.
    """
    if not labels:
        return {}
    main = Counter(label.style for label in labels).most_common(1)[0][0]
    lesser = set(_lesser(labels, main))
    found = {label.at: BELOW if label.style in lesser else BESIDE for label in labels}
    grouped: defaultdict[Key, list[Line]] = defaultdict(list)
    for line in seen.lines:
        if line.at in holding:
            grouped[line.key].append(line)
    for key, lines in grouped.items():
        if len(lines) < len(labels) and _like_labels(key, lines, seen, set(found), pieces):
            depth = BELOW if key.italic and not key.bold and main is Style.STRONG else BESIDE
            found |= {line.at: depth for line in lines}
    return found


def _lesser(labels: Sequence[Label], main: Style | None) -> Iterator[Style | None]:
    """The letters of labels that are fewer than the others and stand below them."""
    counted = Counter(label.style for label in labels)
    first = {label.style: label.at for label in reversed(labels)}
    for style, count in counted.items():
        if style not in (main, Style.STRONG) and first[style] > first[main] and FEWER * count <= counted[main]:
            yield style


def _like_labels(key: Key, lines: Sequence[Line], seen: Flow, opened: Collection[int], pieces: Pieces) -> bool:
    """Whether lines no larger than the text are labels: labels do not stand below them, and the first came after a label."""
    if key.size >= LARGER * seen.body.key.size:
        return False
    if 2 * sum(line.at + 1 in opened for line in lines) > len(lines):
        return False
    return lines[0].at > min(opened) or 2 * sum(_opens_nothing(line, pieces) for line in lines) > len(lines)


def _opens_nothing(line: Line, pieces: Pieces) -> bool:
    after = pieces[line.at + 1] if line.at + 1 < len(pieces) else None
    return isinstance(after, Grid) or (isinstance(after, Piece) and isinstance(after.block, Listing))
