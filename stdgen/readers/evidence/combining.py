"""Pieces become pieces with levels: the file's own marks where they can be believed, evidence for the rest."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from stdgen.model.document import Paragraph
from stdgen.model.judgement import Ground, Judgement, Reason
from stdgen.readers.evidence import marks, nesting, plain, run_in, titles
from stdgen.readers.evidence.breaks import broken, without_breaks
from stdgen.readers.evidence.cells import with_headings
from stdgen.readers.evidence.classes import set_apart
from stdgen.readers.evidence.contents import names_contents, without_contents
from stdgen.readers.evidence.deciding import ENOUGH, NEAR, Verdict, judgement, look_in_words, verdicts
from stdgen.readers.evidence.frames import unframed
from stdgen.readers.evidence.jumps import without_jumps
from stdgen.readers.evidence.labels import label_rows, merged
from stdgen.readers.evidence.levels import levels
from stdgen.readers.evidence.lines import Flow, Line, flow
from stdgen.readers.evidence.marks import Trust
from stdgen.readers.evidence.run_in import Label
from stdgen.readers.evidence.said import Key, Said, words_of
from stdgen.readers.evidence.unlisting import unlisted
from stdgen.readers.pieces import Grid, Piece, Pieces

BESIDE_MARKS = ENOUGH + 0.6
SEVERAL = 3
EVIDENCE = "evidence"
LEAST_PLAIN = 2
MOST_UNMARKED = 2
LEVEL_INSIDE = 2
"""Of a heading inside the text of a label, which is one itself."""


class Evidence(NamedTuple):
    """Pieces whose headings have a level, how the file's own marks were trusted, and why each line is what it is."""

    pieces: Pieces
    trust: Trust
    judgements: tuple[Judgement, ...]


class _Found(NamedTuple):
    """The levels of unmarked lines by their place; None for one level below the heading above."""

    levels: Mapping[int, int | None]
    told: tuple[Verdict, ...]


def evident(pieces: Pieces, *, title: str | None = None) -> Evidence:
    """The same pieces, those that are headings with a level; `title` is the file's own.

    A file that marks its headings well is left alone save where lines that look just like them were forgotten; marks
    that are set on everything are not believed.
    """
    if marks.say_all(pieces):
        pieces = without_contents(pieces) if names_contents(pieces) else pieces
        return _put_together(pieces, (), _Found({}, ()), (), Trust.GOOD, {})
    pieces = merged(unframed(pieces))
    trust = marks.trust(pieces)
    if trust is Trust.POOR:
        pieces = marks.without(pieces, only_long=False)
    elif marks.any_long(pieces):
        pieces = marks.without(pieces, only_long=True)
    if trust is not Trust.GOOD:
        pieces = unlisted(pieces)
    said = Said()
    seen = flow(pieces, said)
    if (titled := titles.with_title(pieces, seen, title)) is not pieces:
        pieces = titled
        seen = flow(pieces, said)
    if trust is Trust.GOOD and (even := without_jumps(pieces, seen)) is not pieces:
        pieces = even
        seen = flow(pieces, said)
    if joined := broken(seen):
        pieces = without_breaks(pieces, joined)
        seen = flow(pieces, said)
    told = verdicts(seen, _unset(seen, ()), needed=BESIDE_MARKS) if trust is Trust.GOOD else []
    good = trust is Trust.GOOD and not _few_marked(seen, told)
    labels = run_in.labels(pieces, set_apart(seen), strict=good)
    opened = {label.at for label in labels}
    if good and opened:
        told = verdicts(seen, _unset(seen, opened), needed=BESIDE_MARKS)
    found = _beside_marks(seen, told) if good else _found(seen, verdicts(seen, _unset(seen, opened)))
    if not good and len(found.levels) + len(labels) < LEAST_PLAIN:
        found = _with_plain(found, seen, pieces, opened)
    depths = nesting.depths(labels, () if good else found.levels, seen, pieces)
    pieces, inside = (pieces, ()) if good else with_headings(pieces, seen)
    evidence = _put_together(pieces, seen.lines, found, labels, trust, depths)
    return Evidence(without_contents(evidence.pieces, said), trust, (*evidence.judgements, *_inside(inside)))


def _inside(told: Iterable[Verdict]) -> Iterator[Judgement]:
    for each in told:
        if each.holds or each.score >= NEAR:
            yield judgement(each, LEVEL_INSIDE if each.holds else None)


def _few_marked(seen: Flow, told: Iterable[Verdict]) -> bool:
    """Whether lines that look like headings outnumber those that the file marks, as where only chapters are marked."""
    unmarked = sum(each.holds and _known(each) for each in told)
    return unmarked >= SEVERAL and unmarked > MOST_UNMARKED * sum(bool(line.level) for line in seen.lines)


