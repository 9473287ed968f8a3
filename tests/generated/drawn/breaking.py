"""A word becomes the places where a line may end inside it, each with the sign that is then added."""

import re
from collections.abc import Iterator
from itertools import pairwise

HARD, SOFT = "-", "\u00ad"
LETTERS = re.compile(r"[A-Za-zÆØÅæøåé]+")
VOWELS = set("aeiouyæøåéAEIOUYÆØÅÉ")
ADDRESS = re.compile(r"^\W*(?:https?://|www\.)", re.IGNORECASE)
LEAST = 3
"""How many letters stay on either line."""


def own(word: str) -> Iterator[tuple[int, str]]:
    """After the hyphens that the word has of its own; nothing is added."""
    for found in re.finditer(r"(?<=\w\w)[-–](?=\w\w)", word):
        yield found.end(), ""


def address(word: str) -> Iterator[tuple[int, str]]:
    """Inside a web address: after its signs, nothing added."""
    if ADDRESS.match(word):
        start = word.find("//") + 2 if "//" in word else 4
        for found in re.finditer(r"[/\-._?=&](?=\w)", word):
            if found.end() > start + LEAST:
                yield found.end(), ""


def syllables(word: str, sign: str) -> Iterator[tuple[int, str]]:
    """Before a consonant that a vowel follows; the sign is added."""
    if ADDRESS.match(word) or "@" in word:
        return
    for stretch in LETTERS.finditer(word):
        for at in _between(stretch.group()):
            yield stretch.start() + at, sign


def anywhere(word: str) -> Iterator[tuple[int, str]]:
    """Between any two signs, for what fits nowhere."""
    for at, (_, after) in enumerate(pairwise(word), start=1):
        if after.isalnum():
            yield at, ""


def _between(letters: str) -> Iterator[int]:
    for at in range(LEAST, len(letters) - LEAST + 1):
        before, here, after = letters[:at], letters[at], letters[at + 1]
        if here not in VOWELS and after in VOWELS and VOWELS & set(before):
            yield at
