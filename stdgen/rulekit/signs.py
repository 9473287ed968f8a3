"""A document becomes those of its lines that hold one of some signs, found by one search through all of its text.

Most rules look for what hardly any line has. A plain search in one long text takes a tenth of the time of one in each
line, and a pattern that begins with this or that takes a hundred times as long. A sign with letters must stand in a word
that is said: all words once are a fifth of the text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from stdgen.model.document import Document
from stdgen.model.pattern import pattern
from stdgen.rulekit.searched import held, whole
from stdgen.rulekit.spoken import spoken
from stdgen.rulekit.words import Line


def holding(document: Document, signs: Iterable[str]) -> tuple[Line, ...]:
    """The lines in which one of the signs stands, told in small letters and none with a line break within, in reading order.

    At its end a sign may have a line break: it then stands at the end of the line.
    """
    said = spoken(document).together
    return held(whole(document), [sign for sign in signs if letters(sign) in said])


def matching(document: Document, wording: re.Pattern[str]) -> tuple[Line, ...]:
    """The lines in which the pattern is found in small letters; it must not reach over a line break."""
    searched = whole(document)
    found = {bisect_right(searched.starts, match.start()) - 1 for match in wording.finditer(searched.small)}
    return tuple(searched.lines[number] for number in sorted(found))


@lru_cache(maxsize=4096)
def letters(sign: str) -> str:
    """The most letters in a row, which stand in one word wherever the sign stands."""
    return max(_LETTERS.findall(sign), key=len, default="")


_LETTERS = pattern(r"[^\W\d_]+")
