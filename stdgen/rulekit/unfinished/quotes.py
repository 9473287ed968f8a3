"""Lines become the quotation marks in them that have no other half: one opens and never closes, or closes what was not opened."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.rulekit.words import Body, Line

MARKS = ('"', "”", "“", "„", "»", "«")
SINGLE = ("’", "‘", "‚", "'", "‹", "›")
"""Marks of a quotation within another, and of one that stands alone; most of them are apostrophes."""
SIGN = pattern(r"[\"”“„»«]")
INCHES = pattern(r"\d(?:[.,/]\d)?\s?$")
OMISSION = pattern(r"\.{2,}\s*[\w(\[]")
"""A quotation that begins in the midst of a sentence: «»... den enkelte»."""
MOST = 20
"""Marks under one heading; with more of them the rest was not understood."""
SHORT = 60
"""Signs of a point of a list."""
NEAR = 8
"""Signs of a marker or a number before a mark."""


class Mark(NamedTuple):
    """A quotation mark in a line; it can open, close, or do both, and stands first in its line or not.

    It is `sure` where it stands at a word: an arrow between links and a sign of its own are none.
    """

    line: Line
    at: int
    opens: bool
    closes: bool
    first: bool
    sure: bool


def unmatched(body: Body) -> Iterator[tuple[Mark, bool]]:
    """The marks without their other half in the text under one heading, each with whether it opens; a quote may run over paragraphs."""
    for part in _parts(body, MARKS):
        yield from _unmatched(part)[:MOST]
    for part in _parts(body, SINGLE):
        yield from _unmatched_singles(part)[:MOST]


def _parts(body: Body, marks: tuple[str, ...]) -> Iterator[list[Line]]:
    """The lines with quotation marks; a heading and a cell of a table are for themselves."""
    together: list[Line] = []
    alone: object = None
    for line in body:
        if not any(map(line.text.__contains__, marks)):
            continue
        kind = line.cell or (line.role.value if line.role.value in ("heading", "title") else None)
        if together and kind != alone:
            yield together
            together = []
        together.append(line)
        alone = kind
    if together:
        yield together


def _unmatched(lines: list[Line]) -> list[tuple[Mark, bool]]:
    """The marks that have no other half, each with whether it opens."""
    opened: list[Mark] = []
    found: list[tuple[Mark, bool]] = []
    for line in lines:
        for mark in _marks(line):
            if _is_inches(mark) and not (opened and opened[-1].line is line and _sign(opened[-1]) == _sign(mark)):
                continue
            if opened and _goes_on(opened[-1], mark):
                continue  # a quote of several paragraphs opens each of them
            if mark.closes and opened:
                opened.pop()
            elif mark.opens:
                opened.append(mark)
            else:
                found.append((mark, False))
    return [(mark, is_open) for mark, is_open in found + [(mark, True) for mark in opened] if mark.sure]


def _goes_on(opened: Mark, mark: Mark) -> bool:
    """Whether an open quote goes on in this paragraph, which begins with the same mark."""
    return mark.opens and mark.first and opened.line is not mark.line and _sign(opened) == _sign(mark) and _is_paragraph(opened.line)


def _is_paragraph(line: Line) -> bool:
    """Whether the line is a paragraph that a quote may begin with, rather than a point of a list with a quote of its own."""
    return len(line.text) > SHORT or line.text.rstrip().endswith((".", "!", "?", "…", ":", ",", ";"))


def _sign(mark: Mark) -> str:
    return mark.line.text[mark.at]


def _is_inches(mark: Mark) -> bool:
    words = mark.line.text
    if _sign(mark) != '"' or (words[mark.at - 1 : mark.at].isspace() and words[mark.at + 1 : mark.at + 2].isalpha()):
        return False
    return INCHES.search(words, max(0, mark.at - NEAR), mark.at) is not None


def _marks(line: Line) -> Iterator[Mark]:
    """The quotation marks of a line with what they can be."""
    words = line.text
    for match in SIGN.finditer(words):
        at = match.start()
        before, after = words[at - 1 : at], words[at + 1 : at + 2]
        free, follows = not before or before.isspace() or before in "([–—-/", bool(after) and not after.isspace()
        glued = not before or not before.isspace() or follows
        ends = after in ".,;:!?)]" and not OMISSION.match(words, at + 1)
        opens = match[0] == "„" or (free and follows and not ends) or (free and not follows)
        closes = match[0] != "„" and (not free or not follows or ends)
        if not free and follows and after.isalnum():
            opens = True
        first = at < NEAR and not words[:at].strip(" \t\n•-–*([")
        yield Mark(line, at, opens, closes, first, sure=glued and words[max(0, at - 1) : at + 2].strip() != match[0])


def _unmatched_singles(lines: list[Line]) -> list[tuple[Mark, bool]]:
    """The same of single marks: a genitive («Jens’ værksted») and a word cut short («ka’») close what is open, and nothing else."""
    opened: list[Mark] = []
    found: list[Mark] = []
    doubtful = 0
    for line in lines:
        for match in _ONE.finditer(line.text):
            mark = Mark(
                line, match.start(), match["opens"] is not None, match["opens"] is None, first=False, sure=match["closes"] is not None
            )
            if mark.opens:
                opened.append(mark)
            elif opened:
                opened.pop()
                doubtful += not mark.sure
            elif mark.sure and doubtful:
                doubtful -= 1
            elif mark.sure:
                found.append(mark)
    return [(mark, False) for mark in found] + [(mark, True) for mark in opened]


_ONE = pattern(
    r"""(?<![\w’'‘.])(?P<opens>[’‘‚'‹])(?=[^\W\d_])(?!(?:n|s|r|er|en|et|ne)\b)
        |(?<=\w)[’‘'›](?![\w’'])(?:(?<=[^\W\d_]{4}[abcdefghijklmnopqrtuvwyæøå].)(?P<closes>))?
        |(?<=[.,!?…)])(?P<ends>)[’‘'›](?![\w’'])""",
    re.VERBOSE,
)
"""A mark before a word opens; one behind a word or a sign closes, surely where it is no genitive and the word is not cut short."""