def _with_plain(found: _Found, seen: Flow, pieces: Pieces, opened: Collection[int]) -> _Found:
    """The same with headings that are set like the text."""
    lines = [line for line in _unset(seen, opened) if line.at not in found.levels]
    more = plain.plain_verdicts(seen, pieces, lines)
    known = {each.line.at for each in more}
    return _found(seen, sorted([*(each for each in found.told if each.line.at not in known), *more], key=lambda each: each.line.at))


def _found(seen: Flow, told: Sequence[Verdict]) -> _Found:
    """The levels of the lines that hold, told together with those that the file marks itself."""
    holding = {each.line.at for each in told if each.holds}
    headings = [line for line in seen.lines if line.at in holding or line.level]
    among = levels(headings)
    marked = next(((line.level or 0) - level for line, level in zip(headings, among, strict=True) if line.level), 0)
    deeper = max(marked, 0)
    return _Found({line.at: level + deeper for line, level in zip(headings, among, strict=True) if line.at in holding}, tuple(told))


def _unset(seen: Flow, opened: Collection[int]) -> list[Line]:
    """The lines below the title that no mark calls a heading, no label opens, and whose look is known."""
    below = next((line.at for line in seen.lines if line.level == 0), -1) + 1
    return [line for line in seen.lines if line.at >= below and line.level is None and not line.silent and line.at not in opened]


def _beside_marks(seen: Flow, told: Iterable[Verdict]) -> _Found:
    """Lines that the author forgot to mark: set like the marked ones, or a class of its own with known wordings."""
    marked: defaultdict[Key, Counter[int]] = defaultdict(Counter)
    for line in seen.lines:
        if line.level:
            marked[line.key][line.level] += 1
    grouped: defaultdict[Key, list[Verdict]] = defaultdict(list)
    for each in told:
        if each.holds:
            grouped[each.line.key].append(each)
    found: dict[int, int | None] = {}
    for key, group in grouped.items():
        if marked[key].total() > 1:
            found |= {each.line.at: marked[key].most_common(1)[0][0] for each in group}
        elif len(group) >= SEVERAL and 3 * sum(_known(each) for each in group) >= len(group):
            found |= {each.line.at: None for each in group}
    return _Found(found, tuple(each if each.line.at in found else each._replace(holds=False) for each in told))


def _known(verdict: Verdict) -> bool:
    return any(reason.ground is Ground.KNOWN for reason in verdict.reasons)


def _put_together(
    pieces: Pieces, seen: Sequence[Line], found: _Found, labels: Sequence[Label], trust: Trust, depths: Mapping[int, int]
) -> Evidence:
    opened = {label.at: label for label in labels}
    looks = {line.at: line.key for line in seen if line.level is not None}
    told = {each.line.at: each for each in found.told}
    alike = Counter(label.style for label in labels)
    out: list[Piece | Grid] = []
    judged: list[Judgement] = []
    level = marked = 0
    for at, piece in enumerate(pieces):
        if not isinstance(piece, Piece):
            out.append(piece)
            judged.extend(_beside(piece, marked + 1))
        elif at in opened:
            label = opened[at]
            out.extend(run_in.split(piece, label, level + depths[at]))
            judged.append(run_in.judgement(label, piece, level + depths[at], alike[label.style]))
        elif piece.level is not None:
            level = marked = piece.level
            out.append(piece)
            judged.extend(_marked(piece, level, looks.get(at)))
        elif at in depths:
            out.append(piece._replace(level=level + depths[at], mark=EVIDENCE))
            judged.append(judgement(told[at], level + depths[at]))
        elif at in found.levels:
            level = found.levels[at] or marked + 1
            out.append(piece._replace(level=level, mark=EVIDENCE))
            judged.append(judgement(told[at], level))
        else:
            out.append(piece)
            judged.extend(_near(told.get(at)))
    return Evidence(tuple(out), trust, tuple(judged))


def _beside(grid: Grid, level: int) -> Iterator[Judgement]:
    """Why the labels of a table are headings."""
    rows = label_rows(grid)
    for row in rows:
        for piece in row.label[:1]:
            if isinstance(piece, Piece) and isinstance(piece.block, Paragraph) and piece.block.spans:
                words = " ".join(words_of(each.block) for each in row.label if isinstance(each, Piece))
                reasons = (Reason(Ground.BESIDE_TEXT, ENOUGH),)
                yield Judgement(words, piece.block.spans[0].at, level, "", len(rows), "table", reasons, ENOUGH)


def _marked(piece: Piece, level: int, key: Key | None) -> Iterator[Judgement]:
    words = words_of(piece.block)
    if words and isinstance(piece.block, Paragraph):
        reason = Reason(Ground.TITLE if piece.mark == titles.MARK else Ground.MARKED, ENOUGH)
        yield Judgement(words, piece.block.spans[0].at, level, look_in_words(key) if key else "", 1, piece.mark, (reason,), ENOUGH)


def _near(verdict: Verdict | None) -> Iterable[Judgement]:
    return () if verdict is None or verdict.score < NEAR else (judgement(verdict, None),)
