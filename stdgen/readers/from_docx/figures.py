"""A number becomes the figures or letters that Word's kinds of numbering write it with."""

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def figure(count: int, kind: str) -> str:
    """A number as this kind of numbering writes it; kinds that Danish does not use are written as figures."""
    match kind:
        case "none":
            return ""
        case "decimalZero":
            return f"{count:02d}"
        case "ordinal":
            return f"{count}."
        case "lowerLetter" | "upperLetter" if count > 0:
            letters = _ALPHABET[(count - 1) % len(_ALPHABET)] * ((count - 1) // len(_ALPHABET) + 1)
            return letters.upper() if kind == "upperLetter" else letters
        case "lowerRoman" | "upperRoman" if count > 0:
            return _roman(count).upper() if kind == "upperRoman" else _roman(count)
        case _:
            return str(count)


def _roman(count: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        written += letters * (count // value)
        count %= value
    return written
