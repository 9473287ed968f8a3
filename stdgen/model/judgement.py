"""Why a line was taken for a heading, or was not: what a reader can be asked about afterwards."""

from enum import StrEnum
from typing import NamedTuple

from stdgen.model.document import Location


class Ground(StrEnum):
    """What speaks for a line being a heading, or against it."""

    TITLE = "title"
    MARKED = "marked"
    LARGER = "larger"
    SMALLER = "smaller"
    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINED = "underlined"
    COLOURED = "coloured"
    CAPITALS = "capitals"
    SPACED = "spaced"
    SPACE_ABOVE = "space-above"
    KNOWN = "known"
    CLASS_KNOWN = "class-known"
    NUMBERED = "numbered"
    BOOKMARKED = "bookmarked"
    BEFORE_TEXT = "before-text"
    QUESTION = "question"
    SHORT = "short"
    LABEL = "label"
    BESIDE_TEXT = "beside-text"
    ALIKE = "alike"
    SENTENCE = "sentence"
    COLON = "colon"
    DATED = "dated"
    BROKEN = "broken"
    LINKED = "linked"
    REMARK = "remark"
    FACTS = "facts"
    MORE_THAN_ENOUGH = "more-than-enough"
    LONG = "long"
    CLASS_RUNS_ON = "class-runs-on"
    CLASS_TOO_COMMON = "class-too-common"
    NO_TEXT_BELOW = "no-text-below"
    ONE_OFF = "one-off"
    AFTER_THE_END = "after-the-end"
    SUBTITLE = "subtitle"


class Reason(NamedTuple):
    """One ground and what it weighs; below 0 it speaks against a heading."""

    ground: Ground
    weight: float


class Judgement(NamedTuple):
    """What was decided of one line: `level` 0 for the title, from 1 for headings, None for a near miss.

    `look` says how the line is set (size in points first), `alike` how many lines are set so; `mark` is the file's own
    mark in words where that decided.
    """

    words: str
    at: Location
    level: int | None
    look: str = ""
    alike: int = 0
    mark: str = ""
    reasons: tuple[Reason, ...] = ()
    needed: float = 0.0

    @property
    def score(self) -> float:
        """All grounds together."""
        return round(sum(reason.weight for reason in self.reasons), 2)
