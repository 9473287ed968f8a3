"""Small text at the foot of a page becomes notes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.joining import Part
from stdgen.readers.from_pdf.lines import Strip, joined, rows
from stdgen.readers.from_pdf.runs import Run
from stdgen.readers.from_pdf.strokes import Stroke
from stdgen.readers.raised import apart, bare

SMALL, RAISED = 0.96, 0.8
SHORT_RULE = 0.6
ABOVE = 3.0
SAME = 2.0

_MARK = pattern(r"\s*(?P<mark>\d{1,2}|\*{1,3}|[†‡§¹²³⁴⁵⁶⁷⁸⁹])[.)]?(?=\s|[A-ZÆØÅ(«\"”]|$)")


@dataclass(slots=True, eq=False)
class Note:
    """A note with its mark as printed, the page that refers to it, and its lines."""

    mark: str
    page: int
    lines: list[Strip]


def lowered(runs: Sequence[Run]) -> list[Run]:
    """The runs of a page, each raised mark set down on the line of the word that it follows."""
    found = list(runs)
    for at, (before, run) in enumerate(pairwise(runs), 1):
        if run.size < RAISED * before.size and 0 < before.base - run.base < before.size and abs(run.x0 - before.x1) < 0.5 * before.size:
            found[at] = replace(run, base=before.base, text=apart(run.text, before.text))
    return found


def notes(found: list[Strip], drawn: Sequence[Stroke], body: float) -> tuple[list[Strip], list[Note]]:
    """The strips of a page without its notes, and the notes; `body` is the size of ordinary text in points.

    Notes stand last on the page, smaller than the text; a short rule parts them from it, or their marks stand raised in
    the text.
    """
    foot = _foot(found, body)
    starts = [at for at, line in enumerate(foot) if _MARK.match(_text(line))]
    if not starts:
        return found, []
    foot = foot[starts[0] :]
    marks = {match["mark"] for line in foot if (match := _MARK.match(_text(line)))}
    below = {id(strip) for line in foot for strip in line}
    text = [strip for strip in found if id(strip) not in below]
    if not (_ruled(foot[0][0], drawn, found) or marks & _raised(text)):
        return found, []
    return text, list(_parted(foot))


def _foot(found: Sequence[Strip], body: float) -> list[list[Strip]]:
    """The last lines of a page that are smaller than the text."""
    lines = rows(found)
    at = len(lines)
    while at and max(strip.size for strip in lines[at - 1]) < SMALL * body:
        at -= 1
    return lines[at:] if at else []


def _ruled(first: Strip, drawn: Sequence[Stroke], found: Sequence[Strip]) -> bool:
    """Whether a short line, begun where the note begins, is drawn closely above it."""
    width = max(strip.x1 for strip in found) - min(strip.x0 for strip in found)
    return any(
        rule.level
        and 0 < first.base - rule.top < ABOVE * first.size
        and rule.x0 - 2 * first.size < first.x0 < rule.x1
        and rule.x1 - rule.x0 < SHORT_RULE * width
        for rule in drawn
    )


def _raised(text: Iterable[Strip]) -> set[str]:
    return {bare(part.run.text) for strip in text for part in strip.parts if _is_raised(part, strip)}


def _is_raised(part: Part, strip: Strip) -> bool:
    return part.run.size < RAISED * strip.size and bool(part.run.text.strip())


def _parted(foot: Sequence[list[Strip]]) -> Iterator[Note]:
    note: Note | None = None
    for line in foot:
        match = _MARK.match(_text(line))
        if match and (note is None or _follows(note.mark, match["mark"])):
            if note:
                yield note
            note = Note(match["mark"], line[0].page, [])
        if note:
            note.lines.append(joined(line))
    if note:
        yield note


def _follows(before: str, mark: str) -> bool:
    """Whether a mark counts on: a line of a note may begin with a number of its own."""
    return int(mark) == int(before) + 1 if before.isdecimal() and mark.isdecimal() else not mark.isdecimal()


def _text(line: Sequence[Strip]) -> str:
    return " ".join(strip.text for strip in line)
