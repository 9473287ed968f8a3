"""Fonts that the file calls bold, and that are the document's plain ones, are told by what else it is set in."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf.fonts import Font, says_bold
from stdgen.readers.from_pdf.ink import is_bolder
from stdgen.readers.from_pdf.runs import Run

MOST, NEARLY_ALL = 0.5, 0.75
BESIDE = 0.12
SEVERAL = 2

_SLANT = pattern(r"italic|oblique|kursiv|slanted", re.IGNORECASE)
_WEIGHT = pattern(r"bold|black|heavy|demi", re.IGNORECASE)
_SIGNS = pattern(r"[^a-z0-9]", re.IGNORECASE)


def misjudged(fonts: Iterable[Font], runs: Iterable[Run]) -> frozenset[str]:
    """The names of fonts that are bold by the file's word alone and plain by what is seen.

    Such a font says nothing of its weight in its name, and its family has one that says bold; or most of the text is
    set in it. Ghostscript writes weights for which every font is bold.
    """
    held = list(fonts)
    silent = {font.name for font in held if font.bold and not says_bold(font.name)}
    if not silent:
        return frozenset()
    bold = {_family(font.name) for font in held if says_bold(font.name)}
    plain = {name for name in silent if _family(name) in bold}
    letters: Counter[str] = Counter()
    for run in runs:
        letters[run.font.name] += len(run.text)
    whole = letters.total()
    plain |= {name for name in silent if letters[name] > MOST * whole}
    if not plain and sum(letters[name] for name in silent) > NEARLY_ALL * whole:
        plain = silent
    return frozenset(plain)


def unnamed(fonts: Iterable[Font], runs: Iterable[Run]) -> frozenset[str]:
    """The names of fonts, of those whose names tell nothing, that are bold by the ink of their letters.

    They take more of it than the one that most of the text is set in.
    """
    silent = {font.name: font for font in fonts if font.ink}
    if len(silent) < SEVERAL:
        return frozenset()
    letters: Counter[str] = Counter()
    for run in runs:
        letters[run.font.name] += len(run.text)
    usual = max(silent.values(), key=lambda font: letters[font.name])
    return frozenset(name for name, font in silent.items() if is_bolder(font.ink, usual.ink))


def made_bold(runs: Sequence[Run], bold: frozenset[str]) -> list[Run]:
    """The runs with those in these fonts bold."""
    faces = {run.font.name: replace(run.font, bold=True) for run in runs if run.font.name in bold}
    return [replace(run, font=faces[run.font.name], bold=True) if run.font.name in bold else run for run in runs]


def made_plain(runs: Sequence[Run], plain: frozenset[str]) -> list[Run]:
    """The runs with those in these fonts no longer bold; parts of one word are bold or plain together."""
    faces = {run.font.name: replace(run.font, bold=False) for run in runs if run.font.name in plain}
    found = [replace(run, font=faces[run.font.name], bold=False) if run.font.name in plain else run for run in runs]
    for at in range(len(found) - 1):
        run, after = found[at : at + 2]
        if run.bold != after.bold and _one_word(run, after):
            first = len(run.text) < len(after.text)
            found[at if first else at + 1] = replace(run, bold=after.bold) if first else replace(after, bold=run.bold)
    return found


def _one_word(run: Run, after: Run) -> bool:
    """Whether two runs are parts of a word: no one sets half of it in bold, but Ghostscript takes a letter from another font."""
    beside = run.base == after.base and run.size == after.size and abs(after.x0 - run.x1) < BESIDE * run.size
    return beside and not run.gap and run.text[-1:].isalpha() and after.text[:1].isalpha()


def _family(name: str) -> str:
    bare = name.split("+", 1)[-1]
    return _SIGNS.sub("", _SLANT.sub("", _WEIGHT.sub("", bare))).casefold()
