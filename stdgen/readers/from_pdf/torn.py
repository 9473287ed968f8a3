"""Letter-spaced words that are too long for their column are made whole: the column's edge tears them without a hyphen."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.runs import Run

LEADING = 2.0
SAME_EDGE = 1.0
LEAST_SEEN = 3
WIDE_LETTER = 1.2
LONG = 4
DEFINITE = ("en", "et", "ne")
SEAMS = ("ings", "heds", "tions", "tets", "skabs")
"""How the first part of a compound ends before its second, and seldom a word of its own."""
SMALL = pattern("af|at|den|der|det|dig|din|dit|du|efter|eller|for|fra|får|hos|i|kan|med|og|om|på|skal|som|til|ved|vi|ø|å")
"""Words that begin a line far more often than they end a longer word."""

_VOWEL = pattern(r"[aeiouyæøåéü]")
_WORD = pattern(r"[^\W\d_]+")
_LETTERS = pattern(r"\S(?: \S)+ ?")
_ALONE = pattern(r"[^\W\d_]+ ?")

Column = tuple[int, str]
"""Where a column of letter-spaced lines begins, in whole points from the left, and their font."""


def mended(runs: Sequence[Run]) -> dict[int, Run]:
    """The runs of a document, by number, that end inside a word, or whose letters are told apart only by what follows.

    A typesetter fills a line with as many letters as it holds only where the whole word would not go in: the word stands
    alone, and the next letter would have crossed the edge. What the rest of the text knows as two words stays two.
    """
    if True not in [run.spaced for run in runs]:
        return {}
    found = {
        at: _closed(run)
        for at, (run, after) in enumerate(pairwise(runs))
        if after.spaced and _LETTERS.fullmatch(run.text) and _under(run, after)
    }
    known = {word.casefold() for run in runs if not run.spaced for word in _WORD.findall(run.text)}
    rights = _edges(runs)
    for at, (run, after) in enumerate(pairwise(runs)):
        if _ALONE.fullmatch(run.text) and (run.spaced or (at and runs[at - 1].spaced)) and _under(run, after) and after.text[:1].islower():
            edge = rights.get(_column(run), ())
            if _goes_on(run, after, known, max(edge) if len(edge) >= LEAST_SEEN else None):
                found[at] = replace(run, text=run.text.rstrip(), joins=True)
    return found


def _goes_on(run: Run, after: Run, known: set[str], right: float | None) -> bool:
    """Whether the word of this line goes on in the next; `right` is the column's edge in points, as far as lines reach."""
    first, second = run.text.strip().casefold(), after.text.split(maxsplit=1)[0].casefold()
    word = _WORD.match(second)
    if not word:
        return False
    if first + word[0] in known:
        return True
    if SMALL.fullmatch(word[0]) or (word[0] == "er" and first.endswith(DEFINITE)) or (len(word[0]) > 1 and {first, word[0]} <= known):
        return False
    if len(word[0]) >= LONG and word[0] in known and not first.endswith(SEAMS):
        return False
    if not _VOWEL.search(word[0]):
        return second[len(word[0]) :][:1] != "."
    if right is None:
        return len(word[0]) == 1
    return run.x1 + WIDE_LETTER * (run.x1 - run.x0) / len(first) > right


def _edges(runs: Sequence[Run]) -> dict[Column, list[float]]:
    found: dict[Column, list[float]] = defaultdict(list)
    for run in runs:
        if run.spaced:
            found[_column(run)].append(run.x1)
    return found


def _column(run: Run) -> Column:
    return round(run.x0), run.font.name


def _under(run: Run, after: Run) -> bool:
    """Whether a run begins the next line below another, set alike."""
    near = run.page == after.page and abs(run.x0 - after.x0) < SAME_EDGE and 0 < after.base - run.base < LEADING * run.size
    return near and run.font.name == after.font.name and run.size == after.size


def _closed(run: Run) -> Run:
    return replace(run, text=run.text.rstrip().replace(" ", "") + " ", spaced=True)
