"""Letters typed apart («F O R M Å L») become the word that they spell."""

from stdgen.model.pattern import pattern

LEAST = 4
"""From how many letters on it is a word set apart and no abbreviation or formula."""
MOST_OTHERS = 3
"""How many letters there are for each sign that is none, at the least."""

_NUMBER = pattern(r"\s*\d{1,2}(?:\.\d{1,2})*\.?[ \u00a0\t]+(?=[^\W\d_][ \u00a0])")
_APART = pattern(r"\s*(?:(?:[^\W_]|[«»“”\"'’():?!,.&/§–-])[:?!,.]?(?:[ \u00a0]{1,6}|\s*\n\s*|\s*$))+")
_WORDS = pattern(r"[ \u00a0]{2,}|\s*\n\s*")


def closed(words: str) -> str | None:
    """«F O R M Å L  O G  P L A N» as «FORMÅL OG PLAN»; None for a text whose letters do not stand apart.

    Two words are told apart only where the space between them is wider than that between letters; a number typed before
    them stays as it is, and «H v a d ,   n å r ?» becomes «Hvad, når?».
    """
    number = _NUMBER.match(words)
    spelt = words[number.end() :] if number else words
    letters = sum(map(str.isalpha, spelt))
    if letters < LEAST or len(spelt.split()) < MOST_OTHERS or not _APART.fullmatch(spelt):
        return None
    if letters * (MOST_OTHERS + 1) < MOST_OTHERS * sum(not sign.isspace() for sign in spelt):
        return None
    plain = " ".join("".join(word.split()) for word in _WORDS.split(spelt.strip()))
    return f"{number[0].strip()} {plain}" if number else plain
