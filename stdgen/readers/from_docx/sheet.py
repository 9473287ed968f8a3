"""A styles part becomes what each style means: heading, title, quote, list, bold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from stdgen.readers.from_docx.package import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"
LONGEST_CHAIN = 30
BODY_OUTLINE = 9
"""The outline level that Word gives text that is no heading."""

_HEADING = re.compile(r"(?:heading|overskrift) ?([1-9])")
_TITLE = re.compile(r"title|titel")
_QUOTE = re.compile(r"(?:intense )?quote|(?:stærkt )?citat|block text|citat, liste")
_CONTINUES = re.compile(r"list continue(?: ([2-9]))?")
_CONTENTS = re.compile(r"toc [1-9]|indholdsfortegnelse [1-9]")
_STRONG = re.compile(r"strong|stærk")
_EMPHASIS = re.compile(r"emphasis|fremhæv|intense emphasis|subtle emphasis")
_TABLE_HEAD = "tabel, overskrift"
_CLOSING = "afslutning, første linje"


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a paragraph style means; sizes in points, `left` in twentieths of a point, `level` 0 for a title."""

    id: str = ""
    name: str = ""
    level: int | None = None
    quote: bool = False
    continues: int | None = None
    contents: bool = False
    table_head: bool = False
    closes: bool = False
    bold: bool = False
    italic: bool = False
    size: float = 11.0
    left: int | None = None
    above: float = 0.0
    colour: str = "#000000"
    numbering: tuple[str, int | None] | None = None


@dataclass(frozen=True, slots=True)
class CharacterStyle:
    """What a character style means; None where it says nothing."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool = False
    size: float | None = None


@dataclass(slots=True)
class Sheet:
    """The styles of a file, looked up by id; an id that is not there is like the default style."""

    root: Element | None
    _paragraphs: dict[str | None, ParagraphStyle] = field(default_factory=dict)
    _characters: dict[str | None, CharacterStyle] = field(default_factory=dict)
    _elements: dict[str, Element] = field(default_factory=dict)
    _default: str | None = None

    def __post_init__(self) -> None:
        for style in self.root.iter(f"{W}style") if self.root is not None else ():
            self._elements.setdefault(style.get(f"{W}styleId", ""), style)
            if style.get(f"{W}type") == "paragraph" and on(style.get(f"{W}default")):
                self._default = style.get(f"{W}styleId")

    def paragraph(self, style_id: str | None) -> ParagraphStyle:
        """The meaning of a paragraph style."""
        if style_id not in self._paragraphs:
            self._paragraphs[style_id] = self._read(style_id)
        return self._paragraphs[style_id]

    def character(self, style_id: str | None) -> CharacterStyle:
        """The meaning of a character style."""
        if style_id not in self._characters:
            chain = list(self._chain(style_id)) if style_id else []
            names = [name(style) for style in chain]
            bold, italic = toggled(chain, "b"), toggled(chain, "i")
            self._characters[style_id] = CharacterStyle(
                bold=True if any(map(_STRONG.fullmatch, names)) else bold,
                italic=True if any(map(_EMPHASIS.fullmatch, names)) else italic,
                hidden=bool(toggled(chain, "vanish")),
                size=_half_points(value(chain, "rPr", "sz")),
            )
        return self._characters[style_id]

    @property
    def language(self) -> str | None:
        """The language that text has by default."""
        lang = self.root.find(f"{W}docDefaults//{W}lang") if self.root is not None else None
        return lang.get(VAL) if lang is not None else None

    def _read(self, style_id: str | None) -> ParagraphStyle:
        chain = list(self._chain(style_id if style_id in self._elements else self._default))
        names = [name(style) for style in chain]
        continues = next(filter(None, map(_CONTINUES.fullmatch, names)), None)
        return ParagraphStyle(
            id=style_id or self._default or "",
            name=names[0] if names else "",
            level=_level(chain),
            quote=any(map(_QUOTE.fullmatch, names)),
            continues=int(continues[1] or 1) if continues else None,
            contents=any(map(_CONTENTS.fullmatch, names)),
            table_head=_TABLE_HEAD in names,
            closes=_CLOSING in names,
            bold=bool(toggled(chain, "b")),
            italic=bool(toggled(chain, "i")),
            size=_half_points(value(chain, "rPr", "sz") or self._by_default("sz")) or 11.0,
            left=whole(value(chain, "pPr", "ind", f"{W}left") or value(chain, "pPr", "ind", f"{W}start")),
            above=(whole(value(chain, "pPr", "spacing", f"{W}before")) or 0) / 20,
            colour=colour(value(chain, "rPr", "color") or self._by_default("color")),
            numbering=_numbering(chain),
        )

    def _by_default(self, property_name: str) -> str | None:
        found = self.root.find(f"{W}docDefaults//{W}{property_name}") if self.root is not None else None
        return found.get(VAL) if found is not None else None

    def _chain(self, style_id: str | None) -> Iterator[Element]:
        """The style and those that it is based on."""
        for _ in range(LONGEST_CHAIN):
            style = self._elements.get(style_id or "")
            if style is None:
                return
            yield style
            based = style.find(f"{W}basedOn")
            style_id = based.get(VAL) if based is not None else None


def on(flag: str | None) -> bool:
    """Whether an on-off value is on."""
    return flag is not None and flag not in ("0", "false", "off")


def toggle(properties: Element | None, property_name: str) -> bool | None:
    """Whether a switch such as bold is on, off, or not there."""
    found = properties.find(f"{W}{property_name}") if properties is not None else None
    return None if found is None else on(found.get(VAL, "1"))


def toggled(chain: list[Element], property_name: str) -> bool | None:
    """The same along a chain of styles."""
    states = (toggle(style.find(f"{W}rPr"), property_name) for style in chain)
    return next((state for state in states if state is not None), None)


def value(chain: list[Element], group: str, property_name: str, attribute: str = VAL) -> str | None:
    """The nearest value of a property in a chain of styles."""
    found = (style.find(f"{W}{group}/{W}{property_name}") for style in chain)
    return next((each.get(attribute) for each in found if each is not None and each.get(attribute) is not None), None)


def whole(number: str | None) -> int | None:
    """A number as Word writes it, or None where it is none."""
    try:
        return int(float(number)) if number is not None else None
    except (ValueError, OverflowError):
        return None


def colour(word: str | None) -> str:
    """A colour as `#rrggbb`; automatic is black."""
    return f"#{word.lower()}" if word and re.fullmatch("[0-9A-Fa-f]{6}", word) else "#000000"


def name(style: Element) -> str:
    """A style's name in small letters."""
    found = style.find(f"{W}name")
    return (found.get(VAL, "") if found is not None else "").casefold()


def _level(chain: list[Element]) -> int | None:
    """A heading is one by its name or by its outline level, its own or that of a style it is based on."""
    for style in chain:
        outline = whole(value([style], "pPr", "outlineLvl"))
        if outline is not None and outline >= BODY_OUTLINE:
            return None
        for word in (name(style), style.get(f"{W}styleId", "").casefold()):
            if found := _HEADING.fullmatch(word):
                return int(found[1])
            if _TITLE.fullmatch(word):
                return 0
        if outline is not None and outline >= 0:
            return outline + 1
    return None


def _numbering(chain: list[Element]) -> tuple[str, int | None] | None:
    number = value(chain, "pPr", "numPr/" + f"{W}numId")
    return (number, whole(value(chain, "pPr", "numPr/" + f"{W}ilvl"))) if number is not None else None


def _half_points(size: str | None) -> float | None:
    halves = whole(size)
    return halves / 2 if halves else None
