"""Codes that a file does not explain become letters in one of the orders in which programs number them, where words come out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from stdgen.model.pattern import pattern
from stdgen.readers.from_pdf import engine

SPACES_BY_NUMBER = ("\x03", "\x01")
"""The third glyph of nearly every TrueType font is the space, the first of Adobe's; the letters follow it in the order of ASCII."""
MOST_BETWEEN = 14
LEAST_WORDS, LEAST_SHARE = 2, 0.1
TO_ASCII, LAST_ASCII, TO_MACINTOSH, TO_LATIN = 29, 97, 30, 62
ADOBE_TO_ASCII, LAST_ADOBE_ASCII = 31, 95
SOFT_HYPHEN = 0xAD
NO_BREAK_SPACE = 0xA0
UNKNOWN = "\ufffd"

_WORD = pattern(r"[^\W\d_]+")
_COMMON = {
    "af", "at", "de", "den", "der", "det", "dig", "din", "du", "efter", "eller", "en", "er", "et", "for", "fra", "har", "hjælp", "i",
    "ikke", "inden", "kan", "kommune", "kommunen", "med", "og", "om", "på", "skal", "som", "til", "ud", "ved", "vi",
}  # fmt: skip
_WANTED = "æøåÆØÅéÉüöä§–—•…“”„»«’‘½"
_LIGATURES = {0x15: "–", 0x16: "—", 0x1B: "\ufb00", 0x1C: "\ufb01", 0x1D: "\ufb02", 0x1E: "\ufb03", 0x1F: "\ufb04", 0x88: "•"}

Order = Callable[[int], str]


class Sign(NamedTuple):
    """A character as the file has it: its number on the page, its font, and its code or what pdfium takes for its letter."""

    at: int
    font: int
    code: int


def is_numbered(text: str) -> bool:
    """Whether a page's text, as pdfium gives it, has the numbers of glyphs for letters."""
    return any(text.count(space) * MOST_BETWEEN > len(text) for space in SPACES_BY_NUMBER)


def guessed(page: int, text: str) -> tuple[str, frozenset[int]] | None:
    """The text of an open text page with letters for the codes of its unexplained fonts, and these fonts; None if none come out."""
    signs = list(_signs(page, text))
    spaces = set(map(ord, SPACES_BY_NUMBER))
    fonts = frozenset(sign.font for sign in signs if sign.code in spaces or engine.char_unmapped(page, sign.at) or text[sign.at] == UNKNOWN)
    doubtful = [sign for sign in signs if sign.font in fonts]
    tried = [_with(text, doubtful, order) for order in _ORDERS]
    best = max(tried, key=lambda each: _said(each, doubtful), default=text)
    return (best, fonts) if doubtful and _said(best, doubtful) >= LEAST_SHARE else None


def _signs(page: int, text: str) -> Iterator[Sign]:
    for at in range(min(engine.char_count(page), len(text))):
        holder = 0 if engine.char_generated(page, at) else engine.char_object(page, at)
        if holder:
            yield Sign(at, engine.text_font(holder) or 0, engine.char_unicode(page, at))


def _with(text: str, signs: Sequence[Sign], order: Order) -> str:
    """The text with the letters of an order; where a code may be one of several, the one that Danish has."""
    letters = list(text)
    for sign in signs:
        letters[sign.at] = next((letter for code in _codes(sign.code) if (letter := order(code)) in _WANTED), "") or order(sign.code)
    return "".join(letters)


def _codes(code: int) -> Iterable[int]:
    """The bytes that pdfium may have read as this letter, by one table or another."""
    if code == ord(" "):
        return (code, NO_BREAK_SPACE)
    if code < 0x80:
        return (code,)
    found = {code} if code < 0x100 else set()
    for table in ("cp1252", "mac_roman"):
        found.update(chr(code).encode(table, "ignore"))
    return sorted(found)


def _said(text: str, signs: Sequence[Sign]) -> float:
    """The share of common words among those that begin with one of these signs; 0 where they are too few."""
    places = {sign.at for sign in signs}
    words = [word[0].casefold() for word in _WORD.finditer(text) if word.start() in places]
    common = sum(word in _COMMON for word in words)
    return common / len(words) if common >= LEAST_WORDS else 0.0


def _plain(code: int) -> str:
    """As they are: ASCII and Latin-1, which TeX's own encoding shares but for ligatures and quotation marks."""
    return _LIGATURES.get(code) or (chr(code) if 0x20 <= code < 0x7F or 0xA0 <= code < 0x100 else UNKNOWN)


def _in_macintosh_order(code: int) -> str:
    """By the number of the glyph in a font with Apple's 258 standard glyphs, as those of Microsoft have them first."""
    if code > LAST_ASCII:
        return bytes((code + TO_MACINTOSH,)).decode("mac_roman") if code + TO_MACINTOSH < 0x100 else UNKNOWN
    return _ascii(code)


def _in_latin_order(code: int) -> str:
    """By the number of the glyph in a font with Latin-1 after ASCII, such as DejaVu."""
    return (chr(code + TO_LATIN) if code + TO_LATIN < 0x180 else UNKNOWN) if code > LAST_ASCII else _ascii(code)


def _in_short_latin_order(code: int) -> str:
    """The same without the no-break space and the soft hyphen, such as Liberation."""
    return _in_latin_order(code + 1 + (code + TO_LATIN + 1 >= SOFT_HYPHEN)) if code > LAST_ASCII else _ascii(code)


def _in_adobe_order(code: int) -> str:
    """By the number of the glyph in a font that has Adobe's standard strings in their order, as Type 1 fonts turned OpenType."""
    return chr(code + ADOBE_TO_ASCII) if 0 < code <= LAST_ADOBE_ASCII and code not in _ADOBE else _ADOBE.get(code, UNKNOWN)


def _ascii(code: int) -> str:
    return chr(code + TO_ASCII) if code >= ord(SPACES_BY_NUMBER[0]) else UNKNOWN


_ADOBE = {
    8: "’", 65: "‘", 102: "§", 105: "“", 106: "«", 109: "\ufb01", 110: "\ufb02", 111: "–", 116: "•", 118: "„", 119: "”", 120: "»", 121: "…",
    137: "—", 138: "Æ", 141: "Ø", 144: "æ", 147: "ø", 175: "Å", 178: "É", 202: "ä", 204: "å", 207: "é", 218: "ö", 224: "ü",
}  # fmt: skip
"""Strings 1 to 228 of the Compact Font Format, appendix A, as far as Danish has them."""
_ORDERS: tuple[Order, ...] = (_plain, _in_macintosh_order, _in_latin_order, _in_short_latin_order, _in_adobe_order)
