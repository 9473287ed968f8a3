"""Spans of a document become words of styled runs, with the text as a faulty file holds it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from stdgen.model.document import Span, Style
from tests.generated.case import Fault
from tests.generated.drawn.faces import SANS, family, has, width
from tests.generated.drawn.look import Look, habit
from tests.generated.drawn.marks import Run
from tests.generated.notes import Mark, Note

LIGATURES = (("ffi", "ﬃ"), ("ffl", "ﬄ"), ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"))
SUPERSCRIPT = 0.62
LINK_BLUE = "#0563c1"

Word = tuple[Run, ...]
"""Runs without a space between them; the empty word is a hard line break."""


@dataclass(frozen=True, slots=True)
class Pen:
    """How plain text is written here; strong and emphasised text take other faces of the same family."""

    size: float
    colour: str = "#000000"
    strong: bool = False
    emphasis: bool = False
    underlined: bool = False
    spacing: float = 0.0


def words(spans: tuple[Span, ...], look: Look, pen: Pen, notes: Mapping[str, Note] | None = None) -> tuple[Word, ...]:
    """The words of the spans; a footnote's mark is raised and carries its note of `notes` (mark: note)."""
    made: list[Word] = []
    word: list[Run] = []
    for span in spans:
        for piece in re.split(r"([ \n])", span.text):
            if piece not in (" ", "\n"):
                word += [_run(piece, span, look, pen, notes or {})] if piece else []
                continue
            if word:
                made.append(tuple(word))
                word = []
            if piece == "\n":
                made.append(())
    return (*made, tuple(word)) if word else tuple(made)


def plain(text: str, look: Look, pen: Pen) -> tuple[Word, ...]:
    """The words of a text without styles."""
    return words((Span(text),), look, pen)


def run_width(run: Run) -> float:
    """How wide a run is in points, space between its letters counted."""
    return width(run.text, run.font, run.size) + run.spacing * len(run.text)


def word_width(word: Word) -> float:
    """How wide a word is in points."""
    return sum(map(run_width, word))


def written(word: Word) -> str:
    """The word's signs."""
    return "".join(run.text for run in word)


def cut(word: Word, at: int, sign: str) -> tuple[Word, Word]:
    """The word before and after that sign; `sign` is added to the first half."""
    left: list[Run] = []
    right: list[Run] = []
    for run in word:
        here = min(max(at, 0), len(run.text))
        if run.text[:here]:
            left.append(replace(run, text=run.text[:here]))
        if run.text[here:]:
            right.append(replace(run, text=run.text[here:]))
        at -= len(run.text)
    left[-1] = replace(left[-1], text=left[-1].text + sign)
    return tuple(left), tuple(right)


def as_held(text: str, look: Look) -> str:
    """The text as the faulty file holds it: with ligatures, with letters and their accents apart."""
    if look.has(Fault.LIGATURES):
        for letters, one in LIGATURES:
            text = text.replace(letters, one)
    if look.has(Fault.DECOMPOSED):
        text = unicodedata.normalize("NFD", text)
    return text


def _run(piece: str, span: Span, look: Look, pen: Pen, notes: Mapping[str, Note]) -> Run:
    strong, emphasis = pen.strong or Style.STRONG in span.styles, pen.emphasis or Style.EMPHASIS in span.styles
    run = Run(
        text=as_held(piece, look),
        font=look.family.face(strong=strong, emphasis=emphasis),
        size=pen.size,
        colour=LINK_BLUE if span.href and habit(look.case, "link colour", (True, False)) else pen.colour,
        spacing=pen.spacing,
        underlined=pen.underlined or (bool(span.href) and habit(look.case, "link line", (True, False))),
        href=span.href,
    )
    if isinstance(span, Mark):
        run = replace(run, size=round(pen.size * SUPERSCRIPT, 1), rise=round(pen.size * 0.35, 1), note=notes.get(span.text))
    return _drawable(run)


def _drawable(run: Run) -> Run:
    """In a font that has all the signs: list markers are often in another than the text."""
    return run if has(run.font, run.text) else replace(run, font=family(SANS).regular)
