"""Foreign words become words that a terminal shows and does not obey."""

from stdgen.model.pattern import pattern

CONTROL = pattern(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def tame(words: str) -> str:
    """The same without signs that a terminal would obey."""
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", words)
