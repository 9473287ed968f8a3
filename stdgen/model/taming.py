"""Foreign words become words that a terminal shows and does not obey, and that a page or a file of XML can hold."""

from stdgen.model.pattern import pattern

CONTROL = pattern(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
UNHOLDABLE = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def tame(words: str) -> str:
    """The same without signs that a terminal would obey."""
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", words)


def holdable(words: str) -> str:
    """The same with a replacement for each sign that neither HTML nor XML can hold."""
    return UNHOLDABLE.sub("\N{REPLACEMENT CHARACTER}", words)
