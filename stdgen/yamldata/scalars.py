"""Unquoted text becomes what YAML 1.2 takes it for."""

from typing import Any

from stdgen.model.pattern import pattern

FORBIDDEN = pattern(r"[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no text may hold, written as it is or as an escape: signs that steer machines, and halves of characters."""

_WHOLE = pattern(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_REAL = pattern(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}


def resolved(plain: str) -> Any:
    """What YAML 1.2 takes unquoted text for: a number, true, false, nothing, or the text itself."""
    lower = plain.lower() if plain in (plain.lower(), plain.upper(), plain.capitalize()) else plain
    if lower in _WORDS:
        return _WORDS[lower]
    if len(plain) < 300 and _WHOLE.fullmatch(plain):
        return int(plain, 0) if plain[:2] in ("0o", "0x") else int(plain)
    return float(plain) if _REAL.fullmatch(plain) else plain
