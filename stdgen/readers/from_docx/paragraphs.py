"""A Word paragraph becomes lines: its words with their place, its level and look, its place in a list."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from stdgen.model.document import Location, Span, Style
from stdgen.readers.apart import closed
from stdgen.readers.from_docx.entries import Line
from stdgen.readers.from_docx.inline import Inline, Inside
from stdgen.readers.from_docx.lines import (
    LINE,
    POINTS,
    by_hand,
    is_close,
    left_of,
    level_of,
    mark_of,
    numbered,
    space_of,
    stripped,
)
from stdgen.readers.from_docx.meaning import ParagraphStyle
from stdgen.readers.from_docx.notes import Notes
from stdgen.readers.from_docx.numbering import Marked, Numbering
from stdgen.readers.from_docx.package import Element, Relationship
from stdgen.readers.from_docx.properties import W, said, whole
from stdgen.readers.from_docx.sheet import Sheet
from stdgen.readers.letters import Runs, look_of, parts

_LISTED = "_Toc"
"""How the names of the bookmarks begin that a list of contents points to."""


@dataclass(slots=True)
class Paragraphs:
    """Reads the paragraphs of one story as they go by, for numbers count and headings stand above what follows.

    `ours` says that the file is one of our own, where marks say all and looks say nothing. `label` is the label that
    the cell stands beside, `bold` says that its table makes a cell bold, `quotes` how deep in quotes the story is. `commented` collects
    where comments are referred to, by their ids.
    """

    source: str
    sheet: Sheet
    numbering: Numbering
    links: Mapping[str, Relationship]
    notes: Notes
    ours: bool = False
    label: str = ""
    bold: bool = False
    quotes: int = 0
    commented: dict[str, Location] = field(default_factory=dict)
    _inline: Inline | None = None
    _under: list[tuple[int, str]] = field(default_factory=list)
    _initial: tuple[Span, ...] = ()

    def style_of(self, paragraph: Element) -> ParagraphStyle:
        """What the paragraph's style means."""
        return self.sheet.paragraph(said(paragraph.find(f"{W}pPr"), "pStyle"))

    def read(self, paragraph: Element, revised: frozenset[Style]) -> tuple[tuple[Line, ...], tuple[Element, ...]]:
        """The lines of the paragraph, most often one, and what hangs on it: notes, drawings."""
        properties, style = paragraph.find(f"{W}pPr"), self.style_of(paragraph)
        level, marked = level_of(properties, style), self._marked(properties, style)
        inside = self._reads().read(paragraph, style, self.place(), revised)
        if properties is not None and properties.find(f"{W}sectPr") is not None:
            self.notes.turned("eachSect")
        self.commented.update((comment, self.place()) for comment in inside.comments)
        if self.ours:
            return (self._line(tuple(inside.spans), (), style, properties, level, marked),), tuple(inside.hanging)
        if self._is_initial(properties, inside):
            return (), tuple(inside.hanging)
        spans, self._initial = (*self._initial, *stripped(inside.spans)), ()
        if inside.contents:
            return (Line(_visible(spans), mark="contents"),), tuple(inside.hanging)
        pieces = parts(spans, _trimmed(inside.runs)) if level is None and marked is None else [(spans, inside.runs)]
        lines = [self._line(words, runs, style, properties, level, marked) for words, runs in pieces or [((), ())]]
        return self._joined(lines, paragraph, properties, style), tuple(inside.hanging)

    def note(self, mark: str, links: Mapping[str, Relationship]) -> "Paragraphs":
        """A reader for the note with this mark, of a part that has these links."""
        inline = Inline(self.sheet, links, self.notes, note=mark)
        return replace(self, links=links, label="", bold=False, _inline=inline, _initial=())

    def margin(self, links: Mapping[str, Relationship]) -> "Paragraphs":
        """A reader for a running head or foot that has these links: it stands under no heading."""
        return replace(self, links=links, label="", bold=False, _inline=None, _initial=(), _under=[])

    def place(self) -> Location:
        """Where what comes next stands: under these headings."""
        above = [heading for _, heading in self._under if heading]
        return Location(self.source, under=(*above, self.label) if self.label and self.label not in above else tuple(above))

    def end(self) -> None:
        """What comes next stands under no heading."""
        self._under.clear()

    def _reads(self) -> Inline:
        """A field that lists the contents goes over many paragraphs, so they all have one reader."""
        if self._inline is None:
            self._inline = Inline(self.sheet, self.links, self.notes, self.ours)
        return self._inline

    def _is_initial(self, properties: Element | None, inside: Inside) -> bool:
        """Whether this is only the large first letter of the next paragraph, which Word holds as one of its own."""
        frame = properties.find(f"{W}framePr") if properties is not None else None
        if frame is None or frame.get(f"{W}dropCap", "none") == "none":
            return False
        self._initial = stripped(inside.spans)
        return bool(self._initial)

    def _joined(self, lines: list[Line], paragraph: Element, properties: Element | None, style: ParagraphStyle) -> tuple[Line, ...]:
        """The lines of one paragraph with its space above the first and below the last."""
        above, below = space_of(properties, style)
        first, last = lines[0], lines[-1]
        look = first.look._replace(above=above) if first.look and above else first.look
        blank = style.size * LINE + above if first.is_empty else 0.0
        listed = any((mark.get(f"{W}name") or "").startswith(_LISTED) for mark in paragraph.iterfind(f"{W}bookmarkStart"))
        close = style.id if is_close(properties, style) else ""
        if first is last:
            return (replace(first, look=look, blank=blank, bookmarked=listed, below=below, style=close),)
        lines[0] = replace(first, look=look, blank=blank, bookmarked=listed)
        lines[-1] = replace(last, below=below, style=close)
        return tuple(lines)

    def _line(
        self,
        words: tuple[Span, ...],
        runs: Runs,
        style: ParagraphStyle,
        properties: Element | None,
        level: int | None,
        marked: Marked | None,
    ) -> Line:
        spans, apart = _visible(words), False
        if not self.ours and level is None and len(spans) == 1 and (joined := closed(spans[0].text)):
            spans, apart = (replace(spans[0], text=joined),), True
        left = left_of(properties, style, marked)
        if level is not None:
            level, spans = self._headed(level, spans, marked)
            marked = None
        line = Line(
            spans=spans,
            level=level,
            mark=mark_of(style, level),
            marked=replace(marked, left=None if self.ours else left) if marked else None,
            continues=style.continues,
            quote=style.quote and not self.quotes,
            left=left,
            look=look_of(runs, left=left / POINTS, apart=apart, bold=self.bold) if spans and not self.ours else None,
        )
        return line if self.ours else by_hand(line, runs, style)

    def _headed(self, level: int, spans: tuple[Span, ...], marked: Marked | None) -> tuple[int | None, tuple[Span, ...]]:
        """A heading, with the number printed before it, stands under itself: that is where a person finds it."""
        if self.ours:
            return level, self._under_itself(level, spans) if level else spans
        kept = tuple(span for span in spans if Style.DELETED not in span.styles)
        if not "".join(span.text for span in kept).strip():
            return None, spans
        kept = numbered(marked, kept)
        return level, self._under_itself(level, kept) if level else kept

    def _under_itself(self, level: int, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        while self._under and self._under[-1][0] >= level:
            self._under.pop()
        self._under.append((level, " ".join("".join(span.text for span in spans).split())))
        return tuple(replace(span, at=self.place()) for span in spans)

    def _marked(self, properties: Element | None, style: ParagraphStyle) -> Marked | None:
        """The paragraph's own list, else that of its style; list 0 is none."""
        own = properties.find(f"{W}numPr") if properties is not None else None
        number, level = style.numbering or (None, None)
        if own is not None:
            number = said(own, "numId") or number
            level = whole(said(own, "ilvl")) if own.find(f"{W}ilvl") is not None else level
        if number is None or number == "0":
            return None
        return self.numbering.mark(number, level, style.id)


def _visible(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """None where nothing but white space is printed."""
    return spans if any(span.text.strip() for span in spans) else ()


def _trimmed(runs: Runs) -> Runs:
    """The same without breaks at both ends."""
    held = [at for at, run in enumerate(runs) if run is not None]
    return runs[held[0] : held[-1] + 1] if held else ()
