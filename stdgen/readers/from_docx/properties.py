"""The properties of Word's elements become plain values: switches, numbers, measures, colours."""

import re

from stdgen.model.pattern import pattern
from stdgen.readers.from_docx.package import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"

_MEASURE = pattern(r"(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi|px)")
_TWENTIETHS = {"pt": 20.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 144 / 2.54, "pc": 240.0, "pi": 240.0, "px": 15.0}
"""What a unit is in twentieths of a point."""


def on(flag: str | None) -> bool:
    """Whether an on-off value is on."""
    return flag is not None and flag not in ("0", "false", "off")


def toggle(properties: Element | None, name: str) -> bool | None:
    """Whether a switch such as bold is on, off, or not there."""
    found = properties.find(f"{W}{name}") if properties is not None else None
    return None if found is None else on(found.get(VAL, "1"))


def toggled(chain: list[Element], name: str) -> bool | None:
    """The same along a chain of styles, of which the nearest counts."""
    states = (toggle(style.find(f"{W}rPr"), name) for style in chain)
    return next((state for state in states if state is not None), None)


def said(properties: Element | None, name: str, attribute: str = VAL) -> str | None:
    """The value of a property."""
    found = properties.find(f"{W}{name}") if properties is not None else None
    return found.get(attribute) if found is not None else None


def value(chain: list[Element], group: str, name: str, attribute: str = VAL) -> str | None:
    """The nearest value of a property in a chain of styles."""
    found = (style.find(f"{W}{group}/{W}{name}") for style in chain)
    return next((each.get(attribute) for each in found if each is not None and each.get(attribute) is not None), None)


def whole(number: str | None) -> int | None:
    """A number as Word writes it, or None where it is none."""
    try:
        return int(float(number)) if number is not None else None
    except (ValueError, OverflowError):
        return None


def twentieths(measure: str | None) -> int | None:
    """A measure in twentieths of a point; the strict form of the format may write a unit («1.5cm»)."""
    if measure is not None and (found := _MEASURE.fullmatch(measure)):
        return round(float(found[1]) * _TWENTIETHS[found[2]])
    return whole(measure)


def half_points(size: str | None) -> float | None:
    """A size of letters in points."""
    if size is not None and (found := _MEASURE.fullmatch(size)):
        return float(found[1]) * _TWENTIETHS[found[2]] / 20
    halves = whole(size)
    return halves / 2 if halves else None


def indent(properties: Element | None) -> int | None:
    """Where text starts, in twentieths of a point; None where nothing is said."""
    return twentieths(said(properties, "ind", f"{W}left") or said(properties, "ind", f"{W}start"))


def hexadecimal(word: str | None) -> str | None:
    """A colour as `#rrggbb`; None for an automatic one."""
    return f"#{word.lower()}" if word and re.fullmatch("[0-9A-Fa-f]{6}", word) else None


def name(style: Element) -> str:
    """A style's name in small letters."""
    found = style.find(f"{W}name")
    return (found.get(VAL, "") if found is not None else "").casefold()
