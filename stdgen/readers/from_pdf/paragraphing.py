"""Strips in reading order become paragraphs and lists, by spacing, indentation, markers and the ends of sentences."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from stdgen.model.document import Paragraph
from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.joining import spans
from stdgen.readers.from_pdf.lines import Strip
from stdgen.readers.from_pdf.listing import INDENT, Marked, listed
from stdgen.readers.from_pdf.marking import MARKER
from stdgen.readers.from_pdf.styling import look
from stdgen.readers.from_pdf.watermarks import text_size
from stdgen.readers.pieces import Piece

WIDER = 1.22
EARLY = 0.82
ENDING = 12
ENOUGH_LINES, COMMON = 4, 0.15
HIGH = 0.4

_ENDED = pattern(r"[.:!?;…][”\"')\]]*\s*$")
_CONNECTED = pattern(r"(?:[a-zæøå,(]|og\b|eller\b)")
_COUNTS = pattern(r"(?:\b(?:kl|nr|ca|stk|pkt|kap|maks|max|min|d|tlf|side|litra|den|til|inden|efter|på|og|eller)\.?|§§?)\s*$", re.IGNORECASE)
_BROKEN = pattern(r"\w[-\u2010\u00ad\ufffe]$")


@dataclass(slots=True, eq=False)
class _Group:
    """The lines of one paragraph."""

    lines: list[Strip]
    above: float = 0.0
    marked: bool = False


def pieces(lines: Sequence[Strip], source: str, rights: Sequence[float]) -> list[Piece]:
    """The paragraphs and lists of a text, its lines in reading order over all its columns and pages.

    `rights` are the right ends, in points, of the columns that the lines are set in.
    """
    if not lines:
        return []
    groups = list(_groups(lines, rights))
    size = text_size(part.run for line in lines for part in line.parts)
    return list(listed([Marked(group.lines[0], group.marked, _piece(group, source)) for group in groups], size))


def _groups(lines: Sequence[Strip], rights: Sequence[float]) -> Iterator[_Group]:
    pitches, usual = _pitches(lines)
    lowest = max(line.base for line in lines)
    group = _Group([lines[0]], marked=_marked(lines[0]))
    for (before, line), right in zip(pairwise(lines), rights, strict=False):
        pitch = pitches.get(line.size, usual)
        if _begins(group, before, line, pitch, right) or _left_above(before, line, lowest):
            yield group
            above = line.base - before.base if line.page == before.page and line.base > before.base else 0.0
            group = _Group([line], max(above - pitch * line.size, 0.0), _marked(line))
        else:
            group.lines.append(line)
    yield group


def _pitches(lines: Sequence[Strip]) -> tuple[dict[float, float], float]:
    """The usual distance of baselines within a paragraph, as a multiple of the font size: the least that is common.

    For each size of which enough is seen, and for all together: headings over two lines may stand closer than the text.
    """
    ratios: dict[float, dict[float, int]] = {}
    every: dict[float, int] = {}
    for before, after in pairwise(lines):
        if before.page == after.page and before.size == after.size and 0.9 < (ratio := (after.base - before.base) / after.size) < 3.0:
            step, here = round(ratio, 1), ratios.setdefault(after.size, {})
            every[step], here[step] = every.get(step, 0) + 1, here.get(step, 0) + 1
    return {size: _least(found) for size, found in ratios.items() if sum(found.values()) >= ENOUGH_LINES}, _least(every)


def _least(ratios: Mapping[float, int]) -> float:
    least = max(COMMON * sum(ratios.values()), 1)
    return min((ratio for ratio, count in ratios.items() if count >= least), default=1.3)


def _begins(group: _Group, before: Strip, line: Strip, pitch: float, right: float) -> bool:
    """Whether a line begins a paragraph of its own."""
    if abs(line.size - before.size) > 0.08 * before.size + 0.2 or line.bold != before.bold:
        return not _runs_on(group, before, line)
    if line.text.lstrip()[:1].isdecimal() and _COUNTS.search(before.text[-ENDING:]) and _gap(before, line) <= WIDER * pitch:
        return False
    if _marked(line) and (group.marked or _ended(before.text) or line.x0 > before.x0 + INDENT or _gap(before, line) > WIDER * pitch):
        return True
    if _opens_with_label(line) and _ended(before.text):
        return True
    full = before.x1 > line.x0 + EARLY * (right - line.x0)
    open_end = not _ended(before.text) and bool(_CONNECTED.match(line.text.lstrip()) or _BROKEN.search(before.text))
    if line.page != before.page or line.base < before.base:
        return not (open_end or ((full or line.bold) and not _ended(before.text)))
    gap = _gap(before, line)
    if gap > WIDER * pitch:
        return not (open_end and full and gap < 2.2 * pitch)
    hanging = group.marked or abs(line.x0 - before.x0) <= INDENT
    if not hanging:
        return not open_end
    if not full and _ended(before.text):
        return True
    if not full and not open_end and _room(before, line, right):
        return before.bold or not group.marked
    return False


def _left_above(before: Strip, line: Strip, lowest: float) -> bool:
    """Whether a bold line stands high on a page with nothing below it: what stands on the next page does not go on with it."""
    return line.page != before.page and before.bold and before.base < HIGH * lowest


def _opens_with_label(line: Strip) -> bool:
    """Whether a line opens with a label in bold letters and goes on in plain ones: «**Målgruppe:** Borgere, der …»."""
    if line.bold or not line.parts[0].run.bold or ":" not in line.text:
        return False
    bold = ""
    for part in line.parts:
        if not part.run.bold and part.run.text.strip():
            break
        bold += part.run.text
    return bold.rstrip().endswith(":")


def _runs_on(group: _Group, before: Strip, line: Strip) -> bool:
    """Whether a line in other letters is the same sentence: a few bold words at a line's end or beginning."""
    mixed = any(part.run.bold for part in before.parts) or any(part.run.bold for part in line.parts)
    near = line.page == before.page and 0 < _gap(before, line) < 1.8 and abs(line.size - before.size) < 0.5
    whole = before.bold and len(group.lines) >= 1 and all(each.bold for each in group.lines)
    return mixed and near and not whole and not line.bold and not _ended(before.text)


def _ended(words: str) -> bool:
    return bool(_ENDED.search(words[-ENDING:]))


def _gap(before: Strip, line: Strip) -> float:
    return (line.base - before.base) / max(line.size, 1.0)


def _room(before: Strip, line: Strip, right: float) -> bool:
    """Whether the line's first word would have found room on the line before."""
    words = line.text.split(maxsplit=1)
    share = (len(words[0]) + 1) / max(len(line.text), 1) if words else 0.0
    return before.x1 + share * (line.x1 - line.x0) < right - 0.5 * line.size


def _marked(line: Strip) -> bool:
    return bool(MARKER.match(line.text.lstrip()))


def _piece(group: _Group, source: str) -> Piece:
    parts = [part for line in group.lines for part in line.parts]
    return Piece(Paragraph(spans(parts, source)), mark="line", look=look([part.run for part in parts], above=group.above))
