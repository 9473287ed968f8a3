"""A document becomes those of its lines that are a form to be filled in by hand and signed: «Dato ____ Underskrift ____»."""

from itertools import groupby

from stdgen.model.document import Document, Topic
from stdgen.model.pattern import pattern
from stdgen.rulekit.once import once
from stdgen.rulekit.signs import holding
from stdgen.rulekit.words import Line, bodies


@once
def forms(document: Document) -> frozenset[int]:
    """The lines of such forms by their identity: lines with dots or strokes to write on, one after another, of which one is to be signed.

    What is to be signed under an approval is a place in the standard itself.
    """
    if not holding(document, _SIGNED):
        return frozenset()
    return frozenset(id(line) for body in bodies(document) for run in _written_on(body) if any(map(_is_signed, run)) for line in run)


def is_blank(text: str) -> bool:
    """Whether something of the text is to be written on."""
    return _BLANK.search(text) is not None


def _written_on(body: tuple[Line, ...]) -> list[list[Line]]:
    """The lines in a row that have room to be written on."""
    return [list(run) for blank, run in groupby(body, lambda line: is_blank(line.text) and line.topic is not Topic.APPROVAL) if blank]


def _is_signed(line: Line) -> bool:
    return _SIGNATURE.search(line.text) is not None


_SIGNED = ("underskrift", "signatur")
_ROOM = r"(?:_{2,}|\.{4,}|…{2,})"
_BLANK = pattern(_ROOM)
_SIGNATURE = pattern(
    rf"(?i:underskrift|signatur)\w*(?:[\s,(]+\w+){{0,4}}\)?\s*:?\s*{_ROOM}|{_ROOM}\s*\(?(?:\w+\s){{0,2}}(?i:\w*underskrift|signatur)\b"
)
"""A signature with room for it behind the word or over it."""
