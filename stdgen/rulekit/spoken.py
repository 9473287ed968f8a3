"""A document becomes its words in small letters: those of each sentence, and all that are said.

Most rules hang on words that hardly any document has. A set says so a hundred times as fast as a search through its text,
and a row of words tells what stands side by side faster than any pattern.
"""

from collections.abc import Mapping
from typing import NamedTuple

from stdgen.danish.sentences import sentences
from stdgen.model.document import Document
from stdgen.model.pattern import pattern
from stdgen.rulekit.once import once
from stdgen.rulekit.searched import whole

WORD = pattern(r"\w+")
"""Letters and figures in a row; a hyphen parts words."""
_DIGITS = "0123456789"


class Spoken(NamedTuple):
    """`every` word once, all of them `together` in one text, and by the text of each line a row of words for each of its sentences."""

    every: frozenset[str]
    together: str
    of: Mapping[str, tuple[list[str], ...]]


@once
def spoken(document: Document) -> Spoken:
    """The words of title, headings and text, law and quotes included; one with a note's mark behind it is said without it too."""
    lines, small, _, _ = whole(document)
    find = WORD.findall
    of: dict[str, tuple[list[str], ...]] = {}
    for line, said in zip(lines, small, strict=True):
        held = sentences(line.text)
        if len(held) == 1:
            of[line.text] = (find(said),)
        else:
            of[line.text] = tuple([find(each.text.lower()) for each in held])
    every = frozenset[str]().union(*[words for row in of.values() for words in row])
    every |= {word.rstrip(_DIGITS) for word in every if word[-1] in _DIGITS and word[0].isalpha()}
    return Spoken(every, " ".join(every), of)
