"""A styles part becomes what each style means: heading, title, quote, list, bold."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from stdgen.model.limits import STYLE_CHAIN
from stdgen.model.pattern import pattern
from stdgen.readers.from_docx.meaning import BLACK, ORDINARY, CharacterStyle, ParagraphStyle, TableStyle
from stdgen.readers.from_docx.naming import level_named, names_other, names_quote
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import VAL, W, half_points, hexadecimal, name, on, toggle, toggled, twentieths, value, whole

BODY_OUTLINE = 9
"""The outline level that Word gives text that is no heading."""

_CONTINUES = pattern(r"list continue(?: ([2-9]))?")
_CONTENTS = pattern(r"toc [1-9]|indholdsfortegnelse [1-9]")
_CONTENTS_HEAD = pattern(r"toc heading|contents heading|overskrift til indholdsfortegnelse|indholdsfortegnelse(?:, |s)?overskrift")
_STRONG = pattern(r"strong|stærk")
_EMPHASIS = pattern(r"emphasis|fremhæv|intense emphasis|subtle emphasis")
_TABLE_HEAD = "tabel, overskrift"
_CLOSING = "afslutning, første linje"


@dataclass(slots=True)
class Sheet:
    """The styles of a file, looked up by id; an id that is not there is like the default style."""

    root: Element | None
    theme: Mapping[str, str] = field(default_factory=dict)
    _paragraphs: dict[str | None, ParagraphStyle] = field(default_factory=dict)
    _characters: dict[str | None, CharacterStyle] = field(default_factory=dict)
    _elements: dict[str, Element] = field(default_factory=dict)
    _languages: dict[str | None, str | None] = field(default_factory=dict)
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
                underlined=None if (line := value(chain, "rPr", "u")) is None else line != "none",
                capitals=_capitals(chain),
                spaced=None if (apart := twentieths(value(chain, "rPr", "spacing"))) is None else apart / 20,
                size=half_points(value(chain, "rPr", "sz")),
                colour=self._colour(chain),
            )
        return self._characters[style_id]

    def table(self, style_id: str | None) -> TableStyle:
        """The meaning of a table style."""
        bold = {
            part.get(f"{W}type")
            for style in self._chain(style_id)
            for part in style.findall(f"{W}tblStylePr")
            if toggle(part.find(f"{W}rPr"), "b")
        }
        return TableStyle("firstRow" in bold, "firstCol" in bold)

    def colour(self, properties: Element | None) -> str | None:
        """The colour that a run or style names, its own or the theme's; None where it names none."""
        found = properties.find(f"{W}color") if properties is not None else None
        if found is None:
            return None
        return hexadecimal(found.get(VAL)) or self.theme.get(found.get(f"{W}themeColor", ""))

    def _colour(self, chain: list[Element]) -> str | None:
        return next(filter(None, (self.colour(style.find(f"{W}rPr")) for style in chain)), None)

    @property
    def language(self) -> str | None:
        """The language that text has by default."""
        lang = self.root.find(f"{W}docDefaults//{W}lang") if self.root is not None else None
        return lang.get(VAL) if lang is not None else None

    @property
    def has_languages(self) -> bool:
        """Whether the languages of the styles differ."""
        found = self.root.iter(f"{W}lang") if self.root is not None else ()
        return len({each.get(VAL) for each in found} - {None}) > 1

    def spoken(self, style_id: str | None) -> str | None:
        """The language of text in a paragraph style; None where the file says none."""
        style_id = style_id if style_id in self._elements else self._default
        if style_id not in self._languages:
            self._languages[style_id] = value([*self._chain(style_id), *self._defaults], "rPr", "lang")
        return self._languages[style_id]

    def _read(self, style_id: str | None) -> ParagraphStyle:
        chain = list(self._chain(style_id if style_id in self._elements else self._default))
        names = [name(style) for style in chain] if self.root is not None else [(style_id or "").casefold()]
        continues = next(filter(None, map(_CONTINUES.fullmatch, names)), None)
        known = [*chain, *self._defaults]
        return ParagraphStyle(
            id=style_id or self._default or "",
            name=names[0] if names else "",
            level=_level(chain) if self.root is not None or not style_id else level_named(style_id.casefold()),
            quote=_is_quote(chain) if self.root is not None else bool(names_quote(names[0])),
            continues=int(continues[1] or 1) if continues else None,
            contents=any(map(_CONTENTS.fullmatch, names)),
            contents_head=any(map(_CONTENTS_HEAD.fullmatch, names)),
            table_head=_TABLE_HEAD in names,
            closes=_CLOSING in names,
            bold=bool(toggled(known, "b")),
            italic=bool(toggled(known, "i")),
            underlined=value(known, "rPr", "u") not in (None, "none"),
            capitals=bool(_capitals(known)),
            spaced=(twentieths(value(known, "rPr", "spacing")) or 0) / 20,
            size=half_points(value(known, "rPr", "sz")) or ORDINARY,
            left=twentieths(value(known, "pPr", "ind", f"{W}left") or value(known, "pPr", "ind", f"{W}start")),
            above=(twentieths(value(known, "pPr", "spacing", f"{W}before")) or 0) / 20,
            below=(twentieths(value(known, "pPr", "spacing", f"{W}after")) or 0) / 20,
            close=on(value(known, "pPr", "contextualSpacing")),
            colour=self._colour(known) or BLACK,
            numbering=_numbering(chain),
        )

    @property
    def _defaults(self) -> list[Element]:
        """What holds for all styles, as if it were one: its properties stand one deeper than a style's."""
        found = (self.root.find(f"{W}docDefaults/{W}{group}Default") for group in ("pPr", "rPr")) if self.root is not None else ()
        return [each for each in found if each is not None]

    def _chain(self, style_id: str | None) -> Iterator[Element]:
        """The style and those that it is based on."""
        for _ in range(STYLE_CHAIN):
            style = self._elements.get(style_id or "")
            if style is None:
                return
            yield style
            based = style.find(f"{W}basedOn")
            style_id = based.get(VAL) if based is not None else None


def _level(chain: list[Element]) -> int | None:
    """A heading is one by its name or by its outline level, its own or that of a style it is based on."""
    for style in chain:
        outline = whole(value([style], "pPr", "outlineLvl"))
        if outline is not None and outline >= BODY_OUTLINE:
            return None
        words = (name(style), style.get(f"{W}styleId", "").casefold())
        if outline is None and names_other(words[0]):
            return None
        for word in words:
            if (found := level_named(word, inherited=style is not chain[0] or outline is not None)) is not None:
                return found
        if outline is not None and outline >= 0:
            return outline + 1
    return None


def _is_quote(chain: list[Element]) -> bool:
    """By its name or id or those of a style it is based on, the nearest that says something of quotes."""
    words = (word for style in chain for word in (name(style), style.get(f"{W}styleId", "").casefold()))
    return next((said for said in map(names_quote, words) if said is not None), False)


def _capitals(chain: list[Element]) -> bool | None:
    large, small = toggled(chain, "caps"), toggled(chain, "smallCaps")
    return None if large is None and small is None else bool(large or small)


def _numbering(chain: list[Element]) -> tuple[str, int | None] | None:
    number = value(chain, "pPr", "numPr/" + f"{W}numId")
    return (number, whole(value(chain, "pPr", "numPr/" + f"{W}ilvl"))) if number is not None else None
