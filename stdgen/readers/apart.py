"""Letters typed apart («F O R M Å L») become the word that they spell."""

from stdgen.model.pattern import pattern

LEAST = 4
"""From how many letters on it is a word set apart and no abbreviation or formula."""

_APART = pattern(rf"\s*(?:[^\W_][:?!,.]?(?:[ \u00a0]{{1,4}}|\s*$)){{{LEAST},}}")
_WORDS = pattern(r"[ \u00a0]{2,}")


def closed(words: str) -> str | None:
    """«F O R M Å L  O G  P L A N» as «FORMÅL OG PLAN»; None for a text whose letters do not stand apart.

    Two words are told apart only where the space between them is wider than that between letters.
    """
    if not _APART.fullmatch(words) or not all(letter.isalpha() for letter in words if letter.isalnum()):
        return None
    return " ".join("".join(word.split()) for word in _WORDS.split(words.strip()))
