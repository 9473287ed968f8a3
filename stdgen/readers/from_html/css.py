"""A page's style rules, and the older elements that set letters, become how the letters of an element are set."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml.html import HtmlElement

from stdgen.model.limits import CSS_CHARACTERS, CSS_RULES
from stdgen.model.pattern import pattern
from stdgen.readers.from_html.selecting import ELSEWHERE, Choice, Chosen, choice, names_around, names_of

ORDINARY = 12.0
"""The size in points that browsers set text in (16 CSS pixels)."""
LARGEST = 200.0  # points
APART = 1.0  # points

_COMMENT = pattern(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_BEFORE_SELECTORS = pattern(r"[{@;]")
_SELECTOR = pattern(r"([a-z][a-z0-9]*)?(?:\.([\w-]+))?", re.IGNORECASE)
_SIZE = pattern(r"([\d.]+)(pt|px|rem|em|%)")
_HEX = pattern(r"#(?:[0-9a-f]{6}|[0-9a-f]{3})\b")
_RGB = pattern(r"rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)")
_NAMED = {"medium": 12.0, "small": 9.75, "x-small": 7.5, "xx-small": 6.75, "large": 13.5, "x-large": 18.0, "xx-large": 24.0}
_FONT_SIZES = {"1": 7.5, "2": 9.75, "3": 12.0, "4": 13.5, "5": 18.0, "6": 24.0, "7": 36.0}
_COLOURS = {"black": "#000000", "red": "#ff0000", "blue": "#0000ff", "green": "#008000", "navy": "#000080", "gray": "#808080"}
_OF_TAGS = {
    **{tag: {"font-weight": "bold"} for tag in ("b", "strong", "th", "dt", "summary")},
    **{tag: {"font-style": "italic"} for tag in ("i", "em", "cite")},
    "u": {"text-decoration": "underline"},
    "big": {"font-size": "120%"},
    "small": {"font-size": "83%"},
    **{f"h{level}": {"font-weight": "bold", "font-size": f"{size}em"} for level, size in enumerate((2, 1.5, 1.17, 1, 0.83, 0.67), 1)},
}
_TOLD = frozenset(
    (
        "font",
        "font-size",
        "font-weight",
        "font-style",
        "text-decoration",
        "text-decoration-line",
        "text-transform",
        "letter-spacing",
        "color",
        "display",
    )
)
BLOCKS = frozenset(("block", "flex", "grid", "table", "list-item"))
Declarations = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Font:
    """How letters are set: size in points, colour as `#rrggbb`."""

    size: float = ORDINARY
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    capitals: bool = False
    spaced: bool = False
    colour: str = "#000000"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rules of a page: for elements by name, by class, or both, and those that ask for more names (`chosen`).

    `places` says that some tell which elements stand on lines of their own.
    """

    rules: Mapping[tuple[str, str], Declarations]
    chosen: Chosen = field(default_factory=dict)
    places: bool = False
    _around: dict[HtmlElement, frozenset[str]] = field(default_factory=dict, compare=False)

    def set(self, element: HtmlElement, around: Font) -> Font:
        """How an element's letters are set that stands in text which is set as `around`."""
        told = self._told(element)
        return _applied(told, around) if told else around

    def value(self, element: HtmlElement, name: str) -> str:
        """What is declared for an element itself, empty where nothing is; for Word's own declarations (`mso-…`)."""
        return self._told(element).get(name, "")

    def is_block(self, element: HtmlElement) -> bool:
        """Whether an element that runs on in the line is told to stand on lines of its own."""
        return (self.places or "display" in element.get("style", "")) and self.value(element, "display") in BLOCKS

    def _told(self, element: HtmlElement) -> Declarations:
        tag, named, style = element.tag, element.get("class"), element.get("style")
        told = _OF_TAGS.get(tag, {})
        if not self.rules and not self.chosen and not style and tag != "font":
            return told
        found = dict(told) | dict(self.rules.get((tag, ""), {}))
        for name in named.split() if named else ():
            found |= self.rules.get(("", name), {})
            found |= self.rules.get((tag, name), {})
        if self.chosen:
            for more in self._chosen(element):
                found |= more
        if tag == "font":
            found |= _of_font(element)
        return found | dict(declarations(style)) if style else found

    def _chosen(self, element: HtmlElement) -> Iterator[Declarations]:
        """What rules with several names say, the weightiest last."""
        own = tuple(names_of(element))
        asked = [each for name in own for each in self.chosen.get(name, ())]
        if asked:
            names, around = frozenset(own), names_around(element, self._around)
            fitting = [(choice, told) for choice, told in asked if choice.own <= names and choice.around <= around]
            yield from (told for _, told in sorted(fitting, key=lambda each: each[0].weight))


