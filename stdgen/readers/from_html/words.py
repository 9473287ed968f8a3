"""Runs of text become the words of a paragraph, with white space collapsed as a browser does it."""

import re
from dataclasses import dataclass, field

from stdgen.model.document import Location, Span, Style

_SPACE = re.compile(r"[ \t\n\r\f]+")


@dataclass(frozen=True, slots=True)
class Setting:
    """How words are set: their styles and where they lead."""

    styles: frozenset[Style] = frozenset()
    href: str | None = None


@dataclass(slots=True)
class _Run:
    text: str
    how: Setting
    at: Location


@dataclass(slots=True)
class Words:
    """The words of one paragraph as they come in; neighbours that are set alike become one span."""

    runs: list[_Run] = field(default_factory=list)

    def add(self, text: str, how: Setting, at: Location) -> None:
        """More text; a space at its start is kept only where a word stands before it on the line."""
        words = _SPACE.sub(" ", text)
        if not self.runs or self.runs[-1].text.endswith((" ", "\n")):
            words = words.removeprefix(" ")
        if not words:
            return
        if self.runs and self.runs[-1].how == how:
            self.runs[-1].text += words
        else:
            self.runs.append(_Run(words, how, at))

    def break_line(self) -> None:
        """A hard line break; none before the first word."""
        if self.runs:
            self.runs[-1].text = self.runs[-1].text.removesuffix(" ") + "\n"

    def is_broken(self) -> bool:
        """Whether a hard line break stands right before this place."""
        return bool(self.runs) and self.runs[-1].text.rstrip(" ").endswith("\n")

    def taken(self) -> tuple[Span, ...]:
        """The words so far, with nothing blank at their end; from here it begins anew."""
        while self.runs and not self.runs[-1].text.rstrip(" \n"):
            self.runs.pop()
        if self.runs:
            self.runs[-1].text = self.runs[-1].text.rstrip(" \n")
        spans = tuple(Span(run.text, run.how.styles, run.how.href, run.at) for run in self.runs)
        self.runs = []
        return spans
