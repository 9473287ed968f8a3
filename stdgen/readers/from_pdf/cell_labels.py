"""Two cells side by side are told to be a label and its text, by their letters and their length."""

import re
from collections.abc import Sequence

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.lines import Strip
from stdgen.readers.from_pdf.styling import look
from stdgen.readers.pieces import Look

LONGER, LEAST = 2, 40
SAME_SIZE = 0.5

_OPEN = pattern(r"(?:[,–\u00ad-]|\b(?:og|eller|en|et|den|som|at|din|dit|dine|vores))\s*$", re.IGNORECASE)
_MAYBE_OPEN = pattern(r"\b(?:af|for|til|i|på|om|med|ved|fra|under|efter|hos)\s*$", re.IGNORECASE)
_ENDED = pattern(r"[.:!?]\s*$")


def is_label(label: Sequence[Strip], said: Sequence[Strip]) -> bool:
    """Whether the lines of one cell head those of the next: short, and set in letters that stand out beside long text."""
    lengths = [sum(len(strip.text.strip()) for strip in lines) for lines in (label, said)]
    return lengths[0] > 0 and max(LONGER * lengths[0], LEAST) < lengths[1] and _stands_out(_look(label), _look(said))


def label_goes_on(last: Sequence[Sequence[Strip]], first: Sequence[Sequence[Strip]]) -> bool:
    """Whether a row that begins a page is the rest of the one before: of its label and of its text.

    A question may end with the word that another label would go on after («hvad hjælper vi med»): then the text tells.
    """
    if not (last[0] and first[0]):
        return False
    above, below = last[0][-1], first[0][0]
    words = above.text.rstrip()
    if above.page == below.page or above.bold != below.bold or abs(above.size - below.size) > SAME_SIZE or _ENDED.search(words[-3:]):
        return False
    said = last[1][-1].text.rstrip() if last[1] else ""
    begun = said.endswith(":") or (bool(first[1]) and first[1][0].text.lstrip()[:1].islower())
    return below.text.lstrip()[:1].islower() or bool(_OPEN.search(words[-12:]) or (begun and _MAYBE_OPEN.search(words[-12:])))


def _stands_out(label: Look, said: Look) -> bool:
    if label.bold != said.bold:
        return label.bold
    return (label.underlined, label.capitals) > (said.underlined, said.capitals) or label.colour != said.colour


def _look(lines: Sequence[Strip]) -> Look:
    return look([part.run for strip in lines for part in strip.parts])