def sheet(root: HtmlElement) -> Sheet:
    """The rules in a page's own style elements."""
    words = _COMMENT.sub(" ", "\n".join(each.text or "" for each in root.iter("style"))[:CSS_CHARACTERS])
    words = ELSEWHERE.sub(" ", words) if "@media" in words else words
    rules: dict[tuple[str, str], dict[str, str]] = {}
    chosen: dict[str, list[tuple[Choice, Declarations]]] = {}
    for selectors, body in _rules(words):
        told = dict(declarations(body))
        for selector in selectors.split(",") if told else ():
            if (found := _SELECTOR.fullmatch(selector.strip())) and found[0]:
                rules.setdefault(((found[1] or "").lower(), found[2] or ""), {}).update(told)
            elif (named := choice(selector)) is not None:
                chosen.setdefault(named.key, []).append((named, told))
    return Sheet(rules, {key: tuple(each) for key, each in chosen.items()}, "display" in words)


def _rules(words: str) -> Iterator[tuple[str, str]]:
    """Selectors and body of each rule; what comes before the selectors, such as the condition that the rule stands in, is left out."""
    for rule in words.split("}", CSS_RULES)[:CSS_RULES]:
        before, brace, body = rule.rpartition("{")
        if brace:
            yield _BEFORE_SELECTORS.split(before)[-1], body


def declarations(body: str) -> Iterator[tuple[str, str]]:
    """The declarations that say how letters are set, and Word's own."""
    for declaration in body.split(";"):
        name, _, value = declaration.partition(":")
        name = name.strip().lower()
        if name in _TOLD or name.startswith("mso-"):
            yield name, value.replace("!important", "").strip().lower()


def _of_font(element: HtmlElement) -> dict[str, str]:
    size, colour = _FONT_SIZES.get(element.get("size", "").strip()), element.get("color")
    return ({"font-size": f"{size}pt"} if size else {}) | ({"color": colour.strip().lower()} if colour else {})


def _applied(told: Declarations, around: Font) -> Font:
    font, weight = told.get("font", ""), told.get("font-weight", "")
    found = replace(around, size=_size(told.get("font-size", "") or font, around.size))
    if weight or "bold" in font:
        found = replace(found, bold=_is_bold(weight or "bold"))
    if "font-style" in told:
        found = replace(found, italic=told["font-style"] in ("italic", "oblique"))
    if line := told.get("text-decoration", "") or told.get("text-decoration-line", ""):
        found = replace(found, underlined="underline" in line)
    if "text-transform" in told:
        found = replace(found, capitals=told["text-transform"] == "uppercase")
    if "letter-spacing" in told:
        found = replace(found, spaced=_size(told["letter-spacing"], 0.0) >= APART)
    return replace(found, colour=_colour(told["color"], around.colour)) if "color" in told else found


def _is_bold(weight: str) -> bool:
    return weight in ("bold", "bolder") or (weight.isdecimal() and int(weight) >= 600)


def _size(written: str, around: float) -> float:
    if written in _NAMED:
        return _NAMED[written]
    found = _SIZE.search(written)
    try:
        number = float(found[1]) if found else None
    except ValueError:
        number = None
    if found is None or number is None:
        return around
    unit = {"pt": 1.0, "px": 0.75, "rem": ORDINARY, "em": around or ORDINARY, "%": around / 100}[found[2]]
    return round(number * unit, 2) if number * unit <= LARGEST else around


def _colour(written: str, around: str) -> str:
    if found := _HEX.search(written):
        return found[0] if len(found[0]) == 7 else "#" + "".join(2 * digit for digit in found[0][1:])
    if parts := _RGB.search(written):
        return "#" + "".join(f"{min(int(part), 255):02x}" for part in parts.groups())
    return _COLOURS.get(written, around)
