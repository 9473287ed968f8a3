"""How a run of text in a Word file is set, by itself, its styles and the theme."""

from stdgen.readers.from_docx.meaning import CharacterStyle, ParagraphStyle
from stdgen.readers.from_docx.package import Element
from stdgen.readers.from_docx.properties import half_points, said, toggle, twentieths
from stdgen.readers.from_docx.sheet import Sheet
from stdgen.readers.letters import Letters

POINTS = 20
"""Twentieths of a point in a point."""
APART = 1.0
"""From how many points more than usual letters stand apart."""


def run_look(text: str, properties: Element | None, paragraph: ParagraphStyle, character: CharacterStyle, sheet: Sheet) -> Letters:
    """How this text is set: by itself, else by its character style, else by its paragraph style."""
    bold, italic = toggle(properties, "b"), toggle(properties, "i")
    line, apart = said(properties, "u"), twentieths(said(properties, "spacing"))
    large, small = toggle(properties, "caps"), toggle(properties, "smallCaps")
    capitals = _first(None if large is None and small is None else bool(large or small), character.capitals, paragraph.capitals)
    return Letters(
        characters=len(text.strip()),
        bold=_first(bold, character.bold, paragraph.bold),
        marked_bold=_first(bold, None, paragraph.bold),
        italic=_first(italic, character.italic, paragraph.italic),
        underlined=_first(None if line is None else line != "none", character.underlined, paragraph.underlined),
        capitals=text.isupper() or capitals if any(map(str.isalpha, text)) else None,
        spaced=(apart / POINTS if apart is not None else character.spaced or paragraph.spaced) >= APART,
        size=half_points(said(properties, "sz")) or character.size or paragraph.size,
        colour=sheet.colour(properties) or character.colour or paragraph.colour,
    )


def _first(own: bool | None, character: bool | None, paragraph: bool) -> bool:  # noqa: FBT001  # the same fact thrice, from near to far
    if own is not None:
        return own
    return paragraph if character is None else character
