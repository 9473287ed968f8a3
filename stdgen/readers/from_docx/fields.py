"""The instruction of a Word field becomes what it does to the text that it shows."""

import re
from dataclasses import dataclass

from stdgen.model.pattern import pattern

_LINK = pattern(r"\s*HYPERLINK\b(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_BUTTON = pattern(r"\s*MACROBUTTON\s+\S+\s?(?P<shown>.*)", re.IGNORECASE | re.DOTALL)
_CONTENTS = pattern(r"\s*(?:TOC|INDHOLD)\b", re.IGNORECASE)
_PART = pattern(r'(?P<switch>\\[a-z])?\s*(?:"(?P<quoted>(?:\\.|[^"\\])*)"|(?P<bare>[^\s"\\]+))|\\[a-z]', re.IGNORECASE)
_ESCAPED = pattern(r"\\(.)")


@dataclass(slots=True)
class Field:
    """A field being read: what stands between its marks, first the instruction, then the result."""

    instruction: str = ""
    in_result: bool = False

    @property
    def href(self) -> str | None:
        """Where the field links to."""
        return link(self.instruction)

    @property
    def lists_contents(self) -> bool:
        """Whether its result is a list of contents."""
        return self.in_result and _CONTENTS.match(self.instruction) is not None


def link(instruction: str) -> str | None:
    """The target of a HYPERLINK field, with its place in the document after a `#`; None for other fields."""
    match = _LINK.fullmatch(instruction)
    if match is None:
        return None
    target, place = "", ""
    for part in _PART.finditer(match["rest"]):
        word = _ESCAPED.sub(r"\1", part["quoted"]) if part["quoted"] is not None else part["bare"] or ""
        switch = (part["switch"] or "").lower()
        if switch == "\\l":
            place = word
        elif not switch and word:
            target = target or word
    return (target + (f"#{place}" if place else "")) or None


def shown(instruction: str) -> str:
    """What a field without a result shows: a MACROBUTTON its words, any other nothing."""
    match = _BUTTON.fullmatch(instruction)
    return match["shown"] if match else ""
