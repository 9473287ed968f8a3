"""A theme part becomes the colours that its names stand for."""

from collections.abc import Mapping

from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import hexadecimal

_PLACES = {"text1": "dk1", "dark1": "dk1", "text2": "dk2", "dark2": "dk2", "background1": "lt1", "light1": "lt1", "background2": "lt2"}
_PLACES |= {"light2": "lt2", "hyperlink": "hlink", "followedHyperlink": "folHlink"}


def colours(theme: Element | None) -> Mapping[str, str]:
    """Colours as `#rrggbb` by the names that runs use for them, such as `accent1`."""
    scheme = theme.find(".//{*}clrScheme") if theme is not None else None
    if scheme is None:
        return {}
    found = {str(place.tag).rpartition("}")[2]: colour for place in scheme if (colour := _colour(place))}
    return found | {name: found[place] for name, place in _PLACES.items() if place in found}


def _colour(place: Element) -> str | None:
    each = next(iter(place), None)
    return hexadecimal(each.get("lastClr") or each.get("val")) if each is not None else None
