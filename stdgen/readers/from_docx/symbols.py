"""Signs from Word's picture fonts become the characters that they look like."""

from stdgen.model.pattern import pattern

PICTURE_FONTS = ("symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings")

_WINGDINGS = {
    0x4A: "☺", 0x6C: "•", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪", 0xA8: "☐",
    0xD8: "➢", 0xDC: "➲", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_SYMBOL = {
    0x2D: "-", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xA7: "▪", 0xAB: "↔", 0xAC: "←", 0xAE: "→", 0xB8: "÷",
    0xB9: "≠", 0xBC: "…", 0xBE: "–", 0xD8: "¬",
}  # fmt: skip
_PRIVATE = range(0xF000, 0xF100)
"""Where Word puts the 256 places of a picture font."""
_PRIVATE_USE = pattern("[\uf000-\uf0ff]")


def sign(character: str, font: str) -> str:
    """What a character of this font shows; itself where it is not known."""
    code = ord(character)
    place = code - _PRIVATE.start if code in _PRIVATE else code
    name = font.casefold()
    if name not in PICTURE_FONTS and code not in _PRIVATE:
        return character
    if name.startswith("wingdings"):
        return _WINGDINGS.get(place, character)
    return _SYMBOL.get(place) or _WINGDINGS.get(place) or (chr(place) if 0x20 <= place < 0x7F else character)


def signs(text: str, font: str) -> str:
    """The same for a text."""
    if (not font or font.casefold() not in PICTURE_FONTS) and not _PRIVATE_USE.search(text):
        return text
    return "".join(sign(character, font) for character in text)
