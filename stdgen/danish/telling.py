"""A text becomes the answer to whether it is Danish: by the small words that Danish has and English has not, and the other way."""

from stdgen.model.pattern import pattern

DANISH = frozenset("af at blive den der det du efter eller en er et fra har hvis ikke kan med og om på skal som til ved".split())  # noqa: SIM905  # words in quotation marks are harder to read
ENGLISH = frozenset("a an and are as be by from if in is it not of on or that the this to we which will with you".split())  # noqa: SIM905  # as above
LEAST = 6
"""How many small words it takes to tell."""
READ = 20_000
"""Characters that show well enough what language a text is in."""

_WORD = pattern(r"[^\W\d_]+")


def is_danish(text: str) -> bool:
    """Whether the text is Danish far rather than English; False where it is too short to tell."""
    words = _WORD.findall(text[:READ].lower())
    danish = sum(word in DANISH for word in words)
    return danish >= LEAST and danish > 3 * sum(word in ENGLISH for word in words)
