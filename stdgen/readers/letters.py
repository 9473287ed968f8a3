"""How the letters of a paragraph are set becomes its look, and lines that a person broke by hand become paragraphs."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple, TypeVar

from stdgen.model.document import Span
from stdgen.readers.pieces import Look

T = TypeVar("T")

LONGEST_LABEL = 120
_GOES_ON = (".", ",", ";")


class Letters(NamedTuple):
    """How some visible text is set: size in points, colour as `#rrggbb`.

    `marked_bold` leaves out that only a word in the line is meant to be strong. `capitals` is None for text without
    letters, which goes with any.
    """

    characters: int
    bold: bool
    marked_bold: bool
    italic: bool
    underlined: bool
    capitals: bool | None
    spaced: bool
    size: float
    colour: str


Runs = Sequence[Letters | None]
"""A paragraph's runs of letters, with None where a line breaks."""


def look_of(runs: Runs, *, left: float = 0.0, above: float = 0.0, apart: bool = False, bold: bool = False) -> Look | None:
    """How the paragraph is set as a whole, None where it says nothing.

    `left` and `above` are in points, `apart` says that spaces are typed between its letters, `bold` that its table
    cell makes it so.
    """
    found = letters(runs)
    if not found:
        return None
    return Look(
        size=_most(found, [run.size for run in found]),
        bold=bold or all(run.bold for run in found),
        italic=all(run.italic for run in found),
        underlined=all(run.underlined for run in found),
        capitals=in_capitals(found),
        spaced=apart or all(run.spaced for run in found),
        colour=_most(found, [run.colour for run in found]),
        left=left,
        above=above,
        lines=len(runs) - len(found) + 1,
    )


def letters(runs: Runs) -> list[Letters]:
    """The runs without the breaks between lines."""
    return [run for run in runs if run is not None]


def in_capitals(runs: Sequence[Letters]) -> bool:
    """Whether all letters are capitals."""
    found = [run.capitals for run in runs if run.capitals is not None]
    return bool(found) and all(found)


def is_label(words: str) -> bool:
    """Whether the words are short and no sentence."""
    return 0 < len(words.strip()) <= LONGEST_LABEL and not words.rstrip().endswith(_GOES_ON)


def parts(spans: Sequence[Span], runs: Runs) -> list[tuple[tuple[Span, ...], Runs]]:
    """The paragraphs that a person made of one by breaking lines: a label above its text, or an empty line between.

    Lines that are set off and are short stand for themselves; all other breaks are only breaks.
    """
    if None not in runs:
        return [(tuple(spans), runs)] if _words(spans) else []
    lines = list(zip(_lines(spans), _rows(runs), strict=False))
    groups = groupby(lines, key=lambda line: "blank" if not _words(line[0]) else _set_off(*line))
    return [_together(list(group)) for kind, group in groups if kind != "blank"]


def _together(lines: Sequence[tuple[list[Span], list[Letters]]]) -> tuple[tuple[Span, ...], Runs]:
    """These lines as one paragraph."""
    spans: list[Span] = []
    runs: list[Letters | None] = []
    for at, (words, set_in) in enumerate(lines):
        if at:
            spans[-1] = replace(spans[-1], text=spans[-1].text + "\n")
            runs.append(None)
        spans.extend(words)
        runs.extend(set_in)
    return _merged(spans), runs


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for span in spans:
        if found and (found[-1].styles, found[-1].href) == (span.styles, span.href):
            found[-1] = replace(found[-1], text=found[-1].text + span.text)
        else:
            found.append(span)
    return tuple(found)


def _lines(spans: Sequence[Span]) -> list[list[Span]]:
    """The spans of each line."""
    found: list[list[Span]] = [[]]
    for span in spans:
        for at, words in enumerate(span.text.split("\n")):
            if at:
                found.append([])
            if words:
                found[-1].append(replace(span, text=words))
    return found


def _rows(runs: Runs) -> list[list[Letters]]:
    """The runs of each line."""
    found: list[list[Letters]] = [[]]
    for run in runs:
        if run is None:
            found.append([])
        else:
            found[-1].append(run)
    return found


def _words(line: Sequence[Span]) -> str:
    return "".join(span.text for span in line).strip()


def _set_off(line: Sequence[Span], runs: Sequence[Letters]) -> bool:
    """Whether a line is set as a label: all of it bold or underlined, and no sentence."""
    apart = bool(runs) and (all(run.bold for run in runs) or all(run.underlined for run in runs))
    return apart and is_label(_words(line))


def _most(runs: Sequence[Letters], values: Sequence[T]) -> T:
    """What holds for most of the text."""
    if len(runs) == 1:
        return values[0]
    counted: Counter[T] = Counter()
    for run, each in zip(runs, values, strict=True):
        counted[each] += max(run.characters, 1)
    return counted.most_common(1)[0][0]
