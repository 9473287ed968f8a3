"""A numbering part becomes the markers that Word prints before paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from stdgen.model.pattern import pattern
from stdgen.readers.from_docx.figures import figure
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import VAL, W, on, twentieths, whole
from stdgen.readers.from_docx.sheet import Sheet
from stdgen.readers.from_docx.symbols import signs

LEVELS = 9
HIGHEST = 32_767
"""The highest number that Word counts to."""

_PLACE = pattern("%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is marked; `left` is where its text starts, in twentieths of a point."""

    kind: str = "decimal"
    text: str = ""
    start: int = 1
    left: int | None = None
    restarts_after: int | None = None
    legal: bool = False
    font: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A paragraph's place in a list: its marker as printed, its level from 0, which list, where its text starts."""

    marker: str
    level: int
    list_id: str
    left: int | None
    numbered: bool


@dataclass(slots=True)
class Numbering:
    """The lists of a file, counting as its paragraphs go by."""

    root: Element | None
    sheet: Sheet
    _levels: dict[str, dict[int, Level]] = field(default_factory=dict)
    _lists: dict[str, str] = field(default_factory=dict)
    _starts: dict[tuple[str, int], int] = field(default_factory=dict)
    _changed: dict[tuple[str, int], Level] = field(default_factory=dict)
    _style_levels: dict[tuple[str, str], int] = field(default_factory=dict)
    _counts: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def __post_init__(self) -> None:
        if self.root is None:
            return
        abstracts = {each.get(f"{W}abstractNumId", ""): each for each in self.root.iter(f"{W}abstractNum")}
        uses = {each.get(f"{W}numId", ""): each for each in self.root.iter(f"{W}num")}
        for number, use in uses.items():
            linked = use.find(f"{W}abstractNumId")
            self._lists[number] = linked.get(VAL, "") if linked is not None else ""
            self._read_changes(number, use)
        for abstract_id, abstract in abstracts.items():
            self._levels[abstract_id] = dict(self._read_levels(abstract_id, self._followed(abstract, abstracts)))

    def mark(self, number: str, level: int | None, style_id: str) -> Marked | None:
        """Counts a paragraph in and gives its marker; None where the list is not there or prints nothing."""
        abstract = self._lists.get(number)
        if abstract is None:
            return None
        at = self._style_levels.get((abstract, style_id), 0) if level is None else level
        at = min(max(at, 0), LEVELS - 1)
        self._count(number, abstract, at)
        shown = self._level(number, abstract, at)
        if shown is None or shown.kind == "none":
            return None
        if shown.kind == "bullet":
            return Marked(signs(shown.text, shown.font), at, number, shown.left, numbered=False)
        return Marked(self._written(number, abstract, shown), at, number, shown.left, numbered=True)

    def _level(self, number: str, abstract: str, at: int) -> Level | None:
        return self._changed.get((number, at)) or self._levels.get(abstract, {}).get(at)

    def _count(self, number: str, abstract: str, at: int) -> None:
        """A list that says where to start does so once; a level above starts those below it anew."""
        counts = self._counts.setdefault(abstract, [None] * LEVELS)
        level = self._level(number, abstract, at) or Level()
        if (number, at) in self._starts and (number, at) not in self._begun:
            counts[at] = self._starts[number, at]
        else:
            current = counts[at]
            counts[at] = level.start if current is None else min(current + 1, HIGHEST)
        self._begun.add((number, at))
        for deeper in range(at + 1, LEVELS):
            below = self._level(number, abstract, deeper)
            if below is None or below.restarts_after is None or (below.restarts_after and at < below.restarts_after):
                counts[deeper] = None

    def _written(self, number: str, abstract: str, shown: Level) -> str:
        counts = self._counts[abstract]

        def one(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            level = self._level(number, abstract, at) or Level()
            count = counts[at]
            return figure(level.start if count is None else count, "decimal" if shown.legal and level.kind != "none" else level.kind)

        return _PLACE.sub(one, shown.text)

    def _followed(self, abstract: Element, abstracts: dict[str, Element]) -> Element:
        """A definition that only points to a list style has that style's levels."""
        link = abstract.find(f"{W}numStyleLink")
        if link is None:
            return abstract
        for other in abstracts.values():
            named = other.find(f"{W}styleLink")
            if named is not None and named.get(VAL) == link.get(VAL):
                return other
        style = self.sheet.paragraph(link.get(VAL)).numbering
        return abstracts.get(self._lists.get(style[0], ""), abstract) if style else abstract

    def _read_levels(self, abstract_id: str, abstract: Element) -> Iterator[tuple[int, Level]]:
        for element in abstract.findall(f"{W}lvl"):
            at = whole(element.get(f"{W}ilvl")) or 0
            style = element.find(f"{W}pStyle")
            if style is not None:
                self._style_levels[abstract_id, style.get(VAL, "")] = at
            yield at, _level(element)

    def _read_changes(self, number: str, use: Element) -> None:
        for change in use.findall(f"{W}lvlOverride"):
            at = whole(change.get(f"{W}ilvl")) or 0
            start, level = change.find(f"{W}startOverride"), change.find(f"{W}lvl")
            if level is not None:
                self._changed[number, at] = _level(level)
            if start is not None:
                self._starts[number, at] = _bounded(whole(start.get(VAL)), 1)


def _level(element: Element) -> Level:
    def said(name: str) -> str | None:
        found = element.find(f"{W}{name}")
        return found.get(VAL) if found is not None else None

    fonts, indent = element.find(f"{W}rPr/{W}rFonts"), element.find(f"{W}pPr/{W}ind")
    level = Level(
        kind=said("numFmt") or "decimal",
        text=said("lvlText") or "",
        start=_bounded(whole(said("start")), 0),
        left=twentieths(indent.get(f"{W}left") or indent.get(f"{W}start")) if indent is not None else None,
        restarts_after=whole(said("lvlRestart")),
        legal=element.find(f"{W}isLgl") is not None and on(said("isLgl") or "1"),
    )
    return replace(level, font=fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or "") if fonts is not None else level


def _bounded(number: int | None, otherwise: int) -> int:
    return otherwise if number is None else min(max(number, 0), HIGHEST)
