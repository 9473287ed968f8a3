"""Runs of text become the words of a paragraph, with white space collapsed as a browser does it."""

from dataclasses import dataclass, field, replace

from stdgen.model.document import Location, Span, Style
from stdgen.model.pattern import pattern
from stdgen.readers.from_html.css import Font
from stdgen.readers.letters import Letters
from stdgen.readers.raised import JOINER, apart

_SPACE = pattern(r"[ \t\n\r\f]+")
_UNSEEN = pattern("[\u00ad\u200b\ufeff]")  # where a browser may break a word


@dataclass(frozen=True, slots=True)
class Setting:
    """How words are set: their styles, where they lead, and their letters."""

    styles: frozenset[Style] = frozenset()
    href: str | None = None
    font: Font = field(default_factory=Font)


@dataclass(slots=True)
class _Run:
    text: str
    how: Setting
    at: Location


@dataclass(slots=True)
class Words:
    """The words of one paragraph as they come in; neighbours that are set alike become one span.

    In a page of our `own` every sign is meant.
    """

    own: bool = False
    runs: list[_Run] = field(default_factory=list)

    def add(self, text: str, how: Setting, at: Location) -> None:
        """More text; a space at its start is kept only where a word stands before it on the line."""
        words = _SPACE.sub(" ", text if self.own else _UNSEEN.sub("", text))
        if not self.runs or self.runs[-1].text.endswith((" ", "\n")):
            words = words.removeprefix(" ")
        if not words:
            return
        if self.runs and self.runs[-1].how == how:
            self.runs[-1].text += words
        else:
            self.runs.append(_Run(words, how, at))

    def part(self, mark: str, at: Location) -> None:
        """A sign that nobody sees before a raised mark that would be read together with the figure before it."""
        if self.runs and not self.own and apart(mark, self.runs[-1].text) != mark:
            self.add(JOINER, self.runs[-1].how, at)

    def break_line(self) -> None:
        """A hard line break; none before the first word."""
        if self.runs:
            self.runs[-1].text = self.runs[-1].text.removesuffix(" ") + "\n"

    def is_broken(self) -> bool:
        """Whether a hard line break stands right before this place."""
        return bool(self.runs) and self.runs[-1].text.rstrip(" ").endswith("\n")

    def taken(self) -> tuple[Span, ...]:
        """The words so far, with nothing blank at their end; from here it begins anew."""
        spans: list[Span] = []
        for run in self._trimmed():
            last = spans[-1] if spans else None
            if last is not None and (last.styles, last.href) == (run.how.styles, run.how.href):
                spans[-1] = replace(last, text=last.text + run.text)
            else:
                spans.append(Span(run.text, run.how.styles, run.how.href, run.at))
        self.runs = []
        return tuple(spans)

    def letters(self) -> list[Letters | None]:
        """How the words so far are set, with None where a line breaks."""
        found: list[Letters | None] = []
        for run in self._trimmed():
            for at, words in enumerate(run.text.split("\n")):
                if at:
                    found.append(None)
                if words.strip() and Style.DELETED not in run.how.styles:
                    found.append(_letters(words, run.how))
        return found

    def _trimmed(self) -> list[_Run]:
        while self.runs and not self.runs[-1].text.rstrip(" \n"):
            self.runs.pop()
        if self.runs:
            self.runs[-1].text = self.runs[-1].text.rstrip(" \n")
        return self.runs


def _letters(words: str, how: Setting) -> Letters:
    font = how.font
    return Letters(
        characters=len(words.strip()),
        bold=font.bold,
        marked_bold=font.bold,
        italic=font.italic,
        underlined=font.underlined and how.href is None,
        capitals=words.isupper() or font.capitals if any(map(str.isalpha, words)) else None,
        spaced=font.spaced,
        size=font.size,
        colour=font.colour,
    )
