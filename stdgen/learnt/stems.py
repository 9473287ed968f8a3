"""A word becomes what is left of it without its ending."""

LEAST_STEM = 4
_ENDINGS = ("ernes", "erne", "ens", "ers", "ets", "ene", "rne", "nes", "er", "en", "et", "ne", "es", "e", "r", "n", "s", "t")


def stem(word: str) -> str:
    """The word, in small letters, without the first of the Danish endings that leaves four letters or more."""
    return next((word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= LEAST_STEM), word)
