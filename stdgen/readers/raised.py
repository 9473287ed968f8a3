"""A raised mark behind a figure becomes text that cannot be read together with it: «§ 44¹» is section 44 with a note, not section 441."""

JOINER = "\u2060"
"""The word joiner: nothing to be seen, and no place to break a line, but no part of a number either."""


def apart(mark: str, before: str) -> str:
    """The mark as it stands behind these words, parted from the figure that they may end in."""
    return JOINER + mark if mark[:1].isdigit() and before[-1:].isdigit() else mark


def bare(words: str) -> str:
    """The mark alone, without the sign that parts it or white space around it."""
    return words.strip().removeprefix(JOINER)
